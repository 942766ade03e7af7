#include "ui/pages/PrintedTablePanel.h"

#include "core/format/Terms.h"
#include "core/report/PrintedReport.h"
#include "ui/pages/PrintedSelection.h"
#include "ui/pages/SelectionCopy.h"
#include "ui/theme/AppFont.h"
#include "ui/views/FullTableView.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

/// "pages 25–26"; empty where the text tells no page.
QString pagesOf(const PrintedTable& table, const QString& one, const QString& more)
{
    int first = 0;
    int last = 0;
    for (const PrintedRow& row : table.rows) {
        if (!row.page) continue;
        if (first == 0) first = *row.page;
        last = std::max(last, *row.page);
    }
    if (first == 0) return {};
    return first == last ? one.arg(first) : more.arg(first).arg(last);
}

/// Units of the cells that hold numbers.
std::set<Unit> unitsOf(const Snapshot& snapshot, const PrintedTable& table)
{
    std::set<Unit> units;
    for (const PrintedRow& row : table.rows) {
        for (const FigureId id : row.figures) {
            if (snapshot.figure(id).value) units.insert(snapshot.figure(id).unit);
        }
    }
    return units;
}

}  // namespace

PrintedTablePanel::PrintedTablePanel(SnapshotPtr snapshot, QWidget* parent) : QWidget(parent), m_snapshot(std::move(snapshot))
{
    build();
    setFonts();
    m_view->setModel(&m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrintedTablePanel::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PrintedTablePanel::selectionChanged);
}

void PrintedTablePanel::build()
{
    const auto label = [this](const char* name) {
        auto* made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    m_title = label("printedTitle");
    m_place = label("printedPlace");
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_view = new FullTableView(this);
    m_view->setObjectName(QStringLiteral("printedTable"));
    m_view->setAccessibleName(tr("The table as printed"));
    m_notes = label("printedNotes");
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_notesArea = new QScrollArea(this);
    m_notesArea->setObjectName(QStringLiteral("printedNotesArea"));
    m_notesArea->setWidgetResizable(true);
    m_notesArea->setFrameShape(QFrame::NoFrame);
    m_notesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesArea->setFocusPolicy(Qt::NoFocus);
    m_notesArea->setWidget(m_notes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notesArea);
}

void PrintedTablePanel::setFonts()
{
    QFont strong = font();
    strong.setBold(true);
    if (strong.pixelSize() > 0) {
        strong.setPixelSize(strong.pixelSize() * 6 / 5);
    } else {
        strong.setPointSizeF(strong.pointSizeF() * 1.2);
    }
    m_title->setFont(strong);
}

void PrintedTablePanel::showTable(TableId id)
{
    if (m_model.tableId() == id) return;
    const PrintedTable& table = m_snapshot->table(id);
    const Document& document = m_snapshot->document(table.document);
    m_model.setTable(m_snapshot, id, std::nullopt);
    m_title->setText(drawable(printedTitle(table)));
    QStringList place{document.shortTitle};
    place.append(pagesOf(table, tr("page %1"), tr("pages %1–%2")));
    const std::set<Unit> units = unitsOf(*m_snapshot, table);
    if (units.size() > 1) place.append(tr("the unit differs by row or column"));
    if (units.size() == 1) {
        const QString unit = unitPhrase(*units.begin());
        place.append(table.unitPrinted ? unit : tr("%1 (the title names no unit)").arg(unit));
    }
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral("  ·  ")));
    m_notes->setText(drawable(printedFooter(*m_snapshot, id).join(QLatin1Char('\n'))));
    fitNotes();
    selectCell(0, 0);
    m_view->scrollToTop();
}

void PrintedTablePanel::selectCell(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    if (!index.isValid()) return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void PrintedTablePanel::selectRow(int row)
{
    selectCell(row, 0);
    const QItemSelection whole(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    m_view->selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
}

std::optional<FigureId> PrintedTablePanel::currentFigure() const { return m_model.figureAt(m_view->currentIndex()); }

std::optional<RowRef> PrintedTablePanel::currentRow() const
{
    if (!m_model.tableId() || !m_view->currentIndex().isValid()) return std::nullopt;
    return RowRef{*m_model.tableId(), m_view->currentIndex().row()};
}

int PrintedTablePanel::currentColumn() const { return std::max(0, m_view->currentIndex().column()); }

PageSelection PrintedTablePanel::selection() const
{
    if (!m_model.tableId()) return {};
    return printedSelection(*m_snapshot, *m_model.tableId(), m_view->selectionModel()->selectedIndexes());
}

void PrintedTablePanel::copy(bool withHeaders) const
{
    if (!m_model.tableId()) return;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) return;
    copyToClipboard(printedSelectionTable(*m_snapshot, *m_model.tableId(), selected, withHeaders), withHeaders);
}

/// As high as the notes, up to a quarter of the panel; beyond that they scroll.
void PrintedTablePanel::fitNotes()
{
    const int wanted = m_notes->heightForWidth(std::max(1, m_notesArea->width())) + 4;
    m_notesArea->setFixedHeight(std::clamp(wanted, 1, std::max(40, height() / 4)));
}

void PrintedTablePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNotes();
}

void PrintedTablePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title != nullptr) setFonts();
}

}  // namespace ketenbudget
