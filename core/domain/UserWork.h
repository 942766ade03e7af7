#pragma once

#include "core/domain/BudgetTerms.h"
#include "core/domain/Money.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace ketenbudget {

/// The name under which the user's work is tied to a budget line: structure and path
/// ("recast:37/37.4/zbo-rwt/coa"), or of its receipts ("recast:37:receipts"). It outlives another edition of
/// the figures, and may then name a line that is gone. Commitments have that of the expenditure: a line is judged
/// alike for both.
[[nodiscard]] QString lineSubject(Structure structure, const QString& path, Measure measure);
/// The same for an account: "account:ind/baten/omzet".
[[nodiscard]] QString accountSubject(const QString& key);

/// How the user has a line judged, in place of the polarity of the documents. Holds for the lines below it
/// too, until one of them has a choice of its own.
struct PolarityChoice {
    QString subject;
    Polarity polarity = Polarity::NotJudged;
    friend bool operator==(const PolarityChoice&, const PolarityChoice&) = default;
};

/// One class of the staffel: articles whose draft budget is smaller than `below` (the last class has no bound).
/// A mutation needs an explanation when it is at the limit or above it.
struct ThresholdClass {
    std::optional<Money> below;
    Money policy;     ///< for a consequence of new policy (beleidsmatig)
    Money technical;  ///< for a consequence of existing policy (technisch)
    friend bool operator==(const ThresholdClass&, const ThresholdClass&) = default;
};

/// The staffel that the user has set for a budget year, in place of the RBV's.
struct ThresholdScale {
    int year = 0;
    std::vector<ThresholdClass> classes;  ///< by size, the smallest first
    friend bool operator==(const ThresholdScale&, const ThresholdScale&) = default;
};

/// The user's own explanation of a line's variance.
struct LineNote {
    QString subject;
    QString comparison;  ///< what is held against what, as noteComparison() writes it: "realisation_2025/adopted_budget_2025"
    QString text;
    QString author;
    QDateTime writtenAt;  ///< UTC
    friend bool operator==(const LineNote&, const LineNote&) = default;
};

/// The user's sentence above a chart. `chart`: the chart's name in the catalogue, and behind it what is chosen where that
/// is not the standard ("werklijst-verschil?basis=owb_2025"): the sentence is of the chart with those choices only.
struct ChartMessage {
    QString chart;
    QString text;
    friend bool operator==(const ChartMessage&, const ChartMessage&) = default;
};

/// A view under a name of the user: the way to it as text (core/slides/ViewLink.h) and its message.
struct SavedView {
    QString name;
    QString link;
    QString message;
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// Saved views in an order, for a meeting. A name may be of a view that is gone.
struct MeetingSet {
    QString name;
    QStringList views;
    bool sameScale = false;  ///< one scale per unit over all views
    friend bool operator==(const MeetingSet&, const MeetingSet&) = default;
};

/// The assumptions of a what-if, under a name of the user.
struct Scenario {
    QString name;
    QString model;                         ///< which calculation: "coa", "ind"
    QMap<QString, std::int64_t> drivers;   ///< by the driver's id, in the driver's own steps
    QString note;                          ///< why these
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Everything the user has made on top of the published figures, save the notes on checks.
struct UserWork {
    std::vector<PolarityChoice> polarities;
    std::vector<ThresholdScale> thresholds;
    std::vector<LineNote> lineNotes;
    std::vector<ChartMessage> messages;
    std::vector<SavedView> views;
    std::vector<MeetingSet> sets;
    std::vector<Scenario> scenarios;
    friend bool operator==(const UserWork&, const UserWork&) = default;
};

/// One piece of it: what is written, taken away, undone and redone.
using WorkItem = std::variant<PolarityChoice, ThresholdScale, LineNote, ChartMessage, SavedView, MeetingSet, Scenario>;

/// What an item is known by among those of its kind.
[[nodiscard]] QString nameOf(const WorkItem& item);
/// True where both are of one kind and under one name, scenarios of one model: `b` would replace `a`.
[[nodiscard]] bool sameItem(const WorkItem& a, const WorkItem& b);
/// What stands there under the item's name; empty where nothing does.
[[nodiscard]] std::optional<WorkItem> find(const UserWork& work, const WorkItem& item);
/// Puts an item in the place of the one under its name, else behind the others.
void put(UserWork& work, const WorkItem& item);
void take(UserWork& work, const WorkItem& item);

/// The user's sentence above a chart; empty where there is none.
[[nodiscard]] QString messageAbove(const UserWork& work, const QString& chart);

}  // namespace ketenbudget
