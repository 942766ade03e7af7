#include "core/store/SnapshotLoader.h"

#include "core/store/Query.h"
#include "core/store/Statements.h"
#include "core/store/Transaction.h"

#include <QHash>

namespace ketenbudget {
namespace {

class SnapshotReader {
public:
    explicit SnapshotReader(const Connection& connection) : m_connection(connection) {}

    Result<SnapshotPtr> read()
    {
        for (const auto step :
             {&SnapshotReader::readDocuments, &SnapshotReader::readTables, &SnapshotReader::readFootnotes,
              &SnapshotReader::readColumns, &SnapshotReader::readLines, &SnapshotReader::readRows,
              &SnapshotReader::readFigures, &SnapshotReader::readCrosswalk}) {
            if (Result<void> done = (this->*step)(); !done.ok()) return done.error();
            if (m_contradiction) return *m_contradiction;
        }
        return std::make_shared<const Snapshot>(std::move(m_data));
    }

private:
    template <class Row>
    Result<void> forEach(const Statement& statement, Row row)
    {
        Result<Query> query = Query::prepare(m_connection, statement);
        if (!query.ok()) return query.error();
        return query.value().forEachRow(row);
    }

    /// The term that a stored code stands for.
    template <class Term>
    Term term(const QString& code, std::optional<Term> (*fromCode)(QStringView))
    {
        const std::optional<Term> known = fromCode(code);
        if (!known) contradict(code);
        return known.value_or(Term{});
    }

    void contradict(const QString& what)
    {
        if (!m_contradiction) m_contradiction = Error{ErrorCode::DamagedDatabase, m_connection.path(), what, 0, {}};
    }

    static QString tableKey(const QString& document, int number)
    {
        return document + QLatin1Char('/') + QString::number(number);
    }

    /// The table that columns 0 and 1 of a row name.
    PrintedTable* tableOf(Query& row)
    {
        const QString key = tableKey(row.text(0), row.smallInteger(1));
        const auto found = m_tables.constFind(key);
        if (found == m_tables.cend()) {
            contradict(key);
            return nullptr;
        }
        return &m_data.tables[*found];
    }

    Result<void> readDocuments()
    {
        return forEach(sql::documents, [this](Query& row) {
            Document document;
            document.id = DocumentId(m_data.documents.size());
            document.key = row.text(0);
            document.title = row.text(1);
            document.shortTitle = row.text(2);
            document.kamerstuk = row.text(3);
            document.dataDate = QDate::fromString(row.text(4), Qt::ISODate);
            document.kind = row.text(5);
            document.source = row.text(6);
            m_documents.insert(document.key, m_data.documents.size());
            m_data.documents.push_back(std::move(document));
        });
    }

    Result<void> readTables()
    {
        return forEach(sql::tables, [this](Query& row) {
            const QString documentKey = row.text(0);
            if (!m_documents.contains(documentKey)) return contradict(documentKey);
            Document& document = m_data.documents[m_documents.value(documentKey)];
            PrintedTable table;
            table.id = TableId(m_data.tables.size());
            table.document = document.id;
            table.number = row.smallInteger(1);
            table.title = row.text(2);
            table.unit = term(row.text(3), &unitFromCode);
            table.unitPrinted = row.integer(4) != 0;
            table.labelHeader = row.text(5);
            if (const auto code = row.optionalText(6)) table.structure = term(*code, &structureFromCode);
            table.note = row.text(7);
            document.tables.push_back(table.id);
            m_tables.insert(tableKey(documentKey, table.number), m_data.tables.size());
            m_data.tables.push_back(std::move(table));
        });
    }

    Result<void> readFootnotes()
    {
        return forEach(sql::footnotes, [this](Query& row) {
            if (PrintedTable* table = tableOf(row)) table->footnotes.append(row.text(2));
        });
    }

    Result<void> readColumns()
    {
        return forEach(sql::columns, [this](Query& row) {
            PrintedTable* table = tableOf(row);
            if (!table) return;
            PrintedColumn column;
            column.key = row.text(2);
            column.header = row.text(3);
            column.role = term(row.text(4), &columnRoleFromCode);
            column.stand.phase = term(row.text(5), &phaseFromCode);
            column.stand.year.value = row.smallInteger(6);
            table->columns.push_back(std::move(column));
        });
    }

    Result<void> readLines()
    {
        QHash<std::size_t, QString> parents;
        std::vector<std::optional<Polarity>> polarities;
        std::vector<std::optional<MeasureType>> types;
        const Result<void> done = forEach(sql::lines, [&](Query& row) {
            BudgetLine line;
            line.id = LineId(m_data.lines.size());
            line.structure = term(row.text(0), &structureFromCode);
            line.path = row.text(1);
            line.kind = term(row.text(3), &lineKindFromCode);
            line.code = row.text(4);
            line.name = row.text(5);
            if (const auto parent = row.optionalText(2))
                parents.insert(line.id.index(), row.text(0) + QLatin1Char(' ') + *parent);
            const auto polarity = row.optionalText(6);
            polarities.push_back(polarity ? std::optional(term(*polarity, &polarityFromCode)) : std::nullopt);
            const auto type = row.optionalText(7);
            types.push_back(type ? std::optional(term(*type, &measureTypeFromCode)) : std::nullopt);
            m_lines.insert(row.text(0) + QLatin1Char(' ') + line.path, line.id.index());
            m_data.lines.push_back(std::move(line));
        });
        if (!done.ok()) return done;
        linkParents(parents);
        inherit(polarities, types);
        return {};
    }

    void linkParents(const QHash<std::size_t, QString>& parents)
    {
        for (BudgetLine& line : m_data.lines) {
            if (!parents.contains(line.id.index())) continue;
            const QString key = parents.value(line.id.index());
            if (!m_lines.contains(key)) return contradict(key);
            line.parent = LineId(m_lines.value(key));
            m_data.lines[line.parent->index()].children.push_back(line.id);
        }
    }

    /// A path grows with each level, so a chain of parents always ends.
    void inherit(const std::vector<std::optional<Polarity>>& polarities,
                 const std::vector<std::optional<MeasureType>>& types)
    {
        for (BudgetLine& line : m_data.lines) {
            const auto firstAbove = [&](const auto& own, auto otherwise) {
                for (std::optional<LineId> at = line.id; at; at = m_data.lines[at->index()].parent) {
                    if (own[at->index()]) return *own[at->index()];
                }
                return otherwise;
            };
            line.polarity = firstAbove(polarities, Polarity::NotJudged);
            line.measureType = firstAbove(types, MeasureType::Sum);
        }
    }

    Result<void> readRows()
    {
        return forEach(sql::rows, [this](Query& row) {
            PrintedTable* table = tableOf(row);
            if (!table) return;
            PrintedRow printed;
            printed.kind = term(row.text(2), &rowKindFromCode);
            printed.level = row.smallInteger(3);
            printed.label = row.text(4);
            printed.textLine = row.smallInteger(5);
            printed.page = row.optionalSmallInteger(6);
            if (const auto path = row.optionalText(8)) {
                const QString key = row.text(7) + QLatin1Char(' ') + *path;
                if (!m_lines.contains(key)) return contradict(key);
                printed.line = LineId(m_lines.value(key));
                printed.measure = term(row.text(9), &measureFromCode);
            }
            table->rows.push_back(std::move(printed));
        });
    }

    Result<void> readFigures()
    {
        return forEach(sql::figures, [this](Query& row) {
            PrintedTable* table = tableOf(row);
            if (!table) return;
            Figure figure;
            figure.id = FigureId(m_data.figures.size());
            figure.cell = CellRef{table->id, row.smallInteger(2), row.smallInteger(3)};
            figure.raw = row.text(4);
            figure.state = term(row.text(5), &cellStateFromCode);
            figure.value = row.optionalInteger(6);
            figure.decimals = row.smallInteger(7);
            figure.unit = table->unit;
            figure.textLine = row.smallInteger(8);
            figure.page = row.optionalSmallInteger(9);
            figure.placement = term(row.text(10), &placementFromCode);
            place(figure, *table);
            m_data.figures.push_back(std::move(figure));
        });
    }

    /// Figures come row by row and column by column; a gap would put one under another's head.
    void place(const Figure& figure, PrintedTable& table)
    {
        const auto rowIndex = static_cast<std::size_t>(figure.cell.row);
        const auto columnIndex = static_cast<std::size_t>(figure.cell.column);
        const bool inside = rowIndex < table.rows.size() && columnIndex < table.columns.size();
        if (!inside || table.rows[rowIndex].figures.size() != columnIndex) {
            return contradict(QStringLiteral("tabel %1, row %2").arg(table.number).arg(figure.cell.row));
        }
        PrintedRow& row = table.rows[rowIndex];
        row.figures.push_back(figure.id);
        if (!row.line) return;
        const PrintedColumn& column = table.columns[columnIndex];
        m_data.lines[row.line->index()].figures.push_back({row.measure, column.role, column.stand, figure.id});
    }

    Result<void> readCrosswalk()
    {
        return forEach(sql::crosswalkRows, [this](Query& row) {
            const QString becomes = codeOf(Structure::Recast) + QLatin1Char(' ') + row.text(2);
            if (!m_lines.contains(becomes)) return contradict(becomes);
            Crosswalk step;
            step.becomes = LineId(m_lines.value(becomes));
            if (const auto path = row.optionalText(0)) {
                const QString was = codeOf(Structure::Legal) + QLatin1Char(' ') + *path;
                if (!m_lines.contains(was)) return contradict(was);
                step.was = LineId(m_lines.value(was));
            }
            step.wasText = row.text(1);
            step.note = row.text(3);
            m_data.crosswalk.push_back(std::move(step));
        });
    }

    const Connection& m_connection;
    SnapshotData m_data;
    QHash<QString, std::size_t> m_documents;  ///< by key
    QHash<QString, std::size_t> m_tables;     ///< by document and number
    QHash<QString, std::size_t> m_lines;      ///< by structure and path
    std::optional<Error> m_contradiction;
};

}  // namespace

Result<SnapshotPtr> loadSnapshot(const Connection& connection)
{
    const Result<Transaction> oneMoment = Transaction::beginReading(connection);
    if (!oneMoment.ok()) return oneMoment.error();
    return SnapshotReader(connection).read();
}

}  // namespace ketenbudget
