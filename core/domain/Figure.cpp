#include "core/domain/Figure.h"

#include "core/domain/CodeTable.h"

namespace ketenbudget {
namespace {

constexpr CodeTable<Unit, 8> units{{
    {Unit::Eur1000, "EUR_1000"},
    {Unit::EurMln, "EUR_MLN"},
    {Unit::Eur, "EUR"},
    {Unit::Percent, "PERCENT"},
    {Unit::Count, "COUNT"},
    {Unit::Months, "MONTHS"},
    {Unit::Fte, "FTE"},
    {Unit::Index, "INDEX"},
}};

constexpr CodeTable<CellState, 3> states{{
    {CellState::Value, "value"},
    {CellState::Nil, "nil"},
    {CellState::Blank, "blank"},
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

int decimalsOf(Unit unit)
{
    switch (unit) {
    case Unit::EurMln: return 3;
    case Unit::Percent:
    case Unit::Index: return 1;
    case Unit::Eur1000:
    case Unit::Eur:
    case Unit::Count:
    case Unit::Months:
    case Unit::Fte: return 0;
    }
    return 0;
}

}  // namespace ketenbudget
