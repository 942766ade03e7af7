#include "ui/pages/TopicActions.h"
#include "ui/pages/TopicCharts.h"
#include "ui/pages/TopicPage.h"
#include "ui/pages/TopicSplit.h"
#include "ui/pages/TopicTable.h"

#include <QAction>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabBar>

// What a topic page keeps between two starts: by the names of its views, so that a later version with other
// ones takes no harm.
namespace ketenbudget {
namespace {

QVariantMap asVariants(const QMap<QString, QString>& values)
{
    QVariantMap map;
    for (auto value = values.begin(); value != values.end(); ++value) map.insert(value.key(), value.value());
    return map;
}

QMap<QString, QString> asTexts(const QVariantMap& values)
{
    QMap<QString, QString> map;
    for (auto value = values.begin(); value != values.end(); ++value) map.insert(value.key(), value.value().toString());
    return map;
}

}  // namespace

void TopicPage::save(QSettings& settings) const
{
    QMap<QString, QString> rows = m_rows;
    rows[m_view.name] = m_table->currentKey();
    QVariantMap choices;
    for (auto one = m_choices.begin(); one != m_choices.end(); ++one) choices.insert(one.key(), asVariants(one.value()));
    m_table->columns().leave();
    settings.setValue(QStringLiteral("view"), m_view.name);
    settings.setValue(QStringLiteral("rows"), asVariants(rows));
    settings.setValue(QStringLiteral("column"), m_table->currentColumn());
    settings.setValue(QStringLiteral("choices"), choices);
    settings.setValue(QStringLiteral("millions"), m_unit == AmountUnit::Mln);
    settings.setValue(QStringLiteral("filter"), m_table->model().filter());
    settings.setValue(QStringLiteral("columns"), m_table->columns().all());
    settings.setValue(QStringLiteral("splitter"), m_splitter->kept());
    settings.setValue(QStringLiteral("charts"), m_charts->saveState());
    settings.setValue(QStringLiteral("chart"), m_charts->lastUsed());
    settings.setValue(QStringLiteral("sameScale"), m_actions->sameScale->isChecked());
}

void TopicPage::restore(QSettings& settings)
{
    const auto map = [&settings](const char* key) { return settings.value(QString::fromLatin1(key)).toMap(); };
    const QVariantMap choices = map("choices");
    for (auto one = choices.begin(); one != choices.end(); ++one) m_choices[one.key()] = asTexts(one.value().toMap());
    const QMap<QString, QString> rows = asTexts(map("rows"));
    m_unit = settings.value(QStringLiteral("millions")).toBool() ? AmountUnit::Mln : AmountUnit::Keur;
    m_actions->sameScale->setChecked(settings.value(QStringLiteral("sameScale"), true).toBool());
    m_charts->choose(settings.value(QStringLiteral("chart")).toString());
    m_table->columns().setAll(map("columns"));
    int wanted = 0;
    for (std::size_t i = 0; i < m_topic.views.size(); ++i) {
        if (m_topic.views[i].name == settings.value(QStringLiteral("view")).toString()) wanted = static_cast<int>(i);
    }
    showTab(wanted, rows.value(entryName(wanted)));
    m_rows = rows;
    if (const auto row = m_table->currentRow()) m_table->select(*row, settings.value(QStringLiteral("column"), 1).toInt());
    setFilter(settings.value(QStringLiteral("filter")).toString());
    m_splitter->keep(settings.value(QStringLiteral("splitter")).toByteArray());
    m_charts->restoreState(settings.value(QStringLiteral("charts")).toByteArray());
}

void TopicPage::resetLayout()
{
    m_charts->resetLayout();
    m_table->columns().reset();
    m_splitter->reset();
}

}  // namespace ketenbudget
