#include "core/catalog/TableCatalog.h"

#include "core/report/ArticlesTable.h"
#include "core/report/CrosswalkTable.h"
#include "core/report/PrintedReport.h"
#include "core/topics/TopicReport.h"
#include "core/topics/Topics.h"

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

void addTopics(std::vector<CatalogTable>& tables)
{
    for (const Topic& topic : topics()) {
        for (const TopicEntry& view : topic.views) {
            tables.push_back({view.name, [build = view.build](const Snapshot& from, AmountUnit unit) {
                                  return topicReport(build(from, {unit, {}}), unit);
                              }});
        }
    }
}

std::vector<CatalogTable> allTables(const Snapshot& snapshot)
{
    std::vector<CatalogTable> tables{
        articles(QStringLiteral("artikelen"), Structure::Recast, Measure::Expenditure),
        articles(QStringLiteral("artikelen-wet"), Structure::Legal, Measure::Expenditure),
        articles(QStringLiteral("artikelen-wet-verplichtingen"), Structure::Legal, Measure::Commitments),
        articles(QStringLiteral("artikelen-wet-ontvangsten"), Structure::Legal, Measure::Receipts),
        {QStringLiteral("was-wordt"), buildCrosswalkTable},
    };
    addTopics(tables);
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
    for (const CatalogTable& table : allTables(snapshot)) {
        const ReportTable built = table.build(snapshot, AmountUnit::Keur);
        // A view of a topic may have charts and no table.
        if (!built.columns.isEmpty()) entries.push_back({table.name, built.title});
    }
    return entries;
}

Result<ReportTable> buildTable(const Snapshot& snapshot, const QString& name, AmountUnit unit)
{
    for (const CatalogTable& table : allTables(snapshot)) {
        if (table.name != name) continue;
        ReportTable built = table.build(snapshot, unit);
        built.name = name;
        return built;
    }
    return Error{ErrorCode::UnknownName, name, {}, 0, {}};
}

}  // namespace ketenbudget
