#include "core/topics/analyses/IndProducts.h"

#include "core/analysis/Calculation.h"

#include <QCoreApplication>

namespace ketenbudget::analyses {
namespace {

struct IndPriceVolumeWords {
    Q_DECLARE_TR_FUNCTIONS(IndPriceVolumeWords)
};

std::optional<int> rowOf(const TableReader& table, const QString& group, const char* what)
{
    return table.rowOfAccount(QStringLiteral("ind/doelmatigheid/%1/%2").arg(group, QLatin1String(what)));
}

/// "Asiel:" as the table heads its group.
QString groupName(const TableReader& table, std::optional<int> row)
{
    for (int at = row.value_or(0); at >= 0; --at) {
        if (table.row(at).kind == RowKind::Header)
            return table.row(at).label.chopped(table.row(at).label.endsWith(QLatin1Char(':')) ? 1 : 0);
    }
    return {};
}

IndProductSide sideOf(const TableReader& table, const QString& group, const QString& key)
{
    IndProductSide side{table.operand(rowOf(table, group, "omzet"), key), table.operand(rowOf(table, group, "kostprijs"), key), {}};
    side.quantity.label = IndPriceVolumeWords::tr("Quantity (derived), %1").arg(table.header(key));
    side.quantity.quantity = quotientOf(side.quantity.label, side.turnover, side.price, Unit::Count, 0);
    return side;
}

bool entered(const Operand& fixed) { return fixed.quantity.hasValue() && fixed.quantity.value != 0; }

}  // namespace

std::vector<IndProduct> indProducts(const TableReader& table)
{
    std::vector<IndProduct> products;
    for (const char* id : {"asiel", "regulier", "naturalisatie"}) {
        const QString group = QString::fromLatin1(id);
        const auto row = rowOf(table, group, "omzet");
        if (!row) continue;
        products.push_back({group, groupName(table, row), table.ref(*row),
                            sideOf(table, group, QStringLiteral("adopted_budget_2025")),
                            sideOf(table, group, QStringLiteral("realisation_2025"))});
    }
    return products;
}

PriceVolume splitOf(const IndProduct& product, PriceVolumeSplit split, const Operand& fixedBase, const Operand& fixed)
{
    PriceVolumeRequest request{{product.base.turnover, product.base.quantity, product.base.price, {}},
                               {product.actual.turnover, product.actual.quantity, product.actual.price, {}},
                               split, Unit::EurMln, 1};
    if (entered(fixedBase) || entered(fixed)) {
        request.base.price.reset();
        request.actual.price.reset();
        request.base.fixed = fixedBase;
        request.actual.fixed = fixed;
    }
    return priceVolume(request);
}

}  // namespace ketenbudget::analyses
