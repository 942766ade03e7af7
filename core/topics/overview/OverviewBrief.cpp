#include "core/topics/overview/OverviewBrief.h"

#include "core/analysis/Calculation.h"
#include "core/format/Terms.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace ketenbudget {
namespace {

struct OverviewBriefWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewBriefWords)
};

}  // namespace

QString briefWords(int year, AmountUnit unit, const QString& base)
{
    if (!base.isEmpty()) return OverviewBriefWords::tr("%1 against %2, %3").arg(QString::number(year), base, termFor(unit));
    return QString::number(year) + QStringLiteral(", ") + termFor(unit);
}

void shortenHeaders(VarianceChart& chart, int year)
{
    const QString budget = OverviewBriefWords::tr("budget");
    chart.amountHeader = QString::number(year) + QStringLiteral(" / ") + budget;
    chart.deltaHeader = deltaHeader(budget);
    if (!chart.percentHeader.isEmpty()) chart.percentHeader = deltaPercentHeader(budget);
}

std::vector<std::size_t> largestRows(const TopicView& view, std::size_t column)
{
    std::vector<std::size_t> rows;
    for (std::size_t at = 0; at < view.rows.size(); ++at) {
        if (view.rows[at].kind == RowKind::Line && !view.rows[at].cells.empty()) rows.push_back(at);
    }
    std::stable_sort(rows.begin(), rows.end(), [&view, column](std::size_t a, std::size_t b) {
        return std::abs(view.rows[a].cells[column].quantity.value) > std::abs(view.rows[b].cells[column].quantity.value);
    });
    return rows;
}

void putTogether(TopicView& view, const TogetherRequest& request)
{
    if (request.rows.empty()) return;
    TopicRow together;
    together.label = request.label;
    together.cells.resize(view.columns.size());
    for (const std::size_t column : request.columns) {
        std::vector<Operand> operands;
        for (const std::size_t row : request.rows) {
            const QString name = view.rows[row].label + QStringLiteral(", ") + view.columns[column].header;
            operands.push_back({name, view.rows[row].cells[column].quantity});
        }
        const QString name = request.label + QStringLiteral(", ") + view.columns[column].header;
        together.cells[column] = cellOf(totalOf(name, std::move(operands)));
    }
    std::vector<std::size_t> gone = request.rows;
    std::sort(gone.begin(), gone.end());
    view.rows[gone.front()] = std::move(together);
    for (std::size_t at = gone.size() - 1; at > 0; --at)
        view.rows.erase(view.rows.begin() + static_cast<std::ptrdiff_t>(gone[at]));
}

}  // namespace ketenbudget
