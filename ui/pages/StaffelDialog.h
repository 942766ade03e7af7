#pragma once

#include "core/domain/UserWork.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ketenbudget {

/// The limits that the dialog can begin anew from.
struct StaffelPresets {
    ThresholdScale standard;    ///< of the budget rules (RBV)
    ThresholdScale department;  ///< the department's own practice
};

/// The staffel of a budget year, to be changed: a row per class of article, in thousands of euro. It can only be
/// accepted when its bounds rise.
class StaffelDialog final : public QDialog {
    Q_OBJECT

public:
    StaffelDialog(const ThresholdScale& scale, StaffelPresets presets, QWidget* parent = nullptr);

    /// As it stands in the dialog.
    [[nodiscard]] ThresholdScale scale() const;
    /// Why it could not be kept; what stands in the dialog stays.
    void showProblem(const QString& problem);
    /// What is wrong with the scale, and what to do about it; empty where nothing is.
    [[nodiscard]] static QString faultOf(const ThresholdScale& scale);

private:
    void build();
    void show(const ThresholdScale& scale);
    void setClasses(const std::vector<ThresholdClass>& classes);
    QSpinBox* addNumber(int row, int column, Money amount);
    [[nodiscard]] Money numberAt(int row, int column) const;
    void splitLast();
    void removeCurrent();
    void check();

    int m_year = 0;
    StaffelPresets m_presets;
    QTableWidget* m_table;
    QLabel* m_fault;
    QPushButton* m_remove;
    QPushButton* m_accept = nullptr;
};

}  // namespace ketenbudget
