#include "ui/provenance/ProvenanceDetails.h"

#include "ui/provenance/FactsWidget.h"
#include "ui/provenance/LinkList.h"
#include "ui/theme/AppFont.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

void setText(QLabel* label, const QString& text)
{
    label->setText(drawable(text));
    label->setVisible(!text.isEmpty());
}

void setLinks(QLabel* heading, LinkList* list, const std::vector<ProvenanceLink>& links)
{
    list->setLinks(links);
    list->setVisible(!links.empty());
    heading->setVisible(!links.empty());
}

/// Keeps an operator with the number behind it where the formula wraps.
QString wrappingAtOperators(QString formula)
{
    const QChar noBreak(0x00A0);
    for (const QChar sign : {QChar(u'+'), QChar(0x2212), QChar(u'/'), QChar(u'=')}) {
        formula.replace(QLatin1Char(' ') + sign + QLatin1Char(' '), QLatin1Char(' ') + sign + noBreak);
    }
    return formula;
}

}  // namespace

ProvenanceDetails::ProvenanceDetails(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    setFonts();
    retranslate();
}

QLabel* ProvenanceDetails::addLabel(const char* name)
{
    auto* label = new QLabel(widget());
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widget()->layout()->addWidget(label);
    return label;
}

QLabel* ProvenanceDetails::addHeading(const char* name)
{
    QLabel* label = addLabel(name);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

LinkList* ProvenanceDetails::addLinks(const char* name)
{
    auto* list = new LinkList(widget());
    list->setObjectName(QLatin1String(name));
    widget()->layout()->addWidget(list);
    connect(list, &QListWidget::currentRowChanged, this, [this, list] { keepVisible(list); });
    return list;
}

void ProvenanceDetails::build()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    setWidget(content);
    m_path = addLabel("provenancePath");
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_title = addLabel("provenanceTitle");
    m_value = addLabel("provenanceValue");
    m_value->setWordWrap(false);
    m_unit = addLabel("provenanceUnit");
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    auto* number = new QHBoxLayout;
    number->setSpacing(10);
    number->addWidget(m_value);
    number->addWidget(m_unit, 1);
    layout->addLayout(number);
    m_formula = addLabel("provenanceFormula");
    m_facts = new FactsWidget(content);
    m_facts->setObjectName(QStringLiteral("provenanceFacts"));
    layout->addWidget(m_facts);
    m_operandsHeading = addHeading("provenanceOperandsHeading");
    m_operands = addLinks("provenanceOperands");
    m_alsoPrintedHeading = addHeading("provenanceAlsoPrintedHeading");
    m_alsoPrinted = addLinks("provenanceAlsoPrinted");
    m_crosswalkHeading = addHeading("provenanceCrosswalkHeading");
    m_crosswalk = addLinks("provenanceCrosswalk");
    m_crosswalkNotes = addLabel("provenanceCrosswalkNotes");
    m_notesHeading = addHeading("provenanceNotesHeading");
    m_notes = addLabel("provenanceNotes");
    layout->addStretch(1);
}

void ProvenanceDetails::show(const Provenance& provenance, const QStringList& path)
{
    setText(m_path, path.isEmpty() ? QString() : path.join(QStringLiteral(" › ")) + QStringLiteral(" ›"));
    setText(m_title, provenance.title);
    setText(m_value, provenance.value);
    setText(m_unit, provenance.unit);
    setText(m_formula, wrappingAtOperators(provenance.formula));
    m_facts->setFacts(provenance.facts);
    m_facts->setVisible(!provenance.facts.empty());
    setLinks(m_operandsHeading, m_operands, provenance.operands);
    std::vector<ProvenanceLink> printed;
    if (provenance.alsoPrinted) printed.push_back(*provenance.alsoPrinted);
    setLinks(m_alsoPrintedHeading, m_alsoPrinted, printed);
    setLinks(m_crosswalkHeading, m_crosswalk, provenance.crosswalk);
    setText(m_crosswalkNotes, provenance.crosswalkNotes.join(QLatin1Char('\n')));
    setText(m_notes, provenance.notes.join(QLatin1Char('\n')));
    m_notesHeading->setVisible(!provenance.notes.isEmpty());
    ensureVisible(0, 0);
}

int ProvenanceDetails::wantedHeight() const
{
    widget()->layout()->activate();
    return widget()->layout()->heightForWidth(viewport()->width());
}

void ProvenanceDetails::keepVisible(const LinkList* list)
{
    if (!list->hasFocus() || list->currentItem() == nullptr) return;
    const QRect item = list->visualItemRect(list->currentItem());
    const QPoint centre = list->viewport()->mapTo(widget(), item.center());
    ensureVisible(centre.x(), centre.y(), 0, item.height());
}

void ProvenanceDetails::retranslate()
{
    m_operandsHeading->setText(operandsHeading());
    m_alsoPrintedHeading->setText(alsoPrintedHeading());
    m_crosswalkHeading->setText(crosswalkHeading());
    m_notesHeading->setText(notesHeading());
    m_operands->setAccessibleName(tr("Numbers this one is calculated from"));
    m_alsoPrinted->setAccessibleName(tr("The cell of the report that prints this number too"));
    m_crosswalk->setAccessibleName(tr("The same line in the other division"));
}

void ProvenanceDetails::setFonts()
{
    QFont strong = font();
    strong.setBold(true);
    for (QLabel* label : {m_title, m_operandsHeading, m_alsoPrintedHeading, m_crosswalkHeading, m_notesHeading}) {
        label->setFont(strong);
    }
    if (strong.pixelSize() > 0) {
        strong.setPixelSize(strong.pixelSize() * 8 / 5);
    } else {
        strong.setPointSizeF(strong.pointSizeF() * 1.6);
    }
    m_value->setFont(strong);
}

void ProvenanceDetails::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_value != nullptr) setFonts();
}

}  // namespace ketenbudget
