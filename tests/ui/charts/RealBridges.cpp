#include "tests/ui/charts/RealBridges.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget::test {

namespace {

QString grouped(int value, bool sign)
{
    QString digits = QString::number(std::abs(value));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, QLatin1Char('.'));
    if (value < 0) return QChar(0x2212) + digits;
    return sign && value > 0 ? QLatin1Char('+') + digits : digits;
}

QString tenths(int value, bool sign)
{
    const QString whole = grouped(value / 10, sign);
    return whole + QLatin1Char(',') + QString::number(std::abs(value) % 10);
}

class Rows {
public:
    using Text = QString (*)(int, bool);
    explicit Rows(BridgeChart& chart, Text text = grouped) : m_chart(chart), m_text(text) {}

    void total(const QString& label, int value, FillRole fill)
    {
        add(label, BridgeRowKind::Total, 0, value, false).fill = fill;
        m_running = value;
    }
    void step(const QString& label, int value, Judgement judgement)
    {
        add(label, BridgeRowKind::Step, m_running, m_running + value, true).judgement = judgement;
        m_detail = m_running;
        m_running += value;
    }
    void detail(const QString& label, int value, Judgement judgement)
    {
        add(label, BridgeRowKind::Detail, m_detail, m_detail + value, true).judgement = judgement;
        m_detail += value;
    }
    void blank(const QString& label, BridgeRowKind kind)
    {
        BridgeRow row;
        row.label = label;
        row.kind = kind;
        row.from = m_running;
        row.text = QStringLiteral("–");
        row.key = static_cast<ItemKey>(m_chart.rows.size());
        m_chart.rows.push_back(row);
    }

private:
    BridgeRow& add(const QString& label, BridgeRowKind kind, int from, int to, bool sign)
    {
        BridgeRow row;
        row.label = label;
        row.kind = kind;
        row.from = from;
        row.to = to;
        row.text = m_text(to - from, sign);
        row.key = static_cast<ItemKey>(m_chart.rows.size());
        row.details = label + QStringLiteral(": ") + row.text;
        m_chart.min = std::min({m_chart.min, row.from, *row.to});
        m_chart.max = std::max({m_chart.max, row.from, *row.to});
        m_chart.rows.push_back(row);
        return m_chart.rows.back();
    }

    BridgeChart& m_chart;
    Text m_text;
    int m_running = 0;
    int m_detail = 0;
};

BridgeChart emptyBridge()
{
    BridgeChart chart;
    chart.text.who = QStringLiteral("Asiel en Migratie (XX) — Immigratie- en Naturalisatiedienst (IND)");
    chart.text.what = QStringLiteral("Staat van baten en lasten, bedragen x € 1.000");
    chart.text.when = QStringLiteral("Realisatie 2025");
    chart.text.footer = QStringList{QStringLiteral("Bron: Jaarverslag 2025 XX (36 945 XX, nr. 1), Tabel 23"),
                                    QStringLiteral("Stand van de gegevens: 31-12-2025"),
                                    QStringLiteral("Lichter en ingesprongen: waarvan, telt niet nog eens mee")};
    chart.labelHeader = QStringLiteral("Post");
    chart.amountHeader = QStringLiteral("Realisatie 2025");
    return chart;
}

}  // namespace

BridgeChart indProfitAndLoss()
{
    BridgeChart chart = emptyBridge();
    Rows rows(chart);
    rows.step(QStringLiteral("Omzet"), 1105226, Judgement::Good);
    rows.detail(QStringLiteral("Waarvan omzet moederdepartement"), 1008875, Judgement::Good);
    rows.detail(QStringLiteral("Waarvan omzet derden"), 96351, Judgement::Good);
    rows.blank(QStringLiteral("Vrijval voorzieningen"), BridgeRowKind::Step);
    rows.step(QStringLiteral("Rentebaten"), 6667, Judgement::Good);
    rows.total(QStringLiteral("Totaal baten"), 1111893, FillRole::Realisation);
    rows.step(QStringLiteral("Apparaatkosten"), -775528, Judgement::Bad);
    rows.detail(QStringLiteral("Waarvan personele kosten"), -619899, Judgement::Bad);
    rows.detail(QStringLiteral("Waarvan materiële kosten"), -155629, Judgement::Bad);
    rows.step(QStringLiteral("Materiële programma kosten"), -108748, Judgement::Bad);
    rows.step(QStringLiteral("Afschrijvingskosten"), -4361, Judgement::Bad);
    rows.step(QStringLiteral("Overige lasten"), -272116, Judgement::Bad);
    rows.detail(QStringLiteral("Waarvan dotaties voorzieningen"), -272116, Judgement::Bad);
    // The printed lines add up to 1.160.753, the printed total is 1.160.752.
    rows.step(QStringLiteral("Niet toegelicht"), 1, Judgement::NotJudged);
    chart.rows.back().unexplained = true;
    rows.total(QStringLiteral("Saldo van baten en lasten gewone bedrijfsuitoefening"), -48859, FillRole::Realisation);
    rows.blank(QStringLiteral("Agentschapsdeel Vpb-lasten"), BridgeRowKind::Step);
    rows.total(QStringLiteral("Saldo van baten en lasten"), -48859, FillRole::Realisation);
    return chart;
}

BridgeChart commitments()
{
    BridgeChart chart = emptyBridge();
    chart.text.what = QStringLiteral("Verloopstaat verplichtingen, bedragen x € 1.000");
    Rows rows(chart);
    rows.total(QStringLiteral("Stand per 01-01-2025"), 442482, FillRole::EarlierYear);
    rows.step(QStringLiteral("Aangegaan in 2025"), 7666653, Judgement::NotJudged);
    rows.step(QStringLiteral("Negatieve bijstelling 2025"), -19172, Judgement::NotJudged);
    rows.step(QStringLiteral("Tot betaling gekomen in 2025"), -7611806, Judgement::NotJudged);
    rows.total(QStringLiteral("Stand per 31-12-2025"), 478157, FillRole::Realisation);
    return chart;
}

BridgeChart indExplained()
{
    BridgeChart chart = emptyBridge();
    chart.text.what = QStringLiteral("Bijdrage aan agentschap IND, bedragen x € 1 mln.");
    chart.text.when = QStringLiteral("Vastgestelde begroting 2025 naar realisatie 2025");
    chart.text.footer =
        QStringList{QStringLiteral("Bron: Jaarverslag 2025 XX (36 945 XX, nr. 1), Tabel 6 en toelichting op de IND"),
                    QStringLiteral("Stand van de gegevens: 31-12-2025")};
    chart.amountHeader = QStringLiteral("Van begroting naar realisatie");
    Rows rows(chart, tenths);
    rows.total(QStringLiteral("Vastgestelde begroting 2025"), 8664, FillRole::Budget);
    rows.step(QStringLiteral("Eerste suppletoire begroting: MPP-raming en dwangsommen"), 550, Judgement::NotJudged);
    rows.step(QStringLiteral("Tweede suppletoire begroting: compensatie dwangsommen"), 1600, Judgement::NotJudged);
    rows.step(QStringLiteral("Meevaller lagere asielinstroom"), -1075, Judgement::NotJudged);
    rows.step(QStringLiteral("Tegenvaller kosten per asielaanvraag"), 210, Judgement::NotJudged);
    rows.total(QStringLiteral("Toegelicht in het jaarverslag"), 9949, FillRole::Forecast);
    rows.step(QStringLiteral("Niet toegelicht"), 224, Judgement::NotJudged);
    chart.rows.back().unexplained = true;
    rows.total(QStringLiteral("Realisatie 2025"), 10173, FillRole::Realisation);
    rows.total(QStringLiteral("Realisatie 2024"), 8052, FillRole::EarlierYear);
    return chart;
}

YearsChart longSeries()
{
    YearsChart chart;
    chart.text.who = QStringLiteral("Asiel en Migratie (XX) — asielinstroom");
    chart.text.what = QStringLiteral("Aantal personen");
    chart.text.when = QStringLiteral("Realisatie 2005–2025, raming 2026–2030");
    chart.text.footer = QStringList{QStringLiteral("Vorm van een lange reeks; de hoogten zijn verzonnen")};
    for (int year = 2005; year <= 2030; ++year) {
        const int value = 12000 + (year * year * 7 % 48) * 1000 + (year == 2015 ? 20 : 0);
        YearColumn column;
        column.label = QString::number(year);
        column.fill = year < 2025 ? FillRole::EarlierYear : year == 2025 ? FillRole::Realisation : FillRole::Forecast;
        column.value = {static_cast<double>(value), grouped(value, false)};
        column.details = column.label + QStringLiteral(": ") + column.value.text;
        chart.columns.push_back(column);
    }
    chart.axisMax = 60000;
    for (int value = 0; value <= 60000; value += 20000)
        chart.ticks.push_back({static_cast<double>(value), grouped(value, false)});
    return chart;
}

}  // namespace ketenbudget::test
