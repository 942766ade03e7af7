#include "core/store/ManifestReader.h"

#include "core/store/JsonLines.h"
#include "core/store/ManifestObject.h"
#include "core/store/ManifestTables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ketenbudget {
namespace {

void readFiles(ManifestObject& manifest, PackageFiles& files)
{
    files.crosswalk = manifest.fileName(QLatin1String("crosswalk"));
    files.polarity = manifest.fileName(QLatin1String("polarity"));
    files.checks = manifest.fileName(QLatin1String("checks"));
    files.explanations = manifest.fileName(QLatin1String("explanations"));
    files.amounts = manifest.fileName(QLatin1String("amounts"));
    files.findings = manifest.fileName(QLatin1String("findings"));
    files.glossary = manifest.fileName(QLatin1String("glossary"));
    files.accounts = manifest.fileName(QLatin1String("accounts"));
    if (!files.amounts.isEmpty() && files.explanations.isEmpty()) {
        manifest.missing(QLatin1String("explanations"), "a file name");
    }
}

/// A package without tables must have something else to say.
void checkContent(ManifestObject& manifest, const Package& package)
{
    const QLatin1String tables("tables");
    const bool texts = !package.files.checks.isEmpty() || !package.files.explanations.isEmpty() ||
                       !package.files.findings.isEmpty() || !package.files.glossary.isEmpty();
    if (!manifest.value(tables).isArray() || (package.tables.empty() && !texts)) manifest.missing(tables, "a list");
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
    package.kamerstuk = manifest.presentText(QLatin1String("kamerstuk"));
    package.sessionYear = manifest.presentText(QLatin1String("session_year"));
    package.dataDate = manifest.dateOrNone(QLatin1String("data_date"));
    package.kind = manifest.text(QLatin1String("kind"));
    package.source = manifest.text(QLatin1String("source"));
    package.address = manifest.address(QLatin1String("address"));
    package.refersTo = manifest.optionalText(QLatin1String("refers_to"));
    readFiles(manifest, package.files);
    const QJsonObject articles = manifest.value(QLatin1String("articles")).toObject();
    for (auto article = articles.begin(); article != articles.end(); ++article) {
        package.articles.insert(article.key(), article.value().toString());
    }
    readTables(manifest, package);
    checkContent(manifest, package);
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
