#pragma once

#include <QLayout>

#include <vector>

namespace ketenbudget {

/// Widgets side by side, on a next line where the room ends: none is cut, however narrow the window.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& room) override;

private:
    /// Height that the items take; `move`: they are put there.
    int place(const QRect& room, bool move) const;

    static constexpr int Gap = 8;

    std::vector<QLayoutItem*> m_items;
};

}  // namespace ketenbudget
