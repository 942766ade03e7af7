#include "core/store/CsvReader.h"

#include <QStringDecoder>

namespace ketenbudget {
namespace {

class CsvParser {
public:
    CsvParser(QStringView text, const QString& file) : m_text(text), m_file(file) {}

    Result<std::vector<CsvRow>> parse()
    {
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            bool more = true;
            while (more) {
                if (!readField(row.fields)) return m_problem;
                more = peek() == QLatin1Char(',');
                if (more) ++m_at;
            }
            readLineEnd();
            const bool empty = row.fields.size() == 1 && row.fields.front().isEmpty();
            if (!empty) m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    [[nodiscard]] bool atLineEnd() const
    {
        return m_at >= m_text.size() || peek() == QLatin1Char('\n') || m_text.mid(m_at).startsWith(u"\r\n");
    }

    bool readField(QStringList& fields)
    {
        if (peek() == QLatin1Char('"')) return readQuoted(fields);
        const qsizetype start = m_at;
        while (!atLineEnd() && peek() != QLatin1Char(',')) {
            if (peek() == QLatin1Char('"')) return fail(m_line, "a quote inside a field");
            ++m_at;
        }
        fields.append(m_text.mid(start, m_at - start).toString());
        return true;
    }

    bool readQuoted(QStringList& fields)
    {
        const int opened = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = peek();
            if (c == QLatin1Char('"')) {
                ++m_at;
                if (peek() != QLatin1Char('"') || m_at >= m_text.size()) {
                    fields.append(field);
                    return atLineEnd() || peek() == QLatin1Char(',') || fail(m_line, "text behind a closing quote");
                }
            } else if (c == QLatin1Char('\n')) {
                ++m_line;
            }
            field.append(c);
        }
        return fail(opened, "a quote that is not closed");
    }

    void readLineEnd()
    {
        if (m_at >= m_text.size()) return;
        m_at += peek() == QLatin1Char('\r') ? 2 : 1;
        ++m_line;
    }

    bool fail(int line, const char* problem)
    {
        m_problem = Error{ErrorCode::PackageColumns, m_file, QString::fromLatin1(problem), line, {}};
        return false;
    }

    QStringView m_text;
    QString m_file;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvRow> m_rows;
    Error m_problem;
};

/// Line of the first byte that does not decode.
int lineOfBadByte(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    int line = 1;
    for (const QByteArray& part : bytes.split('\n')) {
        const QString decoded = decoder(part);
        Q_UNUSED(decoded)
        if (decoder.hasError()) return line;
        ++line;
    }
    return line;
}

}  // namespace

Result<std::vector<CsvRow>> readCsv(const QByteArray& bytes, const QString& file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return Error{ErrorCode::FileUnreadable, file, QStringLiteral("not UTF-8"), lineOfBadByte(bytes), {}};
    }
    return CsvParser(text, file).parse();
}

}  // namespace ketenbudget
