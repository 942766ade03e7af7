#include "ui/pages/CheckDetails.h"

#include "core/format/CheckText.h"
#include "ui/models/CheckBook.h"
#include "ui/pages/CheckNoteEditor.h"
#include "ui/pages/CheckSidePanel.h"
#include "ui/pages/CheckTable.h"
#include "ui/pages/CheckWords.h"
#include "ui/pages/TextLabel.h"
#include "ui/theme/AppFont.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace ketenbudget {
CheckDetails::CheckDetails(SnapshotPtr snapshot, CheckBook& checks, QWidget* parent)
    : QScrollArea(parent), m_snapshot(std::move(snapshot)), m_checks(checks)
{
    setObjectName(QStringLiteral("checkDetails"));
    setAccessibleName(tr("The chosen check"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    setFonts();
    show({});
}

void CheckDetails::build()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(5);
    const auto label = [content, layout](const char* name) {
        QLabel* made = makeTextLabel(QLatin1String(name), content);
        layout->addWidget(made);
        return made;
    };
    m_title = label("checkTitle");
    m_outcome = label("checkOutcome");
    m_tolerance = label("checkTolerance");
    m_tolerance->setForegroundRole(QPalette::PlaceholderText);
    m_norms = label("checkOtherNorms");
    m_reason = label("checkReason");
    m_sides = new QSplitter(Qt::Horizontal, content);
    m_sides->setObjectName(QStringLiteral("checkSides"));
    m_sides->setChildrenCollapsible(false);
    m_left = new CheckSidePanel(QStringLiteral("checkLeft"), tr("Left side"), m_snapshot, m_sides);
    m_right = new CheckSidePanel(QStringLiteral("checkRight"), tr("Right side"), m_snapshot, m_sides);
    layout->addWidget(m_sides, 1);
    m_shared = new CheckTable(QStringLiteral("checkShared"), tr("Both sides: the table as printed"), m_snapshot, content);
    layout->addWidget(m_shared, 1);
    connect(m_shared, &CheckTable::currentChanged, this, &CheckDetails::currentChanged);
    connect(m_shared, &CheckTable::figureChosen, this, &CheckDetails::figureChosen);
    m_note = new CheckNoteEditor(m_checks, content);
    layout->addWidget(m_note);
    setWidget(content);
    connectSide(*m_left);
    connectSide(*m_right);
}

void CheckDetails::connectSide(CheckSidePanel& side)
{
    side.setMinimumWidth(200);
    connect(&side, &CheckSidePanel::currentChanged, this, &CheckDetails::currentChanged);
    connect(&side, &CheckSidePanel::figureChosen, this, &CheckDetails::figureChosen);
    connect(&side, &CheckSidePanel::cellShown, this, [this](FigureId figure) {
        if (m_oneTable) m_shared->showCell(figure);
    });
}

void CheckDetails::setFonts()
{
    QFont strong = font();
    strong.setBold(true);
    m_outcome->setFont(strong);
    if (strong.pixelSize() > 0) {
        strong.setPixelSize(strong.pixelSize() * 6 / 5);
    } else {
        strong.setPointSizeF(strong.pointSizeF() * 1.2);
    }
    m_title->setFont(strong);
}

void CheckDetails::show(const QString& id)
{
    const auto position = m_checks.find(id);
    const bool another = m_check != id;
    m_check = position ? id : QString();
    m_outcome->setVisible(position.has_value());
    m_tolerance->setVisible(position.has_value());
    m_norms->setVisible(false);
    m_reason->setVisible(false);
    m_shared->setVisible(position && m_oneTable);
    m_sides->setVisible(position.has_value());
    m_note->setVisible(position.has_value());
    m_note->show(m_check);
    if (!position) {
        m_title->setText(tr("Choose a check to see both sides of it."));
        m_left->clear();
        m_right->clear();
        return;
    }
    const Check& check = m_checks.reconciliation().checks[*position];
    tell(check);
    if (!another) return;
    showSides(check);
    giveRoom(check);
    verticalScrollBar()->setValue(0);
}

/// Where both sides are in one table it is shown once, across the room of both.
void CheckDetails::showSides(const Check& check)
{
    const std::vector<SideCell> cells = sideCells(*m_snapshot, check);
    m_oneTable = inOneTable(cells, check);
    m_shared->setVisible(m_oneTable);
    static_cast<QBoxLayout*>(widget()->layout())->setStretchFactor(m_sides, m_oneTable ? 0 : 1);
    for (CheckTable* table : {m_shared, &m_left->table(), &m_right->table()}) table->setSides(cells);
    const bool norm = check.kind == CheckKind::Norm;
    const QString of = QStringLiteral("%1: %2");
    m_left->show(of.arg(norm ? tr("Value") : tr("Left"), amountText(check, check.left.value)), check.left, m_oneTable);
    m_right->show(of.arg(norm ? tr("Limit") : tr("Right"), amountText(check, check.right.value)), check.right, m_oneTable);
    const QString passage = passageText(*m_snapshot, check);
    if (!passage.isEmpty()) m_left->setPassage(passage);
    // A norm is about its value, not about what its limit is made of.
    if (norm && m_oneTable) m_shared->showCell(check.left.operands.front().figure);
}

/// A side without a table leaves its room to the other, until both have one again.
void CheckDetails::giveRoom(const Check& check)
{
    const bool left = !check.left.operands.empty();
    const bool right = !check.right.operands.empty();
    const bool uneven = left != right;
    if (!uneven && !m_uneven) return;
    if (!m_uneven) m_evenSizes = m_sides->sizes();
    m_uneven = uneven;
    m_sides->setSizes(uneven ? QList<int>{left ? 700 : 300, right ? 700 : 300} : m_evenSizes);
}

void CheckDetails::resetLayout()
{
    m_evenSizes = {500, 500};
    if (!m_uneven) m_sides->setSizes(m_evenSizes);
}

void CheckDetails::tell(const Check& check)
{
    m_title->setText(drawable(check.title));
    m_outcome->setText(outcomeText(check));
    m_tolerance->setText(toleranceText(check));
    m_reason->setText(drawable(reasonText(check)));
    m_reason->setVisible(!check.reason.isEmpty());
    const QString norms = otherNormsText(m_checks.reconciliation(), check);
    m_norms->setText(drawable(norms));
    m_norms->setVisible(!norms.isEmpty());
}

std::optional<FigureId> CheckDetails::currentFigure() const
{
    if (m_shared->hasTableFocus()) return m_shared->currentFigure();
    for (const CheckSidePanel* side : {m_left, m_right}) {
        if (side->hasTableFocus()) return side->currentFigure();
    }
    const auto position = m_checks.find(m_check);
    if (!position) return std::nullopt;
    const Check& check = m_checks.reconciliation().checks[*position];
    for (const CheckSide* side : {&check.right, &check.left}) {
        if (!side->operands.empty()) return side->operands.front().figure;
    }
    return std::nullopt;
}

void CheckDetails::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title != nullptr) setFonts();
}

}  // namespace ketenbudget
