#include "ui/pages/Page.h"

#include "core/slides/MeetingEdit.h"

namespace ketenbudget {

void Page::setSavedView(const QString& name)
{
    const bool same = m_saved == name && (name.isEmpty() || m_savedPlace == placeOfView());
    m_saved = name;
    m_savedPlace = name.isEmpty() ? QStringList() : placeOfView();
    if (!same) showMessages();
}

const SavedView* Page::savedView(const UserWork& work) const
{
    return m_saved.isEmpty() || m_savedPlace != placeOfView() ? nullptr : findView(work, m_saved);
}

QString Page::shownMessage(const UserWork& work, const QString& messageKey) const
{
    const SavedView* view = savedView(work);
    return view && !view->message.isEmpty() ? view->message : messageAbove(work, messageKey);
}

QStringList Page::placeOfView() const
{
    const auto link = viewLink();
    return link ? QStringList{viewLinkText(*link)} : QStringList();
}

}  // namespace ketenbudget
