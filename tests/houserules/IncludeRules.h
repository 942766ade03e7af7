#pragma once

#include "tests/houserules/SourceTree.h"

#include <QHash>
#include <QSet>

namespace ketenbudget::test {

/// The Qt module that a header belongs to, read from the folders of the installed Qt.
class QtHeaders {
public:
    /// `folder` holds QtCore, QtGui, ...
    explicit QtHeaders(const QString& folder);

    /// "Core" for "QString", "qglobal.h", "QtCore/QString" and "QtCore"; empty if it is not Qt's.
    [[nodiscard]] QString moduleOf(const QString& header) const;

private:
    QHash<QString, QString> m_moduleByHeader;
    QSet<QString> m_modules;
};

/// What one folder may include; lists are separated by blanks.
struct IncludeRule {
    const char* folder;     ///< the longest one that a path begins with counts
    const char* ours;       ///< folders of this project
    const char* qtModules;  ///< "Core Gui"
    const char* libraries;  ///< other headers in angle brackets that end in ".h"
};

/// The table of allowed includes (CONTRIBUTING.md).
[[nodiscard]] const std::vector<IncludeRule>& includeRules();

/// One complaint per forbidden include: "core/domain/Money.h:3: <QWidget> (Qt Widgets)".
[[nodiscard]] QStringList forbiddenIncludes(const std::vector<SourceFile>& files, const QtHeaders& qt);

}  // namespace ketenbudget::test
