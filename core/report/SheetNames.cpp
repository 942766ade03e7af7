#include "core/report/SheetNames.h"

#include <QRegularExpression>

namespace ketenbudget {
namespace {

constexpr qsizetype longestSheetName = 31;

/// No half of a pair of surrogates is left at the end.
QString cut(const QString& text, qsizetype length)
{
    QString shorter = text.left(length);
    if (!shorter.isEmpty() && shorter.back().isHighSurrogate()) shorter.chop(1);
    return shorter.trimmed();
}

QString sheetName(const QString& wanted)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]+"));
    QString name = wanted;
    name = name.replace(forbidden, QStringLiteral(" ")).simplified();
    while (name.startsWith(QLatin1Char('\''))) name.remove(0, 1);
    name = cut(name, longestSheetName);
    while (name.endsWith(QLatin1Char('\''))) name.chop(1);
    // A spreadsheet keeps this name for itself.
    const bool reserved = name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0;
    if (reserved) name += QLatin1Char('_');
    return name.isEmpty() ? QStringLiteral("-") : name;
}

}  // namespace

QStringList sheetNames(const QStringList& wanted)
{
    QStringList names;
    for (const QString& one : wanted) {
        const QString name = sheetName(one);
        QString free = name;
        for (int copy = 2; names.contains(free, Qt::CaseInsensitive); ++copy) {
            const QString number = QStringLiteral(" (%1)").arg(copy);
            free = cut(name, longestSheetName - number.size()) + number;
        }
        names.append(free);
    }
    return names;
}

}  // namespace ketenbudget
