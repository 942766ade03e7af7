#include "core/domain/BudgetLine.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

TEST(BudgetLine, IsCalledByCodeAndName)
{
    BudgetLine line;
    line.code = QStringLiteral("37.4");
    line.name = QStringLiteral("Toegang");
    EXPECT_EQ(line.displayName(), QStringLiteral("37.4 Toegang"));
}

TEST(BudgetLine, WithoutACodeIsCalledByItsNameAlone)
{
    BudgetLine line;
    line.name = QStringLiteral("COA");
    EXPECT_EQ(line.displayName(), QStringLiteral("COA"));
}

}  // namespace
}  // namespace ketenbudget
