#include "core/store/FileLocation.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace ketenbudget {

bool isShare(const QByteArray& fileSystemType)
{
    static constexpr std::array names{"nfs",  "cifs",       "smb",        "9p",         "afs",         "ncp",
                                      "ceph", "fuse.sshfs", "fuse.davfs", "fuse.gvfsd", "fuse.rclone", "davfs"};
    return std::any_of(names.begin(), names.end(),
                       [&fileSystemType](const char* name) { return fileSystemType.startsWith(name); });
}

FileLocation locate(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    FileLocation location;
    location.writable = folder.isWritable() && (!file.exists() || file.isWritable());
    location.local = !isShare(QStorageInfo(folder.absoluteFilePath()).fileSystemType());
    return location;
}

}  // namespace ketenbudget
