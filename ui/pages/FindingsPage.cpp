#include "ui/pages/FindingsPage.h"

#include "core/analysis/FindingsFilter.h"
#include "ui/pages/FilterSteps.h"
#include "ui/pages/FindingPanel.h"
#include "ui/pages/FindingsBar.h"
#include "ui/pages/FindingsTree.h"
#include "ui/pages/MaturityTable.h"
#include "ui/pages/UsedSections.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ketenbudget {

FindingsPage::FindingsPage(SnapshotPtr snapshot, QWidget* parent)
    : Page(parent),
      m_snapshot(snapshot),
      m_bar(new FindingsBar(this)),
      m_tree(new FindingsTree(snapshot, QStringLiteral("findingsTree"), this)),
      m_review(new FindingsTree(snapshot, QStringLiteral("reviewTree"), this)),
      m_information(new FindingsTree(snapshot, QStringLiteral("informationTree"), this)),
      m_maturity(new MaturityTable(*snapshot, this)),
      m_panel(new FindingPanel(snapshot, this)),
      m_tabs(new QTabWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("findingsPage"));
    makeActions();
    build();
    connectTree(*m_tree);
    connectTree(*m_review);
    connectTree(*m_information);
    connectSteps();
    connect(m_bar, &FindingsBar::changed, this, &FindingsPage::applyFilter);
    connect(m_bar, &FindingsBar::left, this, &FindingsPage::focusContent);
    connect(&m_panel->sections(), &UsedSections::linkActivated, this, [this](const PageLink& link) {
        if (!open(link)) Q_EMIT linkActivated(link);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &FindingsPage::showOfTab);
    m_review->showCategories();
    m_review->show(reviewFindings(*snapshot));
    m_information->show(informationFindings(*snapshot));
    applyFilter();
    resetLayout();
    const std::vector<std::size_t> all = m_tree->findings().findings();
    if (!all.empty()) showFinding(all.front());
}

QString FindingsPage::title() { return tr("Findings"); }

void FindingsPage::build()
{
    m_tree->setAccessibleName(tr("Findings by subject"));
    m_review->setAccessibleName(tr("Perspectives, chain objective and measures of the review"));
    m_information->setAccessibleName(tr("Findings on information management"));
    auto* bySubject = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(bySubject);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_tree, 1);
    auto* information = new QWidget(m_tabs);
    auto* below = new QVBoxLayout(information);
    below->setContentsMargins(0, 6, 0, 0);
    below->addWidget(m_maturity);
    below->addWidget(m_information, 1);
    m_tabs->setObjectName(QStringLiteral("findingsTabs"));
    m_tabs->setAccessibleName(tr("Lists of findings"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(bySubject, nameOf(FindingList::BySubject));
    m_tabs->addTab(m_review, nameOf(FindingList::Review));
    m_tabs->addTab(information, nameOf(FindingList::Information));
    m_splitter->setObjectName(QStringLiteral("findingsSplitter"));
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_tabs->setMinimumWidth(480);
    m_panel->setMinimumWidth(260);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_splitter);
}

QAction* FindingsPage::addCommand(const char* name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void FindingsPage::makeActions()
{
    m_copy = addCommand("findingsCopy", tr("&Copy finding"), {QKeySequence::Copy});
    m_find = addCommand("findingsFind", tr("&Find text"), {QKeySequence::Find});
    m_back = addCommand("findingsBack", tr("Back on this pa&ge"), {Qt::Key_Backspace});
    m_widen = addCommand("findingsAll", tr("Show &all findings"), {});
    m_find->setShortcutContext(Qt::WindowShortcut);
    m_back->setEnabled(false);
    connect(m_copy, &QAction::triggered, this, &FindingsPage::copy);
    connect(m_find, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_bar->begin();
    });
    connect(m_back, &QAction::triggered, this, &FindingsPage::goBack);
    connect(m_widen, &QAction::triggered, this, [this] {
        m_bar->steps().asStep([this] { m_bar->setFilter({}); });
    });
}

void FindingsPage::connectTree(FindingsTree& tree)
{
    connect(&tree, &FindingsTree::chosen, this, &FindingsPage::goTo);
    connect(&tree, &QTreeView::activated, this, [this, &tree](const QModelIndex& index) {
        if (tree.findings().findingAt(index)) m_panel->focusContent();
        else tree.setExpanded(index, !tree.isExpanded(index));
    });
}

void FindingsPage::connectSteps()
{
    connect(&m_bar->steps(), &FilterSteps::settled, this, [this](const QVariant& before, const QVariant& after) {
        const auto to = [this](const QVariant& filter) {
            return [this, filter] {
                m_tabs->setCurrentIndex(0);  // where the filter is
                m_bar->setFilter(filter.value<FindingsFilter>());
                return true;
            };
        };
        Q_EMIT stepDone({tr("filter of the findings"), to(before), to(after)});
    });
}

void FindingsPage::applyFilter()
{
    const std::vector<std::size_t> found = filteredFindings(*m_snapshot, m_bar->filter());
    m_tree->show(found);
    m_bar->showCount(found.size(), m_snapshot->findings().size());
    m_widen->setEnabled(!m_bar->filter().empty());
    if (m_current) m_tree->select(*m_current);
}

void FindingsPage::showFinding(std::size_t finding)
{
    m_current = finding;
    m_panel->show(finding);
    m_tree->select(finding);
    m_review->select(finding);
    m_information->select(finding);
}

/// What stands beside a list is in it.
void FindingsPage::showOfTab()
{
    const FindingsModel& shown = shownTree().findings();
    const std::vector<std::size_t> findings = shown.findings();
    if (findings.empty() || (m_current && shown.indexOf(*m_current).isValid())) return;
    goTo(shownTree().current().value_or(findings.front()));
}

void FindingsPage::goTo(std::size_t finding)
{
    if (m_current == finding) return;
    if (m_current) Q_EMIT placeLeft(historyPlace());
    showFinding(finding);
}

QVariant FindingsPage::historyPlace() const
{
    return m_current ? QVariant::fromValue(static_cast<qulonglong>(*m_current)) : QVariant();
}

void FindingsPage::setCanGoBack(bool can) { m_back->setEnabled(can); }

void FindingsPage::showHistoryPlace(const QVariant& place)
{
    const std::size_t finding = place.toULongLong();
    if (!m_tree->findings().indexOf(finding).isValid()) m_bar->setFilter({});
    showFinding(finding);
}

bool FindingsPage::open(const PageLink& link)
{
    const auto* wanted = std::get_if<FindingLink>(&link);
    if (wanted == nullptr || wanted->finding >= m_snapshot->findings().size()) return false;
    if (!shownTree().findings().indexOf(wanted->finding).isValid()) m_tabs->setCurrentIndex(0);
    // A filter would hide where this is.
    if (!m_tree->findings().indexOf(wanted->finding).isValid()) m_bar->setFilter({});
    goTo(wanted->finding);
    focusContent();
    return true;
}

void FindingsPage::copy()
{
    const QString text = m_panel->plainText();
    if (text.isEmpty()) return;
    QGuiApplication::clipboard()->setText(text + QLatin1Char('\n'));
    Q_EMIT statusMessage(tr("Finding copied"));
}

FindingsTree& FindingsPage::shownTree() const
{
    switch (shownList()) {
    case FindingList::Review: return *m_review;
    case FindingList::Information: return *m_information;
    case FindingList::BySubject: break;
    }
    return *m_tree;
}

/// The tabs stand in the order of the lists.
FindingList FindingsPage::shownList() const { return static_cast<FindingList>(m_tabs->currentIndex()); }

void FindingsPage::focusContent() { shownTree().setFocus(); }

/// Not by a focus proxy: Tab would go from the end of the window past the filters.
void FindingsPage::focusInEvent(QFocusEvent*) { focusContent(); }

/// What the list shows, with all that is known of each finding.
std::optional<ReportTable> FindingsPage::reportTable() const
{
    return findingsReport(*m_snapshot, shownList(), m_bar->filter());
}

void FindingsPage::fillEditMenu(QMenu& menu)
{
    menu.addAction(m_copy);
    menu.addSeparator();
    menu.addAction(m_find);
}

void FindingsPage::fillViewMenu(QMenu& menu) { menu.addAction(m_widen); }

void FindingsPage::fillGoMenu(QMenu& menu) { menu.addAction(m_back); }

/// All colours come from the palette that goes with the theme.
void FindingsPage::setTheme(const Theme&) { update(); }

/// A finding is kept by its document and key, so that it means the same after an update of the data.
void FindingsPage::save(QSettings& settings) const
{
    const FindingsFilter filter = m_bar->filter();
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("tab"), m_tabs->currentIndex());
    settings.setValue(QStringLiteral("category"), filter.category ? codeOf(*filter.category) : QString());
    settings.setValue(QStringLiteral("state"), filter.state ? codeOf(*filter.state) : QString());
    settings.setValue(QStringLiteral("reporter"), filter.reporter ? codeOf(*filter.reporter) : QString());
    if (m_current) settings.setValue(QStringLiteral("current"), findingName(*m_snapshot, *m_current));
}

void FindingsPage::restore(QSettings& settings)
{
    const auto word = [&settings](const char* name) { return settings.value(QLatin1String(name)).toString(); };
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_tabs->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    m_bar->setFilter({findingCategoryFromCode(word("category")), findingStateFromCode(word("state")),
                      findingReporterFromCode(word("reporter")), {}});
    if (const auto finding = findFinding(*m_snapshot, word("current"))) showFinding(*finding);
}

void FindingsPage::resetLayout() { m_splitter->setSizes({720, 400}); }

}  // namespace ketenbudget
