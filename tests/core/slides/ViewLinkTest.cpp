#include "core/slides/ViewLink.h"
#include "tests/support/Printers.h"

#include <gtest/gtest.h>

// The way to a view as text.
namespace ketenbudget::test {
namespace {

TEST(ViewLink, ReadsAsAPersonWouldSendIt)
{
    const ViewLink link{QStringLiteral("articlesPage"),
                        {{QStringLiteral("level"), QStringLiteral("37/37.4")}, {QStringLiteral("unit"), QStringLiteral("mln")}}};
    EXPECT_EQ(viewLinkText(link), QStringLiteral("ketenbudget:articlesPage?level=37/37.4&unit=mln"));
}

TEST(ViewLink, BringsBackEveryCharacterOfAPart)
{
    const ViewLink link{QStringLiteral("articlesPage"),
                        {{QStringLiteral("filter"), QStringLiteral("R&D = 50 % van 'ë' + € 1, #2?")},
                         {QStringLiteral("row"), QStringLiteral("0#< 1 jaar")}}};
    const auto parsed = parseViewLink(viewLinkText(link));
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed.value(), link);
}

TEST(ViewLink, BlanksAroundAPastedTextDoNoHarm)
{
    const auto parsed = parseViewLink(QStringLiteral("  ketenbudget:indPage?view=ind-balans\n"));
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed.value().page, QStringLiteral("indPage"));
    EXPECT_EQ(parsed.value().parts.value(QStringLiteral("view")), QStringLiteral("ind-balans"));
}

TEST(ViewLink, AnotherTextIsRefusedByItsName)
{
    for (const char* text : {"", "https://rijksfinancien.nl", "ketenbudget:", "indPage", "see ketenbudget:indPage"}) {
        const auto parsed = parseViewLink(QString::fromLatin1(text));
        ASSERT_FALSE(parsed.ok()) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::UnknownName) << text;
    }
}

}  // namespace
}  // namespace ketenbudget::test
