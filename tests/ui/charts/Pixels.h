#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

namespace ketenbudget::test {

[[nodiscard]] inline int countOf(const QImage& image, const QColor& colour, const QRect& within)
{
    const QRect area = within & image.rect();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

[[nodiscard]] inline int countOf(const QImage& image, const QColor& colour)
{
    return countOf(image, colour, image.rect());
}

/// Smallest rectangle that holds every pixel that is not `background`.
[[nodiscard]] inline QRect inkIn(const QImage& image, const QRect& within, const QColor& background)
{
    QRect ink;
    const QRect area = within & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) != background) ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

}  // namespace ketenbudget::test
