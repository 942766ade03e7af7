#include "core/report/TableFile.h"

#include "tests/core/report/ExportSample.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

QByteArray written(const QTemporaryDir& folder, const char* name)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    EXPECT_TRUE(writeTable(exportSample(), path, tableFormOf(path).value()).ok());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(TableFile, TheEndingTellsTheForm)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(written(folder, "a.xlsx").startsWith("PK"));
    EXPECT_TRUE(written(folder, "a.CSV").contains(";"));
    EXPECT_TRUE(written(folder, "a.json").trimmed().startsWith('['));
    EXPECT_TRUE(written(folder, "a.html").contains("<table"));
    EXPECT_FALSE(written(folder, "a.txt").contains("<table"));
}

TEST(TableFile, AFolderThatIsNotThereIsTold)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(writeTable(exportSample(), folder.filePath(QStringLiteral("missing/a.csv")), TableForm::DutchCsv).ok());
}

}  // namespace
}  // namespace ketenbudget::test
