#include "app/VersionText.h"

#include "core/store/PackageReader.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

}  // namespace

QString programVersion()
{
    return QStringLiteral(KETENBUDGET_VERSION);
}

Result<QString> versionText()
{
    QStringList parts{QStringLiteral("ketenbudget ") + programVersion()};
    for (const QString& folder : embeddedPackages()) {
        const PackageReading reading = readPackage(folder);
        if (!reading.ok()) return reading.problems.front();
        const Package& package = reading.package;
        const QString date = package.dataDate.toString(QStringLiteral("dd-MM-yyyy"));
        parts.append(VersionWords::tr("%1, as at %2").arg(package.shortTitle, date));
    }
    return parts.join(QStringLiteral("; "));
}

}  // namespace ketenbudget
