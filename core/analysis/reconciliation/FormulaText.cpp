#include "core/analysis/reconciliation/FormulaText.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct FormulaWords {
    Q_DECLARE_TR_FUNCTIONS(FormulaWords)
};

using Kind = CheckFormula::Kind;

bool isBlank(const CheckFormula& formula, const Snapshot& snapshot)
{
    return formula.kind == Kind::Cell && snapshot.figure(formula.figure).state == CellState::Blank;
}

bool isNegativeCell(const CheckFormula& formula, const Snapshot& snapshot)
{
    return formula.kind == Kind::Cell && snapshot.figure(formula.figure).value.value_or(0) < 0;
}

QString bracketed(const QString& text) { return QLatin1Char('(') + text + QLatin1Char(')'); }

QString sumText(const CheckFormula& formula, const Snapshot& snapshot)
{
    QString text;
    for (std::size_t i = 0; i < formula.parts.size(); ++i) {
        const CheckFormula& part = formula.parts[i];
        if (isBlank(part, snapshot)) continue;
        const bool first = text.isEmpty();
        if (!first) text += QLatin1Char(' ');
        if (formula.signs[i] < 0) text += QChar(0x2212);
        if (formula.signs[i] > 0 && !first) text += QLatin1Char('+');
        if (!first) text += QLatin1Char(' ');
        const bool needsBrackets =
            (!text.isEmpty() && isNegativeCell(part, snapshot)) || (part.kind == Kind::Sum && formula.signs[i] < 0);
        text += needsBrackets ? bracketed(textOf(part, snapshot)) : textOf(part, snapshot);
    }
    return text.isEmpty() ? FormulaWords::tr("blank") : text;
}

QString factorText(const CheckFormula& factor, const Snapshot& snapshot, bool divisor)
{
    const bool nested = factor.kind == Kind::Sum || (divisor && !factor.parts.empty());
    const QString text = textOf(factor, snapshot);
    return nested || isNegativeCell(factor, snapshot) ? bracketed(text) : text;
}

}  // namespace

QString textOf(const CheckFormula& formula, const Snapshot& snapshot)
{
    switch (formula.kind) {
    case Kind::Number: return formula.text;
    case Kind::Cell:
        return isBlank(formula, snapshot) ? FormulaWords::tr("blank") : snapshot.figure(formula.figure).raw;
    case Kind::Sum: return sumText(formula, snapshot);
    case Kind::Product:
        return factorText(formula.parts[0], snapshot, false) + QStringLiteral(" × ") +
               factorText(formula.parts[1], snapshot, false);
    case Kind::Quotient:
        return factorText(formula.parts[0], snapshot, false) + QStringLiteral(" / ") +
               factorText(formula.parts[1], snapshot, true);
    }
    return {};
}

}  // namespace ketenbudget
