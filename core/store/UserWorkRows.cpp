#include "core/store/UserWorkRows.h"

#include "core/store/Query.h"
#include "core/store/Statements.h"

#include <algorithm>

namespace ketenbudget {
namespace {

template <class Row>
Result<void> forEachRow(const Connection& connection, const Statement& statement, Row row)
{
    Result<Query> query = Query::prepare(connection, statement);
    if (!query.ok()) return query.error();
    return query.value().forEachRow(row);
}

/// Binds `values` in order and runs the statement.
template <class... Values>
Result<void> run(const Connection& connection, const Statement& statement, const Values&... values)
{
    Result<Query> query = Query::prepare(connection, statement);
    if (!query.ok()) return query.error();
    (query.value().bind(values), ...);
    return query.value().run();
}

/// Never null, which Query takes for a mistake.
QString orEmpty(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

Result<void> readChoices(const Connection& connection, UserWork& work)
{
    return forEachRow(connection, sql::polarityChoices, [&work](Query& row) {
        // The schema lets no other code in.
        work.polarities.push_back({row.text(0), polarityFromCode(row.text(1)).value_or(Polarity::NotJudged)});
    });
}

Result<void> readThresholds(const Connection& connection, UserWork& work)
{
    return forEachRow(connection, sql::thresholdClasses, [&work](Query& row) {
        const int year = row.smallInteger(0);
        if (work.thresholds.empty() || work.thresholds.back().year != year) work.thresholds.push_back({year, {}});
        ThresholdClass one;
        if (const auto below = row.optionalInteger(1)) one.below = Money::fromKeur(*below);
        one.policy = Money::fromKeur(row.integer(2));
        one.technical = Money::fromKeur(row.integer(3));
        work.thresholds.back().classes.push_back(one);
    });
}

Result<void> readLineNotes(const Connection& connection, UserWork& work)
{
    return forEachRow(connection, sql::lineNotes, [&work](Query& row) {
        work.lineNotes.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                  QDateTime::fromString(row.text(4), Qt::ISODateWithMs)});
    });
}

Result<void> readMessages(const Connection& connection, UserWork& work)
{
    return forEachRow(connection, sql::chartMessages,
                      [&work](Query& row) { work.messages.push_back({row.text(0), row.text(1)}); });
}

Result<void> readViews(const Connection& connection, UserWork& work)
{
    return forEachRow(connection, sql::savedViews,
                      [&work](Query& row) { work.views.push_back({row.text(0), row.text(1), row.text(2)}); });
}

/// The item of that name; a foreign key sees to it that it is there.
template <class Items>
typename Items::value_type* named(Items& items, const QString& name)
{
    const auto found = std::find_if(items.begin(), items.end(), [&name](const auto& item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

Result<void> readSets(const Connection& connection, UserWork& work)
{
    const Result<void> read = forEachRow(connection, sql::meetingSets, [&work](Query& row) {
        work.sets.push_back({row.text(0), {}, row.integer(1) != 0});
    });
    if (!read.ok()) return read;
    return forEachRow(connection, sql::meetingSetViews, [&work](Query& row) {
        if (MeetingSet* set = named(work.sets, row.text(0))) set->views.append(row.text(1));
    });
}

Result<void> readScenarios(const Connection& connection, UserWork& work)
{
    const Result<void> read = forEachRow(connection, sql::scenarios, [&work](Query& row) {
        work.scenarios.push_back({row.text(0), row.text(1), {}, row.text(2)});
    });
    if (!read.ok()) return read;
    return forEachRow(connection, sql::scenarioDrivers, [&work](Query& row) {
        const Scenario wanted{row.text(1), row.text(0), {}, {}};
        const auto found = std::find_if(work.scenarios.begin(), work.scenarios.end(), [&wanted](const Scenario& one) { return sameItem(one, wanted); });
        if (found != work.scenarios.end()) found->drivers[row.text(2)] = row.integer(3);
    });
}

/// Takes an item away, with all that hangs on it.
struct Remove {
    const Connection& connection;

    Result<void> operator()(const PolarityChoice& item) const { return run(connection, sql::removePolarityChoice, item.subject); }
    Result<void> operator()(const ThresholdScale& item) const { return run(connection, sql::removeThresholdClasses, item.year); }
    Result<void> operator()(const LineNote& item) const
    {
        return run(connection, sql::removeLineNote, item.subject, item.comparison);
    }
    Result<void> operator()(const ChartMessage& item) const { return run(connection, sql::removeChartMessage, item.chart); }
    Result<void> operator()(const SavedView& item) const { return run(connection, sql::removeView, item.name); }
    Result<void> operator()(const MeetingSet& item) const { return run(connection, sql::removeMeetingSet, item.name); }
    Result<void> operator()(const Scenario& item) const { return run(connection, sql::removeScenario, item.model, item.name); }
};

/// Puts an item in the place of the one under its name.
struct Write {
    const Connection& connection;

    Result<void> operator()(const PolarityChoice& item) const
    {
        return run(connection, sql::savePolarityChoice, item.subject, codeOf(item.polarity));
    }
    Result<void> operator()(const ThresholdScale& item) const
    {
        // Without a class it would be written as nothing at all.
        if (item.classes.empty()) return Error{ErrorCode::Sql, connection.path(), QStringLiteral("a staffel without classes"), 0, {}};
        if (Result<void> done = Remove{connection}(item); !done.ok()) return done;
        int position = 0;
        for (const ThresholdClass& one : item.classes) {
            const auto below = one.below ? std::optional<std::int64_t>(one.below->keur()) : std::nullopt;
            Result<void> done = run(connection, sql::insertThresholdClass, item.year, position++, below,
                                    one.policy.keur(), one.technical.keur());
            if (!done.ok()) return done;
        }
        return {};
    }
    Result<void> operator()(const LineNote& item) const
    {
        return run(connection, sql::saveLineNote, item.subject, item.comparison, item.text, orEmpty(item.author),
                   item.writtenAt.toUTC().toString(Qt::ISODateWithMs));
    }
    Result<void> operator()(const ChartMessage& item) const
    {
        return run(connection, sql::saveChartMessage, item.chart, item.text);
    }
    Result<void> operator()(const SavedView& item) const
    {
        return run(connection, sql::saveView, item.name, item.link, orEmpty(item.message));
    }
    Result<void> operator()(const MeetingSet& item) const
    {
        if (Result<void> done = run(connection, sql::saveMeetingSet, item.name, item.sameScale ? 1 : 0); !done.ok()) return done;
        if (Result<void> done = run(connection, sql::removeMeetingSetViews, item.name); !done.ok()) return done;
        for (int position = 0; position < item.views.size(); ++position) {
            Result<void> done = run(connection, sql::insertMeetingSetView, item.name, position, item.views[position]);
            if (!done.ok()) return done;
        }
        return {};
    }
    Result<void> operator()(const Scenario& item) const
    {
        if (Result<void> done = run(connection, sql::saveScenario, item.name, item.model, orEmpty(item.note)); !done.ok()) return done;
        if (Result<void> done = run(connection, sql::removeScenarioDrivers, item.model, item.name); !done.ok()) return done;
        for (auto driver = item.drivers.cbegin(); driver != item.drivers.cend(); ++driver) {
            Result<void> done = run(connection, sql::insertScenarioDriver, item.model, item.name, driver.key(), driver.value());
            if (!done.ok()) return done;
        }
        return {};
    }
};

}  // namespace

Result<UserWork> readUserWorkRows(const Connection& connection)
{
    UserWork work;
    for (const auto read : {&readChoices, &readThresholds, &readLineNotes, &readMessages, &readViews, &readSets, &readScenarios}) {
        if (Result<void> done = read(connection, work); !done.ok()) return done.error();
    }
    return work;
}

Result<void> writeUserWorkRows(const Connection& connection, const WorkItem& item) { return std::visit(Write{connection}, item); }

Result<void> removeUserWorkRows(const Connection& connection, const WorkItem& item) { return std::visit(Remove{connection}, item); }

Result<UserWorkCounts> countUserWork(const Connection& connection)
{
    UserWorkCounts counts;
    const Result<void> read = forEachRow(connection, sql::userWorkCounts, [&counts](Query& row) {
        counts = {row.smallInteger(0), row.smallInteger(1), row.smallInteger(2), row.smallInteger(3),
                  row.smallInteger(4), row.smallInteger(5), row.smallInteger(6), row.smallInteger(7)};
    });
    if (!read.ok()) return read.error();
    return counts;
}

}  // namespace ketenbudget
