#include "ui/provenance/ProvenanceText.h"

#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "tests/support/ReportSnapshot.h"

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

const Comparison budget2025{Measure::Expenditure, {BudgetPhase::Realisation, {2025}}, {BudgetPhase::AdoptedBudget, {2025}}};

LineVariance varianceOf(const char* path)
{
    return lineVariance(*reportSnapshot(), reportLine(Structure::Recast, QString::fromUtf8(path)), budget2025);
}

Quantity amountOf(const char* path, int year)
{
    return lineAmount(*reportSnapshot(), reportLine(Structure::Recast, QString::fromUtf8(path)), Measure::Expenditure,
                      {BudgetPhase::Realisation, {year}});
}

Provenance told(const Quantity& quantity, const QString& title = QStringLiteral("title"))
{
    return provenanceOf(*reportSnapshot(), title, quantity);
}

Provenance toldCell(int table, const char* label, const char* column, int occurrence = 1)
{
    return told(printedQuantity(*reportSnapshot(), reportCell(table, QString::fromUtf8(label), QString::fromLatin1(column), occurrence)));
}

QString fact(const Provenance& provenance, const char* name)
{
    for (const Fact& candidate : provenance.facts) {
        if (candidate.name == QLatin1String(name)) return candidate.value;
    }
    return QStringLiteral("(no such fact)");
}

QStringList shown(const std::vector<ProvenanceLink>& links)
{
    QStringList lines;
    for (const ProvenanceLink& link : links) lines.append(QStringList{link.label, link.value, link.source}.join(QStringLiteral(" | ")));
    return lines;
}

TEST(ProvenanceText, PlacesCoaInTable6)
{
    const Provenance coa = told(varianceOf("37/37.4/zbo-rwt/coa").actual);
    EXPECT_EQ(coa.value, QStringLiteral("3.593.266"));
    EXPECT_EQ(coa.unit, QStringLiteral("amounts x €\u00A01.000"));
    EXPECT_EQ(fact(coa, "Document"), QStringLiteral("Jaarverslag 2025 XX (36 945 XX, nr. 1)"));
    EXPECT_EQ(fact(coa, "Table"), QStringLiteral("Table 6: Meerjarig overzicht uitgaven artikel 37 (bedragen x € 1.000)"));
    EXPECT_EQ(fact(coa, "Row"), QStringLiteral("37 Uitgaven › Programma uitgaven › 37.4 Toegang, toelating en opvang vreemdelingen › "
                                               "Bijdrage aan ZBO's/RWT's › COA"));
    EXPECT_EQ(fact(coa, "Column"), QStringLiteral("Realisatie 2025"));
    EXPECT_EQ(fact(coa, "Place"), QStringLiteral("page 26, line 1318 in the text"));
    EXPECT_EQ(fact(coa, "As printed"), QStringLiteral("3.593.266"));
    EXPECT_EQ(fact(coa, "Value"), QStringLiteral("3.593.266 (amounts x €\u00A01.000)"));
    EXPECT_EQ(fact(coa, "Placement"), QStringLiteral("(no such fact)"));
    EXPECT_TRUE(coa.formula.isEmpty());
}

TEST(ProvenanceText, FillsInTheDifferenceAndFindsItPrinted)
{
    const Provenance delta = told(varianceOf("37/37.4/zbo-rwt/coa").delta);
    EXPECT_EQ(delta.formula, QStringLiteral("Δ adopted budget 2025 — COA = 3.593.266 − 4.062.600 = −469.334"));
    ASSERT_TRUE(delta.alsoPrinted.has_value());
    EXPECT_EQ(delta.alsoPrinted->label, QStringLiteral("also printed as ‒ 469.334 in Table 6, column Verschil 2025: agrees"));
    EXPECT_EQ(delta.alsoPrinted->quantity->figure, reportCell(6, QStringLiteral("COA"), QStringLiteral("difference_2025")));
}

TEST(ProvenanceText, SaysByHowMuchThePrintedNumberDiffers)
{
    Quantity delta = varianceOf("37/37.4/zbo-rwt/coa").delta;
    delta.value = -469'330;
    EXPECT_EQ(told(delta).alsoPrinted->label,
              QStringLiteral("also printed as ‒ 469.334 in Table 6, column Verschil 2025: differs by −4"));
}

TEST(ProvenanceText, ListsTheOperandsOfAPercentage)
{
    const Provenance percent = told(varianceOf("37/37.4/zbo-rwt/coa").percent);
    EXPECT_EQ(percent.formula, QStringLiteral("Δ% adopted budget 2025 — COA = (3.593.266 − 4.062.600) / 4.062.600 = −11,6%"));
    EXPECT_TRUE(percent.unit.isEmpty());
    EXPECT_EQ(shown(percent.operands),
              (QStringList{QStringLiteral("COA, realisation 2025 | 3.593.266 | Table 6, page 26, line 1318"),
                           QStringLiteral("COA, adopted budget 2025 | 4.062.600 | Table 6, page 26, line 1318")}));
    EXPECT_EQ(percent.operands[0].quantity->figure, reportCell(6, QStringLiteral("COA"), QStringLiteral("realisation_2025")));
    EXPECT_EQ(percent.operands[1].quantity->figure, reportCell(6, QStringLiteral("COA"), QStringLiteral("adopted_budget_2025")));
}

TEST(ProvenanceText, BracketsANegativeOperand)
{
    const LineVariance sso = varianceOf("91/91.1/materieel/sso");
    EXPECT_EQ(told(sso.delta).formula, QStringLiteral("Δ adopted budget 2025 — SSO's = 7.387 − (−109) = +7.496"));
    const Provenance percent = told(sso.percent);
    EXPECT_EQ(percent.formula, QStringLiteral("Δ% adopted budget 2025 — SSO's = (7.387 − (−109)) / |−109| = n/a"));
    EXPECT_THAT(percent.notes, ::testing::ElementsAre(QStringLiteral("A percentage has no meaning where the sign turns.")));
}

TEST(ProvenanceText, SaysWhyAPercentageOfNothingHasNoMeaning)
{
    const Provenance percent = told(varianceOf("37/37.4/medeoverheden/overige").percent);
    EXPECT_EQ(percent.formula, QStringLiteral("Δ% adopted budget 2025 — Overige Bijdrage aan medeoverheden = (57.897 − 0) / 0 = n/a"));
    EXPECT_THAT(percent.notes, ::testing::ElementsAre(QStringLiteral("A percentage of 0 has no meaning.")));
}

TEST(ProvenanceText, AddsUpWhatTable6PrintsWithoutATotal)
{
    const Provenance sum = told(amountOf("37/37.4/zbo-rwt", 2025));
    EXPECT_EQ(sum.formula, QStringLiteral("Bijdrage aan ZBO's/RWT's, realisation 2025 = 3.593.266 + 349.615 = 3.942.881"));
    EXPECT_EQ(shown(sum.operands),
              (QStringList{QStringLiteral("COA, realisation 2025 | 3.593.266 | Table 6, page 26, line 1318"),
                           QStringLiteral("NIDOS - opvang, realisation 2025 | 349.615 | Table 6, page 26, line 1320")}));
    EXPECT_TRUE(sum.notes.isEmpty());
}

TEST(ProvenanceText, ListsAnOperandThatIsNotPrintedAsLeftOut)
{
    const Provenance sum = told(amountOf("37/37.4/subsidies", 2023));
    EXPECT_EQ(sum.formula, QStringLiteral("Subsidies (regelingen), realisation 2023 = 18.621 + 2.632 + 15.993 = 37.246"));
    EXPECT_THAT(shown(sum.operands),
                ::testing::Contains(QStringLiteral("Samenwerkingsverbanden asielketen, realisation 2023 | not printed, left out | "
                                                   "Table 6, page 26, line 1334")));
    EXPECT_EQ(sum.notes.size(), 1);
}

TEST(ProvenanceText, CallsADifferenceOfSumsCalculated)
{
    const Provenance delta = told(varianceOf("37/37.4/zbo-rwt").delta);
    EXPECT_EQ(delta.formula, QStringLiteral("Δ adopted budget 2025 — Bijdrage aan ZBO's/RWT's = 3.942.881 − 4.502.164 = −559.283"));
    EXPECT_EQ(shown(delta.operands),
              (QStringList{QStringLiteral("Bijdrage aan ZBO's/RWT's, realisation 2025 | 3.942.881 | calculated"),
                           QStringLiteral("Bijdrage aan ZBO's/RWT's, adopted budget 2025 | 4.502.164 | calculated")}));
    EXPECT_FALSE(delta.alsoPrinted.has_value());
}

TEST(ProvenanceText, WarnsOfAnUncertainPlacement)
{
    const Provenance zero = toldCell(6, "Samenwerkingsverbanden asielketen", "realisation_2021", 2);
    EXPECT_EQ(zero.value, QStringLiteral("0"));
    EXPECT_THAT(fact(zero, "Placement").toStdString(), ::testing::StartsWith("Uncertain column"));
    EXPECT_EQ(fact(zero, "Place"), QStringLiteral("page 26, line 1334 in the text"));
    EXPECT_THAT(fact(zero, "Row").toStdString(), ::testing::HasSubstr("Subsidies (regelingen)"));
    EXPECT_THAT(zero.notes.first().toStdString(), ::testing::HasSubstr("alleen twee nullen"));
}

TEST(ProvenanceText, TellsABlankCellFromAZero)
{
    const Provenance blank = toldCell(6, "Samenwerkingsverbanden asielketen", "realisation_2023", 2);
    EXPECT_EQ(blank.value, QStringLiteral("not printed"));
    EXPECT_TRUE(blank.unit.isEmpty());
    EXPECT_EQ(fact(blank, "As printed"), QStringLiteral("nothing (empty cell)"));
    EXPECT_EQ(fact(blank, "Value"), QStringLiteral("none: nothing is printed"));
}

TEST(ProvenanceText, KeepsTheTokenOfANegativeNumber)
{
    const Provenance negative = toldCell(16, "Overig materieel", "realisation_2021");
    EXPECT_EQ(fact(negative, "As printed"), QStringLiteral("\u2012 7.866"));
    EXPECT_EQ(fact(negative, "Value"), QStringLiteral("\u22127.866 (amounts x €\u00A01.000; the table's title names no unit)"));
    EXPECT_EQ(fact(negative, "Place"), QStringLiteral("page 38, line 2091 in the text"));
}

TEST(ProvenanceText, GivesTheFootnotesOfTable17)
{
    const Provenance total = toldCell(17, "Kerndepartement", "realisation_2025");
    ASSERT_EQ(total.notes.size(), 4);
    EXPECT_EQ(total.notes.at(1), QStringLiteral("2 De bedragen van de realisatie voorgaande jaren zijn afkomstig uit de begroting van JenV"));
    EXPECT_TRUE(total.crosswalk.empty());
}

TEST(ProvenanceText, LeadsFromTheNewLineToTheOldOneAndBack)
{
    const Provenance recast = toldCell(6, "COA", "realisation_2025");
    EXPECT_EQ(shown(recast.crosswalk),
              (QStringList{QStringLiteral("was: 37.2 › Bijdrage aan ZBO's/RWT's › COA | 4.062.600 | Legal structure, adopted budget 2025")}));
    EXPECT_EQ(recast.crosswalk[0].line, reportLine(Structure::Legal, QStringLiteral("37/37.2/zbo-rwt/coa")));
    const Provenance legal = toldCell(5, "COA", "adopted_budget_2025");
    EXPECT_EQ(shown(legal.crosswalk),
              (QStringList{QStringLiteral("became: 37.4 › Bijdrage aan ZBO's/RWT's › COA | 4.062.600 | Recast series, adopted budget 2025")}));
    EXPECT_EQ(legal.crosswalk[0].line, reportLine(Structure::Recast, QStringLiteral("37/37.4/zbo-rwt/coa")));
}

TEST(ProvenanceText, NamesTheOtherChapterThatMoneyCameFrom)
{
    const Provenance dtenv = toldCell(6, "37.1 Apparaatsuitgaven DTenV", "adopted_budget_2025");
    EXPECT_EQ(shown(dtenv.crosswalk), (QStringList{QStringLiteral("was: JenV (VI) artikel 91, apparaat DTenV |  | outside this chapter")}));
    EXPECT_FALSE(dtenv.crosswalk[0].line.has_value());
    EXPECT_THAT(dtenv.crosswalkNotes.join(QString()).toStdString(), ::testing::HasSubstr("87.497"));
}

TEST(ProvenanceText, SaysWhereTheReportHasNothing)
{
    const Provenance nothing = told(Quantity{});
    EXPECT_EQ(nothing.value, QStringLiteral("not printed"));
    EXPECT_EQ(nothing.notes.size(), 1);
}

TEST(ProvenanceText, CopiesADifferenceAsText)
{
    const Provenance delta = told(varianceOf("37/37.4/zbo-rwt/coa").delta, QStringLiteral("Δ adopted budget 2025, COA"));
    EXPECT_EQ(plainText(delta),
              QStringLiteral("Δ adopted budget 2025, COA\n"
                             "−469.334 (amounts x €\u00A01.000)\n"
                             "Δ adopted budget 2025 — COA = 3.593.266 − 4.062.600 = −469.334\n"
                             "Calculated from:\n"
                             "- COA, realisation 2025: 3.593.266 (Table 6, page 26, line 1318)\n"
                             "- COA, adopted budget 2025: 4.062.600 (Table 6, page 26, line 1318)\n"
                             "In the report:\n"
                             "- also printed as ‒ 469.334 in Table 6, column Verschil 2025: agrees (Table 6, page 26, line 1318)"));
}

Provenance printed(int table, const char* label, const char* column)
{
    const FigureId figure = reportCell(table, QString::fromUtf8(label), QString::fromLatin1(column));
    return provenanceOf(*reportSnapshot(), QStringLiteral("a cell"), printedQuantity(*reportSnapshot(), figure));
}

TEST(ProvenanceText, ShowsAPercentageAsOne)
{
    const Provenance error = printed(20, "Samenvattende staat baten-lastenagentschappen", "percentage");
    EXPECT_EQ(error.value, QStringLiteral("2,7%"));
    EXPECT_EQ(error.unit, QString());
}

TEST(ProvenanceText, ShowsACountAndEurosInTheirOwnUnit)
{
    EXPECT_EQ(printed(8, "Asielinstroom1", "realisation_2019").value, QStringLiteral("31.020"));
    EXPECT_EQ(printed(8, "Asielinstroom1", "realisation_2019").unit, QStringLiteral("numbers"));
    EXPECT_EQ(printed(33, "Gemiddelde kostprijs (x €1 )", "realisation_2025").value, QStringLiteral("7.009"));
    EXPECT_EQ(printed(33, "Gemiddelde kostprijs (x €1 )", "realisation_2025").unit, QStringLiteral("amounts in euro"));
}

TEST(ProvenanceText, ACellOfWordsHasNoNumber)
{
    const Provenance words = printed(58, "ADR", "meaning");
    EXPECT_EQ(words.value, QStringLiteral("text"));
    EXPECT_EQ(words.unit, QString());
    ASSERT_FALSE(words.facts.empty());
    EXPECT_EQ(words.facts.front().value, QStringLiteral("Audit Dienst Rijk"));
}

}  // namespace
}  // namespace ketenbudget::test
