#include "tests/houserules/Translations.h"

#include "tests/support/ProcessRunner.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace ketenbudget::test {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;

const QString root = QStringLiteral(KETENBUDGET_SOURCE_DIR);
const QString dutch = root + QStringLiteral("/resources/i18n/ketenbudget_nl.ts");

std::vector<TsMessage> messagesOf(const QString& path)
{
    const auto messages = readTranslations(path);
    if (messages.ok()) return messages.value();
    ADD_FAILURE() << path.toStdString() << ": " << messages.error().detail.toStdString();
    return {};
}

/// Brings a translation file up to date with sources, as a translator does.
ProcessResult lupdate(const QStringList& sources, const QString& ts)
{
    return ProcessRunner(QStringLiteral(KETENBUDGET_LUPDATE))
        .run(QStringList{QStringLiteral("-I"), root} + sources + QStringList{QStringLiteral("-ts"), ts});
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

TEST(Translations, dutchIsComplete)
{
    const std::vector<TsMessage> messages = messagesOf(dutch);
    EXPECT_GT(messages.size(), 100U);
    EXPECT_THAT(translationFaults(messages), IsEmpty());
}

TEST(Translations, dutchHasEveryTextOfTheProgramAndNoOther)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("ketenbudget_nl.ts"));
    ASSERT_TRUE(QFile::copy(dutch, copy));
    const ProcessResult result =
        lupdate({root + QStringLiteral("/app"), root + QStringLiteral("/core"), root + QStringLiteral("/ui")}, copy);
    ASSERT_TRUE(result.finished);
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_FALSE(result.err.contains("lacks Q_OBJECT")) << result.err.toStdString();
    EXPECT_THAT(translationFaults(messagesOf(copy)), IsEmpty());
}

QStringList faultsOf(const QString& source, const QString& state, const QStringList& translations)
{
    return translationFaults({{QStringLiteral("Page"), source, state, translations}});
}

TEST(TranslationRules, faultsAreFound)
{
    const QString source = QStringLiteral("%1 of %2");
    EXPECT_THAT(faultsOf(source, {}, {QStringLiteral("%2: %1")}), IsEmpty());
    EXPECT_EQ(faultsOf(source, {}, {QStringLiteral("%1 van")}).size(), 1);
    EXPECT_EQ(faultsOf(source, {}, {QStringLiteral("%1 van %1")}).size(), 1);
    EXPECT_EQ(faultsOf(source, {}, {QStringLiteral(" ")}).size(), 1);
    EXPECT_EQ(faultsOf(source, QStringLiteral("unfinished"), {QStringLiteral("%1 van %2")}).size(), 1);
    EXPECT_EQ(faultsOf(source, QStringLiteral("vanished"), {QStringLiteral("%1 van %2")}).size(), 1);
    EXPECT_EQ(faultsOf(QStringLiteral("%n rows"), {}, {QStringLiteral("%n rij"), QStringLiteral("rijen")}).size(), 1);
}

TEST(TranslationRules, aTextThatTheFileLacksIsFound)
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("page.cpp"));
    const QString ts = folder.filePath(QStringLiteral("page_nl.ts"));
    write(source,
          "#include <QObject>\nQString a() { return QObject::tr(\"Known\") + QObject::tr(\"%n new\", nullptr, 2); }\n");
    write(ts,
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"nl_NL\"><context>"
          "<name>QObject</name><message><source>Known</source><translation>Bekend</translation></message>"
          "<message><source>Old</source><translation>Oud</translation></message></context></TS>\n");
    ASSERT_EQ(lupdate({source}, ts).exitCode, 0);
    const QStringList faults = translationFaults(messagesOf(ts));
    EXPECT_THAT(faults, Contains(QStringLiteral("QObject: \"%n new\": unfinished")));
    EXPECT_THAT(faults, Contains(QStringLiteral("QObject: \"Old\": vanished")));
    EXPECT_FALSE(faults.join(QLatin1Char('\n')).contains(QStringLiteral("Known")));
}

TEST(TranslationRules, aFileThatIsNoXmlIsAnError)
{
    const QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("broken.ts"));
    write(ts, "<TS><context>");
    EXPECT_FALSE(readTranslations(ts).ok());
    EXPECT_FALSE(readTranslations(folder.filePath(QStringLiteral("absent.ts"))).ok());
}

}  // namespace
}  // namespace ketenbudget::test
