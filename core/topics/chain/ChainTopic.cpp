#include "core/topics/TopicList.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ChainWords {
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

}  // namespace

Topic chainTopic()
{
    return {QStringLiteral("keten"), ChainWords::tr("Chain"), {}};
}

}  // namespace ketenbudget
