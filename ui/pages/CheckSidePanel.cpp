#include "ui/pages/CheckSidePanel.h"

#include "core/format/CheckText.h"
#include "core/report/CheckTable.h"
#include "ui/pages/CheckTable.h"
#include "ui/pages/TextLabel.h"
#include "ui/provenance/LinkDelegate.h"
#include "ui/theme/AppFont.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

/// So many cells are in sight at once; more scroll.
constexpr int cellsInSight = 3;

/// Whether a side is no more than its number, which the heading has already. A report prints "‒ 48.859".
bool isNumber(QString text, const QString& number)
{
    text.remove(QLatin1Char(' ')).remove(QLatin1Char('%'));
    text.replace(QChar(0x2012), QChar(0x2212)).replace(QChar(0x2013), QChar(0x2212));
    return text == number;
}

}  // namespace

CheckSidePanel::CheckSidePanel(const QString& name, const QString& accessibleName, SnapshotPtr snapshot, QWidget* parent)
    : QWidget(parent), m_snapshot(std::move(snapshot))
{
    setObjectName(name);
    build(name, accessibleName);
    setFonts();
    connect(m_cells, &QListWidget::currentRowChanged, this, &CheckSidePanel::mark);
    connect(m_cells, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { mark(m_cells->row(item)); });
    connect(m_cells, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT figureChosen(m_figures[static_cast<std::size_t>(m_cells->row(item))]);
    });
    connect(m_table, &CheckTable::figureChosen, this, &CheckSidePanel::figureChosen);
    connect(m_table, &CheckTable::currentChanged, this, &CheckSidePanel::currentChanged);
}

void CheckSidePanel::build(const QString& name, const QString& accessibleName)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    const auto label = [&](const char* part) {
        QLabel* made = makeTextLabel(name + QLatin1String(part), this);
        layout->addWidget(made);
        return made;
    };
    m_heading = label("Heading");
    m_formula = label("Formula");
    m_cells = new QListWidget(this);
    m_cells->setObjectName(name + QStringLiteral("Cells"));
    m_cells->setAccessibleName(tr("%1: cells that take part").arg(accessibleName));
    m_cells->setToolTip(tr("Enter or a double click opens the cell among the sources."));
    m_cells->setItemDelegate(new LinkDelegate(m_cells));
    m_cells->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cells->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cells->setResizeMode(QListView::Adjust);
    m_cells->setTabKeyNavigation(false);
    m_cells->viewport()->installEventFilter(this);
    layout->addWidget(m_cells);
    m_none = label("None");
    m_table = new CheckTable(name, tr("%1: the table as printed").arg(accessibleName), m_snapshot, this);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
}

void CheckSidePanel::setFonts()
{
    QFont strong = font();
    strong.setBold(true);
    m_heading->setFont(strong);
}

void CheckSidePanel::show(const QString& heading, const CheckSide& side, bool shared)
{
    m_shared = shared;
    m_heading->setText(heading);
    const QString formula = drawable(side.text);
    m_formula->setText(formula);
    m_formula->setVisible(!formula.isEmpty() && !isNumber(side.text, checkNumber(side.value)));
    fillCells(side);
    const bool printed = !m_figures.empty();
    m_cells->setVisible(printed);
    m_table->setVisible(printed && !shared);
    m_none->setVisible(!printed);
    m_none->setText(tr("No printed cell: the number stands in the text, or is a limit."));
    if (!printed || shared) m_table->clear();
    if (printed) m_cells->setCurrentRow(0);
}

void CheckSidePanel::setPassage(const QString& passage) { m_none->setText(drawable(passage)); }

void CheckSidePanel::clear()
{
    m_figures.clear();
    m_cells->clear();
    m_table->clear();
}

void CheckSidePanel::fillCells(const CheckSide& side)
{
    m_cells->clear();
    m_figures.clear();
    for (const CheckOperand& operand : side.operands) {
        if (std::find(m_figures.begin(), m_figures.end(), operand.figure) == m_figures.end()) m_figures.push_back(operand.figure);
    }
    for (const FigureId figure : m_figures) {
        const QString place = placeOf(*m_snapshot, figure);
        const QString value = m_snapshot->figure(figure).raw;
        auto* item = new QListWidgetItem(place, m_cells);
        item->setData(LinkDelegate::ValueRole, value);
        item->setData(LinkDelegate::OpensRole, true);
        item->setData(Qt::AccessibleTextRole, QStringList{place, value}.join(QStringLiteral(", ")));
    }
    // Set from the number of cells alone: a bar that came with the height would change the width, that the height.
    m_cells->setVerticalScrollBarPolicy(m_cells->count() > cellsInSight ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    fitCells();
}

void CheckSidePanel::fitCells()
{
    int height = 0;
    for (int row = 0; row < std::min(cellsInSight, m_cells->count()); ++row) height += m_cells->sizeHintForRow(row);
    m_cells->setFixedHeight(std::max(height, 20) + 2 * m_cells->frameWidth());
}

void CheckSidePanel::mark(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_figures.size()) return;
    const FigureId figure = m_figures[static_cast<std::size_t>(row)];
    if (!m_shared) m_table->showCell(figure);
    Q_EMIT cellShown(figure);
}

std::optional<FigureId> CheckSidePanel::currentFigure() const { return m_table->currentFigure(); }

bool CheckSidePanel::hasTableFocus() const { return m_table->hasTableFocus(); }

/// Places wrap, so the height of the list follows from the width that its rows really have.
bool CheckSidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_cells->viewport()) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->size().width() != resize->oldSize().width()) fitCells();
    }
    return QWidget::eventFilter(watched, event);
}

void CheckSidePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_heading != nullptr) setFonts();
}

}  // namespace ketenbudget
