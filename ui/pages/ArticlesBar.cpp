#include "ui/pages/ArticlesBar.h"

#include "core/format/Terms.h"
#include "ui/pages/Breadcrumb.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/UnitSwitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ketenbudget {
namespace {

QComboBox* makeSwitch(const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    return box;
}

template <class Value>
void choose(QComboBox& box, Value value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

}  // namespace

ArticlesBar::ArticlesBar(SnapshotPtr snapshot, QWidget* parent)
    : QWidget(parent),
      m_breadcrumb(new Breadcrumb(std::move(snapshot), this)),
      m_measure(makeSwitch(QStringLiteral("measureSwitch"), tr("Measure"), this)),
      m_structure(makeSwitch(QStringLiteral("structureSwitch"), tr("Structure"), this)),
      m_unit(new UnitSwitch(this)),
      m_search(new QLineEdit(this)),
      m_hint(new QLabel(this)),
      m_switches(new QHBoxLayout)
{
    m_search->setObjectName(QStringLiteral("articlesSearch"));
    m_search->setAccessibleName(tr("Search names and amounts"));
    m_search->setPlaceholderText(tr("Search name or amount"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_hint->setObjectName(QStringLiteral("articlesHint"));
    m_hint->setWordWrap(true);
    fillSwitches();

    for (QWidget* part : std::initializer_list<QWidget*>{m_measure, m_structure, m_unit}) m_switches->addWidget(part);
    m_switches->addStretch();
    m_switches->addWidget(m_search, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_breadcrumb);
    all->addLayout(m_switches);
    all->addWidget(m_hint);

    connect(m_measure, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT measureChosen(static_cast<Measure>(m_measure->currentData().toInt())); });
    connect(m_structure, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT structureChosen(static_cast<Structure>(m_structure->currentData().toInt())); });
    connect(m_unit, &UnitSwitch::unitChosen, this, &ArticlesBar::unitChosen);
}

void ArticlesBar::fillSwitches()
{
    for (const Measure measure : {Measure::Expenditure, Measure::Commitments, Measure::Receipts})
        m_measure->addItem(termFor(measure), static_cast<int>(measure));
    m_structure->addItem(tr("Recast series 2021–2025"), static_cast<int>(Structure::Recast));
    m_structure->setItemData(0, tr("All years in the division at the end of 2025, with DTenV (Tables 6 and 16)"), Qt::ToolTipRole);
    m_structure->addItem(tr("Legal structure"), static_cast<int>(Structure::Legal));
    m_structure->setItemData(1, tr("As the budget act has it, from 2025 (Tables 5, 15 and 18)"), Qt::ToolTipRole);
}

void ArticlesBar::addAction(QAction* action)
{
    QToolButton* button = makeActionButton(action, this);
    // Behind what stands left of it, and before the table.
    setTabOrder(m_switches->itemAt(m_switches->count() - 1)->widget(), button);
    m_switches->addWidget(button);
}

void ArticlesBar::showView(const ArticlesView& view)
{
    choose(*m_measure, view.measure);
    choose(*m_structure, view.structure);
    m_unit->setUnit(view.unit);
    const bool onlyLegal = view.measure != Measure::Expenditure;
    m_structure->setEnabled(!onlyLegal);
    m_hint->setVisible(view.structure == Structure::Legal);
    m_hint->setText(onlyLegal
                        ? tr("The report prints commitments and receipts only per article and only in the legal structure; "
                             "for 2021–2024 it prints 0, because chapter XX begins in 2025.")
                        : tr("The act's tables put the budget on 37.2 and 37.3 and the realisation on 37.4, 37.5 and 37.7; "
                             "choose “Recast series” to compare them. For 2021–2024 they print 0."));
    m_breadcrumb->setPlace(view.root);
    if (m_search->text() != view.filter) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(view.filter);
    }
}

}  // namespace ketenbudget
