#include "tests/support/ReportSnapshot.h"

#include "core/store/Migrations.h"
#include "core/store/Migrator.h"
#include "core/store/Store.h"

#include <cstdlib>

namespace ketenbudget::test {
namespace {

[[noreturn]] void giveUp(const Error& error)
{
    const QStringList told{error.subject, error.detail, error.context.join(QStringLiteral(", "))};
    qFatal("the embedded report cannot be loaded: %s, line %d", qPrintable(told.join(QStringLiteral(": "))),
           error.line);
    std::abort();
}

SnapshotPtr load()
{
    auto opened = Connection::inMemory();
    if (!opened.ok()) giveUp(opened.error());
    Connection connection = std::move(opened).take();
    const MigrationReport schema = Migrator(embeddedSchema()).migrate(connection);
    if (schema.error) giveUp(*schema.error);
    for (const QString& folder : embeddedPackages()) {
        const PackageReading reading = readPackage(folder);
        if (!reading.ok()) giveUp(reading.problems.front());
        const auto report = importPackage(connection, reading.package);
        if (!report.ok()) giveUp(report.error());
    }
    auto snapshot = loadSnapshot(connection);
    if (!snapshot.ok()) giveUp(snapshot.error());
    return std::move(snapshot).take();
}

}  // namespace

SnapshotPtr reportSnapshot()
{
    static const SnapshotPtr snapshot = load();
    return snapshot;
}

OwnedSnapshot ownedReport() { return std::make_shared<Snapshot>(*reportSnapshot()); }

LineId reportLine(Structure structure, const QString& path)
{
    const auto line = reportSnapshot()->findLine(structure, path);
    if (!line) giveUp({ErrorCode::UnknownName, path, {}, 0, {}});
    return *line;
}

FigureId reportCell(int number, const QString& label, const QString& columnKey, int occurrence)
{
    const auto id = reportSnapshot()->findTable(QStringLiteral("jaarverslag-2025-xx"), number);
    if (!id) giveUp({ErrorCode::UnknownName, label, {}, number, {}});
    const PrintedTable& table = reportSnapshot()->table(*id);
    for (const PrintedRow& row : table.rows) {
        if (row.label != label || --occurrence > 0) continue;
        for (std::size_t column = 0; column < row.figures.size(); ++column) {
            if (table.columns[column].key == columnKey) return row.figures[column];
        }
    }
    giveUp({ErrorCode::UnknownName, label, columnKey, number, {}});
}

}  // namespace ketenbudget::test
