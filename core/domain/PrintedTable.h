#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/Figure.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

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
    std::vector<TableId> tables;
};

enum class ColumnRole { Stand, Difference };

struct PrintedColumn {
    QString key;     ///< "realisation_2025", unique in its table
    QString header;  ///< as printed, line breaks and hyphens taken out: "Realisatie 2025"
    ColumnRole role = ColumnRole::Stand;
    Stand stand;  ///< for Difference: the stand that was subtracted from the realisation
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
    std::vector<PrintedColumn> columns;
    std::vector<PrintedRow> rows;
};

[[nodiscard]] QString codeOf(RowKind kind);
[[nodiscard]] QString codeOf(ColumnRole role);
[[nodiscard]] std::optional<RowKind> rowKindFromCode(QStringView code);
[[nodiscard]] std::optional<ColumnRole> columnRoleFromCode(QStringView code);

}  // namespace ketenbudget
