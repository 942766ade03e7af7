#include "ui/pages/TopicColumns.h"

#include "ui/models/Roles.h"
#include "ui/pages/ColumnMenu.h"
#include "ui/pages/HeaderColumns.h"
#include "ui/views/FrozenTreeView.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

constexpr int breathing = 12;
constexpr int widestWords = 240;

QString orderKey() { return QStringLiteral("order"); }
QString hiddenKey() { return QStringLiteral("hidden"); }
QString widthsKey() { return QStringLiteral("widths"); }
QString nameKey() { return QStringLiteral("name"); }

}  // namespace

TopicColumns::TopicColumns(FrozenTreeView* table) : QObject(table), m_table(table), m_menu(nullptr)
{
    m_menu = new ColumnMenu(table->header(), [this] { return current(); });
    connect(m_menu, &ColumnMenu::wasReset, this, [this] {
        m_widths.clear();
        setWidths();
    });
    connect(table->header(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (!m_changing && section > 0 && size > 0) m_widths.insert(keyOf(section), size);
    });
}

QString TopicColumns::keyOf(int column) const { return column > 0 ? m_keys.value(column - 1) : QString(); }

QVariantMap TopicColumns::current() const
{
    const QHeaderView& header = *m_table->header();
    QStringList order;
    QStringList hidden;
    for (int visual = 1; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        order.append(keyOf(column));
        if (header.isSectionHidden(column)) hidden.append(keyOf(column));
    }
    QVariantMap state;
    if (order != m_keys) state.insert(orderKey(), order);
    if (!hidden.isEmpty()) state.insert(hiddenKey(), hidden);
    if (!m_widths.isEmpty()) state.insert(widthsKey(), m_widths);
    if (!m_table->nameFits()) state.insert(nameKey(), m_table->columnWidth(0));
    return state;
}

void TopicColumns::leave()
{
    if (m_view.isEmpty()) return;
    const QVariantMap state = current();
    if (state.isEmpty()) {
        m_views.remove(m_view);
    } else {
        m_views.insert(m_view, state);
    }
}

void TopicColumns::show(const TopicView& view)
{
    m_view = view.name;
    m_keys.clear();
    for (const TopicColumn& column : view.columns) m_keys.append(column.key);
    apply(m_views.value(m_view).toMap());
}

void TopicColumns::setAll(const QVariantMap& views)
{
    m_views = views;
    if (!m_view.isEmpty()) apply(m_views.value(m_view).toMap());
}

void TopicColumns::reset()
{
    m_views.clear();
    m_menu->reset();
}

void TopicColumns::take(QVariantMap state, bool widths)
{
    const QVariantMap now = current();
    for (const QString& kept : {widthsKey(), nameKey()}) {
        if (widths) break;
        state.remove(kept);
        if (now.contains(kept)) state.insert(kept, now.value(kept));
    }
    apply(state);
}

QStringList TopicColumns::inSight() const { return columnsInSight(*m_table->header(), m_keys); }

void TopicColumns::showOnly(const QStringList& wanted)
{
    const QSignalBlocker quiet(m_menu);
    m_changing = true;
    showColumns(*m_table->header(), m_keys, wanted);
    m_changing = false;
    setWidths();
}

void TopicColumns::fit()
{
    leave();
    apply(m_views.value(m_view).toMap());
}

void TopicColumns::apply(const QVariantMap& wanted)
{
    QHeaderView& header = *m_table->header();
    const QStringList hidden = wanted.value(hiddenKey()).toStringList();
    m_widths = wanted.value(widthsKey()).toMap();
    const QSignalBlocker quiet(m_menu);
    m_changing = true;
    for (int column = 0; column < header.count(); ++column) {
        header.moveSection(header.visualIndex(column), column);
        header.setSectionHidden(column, column > 0 && hidden.contains(keyOf(column)));
    }
    int place = 1;
    for (const QString& key : wanted.value(orderKey()).toStringList()) {
        const auto column = static_cast<int>(m_keys.indexOf(key)) + 1;
        if (column > 0) header.moveSection(header.visualIndex(column), place++);
    }
    m_changing = false;
    setWidths();
    if (!wanted.contains(nameKey())) return;
    header.resizeSection(0, wanted.value(nameKey()).toInt());
    m_table->keepNameColumn();
}

void TopicColumns::setWidths()
{
    m_changing = true;
    QHeaderView& header = *m_table->header();
    for (int column = 1; column < header.count(); ++column) {
        if (header.isSectionHidden(column)) continue;
        header.resizeSection(column, m_widths.value(keyOf(column), standardWidth(column)).toInt());
    }
    m_changing = false;
    m_table->fitNameColumn();
}

/// Numbers are whole, a mark has room beside them; words get a line that can be read.
int TopicColumns::standardWidth(int column) const
{
    QFont bold = m_table->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QAbstractItemModel& model = *m_table->model();
    int widest = 0;
    bool marked = false;
    bool words = true;
    const std::function<void(const QModelIndex&)> measure = [&](const QModelIndex& parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex name = model.index(row, 0, parent);
            const QModelIndex cell = name.siblingAtColumn(column);
            widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()));
            marked = marked || cell.data(BarFractionRole).isValid() || cell.data(PinFractionRole).isValid();
            words = words && !cell.data(QuantityRole).isValid();
            measure(name);
        }
    };
    measure({});
    const int content = words ? std::min(widest, widestWords) : widest;
    const int needed = content + breathing + (marked ? (content + breathing) / 2 : 0);
    const int indent = model.headerData(column, Qt::Horizontal, Qt::DecorationRole).isValid() ? WordsIndent + breathing / 2 : 0;
    return indent + std::max({40, needed, headerWidth(model.headerData(column, Qt::Horizontal).toString())});
}

/// So wide that a heading has room on three lines, and its longest word on one.
int TopicColumns::headerWidth(const QString& header) const
{
    const QFontMetrics metrics(m_table->header()->font());
    int width = 0;
    // The sign of a difference stands before what is subtracted, not above it.
    QString joined = header;
    joined.replace(QStringLiteral("Δ "), QStringLiteral("Δ\u00a0")).replace(QStringLiteral("Δ% "), QStringLiteral("Δ%\u00a0"));
    for (const QString& word : joined.split(QLatin1Char(' '))) width = std::max(width, metrics.horizontalAdvance(word));
    const auto height = [&](int room) {
        return metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, header).height();
    };
    const int longest = metrics.horizontalAdvance(header);
    while (width < longest && height(width) > 3 * metrics.height()) width += 8;
    return width + breathing;
}

}  // namespace ketenbudget
