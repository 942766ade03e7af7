#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ketenbudget {

/// Writes all of it or nothing: into a temporary file beside `path`, which then takes its name.
/// Errors: FileMissing (the folder does not exist; it is the subject), ReadOnly, DiskFull,
/// WriteFailed; otherwise the subject is `path`. An older file of that name is unchanged.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& content);

/// With every folder on the way. Errors: ReadOnly, or WriteFailed with the part of the way that is there as its detail.
[[nodiscard]] Result<void> makeFolder(const QString& path);

struct OutputFile {
    QString path;
    QByteArray content;
};

/// Writes all of the files or none: no older file is replaced before every new one is on the disk. Errors as
/// those of writeFile(), of the first file that could not be written.
[[nodiscard]] Result<void> writeFiles(const std::vector<OutputFile>& files);

/// Whether a private, passing folder takes so many bytes, by trying. For a writer that does not tell when the disk is
/// full. Errors: DiskFull, WriteFailed; the subject is the folder that it is in.
[[nodiscard]] Result<void> haveRoom(const QString& folder, qint64 bytes);

}  // namespace ketenbudget
