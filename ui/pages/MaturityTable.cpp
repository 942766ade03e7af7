#include "ui/pages/MaturityTable.h"

#include "core/format/NumberFormat.h"
#include "ui/theme/AppFont.h"

#include <QHeaderView>

namespace ketenbudget {

MaturityTable::MaturityTable(const Snapshot& snapshot, QWidget* parent) : QTableWidget(0, 5, parent)
{
    setObjectName(QStringLiteral("maturityTable"));
    setAccessibleName(tr("Maturity of information management on a scale of four"));
    setHorizontalHeaderLabels({tr("Level"), tr("Value"), tr("As printed"), tr("Document"), tr("Line")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    setVerticalScrollMode(ScrollPerPixel);
    setMinimumHeight(120);
    horizontalHeader()->setHighlightSections(false);
    // The report first: it has the years in a row.
    for (const bool report : {true, false}) {
        for (const Explanation& passage : snapshot.explanations()) {
            // The same passage in two documents; the landscape of systems is measured on a scale of five.
            if (passage.key != QLatin1String("volwassenheid-informatiehuishouding")) continue;
            if (snapshot.document(passage.place.document).tables.empty() == report) continue;
            for (const ExplainedAmount& level : passage.amounts) {
                if (level.unit == Unit::Index) add(snapshot, passage, level);
            }
        }
    }
    for (int column = 0; column < columnCount(); ++column) {
        const bool number = column == 1 || column == 4;
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
        horizontalHeader()->setSectionResizeMode(column, number ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &MaturityTable::fit, Qt::QueuedConnection);
    fit();
}

void MaturityTable::add(const Snapshot& snapshot, const Explanation& passage, const ExplainedAmount& level)
{
    const int row = rowCount();
    insertRow(row);
    const QStringList cells{level.label, formatDecimal(level.value, level.decimals), level.raw,
                            snapshot.document(passage.place.document).shortTitle, QString::number(level.textLine)};
    for (int column = 0; column < columnCount(); ++column) {
        auto* item = new QTableWidgetItem(drawable(cells.at(column)));
        const bool number = column == 1 || column == 4;
        item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
        setItem(row, column, item);
    }
}

/// Not higher than its rows; it scrolls where the page is low.
void MaturityTable::fit()
{
    resizeRowsToContents();
    setMaximumHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth());
}

}  // namespace ketenbudget
