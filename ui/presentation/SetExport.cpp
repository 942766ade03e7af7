#include "ui/presentation/SetExport.h"

#include "core/report/FileOutput.h"
#include "core/report/XlsxExport.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/VectorBytes.h"
#include "ui/presentation/SetScale.h"
#include "ui/presentation/SlidePicture.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace ketenbudget {
namespace {

constexpr QSizeF wideInches{13.333, 7.5};
constexpr QSizeF a4Inches{297 / 25.4, 210 / 25.4};
constexpr qreal pixelsPerInch = 72;
constexpr int longestFileName = 60;

std::vector<Slide> slidesOf(const Snapshot& snapshot, const std::vector<SavedView>& views)
{
    std::vector<Slide> slides;
    for (const SavedView& view : views) slides.push_back(buildSlide(snapshot, view));
    return slides;
}

std::vector<SlidePicture> picturesOf(const std::vector<Slide>& slides, QSizeF size, SlidePicture::Long tables, bool sameScale)
{
    std::vector<SlidePicture> pictures;
    for (const Slide& slide : slides) pictures.emplace_back(slide, size, tables);
    if (!sameScale) return pictures;
    AmountScales scales;
    for (const SlidePicture& picture : pictures) {
        if (picture.chart()) addScale(scales, *picture.chart(), picture.amountScale());
    }
    for (SlidePicture& picture : pictures) {
        if (picture.chart()) picture.setLargestScale(scaleIn(scales, *picture.chart()));
    }
    return pictures;
}

/// Where a figure of the slide comes from, for who gets the picture alone.
QStringList sourcesOf(const Slide& slide)
{
    if (!slide.charts.empty()) return textOf(slide.charts.front().spec).footer;
    return slide.table ? slide.table->footer : QStringList{slide.problem};
}

QByteArray pngOf(const SlidePicture& picture, int page, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(lightTheme().base);
    image.setText(QStringLiteral("Title"), picture.slide().title);
    image.setText(QStringLiteral("Source"), sourcesOf(picture.slide()).join(QStringLiteral("; ")));
    image.setText(QStringLiteral("Software"), QStringLiteral("Ketenbudget"));
    QPainter painter(&image);
    picture.paint(painter, page);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::vector<SlidePicture> picturesOf(const std::vector<Slide>& slides, const MeetingSet& set, QSize size)
{
    return picturesOf(slides, size, SlidePicture::Long::FewerRows, set.sameScale);
}

/// A view of several pages has a file for each: "08-keten-1.png".
QStringList filesOf(const std::vector<SlidePicture>& pictures, const QDir& folder)
{
    QStringList files;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const QString name = pictureName(i, pictures.size(), pictures[i].slide().title);
        if (pictures[i].pageCount() == 1) files.append(folder.filePath(name));
        for (int page = 1; pictures[i].pageCount() > 1 && page <= pictures[i].pageCount(); ++page)
            files.append(folder.filePath(QStringLiteral("%1-%2.png").arg(name.chopped(4)).arg(page)));
    }
    return files;
}

std::vector<OutputFile> pictureFiles(const std::vector<SlidePicture>& pictures, const QDir& folder, QSize size)
{
    const QStringList names = filesOf(pictures, folder);
    std::vector<OutputFile> files;
    for (const SlidePicture& picture : pictures) {
        for (int page = 0; page < picture.pageCount(); ++page)
            files.push_back({names.at(static_cast<qsizetype>(files.size())), pngOf(picture, page, size)});
    }
    return files;
}

QByteArray documentOf(const std::vector<Slide>& slides, const MeetingSet& set, SetPaper paper)
{
    const QSizeF inches = paper == SetPaper::A4 ? a4Inches : wideInches;
    const QSizeF size = inches * pixelsPerInch;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(set.name);
    writer.setCreator(QStringLiteral("Ketenbudget"));
    QPainter painter(&writer);
    painter.scale(writer.width() / size.width(), writer.height() / size.height());
    bool first = true;
    for (const SlidePicture& picture : picturesOf(slides, size, SlidePicture::Long::MorePages, set.sameScale)) {
        for (int page = 0; page < picture.pageCount(); ++page) {
            if (!first) writer.newPage();
            first = false;
            picture.paint(painter, page);
        }
    }
    painter.end();
    return withoutCreationDate(bytes);
}

/// The charts of the set that a chart shares a scale with.
std::vector<ChartSpec> sharing(const std::vector<Slide>& slides, const ChartSpec& chart)
{
    std::vector<ChartSpec> others;
    for (const Slide& slide : slides) {
        if (slide.charts.empty()) continue;
        const ChartSpec& other = slide.charts.front().spec;
        if (!textOf(other).unit.isEmpty() && textOf(other).unit == textOf(chart).unit) others.push_back(other);
    }
    return others;
}

std::vector<XlsxSheet> sheetsOf(const std::vector<Slide>& slides, const MeetingSet& set)
{
    // Half the size on the sheet: sharp there, and in print.
    const ExportOptions look{QSize(1760, 990), 192, ChartFormat::Png, false};
    std::vector<XlsxSheet> sheets;
    for (const Slide& slide : slides) {
        XlsxSheet sheet{slide.title, {slide.title}, slide.table.value_or(ReportTable{}), {}, {}};
        if (!slide.message.isEmpty()) sheet.heading.append(slide.message);
        if (!slide.problem.isEmpty()) sheet.table.footer.append(slide.problem);
        if (!slide.charts.empty()) {
            const ChartSpec& chart = slide.charts.front().spec;
            sheet.picture = encodeChart(chart, look, set.sameScale ? sharing(slides, chart) : std::vector<ChartSpec>{});
            sheet.pictureText = textOf(chart).accessibleSummary;
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

QStringList problemsOf(const std::vector<Slide>& slides)
{
    QStringList problems;
    for (const Slide& slide : slides) {
        if (!slide.problem.isEmpty()) problems.append(QStringLiteral("%1: %2").arg(slide.title, slide.problem));
    }
    return problems;
}

/// A folder that was made for pictures that could not be written goes away again.
Result<void> writePictures(const std::vector<Slide>& slides, const MeetingSet& set, const QString& folder, QSize size)
{
    const bool made = !QFileInfo::exists(folder);
    if (Result<void> ready = makeFolder(folder); !ready.ok()) return ready;
    Result<void> written = writeFiles(pictureFiles(picturesOf(slides, set, size), QDir(folder), size));
    if (!written.ok() && made) (void)QDir().rmdir(folder);
    return written;
}

Result<void> write(const std::vector<Slide>& slides, const MeetingSet& set, const QString& target, const SetOptions& options)
{
    switch (setFormOf(target)) {
    case SetForm::Document: return writeFile(target, documentOf(slides, set, options.paper));
    case SetForm::Workbook: return writeXlsxBook(sheetsOf(slides, set), target);
    case SetForm::Pictures: break;
    }
    return writePictures(slides, set, target, options.size);
}

}  // namespace

SetForm setFormOf(const QString& target)
{
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending == QLatin1String("pdf")) return SetForm::Document;
    return ending == QLatin1String("xlsx") ? SetForm::Workbook : SetForm::Pictures;
}

QString pictureName(std::size_t position, std::size_t count, const QString& title)
{
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}+"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9.]+"));
    QString name = title.normalized(QString::NormalizationForm_KD).remove(marks).toLower().replace(others, QStringLiteral("-"));
    name.truncate(longestFileName);
    while (name.startsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char('.'))) name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')) || name.endsWith(QLatin1Char('.'))) name.chop(1);
    const int digits = count > 99 ? 3 : 2;
    const QString number = QStringLiteral("%1").arg(position + 1, digits, 10, QLatin1Char('0'));
    return number + (name.isEmpty() ? QString() : QLatin1Char('-') + name) + QStringLiteral(".png");
}

Result<SetOutcome> exportSet(const Snapshot& snapshot, const MeetingSet& set, const std::vector<SavedView>& views,
                             const QString& target, const SetOptions& options)
{
    const std::vector<Slide> slides = slidesOf(snapshot, views);
    SetOutcome outcome{{}, {}, problemsOf(slides)};
    if (slides.empty()) return outcome;
    const QStringList files = setFormOf(target) == SetForm::Pictures ? filesOf(picturesOf(slides, set, options.size), QDir(target)) : QStringList{target};
    for (const QString& file : files) {
        if (QFileInfo::exists(file)) outcome.existing.append(file);
    }
    if (!options.replace && !outcome.existing.isEmpty()) return outcome;
    const Result<void> written = write(slides, set, target, options);
    if (!written.ok()) return written.error();
    outcome.written = files;
    return outcome;
}

}  // namespace ketenbudget
