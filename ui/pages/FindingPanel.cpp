#include "ui/pages/FindingPanel.h"

#include "core/format/FindingTerms.h"
#include "core/format/Terms.h"
#include "core/analysis/FindingsFilter.h"
#include "ui/pages/SourcePlace.h"
#include "ui/pages/UsedSections.h"
#include "ui/theme/AppFont.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

QString placeText(const Snapshot& snapshot, const TextPlace& place)
{
    return snapshot.document(place.document).shortTitle + QStringLiteral("  ·  ") + linesText(place);
}

/// The other findings about the subject.
std::vector<UsedLink> courseLinks(const Snapshot& snapshot, std::size_t shown)
{
    std::vector<UsedLink> links;
    for (const std::size_t position : courseOf(snapshot, shown)) {
        if (position == shown) continue;
        const Finding& finding = snapshot.findings()[position];
        UsedLink link;
        link.shown.label = finding.title;
        link.shown.value = termFor(finding.state);
        link.shown.source = QStringLiteral("%1, %2  ·  %3")
                                .arg(finding.year.value)
                                .arg(termFor(finding.reporter), snapshot.document(finding.place.document).shortTitle);
        link.shown.leads = true;
        link.link = PageLink(FindingLink{position});
        links.push_back(link);
    }
    return links;
}

}  // namespace

FindingPanel::FindingPanel(SnapshotPtr snapshot, QWidget* parent)
    : QScrollArea(parent), m_snapshot(snapshot), m_glossary(std::move(snapshot))
{
    setObjectName(QStringLiteral("findingPanel"));
    setAccessibleName(tr("Finding"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(6);
    m_title = addLabel("findingTitle", *layout);
    m_state = addLabel("findingState", *layout);
    m_place = addLabel("findingPlace", *layout);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_text = addLabel("findingText", *layout);
    m_ours = addLabel("findingOurs", *layout);
    m_ours->setForegroundRole(QPalette::PlaceholderText);
    m_sections = new UsedSections(QStringLiteral("finding"), this);
    layout->addWidget(m_sections);
    layout->addStretch(1);
    setWidget(content);
    setFonts();
    clear();
}

QLabel* FindingPanel::addLabel(const char* name, QVBoxLayout& layout)
{
    auto* made = new QLabel(this);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(made);
    return made;
}

void FindingPanel::setFonts()
{
    QFont strong = font();
    strong.setBold(true);
    if (strong.pixelSize() > 0) strong.setPixelSize(strong.pixelSize() * 6 / 5);
    else strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_title->setFont(strong);
}

void FindingPanel::show(std::size_t position)
{
    const Finding& finding = m_snapshot->findings()[position];
    m_title->setText(drawable(finding.title));
    m_title->setToolTip(m_glossary.meaningsIn(finding.title));
    m_place->setText(placeText(*m_snapshot, finding.place));
    m_state->setText(QStringList{capitalised(termFor(finding.category)), termFor(finding.reporter),
                                 QString::number(finding.year.value), tr("state: %1").arg(termFor(finding.state))}
                         .join(QStringLiteral("  ·  ")));
    m_text->setText(drawable(finding.text));
    m_text->setToolTip(m_glossary.meaningsIn(finding.text));
    m_ours->setText(tr("In our own words."));
    std::vector<UsedSection> sections;
    if (!finding.rows.empty()) sections.push_back({tr("Concerns"), rowLinks(*m_snapshot, finding.rows)});
    const std::vector<UsedLink> course = courseLinks(*m_snapshot, position);
    if (!course.empty()) sections.push_back({tr("Course of %1").arg(finding.subject), course});
    m_sections->setSections(sections);
    verticalScrollBar()->setValue(0);
}

void FindingPanel::clear()
{
    for (QLabel* label : {m_title, m_place, m_state, m_ours}) label->clear();
    m_text->setText(tr("Choose a finding to read what it says and where it stands."));
    m_sections->setSections({});
}

QString FindingPanel::plainText() const
{
    if (m_title->text().isEmpty()) return {};
    return QStringList{m_title->text(), m_state->text(), m_text->text(), m_place->text()}.join(QLatin1Char('\n'));
}

bool FindingPanel::focusContent() { return m_sections->focusFirst(); }

void FindingPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title != nullptr) setFonts();
}

}  // namespace ketenbudget
