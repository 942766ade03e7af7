#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/Figure.h"
#include "core/domain/PrintedTable.h"
#include "core/store/PackageTexts.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

/// A data package as read from its folder, checked and ready to be written. The format is described
/// in db/README.md.

struct PackageCell {
    QString raw;  ///< the token as printed
    CellState state = CellState::Blank;
    std::optional<std::int64_t> value;
    int decimals = 0;  ///< as printed
};

struct PackageRow {
    int fileLine = 0;  ///< in the CSV file, for messages
    int textLine = 0;
    std::optional<int> page;
    int level = 0;
    RowKind kind = RowKind::Line;
    QString label;
    std::vector<PackageCell> cells;  ///< one per column; none in a header row
    QString line;                    ///< path of the budget line; empty: none
    std::optional<LineKind> lineKind;
    std::optional<Measure> measure;
    Placement placement = Placement::ByPosition;
    std::optional<Unit> unit;  ///< where it differs from the column's
    int sign = 1;              ///< in the total it is part of; 0: a memo that is not added
};

struct PackageTable {
    int number = 0;
    QString file;
    QString title;
    Unit unit = Unit::Eur1000;
    bool unitPrinted = true;
    QString labelHeader;
    std::optional<Structure> structure;
    QString note;
    QStringList footnotes;
    bool rollForward = false;  ///< its totals are closing balances
    std::vector<PrintedColumn> columns;
    std::vector<ColumnSum> columnSums;
    std::vector<PackageRow> rows;
};

/// A budget line that the tables of the package declare.
struct PackageLine {
    Structure structure = Structure::Recast;
    QString path;
    std::optional<QString> parent;
    LineKind kind = LineKind::Instrument;
    QString code;
    QString name;
    std::optional<Polarity> polarity;        ///< empty: its parent's
    std::optional<MeasureType> measureType;  ///< empty: its parent's
};

struct PackageCrosswalk {
    std::optional<QString> was;  ///< path in the legal structure
    QString wasText;
    QString becomes;  ///< path in the recast structure
    QString note;
};

/// The files beside the manifest that it names; each may be empty: none.
struct PackageFiles {
    QString crosswalk;
    QString polarity;
    QString checks;
    QString explanations;
    QString amounts;
    QString findings;
    QString glossary;
    QString accounts;
};

struct Package {
    QString folder;  ///< where it was read from, for messages
    QString key;
    QString title;
    QString shortTitle;
    QString kamerstuk;
    QString sessionYear;
    QDate dataDate;  ///< invalid: its day is not known
    QString kind;
    QString source;
    QString address;  ///< of the page that was read; empty: there is a text
    QHash<QString, QString> articles;  ///< names by number
    std::vector<PackageTable> tables;
    std::vector<PackageLine> lines;  ///< in printed order, a parent before its children
    std::vector<PackageCrosswalk> crosswalk;
    QString refersTo;  ///< document whose rows the texts name; empty: this one
    std::vector<AbsentTable> absentTables;
    std::vector<PackageCheck> checks;
    std::vector<PackageExplanation> explanations;
    std::vector<PackageFinding> findings;
    std::vector<PackageTerm> glossary;
    std::vector<PackageAccount> accounts;
    PackageFiles files;
    QString hash;  ///< sha256 over its files, in hexadecimal
};

}  // namespace ketenbudget
