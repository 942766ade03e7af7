#include "ui/shell/PageList.h"

#include "ui/pages/Page.h"

#include <algorithm>
#include <iterator>

namespace ketenbudget {
namespace {

int indexWhere(const std::vector<PageEntry>& entries, const std::function<bool(const PageEntry&)>& fits)
{
    const auto found = std::find_if(entries.begin(), entries.end(), fits);
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

}  // namespace

PageList::PageList(std::vector<PageEntry> entries, QStackedWidget& stack, QObject* parent)
    : QObject(parent), m_entries(std::move(entries)), m_pages(m_entries.size(), nullptr), m_stack(stack)
{
}

int PageList::indexOf(const QString& name) const
{
    return indexWhere(m_entries, [&name](const PageEntry& entry) { return entry.name == name; });
}

int PageList::indexFor(const PageLink& link) const
{
    return indexWhere(m_entries, [&link](const PageEntry& entry) { return entry.takes(link); });
}

Page& PageList::page(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (m_pages[at] == nullptr) {
        m_pages[at] = m_entries[at].make();
        m_stack.addWidget(m_pages[at]);
        Q_EMIT pageMade(*m_pages[at]);
    }
    return *m_pages[at];
}

std::vector<Page*> PageList::made() const
{
    std::vector<Page*> pages;
    std::copy_if(m_pages.begin(), m_pages.end(), std::back_inserter(pages), [](const Page* page) { return page != nullptr; });
    return pages;
}

void PageList::setCurrent(int index)
{
    Page& shown = page(index);
    m_current = index;
    m_stack.setCurrentWidget(&shown);
}

}  // namespace ketenbudget
