#include "core/report/FileOutput.h"

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
