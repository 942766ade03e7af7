#include "core/report/FileOutput.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace ketenbudget {
namespace {

ErrorCode reasonOf(const QFileInfo& folder, const QSaveFile& file, qint64 needed)
{
    if (!folder.exists()) return ErrorCode::FileMissing;
    if (!folder.isDir()) return ErrorCode::WriteFailed;
    if (QStorageInfo(folder.filePath()).bytesAvailable() < needed) return ErrorCode::DiskFull;
    const bool refused = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    return refused ? ErrorCode::ReadOnly : ErrorCode::WriteFailed;
}

Error failure(const QString& path, const QSaveFile& file, qint64 needed)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const ErrorCode code = reasonOf(folder, file, needed);
    if (code == ErrorCode::FileMissing) return Error{code, folder.filePath(), {}, 0, {}};
    return Error{code, path, file.errorString(), 0, {}};
}

}  // namespace

Result<void> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!written) return failure(path, file, content.size());
    return {};
}

}  // namespace ketenbudget
