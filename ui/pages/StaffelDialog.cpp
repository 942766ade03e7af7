#include "ui/pages/StaffelDialog.h"

#include "core/format/NumberFormat.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

enum Column { Bound, Policy, Technical, ColumnCount };

/// In thousands of euro; a hundred billion is above any article.
constexpr int largest = 100'000'000;
constexpr int step = 1'000;

QString shown(Money amount) { return QLocale(QLocale::Dutch).toString(static_cast<qlonglong>(amount.keur())); }

}  // namespace

StaffelDialog::StaffelDialog(const ThresholdScale& scale, StaffelPresets presets, QWidget* parent)
    : QDialog(parent),
      m_year(scale.year),
      m_presets(std::move(presets)),
      m_table(new QTableWidget(0, ColumnCount, this)),
      m_fault(new QLabel(this)),
      m_remove(new QPushButton(tr("&Remove class"), this))
{
    setObjectName(QStringLiteral("staffelDialog"));
    setWindowTitle(tr("Staffel of %1").arg(scale.year));
    build();
    show(scale);
}

void StaffelDialog::build()
{
    m_table->setObjectName(QStringLiteral("staffelTable"));
    m_table->setAccessibleName(tr("Limits per class of article, x € 1.000"));
    m_table->setHorizontalHeaderLabels({tr("Articles smaller than (x € 1.000)"), tr("Policy (x € 1.000)"), tr("Technical (x € 1.000)")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fault->setObjectName(QStringLiteral("staffelFault"));
    m_fault->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        made->setAutoDefault(false);
        return made;
    };
    QPushButton* add = button("staffelAdd", tr("&Add class"));
    QPushButton* standard = button("staffelStandard", tr("As the &budget rules (RBV)"));
    QPushButton* department = button("staffelDepartment", tr("AenM 2025: &5 million per article"));
    m_remove->setObjectName(QStringLiteral("staffelRemove"));
    m_remove->setAccessibleName(tr("Remove class"));
    m_remove->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    for (QPushButton* one : {add, m_remove, standard, department}) row->addWidget(one);
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("staffelAccept"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    auto* rule = new QLabel(tr("A difference at the limit or above it needs an explanation. The last class has no bound."), this);
    rule->setWordWrap(true);
    layout->addWidget(rule);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &StaffelDialog::splitLast);
    connect(m_remove, &QPushButton::clicked, this, &StaffelDialog::removeCurrent);
    connect(standard, &QPushButton::clicked, this, [this] { show(m_presets.standard); });
    connect(department, &QPushButton::clicked, this, [this] { show(m_presets.department); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 360);
}

void StaffelDialog::show(const ThresholdScale& scale)
{
    m_year = scale.year;
    setClasses(scale.classes);
}

void StaffelDialog::setClasses(const std::vector<ThresholdClass>& classes)
{
    m_table->setRowCount(0);
    for (const ThresholdClass& one : classes) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        if (one.below) addNumber(row, Bound, *one.below);
        addNumber(row, Policy, one.policy);
        addNumber(row, Technical, one.technical);
        if (one.below) continue;
        auto* none = new QTableWidgetItem(tr("no bound"));
        none->setFlags(Qt::ItemIsEnabled);
        m_table->setItem(row, Bound, none);
    }
    check();
}

QSpinBox* StaffelDialog::addNumber(int row, int column, Money amount)
{
    auto* box = new QSpinBox(m_table);
    box->setLocale(QLocale(QLocale::Dutch));
    box->setGroupSeparatorShown(true);
    box->setRange(0, largest);
    box->setSingleStep(step);
    box->setValue(static_cast<int>(amount.keur()));
    box->setObjectName(QStringLiteral("staffel-%1-%2").arg(row).arg(column));
    box->setAccessibleName(tr("Class %1, %2").arg(row + 1).arg(m_table->horizontalHeaderItem(column)->text()));
    m_table->setCellWidget(row, column, box);
    connect(box, &QSpinBox::valueChanged, this, &StaffelDialog::check);
    return box;
}

Money StaffelDialog::numberAt(int row, int column) const
{
    return Money::fromKeur(static_cast<const QSpinBox*>(m_table->cellWidget(row, column))->value());
}

ThresholdScale StaffelDialog::scale() const
{
    ThresholdScale scale{m_year, {}};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool last = row + 1 == m_table->rowCount();
        const auto below = last ? std::nullopt : std::optional(numberAt(row, Bound));
        scale.classes.push_back({below, numberAt(row, Policy), numberAt(row, Technical)});
    }
    return scale;
}

/// A class more before the last one, with its limits.
void StaffelDialog::splitLast()
{
    std::vector<ThresholdClass> classes = scale().classes;
    ThresholdClass made = classes.back();
    const auto before = classes.size() > 1 ? *classes[classes.size() - 2].below : Money();
    made.below = before + Money::fromKeur(step);
    classes.insert(classes.end() - 1, made);
    setClasses(classes);
}

void StaffelDialog::removeCurrent()
{
    std::vector<ThresholdClass> classes = scale().classes;
    const int row = std::max(0, m_table->currentRow());
    if (classes.size() < 2) return;
    classes.erase(classes.begin() + row);
    classes.back().below.reset();
    setClasses(classes);
}

QString StaffelDialog::faultOf(const ThresholdScale& scale)
{
    Money before;
    for (std::size_t at = 0; at + 1 < scale.classes.size(); ++at) {
        const Money bound = scale.classes[at].below.value_or(Money());
        if (bound.keur() <= before.keur())
            return tr("The bound of class %1 (%2) is not above the one before it (%3), so no article could be in that class. Raise it, or "
                      "remove the class.").arg(at + 1).arg(shown(bound), shown(before));
        before = bound;
    }
    for (std::size_t at = 0; at < scale.classes.size(); ++at) {
        if (scale.classes[at].policy.keur() == 0 || scale.classes[at].technical.keur() == 0)
            return tr("Class %1 has a limit of 0, so every difference would need an explanation, also none at all. Enter at least 1.").arg(at + 1);
    }
    return {};
}

void StaffelDialog::showProblem(const QString& problem) { m_fault->setText(problem); }

void StaffelDialog::check()
{
    if (m_table->rowCount() == 0) return;
    const QString fault = faultOf(scale());
    m_fault->setText(fault);
    m_accept->setEnabled(fault.isEmpty());
    m_remove->setEnabled(m_table->rowCount() > 1);
}

}  // namespace ketenbudget
