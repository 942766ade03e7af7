#pragma once

#include "ui/presentation/TablePages.h"

#include <QWidget>

namespace ketenbudget {

/// A table with its title and unit, in letters that an audience can read, on as many pages as it takes; one of them
/// is shown.
class SlideTable final : public QWidget {
    Q_OBJECT

public:
    explicit SlideTable(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// How many times larger everything is than on paper.
    void setEnlargement(qreal enlargement);
    void setTable(std::optional<ReportTable> table);
    [[nodiscard]] int pageCount() const { return m_pages ? static_cast<int>(m_pages->pages.size()) : 1; }
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    /// What the page says, row by row: what a screen reader gets.
    [[nodiscard]] QString pageText() const;

Q_SIGNALS:
    /// There is more or less room, and with it other pages.
    void pagesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QPointF corner() const;  ///< of the table, before it is enlarged

    std::optional<ReportTable> m_table;
    TextBlock m_title;
    std::unique_ptr<const TablePages> m_pages;
    Theme m_theme;
    qreal m_enlargement = 1;
    int m_page = 0;
};

}  // namespace ketenbudget
