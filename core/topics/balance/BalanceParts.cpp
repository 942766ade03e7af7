#include "core/topics/balance/BalanceParts.h"

#include "core/topics/TableSections.h"
#include "core/topics/TopicParts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace ketenbudget {
namespace {

struct BalancePartsWords {
    Q_DECLARE_TR_FUNCTIONS(BalancePartsWords)
};

struct ViewTables {
    const char* view;
    int first;
    int last;
};

constexpr std::array viewTables{
    ViewTables{"balans-leningen", 2, 2},          ViewTables{"balans-saldibalans", 34, 34},
    ViewTables{"balans-middelen", 35, 38},        ViewTables{"balans-vorderingen", 39, 43},
    ViewTables{"balans-voorschotten", 44, 46},    ViewTables{"balans-garanties", 47, 47},
    ViewTables{"balans-verplichtingen", 48, 50},
};
constexpr int firstSpecification = 35;
constexpr int lastSpecification = 50;
constexpr int sheet = 34;

}  // namespace

QString ministryName()
{
    return QStringLiteral("Ministerie van Asiel en Migratie");
}

std::vector<int> specificationsOf(const Snapshot& snapshot, const QString& item)
{
    static const QRegularExpression number(QStringLiteral("^0?(\\d+a?)\\s"));
    static const QRegularExpression behind(QStringLiteral("\\((\\d+a?)(?: en (\\d+a?))?\\)"));
    const QString wanted = number.match(item).captured(1);
    std::vector<int> tables;
    for (int table = firstSpecification; !wanted.isEmpty() && table <= lastSpecification; ++table) {
        const auto found = TableReader::open(snapshot, table);
        if (!found) continue;
        const QRegularExpressionMatch match = behind.match(found->table().title);
        if (match.captured(1) == wanted || match.captured(2) == wanted) tables.push_back(table);
    }
    return tables;
}

std::optional<RowRef> closingRow(const Snapshot& snapshot, int table)
{
    const auto found = TableReader::open(snapshot, table);
    if (!found || found->rowCount() == 0) return std::nullopt;
    for (int at = found->rowCount() - 1; at >= 0; --at) {
        if (found->row(at).kind == RowKind::Total) return found->ref(at);
    }
    return found->ref(found->rowCount() - 1);
}

QString viewOfTable(int table)
{
    for (const ViewTables& shown : viewTables) {
        if (table >= shown.first && table <= shown.last) return QString::fromLatin1(shown.view);
    }
    return {};
}

TopicLink linkToTable(const Snapshot& snapshot, int table)
{
    const auto found = TableReader::open(snapshot, table);
    return {found ? tableHeading(found->table()) : QString(), ViewRef{viewOfTable(table), closingRow(snapshot, table)}};
}

void linkToSheet(TopicView& view, const Snapshot& snapshot)
{
    view.links.push_back({BalancePartsWords::tr("Balance statement"), ViewRef{viewOfTable(sheet), closingRow(snapshot, sheet)}});
}

std::vector<TopicColumn> balanceColumns()
{
    const QString closing = BalancePartsWords::tr("Balance at 31-12-2025");
    const QString opening = BalancePartsWords::tr("Balance at 1-1-2025");
    return {{QStringLiteral("closing"), closing, TopicColumn::Kind::Amount},
            {QStringLiteral("opening"), opening, TopicColumn::Kind::Amount},
            {QStringLiteral("delta"), deltaHeader(opening), TopicColumn::Kind::Delta},
            {QStringLiteral("delta_percent"), deltaPercentHeader(opening), TopicColumn::Kind::Percent}};
}

}  // namespace ketenbudget
