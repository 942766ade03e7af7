#pragma once

#include "core/topics/TopicView.h"

#include <QObject>
#include <QSet>
#include <QVariantMap>

namespace ketenbudget {

class ColumnMenu;
class FrozenTreeView;

/// The columns of a view's table as the user wants them: order, which are hidden, widths. Kept for each view
/// and by the keys of its columns, as a choice may bring other ones.
class TopicColumns final : public QObject {
    Q_OBJECT

public:
    explicit TopicColumns(FrozenTreeView* table);

    [[nodiscard]] ColumnMenu& menu() { return *m_menu; }
    /// Remembers what the user made of the view that is shown.
    void leave();
    /// Lays out the columns of the view that the model now has.
    void show(const TopicView& view);
    /// Gives the columns room anew, after a change of font.
    void fit();
    void reset();
    /// Brings a state of a ColumnStep back; without `widths` these stay as they are now.
    void take(QVariantMap state, bool widths);
    /// As ui/pages/HeaderColumns.h has it.
    [[nodiscard]] QStringList inSight() const;
    void showOnly(const QStringList& wanted);
    /// All views, for the settings.
    [[nodiscard]] const QVariantMap& all() const { return m_views; }
    void setAll(const QVariantMap& views);

private:
    [[nodiscard]] QVariantMap current() const;
    void apply(const QVariantMap& wanted);
    void setWidths();
    [[nodiscard]] int standardWidth(int column) const;
    [[nodiscard]] int headerWidth(const QString& header) const;
    [[nodiscard]] QString keyOf(int column) const;

    FrozenTreeView* m_table;
    ColumnMenu* m_menu;
    QString m_view;
    QStringList m_keys;       ///< of the columns, without the names
    QVariantMap m_views;      ///< by view: order, hidden, widths
    QVariantMap m_widths;     ///< that the user gave, by key
    bool m_changing = false;  ///< sections are being laid out by the program
};

}  // namespace ketenbudget
