#include "tests/ui/support/WindowDriver.h"

#include "tests/support/ReportSnapshot.h"
#include "ui/pages/Breadcrumb.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace ketenbudget::test {

void WindowDriver::giveUp(const char* objectName)
{
    qFatal("the window has no part of this kind that is called %s", objectName);
}

void WindowDriver::show(QSize size) const
{
    m_window.resize(size);
    m_window.show();
    m_window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_window.resize(size);
    QApplication::processEvents();
}

const ArticlesModel& WindowDriver::model() const { return *qobject_cast<const ArticlesModel*>(table().model()); }

QString WindowDriver::details(const ChartView& chart)
{
    return chart.findChild<QLabel*>(QStringLiteral("chartInfo"))->text();
}

void WindowDriver::press(int key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr) << "no widget has the keyboard";
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void WindowDriver::type(const char* text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr) << "no widget has the keyboard";
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

void WindowDriver::search(const char* text) const
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(find<QLineEdit>("articlesSearch").hasFocus());
    type(text);
}

void WindowDriver::choose(const char* comboBox, const QString& entry) const
{
    auto& box = find<QComboBox>(comboBox);
    box.setFocus();
    press(Qt::Key_Home);
    for (int i = 1; i < box.count() && box.currentText() != entry; ++i) press(Qt::Key_Down);
    EXPECT_EQ(box.currentText(), entry);
}

QModelIndex WindowDriver::cell(const char* path, int column) const
{
    const LineId line = reportLine(model().view().structure, QString::fromLatin1(path));
    const QModelIndex index = model().indexOf(line, column);
    EXPECT_TRUE(index.isValid()) << path << " is not in the table";
    return index;
}

QPoint WindowDriver::middleOf(const QModelIndex& index) const
{
    QTreeView& view = index.column() == 0 ? table().frozen() : table();
    table().scrollTo(index);
    QRect rect = view.visualRect(index).intersected(view.viewport()->rect());
    if (index.column() > 0) rect.setLeft(std::max(rect.left(), table().frozen().width()));
    EXPECT_TRUE(rect.isValid()) << "the cell is out of sight";
    return view.viewport()->mapTo(&m_window, rect.center());
}

void WindowDriver::clickOnTop(QPoint inWindow, Qt::KeyboardModifiers modifiers) const
{
    QWidget* top = m_window.childAt(inWindow);
    ASSERT_NE(top, nullptr);
    QTest::mouseClick(top, Qt::LeftButton, modifiers, top->mapFrom(&m_window, inWindow));
}

void WindowDriver::click(const char* path, int column, Qt::KeyboardModifiers modifiers) const
{
    clickOnTop(middleOf(cell(path, column)), modifiers);
}

void WindowDriver::doubleClick(const char* path, int column) const
{
    const QPoint at = middleOf(cell(path, column));
    clickOnTop(at, Qt::NoModifier);
    QWidget* top = m_window.childAt(at);
    QTest::mouseDClick(top, Qt::LeftButton, {}, top->mapFrom(&m_window, at));
}

void WindowDriver::clickRow(ChartView& chart, const char* path) const
{
    const LineId line = reportLine(model().view().structure, QString::fromLatin1(path));
    const auto& rows = std::get<VarianceChart>(chart.spec().value()).rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].key != static_cast<ItemKey>(line.index())) continue;
        const QPoint middle = chart.itemRect(static_cast<int>(row)).intersected(chart.viewport()->rect()).center();
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, middle);
        return;
    }
    ADD_FAILURE() << path << " is not in the chart";
}

void WindowDriver::hover(ChartView& chart, QPoint position)
{
    QMouseEvent move(QEvent::MouseMove, position, chart.viewport()->mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(chart.viewport(), &move);
}

QString WindowDriver::place() const { return find<Breadcrumb>("breadcrumb").text(); }

QString WindowDriver::current() const
{
    const QModelIndex index = table().currentIndex();
    if (!index.isValid()) return {};
    return QStringLiteral("%1:%2").arg(reportSnapshot()->line(*model().lineAt(index)).path).arg(index.column());
}

QString WindowDriver::markedRow(const ChartView& chart)
{
    const auto key = chart.currentKey();
    return key ? reportSnapshot()->line(LineId(static_cast<std::size_t>(*key))).path : QString();
}

}  // namespace ketenbudget::test
