#include "core/topics/TopicList.h"
#include "core/topics/themes/ThemeViews.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ThemesWords {
    Q_DECLARE_TR_FUNCTIONS(ThemesWords)
};

}  // namespace

Topic themesTopic()
{
    return {QStringLiteral("thema"), ThemesWords::tr("Themes"),
            {
                {QStringLiteral("thema-oda"), ThemesWords::tr("ODA"), themeOda},
                {QStringLiteral("thema-oekraine"), ThemesWords::tr("Ukraine"), themeUkraine},
                {QStringLiteral("thema-inhuur"), ThemesWords::tr("External hire"), themeHire},
                {QStringLiteral("thema-apparaat"), ThemesWords::tr("Apparatus"), themeApparatus},
                {QStringLiteral("thema-zbo"), ThemesWords::tr("ZBO's and RWT's"), themeBodies},
                {QStringLiteral("thema-openheid"), ThemesWords::tr("Openness"), themeOpenness},
                {QStringLiteral("thema-onderzoek"), ThemesWords::tr("Studies"), themeStudies},
            }};
}

}  // namespace ketenbudget
