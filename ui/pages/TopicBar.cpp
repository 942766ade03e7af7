#include "ui/pages/TopicBar.h"

#include "ui/pages/PageAction.h"
#include "ui/pages/UnitSwitch.h"
#include "ui/views/FlowLayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace ketenbudget {
namespace {

bool hasMoney(const TopicView& view)
{
    const auto isMoney = [](const TopicCell& cell) { return cell.quantity.kind == QuantityKind::Money && cell.quantity.hasValue(); };
    return std::any_of(view.rows.begin(), view.rows.end(), [&isMoney](const TopicRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), isMoney);
    });
}

}  // namespace

TopicBar::TopicBar(QWidget* parent)
    : QWidget(parent), m_unit(new UnitSwitch(this)), m_search(new QLineEdit(this)), m_right(new QHBoxLayout), m_switches(new FlowLayout)
{
    m_search->setObjectName(QStringLiteral("topicSearch"));
    m_search->setAccessibleName(tr("Search names and amounts"));
    m_search->setPlaceholderText(tr("Search name or amount"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(420);
    m_switches->addWidget(m_unit);
    m_right->addWidget(m_search);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_switches, 3);
    all->addLayout(m_right, 2);
    all->setAlignment(m_right, Qt::AlignTop);
    connect(m_unit, &UnitSwitch::unitChosen, this, &TopicBar::unitChosen);
}

void TopicBar::addSwitch(QAction* action)
{
    QToolButton* button = addAction(action);
    button->setVisible(action->isEnabled());
    connect(action, &QAction::enabledChanged, button, &QWidget::setVisible);
}

QToolButton* TopicBar::addAction(QAction* action)
{
    QToolButton* button = makeActionButton(action, this);
    // Behind what stands left of it, and before the table.
    setTabOrder(m_right->itemAt(m_right->count() - 1)->widget(), button);
    m_right->addWidget(button);
    return button;
}

void TopicBar::setFilter(const QString& typed)
{
    if (m_search->text() == typed) return;
    const QSignalBlocker quiet(m_search);
    m_search->setText(typed);
}

void TopicBar::showView(const TopicView& view, AmountUnit unit)
{
    m_unit->setUnit(unit);
    m_unit->setVisible(hasMoney(view));
    matchChoices(view.choices);
    for (std::size_t i = 0; i < m_choices.size(); ++i) fill(m_choices[i], view.choices[i]);
    layout()->invalidate();  // other choices may need another line
    updateGeometry();
    m_search->setVisible(!view.rows.empty());
}

/// The boxes stay where the view stays the same, so that the one that was used keeps the keyboard.
void TopicBar::matchChoices(const std::vector<TopicChoice>& choices)
{
    const bool same = std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(),
                                 [](const TopicChoice& choice, const Choice& shown) { return choice.id == shown.id; });
    if (same) return;
    QString used;  // the box that asked for other choices keeps the keyboard where they have it too
    for (const Choice& old : m_choices) {
        if (used.isEmpty() && old.box->hasFocus()) used = old.id;
        old.both->hide();
        m_switches->removeWidget(old.both);
        old.both->deleteLater();
    }
    m_choices.clear();
    QWidget* before = m_unit;
    for (const TopicChoice& choice : choices) {
        m_choices.push_back(makeChoice(choice));
        setTabOrder(before, m_choices.back().box);
        before = m_choices.back().box;
        if (choice.id == used) before->setFocus();
    }
    setTabOrder(before, m_search);
}

TopicBar::Choice TopicBar::makeChoice(const TopicChoice& choice)
{
    Choice made{choice.id, new QWidget(this), new QLabel, new QComboBox};
    made.box->setObjectName(QStringLiteral("topicChoice-") + choice.id);
    made.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    made.label->setBuddy(made.box);
    auto* layout = new QHBoxLayout(made.both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(made.label);
    layout->addWidget(made.box);
    m_switches->addWidget(made.both);
    made.both->show();
    connect(made.box, &QComboBox::currentIndexChanged, this,
            [this, id = choice.id, box = made.box] { Q_EMIT chosen(id, box->currentData().toString()); });
    return made;
}

void TopicBar::fill(const Choice& shown, const TopicChoice& choice)
{
    const QSignalBlocker quiet(shown.box);
    shown.label->setText(choice.label);
    shown.box->setAccessibleName(QString(choice.label).remove(QLatin1Char('&')));
    shown.box->clear();
    for (const TopicChoice::Option& option : choice.options) shown.box->addItem(option.text, option.value);
    shown.box->setCurrentIndex(shown.box->findData(choice.current));
}

}  // namespace ketenbudget
