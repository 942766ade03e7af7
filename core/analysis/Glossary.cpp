#include "core/analysis/Glossary.h"

#include "core/analysis/SearchText.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenbudget {
namespace {

struct GlossaryWords {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

bool isWhole(const QString& text, qsizetype from, qsizetype length)
{
    const auto ends = [&text](qsizetype at) { return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber(); };
    return ends(from - 1) && ends(from + length);
}

bool holdsWhole(const QString& text, const QString& term)
{
    for (qsizetype at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        if (isWhole(text, at, term.size())) return true;
    }
    return false;
}

}  // namespace

Glossary::Glossary(SnapshotPtr snapshot) : m_snapshot(std::move(snapshot))
{
    for (std::size_t i = 0; i < m_snapshot->glossary().size(); ++i) {
        const QString folded = foldedText(m_snapshot->glossary()[i].term);
        if (!folded.isEmpty() && !m_folded.contains(folded)) m_longest.push_back(i);
        m_folded.append(folded);
    }
    std::stable_sort(m_longest.begin(), m_longest.end(), [this](std::size_t a, std::size_t b) {
        return m_folded.at(static_cast<qsizetype>(a)).size() > m_folded.at(static_cast<qsizetype>(b)).size();
    });
}

const GlossaryTerm* Glossary::find(const QString& term) const
{
    const std::vector<GlossaryTerm>& terms = m_snapshot->glossary();
    const auto exact = std::find_if(terms.begin(), terms.end(), [&](const GlossaryTerm& one) { return one.term == term; });
    if (exact != terms.end()) return &*exact;
    const qsizetype at = m_folded.indexOf(foldedText(term));
    return at < 0 ? nullptr : &terms[static_cast<std::size_t>(at)];
}

std::vector<const GlossaryTerm*> Glossary::termsIn(const QString& text) const
{
    const QString folded = foldedText(text);
    std::vector<const GlossaryTerm*> found;
    for (const std::size_t at : m_longest) {
        if (holdsWhole(folded, m_folded.at(static_cast<qsizetype>(at)))) found.push_back(&m_snapshot->glossary()[at]);
    }
    return found;
}

QString Glossary::meaningsIn(const QString& text) const
{
    QStringList lines;
    for (const GlossaryTerm* term : termsIn(text)) lines.append(term->term + QStringLiteral(": ") + meaningOf(*term));
    return lines.join(QLatin1Char('\n'));
}

const QString& Glossary::meaningOf(const GlossaryTerm& term, bool dutch) { return dutch ? term.meaningNl : term.meaningEn; }

/// The translation itself says which language it is; the locale of the machine may be another.
const QString& Glossary::meaningOf(const GlossaryTerm& term)
{
    //: Code of the language of this translation: nl for Dutch.
    return meaningOf(term, GlossaryWords::tr("en") == QLatin1String("nl"));
}

}  // namespace ketenbudget
