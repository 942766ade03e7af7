#include "tests/houserules/TextRules.h"

#include <QRegularExpression>

namespace ketenbudget::test {
namespace {

qsizetype allowedLines(const QString& path)
{
    if (path.startsWith(QLatin1String("tests/"))) return 500;
    if (path.endsWith(QLatin1String(".h"))) return 150;
    if (path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".c"))) return 300;
    return 500;
}

}  // namespace

QStringList tooLong(const std::vector<SourceFile>& files)
{
    QStringList complaints;
    for (const SourceFile& file : files) {
        const qsizetype allowed = allowedLines(file.path);
        if (file.lines.size() <= allowed) continue;
        complaints.append(
            QStringLiteral("%1: %2 lines, %3 allowed").arg(file.path).arg(file.lines.size()).arg(allowed));
    }
    return complaints;
}

QStringList forbiddenWords(const std::vector<SourceFile>& files)
{
    // Written in pieces, so that this file does not find itself.
    static const QRegularExpression pattern(
        QStringLiteral("/wo"
                       "rk/|/tmp/k"
                       "b|/ho"
                       "me/[a-z]|\\b(TO"
                       "DO|FIX"
                       "ME)\\b"));
    QStringList complaints;
    for (const SourceFile& file : files) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(file.lines[i]);
            if (!match.hasMatch()) continue;
            complaints.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(match.captured()));
        }
    }
    return complaints;
}

}  // namespace ketenbudget::test
