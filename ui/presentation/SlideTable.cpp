#include "ui/presentation/SlideTable.h"

#include "ui/theme/AppFont.h"

#include <QPainter>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr qreal margin = 12;
constexpr qreal gap = 8;
constexpr int titleSize = 12;
/// 32 to 20 px where the screen has 1080.
constexpr TableSizes slideSizes{16, 10};

}  // namespace

SlideTable::SlideTable(QWidget* parent) : QWidget(parent), m_theme(lightTheme())
{
    setFocusPolicy(Qt::StrongFocus);
}

void SlideTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void SlideTable::setEnlargement(qreal enlargement)
{
    m_enlargement = enlargement;
    layOut();
}

void SlideTable::setTable(std::optional<ReportTable> table)
{
    m_table = std::move(table);
    m_page = 0;
    layOut();
}

void SlideTable::layOut()
{
    m_pages.reset();
    m_title = {};
    const QSizeF room = QSizeF(size()) / m_enlargement;
    if (m_table && !room.isEmpty()) {
        m_title = wrappedText(drawable(m_table->title), appFont(titleSize), room.width() - 2 * margin);
        m_title.moveTo({margin, gap});
        m_pages = tableOnPages(*m_table, {room.width() - 2 * margin, room.height() - corner().y() - gap}, slideSizes);
    }
    showPage(m_page);
    Q_EMIT pagesChanged();
}

QPointF SlideTable::corner() const
{
    return {margin, m_title.empty() ? gap : m_title.rect.bottom() + gap};
}

void SlideTable::showPage(int page)
{
    m_page = std::clamp(page, 0, pageCount() - 1);
    setAccessibleDescription(pageText());
    update();
}

QString SlideTable::pageText() const
{
    if (!m_pages) return {};
    const auto wordsOf = [](const TextBlock& block) {
        QStringList lines;
        for (const TextLine& line : block.lines) lines.append(line.text.trimmed());
        return lines.join(QLatin1Char(' '));
    };
    QStringList rows{wordsOf(m_title)};
    for (const TablePages::Part& part : m_pages->pages[static_cast<std::size_t>(m_page)]) {
        QStringList cells;
        if (part.text != nullptr) cells.append(wordsOf(*part.text));
        if (part.line != nullptr) {
            for (const TextBlock& cell : part.line->cells) cells.append(wordsOf(cell));
        }
        rows.append(cells.join(QStringLiteral("; ")));
    }
    return rows.join(QLatin1Char('\n'));
}

void SlideTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.base);
    if (!m_pages) return;
    painter.scale(m_enlargement, m_enlargement);
    paintText(painter, m_title, m_theme.text);
    painter.translate(corner());
    paintPage(painter, *m_pages, static_cast<std::size_t>(m_page), m_theme);
}

void SlideTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

}  // namespace ketenbudget
