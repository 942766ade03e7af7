#include "core/store/PackageLines.h"

#include "core/store/CsvSheet.h"

#include <algorithm>

namespace ketenbudget {
namespace {

PackageLine* findLine(Package& package, Structure structure, const QString& path)
{
    const auto found = std::find_if(package.lines.begin(), package.lines.end(), [&](const PackageLine& line) {
        return line.structure == structure && line.path == path;
    });
    return found == package.lines.end() ? nullptr : &*found;
}

/// Code and name of a line, from the label of the row that declares it.
void nameLine(const PackageRow& row, const QHash<QString, QString>& articles, PackageLine& line)
{
    const QString segment = line.path.section(QLatin1Char('/'), -1);
    line.name = row.label;
    if (line.kind == LineKind::Article) {
        line.code = line.path;
        line.name = articles.value(line.path);
    } else if (row.label.startsWith(segment + QLatin1Char(' '))) {
        line.code = segment;
        line.name = row.label.mid(segment.size() + 1).trimmed();
    }
}

void declareLine(const PackageRow& row, Structure structure, const QString& file, Package& package,
                 std::vector<Error>& problems)
{
    const auto add = [&](ErrorCode code, const QString& detail) {
        problems.push_back(Error{code, file, detail, row.fileLine, {}});
    };
    if (const PackageLine* known = findLine(package, structure, row.line)) {
        if (known->kind != *row.lineKind) add(ErrorCode::PackageValue, codeOf(*row.lineKind));
        return;
    }
    PackageLine line;
    line.structure = structure;
    line.path = row.line;
    line.kind = *row.lineKind;
    const qsizetype cut = row.line.lastIndexOf(QLatin1Char('/'));
    if ((cut < 0) != (line.kind == LineKind::Article)) add(ErrorCode::PackageValue, codeOf(line.kind));
    if (cut >= 0) {
        line.parent = row.line.left(cut);
        if (!findLine(package, structure, *line.parent)) add(ErrorCode::PackageReference, *line.parent);
    }
    nameLine(row, package.articles, line);
    if (line.name.isEmpty()) add(ErrorCode::PackageReference, QStringLiteral("articles: %1").arg(line.path));
    package.lines.push_back(std::move(line));
}

}  // namespace

void declareLines(const QDir& folder, Package& package, std::vector<Error>& problems)
{
    for (const PackageTable& table : package.tables) {
        if (!table.structure) continue;
        for (const PackageRow& row : table.rows) {
            if (row.line.isEmpty() || !row.lineKind) continue;
            declareLine(row, *table.structure, folder.filePath(table.file), package, problems);
        }
    }
}

void readCrosswalk(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    const CsvSheet sheet(csv, file, headerOf("was,was_text,becomes,note"), problems);
    sheet.forEach([&](const SheetRow& row) {
        const QString was = row.text("was");
        const QString becomes = row.text("becomes");
        const auto mustExist = [&](Structure structure, const QString& path) {
            if (!findLine(package, structure, path)) row.add(ErrorCode::PackageReference, path);
        };
        if (!was.isEmpty()) mustExist(Structure::Legal, was);
        mustExist(Structure::Recast, becomes);
        PackageCrosswalk step{std::nullopt, row.text("was_text"), becomes, row.text("note")};
        if (!was.isEmpty()) step.was = was;
        package.crosswalk.push_back(std::move(step));
    });
}

void readPolarity(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    const CsvSheet sheet(csv, file, headerOf("structure,line,measure_type,polarity"), problems);
    sheet.forEach([&](const SheetRow& row) {
        const QString path = row.text("line");
        const std::optional<MeasureType> type = measureTypeFromCode(row.text("measure_type"));
        const std::optional<Polarity> polarity = polarityFromCode(row.text("polarity"));
        const std::optional<Structure> only = structureFromCode(row.text("structure"));
        if (!type) row.add(ErrorCode::PackageValue, row.text("measure_type"));
        if (!polarity) row.add(ErrorCode::PackageValue, row.text("polarity"));
        if (!only && !row.text("structure").isEmpty()) row.add(ErrorCode::PackageValue, row.text("structure"));
        bool found = false;
        for (PackageLine& line : package.lines) {
            if (line.path != path || (only && line.structure != *only)) continue;
            if (line.polarity && only == line.structure) row.add(ErrorCode::PackageDuplicate, line.path);
            found = true;
            line.polarity = polarity;
            line.measureType = type;
        }
        if (!found) row.add(ErrorCode::PackageReference, path);
    });
}

}  // namespace ketenbudget
