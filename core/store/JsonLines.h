#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ketenbudget {

/// On which line of a JSON text each key stands, which QJsonDocument does not tell. Keys are paths:
/// "title", "tables/0/unit". The text must be valid JSON.
class JsonLines {
public:
    explicit JsonLines(const QByteArray& json);

    /// The line of the key, or of the nearest part of its path that is there; counted from 1.
    [[nodiscard]] int lineOf(const QString& path) const;
    /// The line of a position in the text.
    [[nodiscard]] static int lineAt(const QByteArray& json, qsizetype offset);

private:
    void readValue(const QString& path);
    void readObject(const QString& path);
    void readArray(const QString& path);
    QString readString();
    void skipBlanks();
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    QByteArray m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
};

}  // namespace ketenbudget
