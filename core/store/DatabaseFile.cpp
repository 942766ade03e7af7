#include "core/store/DatabaseFile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ketenbudget {
namespace {

constexpr qsizetype headerSize = 100;

QByteArray magic()
{
    return QByteArray("SQLite format 3", 16);  // with its closing zero
}

std::uint32_t bigEndian(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The size that the header promises; 0 where it makes no valid promise.
std::int64_t promisedSize(const QByteArray& header)
{
    const bool valid = bigEndian(header, 24) == bigEndian(header, 92);
    std::int64_t pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1) pageSize = 65536;
    return valid ? pageSize * bigEndian(header, 28) : 0;
}

Result<QByteArray> readStart(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) return Error{ErrorCode::FileMissing, path, {}, 0, {}};
    if (!info.isFile()) return Error{ErrorCode::FileUnreadable, path, QStringLiteral("not a file"), 0, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::FileUnreadable, path, file.errorString(), 0, {}};
    return file.read(headerSize);
}

}  // namespace

bool hasPendingLog(const QString& path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0 || QFileInfo(path + QLatin1String("-journal")).size() > 0;
}

Result<DatabaseHeader> readHeader(const QString& path)
{
    const Result<QByteArray> start = readStart(path);
    if (!start.ok()) return start.error();
    const QByteArray& header = start.value();
    if (!header.startsWith(magic())) return Error{ErrorCode::NotADatabase, path, {}, 0, {}};
    const std::int64_t size = QFileInfo(path).size();
    if (header.size() < headerSize) {
        return Error{ErrorCode::DamagedDatabase, path, QStringLiteral("%1 bytes").arg(size), 0, {}};
    }
    // With a log beside it a shorter file is legal: the missing pages are in the log.
    if (!hasPendingLog(path) && size < promisedSize(header)) {
        const QString detail = QStringLiteral("%1 of %2 bytes").arg(size).arg(promisedSize(header));
        return Error{ErrorCode::DamagedDatabase, path, detail, 0, {}};
    }
    DatabaseHeader result;
    result.applicationId = bigEndian(header, 68);
    result.userVersion = static_cast<int>(bigEndian(header, 60));
    result.wal = header[18] == 2;
    result.size = size;
    return result;
}

Result<DatabaseHeader> readOurHeader(const QString& path, int knownVersion)
{
    Result<DatabaseHeader> header = readHeader(path);
    if (!header.ok()) return header;
    if (header.value().applicationId != ourApplicationId) {
        const QString id = QString::number(header.value().applicationId, 16);
        return Error{ErrorCode::ForeignDatabase, path, QStringLiteral("application id 0x%1").arg(id), 0, {}};
    }
    if (header.value().userVersion > knownVersion) {
        const QString detail =
            QStringLiteral("schema %1, known is %2").arg(header.value().userVersion).arg(knownVersion);
        return Error{ErrorCode::NewerSchema, path, detail, 0, {}};
    }
    return header;
}

}  // namespace ketenbudget
