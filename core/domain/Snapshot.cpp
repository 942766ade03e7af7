#include "core/domain/Snapshot.h"

#include <algorithm>

namespace ketenbudget {

Snapshot::Snapshot(SnapshotData data) : m_data(std::move(data))
{
    for (const BudgetLine& line : m_data.lines) {
        const bool legal = line.structure == Structure::Legal;
        (legal ? m_legalByPath : m_recastByPath).insert(line.path, line.id.index());
        if (line.kind == LineKind::Article) (legal ? m_legalArticles : m_recastArticles).push_back(line.id);
    }
    const auto byCode = [this](LineId a, LineId b) { return line(a).code.toInt() < line(b).code.toInt(); };
    std::stable_sort(m_legalArticles.begin(), m_legalArticles.end(), byCode);
    std::stable_sort(m_recastArticles.begin(), m_recastArticles.end(), byCode);
    for (std::size_t i = 0; i < m_data.accounts.size(); ++i) {
        m_accountByKey.insert(m_data.accounts[i].key, i);
        for (const RowRef& row : m_data.accounts[i].rows) m_accountByRow.emplace(row, i);
    }
    for (const BudgetLine& line : m_data.lines) m_linePolarities.push_back(line.polarity);
    for (const Account& account : m_data.accounts) m_accountPolarities.push_back(account.polarity);
}

const Account* Snapshot::findAccount(const QString& key) const
{
    const auto found = m_accountByKey.constFind(key);
    return found == m_accountByKey.cend() ? nullptr : &m_data.accounts[*found];
}

const Account* Snapshot::accountOf(const RowRef& row) const
{
    const auto found = m_accountByRow.find(row);
    return found == m_accountByRow.end() ? nullptr : &m_data.accounts[found->second];
}

const std::vector<LineId>& Snapshot::articles(Structure structure) const
{
    return structure == Structure::Legal ? m_legalArticles : m_recastArticles;
}

std::optional<LineId> Snapshot::findLine(Structure structure, const QString& path) const
{
    const auto& index = structure == Structure::Legal ? m_legalByPath : m_recastByPath;
    const auto found = index.constFind(path);
    if (found == index.cend()) return std::nullopt;
    return LineId(*found);
}

std::optional<TableId> Snapshot::findTable(const QString& document, int number) const
{
    for (const PrintedTable& candidate : m_data.tables) {
        if (candidate.number == number && this->document(candidate.document).key == document) return candidate.id;
    }
    return std::nullopt;
}

std::optional<RowRef> Snapshot::findRow(const QString& document, int number, int textLine) const
{
    const auto found = findTable(document, number);
    if (!found) return std::nullopt;
    const std::vector<PrintedRow>& rows = table(*found).rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].textLine == textLine) return RowRef{*found, static_cast<int>(i)};
    }
    return std::nullopt;
}

std::optional<FigureId> Snapshot::findCell(const CellRef& cell) const
{
    const PrintedTable& owner = table(cell.table);
    if (cell.row < 0 || static_cast<std::size_t>(cell.row) >= owner.rows.size()) return std::nullopt;
    const auto& figures = owner.rows[static_cast<std::size_t>(cell.row)].figures;
    if (cell.column < 0 || static_cast<std::size_t>(cell.column) >= figures.size()) return std::nullopt;
    return figures[static_cast<std::size_t>(cell.column)];
}

namespace {

std::optional<FigureId> findFigure(const BudgetLine& line, Measure measure, ColumnRole role, const Stand& stand)
{
    const auto found = std::find_if(line.figures.begin(), line.figures.end(), [&](const LineFigure& candidate) {
        return candidate.measure == measure && candidate.role == role && candidate.stand == stand;
    });
    if (found == line.figures.end()) return std::nullopt;
    return found->figure;
}

}  // namespace

std::optional<FigureId> Snapshot::findStand(LineId id, Measure measure, const Stand& stand) const
{
    return findFigure(line(id), measure, ColumnRole::Stand, stand);
}

std::optional<FigureId> Snapshot::findDifference(LineId id, Measure measure, const Stand& base) const
{
    return findFigure(line(id), measure, ColumnRole::Difference, base);
}

bool Snapshot::hasMeasure(LineId id, Measure measure) const
{
    const BudgetLine& candidate = line(id);
    const bool own = std::any_of(candidate.figures.begin(), candidate.figures.end(),
                                 [measure](const LineFigure& figure) { return figure.measure == measure; });
    return own || std::any_of(candidate.children.begin(), candidate.children.end(),
                              [&](LineId child) { return hasMeasure(child, measure); });
}

std::vector<LineId> Snapshot::pathTo(LineId id) const
{
    std::vector<LineId> path{id};
    while (const auto parent = line(path.back()).parent) path.push_back(*parent);
    std::reverse(path.begin(), path.end());
    return path;
}

}  // namespace ketenbudget
