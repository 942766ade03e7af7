#include "ui/pages/RowWork.h"

#include "core/format/Terms.h"
#include "core/format/WorkText.h"
#include "ui/models/WorkBook.h"
#include "ui/pages/LineNotePanel.h"
#include "ui/pages/Page.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/WorkStep.h"

#include <QAction>
#include <QMenu>

namespace ketenbudget {
namespace {

/// An action of the menu says which polarity it sets; as the documents have it: none.
QVariant asData(std::optional<Polarity> polarity) { return polarity ? QVariant(codeOf(*polarity)) : QVariant(); }

}  // namespace

RowWork::RowWork(Page& page, WorkBook& work)
    : QObject(&page),
      m_page(page),
      m_work(work),
      m_panel(new LineNotePanel(work, &page)),
      m_judge(new QMenu(tr("&Judge"), &page)),
      m_explain(makePageAction(page, "explainLine", tr("E&xplain the difference"), {Qt::Key_F2}))
{
    m_judge->setObjectName(QStringLiteral("judgeMenu"));
    addJudgement("judgeLower", tr("&Lower is better"), Qt::Key_1, Polarity::LowerIsBetter);
    addJudgement("judgeHigher", tr("&Higher is better"), Qt::Key_2, Polarity::HigherIsBetter);
    addJudgement("judgeNot", tr("&Not judged"), Qt::Key_3, Polarity::NotJudged);
    addJudgement("judgeAsDocuments", tr("As the &documents say"), Qt::Key_4, std::nullopt);
    connect(m_explain, &QAction::triggered, this, &RowWork::explain);
    connect(&m_work, &WorkBook::changed, this, &RowWork::tellRow);
    using Note = std::optional<LineNote>;
    connect(m_panel, &LineNotePanel::explained, this, [this](const QString& row, const Note& before, const Note& after) {
        const auto item = [](const Note& note) { return note ? std::optional<WorkItem>(*note) : std::nullopt; };
        const QString name = after ? tr("explanation of “%1”").arg(row) : tr("take the explanation of “%1” away").arg(row);
        tellStep(m_page, m_work, name, {{item(before), item(after)}});
    });
    tellRow();
}

void RowWork::addJudgement(const char* name, const QString& text, int key, std::optional<Polarity> polarity)
{
    QAction* action = makePageAction(m_page, name, text, {QKeySequence(Qt::CTRL | Qt::Key(key))});
    action->setCheckable(true);
    action->setData(asData(polarity));
    connect(action, &QAction::triggered, this, [this, polarity] { judge(polarity); });
    m_judge->addAction(action);
}

void RowWork::setRow(const WorkRow& row)
{
    m_row = row;
    m_panel->show(row);
    tellRow();
}

void RowWork::fill(QMenu& menu) const
{
    menu.addSeparator();
    menu.addMenu(m_judge);
    menu.addAction(m_explain);
}

void RowWork::judge(std::optional<Polarity> polarity)
{
    if (m_row.subject.isEmpty()) return Q_EMIT m_page.statusMessage(tr("This row has no polarity of its own. Choose a line of the budget, or an account."));
    const auto before = m_work.present(PolarityChoice{m_row.subject, {}});
    const auto after = polarity ? std::optional<WorkItem>(PolarityChoice{m_row.subject, *polarity}) : std::nullopt;
    const QString name = polarity ? tr("judge “%1”: %2").arg(m_row.name, polarityText(*polarity))
                                  : tr("judge “%1” as the documents say").arg(m_row.name);
    if (!changeWork(m_page, m_work, name, {{before, after}})) return tellRow();
    tellRow();
    // What holds now comes first: a long name may leave the status bar.
    Q_EMIT m_page.statusMessage(polarity ? tr("%1, as you chose: “%2” and the lines below it").arg(capitalised(polarityText(*polarity)), m_row.name)
                                         : tr("As the documents say, or as you chose for a line above it: “%1”").arg(m_row.name));
}

void RowWork::explain()
{
    if (m_row.comparison.isEmpty()) return Q_EMIT m_page.statusMessage(tr("This row has no difference to explain. Choose a row with a difference."));
    m_panel->open();
}

void RowWork::tellRow()
{
    const auto own = m_work.present(PolarityChoice{m_row.subject, {}});
    const QVariant chosen = own ? asData(std::get<PolarityChoice>(*own).polarity) : QVariant();
    QString name = m_row.name;
    m_judge->setTitle(m_row.subject.isEmpty() ? tr("&Judge") : tr("&Judge “%1”").arg(name.replace(QLatin1Char('&'), QStringLiteral("&&"))));
    for (QAction* action : m_judge->actions()) action->setChecked(action->data() == chosen && !m_row.subject.isEmpty());
}

}  // namespace ketenbudget
