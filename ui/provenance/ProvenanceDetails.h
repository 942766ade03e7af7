#pragma once

#include "ui/provenance/ProvenanceText.h"

#include <QScrollArea>

class QLabel;

namespace ketenbudget {

class FactsWidget;
class LinkList;

/// The words of the panel: the number, its formula or its place, and everything that can be opened
/// from it.
class ProvenanceDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit ProvenanceDetails(QWidget* parent = nullptr);

    void show(const Provenance& provenance, const QStringList& path);
    /// Height at which nothing has to be scrolled, at the present width.
    [[nodiscard]] int wantedHeight() const;

    [[nodiscard]] LinkList* operands() const { return m_operands; }
    [[nodiscard]] LinkList* alsoPrinted() const { return m_alsoPrinted; }
    [[nodiscard]] LinkList* crosswalk() const { return m_crosswalk; }
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLabel* addLabel(const char* name);
    [[nodiscard]] QLabel* addHeading(const char* name);
    [[nodiscard]] LinkList* addLinks(const char* name);
    void build();
    void setFonts();
    void keepVisible(const LinkList* list);

    QLabel* m_path = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_formula = nullptr;
    FactsWidget* m_facts = nullptr;
    QLabel* m_operandsHeading = nullptr;
    LinkList* m_operands = nullptr;
    QLabel* m_alsoPrintedHeading = nullptr;
    LinkList* m_alsoPrinted = nullptr;
    QLabel* m_crosswalkHeading = nullptr;
    LinkList* m_crosswalk = nullptr;
    QLabel* m_crosswalkNotes = nullptr;
    QLabel* m_notesHeading = nullptr;
    QLabel* m_notes = nullptr;
};

}  // namespace ketenbudget
