#pragma once

#include "core/analysis/TextSearch.h"
#include "core/topics/ViewIndex.h"
#include "ui/pages/PageLink.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace ketenbudget {

/// A page by its object name.
struct PageName {
    QString name;
    QString title;
};

/// A term of the glossary, which the help shows.
struct TermName {
    QString term;
};

using FoundTarget = std::variant<PageName, TermName, PageLink>;

struct FoundItem {
    QString title;
    QString context;  ///< where it stands
    FoundTarget target;
    std::optional<PageLink> second;  ///< where else it is: the printed cell of an amount in Articles
};

/// What was found of one kind.
struct FoundGroup {
    QString kind;  ///< "budget line", in the user's language
    std::vector<FoundItem> items;
    std::size_t left = 0;  ///< found, but not among the items
};

/// Everything that the program can show, by its words and amounts: pages, topic views, budget lines of both
/// structures, accounts, and whatever the documents hold.
class SearchEverything {
public:
    /// `views` must outlive it.
    SearchEverything(SnapshotPtr snapshot, std::vector<PageName> pages, const ViewIndex& views);

    /// At most `most` items of each kind, all of the kind `whole`; the best first. Without words: the pages.
    [[nodiscard]] std::vector<FoundGroup> find(const QString& query, const QString& whole = {}) const;

    static constexpr std::size_t MostOfAKind = 5;

private:
    /// An item with the words that it is found by.
    struct Entry {
        QString own;    ///< folded
        QString place;  ///< folded: what it stands under
        FoundItem item;
    };
    struct Shelf {
        QString kind;
        std::vector<Entry> entries;
    };

    void addPages(const std::vector<PageName>& pages);
    void addViews();
    void addLines();
    void addAccounts();
    [[nodiscard]] FoundItem itemOf(const SearchHit& hit) const;
    [[nodiscard]] std::vector<FoundGroup> inDocuments(const QString& query) const;

    SnapshotPtr m_snapshot;
    TextIndex m_texts;
    const ViewIndex& m_views;
    std::vector<Shelf> m_shelves;
};

}  // namespace ketenbudget
