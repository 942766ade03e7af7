#pragma once

#include "core/analysis/Judgement.h"
#include "core/analysis/Quantity.h"
#include "core/charts/ChartSpec.h"
#include "core/domain/Explanation.h"
#include "core/domain/PrintedTable.h"
#include "core/format/NumberFormat.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace ketenbudget {

/// A view of a topic page by its name ("ind-balans"), a row of it where one is meant, and what is chosen there:
/// TopicChoice::id to the value; what is not named stays as it is.
struct ViewRef {
    QString view;
    std::optional<RowRef> row;
    QMap<QString, QString> choices = {};
};

/// Where a link of a view leads: a budget line, another view, a printed row or cell.
using TopicTarget = std::variant<LineId, ViewRef, RowRef, FigureId>;

struct TopicLink {
    QString text;  ///< "The IND in article 37"
    TopicTarget target;
};

struct TopicColumn {
    enum class Kind {
        Amount,   ///< a printed or calculated number
        Delta,    ///< against a base that the header names; with an in-cell bar in the colour of its judgement
        Percent,  ///< relative variance; with an in-cell pin
        Words,
    };
    QString key;     ///< unique in the view, for stored column settings: "realisation_2025"
    QString header;  ///< names the year and the stand, and a unit that differs from the title's
    Kind kind = Kind::Amount;
};

struct TopicCell {
    Quantity quantity;
    QString words;  ///< of a Words column
};

struct TopicRow {
    QString label;  ///< as printed where the row is a printed one
    int level = 0;  ///< at most one deeper than the row before
    RowKind kind = RowKind::Line;
    std::vector<TopicCell> cells;  ///< one per column; none for a header row
    Judgement judgement = Judgement::NotJudged;
    QString note;                  ///< "inferred: amount divided by price"; a tool tip, and a mark behind the label
    std::optional<RowRef> printed;  ///< the printed row behind it
    QString subject = {};  ///< whose polarity and explanation the user can set here (core/domain/UserWork.h); empty: nobody's
    QString comparison = {};  ///< LineNote::comparison of this row; empty: no note can be written
    std::optional<TopicTarget> target;  ///< where Enter on the row leads; without one to its source
};

/// A chart beside the table. The keys of its items are positions in the view's rows.
struct TopicChart {
    QString name;  ///< in the catalogue, and of its file: "ind-balans-verschil"
    ChartSpec spec;
    QString tab = {};  ///< short, where a view with many charts lets the user choose one; empty: words of the chart
    QString messageKey = {};  ///< under which the user's sentence above it is kept (ChartMessage); empty: the name
};

[[nodiscard]] inline QString messageKeyOf(const TopicChart& chart) { return chart.messageKey.isEmpty() ? chart.name : chart.messageKey; }

/// Something the user can choose for a view: a base year, a line, amounts or shares.
struct TopicChoice {
    struct Option {
        QString value;  ///< as stored
        QString text;
    };
    QString id;
    QString label;  ///< with a mnemonic: "&Base year"
    std::vector<Option> options;
    QString current;
    bool setsInputs = false;  ///< choosing it sets the inputs of the view anew: what was entered is given up
    bool named = false;  ///< the options' values are names of tables and charts: the command line has each of them
};

/// What a view shows by choices, as a table and a chart by itself.
struct NamedChoice {
    QString name;
    QMap<QString, QString> choices;
    bool standard = false;  ///< what the view shows when nothing is chosen
};

/// A number that the user can set for a view: a driver of a what-if, a fixed part. The value travels among
/// the choices (TopicOptions::choices), as digits in steps of 10^-decimals; empty is the default.
struct TopicInput {
    QString id;
    QString label;  ///< with a mnemonic: "Average &occupancy COA"
    QString unit;   ///< "persons", "€ 1.000"
    std::int64_t value = 0;
    std::int64_t standard = 0;  ///< the value without the user
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::int64_t step = 1;
    int decimals = 0;
    QString source;  ///< where the standard value stands, in words
};

/// One tab of a topic page as a value: a table, the charts beside it, what a reader must know, and the ways
/// from here. Made from a Snapshot, shown by TopicPage, exported by name from the command line.
struct TopicView {
    QString name;
    QString tab;    ///< short, for the tab
    QString title;  ///< who, what and unit, when
    QString labelHeader;
    std::vector<TopicColumn> columns;
    std::vector<TopicRow> rows;
    std::vector<TopicChart> charts;
    QStringList notes;   ///< overlaps, breaks, what is inferred; above the table's sources, in every export
    QStringList footer;  ///< sources and date
    std::vector<TopicLink> links;
    std::vector<TopicChoice> choices;
    std::vector<NamedChoice> named;  ///< what several choices together show; of one choice TopicChoice::named
    std::vector<TopicInput> inputs;  ///< each with a slider and a number box
    std::optional<int> thresholdYear;  ///< the user can change the staffel of this year here
    QString scenarioModel;           ///< Scenario::model where the inputs can be saved as a scenario; else empty
    QStringList sentences;           ///< formulas with their figures filled in, and what follows from them; above the notes
};

struct TopicOptions {
    AmountUnit unit = AmountUnit::Keur;
    QMap<QString, QString> choices;  ///< TopicChoice::id to the value; what is unknown is ignored
    bool brief = false;  ///< few rows and short words, for a tile; views that are in no tile know nothing of it
};

}  // namespace ketenbudget
