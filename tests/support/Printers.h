#pragma once

// How our values and Qt's look in a failed expectation. Every test source gets this header from
// ketenbudget_test().

#include "core/domain/BudgetTerms.h"
#include "core/domain/Figure.h"

#include <QByteArray>
#include <QDate>
#include <QModelIndex>
#include <QString>
#include <QVariant>

#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }

inline void PrintTo(QStringView text, std::ostream* out) { PrintTo(text.toString(), out); }

inline void PrintTo(const QByteArray& bytes, std::ostream* out) { *out << '"' << bytes.toStdString() << '"'; }

inline void PrintTo(const QDate& date, std::ostream* out) { *out << date.toString(Qt::ISODate).toStdString(); }

inline void PrintTo(const QVariant& value, std::ostream* out)
{
    *out << "QVariant(" << (value.isValid() ? value.typeName() : "invalid") << ", \"" << value.toString().toStdString()
         << "\")";
}

inline void PrintTo(const QModelIndex& index, std::ostream* out)
{
    if (!index.isValid()) {
        *out << "QModelIndex()";
        return;
    }
    *out << "QModelIndex(row " << index.row() << ", column " << index.column() << ", \""
         << index.data().toString().toStdString() << "\")";
}

namespace ketenbudget {

template <class Tag>
void PrintTo(const StrongId<Tag>& id, std::ostream* out)
{
    *out << '#' << id.index();
}

inline void PrintTo(const Money& money, std::ostream* out) { *out << money.keur() << " x 1000 EUR"; }

inline void PrintTo(const FiscalYear& year, std::ostream* out) { *out << year.value; }

inline void PrintTo(const BudgetPhase& phase, std::ostream* out) { *out << codeOf(phase).toStdString(); }

inline void PrintTo(const Measure& measure, std::ostream* out) { *out << codeOf(measure).toStdString(); }

inline void PrintTo(const Structure& structure, std::ostream* out) { *out << codeOf(structure).toStdString(); }

inline void PrintTo(const Stand& stand, std::ostream* out)
{
    PrintTo(stand.phase, out);
    *out << ' ';
    PrintTo(stand.year, out);
}

inline void PrintTo(const CellRef& cell, std::ostream* out)
{
    *out << "cell(table " << cell.table.index() << ", row " << cell.row << ", column " << cell.column << ')';
}

inline void PrintTo(const Figure& figure, std::ostream* out)
{
    *out << "figure ";
    PrintTo(figure.id, out);
    *out << ' ';
    PrintTo(figure.raw, out);
}

}  // namespace ketenbudget
