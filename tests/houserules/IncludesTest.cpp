#include "tests/houserules/IncludeRules.h"

#include <gmock/gmock.h>

#include <ostream>

namespace ketenbudget::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const QtHeaders& installedQt()
{
    static const QtHeaders qt(QStringLiteral(KETENBUDGET_QT_HEADERS));
    return qt;
}

QStringList complaints(const QString& path, const QString& line)
{
    return forbiddenIncludes({{path, {QStringLiteral("#pragma once"), line}}}, installedQt());
}

TEST(Includes, allFollowTheTable)
{
    const std::vector<SourceFile> files = readTree(
        QStringLiteral(KETENBUDGET_SOURCE_DIR), {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")},
        {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".c")});
    ASSERT_GT(files.size(), 20U);
    EXPECT_THAT(forbiddenIncludes(files, installedQt()), IsEmpty());
}

TEST(IncludeRules, qtHeadersAreKnownByModule)
{
    EXPECT_EQ(installedQt().moduleOf(QStringLiteral("QString")), QStringLiteral("Core"));
    EXPECT_EQ(installedQt().moduleOf(QStringLiteral("qglobal.h")), QStringLiteral("Core"));
    EXPECT_EQ(installedQt().moduleOf(QStringLiteral("QtWidgets/QLabel")), QStringLiteral("Widgets"));
    EXPECT_EQ(installedQt().moduleOf(QStringLiteral("QtWidgets")), QStringLiteral("Widgets"));
    EXPECT_EQ(installedQt().moduleOf(QStringLiteral("QSqlQuery")), QStringLiteral("Sql"));
    EXPECT_EQ(installedQt().moduleOf(QStringLiteral("QChart")), QStringLiteral("Charts"));
    EXPECT_EQ(installedQt().moduleOf(QStringLiteral("vector")), QString());
}

TEST(IncludeRules, theComplaintNamesFileLineAndReason)
{
    EXPECT_THAT(complaints(QStringLiteral("core/domain/Money.h"), QStringLiteral("#include <QWidget>")),
                ElementsAre(QStringLiteral("core/domain/Money.h:2: QWidget (Qt Widgets)")));
}

TEST(IncludeRules, onlyOneFileMayIncludeSqlite)
{
    const QStringList lines{QStringLiteral("#include <sqlite3.h>")};
    const std::vector<SourceFile> files{{QStringLiteral("core/store/A.cpp"), lines},
                                        {QStringLiteral("core/store/B.cpp"), lines}};
    EXPECT_THAT(
        forbiddenIncludes(files, installedQt()),
        ElementsAre(QStringLiteral("core/store/B.cpp:1: sqlite3.h (only one file may, and core/store/A.cpp does)")));
}

TEST(IncludeRules, aFolderWithoutARuleIsAComplaint)
{
    EXPECT_EQ(complaints(QStringLiteral("core/misc/X.h"), {}).size(), 1);
}

struct Case {
    const char* path;
    const char* line;
};

void PrintTo(const Case& example, std::ostream* out) { *out << example.path << ": " << example.line; }

class ForbiddenInclude : public ::testing::TestWithParam<Case> {};
class AllowedInclude : public ::testing::TestWithParam<Case> {};

TEST_P(ForbiddenInclude, isFound)
{
    EXPECT_EQ(complaints(QLatin1String(GetParam().path), QLatin1String(GetParam().line)).size(), 1);
}

TEST_P(AllowedInclude, isNot)
{
    EXPECT_THAT(complaints(QLatin1String(GetParam().path), QLatin1String(GetParam().line)), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, ForbiddenInclude,
    ::testing::Values(
        Case{"core/domain/A.h", "#include <QColor>"}, Case{"core/domain/A.h", "#include <QSqlQuery>"},
        Case{"core/domain/A.h", "#include \"core/store/Query.h\""}, Case{"core/domain/A.h", "#include \"Money.h\""},
        Case{"core/analysis/A.h", "  #  include <QtGui/QColor>"},
        Case{"core/store/A.cpp", "#include \"core/charts/ChartSpec.h\""},
        Case{"core/store/A.cpp", "#include <QGuiApplication>"},
        Case{"core/charts/A.cpp", "#include \"core/store/Query.h\""}, Case{"core/charts/A.cpp", "#include <QPainter>"},
        Case{"core/charts/A.cpp", "#include <xlsxwriter.h>"}, Case{"core/charts/A.cpp", "#include <sqlite3.h>"},
        Case{"ui/models/A.cpp", "#include <QTreeView>"}, Case{"ui/models/A.cpp", "#include \"ui/pages/Page.h\""},
        Case{"ui/charts/A.cpp", "#include \"ui/models/Tree.h\""}, Case{"ui/pages/A.cpp", "#include <QSqlDatabase>"},
        Case{"ui/pages/A.cpp", "#include \"core/store/Query.h\""}, Case{"ui/pages/A.cpp", "#include <QtCharts/QChart>"},
        Case{"ui/shell/A.cpp", "#include \"app/Main.h\""}, Case{"app/A.cpp", "#include <QQuickView>"},
        Case{"app/A.cpp", "#include <sqlite3.h>"}));

INSTANTIATE_TEST_SUITE_P(Table, AllowedInclude,
                         ::testing::Values(Case{"core/domain/A.h", "#include <QString>"},
                                           Case{"core/domain/A.h", "#include <vector>"},
                                           Case{"core/domain/A.h", "// not #include <QWidget>"},
                                           Case{"core/analysis/A.h", "#include \"core/domain/Money.h\""},
                                           Case{"core/store/A.cpp", "#include <QSqlQuery>"},
                                           Case{"core/store/A.cpp", "#include <sqlite3.h>"},
                                           Case{"core/report/A.cpp", "#include <xlsxwriter.h>"},
                                           Case{"ui/models/A.cpp", "#include <QColor>"},
                                           Case{"ui/charts/A.cpp", "#include <QtCharts/QChart>"},
                                           Case{"ui/charts/A.cpp", "#include \"ui/theme/Theme.h\""},
                                           Case{"ui/pages/A.cpp", "#include \"ui/models/Tree.h\""},
                                           Case{"app/A.cpp", "#include \"core/store/Query.h\""},
                                           Case{"app/A.cpp", "#include \"main.moc\""}));

}  // namespace
}  // namespace ketenbudget::test
