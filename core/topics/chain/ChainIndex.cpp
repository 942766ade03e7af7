#include "core/analysis/Calculation.h"
#include "core/topics/chain/ChainParts.h"
#include "core/topics/chain/ChainViews.h"

#include <QCoreApplication>

#include <utility>

namespace ketenbudget {
namespace {

using namespace chain;

struct ChainIndexWords {
    Q_DECLARE_TR_FUNCTIONS(ChainIndexWords)
};

const QString baseId = QStringLiteral("basisjaar");
const QString firstChoice = QStringLiteral("2021");  // the first year of the amounts of the articles

TopicChoice baseChoice(const YearColumns& columns, const TopicOptions& options)
{
    TopicChoice choice{baseId, ChainIndexWords::tr("&Base year"), {}, {}};
    for (const QString& year : columns.labels()) choice.options.push_back({year, year});
    choice.current = chosenValue(options, choice, firstChoice);
    return choice;
}

/// Blank where the year has no number; "n.v.t." where the base year has none.
Quantity indexed(const QString& label, const Operand& value, const Operand& base)
{
    if (!value.quantity.hasValue() || base.quantity.hasValue()) return indexOf(label, value, base);
    Quantity none;
    none.state = QuantityState::NotApplicable;
    none.kind = QuantityKind::Other;
    none.unit = Unit::Index;
    return none;
}

struct IndexSource {
    const TableReader* table;
    int row;
    QString label;
};

void addIndex(TopicView& view, const IndexSource& from, const YearColumns& columns, const QString& baseKey)
{
    const Operand base = from.table->operand(from.row, baseKey);
    std::vector<Quantity> numbers;
    for (const QString& key : columns.all())
        numbers.push_back(indexed(from.label, from.table->operand(from.row, key), base));
    addNumbers(view, from.label, columns, std::move(numbers));
    TopicRow& row = view.rows.back();
    row.printed = from.table->ref(from.row);
    if (const auto line = from.table->row(from.row).line) row.target = *line;
}

void addSources(std::vector<IndexSource>& sources, const TableReader& table, Unit unit)
{
    for (int at = 0; at < table.rowCount(); ++at) {
        const PrintedRow& row = table.row(at);
        // Shares are not indexed: they are compared in points, and those of the departures have a break.
        if (row.figures.empty() || table.snapshot().figure(row.figures.front()).unit != unit) continue;
        sources.push_back({&table, at, table.label(at)});
    }
}

TopicChart lines(const TopicView& view, const Snapshot& snapshot, const YearColumns& columns,
                 const TopicOptions& options)
{
    TopicPanels panels(columns.labels(), options.unit);
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const Account* account = view.rows[at].printed ? snapshot.accountOf(*view.rows[at].printed) : nullptr;
        const PanelUnit unit{Unit::Index, account ? account->polarity : Polarity::NotJudged};
        panels.addRow(view, at, unit, {columns.years, columns.budget});
    }
    const PanelScale scale = chosenScale(options);
    return {QStringLiteral("keten-index-reeksen"), panels.take(scale)};
}

std::vector<IndexSource> sourcesOf(const TableReader& indicators, const TableReader& articles, const TableReader& stay)
{
    std::vector<IndexSource> sources;
    addSources(sources, indicators, Unit::Count);
    addSources(sources, stay, Unit::Months);
    for (const char* path : {"37/37.4/zbo-rwt/coa", "37/37.4/zbo-rwt/nidos", "37/37.4/agentschappen/ind", "37/37.5"}) {
        if (const auto row = rowOfLine(articles, QString::fromLatin1(path)))
            sources.push_back({&articles, *row, ChainIndexWords::tr("%1, expenditure").arg(articles.row(*row).label)});
    }
    return sources;
}

}  // namespace

TopicView chainIndex(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("keten-index");
    view.tab = ChainIndexWords::tr("Index");
    view.labelHeader = ChainIndexWords::tr("Indicator");
    const auto indicators = TableReader::open(snapshot, 8);
    const auto articles = TableReader::open(snapshot, 6);
    const auto stay = TableReader::open(snapshot, 12);
    if (!indicators || !articles || !stay) return view;
    const YearColumns columns = yearColumnsOf(*indicators);
    const TopicChoice base = baseChoice(columns, options);
    const QString baseKey = columns.years.value(columns.labels().indexOf(base.current));
    addYearColumns(view, *indicators, columns, false);
    for (const IndexSource& source : sourcesOf(*indicators, *articles, *stay)) addIndex(view, source, columns, baseKey);
    view.choices = {base, scaleChoice(options)};
    view.charts.push_back(lines(view, snapshot, columns, options));
    view.notes = {ChainIndexWords::tr("The budget is indexed against the realisation of the base year"),
                  ChainIndexWords::tr("Shares are not indexed; those of the departures would cross a break")};
    view.notes += indicators->table().footnotes.mid(0, 2);
    linkToView(view, ChainIndexWords::tr("The numbers behind the index"), QStringLiteral("keten-instroom-bezetting"));
    linkToLine(view, snapshot, QStringLiteral("37/37.4/zbo-rwt/coa"));
    const QString when = whenOf(columns);
    textOf(view.charts.back().spec).when = when + QStringLiteral("; ") + scaleWords(chosenScale(options));
    finishView(view, snapshot, {chainName(), ChainIndexWords::tr("Index"), when},
               ChainIndexWords::tr("%1 = 100").arg(base.current));
    return view;
}

}  // namespace ketenbudget
