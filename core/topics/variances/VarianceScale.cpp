#include "core/analysis/LineValues.h"
#include "core/analysis/Materiality.h"
#include "core/analysis/Variance.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"
#include "core/topics/variances/VarianceScaleWords.h"
#include "core/topics/variances/VarianceViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct VarianceScaleViewWords {
    Q_DECLARE_TR_FUNCTIONS(VarianceScaleViewWords)
};

const QString sizeKey = QStringLiteral("size");
const QString policyKey = QStringLiteral("policy");
const QString technicalKey = QStringLiteral("technical");
const QString ownPolicyKey = QStringLiteral("own_policy");
const QString ownTechnicalKey = QStringLiteral("own_technical");
const QString classKey = QStringLiteral("class");

void addColumns(TopicView& view, const ThresholdScale& standard, const ThresholdScale& own)
{
    using Kind = TopicColumn::Kind;
    view.columns = {{sizeKey, VarianceScaleViewWords::tr("Size of the article (budget act %1)").arg(standard.year), Kind::Amount},
                    {classKey, VarianceScaleViewWords::tr("Class"), Kind::Words},
                    {policyKey, VarianceScaleViewWords::tr("Policy limit, RBV"), Kind::Amount},
                    {technicalKey, VarianceScaleViewWords::tr("Technical limit, RBV"), Kind::Amount}};
    if (own == standard) return;
    view.columns.push_back({ownPolicyKey, VarianceScaleViewWords::tr("Policy limit, in force"), Kind::Amount});
    view.columns.push_back({ownTechnicalKey, VarianceScaleViewWords::tr("Technical limit, in force"), Kind::Amount});
}

Quantity limitQuantity(const ThresholdScale& scale, const ThresholdClass& one, MutationKind kind)
{
    const auto position = static_cast<std::size_t>(&one - scale.classes.data());
    return limitQuantity(limitOf(one, kind), QStringList{scaleName(scale), classWords(scale, position), mutationWords(kind)}.join(QStringLiteral(", ")));
}

struct Scales {
    ThresholdScale standard;
    ThresholdScale own;
};

void setLimits(const TopicView& view, TopicRow& row, const ThresholdScale& scale, const ThresholdClass* one, bool own)
{
    if (!one || !columnOf(view, own ? ownPolicyKey : policyKey)) return;
    const auto set = [&](const QString& key, MutationKind kind) {
        row.cells[*columnOf(view, key)].quantity = limitQuantity(scale, *one, kind);
    };
    set(own ? ownPolicyKey : policyKey, MutationKind::Policy);
    set(own ? ownTechnicalKey : technicalKey, MutationKind::Technical);
}

TopicRow emptyRow(const TopicView& view, const QString& label)
{
    TopicRow row;
    row.label = label;
    row.level = 1;
    row.cells.resize(view.columns.size());
    return row;
}

void addClasses(TopicView& view, const ThresholdScale& scale, bool own)
{
    addHeading(view, capitalised(scaleName(scale)));
    for (std::size_t at = 0; at < scale.classes.size(); ++at) {
        TopicRow row = emptyRow(view, classWords(scale, at));
        setLimits(view, row, scale, &scale.classes[at], own);
        view.rows.push_back(std::move(row));
    }
}

void addArticle(TopicView& view, const Snapshot& snapshot, LineId article, Measure measure, const Scales& scales)
{
    const BudgetLine& line = snapshot.line(article);
    const QString name = line.displayName();
    TopicRow row = emptyRow(view, measure == Measure::Receipts
                                      ? VarianceScaleViewWords::tr("%1: receipts").arg(name)
                                      : VarianceScaleViewWords::tr("%1: commitments and expenditure").arg(name));
    const Operand size = articleSize(snapshot, line.path, measure, scales.standard.year);
    row.cells[*columnOf(view, sizeKey)].quantity = size.quantity;
    row.target = article;
    if (const auto amount = size.quantity.money()) {
        const ThresholdClass* inForce = classOf(scales.own, *amount);
        setLimits(view, row, scales.standard, classOf(scales.standard, *amount), false);
        setLimits(view, row, scales.own, inForce, true);
        if (inForce)
            row.cells[*columnOf(view, classKey)].words =
                classWords(scales.own, static_cast<std::size_t>(inForce - scales.own.classes.data()));
    }
    view.rows.push_back(std::move(row));
}

/// The limits in force of each class: technical as an outline, policy in front of it.
TopicChart scaleChart(const TopicView& view, const Scales& scales, AmountUnit unit)
{
    const bool own = scales.own != scales.standard;
    TierRequest request{QStringLiteral("verschillen-staffel-klassen"), own ? ownPolicyKey : policyKey, own ? ownTechnicalKey : technicalKey};
    request.unit = unit;
    request.includes = [&view, own](const TopicRow& row) {
        const bool ofArticle = row.target.has_value();
        return !ofArticle && quantityAt(view, row, own ? ownPolicyKey : policyKey).hasValue();
    };
    TopicChart chart = tierChart(view, request);
    for (VarianceRow& row : std::get<VarianceChart>(chart.spec).rows) {
        row.details = VarianceScaleViewWords::tr("%1: policy %2, technical %3").arg(row.label, row.realisation.text, row.base.text);
        // One number would stand at the end of the other's bar.
        row.realisation.text += QStringLiteral(" / ") + row.base.text;
    }
    return chart;
}

QStringList notesOf()
{
    return {VarianceScaleViewWords::tr("A variance must be explained when it is at the limit or above it; thousands are compared without rounding."),
            VarianceScaleViewWords::tr("The class follows from the size of the article in the draft budget, for receipts from its receipts. The "
                                       "report prints the adopted budget (budget act), which stands for it."),
            VarianceScaleViewWords::tr("Policy: consequence of new policy. Technical: consequence of existing policy, such as estimates, wages and "
                                       "prices, and transfers."),
            VarianceScaleViewWords::tr("Source: RBV 2024 and 2025 print this staffel; the report of 2025 applies that of RBV 2026 without printing "
                                       "it (text line 151), taken to be unchanged.")};
}

}  // namespace

TopicView varianceScale(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("verschillen-staffel");
    view.tab = VarianceScaleViewWords::tr("Staffel");
    view.labelHeader = VarianceScaleViewWords::tr("Class or article");
    if (snapshot.articles(Structure::Legal).empty()) return view;
    const int year = defaultComparison(snapshot, Structure::Legal, Measure::Expenditure).actual.year.value;
    view.thresholdYear = year;
    const Scales scales{standardScale(year), scaleOf(snapshot.userWork(), year)};
    addColumns(view, scales.standard, scales.own);
    addClasses(view, scales.standard, false);
    if (scales.own != scales.standard) addClasses(view, scales.own, true);
    addHeading(view, VarianceScaleViewWords::tr("Articles"));
    for (const LineId article : snapshot.articles(Structure::Legal)) {
        addArticle(view, snapshot, article, Measure::Expenditure, scales);
        if (snapshot.hasMeasure(article, Measure::Receipts)) addArticle(view, snapshot, article, Measure::Receipts, scales);
    }
    view.charts.push_back(scaleChart(view, scales, options.unit));
    view.notes = notesOf();
    view.links = {{VarianceScaleViewWords::tr("To the work list"), ViewRef{QStringLiteral("verschillen"), {}}}};
    finishView(view, snapshot,
               {VarianceScaleViewWords::tr("Asylum and Migration (XX)"), VarianceScaleViewWords::tr("Limits for explaining variances"),
                capitalised(scaleName(scales.own))},
               unitPhrase(options.unit));
    return view;
}

}  // namespace ketenbudget
