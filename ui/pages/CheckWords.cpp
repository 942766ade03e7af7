#include "ui/pages/CheckWords.h"

#include "core/format/CheckTerms.h"
#include "core/format/CheckText.h"
#include "ui/models/ChecksModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(CheckDetails)
};

/// Where the value of a norm is with respect to its limit.
QString normWord(const Check& check)
{
    if (check.difference == Rational(0)) return DetailWords::tr("exactly at the limit");
    const bool under = check.left.value < check.right.value;
    if (check.state == CheckState::Met) return under ? DetailWords::tr("below the limit") : DetailWords::tr("above the floor");
    if (!under) return DetailWords::tr("above the limit");
    return check.right.value == Rational(0) ? DetailWords::tr("below zero") : DetailWords::tr("below the floor");
}

QString separator() { return QStringLiteral("   ·   "); }

/// The one cell that a norm holds against its limit.
std::optional<FigureId> normValue(const Check& check)
{
    if (check.kind != CheckKind::Norm || check.left.operands.size() != 1) return std::nullopt;
    return check.left.operands.front().figure;
}

void addCells(const Snapshot& snapshot, const CheckSide& side, const QString& letter, std::vector<SideCell>& cells)
{
    for (const CheckOperand& operand : side.operands) {
        const SideCell cell{snapshot.figure(operand.figure).cell, operand.sign < 0 ? letter + QChar(0x2212) : letter};
        if (std::find(cells.begin(), cells.end(), cell) == cells.end()) cells.push_back(cell);
    }
}

}  // namespace

QString amountText(const Check& check, const Rational& value, SignMode sign)
{
    return checkAmount(toldValue(check, value), check.unit, sign);
}

QString outcomeText(const Check& check)
{
    const QString state = ChecksModel::stateText(check.state);
    const QString difference = amountText(check, check.difference, SignMode::Explicit);
    if (check.kind == CheckKind::Norm)
        return QStringList{state, DetailWords::tr("room %1").arg(difference), normWord(check)}.join(separator());
    return QStringList{state, DetailWords::tr("difference %1").arg(difference), termFor(check.kind)}.join(separator());
}

QString reasonText(const Check& check)
{
    if (check.reason.isEmpty()) return {};
    if (!check.expected) return DetailWords::tr("Reason: %1").arg(check.reason);
    return DetailWords::tr("Reason for %1: %2").arg(checkNumber(*check.expected, SignMode::Explicit), check.reason);
}

QString otherNormsText(const Reconciliation& reconciliation, const Check& check)
{
    const auto value = normValue(check);
    if (!value) return {};
    QStringList lines;
    for (const std::size_t position : reconciliation.checksOf(*value)) {
        const Check& other = reconciliation.checks[position];
        if (other.id == check.id || normValue(other) != value) continue;
        const QString limit = DetailWords::tr("limit %1").arg(amountText(other, other.right.value));
        lines.append(DetailWords::tr("Another norm on this value: %1").arg(other.title));
        lines.append(limit + separator() + outcomeText(other));
    }
    return lines.join(QLatin1Char('\n'));
}

/// The id of such a check begins with the document and the key of the passage.
QString passageText(const Snapshot& snapshot, const Check& check)
{
    if (check.kind != CheckKind::TextAgainstTable) return {};
    for (const Explanation& passage : snapshot.explanations()) {
        const QString key = snapshot.document(passage.place.document).key + QLatin1Char('/') + passage.key + QLatin1Char('/');
        if (!check.id.startsWith(key)) continue;
        const QString line = check.id.mid(key.size()).section(QLatin1Char('/'), 0, 0);
        return DetailWords::tr("In the text, line %1, in our own words: %2").arg(line, passage.text);
    }
    return {};
}

std::vector<SideCell> sideCells(const Snapshot& snapshot, const Check& check)
{
    std::vector<SideCell> cells;
    addCells(snapshot, check.left, DetailWords::tr("L", "mark of a cell on the left side of a check"), cells);
    addCells(snapshot, check.right, DetailWords::tr("R", "mark of a cell on the right side of a check"), cells);
    return cells;
}

bool inOneTable(const std::vector<SideCell>& cells, const Check& check)
{
    if (check.left.operands.empty() || check.right.operands.empty()) return false;
    return std::all_of(cells.begin(), cells.end(),
                       [&cells](const SideCell& each) { return each.cell.table == cells.front().cell.table; });
}

}  // namespace ketenbudget
