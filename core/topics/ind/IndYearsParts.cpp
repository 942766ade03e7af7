#include "core/topics/ind/IndYearsParts.h"

#include "core/analysis/LineValues.h"
#include "core/charts/ChartWords.h"
#include "core/topics/ind/IndParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

struct IndYearsPartsWords {
    Q_DECLARE_TR_FUNCTIONS(IndYearsPartsWords)
};

bool ofStatement(const QString& key)
{
    return key.startsWith(QStringLiteral("ind/baten/")) || key.startsWith(QStringLiteral("ind/lasten/")) ||
           key == QStringLiteral("ind/saldo") || key.startsWith(QStringLiteral("ind/saldo/"));
}

/// Rows of the document's statement that are about an account, in printed order: of the table that has most of
/// them, because a summary prints the totals again.
std::vector<RowRef> statementRows(const Snapshot& snapshot, const Document& document)
{
    std::vector<RowRef> most;
    for (const TableId id : document.tables) {
        std::vector<RowRef> rows;
        for (int row = 0; row < static_cast<int>(snapshot.table(id).rows.size()); ++row) {
            const Account* account = snapshot.accountOf({id, row});
            if (account && ofStatement(account->key)) rows.push_back({id, row});
        }
        if (rows.size() > most.size()) most = std::move(rows);
    }
    return most;
}

std::vector<const Document*> newestFirst(const Snapshot& snapshot)
{
    std::vector<const Document*> documents;
    for (const Document& document : snapshot.documents()) documents.push_back(&document);
    std::stable_sort(documents.begin(), documents.end(), [](const Document* first, const Document* second) {
        return second->dataDate < first->dataDate;
    });
    return documents;
}

std::optional<int> firstYearOf(const Snapshot& snapshot, const QString& prefix)
{
    std::optional<int> year;
    for (const Account& account : snapshot.accounts()) {
        if (!account.key.startsWith(prefix)) continue;
        const auto series = accountSeries(snapshot, account.key);
        if (!series.empty()) year = std::min(year.value_or(series.front().stand.year.value), series.front().stand.year.value);
    }
    return year;
}

int levelOf(const Snapshot& snapshot, const RowRef& row)
{
    return snapshot.table(row.table).rows[static_cast<std::size_t>(row.row)].level;
}

/// Puts what newer documents do not print behind the account it follows in this one, and behind what is part of that.
void addDocument(const Snapshot& snapshot, const Document& document, std::vector<StatementAccount>& accounts)
{
    auto next = accounts.begin();
    for (const RowRef& row : statementRows(snapshot, document)) {
        const QString& key = snapshot.accountOf(row)->key;
        const auto found = std::find_if(accounts.begin(), accounts.end(),
                                        [&key](const StatementAccount& account) { return account.key == key; });
        if (found != accounts.end()) {
            next = std::max(next, found + 1);
            continue;
        }
        auto series = accountSeries(snapshot, key);
        if (series.empty()) continue;
        const int level = levelOf(snapshot, row);
        while (next != accounts.begin() && next != accounts.end() && levelOf(snapshot, next->row) > level) ++next;
        next = accounts.insert(next, {key, row, std::move(series)}) + 1;
    }
}

}  // namespace

std::vector<StatementAccount> statementAccounts(const Snapshot& snapshot)
{
    std::vector<StatementAccount> accounts;
    for (const Document* document : newestFirst(snapshot)) addDocument(snapshot, *document, accounts);
    return accounts;
}

StatementYears statementYears(const Snapshot& snapshot, const std::vector<StatementAccount>& accounts)
{
    StatementYears years;
    for (const StatementAccount& account : accounts) {
        for (const AccountStand& printed : account.series) {
            const int year = printed.stand.year.value;
            years.first = years.first == 0 ? year : std::min(years.first, year);
            years.last = std::max(years.last, year);
            if (printed.stand.phase == BudgetPhase::Realisation) years.lastRealised = std::max(years.lastRealised, year);
            if (printed.stand.phase != BudgetPhase::DraftBudget) continue;
            const Document& document = snapshot.document(printed.document);
            if (!years.draft || snapshot.document(*years.draft).dataDate < document.dataDate)
                years.draft = printed.document;
        }
    }
    return years;
}

QString labelOf(const Snapshot& snapshot, const StatementAccount& account)
{
    return snapshot.table(account.row.table).rows[static_cast<std::size_t>(account.row.row)].label;
}

std::optional<StatementBreak> breakOf(const Snapshot& snapshot, const StatementAccount& account)
{
    StatementBreak made;
    std::optional<int> year;
    if (account.key.startsWith(QStringLiteral("ind/lasten/materieel")) ||
        account.key.startsWith(QStringLiteral("ind/lasten/apparaat"))) {
        year = firstYearOf(snapshot, QStringLiteral("ind/lasten/programma"));
        made.mark = QStringLiteral("a");
        made.note = IndYearsPartsWords::tr("a: from %1 material programme costs are printed apart");
    } else if (account.key.startsWith(QStringLiteral("ind/baten/omzet"))) {
        year = firstYearOf(snapshot, QStringLiteral("ind/baten/tegenprestatie-"));
        made.mark = QStringLiteral("b");
        made.note = IndYearsPartsWords::tr("b: from %1 income is divided by products and input, not by who pays");
    }
    if (!year || account.series.front().stand.year.value >= *year) return std::nullopt;
    made.year = *year;
    made.note = made.note.arg(*year);
    return made;
}

Quantity amountIn(const Snapshot& snapshot, const StatementAccount& account, const Stand& stand, DocumentId document)
{
    for (const AccountStand& printed : account.series) {
        if (printed.stand == stand && printed.document == document) return printedQuantity(snapshot, printed.figure);
    }
    return {};
}

QString saidWithDocument(const Snapshot& snapshot, const AccountStand& printed, AmountUnit unit)
{
    return QStringLiteral("%1 (%2)").arg(said(printedQuantity(snapshot, printed.figure), unit),
                                         snapshot.document(printed.document).shortTitle);
}

QStringList yearsNotes(const Snapshot& snapshot, const StatementYears& years)
{
    QStringList notes{
        IndYearsPartsWords::tr("Of every year and stand the newest document counts; where an older one prints another amount, "
                          "both are shown."),
        IndYearsPartsWords::tr("The documents were read from published pages; some pages are cut, so that lines and totals "
                          "are missing in some years. Their addresses are with the source of each number.")};
    if (years.draft)
        notes << IndYearsPartsWords::tr("The years after %1 come from %2; what that document does not print is a gap.")
                     .arg(years.lastRealised)
                     .arg(snapshot.document(*years.draft).shortTitle);
    return notes;
}

void shortenFooters(TopicView& view, const Snapshot& snapshot, const QStringList& lines)
{
    std::vector<Quantity> used;
    for (const TopicRow& row : view.rows) {
        for (const TopicCell& cell : row.cells) used.push_back(cell.quantity);
    }
    const std::set<TableId> tables = tablesBehind(snapshot, used);
    std::set<DocumentId> documents;
    for (const TableId id : tables) documents.insert(snapshot.table(id).document);
    if (documents.empty()) return;
    const DocumentId newest = *std::max_element(documents.begin(), documents.end(), [&](DocumentId a, DocumentId b) {
        return snapshot.document(a).dataDate < snapshot.document(b).dataDate;
    });
    std::set<TableId> named;
    for (const TableId id : tables) {
        if (snapshot.table(id).document == newest) named.insert(id);
    }
    QStringList footer = lines + sourceLines(snapshot, named);
    if (documents.size() > 1)
        footer << IndYearsPartsWords::tr("and %1 other documents, named below the table of this view")
                      .arg(documents.size() - 1);
    for (TopicChart& chart : view.charts) textOf(chart.spec).footer = footer;
}

}  // namespace ketenbudget
