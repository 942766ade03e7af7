#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ketenbudget {

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == QLatin1String("nl")) return Language::Dutch;
    if (code == QLatin1String("en")) return Language::English;
    return std::nullopt;
}

QString codeOf(Language language)
{
    return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        if (const auto known = languageFromCode(QStringView(language).left(2))) return *known;
    }
    return Language::English;
}

Translations::Translations(Language language)
{
    set(language);
}

Translations::~Translations()
{
    remove();
}

void Translations::set(Language language)
{
    remove();
    if (language != Language::Dutch) return;
    // The first is Qt's own, for its dialogs and buttons; the last one installed is asked first.
    install(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("ketenbudget_nl"), QStringLiteral(":/i18n"));
}

void Translations::install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Translations::remove()
{
    for (const auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

}  // namespace ketenbudget
