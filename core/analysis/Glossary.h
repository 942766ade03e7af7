#pragma once

#include "core/domain/Snapshot.h"

#include <QStringList>

#include <vector>

namespace ketenbudget {

/// The terms and abbreviations of the documents, looked up and recognised in a text.
class Glossary {
public:
    explicit Glossary(SnapshotPtr snapshot);

    /// Upper and lower case are the same, but the exact writing comes first; null where there is none.
    [[nodiscard]] const GlossaryTerm* find(const QString& term) const;
    /// The terms that stand in a text as whole words, the longest first and each once.
    [[nodiscard]] std::vector<const GlossaryTerm*> termsIn(const QString& text) const;
    /// The terms of a text with their meaning, a line each, for a tool tip; empty without any.
    [[nodiscard]] QString meaningsIn(const QString& text) const;
    [[nodiscard]] static const QString& meaningOf(const GlossaryTerm& term, bool dutch);
    /// In the language of the program.
    [[nodiscard]] static const QString& meaningOf(const GlossaryTerm& term);

private:
    SnapshotPtr m_snapshot;
    QStringList m_folded;                ///< of each term, by position in the Snapshot
    std::vector<std::size_t> m_longest;  ///< positions, longest term first, no term twice
};

}  // namespace ketenbudget
