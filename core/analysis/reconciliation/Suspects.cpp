#include "core/analysis/reconciliation/Suspects.h"

#include <algorithm>
#include <set>

// How a suspect is found. For each failing check and each cell in it, one asks: which value of this cell makes
// the check tie? That value is put in, and passed on: where a check that ties adds the cell up, its printed
// result moves along ("Bijdrage AenM" = "Totale bekostiging" + "Leges"). Then all checks of the cells that
// moved are calculated again. Failing checks that tie now are repaired; checks that tied and fail now are
// broken. The cell that repairs most, less what it breaks, takes its checks out of the list as a group of at
// least two; then the next. Of two that repair as much, it is the one by which fewer printed cells are wrong.
// What is left is grouped by the cell it would be asked about first: for a check within a table or against the
// text the printed result, between tables the first cell.

namespace ketenbudget {
namespace {

bool isFine(CheckState state) { return state != CheckState::Unexplained && state != CheckState::Breached; }

/// A check whose printed result follows from its parts.
bool carries(const CheckRule& rule, CheckState state)
{
    const bool adds =
        rule.kind == CheckKind::Sum || rule.kind == CheckKind::Difference || rule.kind == CheckKind::RollForward;
    const bool ties = state == CheckState::Equal || state == CheckState::WithinRounding;
    return adds && ties && rule.relation == CheckRelation::Equal && rule.right.kind == CheckFormula::Kind::Cell;
}

/// What would happen if one cell had another value.
struct Repair {
    FigureId figure{0};
    Rational value;
    std::vector<std::size_t> repaired;  ///< failing checks that would tie, in order
    std::size_t broken = 0;             ///< checks that tie today and would fail
    std::size_t moved = 0;              ///< printed cells that would be wrong: this one and what follows from it

    [[nodiscard]] bool gains() const { return repaired.size() >= 2 && repaired.size() > broken; }
    [[nodiscard]] std::size_t gain() const { return repaired.size() - broken; }
};

bool isBetter(const Repair& a, const Repair& b)
{
    if (a.gain() != b.gain()) return a.gain() > b.gain();
    if (a.repaired.size() != b.repaired.size()) return a.repaired.size() > b.repaired.size();
    if (a.moved != b.moved) return a.moved < b.moved;
    return a.figure < b.figure;
}

class Search {
public:
    Search(const std::vector<CheckRule>& rules, const std::vector<Check>& checks, const FigureValues& values)
        : m_rules(rules), m_checks(checks), m_values(values)
    {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (checks[i].state == CheckState::Unexplained) m_failing.push_back(i);
            for (const CheckOperand& operand : operandsOf(rules[i])) {
                std::vector<std::size_t>& users = m_users[operand.figure.index()];
                if (users.empty() || users.back() != i) users.push_back(i);
            }
        }
    }

    std::vector<SuspectGroup> groups()
    {
        std::vector<Repair> repairs = allRepairs();
        std::sort(repairs.begin(), repairs.end(), isBetter);
        std::set<std::size_t> open(m_failing.begin(), m_failing.end());
        std::vector<SuspectGroup> groups;
        for (const Repair& repair : repairs) {
            SuspectGroup group{repair.figure, {}, repair.value};
            for (const std::size_t check : repair.repaired) {
                if (open.count(check) > 0) group.checks.push_back(check);
            }
            if (group.checks.size() < 2) continue;
            for (const std::size_t check : group.checks) open.erase(check);
            groups.push_back(std::move(group));
        }
        addRest({open.begin(), open.end()}, groups);
        std::sort(groups.begin(), groups.end(),
                  [](const SuspectGroup& a, const SuspectGroup& b) { return a.checks.front() < b.checks.front(); });
        return groups;
    }

private:
    /// How often a figure counts in left − right; 0 where it does not, or not simply.
    static int weightOf(FigureId figure, const std::vector<CheckOperand>& operands)
    {
        int weight = 0;
        for (const CheckOperand& operand : operands) {
            if (operand.figure == figure && operand.sign == 0) return 0;
            if (operand.figure == figure) weight += operand.sign;
        }
        return weight;
    }

    /// The value of a cell with which a check would tie.
    std::optional<Rational> tyingValue(std::size_t check, FigureId figure) const
    {
        if (m_rules[check].relation != CheckRelation::Equal) return std::nullopt;
        const int weight = weightOf(figure, operandsOf(m_rules[check]));
        if (weight == 0 || m_values.of(figure).state != CellState::Value) return std::nullopt;
        const Check& failing = m_checks[check];
        const Rational value = m_values.of(figure).value - (failing.left.value - failing.right.value) / weight;
        if (!value.isValid()) return std::nullopt;
        return value;
    }

    std::vector<Repair> allRepairs()
    {
        std::vector<Repair> repairs;
        for (const std::size_t check : m_failing) {
            for (const CheckOperand& operand : operandsOf(m_rules[check])) {
                const auto value = tyingValue(check, operand.figure);
                if (!value) continue;
                Repair repair = tryValue(operand.figure, *value);
                if (repair.gains()) repairs.push_back(std::move(repair));
            }
        }
        return repairs;
    }

    Repair tryValue(FigureId figure, const Rational& value)
    {
        Repair repair{figure, value, {}, 0, 0};
        const std::vector<std::pair<FigureId, Rational>> before = move(figure, value);
        repair.moved = before.size();
        std::set<std::size_t> touched;
        for (const auto& [moved, old] : before) {
            const auto& users = m_users[moved.index()];
            touched.insert(users.begin(), users.end());
        }
        for (const std::size_t check : touched) {
            const CheckState was = m_checks[check].state;
            const RuleOutcome now = outcomeOf(m_rules[check], m_values);
            const bool fine = now.calculated() && isFine(now.state);
            if (was == CheckState::Unexplained && fine) repair.repaired.push_back(check);
            if (isFine(was) && was != CheckState::Notice && !fine) ++repair.broken;
        }
        for (const auto& [moved, old] : before) m_values.replace(moved, old);
        return repair;
    }

    /// Puts a value in and passes the change on; gives the cells that changed with their old values.
    std::vector<std::pair<FigureId, Rational>> move(FigureId figure, const Rational& value)
    {
        std::vector<std::pair<FigureId, Rational>> before{{figure, m_values.of(figure).value}};
        std::set<std::size_t> seen{figure.index()};
        m_values.replace(figure, value);
        for (std::size_t next = 0; next < before.size(); ++next) {
            const auto [moved, old] = before[next];
            const Rational change = m_values.of(moved).value - old;
            for (const std::size_t check : m_users[moved.index()]) {
                if (!carries(m_rules[check], m_checks[check].state)) continue;
                const int weight = weightOf(moved, operandsOf(m_rules[check].left));
                const FigureId result = m_rules[check].right.figure;
                if (weight == 0 || !seen.insert(result.index()).second) continue;
                const Rational resultBefore = m_values.of(result).value;
                before.emplace_back(result, resultBefore);
                m_values.replace(result, resultBefore + change * weight);
            }
        }
        return before;
    }

    void addRest(const std::vector<std::size_t>& rest, std::vector<SuspectGroup>& groups) const
    {
        std::map<FigureId, SuspectGroup> byFigure;
        for (const std::size_t check : rest) {
            const FigureId figure = askedFirst(check);
            const auto [group, isNew] =
                byFigure.try_emplace(figure, SuspectGroup{figure, {}, tyingValue(check, figure)});
            // Two checks that ask for different values have a cell in common, but no value.
            if (!isNew && group->second.wouldTie != tyingValue(check, figure)) group->second.wouldTie.reset();
            group->second.checks.push_back(check);
        }
        for (auto& [figure, group] : byFigure) groups.push_back(std::move(group));
    }

    FigureId askedFirst(std::size_t check) const
    {
        const CheckRule& rule = m_rules[check];
        const bool printedResult = rule.relation == CheckRelation::Equal &&
                                   (rule.kind == CheckKind::Sum || rule.kind == CheckKind::Difference ||
                                    rule.kind == CheckKind::RollForward || rule.kind == CheckKind::TextAgainstTable);
        std::vector<CheckOperand> operands = operandsOf(printedResult ? rule.right : rule.left);
        if (operands.empty()) operands = operandsOf(printedResult ? rule.left : rule.right);
        return operands.front().figure;  // a check without any cell has nothing printed, and was not made
    }

    const std::vector<CheckRule>& m_rules;
    const std::vector<Check>& m_checks;
    FigureValues m_values;
    std::vector<std::size_t> m_failing;
    std::map<std::size_t, std::vector<std::size_t>> m_users;  ///< index of figure -> rules
};

}  // namespace

std::vector<SuspectGroup> findSuspects(const std::vector<CheckRule>& rules, const std::vector<Check>& checks,
                                       const FigureValues& values)
{
    return Search(rules, checks, values).groups();
}

}  // namespace ketenbudget
