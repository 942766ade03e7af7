#include "core/charts/AxisTicks.h"
#include "core/format/FindingTerms.h"
#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"
#include "core/topics/themes/ThemeParts.h"
#include "core/topics/themes/ThemeViews.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ketenbudget {
namespace {

struct ThemeOpennessWords {
    Q_DECLARE_TR_FUNCTIONS(ThemeOpennessWords)
};

const QString available = QStringLiteral("available_2025");
const QString realised = QStringLiteral("realisation_2025");
const QString state = QStringLiteral("state");
const QString level = QStringLiteral("level");
const QString place = QStringLiteral("place");
constexpr double highestLevel = 4;  // of the scale

struct Level {
    const ExplainedAmount* amount = nullptr;
    const Explanation* passage = nullptr;
    int row = 0;  ///< position in the view
    bool target = false;
    QString year;
};

/// Beside each action line what the report says of its state.
void addStates(TopicView& view, const TableReader& table)
{
    for (TopicRow& row : view.rows) {
        if (row.cells.empty() || !row.printed) continue;
        for (const Finding& finding : table.snapshot().findings()) {
            const bool here = std::find(finding.rows.begin(), finding.rows.end(), *row.printed) != finding.rows.end();
            if (here && finding.place.document == table.table().document) row.cells[*columnOf(view, state)].words = termFor(finding.state);
        }
    }
}

QString placeWords(const Snapshot& snapshot, const Explanation& passage, const ExplainedAmount& amount)
{
    return ThemeOpennessWords::tr("%1, line %2").arg(snapshot.document(passage.place.document).shortTitle, QString::number(amount.textLine));
}

/// What the documents say of the maturity of information management; that of the report first.
std::vector<Level> addMaturity(TopicView& view, const Snapshot& snapshot, DocumentId report)
{
    static const QRegularExpression year(QStringLiteral("\\b20\\d\\d\\b"));
    std::vector<const Explanation*> passages;
    for (const Explanation& passage : snapshot.explanations()) {
        if (passage.key == QLatin1String("volwassenheid-informatiehuishouding")) passages.push_back(&passage);
    }
    std::stable_partition(passages.begin(), passages.end(), [report](const Explanation* passage) { return passage->place.document == report; });
    std::vector<Level> levels;
    addHeading(view, ThemeOpennessWords::tr("Maturity of information management, on a scale of 1 to 4"));
    for (const Explanation* passage : passages) {
        for (const ExplainedAmount& amount : passage->amounts) {
            if (amount.unit != Unit::Index) continue;
            TopicRow row;
            row.label = amount.label;
            row.level = 1;
            row.cells.resize(view.columns.size());
            row.cells[*columnOf(view, level)].words = formatDecimal(amount.value, amount.decimals);
            row.cells[*columnOf(view, place)].words = placeWords(snapshot, *passage, amount);
            levels.push_back({&amount, passage, static_cast<int>(view.rows.size()),
                              amount.label.startsWith(QLatin1String("Streef")), year.match(amount.label).captured()});
            view.rows.push_back(std::move(row));
        }
    }
    return levels;
}

/// The levels of the report over the years; what is aimed at is an outline.
TopicChart maturityChart(const TopicView& view, const std::vector<Level>& levels, DocumentId report)
{
    YearsChart chart;
    for (const Level& one : levels) {
        if (one.passage->place.document != report) continue;
        YearColumn column;
        column.label = one.target ? ThemeOpennessWords::tr("Target end %1").arg(one.year) : one.year;
        column.fill = one.target ? FillRole::Budget : FillRole::EarlierYear;
        column.value.value = static_cast<double>(one.amount->value) / (one.amount->decimals > 0 ? 10.0 : 1.0);
        column.value.text = formatDecimal(one.amount->value, one.amount->decimals);
        column.details = view.rows[static_cast<std::size_t>(one.row)].label + QStringLiteral(": ") + column.value.text;
        chart.columns.push_back(std::move(column));
    }
    for (auto at = chart.columns.rbegin(); at != chart.columns.rend(); ++at) {
        if (at->fill != FillRole::EarlierYear) continue;
        at->fill = FillRole::Realisation;
        break;
    }
    const AxisScale scale = barScale(0, highestLevel, AmountUnit::Keur);
    chart.axisMax = scale.max;
    chart.ticks = scale.ticks;
    chart.text.what = ThemeOpennessWords::tr("Maturity of information management, on a scale of 1 to 4");
    chart.text.when = ThemeOpennessWords::tr("average of the organisations of JenV and AenM, per year");
    return {QStringLiteral("thema-openheid-volwassenheid"), std::move(chart)};
}

void addColumns(TopicView& view, const TableReader& table)
{
    for (const char* key : {"allocation_2025", "carry_over_2024", "available_2025", "realisation_2025", "balance_2025"}) {
        const QString name = QString::fromLatin1(key);
        view.columns.push_back({name, table.header(name), TopicColumn::Kind::Amount});
    }
    view.columns.push_back({QStringLiteral("delta"), deltaHeader(table.header(available)), TopicColumn::Kind::Delta});
    view.columns.push_back({QStringLiteral("delta_percent"), deltaPercentHeader(table.header(available)), TopicColumn::Kind::Percent});
    view.columns.push_back({state, ThemeOpennessWords::tr("State of the action line"), TopicColumn::Kind::Words});
    view.columns.push_back({level, ThemeOpennessWords::tr("Maturity level"), TopicColumn::Kind::Words});
    view.columns.push_back({place, ThemeOpennessWords::tr("Place"), TopicColumn::Kind::Words});
}

}  // namespace

TopicView themeOpenness(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("thema-openheid");
    view.tab = ThemeOpennessWords::tr("Openness");
    view.labelHeader = ThemeOpennessWords::tr("Action line");
    const auto table = TableReader::open(snapshot, 3);
    if (!table) return view;
    addColumns(view, *table);
    QMap<QString, QString> same;
    for (const PrintedColumn& column : table->table().columns) same.insert(column.key, column.key);
    addSection(view, *table, {same, realised, available});
    addStates(view, *table);
    const DocumentId report = table->table().document;
    const std::vector<Level> levels = addMaturity(view, snapshot, report);
    const auto lines = [](const TopicRow& row) { return row.printed.has_value(); };
    view.charts.push_back(tierChart(view, {QStringLiteral("thema-openheid-verschil"), realised, available, QStringLiteral("delta"),
                                           QStringLiteral("delta_percent"), FillRole::Budget, lines, options.unit}));
    view.charts.push_back(maturityChart(view, levels, report));
    view.notes = {ThemeOpennessWords::tr("The amounts are of JenV and AenM together; no line of articles 37 and 91 prints them, and they must not be "
                                         "added to lines of the budget."),
                  table->table().note,
                  ThemeOpennessWords::tr("The carry-over of 2024 was not divided over the action lines: the report steers on the total.")};
    finishView(view, snapshot,
               {QStringLiteral("JenV en AenM"), ThemeOpennessWords::tr("Openness and information management"),
                ThemeOpennessWords::tr("realisation 2025 against available budget 2025")},
               unitWords(table->table(), options.unit));
    return view;
}

}  // namespace ketenbudget
