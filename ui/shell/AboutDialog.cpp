#include "ui/shell/AboutDialog.h"

#include "core/format/NumberFormat.h"
#include "core/format/SourceText.h"
#include "core/format/Terms.h"
#include "ui/theme/AppFont.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int textWidth = 460;

/// Cells with words are no figures.
std::int64_t numberOfFigures(const Snapshot& snapshot)
{
    const auto isNumber = [](const Figure& figure) { return figure.unit != Unit::Text; };
    return std::count_if(snapshot.figures().begin(), snapshot.figures().end(), isNumber);
}

/// The documents that the program has whole, each with its date and publisher; of the others how many there are.
QStringList documentLines(const Snapshot& snapshot)
{
    QStringList lines;
    int pages = 0;
    for (const Document& document : snapshot.documents()) {
        if (!document.address.isEmpty()) {
            ++pages;
            continue;
        }
        lines.append(document.kamerstuk.isEmpty() ? document.title
                                                  : AboutDialog::tr("%1 (%2)").arg(document.title, document.kamerstuk));
        QStringList about{capitalised(dataDateText(document)), AboutDialog::tr("publisher: %1").arg(document.source)};
        about.removeAll(QString());
        lines.append(about.join(QStringLiteral("; ")));
        lines.append(QString());
    }
    if (pages > 0) lines.append(AboutDialog::tr("Tables of %1 more publications, read from their pages").arg(pages));
    return lines;
}

}  // namespace

AboutDialog::AboutDialog(const Snapshot& snapshot, const AppInfo& info, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Ketenbudget"));
    QStringList lines{tr("Ketenbudget %1").arg(info.version),
                      tr("The budget of the Dutch migration chain, figure by figure, with where each is printed."), QString()};
    lines += documentLines(snapshot);
    lines.append(tr("%1 printed figures in %2 tables")
                     .arg(formatInteger(numberOfFigures(snapshot)),
                          formatInteger(static_cast<std::int64_t>(snapshot.tables().size()))));
    lines.append(QString());
    lines.append(info.databasePath.isEmpty() ? tr("No database: the figures that come with the program are shown.")
                                             : tr("Database: %1").arg(info.databasePath));
    lines.append(tr("Qt %1. Font: Open Sans.").arg(QString::fromLatin1(qVersion())));

    auto* text = new QLabel(drawable(lines.join(QLatin1Char('\n'))), this);
    text->setObjectName(QStringLiteral("aboutText"));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumWidth(textWidth);
    // A dialog by itself takes at most two thirds of the screen, and cuts its text there.
    text->setMinimumHeight(text->heightForWidth(textWidth));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

}  // namespace ketenbudget
