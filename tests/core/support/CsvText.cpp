#include "tests/core/support/CsvText.h"

#include <QString>

namespace ketenbudget::test {

QList<QStringList> csvRows(const QByteArray& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool inQuotes = false;
    const QString all = QString::fromUtf8(text);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QChar c = all.at(at);
        if (c == u'"') {
            const bool doubled = inQuotes && at + 1 < all.size() && all.at(at + 1) == u'"';
            if (doubled)
                field.append(all.at(++at));
            else
                inQuotes = !inQuotes;
        } else if (inQuotes || (c != u',' && c != u'\n')) {
            field.append(c);
        } else {
            row.append(field);
            field.clear();
            if (c == u',') continue;
            rows.append(row);
            row.clear();
        }
    }
    return rows;
}

}  // namespace ketenbudget::test
