#include "core/topics/analyses/AnalysisParts.h"

#include "core/analysis/Calculation.h"
#include "core/format/Terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <utility>

namespace ketenbudget::analyses {
namespace {

struct AnalysisPartsWords {
    Q_DECLARE_TR_FUNCTIONS(AnalysisPartsWords)
};

Quantity valueOf(std::int64_t value, Unit unit, int decimals)
{
    Quantity quantity;
    quantity.state = QuantityState::Value;
    quantity.kind = unit == Unit::Eur1000 ? QuantityKind::Money : QuantityKind::Other;
    quantity.unit = unit;
    quantity.value = value;
    quantity.decimals = unit == Unit::Eur1000 ? 0 : decimals;
    return quantity;
}

}  // namespace

QString chosen(TopicView& view, const TopicOptions& options, TopicChoice choice)
{
    if (choice.options.empty()) return {};
    const QString wanted = options.choices.value(choice.id);
    const auto known = std::find_if(choice.options.begin(), choice.options.end(),
                                    [&wanted](const TopicChoice::Option& option) { return option.value == wanted; });
    choice.current = known == choice.options.end() ? choice.options.front().value : wanted;
    view.choices.push_back(std::move(choice));
    return view.choices.back().current;
}

std::int64_t entered(TopicView& view, const TopicOptions& options, TopicInput input)
{
    bool number = false;
    const std::int64_t wanted = options.choices.value(input.id).toLongLong(&number);
    if (number && wanted >= input.min && wanted <= input.max) input.value = wanted;
    view.inputs.push_back(std::move(input));
    return view.inputs.back().value;
}

PriceVolumeSplit chosenSplit(TopicView& view, const TopicOptions& options)
{
    const QString three = QStringLiteral("drie");
    const QString split = chosen(view, options,
                                 {QStringLiteral("delen"),
                                  AnalysisPartsWords::tr("S&plit"),
                                  {{QStringLiteral("twee"), AnalysisPartsWords::tr("two steps: volume, then price")},
                                   {three, AnalysisPartsWords::tr("three steps: volume, price, joint")}},
                                  {}});
    return split == three ? PriceVolumeSplit::ThreeSteps : PriceVolumeSplit::TwoSteps;
}

Operand enteredAmount(const QString& label, std::int64_t value, Unit unit, int decimals)
{
    Operand made{label, valueOf(value, unit, decimals)};
    const Operand typed{AnalysisPartsWords::tr("entered by the user"), made.quantity};
    made.quantity.formula = std::make_shared<const Formula>(Formula{FormulaKind::Sum, label, {typed}});
    return made;
}

Operand enteredFixed(TopicView& view, const TopicOptions& options, FixedSide side, const Operand& amount)
{
    const Quantity& whole = amount.quantity;
    const bool money = whole.kind == QuantityKind::Money;
    TopicInput input;
    input.id = side == FixedSide::Base ? QStringLiteral("vast-basis") : QStringLiteral("vast");
    input.label = side == FixedSide::Base ? AnalysisPartsWords::tr("&Fixed part, base")
                                          : AnalysisPartsWords::tr("Fixed part, &realisation");
    input.unit = money ? unitPhrase(Unit::Eur1000) : unitPhrase(whole.unit);
    input.decimals = money ? 0 : 1;
    input.max = (exactValue(whole) / exactValue(valueOf(1, money ? Unit::Eur1000 : whole.unit, 0))).rounded(input.decimals);
    input.step = money ? 1000 : 1;
    input.source = AnalysisPartsWords::tr("no source prints it: yours to enter");
    const int decimals = input.decimals;
    const QString words = AnalysisPartsWords::tr("Fixed and one-off part — %1").arg(amount.label);
    return enteredAmount(words, entered(view, options, std::move(input)), money ? Unit::Eur1000 : whole.unit, decimals);
}

std::optional<TextNumber> textNumber(const Snapshot& snapshot, const QString& passage, int textLine, int nth)
{
    for (const Explanation& one : snapshot.explanations()) {
        if (one.key != passage) continue;
        for (const ExplainedAmount& amount : one.amounts) {
            if (amount.textLine != textLine || nth-- > 0) continue;
            Operand made{amount.label, valueOf(amount.value, amount.unit, amount.decimals)};
            const QString words =
                AnalysisPartsWords::tr("text line %1: “%2”").arg(QString::number(textLine), amount.raw);
            made.quantity.formula =
                std::make_shared<const Formula>(Formula{FormulaKind::Sum, amount.label, {{words, made.quantity}}});
            return TextNumber{made, textLine};
        }
    }
    return std::nullopt;
}

QString placeWords(const Snapshot& snapshot, const Quantity& quantity)
{
    if (!quantity.figure) {
        const bool text = quantity.formula && quantity.formula->operands.size() == 1;
        return text ? quantity.formula->operands.front().label : AnalysisPartsWords::tr("derived");
    }
    const Figure& figure = snapshot.figure(*quantity.figure);
    return AnalysisPartsWords::tr("Table %1, text line %2")
        .arg(snapshot.table(figure.cell.table).number)
        .arg(figure.textLine);
}

QString said(const Operand& operand) { return formatQuantity(operand.quantity, AmountUnit::Keur); }

QString saidEffect(const Operand& operand)
{
    return formatQuantity(operand.quantity, AmountUnit::Keur, SignMode::Explicit);
}

QString saidTerm(const Operand& operand)
{
    return operand.quantity.value < 0 ? QLatin1Char('(') + said(operand) + QLatin1Char(')') : said(operand);
}

QString unbroken(QString label) { return label.replace(QStringLiteral("€ mln"), QStringLiteral("€\u00a0mln")); }

void sayNotJudged(TopicView& view)
{
    for (TopicChart& chart : view.charts)
        textOf(chart.spec).footer.append(AnalysisPartsWords::tr("Grey: difference is not judged"));
}

TopicRow& addRow(TopicView& view, const QString& label, std::vector<Quantity> numbers, RowKind kind)
{
    TopicRow row;
    row.label = label;
    row.kind = kind;
    for (const Quantity& number : numbers) row.cells.push_back(cellOf(number));
    row.cells.resize(view.columns.size());
    view.rows.push_back(std::move(row));
    return view.rows.back();
}

}  // namespace ketenbudget::analyses
