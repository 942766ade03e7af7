#include "ui/pages/GlossaryView.h"

#include "core/analysis/SearchText.h"
#include "ui/theme/AppFont.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenbudget {

GlossaryView::GlossaryView(SnapshotPtr snapshot, QWidget* parent)
    : QWidget(parent), m_snapshot(snapshot), m_glossary(std::move(snapshot)), m_field(new QLineEdit(this)),
      m_list(new QTableWidget(0, 3, this))
{
    setObjectName(QStringLiteral("glossary"));
    setAccessibleName(tr("Glossary"));
    m_field->setObjectName(QStringLiteral("glossarySearch"));
    m_field->setAccessibleName(tr("Search the glossary"));
    m_field->setPlaceholderText(tr("Term or part of its meaning"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("glossaryTerms"));
    m_list->setAccessibleName(tr("Terms"));
    m_list->setHorizontalHeaderLabels({tr("Term"), tr("Meaning"), tr("Source")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_field);
    fill();
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, m_list, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);  // when all columns have their width
    connect(m_field, &QLineEdit::textChanged, this, &GlossaryView::search);
}

void GlossaryView::fill()
{
    std::vector<const GlossaryTerm*> terms;
    for (const GlossaryTerm& term : m_snapshot->glossary()) terms.push_back(&term);
    std::stable_sort(terms.begin(), terms.end(), [](const GlossaryTerm* a, const GlossaryTerm* b) {
        return a->term.compare(b->term, Qt::CaseInsensitive) < 0;
    });
    m_list->setRowCount(static_cast<int>(terms.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const GlossaryTerm& term = *terms[static_cast<std::size_t>(row)];
        QString source = term.source == QStringLiteral("veldterm") ? tr("field term") : term.source;
        if (term.textLine) source += QStringLiteral(", ") + tr("line %1").arg(*term.textLine);
        const QStringList cells{term.term, Glossary::meaningOf(term), source};
        for (int column = 0; column < m_list->columnCount(); ++column)
            m_list->setItem(row, column, new QTableWidgetItem(drawable(cells.at(column))));
    }
    m_list->resizeColumnToContents(0);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Interactive);
    m_list->setColumnWidth(2, 150);
    m_list->selectRow(0);
}

void GlossaryView::search(const QString& text)
{
    const QString wanted = foldedText(text).trimmed();
    int first = -1;
    int exact = -1;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const QString term = foldedText(m_list->item(row, 0)->text());
        const bool shown = wanted.isEmpty() || term.contains(wanted) || foldedText(m_list->item(row, 1)->text()).contains(wanted);
        m_list->setRowHidden(row, !shown);
        if (shown && first < 0) first = row;
        if (shown && exact < 0 && term == wanted) exact = row;
    }
    if (first < 0) m_list->clearSelection();
    else m_list->selectRow(exact >= 0 ? exact : first);
}

void GlossaryView::look(const QString& text)
{
    const std::vector<const GlossaryTerm*> found = m_glossary.termsIn(text);
    if (found.empty()) return;
    m_field->clear();
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (m_list->item(row, 0)->text() != drawable(found.front()->term)) continue;
        m_list->selectRow(row);
        m_list->scrollToItem(m_list->item(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
}

bool GlossaryView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ketenbudget
