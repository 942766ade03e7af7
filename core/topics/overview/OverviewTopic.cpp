#include "core/topics/TopicList.h"
#include "core/topics/overview/OverviewViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

}  // namespace

Topic overviewTopic()
{
    return {QStringLiteral("overzicht"), OverviewWords::tr("Overview"),
            {
                {QStringLiteral("overzicht-begroting"), OverviewWords::tr("Budget"), overviewBudget},
                {QStringLiteral("overzicht-verschillen"), OverviewWords::tr("Largest variances"), overviewVariances},
                {QStringLiteral("overzicht-onderdelen"), OverviewWords::tr("Article parts"), overviewParts},
                {QStringLiteral("overzicht-ind"), OverviewWords::tr("IND"), overviewInd},
                {QStringLiteral("overzicht-keten"), OverviewWords::tr("Migration chain"), overviewChain},
                {QStringLiteral("overzicht-onderuitputting"), OverviewWords::tr("Underspending"), overviewUnderspending},
            }};
}

}  // namespace ketenbudget
