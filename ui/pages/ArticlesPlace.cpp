#include "ui/pages/ArticlesPlace.h"

#include <QSettings>

namespace ketenbudget {
namespace {

QString pathOf(const Snapshot& snapshot, std::optional<LineId> line)
{
    return line ? snapshot.line(*line).path : QString();
}

}  // namespace

ArticlesView viewIn(const Snapshot& snapshot, const ArticlesView& view, Structure structure, Measure measure)
{
    ArticlesView other = view;
    other.structure = structure;
    other.measure = measure;
    if (!view.root) return other;
    const auto same = snapshot.findLine(structure, snapshot.line(*view.root).path);
    other.root = same && snapshot.hasMeasure(*same, measure) ? same : std::nullopt;
    return other;
}

void savePlace(QSettings& settings, const Snapshot& snapshot, const ArticlesPlace& place)
{
    settings.setValue(QStringLiteral("structure"), codeOf(place.view.structure));
    settings.setValue(QStringLiteral("measure"), codeOf(place.view.measure));
    settings.setValue(QStringLiteral("millions"), place.view.unit == AmountUnit::Mln);
    settings.setValue(QStringLiteral("root"), pathOf(snapshot, place.view.root));
    settings.setValue(QStringLiteral("line"), pathOf(snapshot, place.line));
    settings.setValue(QStringLiteral("column"), place.column.value_or(-1));
}

ArticlesPlace savedPlace(const QSettings& settings, const Snapshot& snapshot)
{
    const auto text = [&settings](const char* key) { return settings.value(QString::fromLatin1(key)).toString(); };
    ArticlesPlace place;
    place.view.structure = structureFromCode(text("structure")).value_or(Structure::Recast);
    place.view.measure = measureFromCode(text("measure")).value_or(Measure::Expenditure);
    // Only the act's tables print commitments and receipts.
    if (place.view.measure != Measure::Expenditure) place.view.structure = Structure::Legal;
    const bool millions = settings.value(QStringLiteral("millions")).toBool();
    place.view.unit = millions ? AmountUnit::Mln : AmountUnit::Keur;
    place.view.root = snapshot.findLine(place.view.structure, text("root"));
    place.line = snapshot.findLine(place.view.structure, text("line"));
    const int column = settings.value(QStringLiteral("column"), -1).toInt();
    if (column >= 0) place.column = column;
    return place;
}

}  // namespace ketenbudget
