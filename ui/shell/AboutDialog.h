#pragma once

#include "core/domain/Snapshot.h"
#include "ui/shell/AppInfo.h"

#include <QDialog>

namespace ketenbudget {

/// Version, date of the data, documents, and where the user's database stands.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Snapshot& snapshot, const AppInfo& info, QWidget* parent = nullptr);
};

}  // namespace ketenbudget
