#include "core/analysis/reconciliation/Expression.h"

#include "core/format/NumberFormat.h"

#include <algorithm>
#include <functional>

namespace ketenbudget {
namespace {

using Kind = CheckFormula::Kind;

/// Deep enough for any expression that a person writes, and no deeper than the stack.
constexpr int mostBrackets = 40;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isSmallLetter(QChar c) { return c >= u'a' && c <= u'z'; }

CheckFormula pairOf(Kind kind, CheckFormula first, CheckFormula second)
{
    CheckFormula formula;
    formula.kind = kind;
    formula.parts = {std::move(first), std::move(second)};
    return formula;
}

/// Recursive descent over one expression. After the first error every step gives up at once.
class Parser {
public:
    Parser(const QString& text, const QString& document, const CellIndex& index)
        : m_text(text), m_document(document), m_index(index)
    {
    }

    Result<CheckFormula> parse()
    {
        CheckFormula formula = sum();
        skipBlanks();
        if (!m_failed && m_at < m_text.size()) failHere();
        if (m_failed) return m_error;
        return formula;
    }

private:
    CheckFormula sum()
    {
        CheckFormula result;
        result.kind = Kind::Sum;
        int sign = 1;
        do {
            result.parts.push_back(product());
            result.signs.push_back(sign);
            sign = 1;
            if (takeSign('-'))
                sign = -1;
            else if (!takeSign('+'))
                break;
        } while (!m_failed);
        const bool single = result.parts.size() == 1;
        return single ? CheckFormula(result.parts.front()) : result;
    }

    CheckFormula product()
    {
        CheckFormula result = factor();
        while (!m_failed) {
            if (takeSign('*'))
                result = pairOf(Kind::Product, std::move(result), factor());
            else if (takeSign('/'))
                result = pairOf(Kind::Quotient, std::move(result), factor());
            else
                break;
        }
        return result;
    }

    CheckFormula factor()
    {
        if (++m_depth > mostBrackets) failHere();
        if (m_failed) return {};
        CheckFormula result = simpleFactor();
        --m_depth;
        return result;
    }

    CheckFormula simpleFactor()
    {
        if (takeSign('-')) {
            CheckFormula negated;
            negated.kind = Kind::Sum;
            negated.parts.push_back(factor());
            negated.signs.push_back(-1);
            return negated;
        }
        if (takeSign('(')) {
            CheckFormula inner = sum();
            if (!m_failed && !takeSign(')')) failHere();
            return inner;
        }
        skipBlanks();
        if (isDigit(current())) return number();
        if (current() == u'T' || isSmallLetter(current())) return cell();
        failHere();
        return {};
    }

    CheckFormula number()
    {
        const QString digits = take(isDigit);
        QString decimals;
        if (current() == u'.') {
            ++m_at;
            decimals = take(isDigit);
            if (decimals.isEmpty()) failHere();
        }
        bool fits = false;
        const std::int64_t value = (digits + decimals).toLongLong(&fits);
        CheckFormula result;
        result.number = Rational::fromDecimal(value, static_cast<int>(decimals.size()));
        result.text = formatDecimal(value, static_cast<int>(decimals.size()));
        if (!m_failed && (!fits || !result.number.isValid())) fail(ErrorCode::Usage, m_text.mid(m_at));
        return result;
    }

    /// `T9.1613.realisation_2025`, with the key of another document and '/' before it.
    CheckFormula cell()
    {
        const qsizetype begin = m_at;
        QString document = take([](QChar c) { return isSmallLetter(c) || isDigit(c) || c == u'-'; });
        if (!document.isEmpty() && !takeNext('/')) failHere();
        if (document.isEmpty()) document = m_document;
        if (!m_failed && !takeNext('T')) failHere();
        const int table = take(isDigit).toInt();
        if (!m_failed && !takeNext('.')) failHere();
        const int textLine = take(isDigit).toInt();
        if (!m_failed && !takeNext('.')) failHere();
        const bool anyColumn = takeNext('*');
        const QString column =
            anyColumn ? QString() : take([](QChar c) { return isSmallLetter(c) || isDigit(c) || c == u'_'; });
        if (!m_failed && !anyColumn && column.isEmpty()) failHere();
        if (m_failed) return {};
        return find(document, table, textLine, column, m_text.mid(begin, m_at - begin));
    }

    CheckFormula find(const QString& document, int number, int textLine, const QString& column, const QString& name)
    {
        CheckFormula result;
        result.kind = Kind::Cell;
        const auto table = m_index.findTable(document, number);
        const auto row = table ? m_index.findRow(*table, textLine) : std::nullopt;
        if (row && column.isEmpty()) {
            result.anyColumn = row;
            return result;
        }
        const auto figure = row ? m_index.findCell(*row, column) : std::nullopt;
        if (figure)
            result.figure = *figure;
        else
            fail(ErrorCode::PackageReference, name);
        return result;
    }

    QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipBlanks()
    {
        while (current() == u' ') ++m_at;
    }

    bool takeNext(char wanted)
    {
        if (m_failed || current() != QLatin1Char(wanted)) return false;
        ++m_at;
        return true;
    }

    bool takeSign(char wanted)
    {
        skipBlanks();
        return takeNext(wanted);
    }

    QString take(const std::function<bool(QChar)>& fits)
    {
        const qsizetype begin = m_at;
        while (fits(current())) ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    void failHere() { fail(ErrorCode::Usage, m_text.mid(m_at)); }

    void fail(ErrorCode code, const QString& detail)
    {
        if (m_failed) return;
        m_failed = true;
        m_error = {code, m_text, detail, 0, {}};
    }

    const QString& m_text;
    const QString& m_document;
    const CellIndex& m_index;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
    Error m_error;
};

void collectOpenTables(const CheckFormula& formula, std::vector<TableId>& tables)
{
    if (formula.anyColumn) tables.push_back(formula.anyColumn->table);
    for (const CheckFormula& part : formula.parts) collectOpenTables(part, tables);
}

bool hasNumberColumn(const PrintedTable& table, const QString& key)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&key](const PrintedColumn& column) {
        return column.key == key && column.role != ColumnRole::Text;
    });
}

}  // namespace

Result<CheckFormula> parseExpression(const QString& text, const QString& document, const CellIndex& index)
{
    return Parser(text, document, index).parse();
}

bool hasOpenColumn(const CheckFormula& formula)
{
    std::vector<TableId> tables;
    collectOpenTables(formula, tables);
    return !tables.empty();
}

QStringList sharedColumns(const std::vector<const CheckFormula*>& formulas, const Snapshot& snapshot)
{
    std::vector<TableId> tables;
    for (const CheckFormula* formula : formulas) collectOpenTables(*formula, tables);
    QStringList shared;
    if (tables.empty()) return shared;
    for (const PrintedColumn& column : snapshot.table(tables.front()).columns) {
        const bool everywhere = std::all_of(tables.begin(), tables.end(), [&](TableId table) {
            return hasNumberColumn(snapshot.table(table), column.key);
        });
        if (everywhere) shared.append(column.key);
    }
    return shared;
}

CheckFormula withColumn(const CheckFormula& formula, const QString& column, const CellIndex& index)
{
    CheckFormula result = formula;
    if (result.anyColumn) {
        if (const auto figure = index.findCell(*result.anyColumn, column)) result.figure = *figure;
        result.anyColumn.reset();
    }
    for (CheckFormula& part : result.parts) part = withColumn(part, column, index);
    return result;
}

}  // namespace ketenbudget
