#include "core/store/TableFileReader.h"

#include "core/format/PrintedNumber.h"
#include "core/store/CsvReader.h"

#include <QSet>

namespace ketenbudget {
namespace {

constexpr qsizetype leading = 5;  // text_line, page, level, kind, label

QStringList expectedHeader(const PackageTable& table)
{
    QStringList header{QStringLiteral("text_line"), QStringLiteral("page"), QStringLiteral("level"),
                       QStringLiteral("kind"), QStringLiteral("label")};
    for (const PrintedColumn& column : table.columns) header.append(column.key);
    header << QStringLiteral("line") << QStringLiteral("line_kind") << QStringLiteral("measure")
           << QStringLiteral("placement");
    return header;
}

class TableFile {
public:
    TableFile(const QString& file, PackageTable& table, std::vector<Error>& problems)
        : m_file(file), m_table(table), m_problems(problems)
    {
    }

    void read(const std::vector<CsvRow>& rows)
    {
        const QStringList header = expectedHeader(m_table);
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
        if (!fields[1].isEmpty()) row.page = number(fields[1], 1);
        row.level = number(fields[2], 0);
        row.kind = term(fields[3], &rowKindFromCode).value_or(RowKind::Line);
        row.label = fields[4];
        if (row.label.trimmed().isEmpty()) add(ErrorCode::PackageValue, QStringLiteral("label"));
        readCells(fields.mid(leading, trailing - leading), row);
        row.line = fields[trailing];
        readMeaning(fields[trailing + 1], fields[trailing + 2], row);
        const QString& placement = fields[trailing + 3];
        if (!placement.isEmpty()) row.placement = term(placement, &placementFromCode).value_or(Placement::ByPosition);
        m_table.rows.push_back(std::move(row));
    }

    void readCells(const QStringList& tokens, PackageRow& row)
    {
        for (const QString& token : tokens) {
            if (row.kind == RowKind::Header) {
                if (!token.isEmpty()) add(ErrorCode::PackageValue, token);
                continue;
            }
            const std::optional<PrintedNumber> number = parsePrintedNumber(token, m_table.unit);
            if (!number) add(ErrorCode::PackageAmount, token);
            row.cells.push_back({token, number ? number->state : CellState::Blank,
                                 number ? number->value : std::nullopt, number ? number->decimals : 0});
        }
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
        if (m_table.unit != Unit::Eur1000) add(ErrorCode::PackageUnit, codeOf(m_table.unit));
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
    QSet<QString> m_seen;  ///< line and measure of the rows so far
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
