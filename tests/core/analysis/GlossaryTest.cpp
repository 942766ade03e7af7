#include "core/analysis/Glossary.h"

#include "tests/support/ReportSnapshot.h"

#include <gtest/gtest.h>

// Meanings are typed from Tabel 58 of the annual report 2025, and the terms that are not in it from its text.

namespace ketenbudget::test {
namespace {

QStringList termsIn(const char* text)
{
    const Glossary glossary(reportSnapshot());
    QStringList terms;
    for (const GlossaryTerm* term : glossary.termsIn(QString::fromUtf8(text))) terms.append(term->term);
    return terms;
}

QString dutch(const char* term)
{
    const Glossary glossary(reportSnapshot());
    const GlossaryTerm* found = glossary.find(QString::fromUtf8(term));
    return found != nullptr ? Glossary::meaningOf(*found, true) : QString();
}

TEST(Glossary, FindsTheAbbreviationsOfTabel58InAnyCase)
{
    EXPECT_EQ(dutch("amv"), QStringLiteral("Alleenstaande Minderjarige Vreemdelingen"));
    EXPECT_EQ(dutch("AMV"), QStringLiteral("Alleenstaande Minderjarige Vreemdelingen"));
    EXPECT_EQ(dutch("COA"), QStringLiteral("Centraal Orgaan opvang asielzoekers"));
    EXPECT_EQ(dutch("dt&v"), QStringLiteral("Dienst Terugkeer en Vertrek"));
    EXPECT_EQ(dutch("xyzzy"), QString());
}

TEST(Glossary, KnowsTheTermsOfTheField)
{
    EXPECT_TRUE(dutch("pxq").contains(u"prijs maal hoeveelheid"));
    EXPECT_TRUE(dutch("Slotwet").contains(u"tweede suppletoire begroting"));
    EXPECT_TRUE(dutch("RVU").contains(u"vervroegde uittreding"));
    EXPECT_TRUE(dutch("staffel").contains(u"mutatie moet worden toegelicht"));
}

TEST(Glossary, AMeaningComesInBothLanguages)
{
    const Glossary glossary(reportSnapshot());
    const GlossaryTerm* term = glossary.find(QStringLiteral("ADR"));
    ASSERT_NE(term, nullptr);
    EXPECT_EQ(Glossary::meaningOf(*term, true), QStringLiteral("Audit Dienst Rijk"));
    EXPECT_EQ(Glossary::meaningOf(*term, false), QStringLiteral("Central Government Audit Service"));
    EXPECT_EQ(Glossary::meaningOf(*term), QStringLiteral("Central Government Audit Service")) << "without a translation";
    EXPECT_EQ(term->textLine, 4669);
}

TEST(Glossary, TermsOfATextAreWholeWordsTheLongestFirst)
{
    EXPECT_EQ(termsIn("Het COA kreeg bij slotwet minder; de RVU-regeling van het COA."),
              (QStringList{QStringLiteral("slotwet"), QStringLiteral("COA"), QStringLiteral("RVU")}));
    EXPECT_EQ(termsIn("De amv's in de opvang"), QStringList{QStringLiteral("AMV")});
}

TEST(Glossary, APartOfAWordIsNoTerm)
{
    EXPECT_TRUE(termsIn("coalitie, europa, staffels, tkst").isEmpty()) << "holds coa, eu, staffel and tk";
    EXPECT_TRUE(termsIn("").isEmpty());
}

TEST(Glossary, TheMeaningsOfATextAreLines)
{
    const Glossary glossary(reportSnapshot());
    EXPECT_EQ(glossary.meaningsIn(QStringLiteral("Prestatieverklaringen bij de IND")),
              QStringLiteral("IND: ") + glossary.find(QStringLiteral("IND"))->meaningEn);
}

}  // namespace
}  // namespace ketenbudget::test
