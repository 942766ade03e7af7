#include "core/topics/TopicList.h"
#include "core/topics/ind/IndViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct IndWords {
    Q_DECLARE_TR_FUNCTIONS(IndWords)
};

}  // namespace

Topic indTopic()
{
    return {QStringLiteral("ind"), IndWords::tr("IND"),
            {
                {QStringLiteral("ind-balans"), IndWords::tr("Balance sheet"), indBalance},
            }};
}

}  // namespace ketenbudget
