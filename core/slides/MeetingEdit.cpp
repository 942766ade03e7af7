#include "core/slides/MeetingEdit.h"

#include <algorithm>

namespace ketenbudget {
namespace {

template <class Items>
auto* findNamed(Items& items, const QString& name)
{
    const auto found = std::find_if(items.begin(), items.end(), [&name](const auto& item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

template <class Items>
QStringList namesOf(const Items& items)
{
    QStringList names;
    for (const auto& item : items) names.append(item.name);
    return names;
}

}  // namespace

const SavedView* findView(const UserWork& work, const QString& name) { return findNamed(work.views, name); }
const MeetingSet* findSet(const UserWork& work, const QString& name) { return findNamed(work.sets, name); }
QStringList viewNames(const UserWork& work) { return namesOf(work.views); }
QStringList setNames(const UserWork& work) { return namesOf(work.sets); }

WorkChanges saveView(const UserWork& work, const SavedView& view) { return {{find(work, view), view}}; }

WorkChanges renameView(const UserWork& work, const QString& name, const QString& to)
{
    const SavedView* view = findView(work, name);
    if (view == nullptr) return {};
    SavedView renamed = *view;
    renamed.name = to;
    WorkChanges changes{{*view, std::nullopt}, {std::nullopt, renamed}};
    for (const MeetingSet& set : work.sets) {
        if (!set.views.contains(name)) continue;
        MeetingSet with = set;
        std::replace(with.views.begin(), with.views.end(), name, to);
        changes.push_back({set, with});
    }
    return changes;
}

WorkChanges removeView(const UserWork& work, const QString& name)
{
    const SavedView* view = findView(work, name);
    if (view == nullptr) return {};
    return {{*view, std::nullopt}};
}

WorkChanges saveSet(const UserWork& work, const MeetingSet& set) { return {{find(work, set), set}}; }

WorkChanges renameSet(const UserWork& work, const QString& name, const QString& to)
{
    const MeetingSet* set = findSet(work, name);
    if (set == nullptr) return {};
    MeetingSet renamed = *set;
    renamed.name = to;
    return {{*set, std::nullopt}, {std::nullopt, renamed}};
}

WorkChanges removeSet(const UserWork& work, const QString& name)
{
    const MeetingSet* set = findSet(work, name);
    if (set == nullptr) return {};
    return {{*set, std::nullopt}};
}

std::vector<SavedView> viewsOf(const UserWork& work, const MeetingSet& set)
{
    std::vector<SavedView> views;
    for (const QString& name : set.views) {
        const SavedView* view = findView(work, name);
        views.push_back(view != nullptr ? *view : SavedView{name, {}, {}});
    }
    return views;
}

QString freeName(const QString& wanted, const QStringList& taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number) name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

}  // namespace ketenbudget
