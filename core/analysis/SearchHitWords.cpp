#include "core/analysis/SearchHitWords.h"

#include "core/domain/CodeTable.h"
#include "core/domain/TableShape.h"
#include "core/format/SourceText.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(TextSearch)
};

constexpr CodeTable<SearchKind, 10> kinds{{
    {SearchKind::Amount, "amount"},
    {SearchKind::Table, "table"},
    {SearchKind::Row, "row"},
    {SearchKind::Column, "column"},
    {SearchKind::Term, "term"},
    {SearchKind::Text, "text"},
    {SearchKind::Explanation, "explanation"},
    {SearchKind::Finding, "finding"},
    {SearchKind::Note, "note"},
    {SearchKind::Figure, "figure"},
}};

/// The part of a long text that holds the first word.
QString excerpt(const QString& text, const std::vector<SearchWord>& words)
{
    constexpr qsizetype longest = 160;
    const QString oneLine = text.simplified();
    if (oneLine.size() <= longest) return oneLine;
    qsizetype at = -1;
    for (const SearchWord& word : words) {
        if (at < 0) at = oneLine.indexOf(word.text, 0, Qt::CaseInsensitive);
    }
    qsizetype from = std::clamp<qsizetype>(at - longest / 3, 0, oneLine.size() - longest);
    if (from > 0) from = oneLine.indexOf(QLatin1Char(' '), from) + 1;
    const QString part = oneLine.mid(from, longest);
    return (from > 0 ? QStringLiteral("… ") : QString()) + part +
           (from + longest < oneLine.size() ? QStringLiteral(" …") : QString());
}

void describeText(const Snapshot& snapshot, const std::vector<SearchWord>& words, SearchHit& hit)
{
    if (hit.explanation) {
        const Explanation& passage = snapshot.explanations()[*hit.explanation];
        hit.title = passage.title;
        hit.context = excerpt(passage.text, words);
    } else if (hit.finding) {
        const Finding& finding = snapshot.findings()[*hit.finding];
        hit.title = finding.title;
        hit.context = excerpt(finding.text, words);
    } else if (hit.term) {
        const GlossaryTerm& term = snapshot.glossary()[*hit.term];
        hit.title = term.term;
        hit.context = excerpt(term.meaningNl, words);
    } else if (hit.absentTable) {
        hit.title = QStringLiteral("Tabel %1").arg(*hit.absentTable);
        for (const AbsentTable& absent : snapshot.document(hit.document).absentTables) {
            if (absent.number == *hit.absentTable) hit.context = absent.reason;
        }
    }
}

}  // namespace

QString searchPath(const PrintedTable& table, int row)
{
    QStringList labels;
    for (const int above : rowsAbove(table, row)) labels.append(table.rows[static_cast<std::size_t>(above)].label);
    return labels.join(QStringLiteral(" › "));
}

QString codeOf(SearchKind kind) { return codeIn(kinds, kind); }

QString termFor(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Amount: return SearchWords::tr("amount");
    case SearchKind::Table: return SearchWords::tr("table");
    case SearchKind::Row: return SearchWords::tr("row");
    case SearchKind::Column: return SearchWords::tr("column");
    case SearchKind::Term: return SearchWords::tr("term");
    case SearchKind::Text: return SearchWords::tr("text cell");
    case SearchKind::Explanation: return SearchWords::tr("explanation");
    case SearchKind::Finding: return SearchWords::tr("finding");
    case SearchKind::Note: return SearchWords::tr("note");
    case SearchKind::Figure: return SearchWords::tr("figure");
    }
    return {};
}

SearchHit described(const Snapshot& snapshot, const std::vector<SearchWord>& words, SearchHit hit)
{
    if (!hit.table) {
        describeText(snapshot, words, hit);
        return hit;
    }
    const PrintedTable& table = snapshot.table(*hit.table);
    QStringList place{tableName(snapshot.document(table.document), table)};
    if (hit.kind == SearchKind::Table) {
        hit.title = QStringLiteral("Tabel %1 %2").arg(table.number).arg(table.title);
        place = {snapshot.document(table.document).shortTitle};
    } else if (!hit.row) {
        hit.title = excerpt(hit.title, words);
        place.append(table.title);
    } else {
        std::vector<int> above = rowsAbove(table, hit.row->row);
        if (!hit.figure) above.pop_back();  // a label is its own title
        if (above.empty()) place.append(table.title);
        for (const int row : above) place.append(table.rows[static_cast<std::size_t>(row)].label);
        hit.title = table.rows[static_cast<std::size_t>(hit.row->row)].label;
    }
    if (hit.figure) {
        const Figure& figure = snapshot.figure(*hit.figure);
        hit.title = excerpt(figure.raw, words);
        place.append(table.columns[static_cast<std::size_t>(figure.cell.column)].header);
    }
    hit.context = place.join(QStringLiteral(" › "));
    return hit;
}

}  // namespace ketenbudget
