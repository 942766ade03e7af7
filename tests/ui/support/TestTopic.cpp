#include "tests/ui/support/TestTopic.h"

#include "core/analysis/LineValues.h"
#include "tests/support/ReportSnapshot.h"

#include <algorithm>
#include <cstdlib>

namespace ketenbudget::test {
namespace {

const PrintedTable& printed(const Snapshot& snapshot, int number)
{
    return snapshot.table(snapshot.findTable(QStringLiteral("jaarverslag-2025-xx"), number).value_or(TableId(0)));
}

void addRows(TopicView& view, const Snapshot& snapshot, const PrintedTable& table)
{
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        TopicRow row;
        row.label = table.rows[at].label;
        row.level = table.rows[at].level;
        row.kind = table.rows[at].kind;
        row.printed = RowRef{table.id, static_cast<int>(at)};
        for (const FigureId figure : table.rows[at].figures) row.cells.push_back({printedQuantity(snapshot, figure), {}});
        view.rows.push_back(std::move(row));
    }
}

/// Second cell minus the first one's, and that as a share of the second.
void addDifference(TopicRow& row)
{
    if (row.cells.size() < 2) return;
    const Quantity now = row.cells[0].quantity;
    const Quantity before = row.cells[1].quantity;
    Formula formula{FormulaKind::Difference, row.label, {{QStringLiteral("31-12-2025"), now}, {QStringLiteral("31-12-2024"), before}}};
    Quantity delta;
    delta.state = QuantityState::Value;
    delta.value = now.value - before.value;
    delta.formula = std::make_shared<const Formula>(formula);
    Quantity percent = delta;
    percent.kind = QuantityKind::PercentTenths;
    percent.state = before.value == 0 ? QuantityState::NotApplicable : QuantityState::Value;
    percent.value = before.value == 0 ? 0 : roundedDivision(delta.value * 1000, std::abs(before.value));
    row.cells.push_back({delta, {}});
    row.cells.push_back({percent, {}});
    row.judgement = delta.value > 0 ? Judgement::Good : delta.value < 0 ? Judgement::Bad : Judgement::NotJudged;
}

ChartText chartText(const QString& who, AmountUnit unit)
{
    ChartText text;
    text.who = who;
    text.what = unit == AmountUnit::Mln ? QStringLiteral("Bedragen x € mln") : QStringLiteral("Bedragen x € 1.000");
    text.when = QStringLiteral("31-12-2025 tegen 31-12-2024");
    text.footer = QStringList{QStringLiteral("Bron: Jaarverslag 2025 XX (36 945 XX, nr. 1), Tabel 25")};
    return text;
}

Mark mark(const Quantity& quantity, AmountUnit unit)
{
    return {quantity.hasValue() ? std::optional(static_cast<double>(quantity.value)) : std::nullopt, formatQuantity(quantity, unit)};
}

VarianceChart differences(const TopicView& view, AmountUnit unit)
{
    VarianceChart chart;
    chart.text = chartText(QStringLiteral("IND, balans"), unit);
    chart.labelHeader = QStringLiteral("Post");
    chart.amountHeader = QStringLiteral("31-12-2025 / 31-12-2024");
    chart.deltaHeader = QStringLiteral("Δ 31-12-2024");
    chart.percentHeader = QStringLiteral("Δ% 31-12-2024");
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        const TopicRow& row = view.rows[at];
        if (row.cells.size() < 4 || row.level > 1) continue;
        VarianceRow bar{row.label, row.kind == RowKind::Total, mark(row.cells[0].quantity, unit), mark(row.cells[1].quantity, unit),
                        mark(row.cells[2].quantity, unit), {}, false, row.judgement, static_cast<ItemKey>(at), row.label};
        chart.amountMin = std::min({chart.amountMin, *bar.realisation.value, *bar.base.value});
        chart.amountMax = std::max({chart.amountMax, *bar.realisation.value, *bar.base.value});
        chart.deltaMin = std::min(chart.deltaMin, *bar.delta.value);
        chart.deltaMax = std::max(chart.deltaMax, *bar.delta.value);
        chart.rows.push_back(std::move(bar));
    }
    return chart;
}

TopicView balance(const Snapshot& snapshot, const TopicOptions& options)
{
    const PrintedTable& table = printed(snapshot, 25);
    TopicView view;
    view.name = QStringLiteral("proef-balans");
    view.tab = QStringLiteral("Balans");
    view.title = QStringLiteral("IND, balans (bedragen x € 1.000), 31-12-2025 tegen 31-12-2024");
    view.labelHeader = QStringLiteral("Post");
    view.columns = {{QStringLiteral("2025"), QStringLiteral("31-12-2025")},
                    {QStringLiteral("2024"), QStringLiteral("31-12-2024")},
                    {QStringLiteral("delta"), QStringLiteral("Δ 31-12-2024"), TopicColumn::Kind::Delta},
                    {QStringLiteral("percent"), QStringLiteral("Δ% 31-12-2024"), TopicColumn::Kind::Percent}};
    addRows(view, snapshot, table);
    for (TopicRow& row : view.rows) addDifference(row);
    view.charts.push_back({QStringLiteral("proef-balans-verschil"), differences(view, options.unit)});
    view.notes = QStringList{table.note};
    view.footer = QStringList{QStringLiteral("Bron: Jaarverslag 2025 XX (36 945 XX, nr. 1), Tabel 25")};
    return view;
}

YearsChart years(const TopicView& view, std::size_t row)
{
    YearsChart chart;
    chart.text = chartText(view.rows[row].label, AmountUnit::Keur);
    chart.text.when = QStringLiteral("2022–2025");
    chart.key = static_cast<ItemKey>(row);
    for (std::size_t column = 0; column < 4; ++column) {
        const Quantity& quantity = view.rows[row].cells[column].quantity;
        chart.columns.push_back({QString::number(2022 + column), FillRole::EarlierYear, mark(quantity, AmountUnit::Keur),
                                 std::nullopt, {}, formatQuantity(quantity, AmountUnit::Keur), false, {}});
        chart.axisMax = std::max(chart.axisMax, static_cast<double>(quantity.value));
    }
    return chart;
}

TopicView prices(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view;
    view.name = QStringLiteral("proef-prijzen");
    view.tab = QStringLiteral("Prijzen & tijden");
    view.title = QStringLiteral("IND, doelmatigheidsindicatoren, realisatie 2022–2025 en begroting 2025");
    view.labelHeader = QStringLiteral("Omschrijving");
    const PrintedTable& table = printed(snapshot, 33);
    for (const PrintedColumn& column : table.columns) view.columns.push_back({column.key, column.header});
    view.columns.push_back({QStringLiteral("direction"), QStringLiteral("Richting"), TopicColumn::Kind::Words});
    addRows(view, snapshot, table);
    for (TopicRow& row : view.rows) {
        if (!row.cells.empty()) row.cells.push_back({{}, QStringLiteral("hoger is beter")});
    }
    view.rows[3].note = QStringLiteral("vier getallen voor vijf kolommen; op volgorde geplaatst");
    view.rows[1].target = ViewRef{QStringLiteral("proef-balans"), std::nullopt};
    view.rows[2].target = reportLine(Structure::Recast, QStringLiteral("37/37.4/agentschappen/ind"));
    for (const std::size_t row : {1u, 7u, 8u})
        view.charts.push_back({QStringLiteral("proef-prijzen-%1").arg(row), years(view, row)});
    view.choices = {{QStringLiteral("basis"), QStringLiteral("&Basisjaar"),
                     {{QStringLiteral("2022"), QStringLiteral("2022")}, {QStringLiteral("2023"), QStringLiteral("2023")}},
                     options.choices.value(QStringLiteral("basis"), QStringLiteral("2022"))}};
    view.title += QStringLiteral(" (basis %1)").arg(view.choices[0].current);
    view.notes = QStringList{table.note, QStringLiteral("De prijzen van de begroting 2025 zijn gelijk aan de realisatie 2023.")};
    view.links = {{QStringLiteral("De IND in artikel 37"), reportLine(Structure::Recast, QStringLiteral("37/37.4/agentschappen/ind"))},
                  {QStringLiteral("Balans: liquide middelen"), ViewRef{QStringLiteral("proef-balans"), reportRow(25, 3270)}},
                  {QStringLiteral("Tabel 33 in de bronnen"), reportRow(33, 3661)}};
    return view;
}

TopicView charts(const Snapshot& snapshot, const TopicOptions& options)
{
    TopicView view = prices(snapshot, options);
    TopicView only;
    only.name = QStringLiteral("proef-grafiek");
    only.tab = QStringLiteral("Grafiek");
    only.title = QStringLiteral("IND, kostprijs en omzet, 2022–2025");
    only.charts = {{QStringLiteral("proef-grafiek-prijs"), view.charts[1].spec}, {QStringLiteral("proef-grafiek-omzet"), view.charts[2].spec}};
    return only;
}

TopicView nothing(const Snapshot&, const TopicOptions&)
{
    TopicView view;
    view.name = QStringLiteral("proef-leeg");
    view.tab = QStringLiteral("Leeg");
    view.title = QStringLiteral("IND, vooruitblik");
    return view;
}

}  // namespace

RowRef reportRow(int table, int textLine)
{
    return reportSnapshot()->findRow(QStringLiteral("jaarverslag-2025-xx"), table, textLine).value_or(RowRef{});
}

Topic testTopic()
{
    return {QStringLiteral("proef"),
            QStringLiteral("Proef"),
            {{QStringLiteral("proef-balans"), QStringLiteral("Balans"), balance},
             {QStringLiteral("proef-prijzen"), QStringLiteral("Prijzen & tijden"), prices},
             {QStringLiteral("proef-grafiek"), QStringLiteral("Grafiek"), charts},
             {QStringLiteral("proef-leeg"), QStringLiteral("Leeg"), nothing}}};
}

}  // namespace ketenbudget::test
