#include "core/analysis/LineExplanation.h"

#include "core/analysis/Calculation.h"
#include "core/format/NumberFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ketenbudget {
namespace {

struct LineExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(LineExplanationWords)
};

/// The list of underspending, and which line of the recast series each of its items is about. The table prints
/// names alone. "Samenwerkingsverbanden asielketen" occurs under three types; the passage is about the bonuses
/// of the Spreidingswet, which go to local authorities. "Versterking grenstoezicht" is no line of the article.
constexpr int underspendingTable = 4;
constexpr int underspendingYear = 2025;
struct Item {
    const char16_t* label;
    const char* path;
};
constexpr std::array items{
    Item{u"Nationaal Programma Oekraïense Ontheemden", "37/37.7"},
    Item{u"COA", "37/37.4/zbo-rwt/coa"},
    Item{u"NIDOS - opvang", "37/37.4/zbo-rwt/nidos"},
    Item{u"Samenwerkingsverbanden asielketen", "37/37.4/medeoverheden/samenwerkingsverbanden"},
    Item{u"Versterking vreemdelingenketen", "37/37.4/opdrachten/versterking-vreemdelingenketen"},
    Item{u"Identificatie en Registratie vreemdelingen", "37/37.4/opdrachten/identificatie-registratie"},
};

bool isMoney(Unit unit)
{
    return unit == Unit::Eur || unit == Unit::Eur1000 || unit == Unit::EurMln || unit == Unit::EurMrd;
}

std::optional<RowRef> underspendingRow(const Snapshot& snapshot, LineId id, const Comparison& comparison)
{
    const BudgetLine& line = snapshot.line(id);
    const bool ofYear = comparison.measure == Measure::Expenditure &&
                        comparison.actual == Stand{BudgetPhase::Realisation, {underspendingYear}};
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&line](const Item& one) { return line.path == QLatin1String(one.path); });
    const auto table = snapshot.findTable(QStringLiteral("jaarverslag-2025-xx"), underspendingTable);
    if (!ofYear || line.structure != Structure::Recast || item == items.end() || !table) return std::nullopt;
    const std::vector<PrintedRow>& rows = snapshot.table(*table).rows;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].label == QStringView(item->label)) return RowRef{*table, static_cast<int>(at)};
    }
    return std::nullopt;
}

/// Rows that print the line at the stand.
std::vector<RowRef> rowsOf(const Snapshot& snapshot, LineId line, Measure measure, const Stand& stand)
{
    std::vector<RowRef> rows;
    for (const LineFigure& figure : snapshot.line(line).figures) {
        if (figure.measure != measure || figure.role != ColumnRole::Stand || figure.stand != stand) continue;
        const CellRef& cell = snapshot.figure(figure.figure).cell;
        rows.push_back({cell.table, cell.row});
    }
    return rows;
}

std::vector<const Explanation*> passagesOf(const Snapshot& snapshot, const std::vector<RowRef>& rows)
{
    std::vector<const Explanation*> passages;
    for (const Explanation& passage : snapshot.explanations()) {
        const bool here = std::any_of(passage.rows.begin(), passage.rows.end(), [&rows](const RowRef& row) {
            return std::find(rows.begin(), rows.end(), row) != rows.end();
        });
        if (here) passages.push_back(&passage);
    }
    return passages;
}

ExplainedMutation mutationOf(const Explanation& passage, const ExplainedAmount& amount)
{
    Quantity printed;
    printed.state = QuantityState::Value;
    printed.kind = QuantityKind::Other;
    printed.unit = amount.unit;
    printed.decimals = amount.decimals;
    printed.value = amount.sign * amount.value;
    Quantity effect;
    effect.state = QuantityState::Value;
    effect.value = (exactValue(printed) / Rational(1000)).rounded(0);
    const QString words = LineExplanationWords::tr("text line %1: “%2”").arg(QString::number(amount.textLine), amount.raw);
    effect.formula = std::make_shared<const Formula>(Formula{FormulaKind::Sum, amount.label, {{words, printed}}});
    return {&passage, &amount, effect};
}

bool isMutation(const ExplainedAmount& amount)
{
    return amount.kind != AmountKind::Level && amount.sign != 0 && isMoney(amount.unit);
}

std::vector<ExplainedMutation> mutationsIn(const std::vector<const Explanation*>& passages)
{
    std::vector<ExplainedMutation> mutations;
    for (const Explanation* passage : passages) {
        for (const ExplainedAmount& amount : passage->amounts) {
            if (isMutation(amount)) mutations.push_back(mutationOf(*passage, amount));
        }
    }
    return mutations;
}

/// The passages that tell of the variance first: those of these mutations, then those that name one at all.
void orderPassages(LineExplanation& found)
{
    const auto rank = [&found](const Explanation* passage) {
        const bool counts = std::any_of(found.mutations.begin(), found.mutations.end(),
                                        [passage](const ExplainedMutation& one) { return one.passage == passage; });
        return counts ? 0 : std::any_of(passage->amounts.begin(), passage->amounts.end(), isMutation) ? 1 : 2;
    };
    std::stable_sort(found.passages.begin(), found.passages.end(),
                     [&rank](const Explanation* a, const Explanation* b) { return rank(a) < rank(b); });
}

}  // namespace

std::optional<FigureId> underspendingFigure(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    const auto row = underspendingRow(snapshot, line, comparison);
    if (!row) return std::nullopt;
    return snapshot.findCell({row->table, row->row, 0});
}

Quantity underspendingOf(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    const auto cell = underspendingFigure(snapshot, line, comparison);
    Quantity amount;
    if (!cell) return amount;
    const Figure& figure = snapshot.figure(*cell);
    if (figure.unit != Unit::EurMln || figure.decimals != 3 || !figure.value) return amount;
    amount.state = QuantityState::Value;
    amount.value = *figure.value;  // millions with three decimals are thousands
    amount.figure = cell;
    return amount;
}

LineExplanation explanationOf(const Snapshot& snapshot, LineId line, const Comparison& comparison)
{
    LineExplanation found;
    found.passages = passagesOf(snapshot, rowsOf(snapshot, line, comparison.measure, comparison.actual));
    std::vector<const Explanation*> ofList;
    if (const auto row = underspendingRow(snapshot, line, comparison)) ofList = passagesOf(snapshot, {*row});
    const bool sameYear = comparison.base.year == comparison.actual.year;
    const bool ofBudget = sameYear && comparison.base.phase == BudgetPhase::AdoptedBudget;
    const bool ofLaterStand = sameYear && comparison.base.phase == BudgetPhase::SecondSupplementary;
    if (ofBudget) found.mutations = mutationsIn(found.passages);
    found.underspending = ofLaterStand || (ofBudget && found.mutations.empty());
    if (found.underspending) found.mutations = mutationsIn(ofList);
    found.underspending = found.underspending && found.explains();
    found.passages.insert(found.passages.end(), ofList.begin(), ofList.end());
    orderPassages(found);
    return found;
}

}  // namespace ketenbudget
