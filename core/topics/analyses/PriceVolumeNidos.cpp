#include "core/topics/analyses/AnalysisViews.h"
#include "core/topics/analyses/PriceVolumeView.h"
#include "core/topics/chain/ChainParts.h"

#include <QCoreApplication>

// Expenditure on Nidos: guidance as pupils x cost per pupil, the rest beside it. Tabel 6, 13 and 14.
namespace ketenbudget {
namespace {

using namespace analyses;

struct PriceVolumeNidosWords {
    Q_DECLARE_TR_FUNCTIONS(PriceVolumeNidosWords)
};

const QString nidosPath = QStringLiteral("37/37.4/zbo-rwt/nidos");

struct NidosTables {
    TableReader articles;  ///< Tabel 6
    TableReader people;    ///< Tabel 13
    TableReader costs;     ///< Tabel 14

    [[nodiscard]] PriceVolumeStand stand(const QString& key) const
    {
        const auto pupils = people.rowOfAccount(QStringLiteral("keten/nidos/pupillen"));
        const auto guidance = costs.rowOfAccount(QStringLiteral("keten/nidos/begeleidingskosten"));
        return {articles.operand(chain::rowOfLine(articles, nidosPath), key), people.operand(pupils, key),
                costs.operand(guidance, key), {}};
    }
};

void addNotes(TopicView& view, const Snapshot& snapshot, const NidosTables& tables)
{
    const auto told = textNumber(snapshot, QStringLiteral("onderuitputting-nidos"), 965);
    if (told)
        view.notes << PriceVolumeNidosWords::tr(
                          "Mind: the text of the report names about € %1 mln. less guidance (text line 965), against another stand "
                          "than the adopted budget: these pupils times this cost give another amount.")
                          .arg(said(told->operand));
    const auto care = tables.costs.rowOfAccount(QStringLiteral("keten/nidos/verzorgingskosten"));
    view.notes << PriceVolumeNidosWords::tr(
                      "Care has a cost per minor too (€ %1 against € %2 in the budget), but the report does not print how many "
                      "minors are in care: it stays in the other part, with extended reception and the intake team.")
                      .arg(said(tables.costs.operand(care, QStringLiteral("realisation_2025"))),
                           said(tables.costs.operand(care, QStringLiteral("adopted_budget_2025"))))
               << PriceVolumeNidosWords::tr(
                      "The pupils are those at the end of 2025, not an average over the year. The title of Table 14 says amounts x "
                      "€ 1.000, but its costs per minor are in euro.")
               << PriceVolumeNidosWords::tr(
                      "The subsidy is 80% of what Nidos asked (text line 1799), so the other part is not a saving alone.");
}

}  // namespace

TopicView priceVolumeNidos(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("pxq-nidos");
    view.tab = PriceVolumeNidosWords::tr("Price x volume: Nidos");
    view.labelHeader = PriceVolumeNidosWords::tr("Amount, quantity, price");
    const auto articles = TableReader::open(snapshot, 6);
    const auto people = TableReader::open(snapshot, 13);
    const auto costs = TableReader::open(snapshot, 14);
    if (!articles || !people || !costs) return view;
    const NidosTables tables{*articles, *people, *costs};
    const QString actual = QStringLiteral("realisation_2025");
    const QString budget = QStringLiteral("adopted_budget_2025");
    PriceVolumeRequest request{tables.stand(budget), tables.stand(actual), PriceVolumeSplit::TwoSteps, Unit::Eur1000, 0};
    request.split = chosenSplit(view, options);
    PriceVolumeShape shape{view.name,
                           PriceVolumeNidosWords::tr("Nidos, expenditure"),
                           PriceVolumeNidosWords::tr("Pupils under guidance"),
                           PriceVolumeNidosWords::tr("Guidance per minor (€)"),
                           {},
                           articles->header(budget),
                           articles->header(actual)};
    shape.unit = options.unit;
    shape.fixedLabel = PriceVolumeNidosWords::tr("Care, extended reception, other (not pupils x guidance)");
    addPriceVolume(view, snapshot, priceVolume(request), shape);
    const Operand& guidance = *request.actual.price;
    view.sentences.prepend(
        PriceVolumeNidosWords::tr("Pupils: %1 and %2 (%3). Guidance per minor: € %4 and € %5 (%6). Amounts and effects x € 1.000.")
            .arg(said(request.base.quantity), said(request.actual.quantity), placeWords(snapshot, request.actual.quantity.quantity),
                 said(*request.base.price), said(guidance), placeWords(snapshot, guidance.quantity)));
    addNotes(view, snapshot, tables);
    chain::linkToLine(view, snapshot, nidosPath);
    chain::linkToView(view, PriceVolumeNidosWords::tr("Unaccompanied minors: numbers and costs"), QStringLiteral("keten-nidos"));
    finishView(view, snapshot,
               {QStringLiteral("Nidos"), PriceVolumeNidosWords::tr("Expenditure as price x volume and other parts"),
                PriceVolumeNidosWords::tr("%1 against %2").arg(shape.actual, shape.base)},
               unitWords(articles->table(), options.unit));
    sayNotJudged(view);
    return view;
}

}  // namespace ketenbudget
