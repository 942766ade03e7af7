#include "core/domain/WorkChanges.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

const SavedView opvang{QStringLiteral("Opvang"), QStringLiteral("ketenbudget:articlesPage?level=37/37.4"), {}};
const SavedView ind{QStringLiteral("IND"), QStringLiteral("ketenbudget:indPage"), {}};
const MeetingSet board{QStringLiteral("Bestuursraad"), {QStringLiteral("Opvang"), QStringLiteral("IND"), QStringLiteral("Opvang")}, true};

UserWork twoViewsInASet()
{
    UserWork work;
    for (const WorkItem& item : std::vector<WorkItem>{opvang, ind, board}) put(work, item);
    return work;
}

bool applyAll(UserWork& work, const WorkChanges& changes)
{
    for (const WorkChange& change : changes) {
        if (!apply(work, change).ok()) return false;
    }
    return true;
}

TEST(WorkChanges, ReversedBringBackWhatWasThere)
{
    UserWork work = twoViewsInASet();
    // As a view gets another name.
    const SavedView view{QStringLiteral("IND 2025"), ind.link, {}};
    const MeetingSet set{board.name, {opvang.name, view.name, opvang.name}, true};
    const WorkChanges renamed{{ind, std::nullopt}, {std::nullopt, view}, {board, set}};
    ASSERT_TRUE(applyAll(work, renamed));
    EXPECT_EQ(work.views, (std::vector<SavedView>{opvang, view}));
    EXPECT_EQ(work.sets, std::vector<MeetingSet>{set});
    ASSERT_TRUE(applyAll(work, reversed(renamed)));
    EXPECT_EQ(work, twoViewsInASet());
    EXPECT_EQ(reversed(reversed(renamed)), renamed);
}

TEST(WorkChanges, OverWhatAnotherWroteAreAConflictAndChangeNothing)
{
    UserWork work = twoViewsInASet();
    const SavedView other{QStringLiteral("IND"), QStringLiteral("ketenbudget:indPage?unit=mln"), {}};
    const SavedView over{QStringLiteral("Opvang"), ind.link, {}};
    for (const WorkChange& change : {WorkChange{other, std::nullopt}, WorkChange{std::nullopt, other}, WorkChange{ind, over}}) {
        const Result<void> done = apply(work, change);
        ASSERT_FALSE(done.ok());
        EXPECT_EQ(done.error().code, ErrorCode::Conflict);
        EXPECT_EQ(work, twoViewsInASet());
    }
}

}  // namespace
}  // namespace ketenbudget
