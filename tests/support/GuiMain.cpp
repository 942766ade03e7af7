#include "tests/support/TestEnvironment.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>

namespace {

void loadBundledFonts()
{
    const QDir fonts(QStringLiteral(":/fonts"));
    const QStringList files = fonts.entryList({QStringLiteral("*.ttf")}, QDir::Files);
    for (const QString& file : files) {
        QFontDatabase::addApplicationFont(fonts.filePath(file));
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const ketenbudget::test::TestEnvironment environment;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    loadBundledFonts();
    return ketenbudget::test::runTests(argc, argv);
}
