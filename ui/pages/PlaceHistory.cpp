#include "ui/pages/PlaceHistory.h"

#include "ui/pages/Page.h"

#include <QScopedValueRollback>

namespace ketenbudget {

void PlaceHistory::addPage(Page& page)
{
    connect(&page, &Page::placeLeft, this, [this, &page](const QVariant& place) {
        if (!m_quiet && m_current == &page) push({&page, place});
    });
    connect(&page, &Page::backWanted, this, [this, &page] { goBackOn(page); });
}

PlaceHistory::Step PlaceHistory::here() const
{
    return {m_current, m_current != nullptr ? m_current->historyPlace() : QVariant()};
}

void PlaceHistory::setCurrent(Page& page)
{
    if (m_current == &page) return;
    if (m_current != nullptr && !m_quiet) push(here());
    m_current = &page;
    tell();
}

void PlaceHistory::push(const Step& step)
{
    m_forward.clear();
    if (m_back.empty() || !(m_back.back() == step)) m_back.push_back(step);
    if (m_back.size() > Longest) m_back.erase(m_back.begin());
    tell();
}

void PlaceHistory::asOneStep(const std::function<void()>& work)
{
    const Step from = here();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        work();
    }
    if (from.page != nullptr && !(here() == from)) push(from);
}

void PlaceHistory::travel(Steps& from, Steps& to)
{
    const Step start = here();
    // A step that was undone by hand leads nowhere.
    while (!from.empty() && from.back() == start) from.pop_back();
    if (!from.empty()) {
        const Step step = from.back();
        from.pop_back();
        to.push_back(start);
        const QScopedValueRollback quiet(m_quiet, true);
        if (step.page != m_current) Q_EMIT pageWanted(step.page);
        if (step.place.isValid()) step.page->showHistoryPlace(step.place);
    }
    tell();
}

void PlaceHistory::goBack() { travel(m_back, m_forward); }

void PlaceHistory::goForward() { travel(m_forward, m_back); }

/// Stays on the page: where no step on it can be taken back, one level up.
void PlaceHistory::goBackOn(Page& page)
{
    if (!m_back.empty() && m_back.back().page == &page) return goBack();
    const QScopedValueRollback quiet(m_quiet, true);
    page.goUp();
}

void PlaceHistory::clear()
{
    m_back.clear();
    m_forward.clear();
    tell();
}

void PlaceHistory::tell()
{
    if (m_current != nullptr) m_current->setCanGoBack(!m_back.empty() && m_back.back().page == m_current);
    Q_EMIT changed();
}

}  // namespace ketenbudget
