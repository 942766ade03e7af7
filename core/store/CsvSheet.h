#pragma once

#include "core/base/Error.h"
#include "core/store/CsvReader.h"
#include "core/store/PackageTexts.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

/// One row of a file of a data package, with typed access to its fields by name. A field with a wrong
/// value is reported with file and line, and gives an empty or zero value.
class SheetRow {
public:
    SheetRow(const CsvRow& row, const QStringList& header, const QString& file, std::vector<Error>& problems)
        : m_row(row), m_header(header), m_file(file), m_problems(problems)
    {
    }

    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] QString text(const char* name) const;
    /// A text that may not be empty.
    [[nodiscard]] QString required(const char* name) const;
    /// A whole number that is at least 1.
    [[nodiscard]] int positive(const char* name) const;
    [[nodiscard]] int year(const char* name) const;
    /// A field that holds one of the codes that `fromCode` knows.
    template <class Term>
    [[nodiscard]] Term term(const char* name, std::optional<Term> (*fromCode)(QStringView), Term otherwise) const
    {
        const std::optional<Term> known = fromCode(text(name));
        if (!known) add(ErrorCode::PackageValue, text(name));
        return known.value_or(otherwise);
    }
    /// "5.1112 15.2035": printed rows by table and text line.
    [[nodiscard]] std::vector<PackageRowRef> rows(const char* name) const;
    /// first_line and last_line, in this order.
    void place(int& firstLine, int& lastLine) const;
    /// Either both are filled or none is.
    void together(const char* one, const char* other) const;

    void add(ErrorCode code, const QString& detail) const;

private:
    const CsvRow& m_row;
    const QStringList& m_header;
    const QString& m_file;
    std::vector<Error>& m_problems;
};

/// A file of a data package with a fixed header row. A wrong header leaves no rows; a row with more or
/// fewer fields is reported and left out.
class CsvSheet {
public:
    CsvSheet(const QByteArray& csv, const QString& file, const QStringList& header, std::vector<Error>& problems);

    template <class Use>
    void forEach(Use use) const
    {
        for (const CsvRow& row : m_rows) use(SheetRow(row, m_header, m_file, m_problems));
    }

private:
    QString m_file;
    QStringList m_header;
    std::vector<Error>& m_problems;
    std::vector<CsvRow> m_rows;
};

/// Splits "a,b,c" into a header.
[[nodiscard]] QStringList headerOf(const char* names);

}  // namespace ketenbudget
