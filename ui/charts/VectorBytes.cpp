#include "ui/charts/VectorBytes.h"

namespace ketenbudget {

QByteArray withoutCreationDate(QByteArray pdf)
{
    const qsizetype start = pdf.indexOf("/CreationDate (D:");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0) return pdf;
    const qsizetype length = end + 1 - start;
    return pdf.replace(start, length, QByteArray(length, ' '));
}

QByteArray withFallbackFonts(QByteArray svg)
{
    return svg.replace("font-family=\"Open Sans\"", "font-family=\"Open Sans, Segoe UI, Arial, sans-serif\"");
}

}  // namespace ketenbudget
