#include "core/store/CsvSheet.h"
#include "core/store/RowReferences.h"
#include "core/store/TextFileReaders.h"

#include <QRegularExpression>
#include <QSet>

namespace ketenbudget {
namespace {

/// Words of lower-case letters and digits, joined by '-', with '/' between the steps of the path.
bool isAccountKey(const QString& key)
{
    static const QRegularExpression path(
        QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$"),
        QRegularExpression::DontCaptureOption);
    return path.match(key).hasMatch();
}

void checkKey(const SheetRow& row, const QString& key, QSet<QString>& keys)
{
    if (!key.isEmpty() && !isAccountKey(key)) row.add(ErrorCode::PackageValue, key);
    if (keys.contains(key)) row.add(ErrorCode::PackageDuplicate, key);
    keys.insert(key);
}

/// The rows are of the package's own tables, whatever its texts refer to; none belongs to two accounts.
void checkAccountRows(const SheetRow& row, const std::vector<PackageRowRef>& rows, const Package& package,
                      QSet<QString>& taken)
{
    if (rows.empty() && row.text("rows").isEmpty()) row.add(ErrorCode::PackageValue, QStringLiteral("rows"));
    checkOwnRows(row, rows, package);
    for (const PackageRowRef& ref : rows) {
        const QString name = QStringLiteral("%1.%2").arg(ref.table).arg(ref.textLine);
        if (taken.contains(name)) row.add(ErrorCode::PackageDuplicate, name);
        taken.insert(name);
    }
}

}  // namespace

void readAccounts(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems)
{
    QSet<QString> keys;
    QSet<QString> taken;
    const CsvSheet sheet(csv, file, headerOf("account,rows,polarity"), problems);
    sheet.forEach([&](const SheetRow& row) {
        PackageAccount account;
        account.key = row.required("account");
        checkKey(row, account.key, keys);
        account.rows = row.rows("rows");
        checkAccountRows(row, account.rows, package, taken);
        if (!row.text("polarity").isEmpty()) {
            account.polarity = row.term("polarity", &polarityFromCode, Polarity::NotJudged);
        }
        package.accounts.push_back(std::move(account));
    });
}

}  // namespace ketenbudget
