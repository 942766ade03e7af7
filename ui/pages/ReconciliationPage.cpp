#include "ui/pages/ReconciliationPage.h"

#include "core/analysis/LineValues.h"
#include "core/report/CheckTable.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/CheckDetails.h"
#include "ui/pages/CheckNoteEditor.h"
#include "ui/pages/ChecksBar.h"
#include "core/report/ChecksReport.h"
#include "ui/pages/ChecksTree.h"
#include "ui/pages/ReconciliationActions.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int narrowList = 476;
constexpr int fullList = 876;  // all columns, as wide as they begin
constexpr int narrowCheck = 654;

/// "jaarverslag-2025-xx/9": the same table in a later session, whatever was imported in between.
QString keyOf(const Snapshot& snapshot, TableId table)
{
    return snapshot.document(snapshot.table(table).document).key + QLatin1Char('/') + QString::number(snapshot.table(table).number);
}

}  // namespace

ReconciliationPage::ReconciliationPage(SnapshotPtr snapshot, CheckBook& checks, QWidget* parent)
    : Page(parent),
      m_snapshot(snapshot),
      m_checks(checks),
      m_model(snapshot, [snapshot](FigureId figure) { return placeOf(*snapshot, figure); }),
      m_bar(new ChecksBar(this)),
      m_tree(new ChecksTree(m_model)),
      m_details(new CheckDetails(snapshot, checks)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_actions(std::make_unique<ReconciliationActions>(*this))
{
    setObjectName(QStringLiteral("reconciliationPage"));
    build();
    connectParts();
    connectActions();
    connectSteps();
    resetLayout();
    m_bar->show(*m_snapshot, m_checks.reconciliation());
    m_model.setReconciliation(m_checks.reconciliation());
    list();
}

/// The views go before the model that they show.
ReconciliationPage::~ReconciliationPage() { delete m_splitter; }

QString ReconciliationPage::title() { return tr("Reconciliation"); }

QString ReconciliationPage::navigationText(const CheckBook& checks)
{
    return tr("Reconciliation (%1)").arg(static_cast<qulonglong>(checks.unexplained()));
}

void ReconciliationPage::build()
{
    m_splitter->setObjectName(QStringLiteral("reconciliationSplitter"));
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->installEventFilter(this);
    m_tree->setMinimumWidth(260);
    m_details->setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
}

/// A wider window first brings the last column of the list into sight, then gives room to the check.
void ReconciliationPage::divide()
{
    const int list = std::clamp(m_splitter->width() - narrowCheck, narrowList, fullList);
    m_splitter->setSizes({list, m_splitter->width() - m_splitter->handleWidth() - list});
}

bool ReconciliationPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize && !m_divided) divide();
    return Page::eventFilter(watched, event);
}

void ReconciliationPage::connectParts()
{
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    connect(m_bar, &ChecksBar::filterChanged, this, [this] { list(); });
    connect(m_bar, &ChecksBar::listWanted, this, [this] { m_tree->setFocus(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReconciliationPage::showChosen);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ReconciliationPage::showContextMenu);
    connect(m_details, &CheckDetails::currentChanged, this, &ReconciliationPage::tellCurrent);
    connect(m_details, &CheckDetails::figureChosen, this, [this](FigureId figure) { Q_EMIT linkActivated(figure); });
    connect(&m_details->note(), &CheckNoteEditor::aboutToChange, this, [this](const QString& check) { list(check); });
    connect(&m_checks, &CheckBook::changed, this, &ReconciliationPage::tellChecks);
}

void ReconciliationPage::list(const QString& always)
{
    const QString chosen = m_details->shown();
    ChecksFilter filter = m_bar->filter();
    filter.always = always;
    m_listing = true;
    m_model.setFilter(filter);
    m_listing = false;
    m_bar->setListed(m_model.listed().size());
    const QModelIndex kept = m_model.indexOf(chosen);
    m_tree->selectRow(kept.isValid() ? kept : m_model.firstCheck());
    showChosen();
}

/// The same check in another state: its note was written or taken back.
void ReconciliationPage::tellChecks()
{
    const QString chosen = m_details->shown();
    m_listing = true;
    m_model.setReconciliation(m_checks.reconciliation());
    m_listing = false;
    m_bar->show(*m_snapshot, m_checks.reconciliation());
    m_bar->setListed(m_model.listed().size());
    const QModelIndex kept = m_model.indexOf(chosen);
    m_tree->selectRow(kept.isValid() ? kept : m_model.firstCheck());
    showChosen();
}

/// A group shows the first of its checks.
void ReconciliationPage::showChosen()
{
    if (m_listing) return;
    QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
    if (m_model.rowCount(index) > 0) index = m_model.index(0, 0, index);
    const auto position = m_model.checkAt(index);
    const QString check = position ? m_checks.reconciliation().checks[*position].id : QString();
    m_actions->copy->setEnabled(position.has_value());
    m_details->show(check);
    m_actions->provenance->setEnabled(currentCell().has_value());
    tellCurrent();
}

void ReconciliationPage::tellCurrent()
{
    const PageCell cell = currentCell().value_or(PageCell{});
    Q_EMIT currentCellChanged(cell.title, cell.quantity);
}

std::optional<PageCell> ReconciliationPage::currentCell() const
{
    const auto figure = m_details->currentFigure();
    if (!figure) return std::nullopt;
    return PageCell{placeOf(*m_snapshot, *figure), printedQuantity(*m_snapshot, *figure)};
}

void ReconciliationPage::showProvenance()
{
    if (const auto cell = currentCell()) Q_EMIT provenanceRequested(cell->title, cell->quantity);
}

void ReconciliationPage::select(const QString& check)
{
    if (!m_model.indexOf(check).isValid()) m_bar->showAll();
    m_tree->selectRow(m_model.indexOf(check));
}

QVariant ReconciliationPage::historyPlace() const { return m_details->shown(); }

void ReconciliationPage::showHistoryPlace(const QVariant& place) { select(place.toString()); }

bool ReconciliationPage::open(const PageLink& link)
{
    const auto* check = std::get_if<CheckLink>(&link);
    if (check == nullptr || !m_checks.find(check->check)) return false;
    select(check->check);
    m_tree->setFocus();
    return true;
}

/// The list as it is filtered and sorted.
std::optional<ReportTable> ReconciliationPage::reportTable() const
{
    return checksReport(*m_snapshot, m_checks.reconciliation(), m_model.listed());
}

/// Not by a focus proxy: Tab would go from the end of the window past the filters.
void ReconciliationPage::focusInEvent(QFocusEvent*) { m_tree->setFocus(); }

void ReconciliationPage::setTheme(const Theme& theme) { m_tree->setTheme(theme); }

void ReconciliationPage::save(QSettings& settings) const
{
    const ChecksFilter filter = m_bar->filter();
    settings.setValue(QStringLiteral("state"), filter.state ? codeOf(*filter.state) : QStringLiteral("all"));
    settings.setValue(QStringLiteral("kind"), filter.kind ? codeOf(*filter.kind) : QString());
    settings.setValue(QStringLiteral("table"), filter.table ? keyOf(*m_snapshot, *filter.table) : QString());
    settings.setValue(QStringLiteral("text"), filter.text);
    settings.setValue(QStringLiteral("check"), m_details->shown());
    settings.setValue(QStringLiteral("splitter"), m_divided ? m_splitter->saveState() : QByteArray());
    settings.setValue(QStringLiteral("header"), m_tree->header()->saveState());
}

void ReconciliationPage::restore(QSettings& settings)
{
    const auto word = [&settings](const char* key) { return settings.value(QLatin1String(key)).toString(); };
    ChecksFilter filter;
    filter.state = checkStateFromCode(word("state"));
    if (word("state").isEmpty()) filter.state = CheckState::Unexplained;
    filter.kind = checkKindFromCode(word("kind"));
    for (const PrintedTable& table : m_snapshot->tables()) {
        if (keyOf(*m_snapshot, table.id) == word("table")) filter.table = table.id;
    }
    filter.text = word("text");
    m_tree->header()->restoreState(settings.value(QStringLiteral("header")).toByteArray());
    m_bar->setFilter(filter);
    m_divided = m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_tree->selectRow(m_model.indexOf(word("check")));
}

void ReconciliationPage::resetLayout()
{
    m_tree->resetColumns();
    m_divided = false;
    divide();
    m_details->resetLayout();
}

}  // namespace ketenbudget
