#include "core/slides/SlideParts.h"

#include "core/report/PrintedReport.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)
};

}  // namespace

Slide sourcesSlide(const Snapshot& snapshot, const ViewLink& link)
{
    Slide slide;
    const QString document = link.parts.value(part::Document);
    const QString number = link.parts.value(part::Table);
    const auto table = snapshot.findTable(document, number.toInt());
    if (!table) {
        slide.problem = SlideWords::tr("Tabel %1 of “%2” is not in these figures any more.").arg(number, document);
        return slide;
    }
    slide.table = printedReport(snapshot, *table);
    slide.title = printedTitle(snapshot.table(*table));
    return slide;
}

}  // namespace ketenbudget
