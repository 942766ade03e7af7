#include "ui/charts/ChartTheme.h"

namespace ketenbudget {
namespace {

QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

}  // namespace

const QColor& ChartTheme::judged(Judgement judgement) const
{
    switch (judgement) {
    case Judgement::Good: return good;
    case Judgement::Bad: return bad;
    case Judgement::NotJudged: break;
    }
    return notJudged;
}

ChartTheme chartTheme(const Theme& theme)
{
    ChartTheme chart;
    chart.background = theme.base;
    chart.text = theme.text;
    chart.mutedText = theme.mutedText;
    chart.gridLine = theme.gridLine;
    chart.axis = theme.text;
    chart.realisation = theme.realisation;
    chart.earlierYear = theme.earlierYear;
    chart.earlierYearOutline = theme.earlierYearOutline;
    chart.budgetOutline = theme.budgetOutline;
    chart.budgetFill = theme.budgetFill;
    chart.forecast = theme.forecast;
    chart.good = theme.good;
    chart.bad = theme.bad;
    chart.notJudged = theme.notJudged;
    chart.currentRow = theme.selection;
    chart.hoveredRow = theme.alternateRow;
    chart.focus = theme.focus;
    chart.scaleBand = between(theme.base, theme.gridLine);
    return chart;
}

}  // namespace ketenbudget
