#include "core/store/PackageLines.h"

#include "core/store/CsvReader.h"

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

/// The rows of a file with this header; nothing, and a problem, where it is another.
std::vector<CsvRow> rowsUnder(const QStringList& header, const QByteArray& csv, const QString& file,
                              std::vector<Error>& problems)
{
    Result<std::vector<CsvRow>> read = readCsv(csv, file);
    if (!read.ok()) {
        problems.push_back(read.error());
        return {};
    }
    std::vector<CsvRow> rows = std::move(read).take();
    const auto wrong = std::find_if(rows.begin(), rows.end(),
                                    [&header](const CsvRow& row) { return row.fields.size() != header.size(); });
    if (rows.empty() || wrong != rows.end() || rows.front().fields != header) {
        const int line = wrong == rows.end() ? 1 : wrong->line;
        const QString detail = header.join(QLatin1Char(','));
        problems.push_back(Error{ErrorCode::PackageColumns, file, detail, line, {}});
        return {};
    }
    rows.erase(rows.begin());
    return rows;
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
    const QStringList header{QStringLiteral("was"), QStringLiteral("was_text"), QStringLiteral("becomes"),
                             QStringLiteral("note")};
    for (const CsvRow& row : rowsUnder(header, csv, file, problems)) {
        const QString& was = row.fields[0];
        const QString& becomes = row.fields[2];
        const auto mustExist = [&](Structure structure, const QString& path) {
            if (findLine(package, structure, path)) return;
            problems.push_back(Error{ErrorCode::PackageReference, file, path, row.line, {}});
        };
        if (!was.isEmpty()) mustExist(Structure::Legal, was);
        mustExist(Structure::Recast, becomes);
        PackageCrosswalk step{std::nullopt, row.fields[1], becomes, row.fields[3]};
        if (!was.isEmpty()) step.was = was;
        package.crosswalk.push_back(std::move(step));
    }
}

void readPolarity(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    const QStringList header{QStringLiteral("structure"), QStringLiteral("line"), QStringLiteral("measure_type"),
                             QStringLiteral("polarity")};
    for (const CsvRow& row : rowsUnder(header, csv, file, problems)) {
        const auto add = [&](ErrorCode code, const QString& detail) {
            problems.push_back(Error{code, file, detail, row.line, {}});
        };
        const std::optional<MeasureType> type = measureTypeFromCode(row.fields[2]);
        const std::optional<Polarity> polarity = polarityFromCode(row.fields[3]);
        const std::optional<Structure> only = structureFromCode(row.fields[0]);
        if (!type) add(ErrorCode::PackageValue, row.fields[2]);
        if (!polarity) add(ErrorCode::PackageValue, row.fields[3]);
        if (!only && !row.fields[0].isEmpty()) add(ErrorCode::PackageValue, row.fields[0]);
        bool found = false;
        for (PackageLine& line : package.lines) {
            if (line.path != row.fields[1] || (only && line.structure != *only)) continue;
            if (line.polarity && only == line.structure) add(ErrorCode::PackageDuplicate, line.path);
            found = true;
            line.polarity = polarity;
            line.measureType = type;
        }
        if (!found) add(ErrorCode::PackageReference, row.fields[1]);
    }
}

}  // namespace ketenbudget
