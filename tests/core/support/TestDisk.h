#pragma once

#include <QString>
#include <QTemporaryDir>

namespace ketenbudget::test {

/// A small file system of its own, for what only a real disk can show: full, or read-only. Needs
/// the right to mount; where that is missing, mounted() is false and the test has to be skipped.
class TestDisk {
public:
    /// `options` of mount(8) for a tmpfs: "size=64k", "ro".
    explicit TestDisk(const QString& options);
    ~TestDisk();
    Q_DISABLE_COPY_MOVE(TestDisk)

    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

}  // namespace ketenbudget::test
