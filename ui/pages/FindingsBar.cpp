#include "ui/pages/FindingsBar.h"

#include "core/format/FindingTerms.h"
#include "core/format/Terms.h"
#include "ui/pages/FilterSteps.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ketenbudget {
namespace {

template <class Kind>
std::optional<Kind> chosen(const QComboBox& box)
{
    if (!box.currentData().isValid()) return std::nullopt;
    return static_cast<Kind>(box.currentData().toInt());
}

template <class Kind>
void choose(QComboBox& box, std::optional<Kind> kind)
{
    const QSignalBlocker silent(&box);
    box.setCurrentIndex(kind ? box.findData(static_cast<int>(*kind)) : 0);
}

template <class Kinds>
void fill(QComboBox& box, const QString& every, const Kinds& kinds)
{
    box.addItem(every);
    for (const auto kind : kinds) box.addItem(capitalised(termFor(kind)), static_cast<int>(kind));
}

}  // namespace

FindingsBar::FindingsBar(QWidget* parent)
    : QWidget(parent),
      m_steps(new FilterSteps([this] { return QVariant::fromValue(filter()); }, this)),
      m_category(addChoice("findingsCategory", tr("Category"))),
      m_state(addChoice("findingsState", tr("State"))),
      m_reporter(addChoice("findingsReporter", tr("Reporter"))),
      m_field(new QLineEdit(this)),
      m_count(new QLabel(this))
{
    fill(*m_category, tr("All categories"), allFindingCategories);
    fill(*m_state, tr("All states"), allFindingStates);
    fill(*m_reporter, tr("All reporters"), allFindingReporters);
    m_field->setObjectName(QStringLiteral("findingsSearch"));
    m_field->setAccessibleName(tr("Search the findings"));
    m_field->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findingsCount"));
    m_count->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 0, 0, 1, 3);
    layout->addWidget(m_category, 1, 0);
    layout->addWidget(m_state, 1, 1);
    layout->addWidget(m_reporter, 1, 2);
    layout->addWidget(m_count, 2, 0, 1, 3);
    setTabOrder(m_field, m_category);
    m_steps->watch(*m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FindingsBar::changed);
}

/// A field that loses the keyboard while it dies is no step any more.
FindingsBar::~FindingsBar()
{
    delete m_steps;
}

QComboBox* FindingsBar::addChoice(const char* name, const QString& accessible)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::currentIndexChanged, this, &FindingsBar::changed);
    m_steps->watch(*box);
    return box;
}

FindingsFilter FindingsBar::filter() const
{
    return {chosen<FindingCategory>(*m_category), chosen<FindingState>(*m_state), chosen<FindingReporter>(*m_reporter),
            m_field->text()};
}

void FindingsBar::setFilter(const FindingsFilter& filter)
{
    choose(*m_category, filter.category);
    choose(*m_state, filter.state);
    choose(*m_reporter, filter.reporter);
    {
        const QSignalBlocker silent(m_field);
        m_field->setText(filter.text);
    }
    Q_EMIT changed();
}

void FindingsBar::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindingsBar::showCount(std::size_t shown, std::size_t all)
{
    m_count->setText(shown == 0 ? tr("Nothing found. Try fewer words or another category, state or reporter.")
                                : tr("Findings: %1 of %2").arg(shown).arg(all));
}

bool FindingsBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) m_field->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ketenbudget
