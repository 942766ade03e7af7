#include "core/topics/TableReader.h"

#include "core/analysis/LineValues.h"

#include <algorithm>

namespace ketenbudget {

QString currentReport()
{
    return QStringLiteral("jaarverslag-2025-xx");
}

std::optional<TableReader> TableReader::open(const Snapshot& snapshot, int number, const QString& document)
{
    const auto table = snapshot.findTable(document, number);
    if (!table) return std::nullopt;
    return TableReader(snapshot, snapshot.table(*table));
}

QString TableReader::label(int row) const
{
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString label = this->row(row).label;
    const bool marked = label.size() > 1 && label.back().isDigit() && !label[label.size() - 2].isDigit() &&
                        !label[label.size() - 2].isSpace();
    const auto ofMark = [&label](const QString& note) { return note.startsWith(QString(label.back()) + QLatin1Char(' ')); };
    const QStringList& notes = m_table->footnotes;
    if (marked && std::any_of(notes.begin(), notes.end(), ofMark)) label.back() = raised[label.back().digitValue()];
    return label;
}

std::optional<int> TableReader::rowAtLine(int textLine) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at).textLine == textLine) return at;
    }
    return std::nullopt;
}

std::optional<int> TableReader::rowOfAccount(const QString& account) const
{
    const Account* found = m_snapshot->findAccount(account);
    if (!found) return std::nullopt;
    for (const RowRef& row : found->rows) {
        if (row.table == m_table->id) return row.row;
    }
    return std::nullopt;
}

std::optional<int> TableReader::column(const QString& key) const
{
    for (std::size_t at = 0; at < m_table->columns.size(); ++at) {
        if (m_table->columns[at].key == key) return static_cast<int>(at);
    }
    return std::nullopt;
}

QString TableReader::header(const QString& key) const
{
    const auto at = column(key);
    if (!at) return key;
    const QString& printed = m_table->columns[static_cast<std::size_t>(*at)].header;
    return printed.isEmpty() ? key : printed;
}

Quantity TableReader::at(std::optional<int> row, const QString& key) const
{
    const auto found = column(key);
    if (!row || !found) return {};
    const auto figure = m_snapshot->findCell({m_table->id, *row, *found});
    return figure ? printedQuantity(*m_snapshot, *figure) : Quantity{};
}

Operand TableReader::operand(std::optional<int> at, const QString& key) const
{
    const QString name = at ? label(*at) : QString();
    return {name + QStringLiteral(", ") + header(key), this->at(at, key)};
}

Polarity TableReader::polarity(int row) const
{
    const Account* account = m_snapshot->accountOf(ref(row));
    return account ? account->polarity : Polarity::NotJudged;
}

}  // namespace ketenbudget
