#include "core/analysis/reconciliation/TextChecks.h"

#include "core/analysis/reconciliation/DeclaredChecks.h"
#include "core/analysis/reconciliation/Expression.h"

#include <QCoreApplication>
#include <QHash>

namespace ketenbudget {
namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(TextChecks)
};

CheckFormula printedAmount(const ExplainedAmount& amount)
{
    const ComparisonUnit comparison = comparisonUnitOf(amount.unit);
    const Rational lastDigit = Rational::fromDecimal(1, amount.decimals) * comparison.factor;
    CheckFormula formula;
    formula.number = Rational::fromDecimal(amount.value, amount.decimals) * comparison.factor;
    formula.tolerance = amount.approximate ? lastDigit : lastDigit / 2;
    formula.unit = comparison.unit;
    formula.text = amount.raw;
    return formula;
}

void addRule(const Explanation& explanation, const ExplainedAmount& amount, const QString& id, const CellIndex& index,
             RuleBook& book)
{
    const QString document = index.snapshot().document(explanation.place.document).key;
    CheckRule rule;
    rule.id = id;
    rule.kind = CheckKind::TextAgainstTable;
    rule.title =
        TextWords::tr("%1: %2 (text line %3)").arg(explanation.title, amount.label, QString::number(amount.textLine));
    rule.reason = amount.reason;
    rule.left = printedAmount(amount);
    const auto cell = parseExpression(amount.cell, document, index);
    if (!cell.ok()) return book.problems.push_back(problemText(id, cell.error()));
    rule.right = cell.value();
    if (!amount.expected.isEmpty()) {
        const auto expected = parseExpression(amount.expected, document, index);
        if (!expected.ok()) return book.problems.push_back(problemText(id, expected.error()));
        rule.expected = expected.value();
    }
    book.rules.push_back(std::move(rule));
}

}  // namespace

RuleBook textRules(const CellIndex& index)
{
    RuleBook book;
    for (const Explanation& explanation : index.snapshot().explanations()) {
        QHash<int, int> seenOnLine;
        const QString document = index.snapshot().document(explanation.place.document).key;
        for (const ExplainedAmount& amount : explanation.amounts) {
            const int ordinal = ++seenOnLine[amount.textLine];
            if (amount.cell.isEmpty()) continue;
            const QStringList id{document, explanation.key, QString::number(amount.textLine), QString::number(ordinal)};
            addRule(explanation, amount, id.join(QLatin1Char('/')), index, book);
        }
    }
    return book;
}

}  // namespace ketenbudget
