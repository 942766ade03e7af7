#include "core/topics/chain/ChainParts.h"

#include "core/analysis/Calculation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ketenbudget::chain {
namespace {

struct ChainPartsWords {
    Q_DECLARE_TR_FUNCTIONS(ChainPartsWords)
};

const QString deltaKey = QStringLiteral("delta");
const QString percentKey = QStringLiteral("delta_percent");
const QString breakMark = QStringLiteral("a");

/// Note 3 of Tabel 8, on the registration of departures.
QString departureFootnote(const TableReader& table)
{
    for (const QString& footnote : table.table().footnotes) {
        if (footnote.startsWith(QLatin1String("3 "))) return footnote;
    }
    return {};
}

QString firstYearIn(const QString& text)
{
    static const QRegularExpression year(QStringLiteral("\\b20\\d\\d\\b"));
    return year.match(text).captured();
}

Unit unitOfNumber(const Quantity& number)
{
    switch (number.kind) {
    case QuantityKind::Money: return Unit::Eur1000;
    case QuantityKind::PercentTenths:
    case QuantityKind::Points: return Unit::Percent;
    case QuantityKind::Other: return number.unit;
    }
    return number.unit;
}

}  // namespace

QString chainName() { return QStringLiteral("Vreemdelingenketen"); }

QStringList YearColumns::labels() const
{
    QStringList labels;
    for (const QString& key : years) labels.append(key.section(QLatin1Char('_'), -1));
    return labels;
}

YearColumns yearColumnsOf(const TableReader& table, int firstYear)
{
    YearColumns columns;
    for (const PrintedColumn& column : table.table().columns) {
        if (column.role != ColumnRole::Stand) continue;
        if (column.stand.phase != BudgetPhase::Realisation) {
            columns.budget = column.key;
        } else if (column.stand.year.value >= firstYear) {
            columns.years.append(column.key);
        }
    }
    return columns;
}

void addYearColumns(TopicView& view, const TableReader& table, const YearColumns& columns, bool variance)
{
    for (const QString& key : columns.all())
        view.columns.push_back({key, table.header(key), TopicColumn::Kind::Amount});
    if (!variance) return;
    const QString base = table.header(columns.budget);
    view.columns.push_back({deltaKey, deltaHeader(base), TopicColumn::Kind::Delta});
    view.columns.push_back({percentKey, deltaPercentHeader(base), TopicColumn::Kind::Percent});
}

void addYearRows(TopicView& view, const TableReader& table, const YearColumns& columns, const QString& prefix)
{
    PrintedRowsRequest request{columns.all(), columns.last(), columns.budget};
    request.includes = [&table, &prefix](int row) {
        const Account* account = table.snapshot().accountOf(table.ref(row));
        return prefix.isEmpty() || (account && account->key.startsWith(prefix));
    };
    addPrintedRows(view, table, request);
}

void addHeading(TopicView& view, const QString& words)
{
    TopicRow row;
    row.label = words;
    row.kind = RowKind::Header;
    view.rows.push_back(std::move(row));
}

void addNumbers(TopicView& view, const QString& label, const YearColumns& columns, std::vector<Quantity> numbers)
{
    TopicRow row;
    row.label = label;
    for (const Quantity& number : numbers) row.cells.push_back(cellOf(number));
    const auto named = [&](const QString& key) {
        const auto at = columnOf(view, key);
        const QString header = at ? view.columns[*at].header : key;
        return Operand{label + QStringLiteral(", ") + header, quantityAt(view, row, key)};
    };
    if (columnOf(view, deltaKey)) {
        const Operand actual = named(columns.last());
        const Operand base = named(columns.budget);
        row.cells.push_back(cellOf(differenceOf(label, actual, base)));
        row.cells.push_back(cellOf(relativeDifferenceOf(label, actual, base)));
    }
    row.cells.resize(view.columns.size());
    view.rows.push_back(std::move(row));
}

QString whenOf(const YearColumns& columns)
{
    const QStringList labels = columns.labels();
    if (labels.isEmpty()) return {};
    const QString budgetYear = columns.budget.section(QLatin1Char('_'), -1);
    if (labels.size() == 1) return ChainPartsWords::tr("Realisation %1, budget %2").arg(labels.front(), budgetYear);
    return ChainPartsWords::tr("Realisation %1–%2, budget %3").arg(labels.front(), labels.back(), budgetYear);
}

std::optional<int> rowOfLine(const TableReader& table, const QString& path)
{
    const auto line = table.snapshot().findLine(Structure::Recast, path);
    for (int at = 0; line && at < table.rowCount(); ++at) {
        if (table.row(at).line == *line) return at;
    }
    return std::nullopt;
}

std::optional<std::size_t> viewRowOf(const TopicView& view, const Snapshot& snapshot, const QString& key)
{
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const Account* account = view.rows[at].printed ? snapshot.accountOf(*view.rows[at].printed) : nullptr;
        if (account && account->key == key) return at;
    }
    return std::nullopt;
}

PanelUnit panelUnitOf(const TopicRow& row, const Snapshot& snapshot)
{
    PanelUnit unit;
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const TopicCell& cell) { return cell.quantity.hasValue(); });
    if (first != row.cells.end()) unit.unit = unitOfNumber(first->quantity);
    const Account* account = row.printed ? snapshot.accountOf(*row.printed) : nullptr;
    if (account) unit.polarity = account->polarity;
    return unit;
}

std::vector<PanelBreak> departureBreaks(const TableReader& table, const YearColumns& columns)
{
    const auto year = columns.labels().indexOf(firstYearIn(departureFootnote(table)));
    if (year < 1) return {};
    return {{static_cast<int>(year), breakMark}};
}

QStringList departureNotes(const TableReader& table)
{
    const QString footnote = departureFootnote(table);
    if (footnote.isEmpty()) return {};
    return {ChainPartsWords::tr("%1: break before %2 in the departures (note 3: registrations of departures were "
                                "improved); no rate of change is given across it")
                .arg(breakMark, firstYearIn(footnote))};
}

QStringList tableNotes(const TableReader& table)
{
    QStringList notes = table.table().footnotes;
    if (!table.table().note.isEmpty()) notes.append(table.table().note);
    return notes;
}

QStringList passageNote(const Snapshot& snapshot, const QString& key)
{
    for (const Explanation& passage : snapshot.explanations()) {
        if (passage.key != key || snapshot.document(passage.place.document).key != currentReport()) continue;
        return {ChainPartsWords::tr("%1 (text lines %2–%3): %4")
                    .arg(passage.title, QString::number(passage.place.firstLine),
                         QString::number(passage.place.lastLine), passage.text)};
    }
    return {};
}

void linkToLine(TopicView& view, const Snapshot& snapshot, const QString& path)
{
    const auto line = snapshot.findLine(Structure::Recast, path);
    if (!line) return;
    view.links.push_back({ChainPartsWords::tr("%1 in the articles").arg(snapshot.line(*line).displayName()), *line});
}

void linkToView(TopicView& view, const QString& text, const QString& name)
{
    view.links.push_back({text, ViewRef{name, {}}});
}

}  // namespace ketenbudget::chain
