#include "core/store/ManifestReader.h"

#include "core/store/JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace ketenbudget {
namespace {

/// Collects problems with the manifest; knows on which line a key stands.
class ManifestReport {
public:
    ManifestReport(const QByteArray& json, const QString& file, std::vector<Error>& problems)
        : m_lines(json), m_file(file), m_problems(problems)
    {
    }

    void add(ErrorCode code, const QString& path, const QString& detail)
    {
        m_problems.push_back(Error{code, m_file, detail, m_lines.lineOf(path), {}});
    }

private:
    JsonLines m_lines;
    QString m_file;
    std::vector<Error>& m_problems;
};

/// One object of the manifest, with typed access to its fields.
class ManifestObject {
public:
    ManifestObject(const QJsonValue& value, const QString& path, ManifestReport& report)
        : m_object(value.toObject()), m_path(path), m_report(report)
    {
    }

    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }
    [[nodiscard]] QString pathOf(const QString& key) const
    {
        return m_path.isEmpty() ? key : m_path + QLatin1Char('/') + key;
    }

    QString text(QLatin1String key)
    {
        const QString found = value(key).toString();
        if (found.isEmpty()) missing(key, "a text");
        return found;
    }

    QString optionalText(QLatin1String key)
    {
        if (has(key) && !value(key).isString()) missing(key, "a text");
        return value(key).toString();
    }

    int integer(QLatin1String key)
    {
        constexpr int invalid = -1;
        const int found = value(key).toInt(invalid);
        if (found == invalid) missing(key, "a whole number");
        return found;
    }

    bool boolean(QLatin1String key)
    {
        if (!value(key).isBool()) missing(key, "true or false");
        return value(key).toBool();
    }

    QDate date(QLatin1String key)
    {
        const QDate found = QDate::fromString(text(key), Qt::ISODate);
        if (!found.isValid()) add(ErrorCode::PackageValue, key, value(key).toString());
        return found;
    }

    /// A field that holds one of the codes that `fromCode` knows.
    template <class Term>
    Term term(QLatin1String key, std::optional<Term> (*fromCode)(QStringView), ErrorCode code, Term otherwise)
    {
        const QString found = text(key);
        const std::optional<Term> known = fromCode(found);
        if (!known && !found.isEmpty()) add(code, key, found);
        return known.value_or(otherwise);
    }

    /// A file beside the manifest: a plain name, so that a package cannot reach outside its folder.
    QString fileName(QLatin1String key)
    {
        QString name = optionalText(key);
        if (name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.startsWith(QLatin1Char('.'))) {
            add(ErrorCode::PackageValue, key, name);
            name.clear();
        }
        return name;
    }

    void add(ErrorCode code, const QString& key, const QString& detail) { m_report.add(code, pathOf(key), detail); }
    ManifestReport& report() { return m_report; }

private:
    void missing(QLatin1String key, const char* what)
    {
        add(ErrorCode::PackageManifest, key, QStringLiteral("“%1”: %2").arg(pathOf(key), QString::fromLatin1(what)));
    }

    QJsonObject m_object;
    QString m_path;
    ManifestReport& m_report;
};

PrintedColumn readColumn(ManifestObject column)
{
    PrintedColumn result;
    result.key = column.text(QLatin1String("key"));
    result.header = column.text(QLatin1String("header"));
    result.role = column.term(QLatin1String("role"), &columnRoleFromCode, ErrorCode::PackageValue, ColumnRole::Stand);
    result.stand.phase =
        column.term(QLatin1String("phase"), &phaseFromCode, ErrorCode::PackageValue, BudgetPhase::Realisation);
    result.stand.year.value = column.integer(QLatin1String("year"));
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2200;
    if (result.stand.year.value < firstYear || result.stand.year.value > lastYear) {
        column.add(ErrorCode::PackageValue, QStringLiteral("year"), QString::number(result.stand.year.value));
    }
    return result;
}

void readColumns(ManifestObject& table, PackageTable& result)
{
    const QJsonArray columns = table.value(QLatin1String("columns")).toArray();
    if (columns.isEmpty())
        table.add(ErrorCode::PackageManifest, QStringLiteral("columns"), QStringLiteral("“columns”: a list"));
    QSet<QString> keys;
    for (int i = 0; i < columns.size(); ++i) {
        const QString path = table.pathOf(QStringLiteral("columns/%1").arg(i));
        result.columns.push_back(readColumn(ManifestObject(columns[i], path, table.report())));
        const QString& key = result.columns.back().key;
        if (keys.contains(key)) table.report().add(ErrorCode::PackageDuplicate, path, key);
        keys.insert(key);
    }
}

void readFootnotes(ManifestObject& table, PackageTable& result)
{
    const QJsonArray footnotes = table.value(QLatin1String("footnotes")).toArray();
    for (int i = 0; i < footnotes.size(); ++i) {
        const QString note = footnotes[i].toString();
        if (!note.isEmpty()) result.footnotes.append(note);
        if (note.isEmpty()) {
            const QString key = QStringLiteral("footnotes/%1").arg(i);
            table.add(ErrorCode::PackageManifest, key, QStringLiteral("“%1”: a text").arg(key));
        }
    }
}

PackageTable readTable(ManifestObject table)
{
    PackageTable result;
    result.number = table.integer(QLatin1String("number"));
    if (result.number < 1) table.add(ErrorCode::PackageValue, QStringLiteral("number"), QString::number(result.number));
    result.file = table.fileName(QLatin1String("file"));
    if (result.file.isEmpty())
        table.add(ErrorCode::PackageManifest, QStringLiteral("file"), QStringLiteral("“file”: a file name"));
    result.title = table.text(QLatin1String("title"));
    result.unit = table.term(QLatin1String("unit"), &unitFromCode, ErrorCode::PackageUnit, Unit::Eur1000);
    result.unitPrinted = table.boolean(QLatin1String("unit_printed"));
    result.labelHeader = table.optionalText(QLatin1String("label_header"));
    result.note = table.optionalText(QLatin1String("note"));
    if (table.has(QLatin1String("structure"))) {
        result.structure =
            table.term(QLatin1String("structure"), &structureFromCode, ErrorCode::PackageValue, Structure::Recast);
    }
    readFootnotes(table, result);
    readColumns(table, result);
    return result;
}

void readTables(ManifestObject& manifest, Package& package)
{
    const QJsonArray tables = manifest.value(QLatin1String("tables")).toArray();
    if (tables.isEmpty())
        manifest.add(ErrorCode::PackageManifest, QStringLiteral("tables"), QStringLiteral("“tables”: a list"));
    QSet<int> numbers;
    for (int i = 0; i < tables.size(); ++i) {
        const QString path = QStringLiteral("tables/%1").arg(i);
        package.tables.push_back(readTable(ManifestObject(tables[i], path, manifest.report())));
        const int number = package.tables.back().number;
        if (numbers.contains(number)) {
            manifest.add(ErrorCode::PackageDuplicate, path + QLatin1String("/number"), QString::number(number));
        }
        numbers.insert(number);
    }
}

void readRoot(ManifestObject& manifest, Package& package)
{
    constexpr int knownFormat = 1;
    if (const int format = manifest.integer(QLatin1String("format")); format != knownFormat) {
        manifest.add(ErrorCode::PackageManifest, QStringLiteral("format"),
                     QStringLiteral("“format”: %1").arg(knownFormat));
    }
    package.key = manifest.text(QLatin1String("key"));
    package.title = manifest.text(QLatin1String("title"));
    package.shortTitle = manifest.text(QLatin1String("short_title"));
    package.kamerstuk = manifest.text(QLatin1String("kamerstuk"));
    package.sessionYear = manifest.text(QLatin1String("session_year"));
    package.dataDate = manifest.date(QLatin1String("data_date"));
    package.kind = manifest.text(QLatin1String("kind"));
    package.source = manifest.text(QLatin1String("source"));
    package.crosswalkFile = manifest.fileName(QLatin1String("crosswalk"));
    package.polarityFile = manifest.fileName(QLatin1String("polarity"));
    const QJsonObject articles = manifest.value(QLatin1String("articles")).toObject();
    for (auto article = articles.begin(); article != articles.end(); ++article) {
        package.articles.insert(article.key(), article.value().toString());
    }
    readTables(manifest, package);
}

}  // namespace

void readManifest(const QByteArray& json, const QString& file, Package& package, std::vector<Error>& problems)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const int line = JsonLines::lineAt(json, parsing.offset);
        problems.push_back(Error{ErrorCode::PackageManifest, file, parsing.errorString(), line, {}});
        return;
    }
    if (!document.isObject()) {
        problems.push_back(Error{ErrorCode::PackageManifest, file, QStringLiteral("not an object"), 1, {}});
        return;
    }
    ManifestReport report(json, file, problems);
    ManifestObject manifest(document.object(), {}, report);
    readRoot(manifest, package);
}

}  // namespace ketenbudget
