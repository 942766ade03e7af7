#include "tests/houserules/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace ketenbudget::test {
namespace {

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith(QLatin1Char('\n'))) text.chop(1);
    return text.split(QLatin1Char('\n'));
}

}  // namespace

std::vector<SourceFile> readTree(const QString& root, const QStringList& folders, const QStringList& endings)
{
    const QDir top(root);
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator walk(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const bool wanted = std::any_of(endings.begin(), endings.end(),
                                            [&](const QString& ending) { return path.endsWith(ending); });
            if (wanted) files.push_back({top.relativeFilePath(path), linesOf(path)});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

}  // namespace ketenbudget::test
