#include "core/charts/ChartWords.h"

#include "core/format/SourceText.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ketenbudget {
namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

void collectTables(const Snapshot& snapshot, const Quantity& quantity, std::set<TableId>& tables)
{
    if (quantity.figure) tables.insert(snapshot.figure(*quantity.figure).cell.table);
    if (!quantity.formula) return;
    for (const Operand& operand : quantity.formula->operands) collectTables(snapshot, operand.quantity, tables);
}

}  // namespace

std::set<TableId> tablesBehind(const Snapshot& snapshot, const std::vector<Quantity>& quantities)
{
    std::set<TableId> tables;
    for (const Quantity& quantity : quantities) collectTables(snapshot, quantity, tables);
    return tables;
}

QStringList sourceLines(const Snapshot& snapshot, const std::set<TableId>& tables)
{
    QStringList lines;
    for (const Document& document : snapshot.documents()) {
        QStringList names;
        for (const TableId id : tables) {
            const PrintedTable& table = snapshot.table(id);
            if (table.document == document.id) names.append(ChartWords::tr("Table %1").arg(table.number));
        }
        if (names.isEmpty()) continue;
        lines.append(ChartWords::tr("Source: %1, %2").arg(sourceName(document), names.join(QStringLiteral(", "))));
        if (document.dataDate.isValid()) lines.append(capitalised(dataDateText(document)));
    }
    return lines;
}

bool isSourceLine(const QString& line)
{
    const QString source = ChartWords::tr("Source: %1, %2").section(QStringLiteral("%1"), 0, 0);
    Document day;
    day.dataDate = QDate(2000, 1, 1);
    const QString date = capitalised(dataDateText(day)).section(QStringLiteral("01-01-2000"), 0, 0);
    return line.startsWith(source) || line.startsWith(date);
}

QStringList cautions(const std::vector<Quantity>& quantities, Structure structure, Measure measure)
{
    QStringList lines;
    const bool incomplete = std::any_of(quantities.begin(), quantities.end(),
                                        [](const Quantity& quantity) { return quantity.incomplete; });
    if (incomplete) lines.append(ChartWords::tr("A sum leaves out a cell that is not printed"));
    if (structure == Structure::Legal && measure == Measure::Expenditure)
        lines.append(ChartWords::tr("The act puts budget and realisation on different parts: compare in the recast series"));
    return lines;
}

QString measurePhrase(Structure structure, Measure measure, AmountUnit unit)
{
    return QStringList{termFor(measure), termFor(structure).toLower(), unitPhrase(unit)}.join(QStringLiteral(", "));
}

QString subjectPhrase(const Snapshot& snapshot, std::optional<LineId> line)
{
    const QString chapter = ChartWords::tr("Asylum and Migration (XX)");
    if (!line) return chapter;
    QStringList names;
    for (const LineId step : snapshot.pathTo(*line)) names.append(snapshot.line(step).displayName());
    return chapter + QStringLiteral(" — ") + names.join(QStringLiteral(" › "));
}

QString spokenQuantity(const Quantity& quantity, AmountUnit unit)
{
    return quantity.state == QuantityState::Blank ? ChartWords::tr("not printed") : formatQuantity(quantity, unit);
}

Mark markOf(const Quantity& quantity, AmountUnit unit, SignMode sign)
{
    Mark mark;
    mark.text = formatQuantity(quantity, unit, sign);
    if (!quantity.hasValue()) return mark;
    double scale = quantity.kind == QuantityKind::PercentTenths ? 0.1 : 1.0;
    if (quantity.kind == QuantityKind::Other || quantity.kind == QuantityKind::Points) scale = std::pow(10.0, -quantity.decimals);
    mark.value = static_cast<double>(quantity.value) * scale;
    return mark;
}

}  // namespace ketenbudget
