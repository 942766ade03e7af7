#include "tests/ui/charts/RealSpecs.h"

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

Mark amount(std::optional<int> value, bool sign)
{
    if (!value) return {std::nullopt, QStringLiteral("–")};
    return {static_cast<double>(*value), grouped(*value, sign)};
}

ChartText words()
{
    ChartText text;
    text.who = QStringLiteral("Asiel en Migratie (XX) — 37 Migratie › 37.4 Toegang, toelating en opvang vreemdelingen");
    text.what = QStringLiteral("Uitgaven, herrekende indeling, bedragen x € 1.000");
    text.when = QStringLiteral("Realisatie 2025 tegen vastgestelde begroting 2025");
    text.footer = QStringList{QStringLiteral("Bron: Jaarverslag 2025 XX (36 945 XX, nr. 1), Tabel 6"),
                              QStringLiteral("Stand van de gegevens: 31-12-2025"),
                              QStringLiteral("Grijs: verschil wordt niet beoordeeld (programmageld)")};
    text.accessibleSummary = QStringLiteral("Uitgaven 37.4. Hoogste verschil: IND +150.910. Laagste: COA −469.334.");
    return text;
}

VarianceChart emptyChart()
{
    VarianceChart chart;
    chart.text = words();
    chart.labelHeader = QStringLiteral("Instrument");
    chart.amountHeader = QStringLiteral("Realisatie 2025 / vastgestelde begroting 2025");
    chart.deltaHeader = QStringLiteral("Δ vastgestelde begroting 2025");
    chart.percentHeader = QStringLiteral("Δ% vastgestelde begroting 2025");
    return chart;
}

void number(VarianceChart& chart)
{
    for (std::size_t i = 0; i < chart.rows.size(); ++i) chart.rows[i].key = static_cast<ItemKey>(i);
    chart.rows.back().total = true;
    setRanges(chart);
}

}  // namespace

VarianceRow rowOf(const QString& label, std::optional<int> realisation, std::optional<int> base)
{
    VarianceRow row;
    row.label = label;
    row.realisation = amount(realisation, false);
    row.base = amount(base, false);
    row.delta = amount(realisation && base ? std::optional(*realisation - *base) : std::nullopt, true);
    row.percent.text = QStringLiteral("n.v.t.");
    if (realisation && base && *base > 0) {
        const int tenths = static_cast<int>(std::lround(1000.0 * (*realisation - *base) / *base));
        row.percent.value = tenths / 10.0;
        row.percent.text = (tenths < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + QString::number(std::abs(tenths) / 10) +
                           QLatin1Char(',') + QString::number(std::abs(tenths) % 10) + QLatin1Char('%');
        row.percentCut = std::abs(*row.percent.value) > 100;
    }
    row.details = label + QStringLiteral(": realisatie 2025 ") + row.realisation.text + QStringLiteral(", vastgestelde begroting 2025 ") +
                  row.base.text + QStringLiteral(", verschil ") + row.delta.text + QStringLiteral(" (") + row.percent.text + QLatin1Char(')');
    return row;
}

void setRanges(VarianceChart& chart)
{
    chart.amountMin = chart.amountMax = chart.deltaMin = chart.deltaMax = 0;
    for (const VarianceRow& row : chart.rows) {
        for (const double value : {row.realisation.value.value_or(0), row.base.value.value_or(0)}) {
            chart.amountMin = std::min(chart.amountMin, value);
            chart.amountMax = std::max(chart.amountMax, value);
        }
        chart.deltaMin = std::min(chart.deltaMin, row.delta.value.value_or(0));
        chart.deltaMax = std::max(chart.deltaMax, row.delta.value.value_or(0));
    }
}

VarianceChart articlePart374()
{
    VarianceChart chart = emptyChart();
    chart.rows = {rowOf(QStringLiteral("IND"), 1017282, 866372),
                  rowOf(QStringLiteral("DJI - Vreemdelingenbewaring en uitzetcentra"), 97854, 84842),
                  rowOf(QStringLiteral("COA"), 3593266, 4062600),
                  rowOf(QStringLiteral("NIDOS - opvang"), 349615, 439564),
                  rowOf(QStringLiteral("Samenwerkingsverbanden asielketen"), 29949, 0),
                  rowOf(QStringLiteral("Overige Bijdrage aan medeoverheden"), 57897, 0),
                  rowOf(QStringLiteral("Vluchtingenwerk Nederland"), 21052, 13052),
                  rowOf(QStringLiteral("Internationale Organisatie voor Migratie (IOM)"), 2585, 2776),
                  rowOf(QStringLiteral("Samenwerkingsverbanden asielketen"), std::nullopt, std::nullopt),
                  rowOf(QStringLiteral("Overige Subsidies"), 9443, 1978),
                  rowOf(QStringLiteral("Programma Keteninformatisering"), 9808, 9178),
                  rowOf(QStringLiteral("Versterking vreemdelingenketen"), 35854, 125429),
                  rowOf(QStringLiteral("Identificatie en Registratie vreemdelingen"), 169, 0),
                  rowOf(QStringLiteral("Samenwerkingsverbanden asielketen"), 18, 0),
                  rowOf(QStringLiteral("37.4 Toegang, toelating en opvang vreemdelingen"), 5224792, 5605791)};
    number(chart);
    return chart;
}

VarianceChart articlePart377()
{
    VarianceChart chart = emptyChart();
    chart.rows = {rowOf(QStringLiteral("DJI - Dienst vervoer en ondersteuning"), 13339, 9024),
                  rowOf(QStringLiteral("REAN-regeling"), 6565, 6557),
                  rowOf(QStringLiteral("Nationaal Programma Oekraïense Ontheemden"), 1955609, 3602515),
                  rowOf(QStringLiteral("Nationaal Programma Oekraïense Ontheemden"), 10733, 31385),
                  rowOf(QStringLiteral("Nationaal Programma Oekraïense Ontheemden"), 235471, 212852),
                  rowOf(QStringLiteral("37.7 Nationaal Programma Oekraïense Ontheemden"), 2201813, 3846752)};
    number(chart);
    return chart;
}

VarianceChart judgedRows()
{
    VarianceChart chart = emptyChart();
    chart.rows = {rowOf(QStringLiteral("Eigen personeel 37.1"), 58565, 66317), rowOf(QStringLiteral("SSO's"), 7387, -109),
                  rowOf(QStringLiteral("ICT"), 15085, 7051), rowOf(QStringLiteral("Overige Subsidies"), 9443, 1978),
                  rowOf(QStringLiteral("REAN-regeling"), 6565, 6557), rowOf(QStringLiteral("Vreemdelingen vertrek"), 14219, 9228)};
    chart.rows[0].judgement = Judgement::Good;
    chart.rows[1].judgement = Judgement::Bad;
    chart.rows[2].judgement = Judgement::Bad;
    number(chart);
    chart.rows.back().total = false;
    return chart;
}

YearsChart coaYears()
{
    YearsChart chart;
    chart.text = words();
    chart.text.who = QStringLiteral("Asiel en Migratie (XX) — 37 Migratie › 37.4 Toegang, toelating en opvang vreemdelingen › COA");
    chart.text.when = QStringLiteral("Realisatie 2021–2025, vastgestelde begroting 2025");
    chart.text.footer.removeLast();
    int year = 2021;
    for (const int value : {744188, 1576971, 2549415, 3932169, 3593266}) {
        YearColumn column;
        column.label = QString::number(year++);
        column.value = amount(value, false);
        column.details = QStringLiteral("COA, realisatie ") + column.label + QStringLiteral(": ") + column.value.text;
        chart.columns.push_back(column);
    }
    chart.columns.back().fill = FillRole::Realisation;
    chart.columns.back().budget = amount(4062600, false);
    chart.axisMax = 5000000;
    for (int value = 0; value <= 5000000; value += 1000000) chart.ticks.push_back({static_cast<double>(value), grouped(value, false)});
    chart.budgetLabel = QStringLiteral("Begroting 2025");
    chart.key = 2;
    return chart;
}

}  // namespace ketenbudget::test
