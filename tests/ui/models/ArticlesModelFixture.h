#pragma once

#include "tests/support/ModelGuard.h"
#include "tests/support/ModelText.h"
#include "tests/support/ReportSnapshot.h"
#include "tests/ui/support/ArticlesColumns.h"
#include "ui/models/ArticlesModel.h"

#include <gtest/gtest.h>

namespace ketenbudget::test {

/// The articles of the report in a guarded model.
class ArticlesModelFixture : public ::testing::Test {
protected:
    void show(Structure structure, Measure measure, const char* root = nullptr)
    {
        ArticlesView view = m_model.view();
        view.structure = structure;
        view.measure = measure;
        view.root = root ? std::optional(reportLine(structure, QString::fromLatin1(root))) : std::nullopt;
        m_model.setView(view);
    }
    void showRecast(const char* root = nullptr) { show(Structure::Recast, Measure::Expenditure, root); }
    void setUnit(AmountUnit unit)
    {
        ArticlesView view = m_model.view();
        view.unit = unit;
        m_model.setView(view);
    }
    void filter(const char* typed)
    {
        ArticlesView view = m_model.view();
        view.filter = QString::fromUtf8(typed);
        m_model.setView(view);
    }
    [[nodiscard]] QModelIndex cell(const char* path, int column) const
    {
        const LineId line = reportLine(m_model.view().structure, QString::fromLatin1(path));
        return m_model.indexOf(line, column);
    }
    [[nodiscard]] QString text(const char* path, int column) const { return cell(path, column).data().toString(); }
    /// Names of all rows, indented by level.
    [[nodiscard]] QString names() const
    {
        ModelTextOptions options;
        options.columns = {Name};
        return modelText(m_model, options);
    }

    ArticlesModel m_model{reportSnapshot()};
    ModelGuard m_guard{&m_model};
};

/// Calls `use` with every row of the model, top to bottom.
template <class Use>
void forEveryRow(const QAbstractItemModel& model, Use use, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        use(index);
        forEveryRow(model, use, index);
    }
}

/// Calls `use` for every way the table can look: all structures and measures that have figures, both units.
template <class Use>
void forEveryLook(ArticlesModel& model, Use use)
{
    for (const Structure structure : {Structure::Recast, Structure::Legal}) {
        for (const Measure measure : {Measure::Expenditure, Measure::Commitments, Measure::Receipts}) {
            if (structure == Structure::Recast && measure != Measure::Expenditure) continue;
            for (const AmountUnit unit : {AmountUnit::Keur, AmountUnit::Mln}) {
                ArticlesView view;
                view.structure = structure;
                view.measure = measure;
                view.unit = unit;
                model.setView(view);
                use();
            }
        }
    }
}

}  // namespace ketenbudget::test
