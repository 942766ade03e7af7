#include "ui/pages/SourcesPage.h"

#include "core/analysis/LineValues.h"
#include "core/report/PrintedReport.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/PassagePanel.h"
#include "ui/pages/PrintedTablePanel.h"
#include "ui/pages/SourcesActions.h"
#include "ui/pages/SourcesSearch.h"
#include "ui/pages/SourcesTree.h"
#include "ui/pages/UsedInPanel.h"
#include "ui/pages/UsedSections.h"
#include "ui/provenance/FigureFacts.h"
#include "ui/views/FullTableView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace ketenbudget {
namespace {

/// Where a user who was never here begins: the first table of the first document that has one.
SourcePlace firstPlace(const Snapshot& snapshot)
{
    if (!snapshot.tables().empty()) return TablePlace{snapshot.tables().front().id, 0, 0};
    if (!snapshot.explanations().empty()) return ExplanationPlace{0};
    return AbsentPlace{};
}

}  // namespace

SourcesPage::SourcesPage(SnapshotPtr snapshot, CheckBook& checks, QWidget* parent)
    : Page(parent),
      m_snapshot(snapshot),
      m_checks(checks),
      m_search(new SourcesSearch(snapshot, this)),
      m_table(new PrintedTablePanel(snapshot, this)),
      m_passage(new PassagePanel(snapshot, this)),
      m_usedIn(new UsedInPanel(this)),
      m_middle(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_actions(std::make_unique<SourcesActions>(*this)),
      m_place(firstPlace(*snapshot))
{
    setObjectName(QStringLiteral("sourcesPage"));
    build();
    connectParts();
    connectActions();
    resetLayout();
    if (!snapshot->documents().empty()) showPlace(m_place);
}

SourcesPage::~SourcesPage() = default;

QString SourcesPage::title() { return tr("Sources"); }

void SourcesPage::build()
{
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_passage);
    m_splitter->setObjectName(QStringLiteral("sourcesSplitter"));
    m_splitter->addWidget(m_search);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_usedIn);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_search->setMinimumWidth(180);
    m_middle->setMinimumWidth(320);
    m_usedIn->setMinimumWidth(200);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_splitter);
}

void SourcesPage::connectParts()
{
    connect(&m_search->tree(), &SourcesTree::placeChosen, this, &SourcesPage::goTo);
    connect(&m_search->tree(), &QTreeWidget::itemActivated, this, &SourcesPage::focusContent);
    connect(m_search, &SourcesSearch::hitChosen, this, &SourcesPage::openHit);
    connect(m_search, &SourcesSearch::begun, this, [this] { m_beforeSearch = currentPlace(); });
    connect(m_search, &SourcesSearch::givenUp, this, [this] {
        if (const auto before = std::exchange(m_beforeSearch, std::nullopt)) showPlace(*before);
        focusContent();
    });
    connect(m_table, &PrintedTablePanel::currentChanged, this, &SourcesPage::tellCurrent);
    connect(m_table, &PrintedTablePanel::selectionChanged, this, [this] { Q_EMIT selectionChanged(selection()); });
    connect(&m_table->view(), &FullTableView::enterPressed, this, &SourcesPage::showProvenance);
    connect(&m_table->view(), &QTableView::doubleClicked, this, &SourcesPage::showProvenance);
    connect(&m_table->view(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.addAction(m_actions->provenance);
        menu.addSeparator();
        menu.addActions({m_actions->copy, m_actions->copyWithHeaders});
        menu.exec(m_table->view().viewport()->mapToGlobal(at));
    });
    for (UsedSections* sections : {&m_usedIn->sections(), &m_passage->sections()}) {
        connect(sections, &UsedSections::linkActivated, this, &SourcesPage::follow);
        connect(sections, &UsedSections::explanationActivated, this,
                [this](std::size_t explanation) { goTo(ExplanationPlace{explanation}); });
    }
    connect(&m_checks, &CheckBook::changed, this, &SourcesPage::tellUsedIn);
}

bool SourcesPage::showsTable() const { return std::holds_alternative<TablePlace>(m_place); }

SourcePlace SourcesPage::currentPlace() const
{
    const auto row = m_table->currentRow();
    if (!showsTable() || !row) return m_place;
    return TablePlace{row->table, row->row, m_table->currentColumn()};
}

void SourcesPage::showPlace(const SourcePlace& place)
{
    m_place = place;
    m_showing = true;
    if (const auto* table = std::get_if<TablePlace>(&place)) {
        m_middle->setCurrentWidget(m_table);
        m_table->showTable(table->table);
        m_table->selectCell(table->row, table->column);
    } else {
        m_middle->setCurrentWidget(m_passage);
        if (const auto* passage = std::get_if<ExplanationPlace>(&place)) m_passage->showExplanation(passage->explanation);
        if (const auto* finding = std::get_if<FindingPlace>(&place)) m_passage->showFinding(finding->finding);
        if (const auto* absent = std::get_if<AbsentPlace>(&place)) m_passage->showAbsent(*absent);
    }
    m_showing = false;
    m_search->tree().select(place);
    m_actions->provenance->setEnabled(showsTable());
    m_actions->copy->setEnabled(showsTable());
    m_actions->copyWithHeaders->setEnabled(showsTable());
    tellCurrent();
    Q_EMIT selectionChanged(selection());
}

void SourcesPage::goTo(const SourcePlace& place)
{
    if (currentPlace() == place) return;
    Q_EMIT placeLeft(historyPlace());
    showPlace(place);
}

void SourcesPage::setCanGoBack(bool can) { m_actions->back->setEnabled(can); }

void SourcesPage::step(int by)
{
    const auto* at = std::get_if<TablePlace>(&m_place);
    if (at == nullptr) return;
    const std::vector<TableId>& tables = m_snapshot->document(m_snapshot->table(at->table).document).tables;
    const auto here = std::find(tables.begin(), tables.end(), at->table) - tables.begin();
    const auto next = here + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(tables.size())) return;
    goTo(TablePlace{tables[static_cast<std::size_t>(next)], 0, 0});
}

/// The hit is where the user is from now on: Esc empties the field and stays here.
void SourcesPage::openHit(const SearchHit& hit)
{
    const auto place = placeOfHit(*m_snapshot, hit);
    if (!place) {
        Q_EMIT statusMessage(QStringList{hit.title, hit.context}.join(QStringLiteral(": ")));
        return;
    }
    m_beforeSearch.reset();
    goTo(*place);
    focusContent();
}

bool SourcesPage::open(const PageLink& link)
{
    if (const auto* figure = std::get_if<FigureId>(&link)) {
        const CellRef& cell = m_snapshot->figure(*figure).cell;
        goTo(TablePlace{cell.table, cell.row, cell.column + 1});
    } else if (const auto* row = std::get_if<RowRef>(&link)) {
        goTo(TablePlace{row->table, row->row, 0});
        m_table->selectRow(row->row);
    } else if (const auto* place = std::get_if<SourcePlace>(&link)) {
        goTo(*place);
    } else {
        return false;
    }
    // A filter would hide where this is.
    if (m_search->searching()) m_search->clear();
    m_beforeSearch.reset();
    focusContent();
    return true;
}

/// A link may lead to this page itself; the window passes on the others.
void SourcesPage::follow(const PageLink& link)
{
    if (!open(link)) Q_EMIT linkActivated(link);
}

void SourcesPage::tellCurrent()
{
    if (m_showing) return;
    const PageCell cell = currentCell().value_or(PageCell{});
    tellUsedIn();
    Q_EMIT currentCellChanged(cell.title, cell.quantity);
}

void SourcesPage::tellUsedIn()
{
    const auto row = m_table->currentRow();
    if (!showsTable() || !row) {
        m_usedIn->clear();
        return;
    }
    m_usedIn->show(usedIn(*m_snapshot, m_checks.reconciliation(), *row, m_table->currentFigure()));
}

std::optional<PageCell> SourcesPage::currentCell() const
{
    const auto figure = m_table->currentFigure();
    if (!showsTable() || !figure) return std::nullopt;
    return PageCell{cellTitle(*m_snapshot, m_snapshot->figure(*figure)), printedQuantity(*m_snapshot, *figure)};
}

void SourcesPage::showProvenance()
{
    if (const auto cell = currentCell()) Q_EMIT provenanceRequested(cell->title, cell->quantity);
}

PageSelection SourcesPage::selection() const { return showsTable() ? m_table->selection() : PageSelection{}; }

std::optional<ReportTable> SourcesPage::reportTable() const
{
    const auto* table = std::get_if<TablePlace>(&m_place);
    if (table == nullptr) return std::nullopt;
    return printedReport(*m_snapshot, table->table);
}

void SourcesPage::focusContent()
{
    if (showsTable()) m_table->view().setFocus();
    else if (!m_passage->focusContent()) m_search->tree().setFocus();
}

/// Not by a focus proxy: Tab would go from the end of the window past the tree.
void SourcesPage::focusInEvent(QFocusEvent*) { focusContent(); }

/// All colours come from the palette that goes with the theme.
void SourcesPage::setTheme(const Theme&) { update(); }

void SourcesPage::save(QSettings& settings) const
{
    saveSourcePlace(settings, *m_snapshot, currentPlace());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("usedIn"), m_actions->usedIn->isChecked());
}

void SourcesPage::restore(QSettings& settings)
{
    m_actions->usedIn->setChecked(settings.value(QStringLiteral("usedIn"), true).toBool());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_usedIn->setVisible(m_actions->usedIn->isChecked());
    if (const auto place = savedSourcePlace(settings, *m_snapshot)) showPlace(*place);
}

void SourcesPage::resetLayout()
{
    m_actions->usedIn->setChecked(true);
    m_splitter->setSizes({240, 640, 250});
}

}  // namespace ketenbudget
