#include "tests/ui/charts/PanelSpecs.h"

#include <algorithm>

namespace ketenbudget::test {

namespace {

ChartText words(const QString& what, const QString& when, const QString& source)
{
    ChartText text;
    text.who = QStringLiteral("Migratieketen — kengetallen");
    text.what = what;
    text.when = when;
    text.footer = QStringList{QStringLiteral("Bron: Jaarverslag 2025 XX (36 945 XX, nr. 1), ") + source,
                              QStringLiteral("Stand van de gegevens: 31-12-2025")};
    text.accessibleSummary = what + QStringLiteral(". ") + when;
    return text;
}

QStringList yearsFrom(int first, int last)
{
    QStringList years;
    for (int year = first; year <= last; ++year) years.append(QString::number(year));
    return years;
}

PanelSeries line(const QString& label, const QString& printed, LineRole role = LineRole::Main)
{
    return {label, role, marksOf(printed), std::nullopt};
}

SeriesPanel panel(const QString& title, const QString& unit, const std::vector<PanelSeries>& series, double end,
                  double step, const QString& suffix = {})
{
    SeriesPanel result;
    result.title = title;
    result.unit = unit;
    result.series = series;
    result.axisMax = end;
    for (double tick = 0; tick <= end; tick += step) {
        QString text = QString::number(static_cast<int>(tick));
        if (text.size() > 3) text.insert(text.size() - 3, QLatin1Char('.'));
        result.ticks.push_back({tick, text + suffix});
    }
    result.details = title + QStringLiteral(": ");
    for (const PanelSeries& one : series) {
        for (const Mark& mark : one.points) result.details += mark.text + QLatin1Char(' ');
    }
    return result;
}

void addBudget(SeriesPanel& panel, int year, const QString& printed)
{
    panel.marks.push_back({year, marksOf(printed).front(), QStringLiteral("Begroting 2025")});
}

StackedSeries layer(const QString& label, const QString& printed)
{
    return {label, marksOf(printed), std::nullopt, label + QStringLiteral(": ") + printed};
}

void finish(StackedChart& chart, double end, double step, const QString& suffix)
{
    chart.axisMax = end;
    for (double tick = 0; tick <= end; tick += step) {
        QString text = QString::number(static_cast<int>(tick));
        for (qsizetype at = text.size() - 3; at > 0; at -= 3) text.insert(at, QLatin1Char('.'));
        chart.ticks.push_back({tick, text + suffix});
    }
    chart.fills.assign(static_cast<std::size_t>(chart.columns.size()), FillRole::Realisation);
    chart.fills.back() = FillRole::Budget;
    for (std::size_t i = 0; i < chart.series.size(); ++i) chart.series[i].key = static_cast<ItemKey>(i);
}

}  // namespace

std::vector<Mark> marksOf(const QString& printed)
{
    std::vector<Mark> marks;
    for (const QString& text : printed.split(QLatin1Char(' '))) {
        QString digits = text;
        digits.remove(QLatin1Char('.')).remove(QLatin1Char('%')).replace(QLatin1Char(','), QLatin1Char('.'));
        bool number = false;
        const double value = digits.toDouble(&number);
        marks.push_back({number ? std::optional(value) : std::nullopt, text});
    }
    return marks;
}

PanelsChart inflowPanels()
{
    PanelsChart chart;
    chart.text = words(QStringLiteral("Instroom en bezetting, aantallen"),
                       QStringLiteral("Realisatie 2019–2025, begroting 2025"), QStringLiteral("Tabel 8"));
    chart.years = yearsFrom(2019, 2025);
    const QString unit = QStringLiteral("aantal");
    chart.panels = {
        panel(QStringLiteral("Asielinstroom"), unit,
              {line({}, QStringLiteral("31.020 19.600 37.020 49.460 50.670 46.460 42.810"))}, 120000, 40000),
        panel(QStringLiteral("Instroom in de opvang"), unit,
              {line({}, QStringLiteral("36.300 24.030 42.940 54.970 55.980 52.297 51.660"))}, 120000, 40000),
        panel(QStringLiteral("Uitstroom uit de opvang"), unit,
              {line({}, QStringLiteral("31.380 23.260 33.920 40.340 43.690 44.278 44.730"))}, 120000, 40000),
        panel(QStringLiteral("Gemiddelde bezetting in de opvang"), unit,
              {line({}, QStringLiteral("24.670 27.370 29.440 43.550 55.690 69.448 74.700"))}, 120000, 40000),
    };
    const QStringList budgets{QStringLiteral("76.400"), QStringLiteral("84.360"), QStringLiteral("51.310"),
                              QStringLiteral("105.180")};
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        addBudget(chart.panels[i], 6, budgets[static_cast<qsizetype>(i)]);
        chart.panels[i].key = static_cast<ItemKey>(i);
    }
    return chart;
}

PanelsChart timelinessPanels()
{
    PanelsChart chart;
    chart.text = words(QStringLiteral("Tijdigheid en duur"), QStringLiteral("Realisatie 2020–2025"),
                       QStringLiteral("Tabel 10 en 12"));
    chart.years = yearsFrom(2020, 2025);
    chart.panels = {
        panel(QStringLiteral("Beslist binnen de wettelijke termijn"),
              QStringLiteral("% van de beslissingen, hoger is beter"),
              {line(QStringLiteral("Asiel"), QStringLiteral("79% 78% 73% 78% 75% 70%")),
               line(QStringLiteral("Regulier"), QStringLiteral("88% 91% 86% 83% 79% 76%"), LineRole::Other),
               line(QStringLiteral("Naturalisatie"), QStringLiteral("53% 89% 95% 94% 97% 99%"), LineRole::Other)},
              100, 25, QStringLiteral("%")),
        panel(QStringLiteral("Gemiddelde opvangduur vergunninghouders na vergunningverlening"),
              QStringLiteral("maanden, lager is beter"), {line({}, QStringLiteral("5,3 4,6 4,6 5,9 7,3 8,6"))}, 15, 5),
        panel(QStringLiteral("Gemiddelde verblijfsduur opvang op basis van uitstroom"),
              QStringLiteral("maanden, lager is beter"), {line({}, QStringLiteral("14 10 9,6 10,6 11,9 12,1"))}, 15, 5),
    };
    addBudget(chart.panels[1], 5, QStringLiteral("5,9"));
    addBudget(chart.panels[2], 5, QStringLiteral("10,6"));
    return chart;
}

PanelsChart crowdedPanels()
{
    PanelsChart chart = inflowPanels();
    chart.years = yearsFrom(2019, 2027);
    for (SeriesPanel& one : chart.panels) {
        for (PanelSeries& series : one.series) series.points.resize(9);
    }
    SeriesPanel& first = chart.panels[0];
    first.series[0].points[4] = {std::nullopt, QStringLiteral("–")};
    first.breaks.push_back({2, QStringLiteral("a")});
    first.bands.push_back({QStringLiteral("MPP najaar 2025"), std::vector<PanelBand::Range>(9)});
    first.bands[0].ranges[7] = {40000, 47000, 55300, QStringLiteral("40.000–55.300")};
    first.bands[0].ranges[8] = {38000, 46000, 60100, QStringLiteral("38.000–60.100")};
    SeriesPanel& second = chart.panels[1];
    second.title = QStringLiteral("Doorlooptijd < 1 jaar & € R&D, een titel die over meer dan een regel loopt");
    second.marks.clear();
    second.series = {
        line(QStringLiteral("Instroom MVV nareis"),
             QStringLiteral("6.130 9.300 13.980 20.390 22.500 30.850 8.150 9.000 8.000")),
        line(QStringLiteral("Naturalisatieverzoeken"),
             QStringLiteral("44.400 43.660 59.680 45.090 43.930 54.780 51.760 9.500 8.200"), LineRole::Other),
        line(QStringLiteral("< 1 jaar & € R&D"), QStringLiteral("453 330 440 1.000 1.770 1.950 2.030 2.100 7.900"),
             LineRole::Other),
        line(QStringLiteral("Overige instroom"),
             QStringLiteral("3.670 3.690 4.500 4.670 8.690 8.330 6.280 6.000 8.100"), LineRole::Other),
        line(QStringLiteral("Raming instroom"), QStringLiteral("– – – – – – 8.150 8.200 8.300"), LineRole::Forecast)};
    return chart;
}

StackedChart departures()
{
    StackedChart chart;
    chart.text = words(QStringLiteral("Vertrek naar soort, aandeel in %"),
                       QStringLiteral("Realisatie 2019–2025, streefwaarde 2025"), QStringLiteral("Tabel 8"));
    chart.columns = yearsFrom(2019, 2025);
    chart.columns.append(QStringLiteral("Streefwaarde 2025"));
    chart.series = {layer(QStringLiteral("Zelfstandig vertrek"), QStringLiteral("20% 27% 25% 43% 44% 27% 37% 30%")),
                    layer(QStringLiteral("Gedwongen vertrek"), QStringLiteral("26% 21% 28% 15% 23% 27% 27% 20%")),
                    layer(QStringLiteral("Zelfstandig vertrek zonder toezicht"),
                          QStringLiteral("54% 52% 47% 42% 33% 46% 36% 50%"))};
    finish(chart, 100, 25, QStringLiteral("%"));
    return chart;
}

StackedChart expenditureByPart()
{
    StackedChart chart;
    chart.text = words(QStringLiteral("Uitgaven naar onderdeel, bedragen x € 1.000"),
                       QStringLiteral("Realisatie 2021–2025, vastgestelde begroting 2025"), QStringLiteral("Tabel 6"));
    chart.columns = yearsFrom(2021, 2025);
    chart.columns.append(QStringLiteral("Begroting 2025"));
    chart.series = {layer(QStringLiteral("37.4 Toegang, toelating en opvang vreemdelingen"),
                          QStringLiteral("1.419.914 2.330.604 3.738.938 5.271.488 5.224.792 5.605.791")),
                    layer(QStringLiteral("37.1 Apparaatsuitgaven DTenV"),
                          QStringLiteral("64.278 67.212 69.449 80.156 90.390 87.497")),
                    layer(QStringLiteral("37.5 Terugkeer en bewaring vreemdelingen"),
                          QStringLiteral("22.707 21.668 26.183 32.467 36.830 28.355")),
                    layer(QStringLiteral("37.7 Nationaal Programma Oekraïense Ontheemden"),
                          QStringLiteral("0 976.434 3.405.209 2.861.026 2.201.813 3.846.752"))};
    finish(chart, 10000000, 2500000, {});
    chart.totals = marksOf(QStringLiteral("1.506.899 3.395.918 7.239.779 8.245.137 7.553.825 9.568.395"));
    return chart;
}

}  // namespace ketenbudget::test
