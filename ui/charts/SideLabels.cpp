#include "ui/charts/SideLabels.h"

#include <algorithm>
#include <cmath>

namespace ketenbudget {

namespace {

constexpr qreal Between = 4;
constexpr qreal LeaderGap = 3;

/// Neighbours that touch and so move as one.
struct Cluster {
    std::size_t first = 0;
    std::size_t count = 0;
    qreal wanted = 0;  ///< sum of the tops that each member asks of the whole
    qreal height = 0;

    [[nodiscard]] qreal top(qreal highest, qreal lowest) const
    {
        const qreal mean = wanted / static_cast<qreal>(count);
        return std::max(highest, std::min(mean, lowest - height));
    }
};

void join(Cluster& upper, const Cluster& lower)
{
    upper.wanted += lower.wanted - static_cast<qreal>(lower.count) * upper.height;
    upper.count += lower.count;
    upper.height += lower.height;
}

std::vector<Cluster> clustered(const std::vector<SideLabel*>& labels, qreal top, qreal bottom)
{
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const qreal height = labels[i]->text.rect.height() + Between;
        clusters.push_back({i, 1, labels[i]->anchor.y() - height / 2, height});
        while (clusters.size() > 1) {
            Cluster& upper = clusters[clusters.size() - 2];
            if (upper.top(top, bottom) + upper.height <= clusters.back().top(top, bottom)) break;
            join(upper, clusters.back());
            clusters.pop_back();
        }
    }
    return clusters;
}

}  // namespace

TextBlock namedValue(const QString& name, const QString& value, const QFont& font, qreal width)
{
    if (name.isEmpty() || value.isEmpty())
        return wrappedText(name + value, font, std::max(width, singleLine(value, font).rect.width() + 1));
    const TextBlock line = singleLine(name + QLatin1Char(' ') + value, font);
    if (line.rect.width() <= width) return line;
    const qreal amount = singleLine(value, font).rect.width();
    return wrappedText(name + QChar(QChar::LineSeparator) + value, font, std::max(width, std::ceil(amount) + 1));
}

qreal heightOf(const std::vector<SideLabel>& labels)
{
    qreal height = 0;
    for (const SideLabel& label : labels) height += label.text.rect.height() + Between;
    return height;
}

void spreadApart(std::vector<SideLabel>& labels, qreal x, qreal top, qreal bottom)
{
    std::vector<SideLabel*> ordered;
    for (SideLabel& label : labels) ordered.push_back(&label);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const SideLabel* a, const SideLabel* b) { return a->anchor.y() < b->anchor.y(); });
    for (const Cluster& cluster : clustered(ordered, top, bottom)) {
        qreal y = cluster.top(top, bottom);
        for (std::size_t i = cluster.first; i < cluster.first + cluster.count; ++i) {
            SideLabel& label = *ordered[i];
            label.text.moveTo(QPointF(x, y + Between / 2));
            y += label.text.rect.height() + Between;
            const qreal middle = label.text.rect.center().y();
            if (std::abs(middle - label.anchor.y()) > lineHeight(label.text.font) / 2) {
                label.leader = QLineF(label.anchor, QPointF(x - LeaderGap, middle));
            }
        }
    }
}

}  // namespace ketenbudget
