#pragma once

#include "core/domain/Snapshot.h"

#include <QDialog>

class QMenuBar;

namespace ketenbudget {

/// F1: the terms of the field with their meaning, and the keys of the program.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Part { Glossary, Shortcuts };

    /// `about`: what the user is at; the first term in it is shown.
    HelpDialog(const SnapshotPtr& snapshot, const QMenuBar& menus, Part part, const QString& about,
               QWidget* parent = nullptr);
};

}  // namespace ketenbudget
