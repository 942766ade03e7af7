#pragma once

#include "core/analysis/PriceVolume.h"
#include "core/topics/TableReader.h"

#include <QString>

#include <vector>

namespace ketenbudget::analyses {

/// A side of a product group of the IND; the quantity is derived: turnover divided by cost price.
struct IndProductSide {
    Operand turnover;
    Operand price;
    Operand quantity;
};

/// A product group with a cost price.
struct IndProduct {
    QString id;    ///< "asiel"
    QString name;  ///< as the table heads it: "Asiel"
    RowRef row;    ///< of the turnover
    IndProductSide base;    ///< adopted budget 2025
    IndProductSide actual;  ///< realisation 2025
};

/// From Tabel 33.
[[nodiscard]] std::vector<IndProduct> indProducts(const TableReader& table);

/// At the printed prices. With a fixed part (no matter which side) the price is what is left after it.
[[nodiscard]] PriceVolume splitOf(const IndProduct& product, PriceVolumeSplit split, const Operand& fixedBase = {},
                                  const Operand& fixed = {});

}  // namespace ketenbudget::analyses
