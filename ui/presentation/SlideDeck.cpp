#include "ui/presentation/SlideDeck.h"

#include <algorithm>

namespace ketenbudget {

SlideDeck::SlideDeck(SnapshotPtr snapshot, std::vector<SavedView> views)
    : m_snapshot(std::move(snapshot)), m_views(std::move(views)), m_slides(m_views.size())
{
}

const Slide& SlideDeck::slideAt(std::size_t position)
{
    std::optional<Slide>& slide = m_slides[position];
    if (!slide) slide = buildSlide(*m_snapshot, m_views[position]);
    return *slide;
}

const Slide& SlideDeck::slide() { return m_below.empty() ? slideAt(m_position) : m_below.back().slide; }

QString SlideDeck::nextTitle() const
{
    return m_position + 1 < m_views.size() ? m_views[m_position + 1].name : QString();
}

bool SlideDeck::next() { return goTo(m_position + 1); }

bool SlideDeck::previous() { return m_position > 0 && goTo(m_position - 1); }

bool SlideDeck::goTo(std::size_t position)
{
    if (position >= m_views.size()) return false;
    m_below.clear();
    m_cameFrom.reset();
    m_position = position;
    return true;
}

bool SlideDeck::drill(int key)
{
    const auto& drills = slide().drills;
    const auto found = std::find_if(drills.begin(), drills.end(), [key](const auto& drill) { return drill.first == key; });
    if (found == drills.end()) return false;
    Slide deeper = buildSlide(*m_snapshot, {QString(), viewLinkText(found->second), QString()});
    m_below.push_back({std::move(deeper), key});
    m_cameFrom.reset();
    return true;
}

bool SlideDeck::back()
{
    if (m_below.empty()) return false;
    m_cameFrom = m_below.back().key;
    m_below.pop_back();
    return true;
}

}  // namespace ketenbudget
