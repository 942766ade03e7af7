#include "app/FigureSource.h"

#include "core/store/Store.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ketenbudget {

namespace {

Result<OwnedSnapshot> figuresWithWork(const QString& path)
{
    Result<OwnedSnapshot> figures = readFigures(path);
    if (!figures.ok()) return figures.error();
    Result<UserWork> work = readUserWork(path);
    if (!work.ok()) return work.error();
    Result<std::vector<CheckNote>> notes = readCheckNotes(path);
    if (!notes.ok()) return notes.error();
    figures.value()->setUserWork(std::move(work).take());
    figures.value()->setCheckNotes(std::move(notes).take());
    return figures;
}

}  // namespace

QString userDatabasePath()
{
    // What AppDataLocation is for the program; spelt out, it is the same in a test.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/ketenbudget/ketenbudget.sqlite");
}

Result<OwnedSnapshot> figuresForReading(const QString& database)
{
    const QString path = database.isEmpty() ? userDatabasePath() : database;
    if (!database.isEmpty() || QFileInfo::exists(path)) return figuresWithWork(path);
    Result<OpenedDatabase> embedded = openEmbeddedFigures();
    if (!embedded.ok()) return embedded.error();
    return embedded.value().snapshot;
}

}  // namespace ketenbudget
