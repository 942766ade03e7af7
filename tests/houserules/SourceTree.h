#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ketenbudget::test {

/// A text file below a root: its path from there, and its lines without their ends.
struct SourceFile {
    QString path;
    QStringList lines;
};

/// Files below `root`/`folder` for every folder named, with one of these endings (".h"); sorted by
/// path. A folder that is not there has none.
[[nodiscard]] std::vector<SourceFile> readTree(const QString& root, const QStringList& folders,
                                               const QStringList& endings);

}  // namespace ketenbudget::test
