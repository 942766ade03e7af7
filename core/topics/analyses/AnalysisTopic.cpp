#include "core/topics/analyses/AnalysisViews.h"
#include "core/topics/TopicList.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct AnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWords)
};

}  // namespace

Topic analysisTopic()
{
    return {QStringLiteral("analyse"),
            AnalysisWords::tr("Analysis"),
            {
                {QStringLiteral("pxq-coa"), AnalysisWords::tr("Price x volume: COA"), priceVolumeCoa},
                {QStringLiteral("pxq-ind"), AnalysisWords::tr("Price x volume: IND"), priceVolumeInd},
                {QStringLiteral("pxq-nidos"), AnalysisWords::tr("Price x volume: Nidos"), priceVolumeNidos},
                {QStringLiteral("scenario-coa"), AnalysisWords::tr("Scenario: COA"), scenarioCoa},
                {QStringLiteral("scenario-ind"), AnalysisWords::tr("Scenario: IND"), scenarioInd},
            }};
}

}  // namespace ketenbudget
