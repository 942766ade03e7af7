#include "core/report/FileOutput.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <memory>

namespace ketenbudget {
namespace {

ErrorCode reasonOf(const QFileInfo& folder, const QSaveFile& file, qint64 needed)
{
    if (!folder.exists()) return ErrorCode::FileMissing;
    if (!folder.isDir()) return ErrorCode::WriteFailed;
    const QStorageInfo disk(folder.filePath());
    if (disk.isReadOnly()) return ErrorCode::ReadOnly;  // full or not
    if (disk.bytesAvailable() < needed) return ErrorCode::DiskFull;
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

QFileInfo nearestFolder(const QString& path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot()) folder.setFile(folder.absolutePath());
    return folder;
}

}  // namespace

Result<void> makeFolder(const QString& path)
{
    if (QDir().mkpath(path)) return {};
    const QFileInfo above = nearestFolder(path);
    const bool refused = QStorageInfo(above.filePath()).isReadOnly() || !above.isWritable();
    // What is no folder can hold none.
    return Error{refused && above.isDir() ? ErrorCode::ReadOnly : ErrorCode::WriteFailed, path, above.filePath(), 0, {}};
}

Result<void> haveRoom(const QString& folder, qint64 bytes)
{
    QFile ballast(QDir(folder).filePath(QStringLiteral("room")));
    const QByteArray piece(64 * 1024, '\0');
    bool written = ballast.open(QIODevice::WriteOnly);
    for (qint64 done = 0; written && done < bytes; done += piece.size()) written = ballast.write(piece) == piece.size() && ballast.flush();
    ballast.remove();
    if (written) return {};
    const bool full = QStorageInfo(folder).bytesAvailable() < bytes;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, QFileInfo(folder).absolutePath(), ballast.errorString(), 0, {}};
}

Result<void> writeFile(const QString& path, const QByteArray& content) { return writeFiles({{path, content}}); }

Result<void> writeFiles(const std::vector<OutputFile>& files)
{
    qint64 needed = 0;
    for (const OutputFile& file : files) needed += file.content.size();
    // What is not committed goes away with its object.
    std::vector<std::unique_ptr<QSaveFile>> drafts;
    for (const OutputFile& file : files) {
        drafts.push_back(std::make_unique<QSaveFile>(file.path));
        QSaveFile& draft = *drafts.back();
        const bool written = draft.open(QIODevice::WriteOnly) && draft.write(file.content) == file.content.size() && draft.flush();
        if (!written) return failure(file.path, draft, needed);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!drafts[i]->commit()) return failure(files[i].path, *drafts[i], needed);
    }
    return {};
}

}  // namespace ketenbudget
