#include "ui/pages/TopicNotes.h"

#include "ui/theme/AppFont.h"

#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {

TopicNotes::TopicNotes(QWidget* parent) : QScrollArea(parent), m_notes(new QLabel), m_row(new QLabel)
{
    setObjectName(QStringLiteral("topicNotesArea"));
    setAccessibleName(tr("Notes"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(2);
    m_notes->setObjectName(QStringLiteral("topicNotes"));
    m_row->setObjectName(QStringLiteral("topicRowNote"));
    for (QLabel* label : {m_row, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch();
    setWidget(inside);
    // As the page behind it.
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void TopicNotes::setNotes(const QStringList& sentences, const QStringList& notes)
{
    QStringList lines;
    for (const QString& sentence : sentences) lines.append(drawable(sentence));
    for (const QString& note : notes) lines.append(QStringLiteral("• ") + drawable(note));
    m_notes->setText(lines.join(QLatin1Char('\n')));
    m_notes->setVisible(!lines.isEmpty());
    verticalScrollBar()->setValue(0);
    fit();
}

void TopicNotes::setRowNote(const QString& note)
{
    m_row->setText(note.isEmpty() ? QString() : QStringLiteral("* ") + drawable(note));
    m_row->setVisible(!note.isEmpty());
    verticalScrollBar()->setValue(0);
    fit();
}

/// A label that wraps tells its height only for a width.
void TopicNotes::fit()
{
    const bool any = !m_notes->text().isEmpty() || !m_row->text().isEmpty();
    setVisible(any);
    if (!any) return;
    const int scroll = verticalScrollBar()->sizeHint().width();
    int needed = 0;
    for (const QLabel* label : {m_row, m_notes}) {
        if (!label->text().isEmpty()) needed += label->heightForWidth(std::max(100, width() - scroll - 4)) + 2;
    }
    const int most = std::max(3 * fontMetrics().height(), window()->height() / 6);
    setFixedHeight(std::min(needed, most));
    // Only what scrolls needs the keyboard.
    setFocusPolicy(needed > most ? Qt::StrongFocus : Qt::NoFocus);
}

void TopicNotes::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void TopicNotes::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) QMetaObject::invokeMethod(this, &TopicNotes::fit, Qt::QueuedConnection);
}

}  // namespace ketenbudget
