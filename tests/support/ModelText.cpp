#include "tests/support/ModelText.h"

#include <QStringList>

namespace ketenbudget::test {
namespace {

class Writer {
public:
    Writer(const QAbstractItemModel& model, const ModelTextOptions& options) : m_model(model), m_options(options) {}

    QString text()
    {
        if (m_options.header) writeHeader();
        writeRows(m_options.root, 0);
        return m_lines.join(QLatin1Char('\n'));
    }

private:
    QList<int> columnsOf(const QModelIndex& parent) const
    {
        if (!m_options.columns.isEmpty()) return m_options.columns;
        QList<int> all;
        for (int column = 0; column < m_model.columnCount(parent); ++column) {
            all.append(column);
        }
        return all;
    }

    void writeHeader()
    {
        QStringList cells;
        for (const int column : columnsOf(m_options.root)) {
            cells.append(m_model.headerData(column, Qt::Horizontal, m_options.role).toString());
        }
        m_lines.append(cells.join(QStringLiteral(" | ")));
    }

    void writeRows(const QModelIndex& parent, int level)
    {
        if (level == m_options.depth) return;
        const QList<int> columns = columnsOf(parent);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            QStringList cells;
            for (const int column : columns) {
                cells.append(m_model.index(row, column, parent).data(m_options.role).toString());
            }
            m_lines.append(QString(qsizetype{2} * level, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")));
            writeRows(m_model.index(row, 0, parent), level + 1);
        }
    }

    const QAbstractItemModel& m_model;
    const ModelTextOptions& m_options;
    QStringList m_lines;
};

}  // namespace

QString modelText(const QAbstractItemModel& model, const ModelTextOptions& options)
{
    return Writer(model, options).text();
}

}  // namespace ketenbudget::test
