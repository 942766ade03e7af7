#include "ui/presentation/PresenterPanel.h"

#include "ui/theme/AppFont.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

constexpr int titleSize = 24;
constexpr int textSize = 18;

}  // namespace

PresenterPanel::PresenterPanel(QWidget* presentation)
    : QWidget(presentation, Qt::Tool | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint),
      m_number(new QLabel(this)),
      m_shown(new QLabel(this)),
      m_next(new QLabel(this))
{
    setObjectName(QStringLiteral("presenterPanel"));
    setAccessibleName(tr("Presenter"));
    setWindowTitle(tr("Ketenbudget: presenter"));
    setAttribute(Qt::WA_ShowWithoutActivating);  // the keys stay with the audience's screen
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    for (QLabel* label : {m_number, m_shown, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(appFont(label == m_shown ? titleSize : textSize, label == m_shown ? QFont::Bold : QFont::Normal));
        layout->addWidget(label);
    }
    m_number->setObjectName(QStringLiteral("presenterNumber"));
    m_shown->setObjectName(QStringLiteral("presenterShown"));
    m_next->setObjectName(QStringLiteral("presenterNext"));
    layout->addStretch(1);
    resize(640, 240);
}

void PresenterPanel::tell(const PresenterNotes& notes)
{
    m_number->setText(drawable(notes.number));
    m_shown->setText(drawable(notes.blank ? tr("Blank: any key shows “%1” again").arg(notes.shown) : notes.shown));
    m_next->setText(drawable(notes.next.isEmpty() ? tr("This is the last view.") : tr("Next: %1").arg(notes.next)));
}

QString PresenterPanel::text() const
{
    return QStringList{m_number->text(), m_shown->text(), m_next->text()}.join(QLatin1Char('\n'));
}

}  // namespace ketenbudget
