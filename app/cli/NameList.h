#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ketenbudget {

/// "name<TAB>title", one line each: what `--list` writes.
template <class Entry>
[[nodiscard]] QByteArray nameList(const std::vector<Entry>& entries)
{
    QString lines;
    for (const Entry& entry : entries) lines += entry.name + QLatin1Char('\t') + entry.title + QLatin1Char('\n');
    return lines.toUtf8();
}

}  // namespace ketenbudget
