#include "core/topics/TopicList.h"
#include "core/topics/chain/ChainViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ChainWords {
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

}  // namespace

Topic chainTopic()
{
    // The names of the tabs are those that the views have.
    return {QStringLiteral("keten"), ChainWords::tr("Chain"),
            {
                {QStringLiteral("keten-instroom-bezetting"), ChainWords::tr("Inflow and occupancy"), chainIndicators},
                {QStringLiteral("keten-vertrek"), ChainWords::tr("Departures"), chainDepartures},
                {QStringLiteral("keten-doorlooptijden"), ChainWords::tr("Decided in time"), chainOnTime},
                {QStringLiteral("keten-coa"), ChainWords::tr("COA"), chainReception},
                {QStringLiteral("keten-nidos"), ChainWords::tr("Nidos"), chainGuardianship},
                {QStringLiteral("keten-index"), ChainWords::tr("Index"), chainIndex},
                {QStringLiteral("keten-samenhang"), ChainWords::tr("Relations"), chainRelations},
            }};
}

}  // namespace ketenbudget
