#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>

namespace ketenbudget {
namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

QFileInfoList scriptsIn(const QString& folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

}  // namespace

SchemaScripts embeddedSchema()
{
    SchemaScripts scripts;
    for (const QFileInfo& file : scriptsIn(QStringLiteral(":/db/migrations"))) {
        const QString name = file.completeBaseName();
        scripts.migrations.push_back({name.left(4).toInt(), name, contentOf(file.filePath())});
    }
    for (const QFileInfo& file : scriptsIn(QStringLiteral(":/db/views"))) {
        scripts.views.push_back(contentOf(file.filePath()));
    }
    return scripts;
}

}  // namespace ketenbudget
