#include "ui/pages/PassagePanel.h"

#include "core/format/NumberFormat.h"
#include "core/format/Terms.h"
#include "ui/pages/TextLabel.h"
#include "ui/pages/UsedSections.h"
#include "ui/theme/AppFont.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {

PassagePanel::PassagePanel(SnapshotPtr snapshot, QWidget* parent) : QScrollArea(parent), m_snapshot(std::move(snapshot))
{
    setObjectName(QStringLiteral("passagePanel"));
    setAccessibleName(tr("Passage of the text"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    setFonts();
}

void PassagePanel::build()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(6);
    const auto label = [content, layout](const char* name) {
        QLabel* made = makeTextLabel(QLatin1String(name), content);
        layout->addWidget(made);
        return made;
    };
    m_title = label("passageTitle");
    m_place = label("passagePlace");
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_text = label("passageText");
    m_ours = label("passageOurs");
    m_ours->setForegroundRole(QPalette::PlaceholderText);
    m_amounts = new QTableWidget(content);
    m_amounts->setObjectName(QStringLiteral("passageAmounts"));
    m_amounts->setAccessibleName(tr("Amounts of the passage"));
    m_amounts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_amounts->setTabKeyNavigation(false);
    m_amounts->setShowGrid(false);
    m_amounts->setWordWrap(true);
    m_amounts->verticalHeader()->hide();
    m_amounts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_amounts->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_amounts);
    m_sections = new UsedSections(QStringLiteral("passage"), this);
    layout->addWidget(m_sections);
    layout->addStretch(1);
    setWidget(content);
}

void PassagePanel::setFonts()
{
    QFont strong = font();
    strong.setBold(true);
    if (strong.pixelSize() > 0) {
        strong.setPixelSize(strong.pixelSize() * 6 / 5);
    } else {
        strong.setPointSizeF(strong.pointSizeF() * 1.2);
    }
    m_title->setFont(strong);
}

void PassagePanel::setWords(const QString& title, const QString& place, const QString& text)
{
    m_title->setText(drawable(title));
    m_place->setText(place);
    m_text->setText(drawable(text));
    m_ours->setVisible(true);
    verticalScrollBar()->setValue(0);
}

namespace {

QString placeText(const Snapshot& snapshot, const TextPlace& place)
{
    return snapshot.document(place.document).shortTitle + QStringLiteral("  ·  ") + linesText(place);
}

}  // namespace

void PassagePanel::showExplanation(std::size_t explanation)
{
    const Explanation& passage = m_snapshot->explanations()[explanation];
    setWords(passage.title, placeText(*m_snapshot, passage.place), passage.text);
    fillAmounts(passage.amounts);
    std::vector<UsedSection> sections;
    if (!passage.rows.empty()) sections.push_back({tr("Explains"), rowLinks(*m_snapshot, passage.rows)});
    m_sections->setSections(sections);
}

void PassagePanel::showFinding(std::size_t position)
{
    const Finding& finding = m_snapshot->findings()[position];
    setWords(finding.title, placeText(*m_snapshot, finding.place), finding.text);
    fillAmounts({});
    UsedLink whole;
    whole.shown.label = finding.subject;
    whole.shown.value = QString::number(finding.year.value);
    whole.shown.leads = true;
    whole.link = PageLink(FindingLink{position});
    std::vector<UsedSection> sections{{tr("Among the findings"), {whole}}};
    if (!finding.rows.empty()) sections.push_back({tr("Concerns"), rowLinks(*m_snapshot, finding.rows)});
    m_sections->setSections(sections);
}

void PassagePanel::showAbsent(const AbsentPlace& place)
{
    const Document& document = m_snapshot->document(place.document);
    for (const AbsentTable& absent : document.absentTables) {
        if (absent.number == place.number) setWords(tr("Tabel %1: not in the text").arg(place.number), document.shortTitle, absent.reason);
    }
    m_ours->setVisible(false);
    fillAmounts({});
    m_sections->setSections({});
}

namespace {

struct AmountWords {
    Q_DECLARE_TR_FUNCTIONS(PassagePanel)
};

QString kindWord(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Policy: return AmountWords::tr("policy");
    case AmountKind::Technical: return AmountWords::tr("technical");
    case AmountKind::Settlement: return AmountWords::tr("settlement");
    case AmountKind::Level: return AmountWords::tr("stand or total");
    }
    return {};
}

QString effectWord(int sign)
{
    if (sign == 0) return QStringLiteral("–");
    return sign > 0 ? AmountWords::tr("raises") : AmountWords::tr("lowers");
}

QStringList cellsOf(const ExplainedAmount& amount)
{
    QString value = formatDecimal(amount.value, amount.decimals);
    if (amount.unit == Unit::Percent) value += QLatin1Char('%');
    if (amount.approximate) value.prepend(AmountWords::tr("about") + QLatin1Char(' '));
    const QString unit = amount.unit == Unit::Percent ? QString() : unitPhrase(amount.unit);
    return {amount.label, amount.raw, value, unit, kindWord(amount.kind), effectWord(amount.sign)};
}

}  // namespace

void PassagePanel::fillAmounts(const std::vector<ExplainedAmount>& amounts)
{
    m_ours->setText(amounts.empty() ? tr("In our own words.") : tr("In our own words; the amounts are exact."));
    const QStringList heads{tr("Amount"), tr("As printed"), tr("Value"), tr("Unit"), tr("Kind"), tr("Effect")};
    m_amounts->setVisible(!amounts.empty());
    m_amounts->clear();
    m_amounts->setColumnCount(static_cast<int>(heads.size()));
    m_amounts->setHorizontalHeaderLabels(heads);
    m_amounts->setRowCount(static_cast<int>(amounts.size()));
    for (std::size_t row = 0; row < amounts.size(); ++row) {
        const QStringList cells = cellsOf(amounts[row]);
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            auto* item = new QTableWidgetItem(drawable(cells.at(column)));
            const bool number = column == 2;
            item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
            m_amounts->setItem(static_cast<int>(row), column, item);
        }
    }
    for (int column = 0; column < m_amounts->columnCount(); ++column) {
        m_amounts->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter |
                                                                  (column == 2 ? Qt::AlignRight : Qt::AlignLeft));
    }
    fitAmounts();
}

/// The words wrap in what the numbers leave; the table is as high as its rows.
void PassagePanel::fitAmounts()
{
    if (m_amounts->rowCount() == 0) return;
    m_amounts->resizeColumnsToContents();
    int others = 0;
    for (int column = 2; column < m_amounts->columnCount(); ++column) others += m_amounts->columnWidth(column);
    const int room = std::max(320, m_amounts->viewport()->width() - others);
    const int raw = std::min(m_amounts->columnWidth(1), room / 2);
    m_amounts->setColumnWidth(1, raw);
    m_amounts->setColumnWidth(0, std::max(160, room - raw));
    m_amounts->resizeRowsToContents();
    const int bar = m_amounts->horizontalScrollBar()->maximum() > 0 ? m_amounts->horizontalScrollBar()->sizeHint().height() : 0;
    m_amounts->setFixedHeight(m_amounts->horizontalHeader()->height() + m_amounts->verticalHeader()->length() + bar +
                              2 * m_amounts->frameWidth());
}

bool PassagePanel::focusContent()
{
    if (m_sections->focusFirst()) return true;
    if (m_amounts->rowCount() == 0) return false;
    m_amounts->setFocus();
    return true;
}

void PassagePanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    widget()->layout()->activate();
    fitAmounts();
}

void PassagePanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title != nullptr) setFonts();
}

}  // namespace ketenbudget
