#include "core/store/CsvSheet.h"

#include "core/store/PackageRules.h"

namespace ketenbudget {

QStringList headerOf(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(',')); }

QString SheetRow::text(const char* name) const
{
    return m_row.fields.value(m_header.indexOf(QString::fromLatin1(name)));
}

QString SheetRow::required(const char* name) const
{
    const QString found = text(name);
    if (found.trimmed().isEmpty()) add(ErrorCode::PackageValue, QString::fromLatin1(name));
    return found;
}

int SheetRow::positive(const char* name) const
{
    bool ok = false;
    const int found = text(name).toInt(&ok);
    if (ok && found > 0) return found;
    add(ErrorCode::PackageValue, text(name));
    return 0;
}

int SheetRow::year(const char* name) const
{
    bool ok = false;
    const int found = text(name).toInt(&ok);
    if (ok && isYear(found)) return found;
    add(ErrorCode::PackageValue, text(name));
    return 0;
}

std::vector<PackageRowRef> SheetRow::rows(const char* name) const
{
    std::vector<PackageRowRef> found;
    for (const QString& word : text(name).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(QLatin1Char('.'));
        bool tableOk = false;
        bool lineOk = false;
        const PackageRowRef row{parts.value(0).toInt(&tableOk), parts.value(1).toInt(&lineOk)};
        if (parts.size() == 2 && tableOk && lineOk && row.table > 0 && row.textLine > 0) {
            found.push_back(row);
        } else {
            add(ErrorCode::PackageValue, word);
        }
    }
    return found;
}

void SheetRow::place(int& firstLine, int& lastLine) const
{
    firstLine = positive("first_line");
    lastLine = positive("last_line");
    if (lastLine > 0 && lastLine < firstLine) add(ErrorCode::PackageValue, text("last_line"));
}

void SheetRow::together(const char* one, const char* other) const
{
    if (text(one).isEmpty() == text(other).isEmpty()) return;
    add(ErrorCode::PackageValue, QString::fromLatin1(text(one).isEmpty() ? one : other));
}

void SheetRow::add(ErrorCode code, const QString& detail) const
{
    m_problems.push_back(Error{code, m_file, detail, m_row.line, {}});
}

CsvSheet::CsvSheet(const QByteArray& csv, const QString& file, const QStringList& header, std::vector<Error>& problems)
    : m_file(file), m_header(header), m_problems(problems)
{
    Result<std::vector<CsvRow>> read = readCsv(csv, file);
    if (!read.ok()) {
        problems.push_back(read.error());
        return;
    }
    const auto refuse = [&](int line) {
        problems.push_back(Error{ErrorCode::PackageColumns, file, header.join(QLatin1Char(',')), line, {}});
    };
    const std::vector<CsvRow>& rows = read.value();
    if (rows.empty() || rows.front().fields != header) {
        refuse(1);
        return;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].fields.size() != header.size()) {
            refuse(rows[i].line);
        } else {
            m_rows.push_back(rows[i]);
        }
    }
}

}  // namespace ketenbudget
