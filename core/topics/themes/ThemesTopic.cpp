#include "core/topics/TopicList.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ThemesWords {
    Q_DECLARE_TR_FUNCTIONS(ThemesWords)
};

}  // namespace

Topic themesTopic()
{
    return {QStringLiteral("thema"), ThemesWords::tr("Themes"), {}};
}

}  // namespace ketenbudget
