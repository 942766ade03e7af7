#pragma once

namespace ketenbudget::test {

/// Columns of the articles table, by what stands in them; both structures have the same ones.
enum ArticlesColumn { Name, Year2021, Year2022, Year2023, Year2024, Year2025, Budget, Delta, Percent, ColumnCount };

}  // namespace ketenbudget::test
