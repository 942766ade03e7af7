#include "ui/pages/MeetingPage.h"

#include "ui/models/WorkBook.h"
#include "ui/pages/MeetingActions.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/WorkFollower.h"
#include "ui/presentation/SlideView.h"
#include "ui/theme/AppFont.h"
#include "ui/views/FlowLayout.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

/// The name is the user's; the text of an entry has a number before it.
constexpr int NameRole = Qt::UserRole;

void fill(QListWidget& list, const QStringList& names, const QStringList& texts)
{
    const int row = list.currentRow();
    const QString chosen = list.currentItem() ? list.currentItem()->data(NameRole).toString() : QString();
    list.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* item = new QListWidgetItem(drawable(texts.at(i)), &list);
        item->setData(NameRole, names.at(i));
    }
    const bool sameRow = row >= 0 && row < names.size() && names.at(row) == chosen;
    const auto found = static_cast<int>(names.indexOf(chosen));
    list.setCurrentRow(sameRow || found < 0 ? std::min(std::max(row, 0), list.count() - 1) : found);
}

}  // namespace

MeetingPage::MeetingPage(SnapshotPtr snapshot, WorkBook& work, QWidget* parent)
    : Page(parent),
      m_snapshot(std::move(snapshot)),
      m_work(work),
      m_sets(new QListWidget(this)),
      m_places(new QListWidget(this)),
      m_views(new QListWidget(this)),
      m_empty(new QLabel(this)),
      m_picture(new SlideView(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_actions(std::make_unique<MeetingActions>(*this)),
      m_last(m_places)
{
    setObjectName(QStringLiteral("meetingPage"));
    build();
    connectSets();
    connectViews();
    connectLists();
    // The follower may wait until the page is in sight; a slide that is asked for before shows the new work, too.
    connect(&m_work, &WorkBook::changed, this, [this] { m_slide.reset(); });
    new WorkFollower(*this, m_work, [this] { show(); });
    show();
    resetLayout();
}

MeetingPage::~MeetingPage() = default;

QString MeetingPage::title() { return tr("Meeting"); }

QWidget* MeetingPage::makeColumn(const QString& title, QListWidget& list, const QList<QAction*>& buttons)
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(title, column);
    label->setBuddy(&list);
    list.setAccessibleName(QString(title).remove(QLatin1Char('&')));
    list.setWordWrap(true);
    auto* bar = new QWidget(column);
    auto* row = new FlowLayout(bar);
    for (QAction* action : buttons) row->addWidget(makeActionButton(action, bar));
    layout->addWidget(label);
    layout->addWidget(&list, 1);
    layout->addWidget(bar);
    return column;
}

void MeetingPage::build()
{
    m_sets->setObjectName(QStringLiteral("meetingSets"));
    m_places->setObjectName(QStringLiteral("meetingPlaces"));
    m_views->setObjectName(QStringLiteral("meetingViews"));
    m_places->setDragDropMode(QAbstractItemView::InternalMove);
    m_picture->setObjectName(QStringLiteral("meetingPicture"));
    m_picture->setScrolling(true);
    m_picture->setTextSize(QFontInfo(QApplication::font()).pixelSize());
    m_empty->setObjectName(QStringLiteral("meetingEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->setObjectName(QStringLiteral("meetingLists"));
    lists->setChildrenCollapsible(false);
    lists->addWidget(makeColumn(tr("&Sets"), *m_sets, {m_actions->newSet, m_actions->renameSet, m_actions->removeSet}));
    lists->addWidget(makeColumn(tr("Saved &views"), *m_views,
                                {m_actions->addView, m_actions->openView, m_actions->renameView, m_actions->removeView}));
    auto* right = new QSplitter(Qt::Vertical, this);
    right->setObjectName(QStringLiteral("meetingRight"));
    right->setChildrenCollapsible(false);
    right->addWidget(makeColumn(tr("Views of the set, in &order"), *m_places,
                                {m_actions->up, m_actions->down, m_actions->takeOut, m_actions->sameScale, m_actions->exportSet}));
    auto* picture = new QWidget(this);
    auto* column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_empty, 1);
    right->addWidget(picture);
    right->setStretchFactor(1, 1);
    m_splitter->setObjectName(QStringLiteral("meetingSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(lists);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_splitter);
}

void MeetingPage::show()
{
    m_filling = true;
    const UserWork& work = m_work.work();
    QStringList sets;
    for (const MeetingSet& set : work.sets) sets.append(QStringLiteral("%1 (%2)").arg(set.name).arg(set.views.size()));
    fill(*m_sets, setNames(work), sets);
    fill(*m_views, viewNames(work), viewNames(work));
    m_filling = false;
    showViews();
}

void MeetingPage::showViews()
{
    m_filling = true;
    const MeetingSet* set = findSet(m_work.work(), currentSet());
    QStringList texts;
    const QStringList names = set ? set->views : QStringList();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool there = findView(m_work.work(), names.at(i)) != nullptr;
        const QString name = there ? names.at(i) : tr("%1 — not there any more").arg(names.at(i));
        texts.append(QStringLiteral("%1. %2").arg(i + 1).arg(name));
    }
    fill(*m_places, names, texts);
    m_actions->sameScale->setChecked(set && set->sameScale);
    m_filling = false;
    showPicture();
    tellActions();
}

std::optional<SavedView> MeetingPage::currentView() const
{
    const QListWidgetItem* item = m_last->currentItem();
    if (item == nullptr) item = m_views->currentItem();
    if (item == nullptr) return std::nullopt;
    const QString name = item->data(NameRole).toString();
    const SavedView* view = findView(m_work.work(), name);
    return view ? *view : SavedView{name, {}, {}};
}

/// Building one takes a moment: the picture, the charts and the table of the page are all of the same.
const Slide* MeetingPage::slide() const
{
    const auto view = currentView();
    if (!view) return nullptr;
    if (!m_slide || m_slide->first != *view) m_slide.emplace(*view, buildSlide(*m_snapshot, *view));
    return &m_slide->second;
}

void MeetingPage::showPicture()
{
    const Slide* shown = slide();
    m_picture->setVisible(shown != nullptr);
    m_empty->setVisible(shown == nullptr);
    m_empty->setText(m_work.canKeep()
                         ? tr("There are no saved views yet. Go to what you want to show and choose “Save this view…” "
                              "(Ctrl+D) in the menu Meeting; then put the views into a set here.")
                         : tr("Views cannot be saved: the figures are open without a database that can be written. Open one with "
                              "File > Open database…"));
    if (shown == nullptr) return;
    const bool focused = m_picture->isAncestorOf(focusWidget());
    QWidget* before = focusWidget();
    m_picture->setSlide(*shown);
    if (before && !focused) before->setFocus();
}

void MeetingPage::tellActions()
{
    const bool keep = m_work.canKeep();
    const bool set = findSet(m_work.work(), currentSet()) != nullptr;
    const int place = m_places->currentRow();
    m_actions->newSet->setEnabled(keep);
    for (QAction* action : {m_actions->renameSet, m_actions->removeSet, m_actions->sameScale}) action->setEnabled(keep && set);
    m_actions->exportSet->setEnabled(set && m_places->count() > 0);
    m_actions->addView->setEnabled(keep && set && m_views->currentItem());
    m_actions->up->setEnabled(keep && place > 0);
    m_actions->down->setEnabled(keep && place >= 0 && place + 1 < m_places->count());
    m_actions->takeOut->setEnabled(keep && place >= 0);
    const auto view = currentView();
    const bool there = view && findView(m_work.work(), view->name);
    m_actions->openView->setEnabled(there);
    for (QAction* action : {m_actions->renameView, m_actions->removeView}) action->setEnabled(keep && there);
}

std::vector<PageChart> MeetingPage::charts() const
{
    const Slide* shown = slide();
    if (shown == nullptr) return {};
    std::vector<PageChart> charts;
    for (const SlideChart& chart : shown->charts) charts.push_back({chart.name, chart.spec});
    return charts;
}

std::optional<ReportTable> MeetingPage::reportTable() const
{
    const Slide* shown = slide();
    return shown != nullptr ? shown->table : std::nullopt;
}

QString MeetingPage::currentSet() const
{
    return m_sets->currentItem() ? m_sets->currentItem()->data(NameRole).toString() : QString();
}

int MeetingPage::currentPlace() const { return std::max(0, m_places->currentRow()); }

void MeetingPage::chooseSet(const QString& set, int place)
{
    for (int row = 0; row < m_sets->count(); ++row) {
        if (m_sets->item(row)->data(NameRole).toString() == set) m_sets->setCurrentRow(row);
    }
    if (place < m_places->count()) m_places->setCurrentRow(place);
}

void MeetingPage::focusInEvent(QFocusEvent*) { (m_places->count() > 0 ? m_places : m_sets)->setFocus(); }

void MeetingPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    const bool size = event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange;
    if (size) m_picture->setTextSize(QFontInfo(QApplication::font()).pixelSize());
}

void MeetingPage::setTheme(const Theme& theme) { m_picture->setTheme(theme); }

void MeetingPage::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("set"), currentSet());
    settings.setValue(QStringLiteral("place"), m_places->currentRow());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void MeetingPage::restore(QSettings& settings)
{
    chooseSet(settings.value(QStringLiteral("set")).toString(), std::max(0, settings.value(QStringLiteral("place"), 0).toInt()));
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void MeetingPage::resetLayout()
{
    m_splitter->setSizes({320, 680});
    findChild<QSplitter*>(QStringLiteral("meetingRight"))->setSizes({260, 440});
}

bool MeetingPage::open(const PageLink&) { return false; }

}  // namespace ketenbudget
