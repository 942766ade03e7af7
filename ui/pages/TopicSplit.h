#pragma once

#include <QSplitter>

namespace ketenbudget {

class TopicCharts;
class TopicTable;

/// A table and its charts, side by side. Until the user drags the border the table has the width of its columns,
/// so that neither stands beside empty room, and the charts have the rest.
class TopicSplit final : public QSplitter {
    Q_OBJECT

public:
    TopicSplit(TopicTable* table, TopicCharts* charts, QWidget* parent = nullptr);

    /// Gives the table what its columns need, where the border is still the program's.
    void fit();
    /// Takes the border back from the user.
    void reset();
    /// Where the user put the border; empty if nowhere.
    [[nodiscard]] QByteArray kept() const;
    void keep(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TopicTable* m_table;
    TopicCharts* m_charts;
    bool m_dragged = false;
};

}  // namespace ketenbudget
