#include "core/store/JsonLines.h"

#include <algorithm>

namespace ketenbudget {
namespace {

QString joined(const QString& path, const QString& key) { return path.isEmpty() ? key : path + QLatin1Char('/') + key; }

}  // namespace

JsonLines::JsonLines(const QByteArray& json) : m_json(json) { readValue({}); }

int JsonLines::lineOf(const QString& path) const
{
    QString known = path;
    while (!known.isEmpty() && !m_lines.contains(known)) {
        known.truncate(std::max<qsizetype>(known.lastIndexOf(QLatin1Char('/')), 0));
    }
    return m_lines.value(known, 1);
}

int JsonLines::lineAt(const QByteArray& json, qsizetype offset)
{
    return static_cast<int>(json.left(offset).count('\n')) + 1;
}

void JsonLines::skipBlanks()
{
    for (; m_at < m_json.size(); ++m_at) {
        if (peek() == '\n') ++m_line;
        if (!QByteArray(" \t\r\n").contains(peek())) return;
    }
}

void JsonLines::readValue(const QString& path)
{
    skipBlanks();
    m_lines.insert(path, m_line);
    if (peek() == '{') return readObject(path);
    if (peek() == '[') return readArray(path);
    if (peek() == '"') {
        readString();
        return;
    }
    while (m_at < m_json.size() && !QByteArray(",]} \t\r\n").contains(peek())) ++m_at;
}

void JsonLines::readObject(const QString& path)
{
    ++m_at;
    for (skipBlanks(); m_at < m_json.size() && peek() != '}'; skipBlanks()) {
        if (peek() == ',') {
            ++m_at;
            continue;
        }
        const QString key = readString();
        skipBlanks();
        ++m_at;  // the colon
        readValue(joined(path, key));
    }
    ++m_at;
}

void JsonLines::readArray(const QString& path)
{
    ++m_at;
    int index = 0;
    for (skipBlanks(); m_at < m_json.size() && peek() != ']'; skipBlanks()) {
        if (peek() == ',') {
            ++m_at;
            continue;
        }
        readValue(joined(path, QString::number(index++)));
    }
    ++m_at;
}

QString JsonLines::readString()
{
    const qsizetype start = ++m_at;
    while (m_at < m_json.size() && peek() != '"') m_at += peek() == '\\' ? 2 : 1;
    const QByteArray text = m_json.mid(start, m_at - start);
    ++m_at;
    return QString::fromUtf8(text);
}

}  // namespace ketenbudget
