#include "ui/pages/UsedIn.h"

#include "core/analysis/LineValues.h"
#include "core/format/CheckTerms.h"
#include "core/format/NumberFormat.h"
#include "core/format/SourceText.h"
#include "core/format/Terms.h"
#include "core/report/FiguresList.h"
#include "ui/provenance/FigureFacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

struct UsedWords {
    Q_DECLARE_TR_FUNCTIONS(UsedIn)
};

const PrintedRow& rowAt(const Snapshot& snapshot, const RowRef& ref)
{
    return snapshot.table(ref.table).rows[static_cast<std::size_t>(ref.row)];
}

ProvenanceLink shownAs(const QString& label, const QString& value, const QString& source)
{
    ProvenanceLink link;
    link.label = label;
    link.value = value;
    link.source = source;
    link.leads = true;
    return link;
}

std::vector<Fact> rowFacts(const Snapshot& snapshot, const RowRef& ref)
{
    const PrintedTable& table = snapshot.table(ref.table);
    const PrintedRow& row = rowAt(snapshot, ref);
    const Document& document = snapshot.document(table.document);
    return {
        {UsedWords::tr("Document"), document.shortTitle},
        {UsedWords::tr("Table"), UsedWords::tr("Table %1: %2").arg(QString::number(table.number), table.title)},
        {UsedWords::tr("Row"), rowPath(table, ref.row).join(QStringLiteral(" › "))},
        {UsedWords::tr("Place"), placeText(document, row.page, row.textLine)},
    };
}

UsedSection lineSection(const Snapshot& snapshot, const PrintedRow& row)
{
    UsedSection section{UsedWords::tr("Budget line"), {}};
    if (!row.line) return section;
    const BudgetLine& line = snapshot.line(*row.line);
    QStringList path;
    for (const LineId step : snapshot.pathTo(*row.line)) path.append(snapshot.line(step).displayName());
    path.removeLast();
    const QString source = (path + QStringList{termFor(line.structure)}).join(QStringLiteral(" › "));
    section.links.push_back({shownAs(line.displayName(), termFor(row.measure), source), PageLink(*row.line), {}});
    return section;
}

/// Positions of the checks of a cell, or of all cells of the row.
std::vector<std::size_t> checksOf(const Reconciliation& reconciliation, const PrintedRow& row, std::optional<FigureId> figure)
{
    if (figure) return reconciliation.checksOf(*figure);
    std::set<std::size_t> all;
    for (const FigureId cell : row.figures) {
        const std::vector<std::size_t>& some = reconciliation.checksOf(cell);
        all.insert(some.begin(), some.end());
    }
    return {all.begin(), all.end()};
}

UsedSection checkSection(const Reconciliation& reconciliation, const std::vector<std::size_t>& positions)
{
    UsedSection section{UsedWords::tr("Checks"), {}};
    for (const std::size_t position : positions) {
        const Check& check = reconciliation.checks[position];
        section.links.push_back({shownAs(check.title, termFor(check.state), termFor(check.kind)), PageLink(CheckLink{check.id}), {}});
    }
    return section;
}

/// Kinds of checks whose two sides are the same thing.
bool comparesTheSame(CheckKind kind)
{
    return kind == CheckKind::CrossTable || kind == CheckKind::OpeningClosing || kind == CheckKind::SameIndicator;
}

/// Where else the report prints it: cells of other tables in checks that compare the same thing.
UsedSection elsewhereSection(const Snapshot& snapshot, const Reconciliation& reconciliation,
                             const std::vector<std::size_t>& positions, const RowRef& row)
{
    UsedSection section{UsedWords::tr("Also printed in"), {}};
    std::set<FigureId> told;
    for (const std::size_t position : positions) {
        const Check& check = reconciliation.checks[position];
        if (!comparesTheSame(check.kind)) continue;
        for (const CheckSide* side : {&check.left, &check.right}) {
            if (side->operands.size() != 1) continue;
            const Figure& other = snapshot.figure(side->operands.front().figure);
            if (other.cell.table == row.table || !told.insert(other.id).second) continue;
            section.links.push_back({shownAs(cellTitle(snapshot, other), other.raw, placeOf(snapshot, other)), PageLink(other.id), {}});
        }
    }
    return section;
}

QString amountsText(const Explanation& passage)
{
    QStringList amounts;
    for (const ExplainedAmount& amount : passage.amounts) amounts.append(amount.label + QStringLiteral(": ") + amount.raw);
    return amounts.join(QStringLiteral("; "));
}

bool names(const std::vector<RowRef>& rows, const RowRef& row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

UsedSection explanationSection(const Snapshot& snapshot, const RowRef& row)
{
    UsedSection section{UsedWords::tr("Explained in the text"), {}};
    for (std::size_t i = 0; i < snapshot.explanations().size(); ++i) {
        const Explanation& passage = snapshot.explanations()[i];
        if (names(passage.rows, row)) section.links.push_back({shownAs(passage.title, {}, amountsText(passage)), {}, i});
    }
    return section;
}

UsedSection findingSection(const Snapshot& snapshot, const RowRef& row)
{
    UsedSection section{UsedWords::tr("Findings"), {}};
    for (std::size_t i = 0; i < snapshot.findings().size(); ++i) {
        const Finding& finding = snapshot.findings()[i];
        if (!names(finding.rows, row)) continue;
        section.links.push_back({shownAs(finding.title, QString::number(finding.year.value), finding.subject), PageLink(FindingLink{i}), {}});
    }
    return section;
}

}  // namespace

UsedIn usedIn(const Snapshot& snapshot, const Reconciliation& reconciliation, const RowRef& ref, std::optional<FigureId> figure)
{
    const PrintedRow& row = rowAt(snapshot, ref);
    UsedIn used;
    used.title = figure ? cellTitle(snapshot, snapshot.figure(*figure)) : row.label;
    used.facts = figure ? factsOf(snapshot, snapshot.figure(*figure)) : rowFacts(snapshot, ref);
    const std::vector<std::size_t> checks = checksOf(reconciliation, row, figure);
    for (UsedSection& section :
         std::vector<UsedSection>{lineSection(snapshot, row), checkSection(reconciliation, checks),
                                  elsewhereSection(snapshot, reconciliation, checks, ref), explanationSection(snapshot, ref),
                                  findingSection(snapshot, ref)}) {
        if (!section.links.empty()) used.sections.push_back(std::move(section));
    }
    if (used.sections.empty()) used.unused = UsedWords::tr("No budget line, check, explanation or finding uses this.");
    return used;
}

std::vector<UsedLink> rowLinks(const Snapshot& snapshot, const std::vector<RowRef>& rows)
{
    std::vector<UsedLink> links;
    for (const RowRef& ref : rows) {
        const PrintedTable& table = snapshot.table(ref.table);
        const QString source = UsedWords::tr("Table %1: %2").arg(QString::number(table.number), table.title);
        links.push_back({shownAs(rowAt(snapshot, ref).label, {}, source), PageLink(ref), {}});
    }
    return links;
}

}  // namespace ketenbudget
