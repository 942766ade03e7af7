#pragma once

#include "ui/charts/ChartPicture.h"

#include <QAbstractScrollArea>

class QLabel;

namespace ketenbudget {

/// Shows one chart. Arrow keys, Home and End move over its rows or columns, the pointer hits a
/// whole row however small its bar, and a line below the chart gives the exact values of the row
/// under the pointer, else of the current one. Enter or a double click opens what a row stands for.
class ChartView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    /// The current key stays the same if the new chart has it too. Sends no signal.
    void setSpec(std::optional<ChartSpec> spec);
    [[nodiscard]] const std::optional<ChartSpec>& spec() const { return m_spec; }
    /// Shown while there is no chart.
    void setEmptyText(const QString& text);
    void setTheme(const Theme& theme);

    /// Where the exact values stand: in a line below the chart, over its foot while there are any, or nowhere,
    /// because the owner shows them elsewhere.
    enum class Info { Below, Over, None };
    void setInfo(Info info);
    /// The picture is laid out in letters of so many pixels and then enlarged: bars and lines grow with the letters, as
    /// they do in an export. Without `letters` in those of the view.
    void setEnlargement(qreal enlargement, int letters);
    /// The exact values of the current row; empty without one.
    [[nodiscard]] QString currentDetails() const;

    /// Px per unit that the chart would have by itself, before it is enlarged; 0 without a chart.
    [[nodiscard]] qreal naturalScale() const { return m_naturalScale; }
    /// The same of another chart, if it stood here.
    [[nodiscard]] qreal naturalScaleOf(const ChartSpec& spec) const { return naturalScaleOf(spec, {0, m_enlargement}); }
    /// The same on so much less of the height, and enlarged otherwise.
    struct Room {
        int lower = 0;
        qreal enlargement = 1;
    };
    [[nodiscard]] qreal naturalScaleOf(const ChartSpec& spec, Room room) const { return amountScaleOf(fitted(spec, std::nullopt, room).picture); }
    /// False where such a chart would have to be scrolled.
    [[nodiscard]] bool hasRoomFor(const ChartSpec& spec, Room room) const { return fitted(spec, std::nullopt, room).overflow == 0; }
    /// The same as it is drawn; empty without a chart.
    [[nodiscard]] std::optional<qreal> scale() const
    {
        return m_picture ? std::optional(amountScaleOf(*m_picture)) : std::nullopt;
    }
    /// Keeps the scale within that of another chart; empty: each chart has its own.
    void setLargestScale(std::optional<qreal> scale);

    /// Marks the row with this key, without a signal; no row if the chart has no such key.
    void setCurrentKey(std::optional<ItemKey> key);
    [[nodiscard]] std::optional<ItemKey> currentKey() const;
    [[nodiscard]] std::optional<int> currentItem() const { return m_highlight.current; }
    /// Row or column in coordinates of the viewport. Precondition: the chart has it.
    [[nodiscard]] QRect itemRect(int item) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user moved to a row with a key.
    void currentKeyChanged(int key);
    void keyActivated(int key);
    /// The chart, or the room for it, changed, and with it the natural scales.
    void naturalScaleChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A chart in the room of the view, and how much of it does not fit.
    struct Fitted {
        ChartPicture picture;
        int overflow = 0;
    };

    void relayout();
    void placeInfo(int height, bool scrollBar);
    void tellNaturalScale();
    [[nodiscard]] QFont letters() const;
    [[nodiscard]] QRectF enlarged(const QRectF& rect) const;
    [[nodiscard]] Fitted fitted(const ChartSpec& spec, std::optional<qreal> largestScale, Room room) const;
    [[nodiscard]] int infoWidth() const;
    [[nodiscard]] int infoHeight(const ChartSpec& spec) const;
    [[nodiscard]] int infoHeight(const QString& text) const;
    [[nodiscard]] QString shownDetails(int item) const;
    /// In the line below the chart while nothing is chosen.
    [[nodiscard]] static QString infoHint();
    void paintPinnedHeaders(QPainter& painter) const;
    [[nodiscard]] std::optional<int> itemUnder(QPoint viewportPosition) const;
    [[nodiscard]] std::optional<int> target(int key) const;
    void moveTo(std::optional<int> item);
    void scrollTo(int item);
    void scrollToPart(const QRectF& rect);
    void setHovered(std::optional<int> item);
    void activate(std::optional<int> item);
    void updateWords();

    static constexpr int InfoMargin = 4;

    std::optional<ChartSpec> m_spec;
    std::optional<ChartPicture> m_picture;
    qreal m_naturalScale = 0;
    QSize m_room;  ///< for which it holds
    std::optional<qreal> m_largestScale;
    ChartTheme m_theme;
    ChartHighlight m_highlight;
    QString m_emptyText;
    QLabel* m_info;
    Info m_infoPlace = Info::Below;
    qreal m_enlargement = 1;
    int m_letters = 0;
};

}  // namespace ketenbudget
