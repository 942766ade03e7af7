#include "ui/provenance/ProvenanceText.h"

#include "core/analysis/LineValues.h"
#include "core/analysis/Variance.h"
#include "core/format/NumberFormat.h"
#include "core/format/Terms.h"
#include "core/report/CrosswalkTable.h"
#include "ui/provenance/FigureFacts.h"
#include "ui/provenance/FormulaText.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProvenanceText)
};

QString sourceOf(const Snapshot& snapshot, const Quantity& quantity)
{
    if (quantity.figure) return placeOf(snapshot, snapshot.figure(*quantity.figure));
    if (quantity.calculated()) return Words::tr("calculated");
    return Words::tr("no cell in the report");
}

ProvenanceLink linkTo(const Snapshot& snapshot, const Operand& operand)
{
    ProvenanceLink link{operand.label, operandText(operand.quantity), sourceOf(snapshot, operand.quantity), {}, {}};
    if (operand.quantity.figure || operand.quantity.calculated()) link.quantity = operand.quantity;
    return link;
}

/// Says whether the report's own cell agrees with the calculated number.
ProvenanceLink linkToPrinted(const Snapshot& snapshot, const Quantity& calculated, FigureId id)
{
    const Figure& figure = snapshot.figure(id);
    const PrintedTable& table = snapshot.table(figure.cell.table);
    const QString& column = table.columns[static_cast<std::size_t>(figure.cell.column)].header;
    QString verdict = Words::tr("agrees");
    if (!figure.value || figure.unit != Unit::Eur1000) {
        verdict = valueWord(figure);
    } else if (*figure.value != calculated.value) {
        verdict = Words::tr("differs by %1").arg(formatInteger(*figure.value - calculated.value, SignMode::Explicit));
    }
    const QString label = Words::tr("also printed as %1 in Table %2, column %3: %4")
                              .arg(figure.raw, QString::number(table.number), column, verdict);
    return {label, {}, placeOf(snapshot, figure), printedQuantity(snapshot, id), {}};
}

/// "37.4 › Bijdrage aan ZBO's/RWT's › COA": short, and still one line and no other.
QString shortPath(const Snapshot& snapshot, LineId line)
{
    std::vector<LineId> path = snapshot.pathTo(line);
    if (path.size() > 1) path.erase(path.begin());
    QStringList steps;
    for (const LineId step : path) {
        const BudgetLine& there = snapshot.line(step);
        steps.append(step == line || there.code.isEmpty() ? there.displayName() : there.code);
    }
    return steps.join(QStringLiteral(" › "));
}

ProvenanceLink linkToLine(const Snapshot& snapshot, const QString& direction, LineId line, const Stand& base)
{
    const Quantity budget = lineAmount(snapshot, line, Measure::Expenditure, base);
    const QString source = termFor(snapshot.line(line).structure) + QStringLiteral(", ") + termFor(base);
    return {direction.arg(shortPath(snapshot, line)), resultText(budget), source, {}, line};
}

void addCrosswalk(const Snapshot& snapshot, LineId line, Provenance& result)
{
    const Stand base = defaultComparison(snapshot, Structure::Recast, Measure::Expenditure).base;
    for (const Crosswalk& step : crosswalkOf(snapshot, line)) {
        if (step.was == line) {
            result.crosswalk.push_back(linkToLine(snapshot, Words::tr("became: %1"), step.becomes, base));
        } else if (step.was) {
            result.crosswalk.push_back(linkToLine(snapshot, Words::tr("was: %1"), *step.was, base));
        } else {
            result.crosswalk.push_back({Words::tr("was: %1").arg(step.wasText), {}, Words::tr("outside this chapter"), {}, {}});
        }
        if (!step.note.isEmpty() && !result.crosswalkNotes.contains(step.note)) result.crosswalkNotes.append(step.note);
    }
}

void describePrinted(const Snapshot& snapshot, const Figure& figure, Provenance& result)
{
    result.figure = figure.id;
    result.value = valueWord(figure);
    if (figure.value && figure.unit != Unit::Percent) result.unit = unitPhrase(figure.unit);
    result.facts = factsOf(snapshot, figure);
    result.notes = notesOf(snapshot, figure);
    const PrintedTable& table = snapshot.table(figure.cell.table);
    const auto line = table.rows[static_cast<std::size_t>(figure.cell.row)].line;
    if (line) addCrosswalk(snapshot, *line, result);
}

QString whyNoNumber(const Formula& formula)
{
    const std::int64_t base = formula.operands.at(1).quantity.value;
    if (formula.kind == FormulaKind::Quotient || formula.kind == FormulaKind::Proportion)
        return Words::tr("A division by 0 has no meaning.");
    if (base == 0) return Words::tr("A percentage of 0 has no meaning.");
    const bool turns = (base < 0) != (formula.operands.at(0).quantity.value < 0);
    return turns ? Words::tr("A percentage has no meaning where the sign turns.")
                 : Words::tr("A percentage of an amount below 0 has no meaning.");
}

void describeCalculated(const Snapshot& snapshot, const Quantity& quantity, Provenance& result)
{
    result.value = resultText(quantity);
    if (quantity.money()) result.unit = unitPhrase(AmountUnit::Keur);
    result.formula = formulaText(quantity);
    for (const Operand& operand : quantity.formula->operands) result.operands.push_back(linkTo(snapshot, operand));
    if (quantity.alsoPrinted) result.alsoPrinted = linkToPrinted(snapshot, quantity, *quantity.alsoPrinted);
    if (quantity.state == QuantityState::NotApplicable) result.notes.append(whyNoNumber(*quantity.formula));
    if (quantity.kind == QuantityKind::PercentTenths && quantity.hasValue()) {
        result.notes.append(Words::tr("Rounded to a tenth of a percent."));
    }
    if (quantity.incomplete) {
        result.notes.append(Words::tr("Not every part of this number is printed; what is not printed was left out."));
    }
}

void appendLinks(const QString& heading, const std::vector<ProvenanceLink>& links, QStringList& lines)
{
    if (links.empty()) return;
    lines.append(heading + QLatin1Char(':'));
    for (const ProvenanceLink& link : links) {
        QString line = QStringLiteral("- ") + link.label;
        if (!link.value.isEmpty()) line += QStringLiteral(": ") + link.value;
        if (!link.source.isEmpty()) line += QStringLiteral(" (") + link.source + QLatin1Char(')');
        lines.append(line);
    }
}

}  // namespace

Provenance provenanceOf(const Snapshot& snapshot, const QString& title, const Quantity& quantity)
{
    Provenance result;
    result.title = title;
    if (quantity.figure) {
        describePrinted(snapshot, snapshot.figure(*quantity.figure), result);
    } else if (quantity.calculated()) {
        describeCalculated(snapshot, quantity, result);
    } else {
        result.value = resultText(quantity);
        result.notes.append(Words::tr("The report has no cell for this, and nothing from which it could be calculated."));
    }
    return result;
}

QString plainText(const Provenance& provenance)
{
    QStringList lines{provenance.title};
    lines.append(provenance.unit.isEmpty() ? provenance.value : provenance.value + QStringLiteral(" (") + provenance.unit + QLatin1Char(')'));
    if (!provenance.formula.isEmpty()) lines.append(provenance.formula);
    for (const Fact& fact : provenance.facts) lines.append(fact.name + QStringLiteral(": ") + fact.value);
    appendLinks(operandsHeading(), provenance.operands, lines);
    if (provenance.alsoPrinted) appendLinks(alsoPrintedHeading(), {*provenance.alsoPrinted}, lines);
    appendLinks(crosswalkHeading(), provenance.crosswalk, lines);
    lines += provenance.crosswalkNotes;
    if (!provenance.notes.isEmpty()) lines.append(notesHeading() + QLatin1Char(':'));
    lines += provenance.notes;
    return lines.join(QLatin1Char('\n'));
}

QString operandsHeading() { return Words::tr("Calculated from"); }
QString alsoPrintedHeading() { return Words::tr("In the report"); }
QString crosswalkHeading() { return Words::tr("Was/wordt"); }
QString notesHeading() { return Words::tr("Notes"); }

}  // namespace ketenbudget
