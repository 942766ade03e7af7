#include "core/topics/themes/ThemeParts.h"

#include "core/analysis/LineValues.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ThemePartsWords {
    Q_DECLARE_TR_FUNCTIONS(ThemePartsWords)
};

}  // namespace

QString themeMinistry()
{
    return QStringLiteral("Ministerie van Asiel en Migratie");
}

Operand realisedOnLine(const Snapshot& snapshot, const QString& path)
{
    const auto line = snapshot.findLine(Structure::Recast, path);
    if (!line) return {};
    const Stand realised{BudgetPhase::Realisation, FiscalYear{2025}};
    return {operandLabel(snapshot, *line, realised), lineAmount(snapshot, *line, Measure::Expenditure, realised)};
}

QString fullNameOf(const Snapshot& snapshot, LineId line)
{
    const BudgetLine& last = snapshot.line(line);
    for (const LineId above : snapshot.pathTo(line)) {
        const BudgetLine& part = snapshot.line(above);
        if (above != line && part.kind == LineKind::ArticlePart) return part.displayName() + QStringLiteral(" — ") + last.name;
    }
    return last.displayName();
}

void linkToLine(TopicView& view, const Snapshot& snapshot, const QString& path)
{
    if (const auto line = snapshot.findLine(Structure::Recast, path)) view.links.push_back({fullNameOf(snapshot, *line), *line});
}

QString overlapNote(const QString& lines)
{
    return ThemePartsWords::tr("These amounts are part of %1 and must not be added to them.").arg(lines);
}

}  // namespace ketenbudget
