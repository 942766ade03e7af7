#include "core/report/ArticlesTable.h"

#include "core/analysis/LineValues.h"
#include "core/charts/ChartWords.h"
#include "core/format/Terms.h"
#include "core/format/WorkText.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ArticlesWords {
    Q_DECLARE_TR_FUNCTIONS(ArticlesWords)
};

class Builder {
public:
    Builder(const Snapshot& snapshot, const ArticlesTableRequest& request)
        : m_snapshot(snapshot),
          m_request(request),
          m_stands(standsOf(snapshot, request.structure, request.measure)),
          m_comparison(defaultComparison(snapshot, request.structure, request.measure))
    {
    }

    ReportTable build()
    {
        m_table.title = ArticlesWords::tr("Articles: %1")
                            .arg(measurePhrase(m_request.structure, m_request.measure, m_request.unit));
        m_table.columns.append(ArticlesWords::tr("Line"));
        for (const Stand& stand : m_stands) m_table.columns.append(capitalised(termFor(stand)));
        m_table.columns.append(deltaHeader(m_comparison.base));
        m_table.columns.append(deltaPercentHeader(m_comparison.base));
        for (const LineId article : m_snapshot.articles(m_request.structure)) addLine(article, 0);
        m_table.footer = sourceLines(m_snapshot, tablesBehind(m_snapshot, m_used)) +
                         cautions(m_used, m_request.structure, m_request.measure) +
                         polarityFooter(m_snapshot, m_subjects) +
                         noteFooter(m_snapshot, m_subjects, noteComparison(m_comparison));
        return std::move(m_table);
    }

private:
    void addLine(LineId id, int level)
    {
        if (!m_snapshot.hasMeasure(id, m_request.measure)) return;
        const BudgetLine& line = m_snapshot.line(id);
        m_subjects.append(lineSubject(line.structure, line.path, m_request.measure));
        ReportRow row;
        row.path = line.path;
        row.level = level;
        row.total = !line.children.empty();
        row.cells.push_back(textCell(line.displayName()));
        for (const Stand& stand : m_stands) {
            const Quantity amount = lineAmount(m_snapshot, id, m_request.measure, stand);
            m_used.push_back(amount);
            row.cells.push_back(cell(amount, SignMode::MinusOnly));
        }
        const LineVariance variance = lineVariance(m_snapshot, id, m_comparison);
        row.cells.push_back(cell(variance.delta, SignMode::Explicit));
        row.cells.push_back(cell(variance.percent, SignMode::Explicit));
        m_table.rows.push_back(std::move(row));
        for (const LineId child : line.children) addLine(child, level + 1);
    }

    [[nodiscard]] ReportCell cell(const Quantity& quantity, SignMode sign) const
    {
        return {formatQuantity(quantity, m_request.unit, sign), rawQuantity(quantity, m_request.unit), true};
    }

    const Snapshot& m_snapshot;
    const ArticlesTableRequest& m_request;
    std::vector<Stand> m_stands;
    Comparison m_comparison;
    std::vector<Quantity> m_used;
    QStringList m_subjects;
    ReportTable m_table;
};

}  // namespace

ReportTable buildArticlesTable(const Snapshot& snapshot, const ArticlesTableRequest& request)
{
    return Builder(snapshot, request).build();
}

}  // namespace ketenbudget
