#include "core/store/ManifestTables.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace ketenbudget {
namespace {

std::optional<Unit> readUnit(ManifestObject& object, QLatin1String key)
{
    if (!object.has(key)) return std::nullopt;
    const Unit unit = object.term(key, &unitFromCode, ErrorCode::PackageUnit, Unit::Eur1000);
    if (unit == Unit::Text) object.add(ErrorCode::PackageUnit, key, codeOf(unit));
    return unit;
}

/// What a column of this role may not have.
void refuse(ManifestObject& column, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        const QLatin1String name(key);
        if (column.has(name)) column.add(ErrorCode::PackageValue, name, QStringLiteral("“%1”").arg(name));
    }
}

PrintedColumn readColumn(ManifestObject& column, Unit tableUnit)
{
    const QLatin1String year("year");
    PrintedColumn result;
    result.key = column.text(QLatin1String("key"));
    result.header = column.text(QLatin1String("header"));
    result.role = column.term(QLatin1String("role"), &columnRoleFromCode, ErrorCode::PackageValue, ColumnRole::Stand);
    if (result.role == ColumnRole::Text) {
        refuse(column, {"phase", "year", "unit"});
        return result;
    }
    result.unit = readUnit(column, QLatin1String("unit"));
    if (result.unit.value_or(tableUnit) == Unit::Text) {
        column.add(ErrorCode::PackageUnit, QStringLiteral("role"), codeOf(Unit::Text));
    }
    if (result.role == ColumnRole::Value) {
        refuse(column, {"phase"});
        if (column.has(year)) result.stand.year.value = readYear(column, year);
        return result;
    }
    result.stand.phase =
        column.term(QLatin1String("phase"), &phaseFromCode, ErrorCode::PackageValue, BudgetPhase::Realisation);
    result.stand.year.value = readYear(column, year);
    return result;
}

void readColumns(ManifestObject& table, PackageTable& result)
{
    std::vector<ManifestObject> columns = table.objects(QLatin1String("columns"));
    if (columns.empty()) table.missing(QLatin1String("columns"), "a list");
    QSet<QString> keys;
    for (ManifestObject& column : columns) {
        result.columns.push_back(readColumn(column, result.unit));
        const QString& key = result.columns.back().key;
        if (keys.contains(key)) column.add(ErrorCode::PackageDuplicate, QStringLiteral("key"), key);
        keys.insert(key);
    }
}

/// The position of a column with numbers; empty, and a problem, where there is none of that key.
std::optional<int> columnOf(const PackageTable& table, const QString& key, const ManifestObject& sum,
                            const QString& where)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key && table.columns[i].role != ColumnRole::Text) return static_cast<int>(i);
    }
    sum.add(ErrorCode::PackageReference, where, key);
    return std::nullopt;
}

void readColumnSums(ManifestObject& table, PackageTable& result)
{
    const QLatin1String columnSums("column_sums");
    std::vector<ManifestObject> sums = table.objects(columnSums);
    if (table.has(columnSums) && sums.empty()) table.missing(columnSums, "a list");
    for (ManifestObject& sum : sums) {
        ColumnSum read;
        read.kind =
            sum.term(QLatin1String("kind"), &columnSumKindFromCode, ErrorCode::PackageValue, ColumnSum::Kind::Sum);
        const QString sumKey = sum.text(QLatin1String("result"));
        if (!sumKey.isEmpty()) read.result = columnOf(result, sumKey, sum, QStringLiteral("result")).value_or(0);
        const QJsonArray parts = sum.value(QLatin1String("parts")).toArray();
        if (parts.isEmpty()) sum.missing(QLatin1String("parts"), "a list");
        for (int i = 0; i < parts.size(); ++i) {
            const QString part = parts[i].toString();
            const bool subtracted = part.startsWith(QLatin1Char('-'));
            const QString where = QStringLiteral("parts/%1").arg(i);
            const auto column = columnOf(result, subtracted ? part.mid(1) : part, sum, where);
            if (column) read.parts.push_back({*column, subtracted ? -1 : 1});
        }
        result.columnSums.push_back(std::move(read));
    }
}

void readFootnotes(ManifestObject& table, PackageTable& result)
{
    const QJsonArray footnotes = table.value(QLatin1String("footnotes")).toArray();
    for (int i = 0; i < footnotes.size(); ++i) {
        const QString note = footnotes[i].toString();
        if (!note.isEmpty()) result.footnotes.append(note);
        if (note.isEmpty()) {
            const QString key = QStringLiteral("footnotes/%1").arg(i);
            table.add(ErrorCode::PackageManifest, key, QStringLiteral("“%1”: a text").arg(key));
        }
    }
}

void readRowCheck(ManifestObject& table, PackageTable& result)
{
    const QLatin1String rowCheck("row_check");
    if (!table.has(rowCheck)) return;
    const QString kind = table.text(rowCheck);
    result.rollForward = kind == QLatin1String("roll_forward");
    if (!result.rollForward && !kind.isEmpty()) table.add(ErrorCode::PackageValue, rowCheck, kind);
}

PackageTable readTable(ManifestObject& table)
{
    PackageTable result;
    result.number = table.integer(QLatin1String("number"));
    if (result.number < 1) table.add(ErrorCode::PackageValue, QStringLiteral("number"), QString::number(result.number));
    result.file = table.fileName(QLatin1String("file"));
    if (result.file.isEmpty()) table.missing(QLatin1String("file"), "a file name");
    result.title = table.text(QLatin1String("title"));
    result.unit = table.term(QLatin1String("unit"), &unitFromCode, ErrorCode::PackageUnit, Unit::Eur1000);
    result.unitPrinted = table.boolean(QLatin1String("unit_printed"));
    result.labelHeader = table.optionalText(QLatin1String("label_header"));
    result.note = table.optionalText(QLatin1String("note"));
    if (table.has(QLatin1String("structure"))) {
        result.structure =
            table.term(QLatin1String("structure"), &structureFromCode, ErrorCode::PackageValue, Structure::Recast);
    }
    readRowCheck(table, result);
    readFootnotes(table, result);
    readColumns(table, result);
    readColumnSums(table, result);
    return result;
}

/// A number that a document counts is either a table or absent, once.
void countNumber(const ManifestObject& object, int number, QSet<int>& numbers)
{
    if (numbers.contains(number)) {
        object.add(ErrorCode::PackageDuplicate, QStringLiteral("number"), QString::number(number));
    }
    numbers.insert(number);
}

}  // namespace

void readTables(ManifestObject& manifest, Package& package)
{
    QSet<int> numbers;
    for (ManifestObject& table : manifest.objects(QLatin1String("tables"))) {
        package.tables.push_back(readTable(table));
        countNumber(table, package.tables.back().number, numbers);
    }
    for (ManifestObject& absent : manifest.objects(QLatin1String("absent"))) {
        AbsentTable missing{absent.integer(QLatin1String("number")), absent.text(QLatin1String("reason"))};
        if (missing.number < 1)
            absent.add(ErrorCode::PackageValue, QStringLiteral("number"), QString::number(missing.number));
        countNumber(absent, missing.number, numbers);
        package.absentTables.push_back(std::move(missing));
    }
}

}  // namespace ketenbudget
