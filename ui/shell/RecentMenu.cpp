#include "ui/shell/RecentMenu.h"

#include "ui/shell/Preferences.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace ketenbudget {
namespace {

/// Two databases of one name differ by their folder; of a long one the ends tell most.
QString shortFolder(const QString& path)
{
    constexpr qsizetype longest = 48;
    constexpr qsizetype end = longest / 2;
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    if (folder.size() <= longest) return folder;
    return folder.left(end) + QChar(0x2026) + folder.right(end);
}

/// The ampersand of a name is no mnemonic, and a tab would begin a column of keys.
QString verbatim(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&")).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

}  // namespace

RecentMenu::RecentMenu(Preferences& preferences, const QString& present, QWidget* parent)
    : QMenu(tr("&Recent databases"), parent),
      m_preferences(preferences),
      m_present(present.isEmpty() ? QString() : Preferences::databaseKey(present)),
      m_line(addSeparator()),
      m_clear(addAction(tr("&Clear the list")))
{
    setObjectName(QStringLiteral("recentDatabases"));
    setAccessibleName(tr("Recent databases"));
    setToolTipsVisible(true);
    m_clear->setObjectName(QStringLiteral("clearRecentDatabases"));
    connect(m_clear, &QAction::triggered, this, &RecentMenu::clearList);
    fill();
}

void RecentMenu::fill()
{
    for (QAction* old : std::exchange(m_entries, {})) {
        removeAction(old);
        old->setObjectName({});
        old->deleteLater();  // it may be the one that asks for this
    }
    const QStringList recent = m_preferences.recentDatabases();
    for (const QString& path : recent) m_entries.append(entry(static_cast<int>(m_entries.size()) + 1, path));
    insertActions(m_line, m_entries);
    m_line->setVisible(!m_entries.isEmpty());
    m_clear->setEnabled(!m_entries.isEmpty());
}

QAction* RecentMenu::entry(int number, const QString& path)
{
    const QString key = number < 10 ? QStringLiteral("&%1").arg(number) : QStringLiteral("1&0");
    // Put together, not by arg(): a path may have percent signs.
    auto* made = new QAction(key + QStringLiteral("  ") + verbatim(QFileInfo(path).fileName()) + QStringLiteral(" – ") +
                                 verbatim(shortFolder(path)),
                             this);
    made->setObjectName(QStringLiteral("recentDatabase%1").arg(number));
    const QString whole = QDir::toNativeSeparators(path);
    made->setToolTip(whole.toHtmlEscaped());
    made->setStatusTip(whole);  // for who walks through the menu by keyboard
    made->setData(path);
    made->setCheckable(true);
    made->setChecked(path == m_present);
    connect(made, &QAction::triggered, this, [this, made, path] {
        made->setChecked(path == m_present);  // the tick says what is shown, not what was asked for
        Q_EMIT chosen(path);
    });
    return made;
}

void RecentMenu::clearList()
{
    m_preferences.clearRecentDatabases();
    fill();
}

}  // namespace ketenbudget
