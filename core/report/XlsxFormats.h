#pragma once

#include <xlsxwriter.h>

#include <array>

namespace ketenbudget {

/// More decimals are not shown.
inline constexpr std::size_t xlsxDecimals = 3;

/// How the cells of a workbook look. The workbook owns them.
struct XlsxFormats {
    using ByDecimals = std::array<lxw_format*, xlsxDecimals + 1>;
    /// Of one kind of row: numbers by their decimals, with a % behind them, and the same of differences that are
    /// positive, which show their sign.
    struct Row {
        ByDecimals numbers;
        ByDecimals percentages;
        ByDecimals plusNumbers;
        ByDecimals plusPercentages;
        lxw_format* text;
        lxw_format* words;    ///< beside a number
        lxw_format* missing;  ///< "n.v.t." among numbers
    };
    lxw_format* title;
    lxw_format* header;
    lxw_format* numberHeader;
    lxw_format* wordsHeader;
    Row line;
    Row total;
};

[[nodiscard]] XlsxFormats makeXlsxFormats(lxw_workbook* book);

}  // namespace ketenbudget
