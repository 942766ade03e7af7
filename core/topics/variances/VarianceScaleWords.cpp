#include "core/topics/variances/VarianceScaleWords.h"

#include "core/format/NumberFormat.h"

#include <QCoreApplication>
#include <QStringList>

namespace ketenbudget {
namespace {

struct ScaleWords {
    Q_DECLARE_TR_FUNCTIONS(ScaleWords)
};

/// Millions without a decimal that is 0: "50", "2,5", "1,235".
QString millions(Money amount)
{
    std::int64_t value = amount.keur();
    int decimals = 3;
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    return formatDecimal(value, decimals);
}

}  // namespace

QString mutationWords(MutationKind kind)
{
    return kind == MutationKind::Policy ? ScaleWords::tr("policy") : ScaleWords::tr("technical");
}

QString scaleName(const ThresholdScale& scale)
{
    switch (originOf(scale)) {
    case ScaleOrigin::Standard: return ScaleWords::tr("staffel of the RBV %1").arg(scale.year);
    case ScaleOrigin::Department: return ScaleWords::tr("limits of Asylum and Migration %1").arg(scale.year);
    case ScaleOrigin::User: break;
    }
    return ScaleWords::tr("your own staffel %1").arg(scale.year);
}

QString scaleFooter(const UserWork& work, int year, MutationKind kind)
{
    const ThresholdScale scale = scaleOf(work, year);
    QStringList limits;
    for (const ThresholdClass& one : scale.classes) limits += millions(limitOf(one, kind));
    return ScaleWords::tr("Limit: %1, %2 (€ %3 million by size of the article; at the limit counts)")
        .arg(mutationWords(kind), scaleName(scale), limits.join(QStringLiteral(" / ")));
}

QString classWords(const ThresholdScale& scale, std::size_t position)
{
    const auto& below = scale.classes[position].below;
    const bool first = position == 0;
    if (first && !below) return ScaleWords::tr("every article");
    if (first) return ScaleWords::tr("below € %1 million").arg(millions(*below));
    const QString from = millions(scale.classes[position - 1].below.value_or(Money{}));
    if (!below) return ScaleWords::tr("€ %1 million or more").arg(from);
    return ScaleWords::tr("from € %1 to € %2 million").arg(from, millions(*below));
}

}  // namespace ketenbudget
