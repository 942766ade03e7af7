#include "core/topics/variances/VarianceBridges.h"

#include "core/analysis/Calculation.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"
#include "core/topics/TopicParts.h"
#include "core/topics/ind/IndBridge.h"
#include "core/topics/variances/VarianceParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct VarianceBridgesWords {
    Q_DECLARE_TR_FUNCTIONS(VarianceBridgesWords)
};

const QString stepKey = QStringLiteral("step");
const QString standKey = QStringLiteral("stand");
const QString natureKey = QStringLiteral("nature");
const QString placeKey = QStringLiteral("place");

QString natureOf(const ExplainedAmount& amount)
{
    QString nature;
    switch (amount.kind) {
    case AmountKind::Policy: nature = VarianceBridgesWords::tr("policy"); break;
    case AmountKind::Technical: nature = VarianceBridgesWords::tr("technical"); break;
    case AmountKind::Settlement: nature = VarianceBridgesWords::tr("settlement"); break;
    case AmountKind::Level: break;
    }
    return amount.approximate ? VarianceBridgesWords::tr("%1, approximate").arg(nature) : nature;
}

QString labelOf(const Snapshot& snapshot, const BridgeStep& step)
{
    switch (step.kind) {
    case BridgeStep::Kind::Mutation: return step.label;
    case BridgeStep::Kind::Line: return nameInChapter(snapshot, *step.line);
    case BridgeStep::Kind::Others: return VarianceBridgesWords::tr("The other %1 lines").arg(step.lines);
    case BridgeStep::Kind::Rest: break;
    }
    return step.label;
}

class BridgeRows {
public:
    explicit BridgeRows(TopicView& view) : m_view(view) {}

    void stand(const Operand& amount, const Stand& at, const std::optional<RowRef>& printed)
    {
        TopicRow& row = add(capitalised(termFor(at)), RowKind::Total);
        row.printed = printed;
        cell(row, standKey).quantity = amount.quantity;
        m_at = amount;
    }

    /// The user can judge and explain a line here as in the work list.
    void lineStep(const QString& label, const BridgeStep& step, const BudgetLine& line, const Comparison& comparison)
    {
        this->step(label, step);
        TopicRow& row = m_view.rows.back();
        row.target = line.id;
        row.subject = lineSubject(line.structure, line.path, comparison.measure);
        row.comparison = noteComparison(comparison);
    }

    void step(const QString& label, const BridgeStep& step)
    {
        TopicRow& row = add(label, RowKind::Line);
        row.judgement = step.judgement;
        cell(row, stepKey).quantity = step.amount;
        const QString after = VarianceBridgesWords::tr("After: %1").arg(label);
        m_at = {after, totalOf(after, {m_at, {label, step.amount}})};
        cell(row, standKey).quantity = m_at.quantity;
        if (step.mutation && columnOf(m_view, placeKey)) {
            const ExplainedAmount& amount = *step.mutation->amount;
            cell(row, natureKey).words = natureOf(amount);
            cell(row, placeKey).words = VarianceBridgesWords::tr("line %1: “%2”").arg(QString::number(amount.textLine), amount.raw);
        }
    }

private:
    TopicRow& add(const QString& label, RowKind kind)
    {
        TopicRow row;
        row.label = label;
        row.kind = kind;
        row.cells.resize(m_view.columns.size());
        m_view.rows.push_back(std::move(row));
        return m_view.rows.back();
    }

    [[nodiscard]] TopicCell& cell(TopicRow& row, const QString& key) const { return row.cells[*columnOf(m_view, key)]; }

    TopicView& m_view;
    Operand m_at;
};

/// The rows from `first` to the last as a chart: the first and the last are totals.
TopicChart chartOf(const TopicView& view, int first, const Bridge& bridge, const BridgeShape& shape)
{
    const int last = static_cast<int>(view.rows.size()) - 1;
    IndBridge maker(view, stepKey, shape.unit);
    maker.total(first, standKey, view.rows[static_cast<std::size_t>(first)].label);
    for (int row = first + 1; row < last; ++row) {
        const bool rest = bridge.steps[static_cast<std::size_t>(row - first - 1)].kind == BridgeStep::Kind::Rest;
        rest ? maker.unexplained(row) : maker.step(row);
    }
    maker.total(last, standKey, view.rows[static_cast<std::size_t>(last)].label);
    TopicChart chart = maker.take(shape.name);
    auto& drawn = std::get<BridgeChart>(chart.spec);
    drawn.amountHeader = VarianceBridgesWords::tr("Amounts and steps");
    drawn.rows.front().fill = shape.baseFill;
    for (std::size_t at = 0; at < bridge.steps.size(); ++at) {
        const BridgeStep& step = bridge.steps[at];
        BridgeRow& row = drawn.rows[at + 1];
        row.judgement = step.judgement;
        if (step.mutation && step.mutation->amount->approximate)
            row.text = VarianceBridgesWords::tr("ca. %1", "approximate amount").arg(row.text);
        row.details = row.label + QStringLiteral(": ") + row.text;
        if (step.mutation) row.details += VarianceBridgesWords::tr(", text “%1”").arg(step.mutation->amount->raw);
    }
    const bool grey = std::any_of(bridge.steps.begin(), bridge.steps.end(),
                                  [](const BridgeStep& step) { return step.judgement == Judgement::NotJudged; });
    if (grey) drawn.text.footer.append(greyNote());
    return chart;
}

}  // namespace

QString greyNote() { return VarianceBridgesWords::tr("Grey: difference is not judged"); }

void addBridgeColumns(TopicView& view, bool words)
{
    view.labelHeader = VarianceBridgesWords::tr("Stand and steps");
    view.columns = {{stepKey, VarianceBridgesWords::tr("Step"), TopicColumn::Kind::Delta},
                    {standKey, VarianceBridgesWords::tr("Amount after it"), TopicColumn::Kind::Amount}};
    if (!words) return;
    view.columns.push_back({natureKey, VarianceBridgesWords::tr("Kind of mutation"), TopicColumn::Kind::Words});
    view.columns.push_back({placeKey, VarianceBridgesWords::tr("In the text"), TopicColumn::Kind::Words});
}

TopicChart addBridge(TopicView& view, const Snapshot& snapshot, const Bridge& bridge, const BridgeShape& shape)
{
    const int first = static_cast<int>(view.rows.size());
    BridgeRows rows(view);
    rows.stand(bridge.start, shape.comparison.base, shape.printed);
    for (const BridgeStep& step : bridge.steps) {
        const bool ofText = !bridge.steps.front().line;
        const QString rest = ofText ? VarianceBridgesWords::tr("Not explained in the report")
                                    : VarianceBridgesWords::tr("Not in the lines");
        const QString label = step.kind == BridgeStep::Kind::Rest ? rest : labelOf(snapshot, step);
        step.line ? rows.lineStep(label, step, snapshot.line(*step.line), shape.comparison) : rows.step(label, step);
    }
    rows.stand(bridge.end, shape.comparison.actual, shape.printed);
    return chartOf(view, first, bridge, shape);
}

}  // namespace ketenbudget
