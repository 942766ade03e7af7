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
    int pages = 0;
    for (const QString& folder : embeddedPackages()) {
        const PackageReading reading = readPackage(folder);
        if (!reading.ok()) return reading.problems.front();
        const Package& package = reading.package;
        if (!package.address.isEmpty()) {
            ++pages;
            continue;
        }
        const QString date = package.dataDate.toString(QStringLiteral("dd-MM-yyyy"));
        parts.append(date.isEmpty() ? package.shortTitle : VersionWords::tr("%1, as at %2").arg(package.shortTitle, date));
    }
    if (pages > 0) parts.append(VersionWords::tr("tables of %1 more publications").arg(pages));
    return parts.join(QStringLiteral("; "));
}

}  // namespace ketenbudget
