#include "ui/pages/MaturityTable.h"

#include "core/format/NumberFormat.h"
#include "ui/pages/SourcePlace.h"
#include "ui/theme/AppFont.h"

#include <QHeaderView>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace ketenbudget {
namespace {

constexpr int yearWidth = 56;
const QChar targetSign(u'~');  // behind all digits

/// The passages on information management, that of the report first: it has the years in a row. The
/// landscape of systems is measured on another scale.
std::vector<const Explanation*> passagesIn(const Snapshot& snapshot)
{
    std::vector<const Explanation*> passages;
    for (const Explanation& passage : snapshot.explanations()) {
        if (passage.key == QLatin1String("volwassenheid-informatiehuishouding")) passages.push_back(&passage);
    }
    std::stable_partition(passages.begin(), passages.end(), [&snapshot](const Explanation* passage) {
        return !snapshot.document(passage->place.document).tables.empty();
    });
    return passages;
}

/// The year of a level, so that years sort in their order and a target behind them.
QString columnOf(const ExplainedAmount& level)
{
    static const QRegularExpression year(QStringLiteral("\\b20\\d\\d\\b"));
    const QString captured = year.match(level.label).captured();
    return level.label.startsWith(QLatin1String("Streef")) ? targetSign + captured : captured;
}

}  // namespace

MaturityTable::MaturityTable(const Snapshot& snapshot, QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("maturityTable"));
    setAccessibleName(tr("Maturity of information management on a scale of four"));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(yearWidth);
    const std::vector<const Explanation*> passages = passagesIn(snapshot);
    std::set<QString> sorted;
    for (const Explanation* passage : passages) {
        for (const ExplainedAmount& level : passage->amounts) {
            if (level.unit == Unit::Index) sorted.insert(columnOf(level));
        }
    }
    const std::vector<QString> columns(sorted.begin(), sorted.end());
    setHeads(columns);
    for (const Explanation* passage : passages) add(snapshot, *passage, columns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &MaturityTable::fit, Qt::QueuedConnection);
    fit();
}

void MaturityTable::setHeads(const std::vector<QString>& columns)
{
    QStringList heads{tr("Level on a scale of four, as told in")};
    for (const QString& column : columns) heads.append(column.startsWith(targetSign) ? tr("Target end %1").arg(column.mid(1)) : column);
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (column > 0 ? Qt::AlignRight : Qt::AlignLeft));
        horizontalHeader()->setSectionResizeMode(column, column > 0 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
}

void MaturityTable::add(const Snapshot& snapshot, const Explanation& passage, const std::vector<QString>& columns)
{
    const int row = rowCount();
    insertRow(row);
    const QString place = snapshot.document(passage.place.document).shortTitle + QStringLiteral("  ·  ") + linesText(passage.place);
    setItem(row, 0, new QTableWidgetItem(drawable(place)));
    for (std::size_t column = 0; column < columns.size(); ++column) {
        auto* item = new QTableWidgetItem;
        item->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
        setItem(row, static_cast<int>(column) + 1, item);
        for (const ExplainedAmount& level : passage.amounts) {
            if (level.unit != Unit::Index || columnOf(level) != columns[column]) continue;
            item->setText(formatDecimal(level.value, level.decimals));
            item->setToolTip(level.label + QStringLiteral(": ") + drawable(level.raw));
        }
    }
}

/// As high as its rows.
void MaturityTable::fit()
{
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth());
}

}  // namespace ketenbudget
