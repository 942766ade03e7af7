#include "ui/pages/ArticlesPage.h"

#include "ui/pages/ArticlesActions.h"
#include "ui/pages/ArticlesBar.h"
#include "ui/pages/ArticlesCharts.h"
#include "ui/pages/ArticlesTree.h"
#include "ui/pages/Breadcrumb.h"
#include "ui/pages/LineNotePanel.h"
#include "ui/pages/RowWork.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace ketenbudget {

ArticlesPage::ArticlesPage(SnapshotPtr snapshot, WorkBook& work, QWidget* parent)
    : Page(parent),
      m_snapshot(snapshot),
      m_work(work),
      m_bar(new ArticlesBar(snapshot, this)),
      m_tree(new ArticlesTree(snapshot, this)),
      m_charts(new ArticlesCharts(snapshot, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_actions(std::make_unique<ArticlesActions>(*this)),
      m_rowWork(new RowWork(*this, m_work))
{
    setObjectName(QStringLiteral("articlesPage"));
    m_splitter->setObjectName(QStringLiteral("articlesSplitter"));
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_charts);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(&m_rowWork->panel());
    connectParts();
    connectActions();
    connectWork();
    resetLayout();
    applyView(m_view);
}

QString ArticlesPage::title()
{
    return tr("Articles");
}

void ArticlesPage::connectParts()
{
    connect(m_bar, &ArticlesBar::measureChosen, this, &ArticlesPage::setMeasure);
    connect(m_bar, &ArticlesBar::structureChosen, this, &ArticlesPage::setStructure);
    connect(m_bar, &ArticlesBar::unitChosen, this, &ArticlesPage::setUnit);
    connect(&m_bar->breadcrumb(), &Breadcrumb::placeChosen, this, [this](std::optional<LineId> root) {
        rememberPlace();
        const auto line = m_view.root;
        goTo(root);
        if (line) m_tree->select(*line);
        m_tree->table().setFocus();
    });
    connect(&m_bar->search(), &QLineEdit::textChanged, this, &ArticlesPage::setFilter);
    m_bar->search().installEventFilter(this);

    connect(m_tree, &ArticlesTree::currentChanged, this, &ArticlesPage::tellCurrent);
    connect(m_tree, &ArticlesTree::selectionChanged, this, [this] { Q_EMIT selectionChanged(m_tree->selection()); });
    connect(&m_tree->table(), &FrozenTreeView::enterPressed, this, [this](const QModelIndex& index) {
        if (const auto line = m_tree->model().lineAt(index)) drillInto(*line);
    });
    connect(&m_tree->table(), &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        const auto line = m_tree->model().lineAt(index);
        if (index.column() > 0) {
            showProvenance();
        } else if (line) {
            drillInto(*line);
        }
    });
    connect(&m_tree->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.addActions({m_actions->drill, m_actions->provenance});
        menu.addSeparator();
        menu.addActions({m_actions->copy, m_actions->copyWithHeaders});
        m_rowWork->fill(menu);
        menu.addSeparator();
        menu.addActions(m_charts->chartActions());
        menu.exec(m_tree->table().viewport()->mapToGlobal(at));
    });
    connect(m_charts, &ArticlesCharts::lineChosen, this, [this](LineId line) { m_tree->select(line); });
    connect(m_charts, &ArticlesCharts::lineActivated, this, &ArticlesPage::drillInto);
}

void ArticlesPage::setChartActions(const QList<QAction*>& actions)
{
    m_charts->setChartActions(actions);
    m_bar->addAction(m_actions->sameScale);
    if (!actions.isEmpty()) m_bar->addAction(actions.first());
}

std::vector<PageChart> ArticlesPage::charts() const { return m_charts->charts(); }

PageSelection ArticlesPage::selection() const
{
    return m_tree->selection();
}

/// Not by a focus proxy: Tab would go from the end of the window past the switches.
void ArticlesPage::focusInEvent(QFocusEvent*)
{
    m_tree->table().setFocus();
}

std::optional<PageCell> ArticlesPage::currentCell() const
{
    const QModelIndex number = m_tree->currentNumber();
    if (!number.isValid()) return std::nullopt;
    return PageCell{m_tree->model().cellTitle(number), m_tree->model().quantityAt(number)};
}

void ArticlesPage::setTheme(const Theme& theme)
{
    m_tree->setTheme(theme);
    m_charts->setTheme(theme);
}

void ArticlesPage::applyView(const ArticlesView& view, const std::optional<ArticlesPlace>& at)
{
    m_view = view;
    m_bar->showView(view);
    tellSavedView();
    m_charts->setView(view, defaultComparison(*m_snapshot, view.structure, view.measure));
    m_tree->setView(view, at ? at->line : std::nullopt, at ? at->column : std::nullopt);
    m_actions->back->setEnabled(view.root.has_value() || m_canGoBack);
    m_actions->up->setEnabled(view.root.has_value());
    m_actions->switchStructure->setEnabled(view.measure == Measure::Expenditure);
    tellCurrent();
    const bool nothing = !view.filter.isEmpty() && m_tree->model().rowCount() == 0;
    const QString told = nothing ? tr("Nothing matches “%1”. Esc clears the search.").arg(view.filter) : QString();
    m_tree->table().setEmptyText(told);
    Q_EMIT statusMessage(told);
}

void ArticlesPage::tellCurrent()
{
    m_charts->setCurrentLine(m_tree->currentLine());
    m_rowWork->setRow(workRow());
    const PageCell cell = currentCell().value_or(PageCell{});
    Q_EMIT currentCellChanged(cell.title, cell.quantity);
}

void ArticlesPage::setMeasure(Measure measure)
{
    if (m_view.measure == Measure::Expenditure) m_chosenStructure = m_view.structure;
    // Only the act's tables print commitments and receipts.
    showIn(measure == Measure::Expenditure ? m_chosenStructure : Structure::Legal, measure);
}

void ArticlesPage::setStructure(Structure structure)
{
    showIn(structure, m_view.measure);
}

/// The current row stays, or the nearest one above it that is there too.
void ArticlesPage::showIn(Structure structure, Measure measure)
{
    rememberPlace();
    const auto line = m_tree->currentLine();
    applyView(viewIn(*m_snapshot, m_view, structure, measure));
    for (auto step = line; step; step = m_snapshot->line(*step).parent) {
        const auto same = m_snapshot->findLine(structure, m_snapshot->line(*step).path);
        if (!same || !m_tree->model().indexOf(*same).isValid()) continue;
        m_tree->select(*same);
        return;
    }
}

void ArticlesPage::setUnit(AmountUnit unit)
{
    ArticlesView view = m_view;
    view.unit = unit;
    applyView(view);
}

ArticlesPlace ArticlesPage::place() const
{
    return {m_view, m_tree->currentLine(), m_tree->currentColumn()};
}

void ArticlesPage::rememberPlace()
{
    Q_EMIT placeLeft(historyPlace());
}

void ArticlesPage::goTo(std::optional<LineId> root)
{
    ArticlesView view = m_view;
    view.root = root;
    view.filter.clear();
    m_beforeSearch.reset();
    applyView(view);
}

void ArticlesPage::drillInto(LineId line)
{
    const bool leaf = m_snapshot->line(line).children.empty();
    if (leaf || m_view.root == line) {
        m_tree->select(line);
        showProvenance();
        return;
    }
    m_tree->select(line);
    rememberPlace();
    goTo(line);
    m_tree->table().setFocus();
}

bool ArticlesPage::open(const PageLink& link)
{
    const auto* line = std::get_if<LineId>(&link);
    if (line) showLine(*line);
    return line != nullptr;
}

void ArticlesPage::showLine(LineId line)
{
    rememberPlace();
    const Structure structure = m_snapshot->line(line).structure;
    ArticlesView view = m_view;
    view.structure = structure;
    view.measure = m_snapshot->hasMeasure(line, view.measure) ? view.measure : Measure::Expenditure;
    view.root.reset();
    view.filter.clear();
    m_beforeSearch.reset();
    applyView(view);
    m_tree->select(line);
}

/// The unit is no place: it stays as the user last chose it.
void ArticlesPage::showHistoryPlace(const QVariant& place)
{
    const auto wanted = place.value<ArticlesPlace>();
    ArticlesView view = wanted.view;
    view.unit = m_view.unit;
    m_beforeSearch.reset();
    applyView(view, wanted);
}

void ArticlesPage::setCanGoBack(bool can)
{
    m_canGoBack = can;
    m_actions->back->setEnabled(m_view.root.has_value() || can);
}

void ArticlesPage::goUp()
{
    if (!m_view.root) return;
    rememberPlace();
    const LineId from = *m_view.root;
    goTo(m_snapshot->line(from).parent);
    m_tree->select(from);
}

void ArticlesPage::showProvenance()
{
    if (const auto cell = currentCell()) Q_EMIT provenanceRequested(cell->title, cell->quantity);
}

void ArticlesPage::save(QSettings& settings) const
{
    savePlace(settings, *m_snapshot, place());
    const bool expenditure = m_view.measure == Measure::Expenditure;
    settings.setValue(QStringLiteral("chosenStructure"), codeOf(expenditure ? m_view.structure : m_chosenStructure));
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("charts"), m_charts->saveState());
    settings.setValue(QStringLiteral("sameScale"), m_actions->sameScale->isChecked());
    m_tree->save(settings);
}

void ArticlesPage::restore(QSettings& settings)
{
    const ArticlesPlace saved = savedPlace(settings, *m_snapshot);
    const QString chosen = settings.value(QStringLiteral("chosenStructure")).toString();
    m_chosenStructure = structureFromCode(chosen).value_or(Structure::Recast);
    m_actions->sameScale->setChecked(settings.value(QStringLiteral("sameScale"), true).toBool());
    m_tree->restore(settings);
    applyView(saved.view, saved);
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_charts->restoreState(settings.value(QStringLiteral("charts")).toByteArray());
}

void ArticlesPage::resetLayout()
{
    m_splitter->setSizes({600, 400});
    m_charts->setSizes({570, 430});
    m_tree->setStandardColumns();
}

}  // namespace ketenbudget
