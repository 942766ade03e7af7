#include "core/store/TableFileReader.h"

#include "core/format/PrintedNumber.h"
#include "core/store/CsvReader.h"
#include "core/store/PackageRules.h"

#include <QSet>

#include <utility>

namespace ketenbudget {
namespace {

constexpr qsizetype leading = 5;  // text_line, page, level, kind, label

/// Columns that a table has only where its rows need them; they come last, in this order.
struct OptionalColumns {
    qsizetype unit = -1;
    qsizetype sign = -1;
};

QStringList leastHeader(const PackageTable& table)
{
    QStringList header{QStringLiteral("text_line"), QStringLiteral("page"), QStringLiteral("level"),
                       QStringLiteral("kind"), QStringLiteral("label")};
    for (const PrintedColumn& column : table.columns) header.append(column.key);
    header << QStringLiteral("line") << QStringLiteral("line_kind") << QStringLiteral("measure")
           << QStringLiteral("placement");
    return header;
}

/// Takes the optional columns of `found` into `header`.
OptionalColumns addOptional(const QStringList& found, QStringList& header)
{
    OptionalColumns columns;
    for (const auto& [name, place] : {std::pair{QStringLiteral("unit"), &OptionalColumns::unit},
                                      std::pair{QStringLiteral("sign"), &OptionalColumns::sign}}) {
        if (found.value(header.size()) != name) continue;
        columns.*place = header.size();
        header.append(name);
    }
    return columns;
}

class TableFile {
public:
    TableFile(const QString& file, PackageTable& table, std::vector<Error>& problems)
        : m_file(file), m_table(table), m_problems(problems)
    {
    }

    void read(const std::vector<CsvRow>& rows)
    {
        QStringList header = leastHeader(m_table);
        if (!rows.empty()) m_optional = addOptional(rows.front().fields, header);
        if (rows.empty() || rows.front().fields != header) {
            m_line = 1;
            const QString found = rows.empty() ? QString() : rows.front().fields.join(QLatin1Char(','));
            return add(ErrorCode::PackageColumns, QStringLiteral("%1 / %2").arg(found, header.join(QLatin1Char(','))));
        }
        for (std::size_t i = 1; i < rows.size(); ++i) {
            m_line = rows[i].line;
            const qsizetype count = rows[i].fields.size();
            if (count == header.size()) {
                readRow(rows[i].fields);
            } else {
                add(ErrorCode::PackageColumns, QStringLiteral("%1 / %2").arg(count).arg(header.size()));
            }
        }
    }

private:
    void readRow(const QStringList& fields)
    {
        const qsizetype trailing = leading + static_cast<qsizetype>(m_table.columns.size());
        PackageRow row;
        row.fileLine = m_line;
        row.textLine = number(fields[0], 1);
        if (m_textLines.contains(row.textLine)) add(ErrorCode::PackageDuplicate, fields[0]);
        m_textLines.insert(row.textLine);
        if (!fields[1].isEmpty()) row.page = number(fields[1], 1);
        row.level = number(fields[2], 0);
        // A total finds its parts by their levels, so none may be skipped.
        if (!m_table.rows.empty() && row.level > m_table.rows.back().level + 1) add(ErrorCode::PackageValue, fields[2]);
        row.kind = term(fields[3], &rowKindFromCode).value_or(RowKind::Line);
        row.label = fields[4];
        if (row.label.trimmed().isEmpty()) add(ErrorCode::PackageValue, QStringLiteral("label"));
        readOptional(fields, row);
        readCells(fields.mid(leading, trailing - leading), row);
        row.line = fields[trailing];
        readMeaning(fields[trailing + 1], fields[trailing + 2], row);
        const QString& placement = fields[trailing + 3];
        if (!placement.isEmpty()) row.placement = term(placement, &placementFromCode).value_or(Placement::ByPosition);
        m_table.rows.push_back(std::move(row));
    }

    void readOptional(const QStringList& fields, PackageRow& row)
    {
        const QString unit = fields.value(m_optional.unit);
        const QString sign = fields.value(m_optional.sign);
        if (row.kind == RowKind::Header && !unit.isEmpty()) add(ErrorCode::PackageValue, unit);
        if (row.kind == RowKind::Header && !sign.isEmpty()) add(ErrorCode::PackageValue, sign);
        if (!unit.isEmpty()) {
            row.unit = unitFromCode(unit);
            if (!row.unit || *row.unit == Unit::Text) add(ErrorCode::PackageUnit, unit);
        }
        if (sign == QLatin1String("-")) {
            row.sign = -1;
        } else if (sign == QLatin1String("0")) {
            row.sign = 0;
        } else if (!sign.isEmpty()) {
            add(ErrorCode::PackageValue, sign);
        }
    }

    void readCells(const QStringList& tokens, PackageRow& row)
    {
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const QString& token = tokens[i];
            if (row.kind == RowKind::Header) {
                if (!token.isEmpty()) add(ErrorCode::PackageValue, token);
                continue;
            }
            row.cells.push_back(readCell(token, unitOf(m_table, row, m_table.columns[static_cast<std::size_t>(i)])));
        }
    }

    PackageCell readCell(const QString& token, Unit unit)
    {
        if (unit == Unit::Text) {
            return {token, token.isEmpty() ? CellState::Blank : CellState::Text, std::nullopt, 0};
        }
        const std::optional<PrintedNumber> number = parsePrintedNumber(token, unit);
        if (!number) {
            add(ErrorCode::PackageAmount, token);
            return {token, CellState::Blank, std::nullopt, 0};
        }
        return {token, number->state, number->value, number->decimals};
    }

    void readMeaning(const QString& lineKind, const QString& measure, PackageRow& row)
    {
        if (row.line.isEmpty()) {
            if (!lineKind.isEmpty()) add(ErrorCode::PackageValue, lineKind);
            if (!measure.isEmpty()) add(ErrorCode::PackageValue, measure);
            return;
        }
        if (!m_table.structure) add(ErrorCode::PackageReference, row.line);
        // A budget line's amounts are thousands of euro everywhere in the program.
        for (const PrintedColumn& column : m_table.columns) {
            const Unit unit = unitOf(m_table, row, column);
            if (unit == Unit::Eur1000 || unit == Unit::Text) continue;
            add(ErrorCode::PackageUnit, codeOf(unit));
            break;
        }
        row.lineKind = term(lineKind, &lineKindFromCode);
        row.measure = term(measure, &measureFromCode);
        const QString identity = row.line + QLatin1Char(' ') + measure;
        if (m_seen.contains(identity))
            add(ErrorCode::PackageDuplicate, QStringLiteral("%1 (%2)").arg(row.line, measure));
        m_seen.insert(identity);
    }

    int number(const QString& field, int least)
    {
        bool ok = false;
        const int found = field.toInt(&ok);
        if (!ok || found < least) add(ErrorCode::PackageValue, field);
        return ok ? found : least;
    }

    template <class Term>
    std::optional<Term> term(const QString& field, std::optional<Term> (*fromCode)(QStringView))
    {
        const std::optional<Term> known = fromCode(field);
        if (!known) add(ErrorCode::PackageValue, field);
        return known;
    }

    void add(ErrorCode code, const QString& detail) { m_problems.push_back(Error{code, m_file, detail, m_line, {}}); }

    QString m_file;
    PackageTable& m_table;
    std::vector<Error>& m_problems;
    int m_line = 1;
    OptionalColumns m_optional;
    QSet<int> m_textLines;  ///< of the rows so far: by it a row is found
    QSet<QString> m_seen;   ///< line and measure of the rows so far
};

}  // namespace

void readTableFile(const QByteArray& csv, const QString& file, PackageTable& table, std::vector<Error>& problems)
{
    const Result<std::vector<CsvRow>> rows = readCsv(csv, file);
    if (!rows.ok()) {
        problems.push_back(rows.error());
        return;
    }
    TableFile(file, table, problems).read(rows.value());
}

}  // namespace ketenbudget
