#include "core/domain/Figure.h"

#include "core/domain/CodeTable.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<Unit, 10> units{{
    {Unit::Eur1000, "EUR_1000"},
    {Unit::EurMln, "EUR_MLN"},
    {Unit::EurMrd, "EUR_MRD"},
    {Unit::Eur, "EUR"},
    {Unit::Percent, "PERCENT"},
    {Unit::Count, "COUNT"},
    {Unit::Months, "MONTHS"},
    {Unit::Fte, "FTE"},
    {Unit::Index, "INDEX"},
    {Unit::Text, "TEXT"},
}};

constexpr CodeTable<CellState, 4> states{{
    {CellState::Value, "value"},
    {CellState::Nil, "nil"},
    {CellState::Blank, "blank"},
    {CellState::Text, "text"},
}};

constexpr CodeTable<Placement, 3> placements{{
    {Placement::ByPosition, "by_position"},
    {Placement::ByTotal, "by_total"},
    {Placement::Uncertain, "uncertain"},
}};

}  // namespace

QString codeOf(Unit unit) { return codeIn(units, unit); }
QString codeOf(CellState state) { return codeIn(states, state); }
QString codeOf(Placement placement) { return codeIn(placements, placement); }
std::optional<Unit> unitFromCode(QStringView code) { return valueIn(units, code); }
std::optional<CellState> cellStateFromCode(QStringView code) { return valueIn(states, code); }
std::optional<Placement> placementFromCode(QStringView code) { return valueIn(placements, code); }

int mostDecimalsOf(Unit unit)
{
    switch (unit) {
    case Unit::EurMln: return 3;
    case Unit::EurMrd:
    case Unit::Eur:
    case Unit::Percent: return 2;
    case Unit::Months:
    case Unit::Fte:
    case Unit::Index: return 1;
    case Unit::Eur1000:
    case Unit::Count:
    case Unit::Text: return 0;
    }
    return 0;
}

}  // namespace ketenbudget
