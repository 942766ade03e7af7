#include "core/store/PackageImporter.h"
#include "core/store/PackageReader.h"
#include "core/store/Query.h"
#include "core/store/SnapshotLoader.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

using test::SmallPackage;

/// "Table 1, row 3" per row.
QStringList rowsText(const Snapshot& snapshot, const std::vector<RowRef>& rows)
{
    QStringList texts;
    for (const RowRef& row : rows) {
        const PrintedTable& table = snapshot.table(row.table);
        texts.append(
            QStringLiteral("%1.%2").arg(table.number).arg(table.rows[static_cast<std::size_t>(row.row)].textLine));
    }
    return texts;
}

class PackageTextsTest : public testing::Test {
protected:
    PackageTextsTest() : m_connection(test::emptyDatabase(m_folder.path(QStringLiteral("a.sqlite")))) {}

    [[nodiscard]] Package read(const SmallPackage& small) const
    {
        small.writeTo(m_folder.path(QStringLiteral("package")));
        const PackageReading reading = readPackage(m_folder.path(QStringLiteral("package")));
        EXPECT_TRUE(reading.ok()) << reading.problems.front().detail.toStdString();
        return reading.package;
    }
    [[nodiscard]] Package withTexts() const { return read(SmallPackage().addTexts()); }

    /// A document without tables, whose texts name rows of "klein".
    [[nodiscard]] Package letter(const QByteArray& row) const
    {
        SmallPackage small;
        small.manifest = R"json({"format": 1, "key": "brief", "title": "Brief", "short_title": "Brief", "kamerstuk": "",
"session_year": "", "data_date": "2025-12-31", "kind": "kamerbrief", "source": "Proef", "articles": {}, "tables": [],
"refers_to": "klein", "findings": "bevindingen.csv"})json";
        small.findings =
            "key,category,reporter,year,subject,title,state,first_line,last_line,text,rows\n"
            "x,finding,AR,2025,A,B,open,1,1,C,\n"
            "y,finding,AR,2025,A,B,open,1,1,C," +
            row + "\n";
        return read(small);
    }

    void import(const Package& package) const
    {
        const auto imported = importPackage(m_connection, package);
        ASSERT_TRUE(imported.ok()) << imported.error().detail.toStdString();
    }
    [[nodiscard]] SnapshotPtr load() const
    {
        const auto snapshot = loadSnapshot(m_connection);
        EXPECT_TRUE(snapshot.ok()) << snapshot.error().detail.toStdString();
        return snapshot.value();
    }

    test::StoreFolder m_folder;
    Connection m_connection;
};

TEST_F(PackageTextsTest, DeclaredChecksComeBackInOrder)
{
    import(withTexts());
    const SnapshotPtr snapshot = load();
    const std::vector<DeclaredCheck>& checks = snapshot->declaredChecks();
    ASSERT_EQ(checks.size(), 3U);
    EXPECT_EQ(checks[0].id, QStringLiteral("een"));
    EXPECT_EQ(checks[0].kind, CheckKind::CrossTable);
    EXPECT_EQ(checks[0].title, QStringLiteral("Dit is dat"));
    EXPECT_EQ(checks[0].left, QStringLiteral("T1.10.realisation_2025"));
    EXPECT_EQ(checks[0].right, QStringLiteral("T1.11.realisation_2025"));
    EXPECT_TRUE(checks[0].expected.isEmpty());
    EXPECT_EQ(checks[1].relation, CheckRelation::AtMost);
    EXPECT_EQ(checks[2].expected, QStringLiteral("200"));
    EXPECT_EQ(checks[2].reason, QStringLiteral("Afgedrukt, p. 5"));
    EXPECT_EQ(snapshot->document(checks[2].document).key, QStringLiteral("klein"));
}

TEST_F(PackageTextsTest, ExplanationsComeBackWithRowsAndAmounts)
{
    import(withTexts());
    const SnapshotPtr snapshot = load();
    ASSERT_EQ(snapshot->explanations().size(), 2U);
    const Explanation& coa = snapshot->explanations().front();
    EXPECT_EQ(coa.key, QStringLiteral("coa"));
    EXPECT_EQ(coa.text, QStringLiteral("Er kwamen plekken bij, zie de tekst."));
    EXPECT_EQ(coa.place.firstLine, 20);
    EXPECT_EQ(coa.place.lastLine, 24);
    EXPECT_EQ(rowsText(*snapshot, coa.rows), QStringList({QStringLiteral("1.13"), QStringLiteral("1.14")}));
    ASSERT_EQ(coa.amounts.size(), 3U);
    const ExplainedAmount& more = coa.amounts.front();
    EXPECT_EQ(more.raw, QStringLiteral("ca. € 1,25 mln."));
    EXPECT_EQ(more.value, 125);
    EXPECT_EQ(more.decimals, 2);
    EXPECT_EQ(more.unit, Unit::EurMln);
    EXPECT_EQ(more.sign, 1);
    EXPECT_EQ(more.kind, AmountKind::Policy);
    EXPECT_TRUE(more.approximate);
    EXPECT_EQ(more.textLine, 21);
    EXPECT_EQ(coa.amounts[1].sign, 0);
    EXPECT_FALSE(coa.amounts[1].approximate);
    EXPECT_EQ(coa.amounts[1].cell, QStringLiteral("T1.13.realisation_2025"));
    EXPECT_EQ(coa.amounts[2].sign, -1);
    EXPECT_EQ(coa.amounts[2].expected, QStringLiteral("295"));
    EXPECT_TRUE(snapshot->explanations().back().rows.empty());
}

TEST_F(PackageTextsTest, FindingsTermsAndAbsentTablesComeBack)
{
    import(withTexts());
    const SnapshotPtr snapshot = load();
    ASSERT_EQ(snapshot->findings().size(), 2U);
    const Finding& solved = snapshot->findings().front();
    EXPECT_EQ(solved.reporter, FindingReporter::Ar);
    EXPECT_EQ(solved.state, FindingState::Solved);
    EXPECT_EQ(solved.year.value, 2025);
    EXPECT_EQ(solved.subject, QStringLiteral("Prestatieverklaringen"));
    EXPECT_EQ(solved.place.lastLine, 42);
    EXPECT_EQ(rowsText(*snapshot, solved.rows), QStringList(QStringLiteral("1.14")));
    EXPECT_EQ(snapshot->findings().back().category, FindingCategory::Recommendation);
    ASSERT_EQ(snapshot->glossary().size(), 2U);
    EXPECT_EQ(snapshot->glossary()[0].meaningEn, QStringLiteral("Central Agency"));
    EXPECT_EQ(snapshot->glossary()[0].textLine, 60);
    EXPECT_EQ(snapshot->glossary()[1].textLine, std::nullopt);
    ASSERT_EQ(snapshot->documents().front().absentTables.size(), 1U);
    EXPECT_EQ(snapshot->documents().front().absentTables.front().number, 2);
    EXPECT_EQ(snapshot->documents().front().absentTables.front().reason, QStringLiteral("Niet in de tekst"));
}

TEST_F(PackageTextsTest, AccountsComeBackWithTheirRows)
{
    import(withTexts());
    const SnapshotPtr snapshot = load();
    ASSERT_EQ(snapshot->accounts().size(), 2U);
    const Account* shelter = snapshot->findAccount(QStringLiteral("keten/opvang"));
    ASSERT_NE(shelter, nullptr);
    EXPECT_EQ(shelter->polarity, Polarity::LowerIsBetter);
    EXPECT_EQ(rowsText(*snapshot, shelter->rows), QStringList({QStringLiteral("1.11"), QStringLiteral("1.13")}));
    const Account* entry = snapshot->findAccount(QStringLiteral("keten/toelating-en-vertrek"));
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->polarity, Polarity::NotJudged);
    EXPECT_EQ(snapshot->accountOf(entry->rows.front()), entry);
}

TEST_F(PackageTextsTest, TheNewestDocumentThatJudgesAnAccountIsRight)
{
    const auto edition = [&](const char* key, const char* date, const char* polarity) {
        SmallPackage small;
        small.addTexts().change(&SmallPackage::manifest, "\"klein\"", QByteArray("\"") + key + "\"");
        small.change(&SmallPackage::manifest, "2025-12-31", date);
        import(read(small.change(&SmallPackage::accounts, "lower_is_better", polarity)));
    };
    const auto polarity = [this] { return load()->findAccount(QStringLiteral("keten/opvang"))->polarity; };
    edition("b", "2023-12-31", "higher_is_better");
    edition("a", "2022-12-31", "lower_is_better");
    EXPECT_EQ(polarity(), Polarity::HigherIsBetter) << "the one that came in last is older";
    edition("c", "2024-12-31", "");
    EXPECT_EQ(polarity(), Polarity::HigherIsBetter) << "saying nothing takes nothing back";
    edition("d", "2024-12-31", "not_judged");
    EXPECT_EQ(polarity(), Polarity::NotJudged);
    edition("e", "", "lower_is_better");
    EXPECT_EQ(polarity(), Polarity::NotJudged) << "no date is older than any";
    const SnapshotPtr snapshot = load();
    const Account* shelter = snapshot->findAccount(QStringLiteral("keten/opvang"));
    ASSERT_EQ(shelter->rows.size(), 10U);
    const auto documentOf = [&](std::size_t row) {
        return snapshot->document(snapshot->table(shelter->rows[row].table).document).key;
    };
    EXPECT_EQ(documentOf(0), QStringLiteral("e"));
    EXPECT_EQ(documentOf(2), QStringLiteral("a"));
    EXPECT_EQ(documentOf(4), QStringLiteral("b"));
    EXPECT_EQ(documentOf(9), QStringLiteral("d"));
}

TEST_F(PackageTextsTest, ADocumentMayHaveAnAddressAndNoDate)
{
    SmallPackage small;
    small.change(&SmallPackage::manifest, "\"2025-12-31\"", "\"\", \"address\": \"https://www.proef.nl/a?b=c\"");
    import(read(small));
    const Document document = load()->documents().front();
    EXPECT_EQ(document.address, QStringLiteral("https://www.proef.nl/a?b=c"));
    EXPECT_FALSE(document.dataDate.isValid());
    import(read(SmallPackage()));
    EXPECT_TRUE(load()->documents().front().address.isEmpty());
    EXPECT_EQ(load()->documents().front().dataDate, QDate(2025, 12, 31));
}

TEST_F(PackageTextsTest, AnotherEditionReplacesThemAll)
{
    import(withTexts());
    import(read(SmallPackage()));
    const SnapshotPtr snapshot = load();
    EXPECT_TRUE(snapshot->declaredChecks().empty());
    EXPECT_TRUE(snapshot->explanations().empty());
    EXPECT_TRUE(snapshot->findings().empty());
    EXPECT_TRUE(snapshot->glossary().empty());
    EXPECT_TRUE(snapshot->accounts().empty());
    EXPECT_TRUE(snapshot->documents().front().absentTables.empty());
    for (const char* table : {"explanation_row", "explained_amount", "finding_row", "account_row"}) {
        EXPECT_EQ(test::number(m_connection, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)), 0)
            << table;
    }
}

TEST_F(PackageTextsTest, ARowOfAnotherDocumentIsFoundOnceThatIsThere)
{
    import(letter("1.13"));
    EXPECT_TRUE(load()->findings().back().rows.empty());
    import(withTexts());
    const SnapshotPtr snapshot = load();
    const auto found = std::find_if(snapshot->findings().begin(), snapshot->findings().end(),
                                    [](const Finding& finding) { return finding.key == QStringLiteral("y"); });
    ASSERT_NE(found, snapshot->findings().end());
    EXPECT_EQ(rowsText(*snapshot, found->rows), QStringList(QStringLiteral("1.13")));
    EXPECT_EQ(snapshot->document(found->place.document).key, QStringLiteral("brief"));
    EXPECT_EQ(snapshot->document(snapshot->table(found->rows.front().table).document).key, QStringLiteral("klein"));
}

TEST_F(PackageTextsTest, ARowThatTheOtherDocumentLacksIsReportedAtTheImport)
{
    import(withTexts());
    const auto imported = importPackage(m_connection, letter("1.13 1.99"));
    ASSERT_FALSE(imported.ok());
    EXPECT_EQ(imported.error().code, ErrorCode::PackageReference);
    EXPECT_EQ(imported.error().subject, m_folder.path(QStringLiteral("package/bevindingen.csv")));
    EXPECT_EQ(imported.error().line, 3);
    EXPECT_EQ(imported.error().detail, QStringLiteral("klein/1.99"));
    EXPECT_EQ(load()->documents().size(), 1U);
}

/// Else a newer edition of one document would keep the program from opening.
TEST_F(PackageTextsTest, ARowThatALaterEditionLostTakesOnlyTheLinkAway)
{
    import(withTexts());
    import(letter("1.13"));
    import(read(SmallPackage().change(&SmallPackage::table, "\n13,,3", "\n15,,3")));
    const SnapshotPtr snapshot = load();
    ASSERT_EQ(snapshot->findings().size(), 2U);
    EXPECT_TRUE(snapshot->findings().back().rows.empty());
}

TEST_F(PackageTextsTest, APackageWithoutTablesMustHoldSomething)
{
    SmallPackage small;
    small.manifest = R"json({"format": 1, "key": "leeg", "title": "Leeg", "short_title": "Leeg", "kamerstuk": "",
"session_year": "", "data_date": "2025-12-31", "kind": "kamerbrief", "source": "Proef", "articles": {}, "tables": []})json";
    small.writeTo(m_folder.path(QStringLiteral("empty")));
    const PackageReading reading = readPackage(m_folder.path(QStringLiteral("empty")));
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems.front().code, ErrorCode::PackageManifest);
    EXPECT_EQ(reading.problems.front().line, 2);
}

}  // namespace
}  // namespace ketenbudget
