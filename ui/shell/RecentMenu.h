#pragma once

#include <QMenu>

namespace ketenbudget {

class Preferences;

/// The databases that were opened last, newest first; the one that is shown is ticked.
class RecentMenu final : public QMenu {
    Q_OBJECT

public:
    /// `present` is empty where the window shows the built-in figures.
    RecentMenu(Preferences& preferences, const QString& present, QWidget* parent);

    /// Shows the list as it is kept now.
    void fill();

Q_SIGNALS:
    void chosen(const QString& path);

private:
    [[nodiscard]] QAction* entry(int number, const QString& path);
    void clearList();

    Preferences& m_preferences;
    QString m_present;
    QList<QAction*> m_entries;
    QAction* m_line;
    QAction* m_clear;
};

}  // namespace ketenbudget
