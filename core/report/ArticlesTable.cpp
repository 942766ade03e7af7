#include "core/report/ArticlesTable.h"

#include "core/analysis/LineFilter.h"
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
          m_filter(request.filter),
          m_stands(standsOf(snapshot, request.structure, request.measure)),
          m_comparison(defaultComparison(snapshot, request.structure, request.measure))
    {
    }

    ReportTable build()
    {
        m_table.title = ArticlesWords::tr("Articles: %1")
                            .arg(measurePhrase(m_request.structure, m_request.measure, m_request.unit));
        addColumn(QString(), ArticlesWords::tr("Line"));
        for (const Stand& stand : m_stands) addColumn(codeOf(stand), capitalised(termFor(stand)));
        addColumn(QStringLiteral("delta"), deltaHeader(m_comparison.base));
        addColumn(QStringLiteral("percent"), deltaPercentHeader(m_comparison.base));
        if (m_request.level) {
            addLine(*m_request.level, 0, false);
        } else {
            for (const LineId article : m_snapshot.articles(m_request.structure)) addLine(article, 0, false);
        }
        m_table.footer = sourceLines(m_snapshot, tablesBehind(m_snapshot, m_used)) +
                         cautions(m_used, m_request.structure, m_request.measure) +
                         polarityFooter(m_snapshot, m_subjects) +
                         noteFooter(m_snapshot, m_subjects, noteComparison(m_comparison));
        return std::move(m_table);
    }

private:
    void addColumn(const QString& key, const QString& header)
    {
        m_table.keys.append(key);
        m_table.columns.append(header);
    }

    /// With what is below it; a line that the filter leaves out stays where one below it is wanted. True where
    /// a row was added.
    bool addLine(LineId id, int level, bool aboveMatches)
    {
        if (!m_snapshot.hasMeasure(id, m_request.measure)) return false;
        const BudgetLine& line = m_snapshot.line(id);
        const std::size_t place = m_table.rows.size();
        const std::size_t used = m_used.size();
        const auto subjects = m_subjects.size();
        m_subjects.append(lineSubject(line.structure, line.path, m_request.measure));
        bool wanted = aboveMatches || m_filter.isEmpty() || m_filter.matchesName(line);
        m_table.rows.push_back({line.path, level, !line.children.empty(), {textCell(line.displayName())}});
        bool amountMatches = false;
        for (const Quantity& quantity : quantitiesOf(id)) {
            amountMatches = amountMatches || m_filter.matchesAmount(quantity);
            const bool variance = m_table.rows[place].cells.size() > m_stands.size();
            m_table.rows[place].cells.push_back(cell(quantity, variance ? SignMode::Explicit : SignMode::MinusOnly));
            if (!variance) m_used.push_back(quantity);
        }
        bool childShown = false;
        for (const LineId child : line.children) childShown = addLine(child, level + 1, wanted) || childShown;
        wanted = wanted || childShown || amountMatches;
        if (wanted) return true;
        m_table.rows.resize(place);
        m_used.resize(used);
        m_subjects.resize(subjects);
        return false;
    }

    /// The stands, the variance and its percentage.
    [[nodiscard]] std::vector<Quantity> quantitiesOf(LineId id) const
    {
        std::vector<Quantity> quantities;
        for (const Stand& stand : m_stands) quantities.push_back(lineAmount(m_snapshot, id, m_request.measure, stand));
        const LineVariance variance = lineVariance(m_snapshot, id, m_comparison);
        quantities.push_back(variance.delta);
        quantities.push_back(variance.percent);
        return quantities;
    }

    [[nodiscard]] ReportCell cell(const Quantity& quantity, SignMode sign) const
    {
        return {formatQuantity(quantity, m_request.unit, sign), rawQuantity(quantity, m_request.unit), true};
    }

    const Snapshot& m_snapshot;
    const ArticlesTableRequest& m_request;
    LineFilter m_filter;
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
