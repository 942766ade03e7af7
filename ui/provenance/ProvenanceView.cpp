#include "ui/provenance/ProvenanceView.h"

#include "core/analysis/LineValues.h"
#include "ui/models/PrintedTableModel.h"
#include "ui/provenance/FigureFacts.h"
#include "ui/provenance/LinkList.h"
#include "ui/provenance/PrintedTableView.h"
#include "ui/provenance/ProvenanceDetails.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

bool isBack(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Left && key.modifiers().testFlag(Qt::AltModifier);
}

}  // namespace

ProvenanceView::ProvenanceView(SnapshotPtr snapshot, QWidget* parent) : QWidget(parent), m_snapshot(std::move(snapshot))
{
    setObjectName(QStringLiteral("provenance"));
    build();
    connectAll();
    retranslate();
    clear();
}

QWidget* ProvenanceView::buildBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 2, 4, 2);
    m_back = new QToolButton(bar);
    m_back->setObjectName(QStringLiteral("provenanceBack"));
    m_copy = new QToolButton(bar);
    m_copy->setObjectName(QStringLiteral("provenanceCopy"));
    for (QToolButton* button : {m_back, m_copy}) {
        button->setFocusPolicy(Qt::StrongFocus);
    }
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    return bar;
}

void ProvenanceView::build()
{
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("provenanceEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("provenanceSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_details = new ProvenanceDetails(m_splitter);
    m_details->setObjectName(QStringLiteral("provenanceDetails"));
    m_model = new PrintedTableModel(this);
    m_table = new PrintedTableView(m_splitter);
    m_table->setObjectName(QStringLiteral("provenanceTable"));
    m_table->setMinimumHeight(120);
    m_table->setModel(m_model);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
}

void ProvenanceView::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, &ProvenanceView::goBack);
    connect(m_copy, &QToolButton::clicked, this, &ProvenanceView::copy);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_borderMoved = true; });
    connect(m_table, &QTableView::clicked, this, &ProvenanceView::openCell);
    connect(m_table, &QTableView::activated, this, &ProvenanceView::openCell);
    for (LinkList* list : {m_details->operands(), m_details->alsoPrinted(), m_details->crosswalk()}) {
        connect(list, &LinkList::opened, this, [this, list](int row) { openLink(list, row); });
    }
    const std::vector<QAbstractItemView*> views{m_details->operands(), m_details->alsoPrinted(), m_details->crosswalk(), m_table};
    for (QAbstractItemView* view : views) {
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }
}

void ProvenanceView::showQuantity(const QString& title, const Quantity& quantity)
{
    m_steps = {Step{title, quantity}};
    m_pressed = nullptr;
    refresh();
}

void ProvenanceView::clear()
{
    m_steps.clear();
    refresh();
}

QString ProvenanceView::asText() const
{
    return m_steps.empty() ? QString() : plainText(m_shown);
}

void ProvenanceView::copy() const
{
    if (!m_steps.empty()) QApplication::clipboard()->setText(asText());
}

void ProvenanceView::goBack()
{
    if (m_steps.size() < 2) return;
    m_steps.pop_back();
    refresh();
    m_details->operands()->setCurrentRow(m_steps.back().openedRow);
}

void ProvenanceView::push(const Step& step)
{
    // A walk through the table is one step of the path, however long it is.
    if (step.fromTable && m_steps.back().fromTable) m_steps.pop_back();
    m_steps.push_back(step);
    refresh();
}

void ProvenanceView::openLink(const LinkList* list, int row)
{
    const ProvenanceLink link = list->links()[static_cast<std::size_t>(row)];
    m_pressed = nullptr;
    if (link.line) {
        Q_EMIT lineRequested(*link.line);
        return;
    }
    if (list == m_details->operands()) m_steps.back().openedRow = row;
    const QString title = link.quantity->figure && list == m_details->alsoPrinted()
                              ? cellTitle(*m_snapshot, m_snapshot->figure(*link.quantity->figure))
                              : link.label;
    push({title, *link.quantity});
}

void ProvenanceView::openCell(const QModelIndex& index)
{
    const auto figure = m_model->figureAt(index);
    if (!figure || figure == m_shown.figure) return;
    push({cellTitle(*m_snapshot, m_snapshot->figure(*figure)), printedQuantity(*m_snapshot, *figure), true});
}

void ProvenanceView::refresh()
{
    const bool hadFocus = QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(m_steps.empty() ? 0 : 1);
    m_back->setEnabled(m_steps.size() > 1);
    m_copy->setEnabled(!m_steps.empty());
    if (m_steps.empty()) {
        m_shown = {};
        m_model->clear();
        return;
    }
    QStringList path;
    for (const Step& step : m_steps) path.append(step.title);
    path.removeLast();
    m_shown = provenanceOf(*m_snapshot, m_steps.back().title, m_steps.back().quantity);
    m_details->show(m_shown, path);
    showPrintedTable(m_shown);
    if (hadFocus) focusContent();
    if (m_shown.figure) Q_EMIT figureShown(*m_shown.figure);
}

void ProvenanceView::showPrintedTable(const Provenance& provenance)
{
    m_table->setVisible(provenance.figure.has_value());
    if (!provenance.figure) return;
    const CellRef& cell = m_snapshot->figure(*provenance.figure).cell;
    m_model->setTable(m_snapshot, cell.table, cell);
    fitSplitter();
    const QModelIndex marked = m_model->markedIndex();
    const bool inSight = m_table->figuresRect().contains(m_table->visualRect(marked));
    m_table->setCurrentIndex(marked);
    if (!inSight) m_table->scrollTo(marked, QAbstractItemView::PositionAtCenter);
}

/// The words get the room that they need, the table not much less than half. Once the user has
/// moved the border, it is theirs.
void ProvenanceView::fitSplitter()
{
    if (m_borderMoved) return;
    const int height = m_splitter->height();
    const int words = std::min(m_details->wantedHeight(), height * 11 / 20);
    m_splitter->setSizes({words, height - words});
}

/// Not by a focus proxy: Tab would come back to it from the last part of the panel.
void ProvenanceView::focusContent()
{
    if (m_steps.empty()) return;
    QWidget* content = m_table;
    if (!m_shown.figure) content = m_details->operands();
    content->setFocus();
}

bool ProvenanceView::handleKey(QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool back = isBack(key) && m_steps.size() > 1;
    const bool copies = key.matches(QKeySequence::Copy) && !m_steps.empty();
    if (!back && !copies) return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (back) goBack();
    if (copies) copy();
    return true;
}

/// The window may use the same keys; while the focus is in the panel they are the panel's.
bool ProvenanceView::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn) focusContent();
    return handleKey(event) || QWidget::event(event);
}

bool ProvenanceView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) m_pressed = watched;
    if (event->type() == QEvent::MouseButtonDblClick && watched != m_pressed) return true;
    return handleKey(event) || QWidget::eventFilter(watched, event);
}

void ProvenanceView::retranslate()
{
    setAccessibleName(tr("Provenance"));
    m_back->setText(tr("‹ Back"));
    m_back->setToolTip(tr("Back to the previous number (Alt+Left)"));
    m_back->setAccessibleName(tr("Back to the previous number"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the provenance as text (Ctrl+C)"));
    m_copy->setAccessibleName(tr("Copy the provenance as text"));
    m_table->setAccessibleName(tr("The table as printed"));
    m_empty->setText(tr("Choose a number and press F4, or double-click it, to see where it is printed or how it is "
                        "calculated."));
    m_details->retranslate();
}

void ProvenanceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_shown.figure) fitSplitter();
}

void ProvenanceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_stack == nullptr) return;
    retranslate();
    refresh();
}

}  // namespace ketenbudget
