#include "core/store/PackageReader.h"

#include "core/store/ManifestReader.h"
#include "core/store/PackageLines.h"
#include "core/store/TableFileReader.h"
#include "core/store/TextFileReaders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace ketenbudget {
namespace {

/// The files of a package; each one that is read counts for the hash.
class PackageFolder {
public:
    PackageFolder(const QString& folder, std::vector<Error>& problems) : m_folder(folder), m_problems(problems) {}

    [[nodiscard]] const QDir& dir() const { return m_folder; }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    std::optional<QByteArray> read(const QString& name, ErrorCode ifMissing)
    {
        const QString path = pathOf(name);
        QFile file(path);
        if (!file.exists()) {
            m_problems.push_back(Error{ifMissing, path, QStringLiteral("there is no such file"), 0, {}});
            return std::nullopt;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            m_problems.push_back(Error{ErrorCode::FileUnreadable, path, file.errorString(), 0, {}});
            return std::nullopt;
        }
        const QByteArray content = file.readAll();
        // Name and size keep two files from reading as one.
        m_hash.addData(QStringLiteral("%1 %2\n").arg(name).arg(content.size()).toUtf8());
        m_hash.addData(content);
        return content;
    }

    [[nodiscard]] QString hash() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QDir m_folder;
    std::vector<Error>& m_problems;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

}  // namespace

PackageReading readPackage(const QString& folder)
{
    PackageReading reading;
    Package& package = reading.package;
    std::vector<Error>& problems = reading.problems;
    if (!QDir(folder).exists()) {
        problems.push_back(Error{ErrorCode::FileMissing, folder, {}, 0, {}});
        return reading;
    }
    package.folder = folder;
    PackageFolder files(folder, problems);
    const QString manifest = QStringLiteral("manifest.json");
    const auto json = files.read(manifest, ErrorCode::PackageManifest);
    if (!json) return reading;
    readManifest(*json, files.pathOf(manifest), package, problems);

    for (PackageTable& table : package.tables) {
        if (table.file.isEmpty()) continue;
        if (const auto csv = files.read(table.file, ErrorCode::FileMissing)) {
            readTableFile(*csv, files.pathOf(table.file), table, problems);
        }
    }
    declareLines(files.dir(), package, problems);
    const auto readOptional = [&](const QString& name, auto reader) {
        if (name.isEmpty()) return;
        if (const auto csv = files.read(name, ErrorCode::FileMissing)) {
            reader(*csv, files.pathOf(name), package, problems);
        }
    };
    readOptional(package.files.crosswalk, &readCrosswalk);
    readOptional(package.files.polarity, &readPolarity);
    readOptional(package.files.checks, &readChecks);
    readOptional(package.files.explanations, &readExplanations);
    readOptional(package.files.amounts, &readAmounts);
    readOptional(package.files.findings, &readFindings);
    readOptional(package.files.glossary, &readGlossary);
    readOptional(package.files.accounts, &readAccounts);
    package.hash = files.hash();
    return reading;
}

QStringList embeddedPackages()
{
    QStringList folders;
    const QDir data(QStringLiteral(":/db/data"));
    for (const QString& name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        folders.append(data.filePath(name));
    }
    return folders;
}

}  // namespace ketenbudget
