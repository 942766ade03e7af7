#pragma once

#include "ui/charts/ChartView.h"
#include "ui/models/ArticlesModel.h"
#include "ui/views/FrozenTreeView.h"

#include <QCoreApplication>
#include <QWidget>

class QAction;
class QLabel;

namespace ketenbudget::test {

/// Does with a window what a user does: looks for parts by object name, presses keys where the
/// keyboard is, and clicks on what lies on top at a place. Cells are named by the path of their
/// line in the structure that is shown, and their column.
class WindowDriver {
public:
    explicit WindowDriver(QWidget& window) : m_window(window) {}

    /// Shows the window in this size and gives it the keyboard.
    void show(QSize size) const;

    /// The part must be there; the test program ends if it is not. What waits for its deletion is
    /// gone first: a user does not see it any more.
    template <class Part>
    [[nodiscard]] Part& find(const char* objectName) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* part = m_window.findChild<Part*>(QLatin1String(objectName));
        if (part == nullptr) giveUp(objectName);
        return *part;
    }
    [[nodiscard]] FrozenTreeView& table() const { return find<FrozenTreeView>("articlesTable"); }
    [[nodiscard]] const ArticlesModel& model() const;
    [[nodiscard]] ChartView& variance() const { return find<ChartView>("varianceChart"); }
    [[nodiscard]] ChartView& years() const { return find<ChartView>("yearsChart"); }
    /// The line of exact values below a chart.
    [[nodiscard]] static QString details(const ChartView& chart);

    /// To the widget that has the keyboard.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const char* text);
    /// Ctrl+F, then the text.
    void search(const char* text) const;
    /// Chooses an entry of a combo box with the arrow keys.
    void choose(const char* comboBox, const QString& entry) const;

    [[nodiscard]] QModelIndex cell(const char* path, int column) const;
    void click(const char* path, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void doubleClick(const char* path, int column) const;
    /// On the row of a line in a chart.
    void clickRow(ChartView& chart, const char* path) const;
    static void hover(ChartView& chart, QPoint position);

    /// "Articles › 37 Migratie".
    [[nodiscard]] QString place() const;
    /// Path of the current row and the number of its column: "37/37.4:5".
    [[nodiscard]] QString current() const;
    /// Path of the row that a chart marks; empty if it marks none.
    [[nodiscard]] static QString markedRow(const ChartView& chart);

private:
    [[noreturn]] static void giveUp(const char* objectName);
    [[nodiscard]] QPoint middleOf(const QModelIndex& index) const;
    void clickOnTop(QPoint inWindow, Qt::KeyboardModifiers modifiers) const;

    QWidget& m_window;
};

}  // namespace ketenbudget::test
