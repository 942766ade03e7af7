#include "ui/shell/SearchEverything.h"

#include "core/analysis/SearchHitWords.h"
#include "core/analysis/SearchText.h"
#include "core/format/Terms.h"
#include "ui/pages/SourcesTree.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct EverythingWords {
    Q_DECLARE_TR_FUNCTIONS(SearchEverything)
};

const QLatin1String indicators("keten/");  // accounts of the chain; all others are of a budget
const QString arrow = QStringLiteral(" › ");

constexpr int insideWord = 3;

/// 0: the very words; 1: begins with them; 2: a word begins with them; 3: they are inside a word, or apart.
int rankOf(const QString& title, const QString& wanted)
{
    const QString folded = foldedText(title);
    if (folded == wanted) return 0;
    if (folded.startsWith(wanted)) return 1;
    for (qsizetype at = folded.indexOf(wanted); at > 0; at = folded.indexOf(wanted, at + 1)) {
        if (!folded.at(at - 1).isLetterOrNumber()) return 2;
    }
    return insideWord;
}

void bestFirst(std::vector<FoundItem>& items, const QString& wanted)
{
    std::vector<std::pair<int, std::size_t>> order;
    for (std::size_t i = 0; i < items.size(); ++i) order.emplace_back(rankOf(items[i].title, wanted), i);
    std::sort(order.begin(), order.end());
    std::vector<FoundItem> sorted;
    sorted.reserve(items.size());
    for (const auto& [rank, position] : order) sorted.push_back(std::move(items[position]));
    items = std::move(sorted);
}

/// Every word is in the item or above it, and one at least in the item itself.
bool matches(const QString& own, const QString& place, const std::vector<SearchWord>& words)
{
    bool any = words.empty();
    for (const SearchWord& word : words) {
        const bool here = hasWord(own, word);
        if (!here && !hasWord(place, word)) return false;
        any = any || here;
    }
    return any;
}

QString namesOf(const Snapshot& snapshot, const std::vector<LineId>& lines)
{
    QStringList names;
    for (const LineId line : lines) names.append(snapshot.line(line).displayName());
    return names.join(arrow);
}

}  // namespace

SearchEverything::SearchEverything(SnapshotPtr snapshot, std::vector<PageName> pages, const ViewIndex& views)
    : m_snapshot(std::move(snapshot)), m_texts(m_snapshot), m_views(views)
{
    addPages(pages);
    addViews();
    addLines();
    addAccounts();
}

void SearchEverything::addPages(const std::vector<PageName>& pages)
{
    Shelf shelf{EverythingWords::tr("page"), {}};
    for (const PageName& page : pages) shelf.entries.push_back({foldedText(page.title), {}, {page.title, {}, page, {}}});
    m_shelves.push_back(std::move(shelf));
}

void SearchEverything::addViews()
{
    Shelf shelf{EverythingWords::tr("view"), {}};
    for (const ViewSummary& view : m_views.views()) {
        const QString title = view.topic + arrow + view.tab;
        shelf.entries.push_back({foldedText(title + QLatin1Char(' ') + view.title), {},
                                 {title, view.title, PageLink(ViewRef{view.name, std::nullopt}), {}}});
    }
    m_shelves.push_back(std::move(shelf));
}

void SearchEverything::addLines()
{
    Shelf shelf{EverythingWords::tr("budget line"), {}};
    for (const BudgetLine& line : m_snapshot->lines()) {
        std::vector<LineId> above = m_snapshot->pathTo(line.id);
        above.pop_back();
        const QString structure = termFor(line.structure);
        const QString names = namesOf(*m_snapshot, above);
        const QString context = names.isEmpty() ? structure : names + QStringLiteral("; ") + structure;
        shelf.entries.push_back({foldedText(line.displayName() + QLatin1Char(' ') + line.path), foldedText(context),
                                 {line.displayName(), context, PageLink(line.id), {}}});
    }
    m_shelves.push_back(std::move(shelf));
}

void SearchEverything::addAccounts()
{
    Shelf accounts{EverythingWords::tr("account"), {}};
    Shelf chain{EverythingWords::tr("indicator"), {}};
    for (const Account& account : m_snapshot->accounts()) {
        if (account.rows.empty()) continue;
        const RowRef first = account.rows.front();
        const PrintedTable& table = m_snapshot->table(first.table);
        QStringList labels;
        for (const RowRef& row : account.rows)
            labels.append(m_snapshot->table(row.table).rows[static_cast<std::size_t>(row.row)].label);
        const auto view = m_views.viewOf(first);
        // A row that stands under no other is named once.
        const QString path = searchPath(table, first.row);
        FoundItem item{labels.front(), path == labels.front() ? table.title : path + arrow + table.title,
                       view ? PageLink(*view) : PageLink(first), {}};
        if (view) item.second = first;
        labels.append(account.key);
        labels.removeDuplicates();
        Shelf& shelf = account.key.startsWith(indicators) ? chain : accounts;
        shelf.entries.push_back({foldedText(labels.join(QLatin1Char(' '))), foldedText(item.context), std::move(item)});
    }
    m_shelves.push_back(std::move(accounts));
    m_shelves.push_back(std::move(chain));
}

/// A budget line is best seen in Articles, another row on the page of its topic, the rest where it is printed.
FoundItem SearchEverything::itemOf(const SearchHit& hit) const
{
    FoundItem item{hit.title, hit.context, {}, {}};
    if (hit.row && (hit.figure || hit.kind == SearchKind::Row)) {
        const PrintedTable& table = m_snapshot->table(hit.row->table);
        const auto line = table.rows[static_cast<std::size_t>(hit.row->row)].line;
        const auto view = m_views.viewOf(*hit.row);
        const PageLink printed = hit.figure ? PageLink(*hit.figure) : PageLink(*hit.row);
        if (line && hit.figure) item.target = PageLink(*line);
        else if (view) item.target = PageLink(*view);
        else item.target = printed;
        if ((line && hit.figure) || view) item.second = printed;
        else if (line) item.second = *line;
    } else if (hit.term) {
        item.target = TermName{hit.title};
    } else if (hit.finding) {
        item.target = PageLink(FindingLink{*hit.finding});
    } else if (const auto place = placeOfHit(*m_snapshot, hit)) {
        item.target = PageLink(*place);
    }
    return item;
}

std::vector<FoundGroup> SearchEverything::inDocuments(const QString& query) const
{
    std::vector<FoundGroup> groups;
    std::optional<SearchKind> kind;
    for (const SearchHit& hit : m_texts.find(query)) {
        if (kind != hit.kind) groups.push_back({termFor(hit.kind), {}, 0});
        kind = hit.kind;
        groups.back().items.push_back(itemOf(hit));
    }
    return groups;
}

std::vector<FoundGroup> SearchEverything::find(const QString& query, const QString& whole) const
{
    const std::vector<SearchWord> words = searchWords(query);
    const QString wanted = foldedText(query);
    std::vector<FoundGroup> groups;
    for (const Shelf& shelf : m_shelves) {
        FoundGroup group{shelf.kind, {}, 0};
        for (const Entry& entry : shelf.entries) {
            // IND is no page because of Bevindingen.
            const bool page = std::holds_alternative<PageName>(entry.item.target);
            if (page && rankOf(entry.item.title, wanted) == insideWord) continue;
            if (matches(entry.own, entry.place, words)) group.items.push_back(entry.item);
        }
        if (!group.items.empty()) groups.push_back(std::move(group));
        if (words.empty()) return groups;  // the pages come first
    }
    for (FoundGroup& group : inDocuments(query)) groups.push_back(std::move(group));
    for (FoundGroup& group : groups) {
        bestFirst(group.items, wanted);
        if (group.kind == whole || group.items.size() <= MostOfAKind) continue;
        group.left = group.items.size() - MostOfAKind;
        group.items.resize(MostOfAKind);
    }
    return groups;
}

}  // namespace ketenbudget
