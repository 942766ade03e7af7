#include "core/topics/TopicList.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct BalanceWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)
};

}  // namespace

Topic balanceTopic()
{
    return {QStringLiteral("balans"), BalanceWords::tr("Balance and obligations"), {}};
}

}  // namespace ketenbudget
