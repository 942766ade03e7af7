#pragma once

#include "ui/pages/PageLink.h"

#include <QObject>
#include <QStackedWidget>

#include <functional>
#include <vector>

namespace ketenbudget {

class Page;

/// A page as it is known before it is made.
struct PageEntry {
    QString name;   ///< the page's object name: "sourcesPage"
    QString title;  ///< in the navigation and the search
    std::function<bool(const PageLink&)> takes;  ///< whether a link leads to this page
    std::function<Page*()> make;
};

/// The pages of a window, in the order of the navigation. Each is made when it is first needed: nobody waits
/// for pages that he does not look at.
class PageList final : public QObject {
    Q_OBJECT

public:
    /// The pages that are made go into `stack`.
    PageList(std::vector<PageEntry> entries, QStackedWidget& stack, QObject* parent);

    [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    /// -1 where there is no such page.
    [[nodiscard]] int indexOf(const QString& name) const;
    /// Position of the page that a link leads to; -1 where none takes it.
    [[nodiscard]] int indexFor(const PageLink& link) const;
    [[nodiscard]] Page& page(int index);
    [[nodiscard]] bool isMade(int index) const { return m_pages[static_cast<std::size_t>(index)] != nullptr; }
    /// The pages that are there already.
    [[nodiscard]] std::vector<Page*> made() const;
    /// Position of the page in front; -1 before the first one was shown.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

Q_SIGNALS:
    /// In the window, and not yet seen: it still needs what the window gives to every page.
    void pageMade(ketenbudget::Page& page);

private:
    std::vector<PageEntry> m_entries;
    std::vector<Page*> m_pages;  ///< beside the entries; null until made
    QStackedWidget& m_stack;
    int m_current = -1;
};

}  // namespace ketenbudget
