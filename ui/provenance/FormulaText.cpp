#include "ui/provenance/FormulaText.h"

#include "core/format/NumberFormat.h"

#include <QCoreApplication>
#include <QStringList>

namespace ketenbudget {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormulaText)
};

QString number(const Quantity& quantity)
{
    return formatQuantity(quantity, AmountUnit::Keur);
}

/// An operand behind an operator: two signs beside each other are hard to read.
QString behindOperator(const Quantity& quantity)
{
    return quantity.value < 0 ? QLatin1Char('(') + number(quantity) + QLatin1Char(')') : number(quantity);
}

QString minus() { return QStringLiteral(" − "); }

QString sumText(const Formula& formula)
{
    QStringList terms;
    for (const Operand& operand : formula.operands) {
        if (!operand.quantity.hasValue()) continue;
        terms.append(terms.isEmpty() ? number(operand.quantity) : behindOperator(operand.quantity));
    }
    return terms.join(QStringLiteral(" + "));
}

QString differenceText(const Formula& formula)
{
    return number(formula.operands.at(0).quantity) + minus() + behindOperator(formula.operands.at(1).quantity);
}

/// The percentage is taken of the size of the base, so that its sign is that of the difference.
QString percentageText(const Formula& formula)
{
    const Quantity& base = formula.operands.at(1).quantity;
    const QString size = base.value < 0 ? QLatin1Char('|') + number(base) + QLatin1Char('|') : number(base);
    return QLatin1Char('(') + differenceText(formula) + QStringLiteral(") / ") + size;
}

QString pairText(const Formula& formula, const QString& sign)
{
    return number(formula.operands.at(0).quantity) + sign + behindOperator(formula.operands.at(1).quantity);
}

QString termsText(const Formula& formula)
{
    switch (formula.kind) {
    case FormulaKind::Sum: return sumText(formula);
    case FormulaKind::Difference: return differenceText(formula);
    case FormulaKind::Percentage: return percentageText(formula);
    case FormulaKind::Share:
    case FormulaKind::Quotient: return pairText(formula, QStringLiteral(" / "));
    case FormulaKind::Index: return pairText(formula, QStringLiteral(" / ")) + QStringLiteral(" × 100");
    case FormulaKind::Product: return pairText(formula, QStringLiteral(" × "));
    case FormulaKind::Proportion:
        return pairText(formula, QStringLiteral(" × ")) + QStringLiteral(" / ") +
               behindOperator(formula.operands.at(2).quantity);
    }
    return {};
}

bool signedResult(const Quantity& quantity)
{
    if (!quantity.formula) return false;
    return quantity.formula->kind == FormulaKind::Difference || quantity.formula->kind == FormulaKind::Percentage;
}

}  // namespace

QString resultText(const Quantity& quantity)
{
    if (quantity.state == QuantityState::Blank) return Words::tr("not printed");
    if (quantity.state == QuantityState::Nil) return Words::tr("dash printed");
    return formatQuantity(quantity, AmountUnit::Keur, signedResult(quantity) ? SignMode::Explicit : SignMode::MinusOnly);
}

QString operandText(const Quantity& quantity)
{
    if (quantity.state == QuantityState::Blank) return Words::tr("not printed, left out");
    if (quantity.state == QuantityState::Nil) return Words::tr("dash printed, left out");
    return resultText(quantity);
}

QString formulaText(const Quantity& quantity)
{
    const Formula& formula = *quantity.formula;
    return QStringList{formula.label, termsText(formula), resultText(quantity)}.join(QStringLiteral(" = "));
}

}  // namespace ketenbudget
