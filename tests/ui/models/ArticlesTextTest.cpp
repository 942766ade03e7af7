#include "tests/ui/models/ArticlesModelFixture.h"

// The articles table as text, with the figures of Tables 5, 6, 15, 16 and 18 of the report.

namespace ketenbudget::test {
namespace {

using ArticlesTextTest = ArticlesModelFixture;

const char* const header =
    "Article, part, instrument (€\u00A01.000) | Realisation 2021 | Realisation 2022 | Realisation 2023 | "
    "Realisation 2024 | Realisation 2025 | Adopted budget 2025 | Δ adopted budget 2025 | Δ% adopted budget 2025";

QString modelWithHeader(const ArticlesModel& model, int depth = -1)
{
    ModelTextOptions options;
    options.header = true;
    options.depth = depth;
    return modelText(model, options);
}

QString withHeader(const char* rows) { return QString::fromUtf8(header) + QLatin1Char('\n') + QString::fromUtf8(rows); }

TEST_F(ArticlesTextTest, ShowsArticlesAndPartsAtHome)
{
    EXPECT_EQ(
        modelWithHeader(m_model, 2),
        withHeader(
            R"(37 Migratie | 1.506.899 | 3.395.918 | 7.239.779 | 8.245.137 | 7.553.825 | 9.568.395 | −2.014.570 | −21,1%
  37.1 Apparaatsuitgaven DTenV | 64.278 | 67.212 | 69.449 | 80.156 | 90.390 | 87.497 | +2.893 | +3,3%
  Programma uitgaven | 1.442.621 | 3.328.706 | 7.170.330 | 8.164.981 | 7.463.435 | 9.480.898 | −2.017.463 | −21,3%
  37.4 Toegang, toelating en opvang vreemdelingen | 1.419.914 | 2.330.604 | 3.738.938 | 5.271.488 | 5.224.792 | 5.605.791 | −380.999 | −6,8%
  37.5 Terugkeer en bewaring vreemdelingen | 22.707 | 21.668 | 26.183 | 32.467 | 36.830 | 28.355 | +8.475 | +29,9%
  37.7 Nationaal Programma Oekraïense Ontheemden | 0 | 976.434 | 3.405.209 | 2.861.026 | 2.201.813 | 3.846.752 | −1.644.939 | −42,8%
91 Apparaat kerndepartement | 11.377 | 31.950 | 31.737 | 40.909 | 56.949 | 33.262 | +23.687 | +71,2%
  91.1 Apparaatsuitgaven Kerndepartement | 11.377 | 31.950 | 31.737 | 40.909 | 56.949 | 33.262 | +23.687 | +71,2%)"));
}

TEST_F(ArticlesTextTest, ShowsTheWholeBranchOf374)
{
    showRecast("37/37.4");
    EXPECT_EQ(
        modelWithHeader(m_model),
        withHeader(
            R"(37.4 Toegang, toelating en opvang vreemdelingen | 1.419.914 | 2.330.604 | 3.738.938 | 5.271.488 | 5.224.792 | 5.605.791 | −380.999 | −6,8%
  Bijdrage aan agentschappen | 565.549 | 600.235 | 851.024 | 889.951 | 1.115.136 | 951.214 | +163.922 | +17,2%
    IND | 492.398 | 527.679 | 774.066 | 805.163 | 1.017.282 | 866.372 | +150.910 | +17,4%
    DJI - Vreemdelingenbewaring en uitzetcentra | 73.151 | 72.556 | 76.958 | 84.788 | 97.854 | 84.842 | +13.012 | +15,3%
  Bijdrage aan ZBO's/RWT's | 809.991 | 1.688.558 | 2.799.262 | 4.267.806 | 3.942.881 | 4.502.164 | −559.283 | −12,4%
    COA | 744.188 | 1.576.971 | 2.549.415 | 3.932.169 | 3.593.266 | 4.062.600 | −469.334 | −11,6%
    NIDOS - opvang | 65.803 | 111.587 | 249.847 | 335.637 | 349.615 | 439.564 | −89.949 | −20,5%
  Bijdrage aan medeoverheden | 0 | 18.748 | 29.073 | 43.713 | 87.846 | 0 | +87.846 | n/a
    Samenwerkingsverbanden asielketen | 0 | 0 | 10.978 | 2.863 | 29.949 | 0 | +29.949 | n/a
    Overige Bijdrage aan medeoverheden | 0 | 18.748 | 18.095 | 40.850 | 57.897 | 0 | +57.897 | n/a
  Subsidies (regelingen) | 32.198 | 15.511 | 37.246 | 37.018 | 33.080 | 17.806 | +15.274 | +85,8%
    Vluchtingenwerk Nederland | 10.113 | 14.264 | 18.621 | 20.804 | 21.052 | 13.052 | +8.000 | +61,3%
    Internationale Organisatie voor Migratie (IOM) | 0 | 0 | 2.632 | 2.506 | 2.585 | 2.776 | −191 | −6,9%
    Samenwerkingsverbanden asielketen | 0 | 0 |  |  |  |  |  | 
    Overige Subsidies | 22.085 | 1.247 | 15.993 | 13.708 | 9.443 | 1.978 | +7.465 | +377,4%
  Opdrachten | 12.176 | 7.552 | 22.333 | 33.000 | 45.849 | 134.607 | −88.758 | −65,9%
    Programma Keteninformatisering | 4.824 | 7.288 | 9.269 | 9.456 | 9.808 | 9.178 | +630 | +6,9%
    Versterking vreemdelingenketen | 7.352 | 264 | 13.064 | 23.499 | 35.854 | 125.429 | −89.575 | −71,4%
    Identificatie en Registratie vreemdelingen | 0 | 0 | 0 | 0 | 169 | 0 | +169 | n/a
    Samenwerkingsverbanden asielketen | 0 | 0 | 0 | 45 | 18 | 0 | +18 | n/a)"));
}

TEST_F(ArticlesTextTest, ShowsApparatusWithANegativeBudget)
{
    showRecast("91");
    EXPECT_EQ(
        modelWithHeader(m_model),
        withHeader(
            R"(91 Apparaat kerndepartement | 11.377 | 31.950 | 31.737 | 40.909 | 56.949 | 33.262 | +23.687 | +71,2%
  91.1 Apparaatsuitgaven Kerndepartement | 11.377 | 31.950 | 31.737 | 40.909 | 56.949 | 33.262 | +23.687 | +71,2%
    Personeel | 18.505 | 26.244 | 29.430 | 34.436 | 42.028 | 30.522 | +11.506 | +37,7%
      Eigen personeel | 16.677 | 21.503 | 25.573 | 29.534 | 34.502 | 23.809 | +10.693 | +44,9%
      Externe inhuur | 1.828 | 4.741 | 3.857 | 4.902 | 7.442 | 6.300 | +1.142 | +18,1%
      Overig personeel | 0 | 0 | 0 | 0 | 84 | 413 | −329 | −79,7%
    Materieel | −7.128 | 5.706 | 2.307 | 6.473 | 14.921 | 2.740 | +12.181 | +444,6%
      ICT | 45 | 87 | 140 | 596 | 597 | 100 | +497 | +497,0%
      SSO's | 693 | 156 | 1.848 | 1.733 | 7.387 | −109 | +7.496 | n/a
      Overig materieel | −7.866 | 5.463 | 319 | 4.144 | 6.937 | 2.749 | +4.188 | +152,3%)"));
}

TEST_F(ArticlesTextTest, ShowsThreeLinesOfTheSameNameUnder377)
{
    showRecast("37/37.7");
    EXPECT_EQ(
        modelWithHeader(m_model),
        withHeader(
            R"(37.7 Nationaal Programma Oekraïense Ontheemden | 0 | 976.434 | 3.405.209 | 2.861.026 | 2.201.813 | 3.846.752 | −1.644.939 | −42,8%
  Bijdrage aan medeoverheden | 0 | 935.090 | 3.221.133 | 2.639.400 | 1.955.609 | 3.602.515 | −1.646.906 | −45,7%
    Nationaal Programma Oekraïense Ontheemden | 0 | 935.090 | 3.221.133 | 2.639.400 | 1.955.609 | 3.602.515 | −1.646.906 | −45,7%
  Subsidies (regelingen) | 0 | 26.922 | 36.367 | 23.405 | 10.733 | 31.385 | −20.652 | −65,8%
    Nationaal Programma Oekraïense Ontheemden | 0 | 26.922 | 36.367 | 23.405 | 10.733 | 31.385 | −20.652 | −65,8%
  Opdrachten | 0 | 14.422 | 147.709 | 198.221 | 235.471 | 212.852 | +22.619 | +10,6%
    Nationaal Programma Oekraïense Ontheemden | 0 | 14.422 | 147.709 | 198.221 | 235.471 | 212.852 | +22.619 | +10,6%)"));
}

TEST_F(ArticlesTextTest, ShowsTheLegalStructure)
{
    show(Structure::Legal, Measure::Expenditure);
    EXPECT_EQ(modelWithHeader(m_model, 2),
              withHeader(R"(37 Migratie | 0 | 0 | 0 | 0 | 7.553.825 | 9.480.898 | −1.927.073 | −20,3%
  37.1 Apparaat Dienst Terugkeer en Vertrek | 0 | 0 | 0 | 0 | 90.390 | 0 | +90.390 | n/a
  37.2 Toegang, toelating en opvang vreemdelingen | 0 | 0 | 0 | 0 | 0 | 9.452.543 | −9.452.543 | −100,0%
  37.3 Terugkeer en bewaring vreemdelingen | 0 | 0 | 0 | 0 | 0 | 28.355 | −28.355 | −100,0%
  37.4 Toegang, toelating en opvang vreemdelingen | 0 | 0 | 0 | 0 | 5.224.792 | 0 | +5.224.792 | n/a
  37.5 Terugkeer en bewaring vreemdelingen | 0 | 0 | 0 | 0 | 36.830 | 0 | +36.830 | n/a
  37.7 Nationaal Programma Oekraïense Ontheemden | 0 | 0 | 0 | 0 | 2.201.813 | 0 | +2.201.813 | n/a
91 Apparaat kerndepartement | 0 | 0 | 0 | 0 | 56.949 | 0 | +56.949 | n/a
  91.2 Apparaatsuitgaven kerndepartement | 0 | 0 | 0 | 0 | 56.949 | 0 | +56.949 | n/a
92 Nog onverdeeld | 0 | 0 | 0 | 0 | 0 | 0 | 0 | n/a
  92.2 Nog onverdeeld | 0 | 0 | 0 | 0 | 0 | 0 | 0 | n/a)"));
}

TEST_F(ArticlesTextTest, ShowsCommitments)
{
    show(Structure::Legal, Measure::Commitments);
    EXPECT_EQ(modelWithHeader(m_model),
              withHeader(R"(37 Migratie | 0 | 0 | 0 | 0 | 7.605.828 | 9.490.898 | −1.885.070 | −19,9%
91 Apparaat kerndepartement | 0 | 0 | 0 | 0 | 59.389 | 0 | +59.389 | n/a
92 Nog onverdeeld | 0 | 0 | 0 | 0 | 0 | 0 | 0 | n/a)"));
}

TEST_F(ArticlesTextTest, ShowsReceipts)
{
    show(Structure::Legal, Measure::Receipts);
    EXPECT_EQ(modelWithHeader(m_model),
              withHeader(R"(37 Migratie | 0 | 0 | 0 | 0 | 462.552 | 12.826 | +449.726 | +3.506,4%
91 Apparaat kerndepartement | 0 | 0 | 0 | 0 | 804 | 0 | +804 | n/a
92 Nog onverdeeld | 0 | 0 | 0 | 0 | 0 | 0 | 0 | n/a)"));
}

}  // namespace
}  // namespace ketenbudget::test
