#include "core/store/DatabaseCheck.h"

#include "core/store/DatabaseFile.h"
#include "core/store/Migrations.h"
#include "core/store/Query.h"
#include "core/store/ReferenceFigures.h"
#include "core/store/Statements.h"

#include <QFileInfo>
#include <QSet>

#include <map>
#include <utility>

namespace ketenbudget {
namespace {

using Findings = std::vector<VerifyFinding>;
using Kind = VerifyFinding::Kind;
/// Names and what stands under them, in order of name.
using Content = std::map<QString, QString>;

template <class Row>
Result<void> forEachRow(const Connection& connection, const Statement& statement, Row row)
{
    Result<Query> query = Query::prepare(connection, statement);
    if (!query.ok()) return query.error();
    return query.value().forEachRow(row);
}

Result<Content> readSchema(const Connection& connection)
{
    Content content;
    const Result<void> read = forEachRow(connection, sql::schema, [&content](Query& row) {
        const QString name = row.text(0) + QLatin1Char(' ') + row.text(1);
        content[name] = row.optionalText(3).value_or(row.text(2));
    });
    if (!read.ok()) return read.error();
    return content;
}

/// What a statement gives of these documents as document, name and content.
Result<Content> readPublished(const Connection& connection, const Statement& statement, const QSet<QString>& documents)
{
    Content content;
    const Result<void> read = forEachRow(connection, statement, [&](Query& row) {
        if (documents.contains(row.text(0))) content[row.text(0) + QLatin1String(", ") + row.text(1)] = row.text(2);
    });
    if (!read.ok()) return read.error();
    return content;
}

Result<QSet<QString>> readDocuments(const Connection& connection)
{
    QSet<QString> keys;
    const Result<void> read = forEachRow(connection, sql::documents, [&keys](Query& row) { keys.insert(row.text(0)); });
    if (!read.ok()) return read.error();
    return keys;
}

void compare(Kind kind, const Content& expected, const Content& found, Findings& findings)
{
    for (const auto& [name, value] : expected) {
        const auto there = found.find(name);
        if (there == found.end()) {
            findings.push_back({kind, name, value, {}});
        } else if (there->second != value) {
            findings.push_back({kind, name, value, there->second});
        }
    }
    for (const auto& [name, value] : found) {
        if (expected.count(name) == 0) findings.push_back({kind, name, {}, value});
    }
}

Result<void> checkFile(const Connection& connection, Findings& findings)
{
    Result<void> read = forEachRow(connection, sql::integrityCheck, [&findings](Query& row) {
        if (row.text(0) != QLatin1String("ok")) findings.push_back({Kind::Damaged, {}, {}, row.text(0)});
    });
    if (!read.ok()) return read;
    return forEachRow(connection, sql::foreignKeyCheck, [&findings](Query& row) {
        findings.push_back({Kind::Dangling, row.text(0), row.text(2), {}});
    });
}

Result<void> checkContent(const Connection& connection, const Connection& reference, Findings& findings)
{
    const Result<Content> expectedSchema = readSchema(reference);
    const Result<Content> foundSchema = readSchema(connection);
    if (!expectedSchema.ok()) return expectedSchema.error();
    if (!foundSchema.ok()) return foundSchema.error();
    const std::size_t before = findings.size();
    compare(Kind::Schema, expectedSchema.value(), foundSchema.value(), findings);
    if (findings.size() != before) return {};  // reading figures from another schema would fail

    const Result<QSet<QString>> documents = readDocuments(reference);
    const Result<QSet<QString>> stored = readDocuments(connection);
    if (!documents.ok()) return documents.error();
    if (!stored.ok()) return stored.error();
    QSet<QString> common = documents.value();
    for (const QString& key : documents.value()) {
        if (stored.value().contains(key)) continue;
        findings.push_back({Kind::Document, key, {}, {}});
        common.remove(key);
    }
    for (const auto& [kind, statement] :
         {std::pair{Kind::Figure, sql::publishedFigures}, std::pair{Kind::Text, sql::publishedTables},
          std::pair{Kind::Text, sql::publishedTexts}, std::pair{Kind::Text, sql::publishedDocuments}}) {
        const Result<Content> expected = readPublished(reference, statement, common);
        const Result<Content> found = readPublished(connection, statement, common);
        if (!expected.ok()) return expected.error();
        if (!found.ok()) return found.error();
        compare(kind, expected.value(), found.value(), findings);
    }
    return {};
}

}  // namespace

Result<DatabaseInfo> databaseInfo(const QString& path)
{
    const Result<DatabaseHeader> header = readOurHeader(path, embeddedSchema().version());
    if (!header.ok()) return header.error();
    const Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection.ok()) return connection.error();
    DatabaseInfo info;
    info.path = QFileInfo(path).absoluteFilePath();
    info.size = header.value().size;
    info.applicationId = header.value().applicationId;
    const Result<std::int64_t> version = readInteger(connection.value(), sql::userVersion);
    if (!version.ok()) return version.error();
    info.schemaVersion = static_cast<int>(version.value());
    info.journalMode = header.value().wal ? QStringLiteral("wal") : QStringLiteral("delete");
    const Result<void> read = forEachRow(connection.value(), sql::documentCounts, [&info](Query& row) {
        info.documents.push_back({row.text(0), row.text(1), row.smallInteger(2), row.smallInteger(3)});
    });
    if (!read.ok()) return read.error();
    if (info.schemaVersion < firstVersionWithWork) return info;
    const Result<UserWorkCounts> work = countUserWork(connection.value());
    if (!work.ok()) return work.error();
    info.work = work.value();
    return info;
}

Result<std::vector<VerifyFinding>> verifyDatabase(const QString& path)
{
    const int version = embeddedSchema().version();
    const Result<DatabaseHeader> header = readOurHeader(path, version);
    if (!header.ok()) return header.error();
    const Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection.ok()) return connection.error();
    Findings findings;
    if (Result<void> done = checkFile(connection.value(), findings); !done.ok()) return done.error();
    const Result<std::int64_t> found = readInteger(connection.value(), sql::userVersion);
    if (!found.ok()) return found.error();
    if (found.value() != version) {
        findings.push_back({Kind::SchemaVersion, {}, QString::number(version), QString::number(found.value())});
        return findings;
    }
    const Result<Connection> reference = makeReferenceDatabase();
    if (!reference.ok()) return reference.error();
    if (Result<void> done = checkContent(connection.value(), reference.value(), findings); !done.ok()) {
        return done.error();
    }
    return findings;
}

}  // namespace ketenbudget
