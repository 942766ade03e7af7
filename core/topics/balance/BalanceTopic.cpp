#include "core/topics/TopicList.h"
#include "core/topics/balance/BalanceViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct BalanceWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)
};

}  // namespace

Topic balanceTopic()
{
    return {QStringLiteral("balans"), BalanceWords::tr("Balance and obligations"),
            {
                {QStringLiteral("balans-saldibalans"), BalanceWords::tr("Balance statement"), balanceSheet},
                {QStringLiteral("balans-middelen"), BalanceWords::tr("Cash and treasury"), balanceMeans},
                {QStringLiteral("balans-vorderingen"), BalanceWords::tr("Receivables and debts"), balanceReceivables},
                {QStringLiteral("balans-voorschotten"), BalanceWords::tr("Advances"), balanceAdvances},
                {QStringLiteral("balans-garanties"), BalanceWords::tr("Guarantees"), balanceGuarantees},
                {QStringLiteral("balans-verplichtingen"), BalanceWords::tr("Obligations"), balanceObligations},
                {QStringLiteral("balans-leningen"), BalanceWords::tr("Loans and limits"), balanceLoans},
            }};
}

}  // namespace ketenbudget
