#include "core/store/SnapshotLoader.h"

#include "core/store/SnapshotReading.h"
#include "core/store/Statements.h"
#include "core/store/Transaction.h"

namespace ketenbudget {

Error SnapshotReading::contradiction(const QString& what) const
{
    return Error{ErrorCode::DamagedDatabase, m_connection.path(), what, 0, {}};
}

void SnapshotReading::contradict(const QString& what)
{
    if (!m_contradiction) m_contradiction = contradiction(what);
}

QString SnapshotReading::tableKey(const QString& document, int number)
{
    return document + QLatin1Char('/') + QString::number(number);
}

PrintedTable* SnapshotReading::tableOf(Query& row)
{
    const QString key = tableKey(row.text(0), row.smallInteger(1));
    const auto found = tables.constFind(key);
    if (found == tables.cend()) {
        contradict(key);
        return nullptr;
    }
    return &data.tables[*found];
}

DocumentId SnapshotReading::documentOf(Query& row)
{
    const QString key = row.text(0);
    if (!documents.contains(key)) contradict(key);
    return DocumentId(documents.value(key));
}

Result<void> loadDocuments(SnapshotReading& reading)
{
    const Result<void> done = reading.forEach(sql::documents, [&reading](Query& row) {
        Document document;
        document.id = DocumentId(reading.data.documents.size());
        document.key = row.text(0);
        document.title = row.text(1);
        document.shortTitle = row.text(2);
        document.kamerstuk = row.text(3);
        document.dataDate = QDate::fromString(row.text(4), Qt::ISODate);
        document.kind = row.text(5);
        document.source = row.text(6);
        document.address = row.text(7);
        reading.documents.insert(document.key, reading.data.documents.size());
        reading.data.documents.push_back(std::move(document));
    });
    if (!done.ok()) return done;
    return reading.forEach(sql::absentTables, [&reading](Query& row) {
        if (!reading.documents.contains(row.text(0))) return reading.contradict(row.text(0));
        Document& document = reading.data.documents[reading.documentOf(row).index()];
        document.absentTables.push_back({row.smallInteger(1), row.text(2)});
    });
}

Result<OwnedSnapshot> loadSnapshot(const Connection& connection)
{
    const Result<Transaction> oneMoment = Transaction::beginReading(connection);
    if (!oneMoment.ok()) return oneMoment.error();
    SnapshotReading reading(connection);
    for (const auto step :
         {&loadDocuments, &loadTableHeads, &loadLines, &loadRows, &loadFigures, &loadCrosswalk, &loadTexts,
          &loadAccounts}) {
        if (Result<void> done = step(reading); !done.ok()) return done.error();
    }
    return std::make_shared<Snapshot>(std::move(reading.data));
}

}  // namespace ketenbudget
