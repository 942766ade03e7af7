#include "core/domain/UserWork.h"

#include <algorithm>
#include <type_traits>

namespace ketenbudget {
namespace {

QString nameOf(const PolarityChoice& item) { return item.subject; }
QString nameOf(const ThresholdScale& item) { return QString::number(item.year); }
QString nameOf(const LineNote& item) { return item.subject + QLatin1Char(' ') + item.comparison; }
QString nameOf(const ChartMessage& item) { return item.chart; }
QString nameOf(const SavedView& item) { return item.name; }
QString nameOf(const MeetingSet& item) { return item.name; }
QString nameOf(const Scenario& item) { return item.name; }

// Work is UserWork or const UserWork.
template <typename Work>
auto& listOf(Work& work, const PolarityChoice&) { return work.polarities; }
template <typename Work>
auto& listOf(Work& work, const ThresholdScale&) { return work.thresholds; }
template <typename Work>
auto& listOf(Work& work, const LineNote&) { return work.lineNotes; }
template <typename Work>
auto& listOf(Work& work, const ChartMessage&) { return work.messages; }
template <typename Work>
auto& listOf(Work& work, const SavedView&) { return work.views; }
template <typename Work>
auto& listOf(Work& work, const MeetingSet&) { return work.sets; }
template <typename Work>
auto& listOf(Work& work, const Scenario&) { return work.scenarios; }

template <typename Item>
bool same(const Item& a, const Item& b) { return nameOf(a) == nameOf(b); }
/// Each calculation may have one of the name.
bool same(const Scenario& a, const Scenario& b) { return a.model == b.model && a.name == b.name; }

template <typename Items, typename Item>
auto placeOf(Items& items, const Item& item)
{
    return std::find_if(items.begin(), items.end(), [&](const Item& there) { return same(there, item); });
}

}  // namespace

QString lineSubject(Structure structure, const QString& path, Measure measure)
{
    const QString line = codeOf(structure) + QLatin1Char(':') + path;
    return measure == Measure::Receipts ? line + QLatin1Char(':') + codeOf(measure) : line;
}

QString accountSubject(const QString& key) { return QStringLiteral("account:") + key; }

QString nameOf(const WorkItem& item)
{
    return std::visit([](const auto& one) { return nameOf(one); }, item);
}

bool sameItem(const WorkItem& a, const WorkItem& b)
{
    if (a.index() != b.index()) return false;
    return std::visit([&b](const auto& one) { return same(one, std::get<std::decay_t<decltype(one)>>(b)); }, a);
}

std::optional<WorkItem> find(const UserWork& work, const WorkItem& item)
{
    return std::visit(
        [&work](const auto& wanted) -> std::optional<WorkItem> {
            const auto& items = listOf(work, wanted);
            const auto found = placeOf(items, wanted);
            if (found == items.end()) return std::nullopt;
            return *found;
        },
        item);
}

void put(UserWork& work, const WorkItem& item)
{
    std::visit(
        [&work](const auto& wanted) {
            auto& items = listOf(work, wanted);
            const auto found = placeOf(items, wanted);
            if (found == items.end()) items.push_back(wanted);
            else *found = wanted;
        },
        item);
}

void take(UserWork& work, const WorkItem& item)
{
    std::visit(
        [&work](const auto& wanted) {
            auto& items = listOf(work, wanted);
            const auto found = placeOf(items, wanted);
            if (found != items.end()) items.erase(found);
        },
        item);
}

QString messageAbove(const UserWork& work, const QString& chart)
{
    const auto found = placeOf(work.messages, ChartMessage{chart, {}});
    return found == work.messages.end() ? QString() : found->text;
}

}  // namespace ketenbudget
