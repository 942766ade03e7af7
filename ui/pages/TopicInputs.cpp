#include "ui/pages/TopicInputs.h"

#include "ui/pages/NumberBox.h"
#include "ui/views/FlowLayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {
namespace {

constexpr int pageSteps = 10;
constexpr int sliderWidth = 110;

/// A slider counts in int, and every input fits: amounts are thousands, prices cents.
int position(std::int64_t value) { return static_cast<int>(std::clamp<std::int64_t>(value, 0, std::numeric_limits<int>::max())); }

}  // namespace

TopicInputs::TopicInputs(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout), m_base(new QPushButton(tr("Back to the base"), this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("topicInputs"));
    m_base->setObjectName(QStringLiteral("topicInputsBase"));
    m_base->setAccessibleName(tr("Set all numbers back to the base"));
    m_base->setToolTip(tr("Set all numbers back to the base"));
    m_problem->setObjectName(QStringLiteral("topicInputProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_flow->addWidget(m_base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(3);
    all->addLayout(m_flow);
    all->addWidget(m_problem);
    connect(m_base, &QPushButton::clicked, this, &TopicInputs::baseWanted);
    hide();
}

/// A field that loses the keyboard while it dies enters nothing any more.
TopicInputs::~TopicInputs()
{
    for (const Input& input : m_inputs) forget(input);
}

void TopicInputs::forget(const Input& input)
{
    input.box->disconnect(this);
    input.slider->disconnect(this);
    input.slider->removeEventFilter(this);
}

void TopicInputs::showView(const TopicView& view)
{
    match(view.inputs);
    for (std::size_t at = 0; at < m_inputs.size(); ++at) fill(m_inputs[at], view.inputs[at]);
    setVisible(!view.inputs.empty());
    const bool changed = std::any_of(view.inputs.begin(), view.inputs.end(),
                                     [](const TopicInput& input) { return input.value != input.standard; });
    // A disabled button would take the keyboard away from who has just used it.
    m_base->setEnabled(changed || m_base->hasFocus());
    layout()->invalidate();  // other inputs may need another line
    updateGeometry();
}

void TopicInputs::match(const std::vector<TopicInput>& inputs)
{
    const bool same = std::equal(inputs.begin(), inputs.end(), m_inputs.begin(), m_inputs.end(),
                                 [](const TopicInput& input, const Input& shown) { return input.id == shown.id; });
    if (same) return;
    tell({}, {});
    for (const Input& old : m_inputs) {
        forget(old);  // what it held when it goes is no change of the next view
        old.all->hide();
        m_flow->removeWidget(old.all);
        old.all->deleteLater();
    }
    m_inputs.clear();
    m_flow->removeWidget(m_base);
    QWidget* before = nullptr;
    for (const TopicInput& input : inputs) {
        m_inputs.push_back(make(input));
        if (before) setTabOrder(before, m_inputs.back().slider);
        setTabOrder(m_inputs.back().slider, m_inputs.back().box);
        before = m_inputs.back().box;
    }
    m_flow->addWidget(m_base);
    if (before) setTabOrder(before, m_base);
}

TopicInputs::Input TopicInputs::make(const TopicInput& input)
{
    Input made{input.id, new QWidget(this), new QLabel, new QSlider(Qt::Horizontal), new NumberBox, new QLabel};
    made.box->setObjectName(QStringLiteral("topicInput-") + input.id);
    made.slider->setObjectName(QStringLiteral("topicSlider-") + input.id);
    made.slider->setFixedWidth(sliderWidth);
    made.slider->installEventFilter(this);
    made.label->setBuddy(made.box);
    auto* layout = new QHBoxLayout(made.all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{made.label, made.slider, made.box, made.unit}) layout->addWidget(part);
    m_flow->addWidget(made.all);
    made.all->show();
    connectInput(made);
    return made;
}

void TopicInputs::connectInput(const Input& made)
{
    connect(made.slider, &QSlider::valueChanged, this, [this, id = made.id, slider = made.slider](int value) {
        // By the mouse in whole steps: nobody can hit a number of six digits with it.
        const int step = std::max(1, slider->singleStep());
        const int wanted = slider->isSliderDown() ? (value + step / 2) / step * step : value;
        Q_EMIT changed(id, QString::number(std::min(wanted, slider->maximum())));
    });
    connect(made.slider, &QSlider::sliderReleased, this, &TopicInputs::settled);
    connect(made.box, &NumberBox::entered, this, [this, id = made.id](std::int64_t value) { Q_EMIT changed(id, QString::number(value)); });
    connect(made.box, &NumberBox::settled, this, &TopicInputs::settled);
    connect(made.box, &NumberBox::problem, this, [this, id = made.id](const QString& text) { tell(id, text); });
}

void TopicInputs::fill(const Input& shown, const TopicInput& input)
{
    const QString name = QString(input.label).remove(QLatin1Char('&'));
    shown.label->setText(input.label);
    shown.unit->setText(input.unit);
    shown.box->setAccessibleName(name);
    shown.slider->setAccessibleName(tr("%1, slider").arg(name));
    for (QWidget* part : std::initializer_list<QWidget*>{shown.box, shown.slider}) {
        part->setToolTip(input.source);
        part->setAccessibleDescription(tr("%1; %2").arg(input.unit, input.source));
    }
    shown.box->show(input.value, {input.min, input.max, input.step, input.decimals});
    const QSignalBlocker quiet(shown.slider);
    shown.slider->setRange(position(input.min), position(input.max));
    shown.slider->setSingleStep(position(input.step));
    shown.slider->setPageStep(position(input.step * pageSteps));
    // A handle that is being dragged stays below the mouse.
    if (!shown.slider->isSliderDown()) shown.slider->setValue(position(input.value));
}

void TopicInputs::tell(const QString& input, const QString& problem)
{
    // Another field that is right says nothing of the one that is not.
    if (problem.isEmpty() && !input.isEmpty() && input != m_troubled) return;
    m_troubled = problem.isEmpty() ? QString() : input;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TopicInputs::finish()
{
    for (const Input& input : m_inputs) input.box->finish();
}

/// A key of a slider that is held down is one change. The wheel scrolls past: it would change what nobody looks at.
bool TopicInputs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent*>(event)->isAutoRepeat()) Q_EMIT settled();
    if (event->type() == QEvent::FocusOut) Q_EMIT settled();
    return QWidget::eventFilter(watched, event);
}

}  // namespace ketenbudget
