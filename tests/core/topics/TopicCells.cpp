#include "tests/core/topics/TopicCells.h"

#include "core/topics/TopicParts.h"
#include "tests/core/support/Report.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {

TopicView topicView(const char* name, const TopicOptions& options)
{
    auto built = buildTopicView(report(), QString::fromLatin1(name), options);
    if (!built.ok()) qFatal("no view %s", name);
    return std::move(built).take();
}

const TopicRow& rowOf(const TopicView& view, const char* label, int nth)
{
    for (const TopicRow& row : view.rows) {
        if (row.label == QString::fromUtf8(label) && nth-- == 0) return row;
    }
    qFatal("no row %s", label);
}

bool noteContains(const TopicView& view, const char* words)
{
    return view.notes.join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
}

QString cellText(const TopicView& view, const char* label, const char* column, int nth)
{
    const auto at = columnOf(view, QString::fromLatin1(column));
    for (const TopicRow& row : view.rows) {
        if (row.label != QString::fromUtf8(label) || nth-- > 0) continue;
        if (!at || *at >= row.cells.size()) break;
        if (view.columns[*at].kind == TopicColumn::Kind::Words) return row.cells[*at].words;
        const bool variance = view.columns[*at].kind != TopicColumn::Kind::Amount;
        return formatQuantity(row.cells[*at].quantity, AmountUnit::Keur, variance ? SignMode::Explicit : SignMode::MinusOnly);
    }
    ADD_FAILURE() << "no cell " << label << " / " << column << " in " << view.name.toStdString();
    return QStringLiteral("?");
}

const ChartSpec& chartOf(const TopicView& view, const char* name)
{
    for (const TopicChart& chart : view.charts) {
        if (chart.name == QString::fromLatin1(name)) return chart.spec;
    }
    qFatal("no chart %s", name);
}

}  // namespace ketenbudget::test
