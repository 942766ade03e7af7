#include "core/store/SnapshotReading.h"

#include "core/store/Statements.h"

namespace ketenbudget {
namespace {

Result<void> loadChecks(SnapshotReading& reading)
{
    return reading.forEach(sql::declaredChecks, [&reading](Query& row) {
        DeclaredCheck check;
        check.document = reading.documentOf(row);
        check.id = row.text(1);
        check.kind = reading.term(row.text(2), &checkKindFromCode);
        check.title = row.text(3);
        check.left = row.text(4);
        check.relation = reading.term(row.text(5), &checkRelationFromCode);
        check.right = row.text(6);
        check.expected = row.text(7);
        check.reason = row.text(8);
        reading.data.declaredChecks.push_back(std::move(check));
    });
}

/// Passages by the document (column 0) and key (column 1) under which their rows and amounts stand.
using Passages = QHash<QString, std::size_t>;

QString passageKey(Query& row) { return row.text(0) + QLatin1Char('/') + row.text(1); }

/// The passage that a row belongs to; null, and a contradiction, where it is not there.
template <class Passage>
Passage* passageOf(SnapshotReading& reading, const Passages& passages, std::vector<Passage>& all, Query& row)
{
    const auto found = passages.constFind(passageKey(row));
    if (found != passages.cend()) return &all[*found];
    reading.contradict(passageKey(row));
    return nullptr;
}

/// The row that columns 2 to 4 name. A document that is not there, or lost the row in a later
/// edition, takes nothing but the link away.
std::optional<RowRef> rowOf(const SnapshotReading& reading, Query& row)
{
    const auto found = reading.tables.constFind(SnapshotReading::tableKey(row.text(2), row.smallInteger(3)));
    if (found == reading.tables.cend()) return std::nullopt;
    const PrintedTable& table = reading.data.tables[*found];
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].textLine == row.smallInteger(4)) return RowRef{table.id, static_cast<int>(i)};
    }
    return std::nullopt;
}

template <class Passage>
Result<void> loadPassageRows(SnapshotReading& reading, const Statement& statement, const Passages& passages,
                             std::vector<Passage>& all)
{
    return reading.forEach(statement, [&](Query& row) {
        Passage* passage = passageOf(reading, passages, all, row);
        const std::optional<RowRef> printed = rowOf(reading, row);
        if (passage && printed) passage->rows.push_back(*printed);
    });
}

Result<void> loadAmounts(SnapshotReading& reading, const Passages& passages)
{
    return reading.forEach(sql::amounts, [&](Query& row) {
        Explanation* explanation = passageOf(reading, passages, reading.data.explanations, row);
        if (!explanation) return;
        ExplainedAmount amount;
        amount.label = row.text(2);
        amount.raw = row.text(3);
        amount.value = row.integer(4);
        amount.decimals = row.smallInteger(5);
        amount.unit = reading.term(row.text(6), &unitFromCode);
        amount.sign = row.smallInteger(7);
        amount.kind = reading.term(row.text(8), &amountKindFromCode);
        amount.approximate = row.integer(9) != 0;
        amount.textLine = row.smallInteger(10);
        amount.cell = row.text(11);
        amount.expected = row.text(12);
        amount.reason = row.text(13);
        explanation->amounts.push_back(std::move(amount));
    });
}

Result<void> loadExplanations(SnapshotReading& reading)
{
    Passages passages;
    std::vector<Explanation>& all = reading.data.explanations;
    Result<void> done = reading.forEach(sql::explanations, [&](Query& row) {
        Explanation explanation;
        explanation.key = row.text(1);
        explanation.title = row.text(2);
        explanation.text = row.text(3);
        explanation.place = {reading.documentOf(row), row.smallInteger(4), row.smallInteger(5)};
        passages.insert(passageKey(row), all.size());
        all.push_back(std::move(explanation));
    });
    if (!done.ok()) return done;
    done = loadPassageRows(reading, sql::explanationRows, passages, all);
    if (!done.ok()) return done;
    return loadAmounts(reading, passages);
}

Result<void> loadFindings(SnapshotReading& reading)
{
    Passages passages;
    std::vector<Finding>& all = reading.data.findings;
    Result<void> done = reading.forEach(sql::findings, [&](Query& row) {
        Finding finding;
        finding.key = row.text(1);
        finding.category = reading.term(row.text(2), &findingCategoryFromCode);
        finding.reporter = reading.term(row.text(3), &findingReporterFromCode);
        finding.year.value = row.smallInteger(4);
        finding.subject = row.text(5);
        finding.title = row.text(6);
        finding.state = reading.term(row.text(7), &findingStateFromCode);
        finding.text = row.text(8);
        finding.place = {reading.documentOf(row), row.smallInteger(9), row.smallInteger(10)};
        passages.insert(passageKey(row), all.size());
        all.push_back(std::move(finding));
    });
    if (!done.ok()) return done;
    return loadPassageRows(reading, sql::findingRows, passages, all);
}

Result<void> loadGlossary(SnapshotReading& reading)
{
    return reading.forEach(sql::glossary, [&reading](Query& row) {
        GlossaryTerm term;
        term.document = reading.documentOf(row);
        term.term = row.text(1);
        term.meaningNl = row.text(2);
        term.meaningEn = row.text(3);
        term.source = row.text(4);
        term.textLine = row.optionalSmallInteger(5);
        reading.data.glossary.push_back(std::move(term));
    });
}

}  // namespace

Result<void> loadTexts(SnapshotReading& reading)
{
    for (const auto step : {&loadChecks, &loadExplanations, &loadFindings, &loadGlossary}) {
        if (Result<void> done = step(reading); !done.ok()) return done;
    }
    return {};
}

}  // namespace ketenbudget
