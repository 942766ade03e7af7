#include "ui/pages/ChecksBar.h"

#include "core/format/CheckTerms.h"
#include "core/format/NumberFormat.h"
#include "core/format/SourceText.h"
#include "core/report/PrintedReport.h"
#include "ui/pages/FilterSteps.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>

namespace ketenbudget {
namespace {

constexpr int lastKind = static_cast<int>(CheckKind::Norm);

/// -1 stands for "all".
std::optional<int> chosen(const QComboBox& box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional<int>(value);
}

int dataOf(TableId id) { return static_cast<int>(id.index()); }

}  // namespace

ChecksBar::ChecksBar(QWidget* parent)
    : QWidget(parent),
      m_steps(new FilterSteps([this] { return QVariant::fromValue(filter()); }, this)),
      m_summary(new QLabel(this)),
      m_state(addBox("checksState", tr("Filter by state"))),
      m_kind(addBox("checksKind", tr("Filter by kind"))),
      m_table(addBox("checksTable", tr("Filter by table"))),
      m_text(new QLineEdit(this)),
      m_listed(new QLabel(this))
{
    m_summary->setObjectName(QStringLiteral("checksSummary"));
    m_summary->setWordWrap(true);
    m_listed->setObjectName(QStringLiteral("checksListed"));
    m_listed->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(QStringLiteral("checksText"));
    m_text->setAccessibleName(tr("Find a check"));
    m_text->setPlaceholderText(tr("Words or an amount (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_steps->watch(*m_text);
    connect(m_text, &QLineEdit::textChanged, this, &ChecksBar::filterChanged);
    m_state->addItem(tr("All states"), -1);
    for (const CheckState state : allCheckStates) m_state->addItem(ChecksModel::stateText(state), static_cast<int>(state));
    m_kind->addItem(tr("All kinds"), -1);
    for (int kind = 0; kind <= lastKind; ++kind) m_kind->addItem(termFor(static_cast<CheckKind>(kind)), kind);
    m_table->addItem(tr("All tables"), -1);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(CheckState::Unexplained)));
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_table)})
        filters->addWidget(part);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_listed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addLayout(filters);
}

/// A field that loses the keyboard while it dies is no step any more.
ChecksBar::~ChecksBar()
{
    delete m_steps;
}

QComboBox* ChecksBar::addBox(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    connect(box, &QComboBox::currentIndexChanged, this, &ChecksBar::filterChanged);
    m_steps->watch(*box);
    return box;
}

void ChecksBar::show(const Snapshot& snapshot, const Reconciliation& reconciliation)
{
    QStringList counts;
    for (const CheckState state : allCheckStates) {
        const std::size_t count = reconciliation.count(state);
        if (count > 0) counts.append(ChecksModel::stateText(state) + QLatin1Char(' ') + formatInteger(static_cast<std::int64_t>(count)));
    }
    const int all = static_cast<int>(reconciliation.checks.size());
    m_summary->setText(tr("Checks: %1").arg(formatInteger(all)) + QStringLiteral("   ·   ") +
                       counts.join(QStringLiteral("   ·   ")));
    fillTables(snapshot, reconciliation);
}

void ChecksBar::fillTables(const Snapshot& snapshot, const Reconciliation& reconciliation)
{
    std::set<TableId> checked;
    for (const auto& [figure, checks] : reconciliation.byFigure) {
        if (!checks.empty()) checked.insert(snapshot.figures()[figure].cell.table);
    }
    const auto documentOf = [&snapshot](TableId id) -> const Document& { return snapshot.document(snapshot.table(id).document); };
    // The report itself comes first, then what was read from single pages.
    const auto place = [&](TableId id) {
        const Document& document = documentOf(id);
        return std::tuple(!document.address.isEmpty(), document.id, snapshot.table(id).number);
    };
    std::vector<TableId> tables(checked.begin(), checked.end());
    std::sort(tables.begin(), tables.end(), [&place](TableId a, TableId b) { return place(a) < place(b); });
    const QSignalBlocker blocked(m_table);
    const auto before = chosen(*m_table);
    while (m_table->count() > 1) m_table->removeItem(1);
    for (const TableId id : tables) {
        m_table->addItem(tableName(documentOf(id), snapshot.table(id)), dataOf(id));
        m_table->setItemData(m_table->count() - 1, printedTitle(snapshot.table(id)), Qt::ToolTipRole);
    }
    m_table->setCurrentIndex(std::max(0, before ? m_table->findData(*before) : 0));
    // The list is as wide as its names, the box as the row of filters lets it be.
    m_table->view()->setMinimumWidth(m_table->view()->sizeHintForColumn(0) + m_table->view()->verticalScrollBar()->sizeHint().width());
}

void ChecksBar::setListed(std::size_t count)
{
    const QString number = formatInteger(static_cast<std::int64_t>(count));
    m_listed->setText(count == 0 ? tr("No check passes these filters.") : tr("%1 listed").arg(number));
}

ChecksFilter ChecksBar::filter() const
{
    ChecksFilter filter;
    if (const auto state = chosen(*m_state)) filter.state = static_cast<CheckState>(*state);
    if (const auto kind = chosen(*m_kind)) filter.kind = static_cast<CheckKind>(*kind);
    if (const auto table = chosen(*m_table)) filter.table = TableId(static_cast<std::size_t>(*table));
    filter.text = m_text->text().trimmed();
    return filter;
}

void ChecksBar::setFilter(const ChecksFilter& filter)
{
    {
        const QSignalBlocker states(m_state);
        const QSignalBlocker kinds(m_kind);
        const QSignalBlocker tables(m_table);
        const QSignalBlocker texts(m_text);
        m_state->setCurrentIndex(m_state->findData(filter.state ? static_cast<int>(*filter.state) : -1));
        m_kind->setCurrentIndex(m_kind->findData(filter.kind ? static_cast<int>(*filter.kind) : -1));
        m_table->setCurrentIndex(std::max(0, m_table->findData(filter.table ? dataOf(*filter.table) : -1)));
        m_text->setText(filter.text);
    }
    Q_EMIT filterChanged();
}

void ChecksBar::find()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool ChecksBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) m_text->clear();
    const bool leaves = key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (leaves) Q_EMIT listWanted();
    return leaves || QWidget::eventFilter(watched, event);
}

}  // namespace ketenbudget
