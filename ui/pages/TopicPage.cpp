#include "ui/pages/TopicPage.h"

#include "core/topics/TopicReport.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/FilterSteps.h"
#include "ui/pages/LineNotePanel.h"
#include "ui/pages/RowWork.h"
#include "ui/pages/TopicActions.h"
#include "ui/pages/TopicBar.h"
#include "ui/pages/TopicCharts.h"
#include "ui/pages/TopicInputs.h"
#include "ui/pages/TopicLinks.h"
#include "ui/pages/TopicNotes.h"
#include "ui/pages/TopicSplit.h"
#include "ui/pages/TopicTable.h"
#include "ui/theme/AppFont.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

QString viewKey() { return QStringLiteral("view"); }
QString rowKeyName() { return QStringLiteral("row"); }
QString columnKey() { return QStringLiteral("column"); }

}  // namespace

TopicPage::TopicPage(SnapshotPtr snapshot, Topic topic, WorkBook& work, QWidget* parent)
    : Page(parent),
      m_snapshot(std::move(snapshot)),
      m_topic(std::move(topic)),
      m_work(work),
      m_tabs(new QTabBar(this)),
      m_bar(new TopicBar(this)),
      m_inputs(new TopicInputs(this)),
      m_title(new QLabel(this)),
      m_table(new TopicTable(this)),
      m_charts(new TopicCharts(this)),
      m_splitter(new TopicSplit(m_table, m_charts, this)),
      m_empty(new QLabel(this)),
      m_notes(new TopicNotes(this)),
      m_links(new TopicLinks(this)),
      m_actions(std::make_unique<TopicActions>(*this)),
      m_rowWork(new RowWork(*this, m_work))
{
    setObjectName(pageName(m_topic));
    build();
    connectParts();
    connectTable();
    connectActions();
    connectLimits();
    connectSteps();
    connectWork();
    connectInputs();
    resetLayout();
    applyView();
}

/// A field that loses the keyboard while it dies is no step any more.
TopicPage::~TopicPage()
{
    m_rowWork->panel().abandon();
    delete findChild<FilterSteps*>(QString(), Qt::FindDirectChildrenOnly);
    m_inputs->disconnect(this);
}

void TopicPage::build()
{
    m_tabs->setObjectName(QStringLiteral("topicTabs"));
    m_tabs->setAccessibleName(tr("Views of %1").arg(m_topic.title));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const TopicEntry& one : m_topic.views) m_tabs->addTab(QString(one.tab).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_title->setObjectName(QStringLiteral("topicTitle"));
    m_empty->setObjectName(QStringLiteral("topicEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_title, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->setMinimumWidth(260);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_tabs, m_bar, m_inputs, m_title}) layout->addWidget(part);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(&m_rowWork->panel());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_links);
}

void TopicPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int chosen) {
        rememberPlace();
        showTab(chosen);
    });
    connect(m_bar, &TopicBar::unitChosen, this, &TopicPage::setUnit);
    connect(m_bar, &TopicBar::chosen, this, &TopicPage::choose);
    connect(&m_bar->search(), &QLineEdit::textChanged, this, &TopicPage::setFilter);
    m_bar->search().installEventFilter(this);
    connect(m_charts, &TopicCharts::rowChosen, this, [this](std::size_t row) { m_table->select(row); });
    connect(m_charts, &TopicCharts::rowActivated, this, [this](std::size_t row) {
        m_table->select(row);
        openRow(row);
    });
    connect(m_links, &TopicLinks::activated, this, [this](const PageLink& link) {
        if (!open(link)) Q_EMIT linkActivated(link);
    });
}

void TopicPage::setChartActions(const QList<QAction*>& actions)
{
    m_charts->setChartActions(actions);
    m_bar->addSwitch(m_actions->sameScale);
    if (!actions.isEmpty()) m_bar->addAction(actions.first());
}

std::vector<PageChart> TopicPage::charts() const { return m_charts->charts(); }

std::optional<ReportTable> TopicPage::reportTable() const
{
    if (m_view.rows.empty()) return std::nullopt;
    return topicReport(m_view, m_unit);
}

PageSelection TopicPage::selection() const { return m_table->selection(); }

std::optional<PageCell> TopicPage::currentCell() const
{
    const QModelIndex number = m_table->currentNumber();
    if (!number.isValid()) return std::nullopt;
    return PageCell{m_table->model().cellTitle(number), m_table->model().quantityAt(number)};
}

/// Not by a focus proxy: Tab would go from the end of the window past the tabs.
void TopicPage::focusInEvent(QFocusEvent*)
{
    if (!m_view.rows.empty()) return m_table->table().setFocus();
    m_tabs->setFocus();
}

void TopicPage::setTheme(const Theme& theme)
{
    m_table->setTheme(theme);
    m_charts->setTheme(theme);
}

int TopicPage::tab() const { return std::max(0, m_tabs->currentIndex()); }

QString TopicPage::entryName(int position) const
{
    const auto at = static_cast<std::size_t>(position);
    return at < m_topic.views.size() ? m_topic.views[at].name : QString();
}

TopicView TopicPage::made(std::size_t position) const
{
    const TopicEntry& wanted = m_topic.views[position];
    TopicView view = wanted.build(*m_snapshot, {m_unit, m_choices.value(wanted.name)});
    for (TopicChart& chart : view.charts) textOf(chart.spec).message = shownMessage(m_work.work(), messageKeyOf(chart));
    return view;
}

void TopicPage::showTab(int chosen, const QString& row)
{
    m_inputs->finish();
    m_rows[m_view.name] = m_table->currentKey();
    m_beforeSearch.reset();
    m_bar->setFilter({});
    m_table->setFilter({});
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(chosen);
    }
    m_shown = chosen;
    applyView(row.isEmpty() ? m_rows.value(entryName(chosen)) : row);
}

void TopicPage::stepTab(int by)
{
    if (m_tabs->count() > 0) m_tabs->setCurrentIndex((tab() + by + m_tabs->count()) % m_tabs->count());
}

void TopicPage::applyView(const QString& row)
{
    if (!m_topic.views.empty()) m_view = made(static_cast<std::size_t>(tab()));
    m_bar->showView(m_view, m_unit);
    m_inputs->showView(m_view);
    m_table->setView(m_view, m_unit, row);
    m_charts->setCharts(m_view.charts, m_unit, m_view.sentences + m_view.notes);
    m_actions->sameScale->setEnabled(m_charts->canShareScale());
    m_actions->limits->setEnabled(m_view.thresholdYear.has_value());
    showParts();
    m_splitter->fit();
    tellScenario();
    tellCurrent();
}

void TopicPage::showParts()
{
    const bool empty = m_view.rows.empty() && m_view.charts.empty();
    m_title->setText(drawable(m_view.title));
    m_title->setVisible(!m_view.title.isEmpty());
    m_table->setVisible(!m_view.rows.empty());
    m_charts->setVisible(!m_view.charts.empty());
    m_splitter->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(tr("None of the loaded documents prints the figures of this view. Import the document that does "
                        "(ketenbudget import FILE) and start the program anew."));
    m_notes->setNotes(m_view.sentences, m_view.notes);
    m_links->setLinks(m_view.links);
}

void TopicPage::tellCurrent()
{
    const auto row = m_table->currentRow();
    m_charts->setCurrentRow(row);
    m_notes->setRowNote(row ? m_view.rows[*row].note : QString());
    m_rowWork->setRow(workRow());
    const PageCell cell = currentCell().value_or(PageCell{});
    Q_EMIT currentCellChanged(cell.title, cell.quantity);
}

void TopicPage::setUnit(AmountUnit unit)
{
    m_unit = unit;
    applyView();
}

void TopicPage::choose(const QString& choice, const QString& value)
{
    for (const TopicChoice& one : m_view.choices) {
        if (one.id == choice && one.setsInputs && !m_view.inputs.empty()) return chooseStart(TopicChoice(one), value);
    }
    m_choices[m_view.name][choice] = value;
    applyView();
}

void TopicPage::rememberPlace() { Q_EMIT placeLeft(historyPlace()); }

QVariant TopicPage::historyPlace() const
{
    return QVariantMap{{viewKey(), m_shown}, {rowKeyName(), m_table->currentKey()}, {columnKey(), m_table->currentColumn()}};
}

void TopicPage::showHistoryPlace(const QVariant& place)
{
    const QVariantMap at = place.toMap();
    showTab(at.value(viewKey()).toInt(), at.value(rowKeyName()).toString());
    if (const auto row = m_table->currentRow()) m_table->select(*row, at.value(columnKey()).toInt());
}

void TopicPage::setCanGoBack(bool can) { m_actions->back->setEnabled(can); }

bool TopicPage::open(const PageLink& link)
{
    const auto* wanted = std::get_if<ViewRef>(&link);
    if (wanted == nullptr) return false;
    const auto found = std::find_if(m_topic.views.begin(), m_topic.views.end(),
                                    [wanted](const TopicEntry& one) { return one.name == wanted->view; });
    if (found == m_topic.views.end()) return false;
    rememberPlace();
    for (auto choice = wanted->choices.begin(); choice != wanted->choices.end(); ++choice)
        m_choices[wanted->view][choice.key()] = choice.value();
    showTab(static_cast<int>(found - m_topic.views.begin()));
    for (std::size_t row = 0; wanted->row && row < m_view.rows.size(); ++row) {
        if (m_view.rows[row].printed != wanted->row) continue;
        m_table->select(row);
        break;
    }
    return true;
}

void TopicPage::showProvenance()
{
    if (const auto cell = currentCell()) Q_EMIT provenanceRequested(cell->title, cell->quantity);
}

void TopicPage::openRow(std::size_t row)
{
    const std::optional<TopicTarget>& target = m_view.rows[row].target;
    if (!target) return showProvenance();
    const PageLink link = pageLink(*target);
    if (!open(link)) Q_EMIT linkActivated(link);
}

}  // namespace ketenbudget
