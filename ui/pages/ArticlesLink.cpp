#include "core/catalog/ChartCatalog.h"
#include "core/slides/SlideParts.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/ArticlesActions.h"
#include "ui/pages/ArticlesCharts.h"
#include "ui/pages/ArticlesPage.h"
#include "ui/pages/ArticlesTree.h"

#include <QAction>

// What the articles page shows as a link, and back.
namespace ketenbudget {

std::optional<ViewLink> ArticlesPage::viewLink() const
{
    ViewLink link{objectName(), {}};
    if (m_view.structure != Structure::Recast) addPart(link, part::Structure, codeOf(m_view.structure));
    if (m_view.measure != Measure::Expenditure) addPart(link, part::Measure, codeOf(m_view.measure));
    if (m_view.unit == AmountUnit::Mln) addPart(link, part::Unit, QStringLiteral("mln"));
    if (m_view.root) addPart(link, part::Level, m_snapshot->line(*m_view.root).path);
    if (const auto line = m_tree->currentLine()) addPart(link, part::Line, m_snapshot->line(*line).path);
    addPart(link, part::Filter, m_view.filter);
    addPart(link, part::Columns, m_tree->columnsInSight().join(QLatin1Char(',')));
    if (!m_actions->sameScale->isChecked()) addPart(link, part::Scale, QStringLiteral("own"));
    const QString tiers = varianceChartName(*m_snapshot, m_view.structure, m_view.measure, m_view.root);
    const std::vector<PageChart> all = charts();
    if (!all.empty() && all.front().name != tiers) addPart(link, part::Chart, all.front().name);
    return link;
}

Result<void> ArticlesPage::showViewLink(const ViewLink& link)
{
    ArticlesView view;
    view.structure = structureFromCode(link.parts.value(part::Structure)).value_or(Structure::Recast);
    view.measure = measureFromCode(link.parts.value(part::Measure)).value_or(Measure::Expenditure);
    view.unit = unitOf(link);
    const QString level = link.parts.value(part::Level);
    view.root = m_snapshot->findLine(view.structure, level);
    if (!level.isEmpty() && !view.root) return Error{ErrorCode::UnknownName, level, QStringLiteral("level of a view"), 0, {}};
    view.filter = link.parts.value(part::Filter);
    rememberPlace();
    m_beforeSearch.reset();
    m_actions->sameScale->setChecked(link.parts.value(part::Scale) != QLatin1String("own"));
    applyView(view, ArticlesPlace{view, m_snapshot->findLine(view.structure, link.parts.value(part::Line)), std::nullopt});
    m_tree->showColumns(link.parts.value(part::Columns).split(QLatin1Char(','), Qt::SkipEmptyParts));
    m_charts->choose(link.parts.value(part::Chart));
    return {};
}

QStringList ArticlesPage::placeOfView() const
{
    return {codeOf(m_view.structure), codeOf(m_view.measure), m_view.root ? m_snapshot->line(*m_view.root).path : QString()};
}

void ArticlesPage::tellSavedView()
{
    const SavedView* saved = savedView(m_work.work());
    const Result<ViewLink> link = parseViewLink(saved ? saved->link : QString());
    const QString line = link.ok() ? link.value().parts.value(part::Line) : QString();
    m_charts->setSavedMessage(saved ? saved->message : QString(), m_snapshot->findLine(m_view.structure, line));
}

}  // namespace ketenbudget
