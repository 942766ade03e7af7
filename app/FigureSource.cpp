#include "app/FigureSource.h"

#include "core/store/Store.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ketenbudget {

QString userDatabasePath()
{
    // What AppDataLocation is for the program; spelt out, it is the same in a test.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/ketenbudget/ketenbudget.sqlite");
}

Result<SnapshotPtr> figuresForReading(const QString& database)
{
    const QString path = database.isEmpty() ? userDatabasePath() : database;
    if (!database.isEmpty() || QFileInfo::exists(path)) return readFigures(path);
    Result<OpenedDatabase> embedded = openEmbeddedFigures();
    if (!embedded.ok()) return embedded.error();
    return embedded.value().snapshot;
}

Result<NotedFigures> figuresWithNotes(const QString& database)
{
    Result<SnapshotPtr> figures = figuresForReading(database);
    if (!figures.ok()) return figures.error();
    const QString path = database.isEmpty() ? userDatabasePath() : database;
    if (!QFileInfo::exists(path)) return NotedFigures{figures.value(), {}};
    Result<std::vector<CheckNote>> notes = readCheckNotes(path);
    if (!notes.ok()) return notes.error();
    return NotedFigures{figures.value(), std::move(notes).take()};
}

}  // namespace ketenbudget
