#include "core/analysis/Calculation.h"
#include "core/topics/analyses/AnalysisViews.h"
#include "core/topics/analyses/PriceVolumeView.h"
#include "core/topics/chain/ChainParts.h"

#include <QCoreApplication>

// Expenditure on the COA as average occupancy x price per person: Tabel 6 and 8, and the occupancies of the text.
namespace ketenbudget {
namespace {

using namespace analyses;

struct PriceVolumeCoaWords {
    Q_DECLARE_TR_FUNCTIONS(PriceVolumeCoaWords)
};

const QString actualKey = QStringLiteral("realisation_2025");
const QString budgetKey = QStringLiteral("adopted_budget_2025");
const QString lastYearKey = QStringLiteral("realisation_2024");
const QString coaPath = QStringLiteral("37/37.4/zbo-rwt/coa");

struct CoaTables {
    TableReader articles;    ///< Tabel 6
    TableReader indicators;  ///< Tabel 8
    std::optional<int> coa;
    std::optional<int> occupancy;

    [[nodiscard]] Operand amount(const QString& key) const { return articles.operand(coa, key); }
    [[nodiscard]] Operand persons(const QString& key) const { return indicators.operand(occupancy, key); }
};

/// Occupancies that the text names beside those of Tabel 8: when the subsidy was granted, when it was lowered, and in
/// the list of underspending.
struct CoaTexts {
    std::optional<TextNumber> granted;
    std::optional<TextNumber> lowered;
    std::optional<TextNumber> underspending;
};

CoaTexts textsOf(const Snapshot& snapshot)
{
    return {textNumber(snapshot, QStringLiteral("coa-bijdrage"), 1705),
            textNumber(snapshot, QStringLiteral("coa-bijdrage"), 1708),
            textNumber(snapshot, QStringLiteral("onderuitputting-coa"), 960)};
}

QString optionText(const Operand& operand, const QString& place)
{
    return QStringLiteral("%1 (%2)").arg(said(operand), place);
}

/// What the realisation is held against: the adopted budget, or an earlier year.
QString chosenBase(TopicView& view, const TopicOptions& options, const CoaTables& tables)
{
    TopicChoice choice{QStringLiteral("basis"), PriceVolumeCoaWords::tr("&Base"), {}, {}};
    choice.options.push_back({budgetKey, tables.articles.header(budgetKey)});
    for (auto column = tables.articles.table().columns.rbegin(); column != tables.articles.table().columns.rend(); ++column) {
        const bool earlier = column->key != actualKey && column->role == ColumnRole::Stand &&
                             column->stand.phase == BudgetPhase::Realisation;
        if (earlier && tables.persons(column->key).quantity.hasValue()) choice.options.push_back({column->key, column->header});
    }
    return chosen(view, options, std::move(choice));
}

struct Source {
    QString value;
    QString place;
    Operand operand;
};

Operand chosenQuantity(TopicView& view, const TopicOptions& options, const QString& id, const QString& label,
                       const std::vector<Source>& sources)
{
    TopicChoice choice{id, label, {}, {}};
    for (const Source& source : sources) choice.options.push_back({source.value, optionText(source.operand, source.place)});
    const QString taken = chosen(view, options, std::move(choice));
    for (const Source& source : sources) {
        if (source.value == taken) return source.operand;
    }
    return {};
}

void addText(std::vector<Source>& sources, const std::optional<TextNumber>& text)
{
    if (!text) return;
    sources.push_back({QString::number(text->textLine),
                       PriceVolumeCoaWords::tr("text line %1").arg(text->textLine), text->operand});
}

/// Without a choice there is nothing to choose between.
Operand baseQuantity(TopicView& view, const TopicOptions& options, const CoaTables& tables, const CoaTexts& texts,
                     const QString& base)
{
    const Operand printed = tables.persons(base);
    if (base != budgetKey) return printed;
    std::vector<Source> sources{{QStringLiteral("tabel"), placeWords(tables.indicators.snapshot(), printed.quantity), printed}};
    addText(sources, texts.granted);
    return chosenQuantity(view, options, QStringLiteral("aantal-basis"), PriceVolumeCoaWords::tr("&Occupancy, base"), sources);
}

Operand actualQuantity(TopicView& view, const TopicOptions& options, const CoaTables& tables, const CoaTexts& texts)
{
    const Operand printed = tables.persons(actualKey);
    std::vector<Source> sources{{QStringLiteral("tabel"), placeWords(tables.indicators.snapshot(), printed.quantity), printed}};
    addText(sources, texts.underspending);
    addText(sources, texts.lowered);
    return chosenQuantity(view, options, QStringLiteral("aantal"), PriceVolumeCoaWords::tr("O&ccupancy, realisation"), sources);
}

/// The price of the base: what the base itself gives, or the one of last year's realisation.
std::optional<Operand> basePrice(TopicView& view, const TopicOptions& options, const CoaTables& tables, const QString& base)
{
    if (base != budgetKey) return std::nullopt;
    const QString label = PriceVolumeCoaWords::tr("Price per person, %1").arg(tables.articles.header(lastYearKey));
    const Operand lastYear{label, quotientOf(label, tables.amount(lastYearKey), tables.persons(lastYearKey), Unit::Eur, 0)};
    if (!lastYear.quantity.hasValue()) return std::nullopt;
    const QString taken = chosen(view, options,
                                 {QStringLiteral("prijs-basis"),
                                  PriceVolumeCoaWords::tr("&Price, base"),
                                  {{QStringLiteral("afgeleid"), PriceVolumeCoaWords::tr("derived from the base itself")},
                                   {lastYearKey, optionText(lastYear, tables.articles.header(lastYearKey))}},
                                  {}});
    return taken == lastYearKey ? std::optional<Operand>(lastYear) : std::nullopt;
}

void addWarnings(TopicView& view, const CoaTables& tables, const CoaTexts& texts)
{
    const Operand printed = tables.persons(actualKey);
    if (texts.granted && texts.lowered && texts.underspending) {
        view.notes << PriceVolumeCoaWords::tr(
                          "Mind: the report gives three average occupancies for 2025: %1 (Table 8), %2 (text line 960) and %3 (text "
                          "line 1708). Which one is taken changes the parts, never the whole.")
                          .arg(said(printed), said(texts.underspending->operand), said(texts.lowered->operand))
                   << PriceVolumeCoaWords::tr(
                          "%1 (text line 1705) is the occupancy at which the subsidy of € 3,9 mrd. was granted, not that of the "
                          "adopted budget.")
                          .arg(said(texts.granted->operand));
    }
    view.notes << PriceVolumeCoaWords::tr(
        "Inferred: the report prints no price. It is expenditure divided by average occupancy, so it holds the mix of "
        "regular and (crisis) emergency reception.");
}

/// Unit prices are known of other years, quantities of none.
void addWhyNoMix(TopicView& view, const Snapshot& snapshot)
{
    const auto prices = TableReader::open(snapshot, 1, QStringLiteral("coa-jaarverslag-2023"));
    if (!prices) return;
    const auto price = [&prices](const char* account) {
        const QString key = QStringLiteral("coa/kosten/") + QLatin1String(account);
        return formatQuantity(prices->at(prices->rowOfAccount(key), QStringLiteral("realisation_2023")), AmountUnit::Keur);
    };
    view.notes << PriceVolumeCoaWords::tr(
                      "The mix of regular and emergency places is no step of its own: no source gives both occupancies and both "
                      "prices for budget and realisation 2025. Known are prices of 2023, € %1 and € %2 per resident.")
                      .arg(price("bewoner-regulier"), price("bewoner-noodopvang"));
}

PriceVolume splitOf(TopicView& view, const TopicOptions& options, const CoaTables& tables, const CoaTexts& texts,
                    const QString& base)
{
    PriceVolumeRequest request;
    request.base.amount = tables.amount(base);
    request.actual.amount = tables.amount(actualKey);
    request.base.quantity = baseQuantity(view, options, tables, texts, base);
    request.actual.quantity = actualQuantity(view, options, tables, texts);
    request.base.price = basePrice(view, options, tables, base);
    request.split = chosenSplit(view, options);
    // With a price of its own the base has a rest; a part entered beside it would hide it.
    if (!request.base.price)
        request.base.fixed = enteredFixed(view, options, FixedSide::Base, request.base.amount);
    request.actual.fixed = enteredFixed(view, options, FixedSide::Actual, request.actual.amount);
    return priceVolume(request);
}

}  // namespace

TopicView priceVolumeCoa(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("pxq-coa");
    view.tab = PriceVolumeCoaWords::tr("Price x volume: COA");
    view.labelHeader = PriceVolumeCoaWords::tr("Amount, quantity, price");
    const auto articles = TableReader::open(snapshot, 6);
    const auto indicators = TableReader::open(snapshot, 8);
    if (!articles || !indicators) return view;
    const CoaTables tables{*articles, *indicators, chain::rowOfLine(*articles, coaPath),
                           indicators->rowOfAccount(QStringLiteral("keten/bezetting/coa"))};
    const CoaTexts texts = textsOf(snapshot);
    const QString base = chosenBase(view, options, tables);
    const PriceVolume split = splitOf(view, options, tables, texts, base);
    PriceVolumeShape shape{view.name,
                           PriceVolumeCoaWords::tr("COA, expenditure"),
                           PriceVolumeCoaWords::tr("Average occupancy (persons)"),
                           PriceVolumeCoaWords::tr("Price per person (€)"),
                           PriceVolumeCoaWords::tr("inferred: expenditure, without a fixed part, divided by average occupancy"),
                           tables.articles.header(base),
                           tables.articles.header(actualKey)};
    shape.baseFill = base == budgetKey ? FillRole::Budget : FillRole::EarlierYear;
    shape.unit = options.unit;
    // At a price that is not its own a base has a rest, which nobody called fixed.
    if (!split.base.derived) shape.fixedLabel = PriceVolumeCoaWords::tr("Outside price x volume");
    addPriceVolume(view, snapshot, split, shape);
    view.sentences.prepend(PriceVolumeCoaWords::tr("Occupancy: %1 (%2) and %3 (%4). Amounts x € 1.000.")
                               .arg(said(split.base.quantity), placeWords(snapshot, split.base.quantity.quantity),
                                    said(split.actual.quantity), placeWords(snapshot, split.actual.quantity.quantity)));
    addWarnings(view, tables, texts);
    addWhyNoMix(view, snapshot);
    chain::linkToLine(view, snapshot, coaPath);
    chain::linkToView(view, PriceVolumeCoaWords::tr("Lengths of stay, occupancy and funding"), QStringLiteral("keten-coa"));
    chain::linkToView(view, PriceVolumeCoaWords::tr("Scenario: COA"), QStringLiteral("scenario-coa"));
    finishView(view, snapshot,
               {QStringLiteral("COA"), PriceVolumeCoaWords::tr("Expenditure as price x volume"),
                PriceVolumeCoaWords::tr("%1 against %2").arg(shape.actual, shape.base)},
               unitWords(articles->table(), options.unit));
    sayNotJudged(view);
    return view;
}

}  // namespace ketenbudget
