#include "core/topics/TopicList.h"
#include "core/topics/variances/VarianceViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct VariancesWords {
    Q_DECLARE_TR_FUNCTIONS(VariancesWords)
};

}  // namespace

Topic variancesTopic()
{
    return {QStringLiteral("verschillen"), VariancesWords::tr("Variances"),
            {
                {QStringLiteral("verschillen"), VariancesWords::tr("Work list"), varianceWorkList},
                {QStringLiteral("verschillen-staffel"), VariancesWords::tr("Staffel"), varianceScale},
                {QStringLiteral("brug-toelichting"), VariancesWords::tr("Bridge over the explanations"), explainedBridges},
                {QStringLiteral("brug-regels"), VariancesWords::tr("Bridge over the lines"), lineBridges},
                {QStringLiteral("brug-fasen"), VariancesWords::tr("Bridge over the budget phases"), phaseBridges},
                {QStringLiteral("verschillen-standen"), VariancesWords::tr("Stands over the years"), phaseYears},
            }};
}

}  // namespace ketenbudget
