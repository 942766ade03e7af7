#include "core/catalog/TableCatalog.h"

#include "core/analysis/reconciliation/CheckList.h"
#include "core/report/ArticlesTable.h"
#include "core/report/ChecksReport.h"
#include "core/report/CrosswalkTable.h"
#include "core/report/FindingsReport.h"
#include "core/report/PrintedReport.h"
#include "core/topics/TopicReport.h"
#include "core/topics/Topics.h"

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

struct CatalogTable {
    QString name;
    std::function<ReportTable(const Snapshot&, AmountUnit)> build;
};

CatalogTable articles(const QString& name, Structure structure, Measure measure)
{
    return {name, [structure, measure](const Snapshot& snapshot, AmountUnit unit) {
                return buildArticlesTable(snapshot, {structure, measure, unit});
            }};
}

/// Every check, as the list of the window begins: what needs work first.
ReportTable allChecks(const Snapshot& snapshot, AmountUnit)
{
    const Reconciliation reconciliation = reconcile(snapshot, snapshot.checkNotes());
    return checksReport(snapshot, reconciliation, checksIn(checkList(snapshot, reconciliation, {}, {}, {})));
}

ReportTable allFindings(const Snapshot& snapshot, AmountUnit) { return findingsReport(snapshot, FindingList::BySubject); }

enum class NamedChoices { LeftOut, Included };

/// To know the choices of a view it must be made; who knows a table's name mostly needs none of them.
void addTopics(std::vector<CatalogTable>& tables, const Snapshot& snapshot, NamedChoices choices)
{
    for (const Topic& topic : topics()) {
        for (const TopicEntry& view : topic.views) {
            const std::vector<NamedChoice> named =
                choices == NamedChoices::Included ? namedChoices(view.build(snapshot, {})) : std::vector<NamedChoice>();
            // A view that begins with a named choice is listed under that name.
            const bool byChoice = std::any_of(named.begin(), named.end(), [](const NamedChoice& one) { return one.standard; });
            if (!byChoice) {
                tables.push_back({view.name, [build = view.build](const Snapshot& from, AmountUnit unit) {
                                      return topicReport(build(from, {unit, {}}), unit);
                                  }});
            }
            for (const NamedChoice& choice : named) {
                tables.push_back({choice.name, [build = view.build, chosen = choice.choices](const Snapshot& from, AmountUnit unit) {
                                      return topicReport(build(from, {unit, chosen}), unit);
                                  }});
            }
        }
    }
}

std::vector<CatalogTable> allTables(const Snapshot& snapshot, NamedChoices choices)
{
    std::vector<CatalogTable> tables{
        articles(QStringLiteral("artikelen"), Structure::Recast, Measure::Expenditure),
        articles(QStringLiteral("artikelen-wet"), Structure::Legal, Measure::Expenditure),
        articles(QStringLiteral("artikelen-wet-verplichtingen"), Structure::Legal, Measure::Commitments),
        articles(QStringLiteral("artikelen-wet-ontvangsten"), Structure::Legal, Measure::Receipts),
        {QStringLiteral("was-wordt"), buildCrosswalkTable},
        {QStringLiteral("aansluiting"), allChecks},
        {QStringLiteral("bevindingen"), allFindings},
    };
    addTopics(tables, snapshot, choices);
    // As printed, in the units that are printed.
    for (const PrintedTable& table : snapshot.tables()) {
        tables.push_back({printedTableName(snapshot, table.id), [id = table.id](const Snapshot& from, AmountUnit) {
                              return printedReport(from, id);
                          }});
    }
    return tables;
}

}  // namespace

std::vector<TableEntry> tableCatalog(const Snapshot& snapshot)
{
    std::vector<TableEntry> entries;
    for (const CatalogTable& table : allTables(snapshot, NamedChoices::Included)) {
        const ReportTable built = table.build(snapshot, AmountUnit::Keur);
        // A view of a topic may have charts and no table.
        if (!built.columns.isEmpty()) entries.push_back({table.name, built.title});
    }
    return entries;
}

Result<ReportTable> buildTable(const Snapshot& snapshot, const QString& name, AmountUnit unit)
{
    for (const NamedChoices choices : {NamedChoices::LeftOut, NamedChoices::Included}) {
        for (const CatalogTable& table : allTables(snapshot, choices)) {
            if (table.name != name) continue;
            ReportTable built = table.build(snapshot, unit);
            built.name = name;
            return built;
        }
    }
    return Error{ErrorCode::UnknownName, name, {}, 0, {}};
}

}  // namespace ketenbudget
