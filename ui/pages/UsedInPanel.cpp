#include "ui/pages/UsedInPanel.h"

#include "ui/pages/UsedSections.h"
#include "ui/provenance/FactsWidget.h"
#include "ui/theme/AppFont.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ketenbudget {

UsedInPanel::UsedInPanel(QWidget* parent)
    : QScrollArea(parent),
      m_heading(new QLabel(tr("Used in"))),
      m_title(new QLabel),
      m_facts(new FactsWidget),
      m_sections(new UsedSections(QStringLiteral("usedIn"), this)),
      m_unused(new QLabel)
{
    setObjectName(QStringLiteral("usedInPanel"));
    setAccessibleName(tr("Where the program uses the current cell"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 0, 8, 8);
    layout->setSpacing(4);
    m_title->setObjectName(QStringLiteral("usedInTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unused->setObjectName(QStringLiteral("usedInNothing"));
    m_unused->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_title, m_unused}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QWidget* part : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_facts),
                          static_cast<QWidget*>(m_sections), static_cast<QWidget*>(m_unused)}) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    setWidget(content);
    setFonts();
    clear();
}

void UsedInPanel::setFonts()
{
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
}

void UsedInPanel::show(const UsedIn& used)
{
    m_title->setText(drawable(used.title));
    m_title->setVisible(true);
    m_facts->setFacts(used.facts);
    m_facts->setVisible(!used.facts.empty());
    m_sections->setSections(used.sections);
    m_unused->setText(used.unused);
    m_unused->setVisible(!used.unused.isEmpty());
    verticalScrollBar()->setValue(0);
}

void UsedInPanel::clear()
{
    UsedIn nothing;
    nothing.unused = tr("Choose a cell or a row in a table to see which budget line, checks, explanations and findings use it.");
    show(nothing);
    m_title->setVisible(false);
}

void UsedInPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title != nullptr) setFonts();
}

}  // namespace ketenbudget
