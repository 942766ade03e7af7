#include "core/topics/TopicParts.h"
#include "core/topics/overview/OverviewBrief.h"
#include "core/topics/overview/OverviewViews.h"

#include "core/analysis/Calculation.h"
#include "core/analysis/Variance.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ketenbudget {
namespace {

struct OverviewIndWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewIndWords)
};

/// What is shown of the IND: a printed amount, and the printed amount that it is held against.
struct Measurement {
    int table;
    const char* account;
    const char* actual;  ///< column keys
    const char* base;
    const char* view;    ///< where it is told in full
    Polarity polarity;
};

constexpr Measurement measurements[] = {
    {23, "ind/baten/totaal", "realisation_2025", "adopted_budget_2025", "ind-baten-lasten", Polarity::HigherIsBetter},
    {23, "ind/lasten/totaal", "realisation_2025", "adopted_budget_2025", "ind-baten-lasten", Polarity::LowerIsBetter},
    {23, "ind/saldo", "realisation_2025", "adopted_budget_2025", "ind-baten-lasten", Polarity::HigherIsBetter},
    {25, "ind/balans/eigen-vermogen", "balance_2025", "balance_2024", "ind-eigen-vermogen", Polarity::HigherIsBetter},
    {20, "ind/fouten-en-onzekerheden", "errors_and_uncertainties", "tolerance", "", Polarity::LowerIsBetter},
};

TopicRow rowOf(const TableReader& table, int at, const Measurement& measurement)
{
    const QString actualKey = QString::fromLatin1(measurement.actual);
    const QString baseKey = QString::fromLatin1(measurement.base);
    const Operand actual = table.operand(at, actualKey);
    const Operand base = table.operand(at, baseKey);
    TopicRow row;
    row.label = table.table().number == 20 ? OverviewIndWords::tr("Errors and uncertainties") : table.row(at).label;
    row.printed = table.ref(at);
    if (qstrlen(measurement.view) > 0) row.target = ViewRef{QString::fromLatin1(measurement.view), row.printed};
    const QString name = deltaHeader(table.header(baseKey)) + QStringLiteral(" — ") + row.label;
    Quantity delta = differenceOf(name, actual, base);
    // A dash as budget: the difference is the one that the table prints.
    if (!delta.hasValue()) delta = table.at(at, QStringLiteral("difference_2025"));
    row.judgement = judge(delta, measurement.polarity);
    row.cells = {cellOf(actual.quantity), cellOf(base.quantity), wordsCell(table.header(baseKey)), cellOf(delta)};
    return row;
}

/// The name of a row's base as words in a sentence, without the mark of a footnote.
QString baseOf(const TopicRow& row)
{
    static const QRegularExpression footnote(QStringLiteral("\\s*\\(\\d+\\)$"));
    QString words = row.cells[2].words;
    words.remove(footnote);
    if (!words.isEmpty()) words[0] = words[0].toLower();
    return words;
}

}  // namespace

TopicView overviewInd(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("overzicht-ind");
    view.tab = OverviewIndWords::tr("IND");
    view.labelHeader = OverviewIndWords::tr("Account");
    for (const Measurement& measurement : measurements) {
        const auto table = TableReader::open(snapshot, measurement.table);
        const auto at = table ? table->rowOfAccount(QString::fromLatin1(measurement.account)) : std::nullopt;
        if (at) view.rows.push_back(rowOf(*table, *at, measurement));
    }
    if (view.rows.empty()) return view;
    // A tile has no column and no note that name the base.
    for (TopicRow& row : view.rows) {
        if (options.brief) row.label += QStringLiteral(" / ") + baseOf(row);
    }
    view.columns = {{QStringLiteral("realisation_2025"), OverviewIndWords::tr("2025"), TopicColumn::Kind::Amount},
                    {QStringLiteral("base"), OverviewIndWords::tr("Base"), TopicColumn::Kind::Amount},
                    {QStringLiteral("base_name"), OverviewIndWords::tr("What the base is"), TopicColumn::Kind::Words},
                    {QStringLiteral("delta"), deltaHeader(OverviewIndWords::tr("base")), TopicColumn::Kind::Delta}};
    view.notes.append(OverviewIndWords::tr(
        "Base: the adopted budget 2025; of the equity the balance at the end of 2024, of errors and uncertainties the reporting tolerance."));
    view.charts.push_back(tierChart(view, {QStringLiteral("overzicht-ind-verschil"), QStringLiteral("realisation_2025"),
                                           QStringLiteral("base"), QStringLiteral("delta"), {}, FillRole::Budget, {}, options.unit}));
    if (options.brief) textOf(view.charts.back().spec).what = briefWords(2025, options.unit);
    view.links.push_back({OverviewIndWords::tr("To the accounts of the IND"), ViewRef{QStringLiteral("ind-baten-lasten"), {}}});
    finishView(view, snapshot,
               {QStringLiteral("Immigratie- en Naturalisatiedienst"), OverviewIndWords::tr("Result, equity and tolerance"),
                OverviewIndWords::tr("2025 against the base of each row")},
               TableReader::open(snapshot, 23) ? unitWords(TableReader::open(snapshot, 23)->table(), options.unit) : QString());
    return view;
}

}  // namespace ketenbudget
