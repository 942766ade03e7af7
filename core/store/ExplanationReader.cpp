#include "core/format/PrintedNumber.h"
#include "core/store/CsvSheet.h"
#include "core/store/RowReferences.h"
#include "core/store/TextFileReaders.h"

#include <QHash>
#include <QSet>

namespace ketenbudget {
namespace {

void readValue(const SheetRow& row, ExplainedAmount& amount)
{
    const QString code = row.text("unit");
    const std::optional<Unit> unit = unitFromCode(code);
    if (!unit || *unit == Unit::Text) return row.add(ErrorCode::PackageUnit, code);
    amount.unit = *unit;
    const std::optional<PrintedNumber> number = parsePrintedNumber(row.text("value"), *unit);
    if (!number || !number->value) return row.add(ErrorCode::PackageAmount, row.text("value"));
    amount.value = *number->value;
    amount.decimals = number->decimals;
}

/// A mutation has a sign, a level has none.
void readSign(const SheetRow& row, ExplainedAmount& amount)
{
    const QString sign = row.text("sign");
    amount.sign = sign == QLatin1String("+") ? 1 : sign == QLatin1String("-") ? -1 : 0;
    const bool known = amount.sign != 0 || sign.isEmpty();
    const std::optional<AmountKind> kind = amountKindFromCode(row.text("kind"));
    if (!kind) return row.add(ErrorCode::PackageValue, row.text("kind"));
    amount.kind = *kind;
    if (!known || (amount.kind == AmountKind::Level) != (amount.sign == 0)) {
        row.add(ErrorCode::PackageValue, QStringLiteral("sign “%1”").arg(sign));
    }
}

ExplainedAmount readAmount(const SheetRow& row)
{
    ExplainedAmount amount;
    amount.textLine = row.positive("text_line");
    amount.label = row.required("label");
    amount.raw = row.required("raw");
    readValue(row, amount);
    readSign(row, amount);
    const QString approximate = row.text("approximate");
    amount.approximate = approximate == QLatin1String("1");
    if (!amount.approximate && approximate != QLatin1String("0")) row.add(ErrorCode::PackageValue, approximate);
    amount.cell = row.text("cell");
    amount.expected = row.text("expected");
    amount.reason = row.text("reason");
    row.together("expected", "reason");
    if (!amount.expected.isEmpty() && amount.cell.isEmpty()) row.add(ErrorCode::PackageValue, QStringLiteral("cell"));
    return amount;
}

}  // namespace

void readExplanations(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    QSet<QString> keys;
    const CsvSheet sheet(csv, file, headerOf("key,rows,title,first_line,last_line,text"), problems);
    sheet.forEach([&](const SheetRow& row) {
        PackageExplanation explanation;
        explanation.fileLine = row.line();
        explanation.key = row.required("key");
        explanation.rows = row.rows("rows");
        checkRows(row, explanation.rows, package);
        explanation.title = row.required("title");
        row.place(explanation.firstLine, explanation.lastLine);
        explanation.text = row.required("text");
        if (keys.contains(explanation.key)) row.add(ErrorCode::PackageDuplicate, explanation.key);
        keys.insert(explanation.key);
        package.explanations.push_back(std::move(explanation));
    });
}

void readAmounts(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    QHash<QString, PackageExplanation*> explanations;
    for (PackageExplanation& explanation : package.explanations) explanations.insert(explanation.key, &explanation);
    const char* header = "explanation,text_line,label,raw,value,unit,sign,kind,approximate,cell,expected,reason";
    const CsvSheet sheet(csv, file, headerOf(header), problems);
    sheet.forEach([&](const SheetRow& row) {
        ExplainedAmount amount = readAmount(row);
        PackageExplanation* explanation = explanations.value(row.text("explanation"), nullptr);
        if (!explanation) return row.add(ErrorCode::PackageReference, row.text("explanation"));
        // A passage outside its own lines would point a reader at the wrong place.
        const bool inside = amount.textLine >= explanation->firstLine && amount.textLine <= explanation->lastLine;
        if (amount.textLine > 0 && !inside) row.add(ErrorCode::PackageValue, row.text("text_line"));
        explanation->amounts.push_back(std::move(amount));
    });
}

}  // namespace ketenbudget
