#pragma once

#include <QString>

namespace ketenbudget {

/// How a database file can be used where it stands.
struct FileLocation {
    bool writable = false;  ///< the file (if it is there) and its folder allow writing
    bool local = true;      ///< false on a network share, where WAL does not work
};

[[nodiscard]] FileLocation locate(const QString& path);

/// True for the names under which systems mount shares ("nfs4", "cifs", "fuse.sshfs").
[[nodiscard]] bool isShare(const QByteArray& fileSystemType);

}  // namespace ketenbudget
