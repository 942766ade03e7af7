#include "core/store/SqlText.h"

#include "core/store/SqliteApi.h"

namespace ketenbudget {
namespace {

qsizetype endOfQuoted(QStringView sql, qsizetype start)
{
    const QChar close = sql[start] == QLatin1Char('[') ? QLatin1Char(']') : sql[start];
    const qsizetype end = sql.indexOf(close, start + 1);
    return end < 0 ? sql.size() : end + 1;
}

qsizetype endOfComment(QStringView sql, qsizetype start)
{
    const bool toLineEnd = sql[start] == QLatin1Char('-');
    const qsizetype end = toLineEnd ? sql.indexOf(QLatin1Char('\n'), start) : sql.indexOf(u"*/", start + 2);
    if (end < 0) return sql.size();
    return toLineEnd ? end + 1 : end + 2;
}

/// `sql` without comments, and with every string and quoted name replaced by a pair of quotes.
/// A doubled quote inside a string reads as two strings, which comes to the same.
QString bareText(QStringView sql)
{
    QString bare;
    qsizetype at = 0;
    while (at < sql.size()) {
        const QStringView rest = sql.mid(at);
        if (rest.startsWith(u"--") || rest.startsWith(u"/*")) {
            at = endOfComment(sql, at);
            bare.append(QLatin1Char(' '));
        } else if (QStringView(u"'\"`[").contains(sql[at])) {
            at = endOfQuoted(sql, at);
            bare.append(QLatin1String("''"));
        } else {
            bare.append(sql[at++]);
        }
    }
    return bare;
}

}  // namespace

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    QString current;
    const auto flush = [&statements, &current] {
        const QString bare = bareText(current).trimmed();
        if (!bare.isEmpty() && bare != QLatin1String(";")) statements.append(current.trimmed());
        current.clear();
    };
    for (const QChar c : script) {
        current.append(c);
        if (c == QLatin1Char(';') && endsStatement(current)) flush();
    }
    flush();
    return statements;
}

int countPlaceholders(const QString& sql) { return static_cast<int>(bareText(sql).count(QLatin1Char('?'))); }

bool hasNamedPlaceholder(const QString& sql)
{
    const QString bare = bareText(sql);
    for (qsizetype i = 0; i + 1 < bare.size(); ++i) {
        const QChar next = bare[i + 1];
        if (bare[i] == QLatin1Char('?') && next.isDigit()) return true;
        if (QStringView(u":@$").contains(bare[i]) && (next.isLetter() || next == QLatin1Char('_'))) return true;
    }
    return false;
}

}  // namespace ketenbudget
