#include "tests/core/reconciliation/SmallDocument.h"

#include "core/format/PrintedNumber.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

PrintedColumn standColumn(BudgetPhase phase, int year, ColumnRole role, const QString& word)
{
    PrintedColumn column;
    column.key = QStringLiteral("%1_%2")
                     .arg(role == ColumnRole::Difference ? QStringLiteral("difference") : codeOf(phase))
                     .arg(year);
    column.header = QStringLiteral("%1 %2").arg(word).arg(year);
    column.role = role;
    column.stand = {phase, {year}};
    return column;
}

Figure figureOf(const QString& token, Unit unit)
{
    Figure figure;
    figure.raw = token;
    figure.unit = unit;
    if (unit == Unit::Text) {
        figure.state = CellState::Text;
        return figure;
    }
    const auto number = parsePrintedNumber(token, unit);
    if (!number) {
        ADD_FAILURE() << "not a number: " << token.toStdString();
        return figure;
    }
    figure.state = number->state;
    figure.value = number->value;
    figure.decimals = number->decimals;
    return figure;
}

}  // namespace

PrintedColumn realisedColumn(int year)
{
    return standColumn(BudgetPhase::Realisation, year, ColumnRole::Stand, QStringLiteral("Realisatie"));
}

PrintedColumn budgetColumn(int year)
{
    return standColumn(BudgetPhase::AdoptedBudget, year, ColumnRole::Stand, QStringLiteral("Begroting"));
}

PrintedColumn differenceColumn(int year)
{
    return standColumn(BudgetPhase::AdoptedBudget, year, ColumnRole::Difference, QStringLiteral("Verschil"));
}

PrintedColumn valueColumn(const QString& key, std::optional<Unit> unit)
{
    return {key, key, ColumnRole::Value, {}, unit};
}

PrintedColumn textColumn(const QString& key) { return {key, key, ColumnRole::Text, {}, std::nullopt}; }

SmallDocuments::SmallDocuments() { addDocument(QStringLiteral("klein")); }

void SmallDocuments::addDocument(const QString& key)
{
    Document document;
    document.id = DocumentId(m_data.documents.size());
    document.key = key;
    document.shortTitle = key;
    m_data.documents.push_back(document);
}

PrintedTable& SmallDocuments::addTable(int number, const std::vector<PrintedColumn>& columns,
                                       const std::vector<SmallRow>& rows, Unit unit)
{
    PrintedTable table;
    table.id = TableId(m_data.tables.size());
    table.document = m_data.documents.back().id;
    table.number = number;
    table.unit = unit;
    table.columns = columns;
    m_data.documents.back().tables.push_back(table.id);
    for (const SmallRow& given : rows) {
        PrintedRow row;
        row.kind = given.kind;
        row.level = given.level;
        row.label = given.label;
        row.textLine = given.textLine;
        row.unit = given.unit;
        row.sign = given.sign;
        table.rows.push_back(row);
        const int position = static_cast<int>(table.rows.size()) - 1;
        for (int column = 0; column < given.cells.size(); ++column) {
            Figure figure = figureOf(given.cells.at(column), unitOf(table, position, column));
            figure.id = FigureId(m_data.figures.size());
            figure.cell = {table.id, position, column};
            figure.textLine = given.textLine;
            table.rows.back().figures.push_back(figure.id);
            m_data.figures.push_back(figure);
        }
    }
    m_data.tables.push_back(table);
    return m_data.tables.back();
}

DeclaredCheck& SmallDocuments::declare(const QString& id, const QString& left, const QString& right, CheckKind kind)
{
    DeclaredCheck check;
    check.document = m_data.documents.back().id;
    check.id = id;
    check.kind = kind;
    check.title = id;
    check.left = left;
    check.right = right;
    m_data.declaredChecks.push_back(check);
    return m_data.declaredChecks.back();
}

ExplainedAmount& SmallDocuments::addAmount(const QString& raw, std::int64_t value, int decimals, Unit unit,
                                           const QString& cell)
{
    if (m_data.explanations.empty()) {
        Explanation explanation;
        explanation.key = QStringLiteral("passage");
        explanation.title = QStringLiteral("Passage");
        explanation.place.document = m_data.documents.back().id;
        m_data.explanations.push_back(explanation);
    }
    ExplainedAmount amount;
    amount.label = raw;
    amount.raw = raw;
    amount.value = value;
    amount.decimals = decimals;
    amount.unit = unit;
    amount.textLine = 100;
    amount.cell = cell;
    m_data.explanations.back().amounts.push_back(amount);
    return m_data.explanations.back().amounts.back();
}

Check checkWithId(const Reconciliation& reconciliation, const QString& id)
{
    for (const Check& check : reconciliation.checks) {
        if (check.id == id) return check;
    }
    ADD_FAILURE() << "no check " << id.toStdString();
    return {};
}

std::string outcomeWithId(const Reconciliation& reconciliation, const QString& id)
{
    for (const Check& check : reconciliation.checks) {
        if (check.id != id) continue;
        const QString text = QStringLiteral("%1 %2 ±%3")
                                 .arg(codeOf(check.state), check.difference.toString(), check.tolerance.toString());
        return text.toStdString();
    }
    return "none";
}

void addTable9(SmallDocuments& documents)
{
    const auto line = [](RowKind kind, int level, int textLine, const QString& label, const QString& cells) {
        return SmallRow{kind, level, textLine, label, cells.split(QLatin1Char('|')), std::nullopt, 1};
    };
    documents.addTable(
        9, {realisedColumn(2025), budgetColumn(2025), differenceColumn(2025)},
        {{RowKind::Header, 3, 1597, QStringLiteral("Productgroep"), {}, std::nullopt, 1},
         line(RowKind::Line, 3, 1599, QStringLiteral("Asiel"), QStringLiteral("309.676|384.180|‒ 74.504")),
         line(RowKind::Line, 3, 1601, QStringLiteral("Regulier"), QStringLiteral("361.570|301.048|60.522")),
         line(RowKind::Line, 3, 1603, QStringLiteral("Naturalisatie"), QStringLiteral("25.440|20.043|5.397")),
         line(RowKind::Line, 3, 1605, QStringLiteral("Ketenondersteuning"), QStringLiteral("10.416|7.991|2.425")),
         line(RowKind::Total, 2, 1607, QStringLiteral("Productie (pxq)"), QStringLiteral("707.102|713.262|‒ 6.160")),
         line(RowKind::Line, 2, 1609, QStringLiteral("Lumpsum"), QStringLiteral("170.555|169.717|838")),
         line(RowKind::Line, 2, 1611, QStringLiteral("Specifiek"), QStringLiteral("221.278|43.393|177.885")),
         line(RowKind::Total, 1, 1613, QStringLiteral("Totale bekostiging"),
              QStringLiteral("1.160.752|926.372|172.563")),
         line(RowKind::Line, 1, 1615, QStringLiteral("Leges"), QStringLiteral("‒ 90.129|‒ 60.000|‒ 30.129")),
         line(RowKind::Total, 0, 1617, QStringLiteral("Bijdrage AenM"), QStringLiteral("1.070.623|866.372|142.434"))});
}

}  // namespace ketenbudget::test
