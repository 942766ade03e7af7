#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/Figure.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A number of the document's own count that carries no table in its text.
struct AbsentTable {
    int number = 0;
    QString reason;
};

/// A published document whose figures the program holds.
struct Document {
    DocumentId id{0};
    QString key;         ///< natural key, e.g. "jaarverslag-2025-xx"
    QString title;       ///< as on its cover
    QString shortTitle;  ///< for footers and headings: "Jaarverslag 2025 XX"
    QString kamerstuk;   ///< parliamentary number, e.g. "36 945 XX, nr. 1"
    QDate dataDate;      ///< date at which its figures stand
    QString kind;        ///< "jaarverslag", "suppletoire", ...
    QString source;      ///< publisher
    QString address;     ///< of the page that was read, where the program has no text of the document
    std::vector<TableId> tables;
    std::vector<AbsentTable> absentTables;
};

enum class ColumnRole {
    Stand,       ///< a budget or realisation amount of a year
    Difference,  ///< printed realisation minus the stand it names
    Value,       ///< any other number: a balance at a date, a mutation, a percentage
    Text,        ///< words
};

struct PrintedColumn {
    QString key;     ///< "realisation_2025", unique in its table
    QString header;  ///< as printed, line breaks and hyphens taken out: "Realisatie 2025"
    ColumnRole role = ColumnRole::Stand;
    /// For Stand and Difference (there: the stand that was subtracted from the realisation). A Value
    /// column has at most a year (0: none) and no phase.
    Stand stand;
    std::optional<Unit> unit;  ///< where it differs from the table's
};

/// Arithmetic that a table prints across its columns; it holds for every row: `result` is the sum
/// of the parts, each with its sign.
struct ColumnSum {
    enum class Kind { Sum, RollForward, Difference };
    struct Part {
        int column = 0;
        int sign = 1;  ///< +1 or -1
    };
    Kind kind = Kind::Sum;
    int result = 0;  ///< column position
    std::vector<Part> parts;
};

/// Header rows carry no cells ("Bijdrage aan agentschappen" in Tabel 6).
enum class RowKind { Header, Line, Total };

struct PrintedRow {
    RowKind kind = RowKind::Line;
    int level = 0;            ///< indent, 0 = outermost
    QString label;            ///< as printed, with its code and its typing errors
    int textLine = 0;         ///< line in the text of the document, counted from 1
    std::optional<int> page;  ///< printed page
    std::optional<LineId> line;
    Measure measure = Measure::Expenditure;
    std::optional<Unit> unit;  ///< where it differs from the column's
    int sign = 1;              ///< in the total it is part of: +1, -1, or 0 for a memo that is not added
    /// One per column; empty where the row has no cells at all (header rows).
    std::vector<FigureId> figures;
};

/// A numbered table, in the order and the words of the page.
struct PrintedTable {
    TableId id{0};
    DocumentId document{0};
    int number = 0;
    QString title;             ///< as printed, without its number
    Unit unit = Unit::Eur1000;
    bool unitPrinted = true;   ///< false: the title names no unit; it follows from the tables around it
    QString labelHeader;       ///< printed head of the name column; mostly empty
    std::optional<Structure> structure;
    QString note;              ///< what a reader must know about the transcription
    QStringList footnotes;     ///< with their marks, as printed
    bool rollForward = false;  ///< its totals are closing balances: opening + mutations = closing
    std::vector<PrintedColumn> columns;
    std::vector<ColumnSum> columnSums;
    std::vector<PrintedRow> rows;
};

/// The unit of a cell: its row's, else its column's, else the table's. Text columns are Text.
[[nodiscard]] Unit unitOf(const PrintedTable& table, int row, int column);

[[nodiscard]] QString codeOf(ColumnSum::Kind kind);
[[nodiscard]] std::optional<ColumnSum::Kind> columnSumKindFromCode(QStringView code);
[[nodiscard]] QString codeOf(RowKind kind);
[[nodiscard]] QString codeOf(ColumnRole role);
[[nodiscard]] std::optional<RowKind> rowKindFromCode(QStringView code);
[[nodiscard]] std::optional<ColumnRole> columnRoleFromCode(QStringView code);

}  // namespace ketenbudget
