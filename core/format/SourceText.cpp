#include "core/format/SourceText.h"

#include <QCoreApplication>
#include <QStringList>

namespace ketenbudget {
namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

}  // namespace

QString sourceName(const Document& document)
{
    if (document.kamerstuk.isEmpty()) return document.shortTitle;
    return SourceWords::tr("%1 (%2)", "document, parliamentary number").arg(document.shortTitle, document.kamerstuk);
}

QString dataDateText(const Document& document)
{
    if (!document.dataDate.isValid()) return {};
    return SourceWords::tr("data as at %1").arg(document.dataDate.toString(QStringLiteral("dd-MM-yyyy")));
}

QString tableName(const Document& document, const PrintedTable& table)
{
    const QString name = SourceWords::tr("Table %1").arg(table.number);
    return document.address.isEmpty() ? name : document.shortTitle + QStringLiteral(", ") + name;
}

QString lineText(const Document& document, int textLine)
{
    const QString line = QString::number(textLine);
    return document.address.isEmpty() ? SourceWords::tr("line %1 in the text").arg(line)
                                      : SourceWords::tr("row %1 of the table on the page").arg(line);
}

QString shortLineText(const Document& document, int textLine)
{
    const QString line = QString::number(textLine);
    return document.address.isEmpty() ? SourceWords::tr("line %1").arg(line) : SourceWords::tr("row %1").arg(line);
}

QString placeText(const Document& document, std::optional<int> page, int textLine)
{
    QStringList parts;
    if (page) parts.append(SourceWords::tr("page %1").arg(*page));
    parts.append(lineText(document, textLine));
    if (!document.address.isEmpty()) parts.append(document.address);
    return parts.join(QStringLiteral(", "));
}

}  // namespace ketenbudget
