#include "ui/theme/AppFont.h"

#include <QApplication>
#include <QFontDatabase>
#include <QRegularExpression>

#include <array>

// The fonts sit in a static library, whose resources are not registered by themselves; the macro
// has to stand outside every namespace.
static void registerFontResources()
{
    Q_INIT_RESOURCE(fonts);
}

namespace ketenbudget {

namespace {

QString familyName()
{
    return QStringLiteral("Open Sans");
}

Result<QString> loadFiles()
{
    registerFontResources();
    const std::array files{QStringLiteral(":/fonts/OpenSans-Regular.ttf"), QStringLiteral(":/fonts/OpenSans-Semibold.ttf"),
                           QStringLiteral(":/fonts/OpenSans-Bold.ttf"), QStringLiteral(":/fonts/OpenSans-Italic.ttf"),
                           QStringLiteral(":/fonts/OpenSans-BoldItalic.ttf")};
    for (const QString& file : files) {
        if (QFontDatabase::addApplicationFont(file) < 0) return Error{ErrorCode::FileUnreadable, file, {}, 0, {}};
    }
    return familyName();
}

}  // namespace

Result<QString> loadAppFont()
{
    static const Result<QString> loaded = loadFiles();
    return loaded;
}

Result<void> useAppFont()
{
    const Result<QString> family = loadAppFont();
    if (!family.ok()) return family.error();
    QFont font = QApplication::font();
    font.setFamily(family.value());
    QApplication::setFont(font);
    return {};
}

QFont zoomedFont(const QFont& font, int percent)
{
    QFont zoomed = font;
    if (font.pixelSize() > 0) zoomed.setPixelSize((font.pixelSize() * percent + 50) / 100);
    else zoomed.setPointSizeF(font.pointSizeF() * percent / 100);
    return zoomed;
}

QFont appFont(int pixelSize, QFont::Weight weight)
{
    QFont font(familyName());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString unbrokenNumbers(QString text)
{
    static const QRegularExpression behindBracket(QStringLiteral("(?<=\\d\\)) (?=\\d[.,]\\d)"));
    return text.replace(behindBracket, QStringLiteral("\u00A0"));
}

QString drawable(const QString& text)
{
    QString result = unbrokenNumbers(text);
    result.replace(QChar(0x2012), QChar(0x2013));
    result.replace(QStringLiteral("€ "), QStringLiteral("€\u00A0"));
    // "36 945 XX, nr. 1": a parliamentary paper.
    static const QRegularExpression paper(QStringLiteral("\\b(\\d\\d) (\\d{3})(?=[ ,])"));
    static const QRegularExpression number(QStringLiteral("\\bnr\\. (?=\\d)"));
    result.replace(paper, QStringLiteral("\\1\u00A0\\2"));
    return result.replace(number, QStringLiteral("nr.\u00A0"));
}

}  // namespace ketenbudget
