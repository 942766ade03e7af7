#include "core/analysis/reconciliation/DeclaredChecks.h"

#include "core/analysis/reconciliation/Expression.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct DeclaredWords {
    Q_DECLARE_TR_FUNCTIONS(DeclaredChecks)
};

CheckRule inColumn(const CheckRule& rule, const QString& column, const CellIndex& index)
{
    CheckRule result = rule;
    result.id = rule.id + QLatin1Char('@') + column;
    result.left = withColumn(rule.left, column, index);
    result.right = withColumn(rule.right, column, index);
    if (rule.expected) result.expected = withColumn(*rule.expected, column, index);
    return result;
}

void addForEachColumn(const CheckRule& rule, const CellIndex& index, RuleBook& book)
{
    std::vector<const CheckFormula*> formulas{&rule.left, &rule.right};
    if (rule.expected) formulas.push_back(&*rule.expected);
    const QStringList columns = sharedColumns(formulas, index.snapshot());
    if (columns.isEmpty()) book.problems.push_back(DeclaredWords::tr("%1: its tables share no column").arg(rule.id));
    for (const QString& column : columns) book.rules.push_back(inColumn(rule, column, index));
}

/// Empty, with a problem in the book, where an expression cannot be read.
std::optional<CheckRule> ruleOf(const DeclaredCheck& declared, const CellIndex& index, RuleBook& book)
{
    const QString document = index.snapshot().document(declared.document).key;
    CheckRule rule;
    rule.id = document + QLatin1Char('/') + declared.id;
    rule.kind = declared.kind;
    rule.title = declared.title;
    rule.relation = declared.relation;
    rule.reason = declared.reason;
    bool readable = true;
    const auto read = [&](const QString& text) {
        const auto formula = parseExpression(text, document, index);
        if (formula.ok()) return formula.value();
        readable = false;
        book.problems.push_back(problemText(rule.id, formula.error()));
        return CheckFormula();
    };
    rule.left = read(declared.left);
    rule.right = read(declared.right);
    if (!declared.expected.isEmpty()) rule.expected = read(declared.expected);
    if (!readable) return std::nullopt;
    return rule;
}

}  // namespace

RuleBook declaredRules(const CellIndex& index)
{
    RuleBook book;
    for (const DeclaredCheck& declared : index.snapshot().declaredChecks()) {
        const std::optional<CheckRule> rule = ruleOf(declared, index, book);
        if (!rule) continue;
        const bool open = hasOpenColumn(rule->left) || hasOpenColumn(rule->right) ||
                          (rule->expected && hasOpenColumn(*rule->expected));
        if (open)
            addForEachColumn(*rule, index, book);
        else
            book.rules.push_back(*rule);
    }
    return book;
}

QString problemText(const QString& id, const Error& error)
{
    if (error.code == ErrorCode::PackageReference)
        return DeclaredWords::tr("%1: there is no cell %2").arg(id, error.detail);
    return DeclaredWords::tr("%1: “%2” is no expression, from “%3” on").arg(id, error.subject, error.detail);
}

}  // namespace ketenbudget
