#pragma once

#include "core/analysis/Quantity.h"
#include "core/domain/Snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenbudget {

/// "Column" — "Realisatie 2025".
struct Fact {
    QString name;
    QString value;
};

/// Something that can be opened from the panel: a number, or a budget line. Neither: it is only
/// told, because the report has no cell for it.
struct ProvenanceLink {
    QString label;
    QString value;
    QString source;  ///< where it is printed, or that it is calculated
    std::optional<Quantity> quantity;
    std::optional<LineId> line;
    bool leads = false;  ///< somewhere else, which the owner of the list knows
};

/// Everything the panel says of one number, in words.
struct Provenance {
    QString title;
    QString value;    ///< "3.593.266", "−11,6%"; a word where there is no number
    QString unit;     ///< "amounts x € 1.000"; empty for percentages
    QString formula;  ///< with the operands filled in; empty for a printed figure
    std::vector<Fact> facts;
    std::vector<ProvenanceLink> operands;
    std::optional<ProvenanceLink> alsoPrinted;
    std::vector<ProvenanceLink> crosswalk;
    QStringList crosswalkNotes;
    QStringList notes;              ///< of the printed table, its footnotes, and warnings
    std::optional<FigureId> figure;  ///< the printed cell, for a printed figure
};

[[nodiscard]] Provenance provenanceOf(const Snapshot& snapshot, const QString& title, const Quantity& quantity);

/// The same for the clipboard.
[[nodiscard]] QString plainText(const Provenance& provenance);

/// Headings that the panel and the clipboard share.
[[nodiscard]] QString operandsHeading();
[[nodiscard]] QString alsoPrintedHeading();
[[nodiscard]] QString crosswalkHeading();
[[nodiscard]] QString notesHeading();

}  // namespace ketenbudget
