#include "core/analysis/LineValues.h"

#include "core/format/Terms.h"

#include <algorithm>

namespace ketenbudget {

Quantity printedQuantity(const Snapshot& snapshot, FigureId id)
{
    const Figure& figure = snapshot.figure(id);
    Quantity quantity;
    quantity.figure = id;
    if (figure.unit != Unit::Eur1000) quantity.kind = QuantityKind::Other;
    quantity.decimals = figure.decimals;
    quantity.unit = figure.unit;
    switch (figure.state) {
    case CellState::Nil: quantity.state = QuantityState::Nil; break;
    case CellState::Text:  // words are no number; the panel shows them from the figure
    case CellState::Blank: quantity.state = QuantityState::Blank; break;
    case CellState::Value:
        quantity.state = QuantityState::Value;
        quantity.value = figure.value.value_or(0);
        break;
    }
    return quantity;
}

QString operandLabel(const Snapshot& snapshot, LineId line, const Stand& stand)
{
    return snapshot.line(line).displayName() + QStringLiteral(", ") + termFor(stand);
}

namespace {

Quantity sumOfChildren(const Snapshot& snapshot, LineId line, Measure measure, const Stand& stand)
{
    auto formula = std::make_shared<Formula>();
    formula->kind = FormulaKind::Sum;
    formula->label = operandLabel(snapshot, line, stand);
    Quantity total;
    for (const LineId child : snapshot.line(line).children) {
        if (snapshot.line(child).kind == LineKind::Subtotal) continue;
        const Quantity part = lineAmount(snapshot, child, measure, stand);
        formula->operands.push_back({operandLabel(snapshot, child, stand), part});
        if (part.hasValue()) {
            total.state = QuantityState::Value;
            total.value += part.value;
        }
        total.incomplete = total.incomplete || part.incomplete || !part.hasValue();
    }
    if (!total.hasValue()) return Quantity{};
    total.formula = std::move(formula);
    return total;
}

}  // namespace

Quantity lineAmount(const Snapshot& snapshot, LineId line, Measure measure, const Stand& stand)
{
    if (const auto printed = snapshot.findStand(line, measure, stand)) return printedQuantity(snapshot, *printed);
    if (snapshot.line(line).measureType != MeasureType::Sum) return {};
    return sumOfChildren(snapshot, line, measure, stand);
}

std::vector<Stand> standsOf(const Snapshot& snapshot, Structure structure, Measure measure)
{
    std::vector<Stand> stands;
    for (const LineId article : snapshot.articles(structure)) {
        for (const LineFigure& figure : snapshot.line(article).figures) {
            if (figure.measure != measure || figure.role != ColumnRole::Stand) continue;
            if (std::find(stands.begin(), stands.end(), figure.stand) == stands.end()) stands.push_back(figure.stand);
        }
    }
    const auto inOrder = [](const Stand& a, const Stand& b) {
        const bool aRealised = a.phase == BudgetPhase::Realisation;
        const bool bRealised = b.phase == BudgetPhase::Realisation;
        return aRealised != bRealised ? aRealised : a < b;
    };
    std::sort(stands.begin(), stands.end(), inOrder);
    return stands;
}

}  // namespace ketenbudget
