#include "core/topics/ind/IndViews.h"
#include "core/topics/TopicList.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct IndWords {
    Q_DECLARE_TR_FUNCTIONS(IndWords)
};

}  // namespace

Topic indTopic()
{
    return {QStringLiteral("ind"),
            IndWords::tr("IND"),
            {
                {QStringLiteral("ind-baten-lasten"), IndWords::tr("Income and costs"), indResult},
                {QStringLiteral("ind-omzet"), IndWords::tr("Turnover"), indTurnover},
                {QStringLiteral("ind-bekostiging"), IndWords::tr("Funding"), indFunding},
                {QStringLiteral("ind-balans"), IndWords::tr("Balance sheet"), indBalance},
                {QStringLiteral("ind-vorderingen"), IndWords::tr("Receivables"), indReceivables},
                {QStringLiteral("ind-schulden"), IndWords::tr("Payables"), indPayables},
                {QStringLiteral("ind-eigen-vermogen"), IndWords::tr("Equity"), indEquity},
                {QStringLiteral("ind-eigen-vermogen-verloop"), IndWords::tr("Movement of equity"), indEquityMovement},
                {QStringLiteral("ind-voorzieningen"), IndWords::tr("Provisions"), indProvisions},
                {QStringLiteral("ind-kasstroom"), IndWords::tr("Cash flow"), indCashFlow},
                {QStringLiteral("ind-doelmatigheid"), IndWords::tr("Efficiency"), indEfficiency},
                {QStringLiteral("ind-jaren"), IndWords::tr("One account over the years"), indYears},
                {QStringLiteral("ind-jaren-staat"), IndWords::tr("Income and costs over the years"), indYearsStatement},
            }};
}

}  // namespace ketenbudget
