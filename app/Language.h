#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace ketenbudget {

/// Language of the interface. Labels from the reports and the form of numbers are Dutch in both.
enum class Language { Dutch, English };

/// "nl" and "en".
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
[[nodiscard]] QString codeOf(Language language);
/// The first of the user's languages that we have; English if there is none.
[[nodiscard]] Language systemLanguage();

/// The translations of one language, installed as long as it lives. Needs an application object.
class Translations {
public:
    explicit Translations(Language language);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// From now on this language; texts that were made before stay as they are.
    void set(Language language);

private:
    void install(const QString& name, const QString& folder);
    void remove();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace ketenbudget
