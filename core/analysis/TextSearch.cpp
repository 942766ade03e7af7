#include "core/analysis/TextSearch.h"

#include "core/analysis/SearchHitWords.h"
#include "core/analysis/SearchText.h"

#include <algorithm>
#include <limits>

namespace ketenbudget {
namespace {

/// "Tabel 6" in both languages of the program, whatever the user types.
QString tableWords(int number) { return QStringLiteral("tabel %1 table %1 ").arg(number); }

/// What the hits of one place share, folded: place -> words.
struct Entry {
    SearchHit hit;    ///< without its words, which are made when it is found
    QString text;     ///< own words, folded
    std::size_t place = 0;
    std::optional<SearchNumber> number;
};

}  // namespace

struct TextIndex::Entries {
    explicit Entries(SnapshotPtr data) : snapshot(std::move(data))
    {
        // As the tables stand: the newest document first, so that the report comes before older publications.
        std::optional<DocumentId> last;
        for (const PrintedTable& table : snapshot->tables()) {
            if (last != table.document) addTables(snapshot->document(table.document));
            last = table.document;
        }
        addTexts();
        // By kind; the order in which they were added is that of the documents.
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.hit.kind < b.hit.kind; });
    }

    std::size_t addPlace(const QString& words)
    {
        places.push_back(foldedText(words));
        return places.size() - 1;
    }

    Entry& add(SearchKind kind, DocumentId document, const QString& words, std::size_t place, int textLine)
    {
        Entry entry;
        entry.hit.kind = kind;
        entry.hit.document = document;
        entry.hit.textLine = textLine;
        entry.text = foldedText(words);
        entry.place = place;
        entries.push_back(std::move(entry));
        return entries.back();
    }

    /// In the order of their numbers, also those that are absent.
    void addTables(const Document& document)
    {
        std::size_t absent = 0;
        const auto addAbsentBelow = [&](int number) {
            for (; absent < document.absentTables.size() && document.absentTables[absent].number < number; ++absent) {
                addAbsent(document, document.absentTables[absent]);
            }
        };
        for (const TableId id : document.tables) {
            addAbsentBelow(snapshot->table(id).number);
            addTable(snapshot->table(id));
        }
        addAbsentBelow(std::numeric_limits<int>::max());
    }

    void addAbsent(const Document& document, const AbsentTable& absent)
    {
        Entry& entry = add(SearchKind::Table, document.id, tableWords(absent.number) + absent.reason, addPlace({}), 0);
        entry.hit.absentTable = absent.number;
    }

    void addTable(const PrintedTable& table)
    {
        const std::size_t place = addPlace(table.title);
        const int firstLine = table.rows.empty() ? 0 : table.rows.front().textLine;
        add(SearchKind::Table, table.document, tableWords(table.number) + table.title, addPlace({}), firstLine).hit.table = table.id;
        for (const PrintedColumn& column : table.columns) {
            Entry& entry = add(SearchKind::Column, table.document, column.header, place, firstLine);
            entry.hit.table = table.id;
            entry.hit.title = column.header;
        }
        QStringList notes = table.footnotes;
        if (!table.note.isEmpty()) notes.append(table.note);
        for (const QString& note : notes) {
            Entry& entry = add(SearchKind::Note, table.document, note, place, firstLine);
            entry.hit.table = table.id;
            entry.hit.title = note;
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) addRow(table, static_cast<int>(row));
    }

    void addRow(const PrintedTable& table, int row)
    {
        const PrintedRow& printed = table.rows[static_cast<std::size_t>(row)];
        const QString path = searchPath(table, row);
        QString heads;  // so that "coa 2025" finds the rows of COA that have a column 2025
        for (const PrintedColumn& column : table.columns) heads += column.header + QLatin1Char(' ');
        const std::size_t place = addPlace(path + QLatin1Char(' ') + heads + table.title);
        Entry& label = add(SearchKind::Row, table.document, printed.label, place, printed.textLine);
        label.hit.table = table.id;
        label.hit.row = RowRef{table.id, row};
        for (const FigureId id : printed.figures) {
            const Figure& figure = snapshot->figure(id);
            if (figure.raw.isEmpty()) continue;
            const bool text = figure.state == CellState::Text;
            const QString& column = table.columns[static_cast<std::size_t>(figure.cell.column)].header;
            const std::size_t cellPlace = addPlace(path + QLatin1Char(' ') + column + QLatin1Char(' ') + table.title);
            Entry& cell = add(text ? SearchKind::Text : SearchKind::Figure, table.document, text ? figure.raw : QString(),
                              cellPlace, figure.textLine);
            cell.hit.table = table.id;
            cell.hit.row = RowRef{table.id, row};
            cell.hit.figure = id;
            cell.number = searchNumber(figure);
        }
    }

    void addTexts()
    {
        const std::size_t nowhere = addPlace({});
        for (std::size_t i = 0; i < snapshot->explanations().size(); ++i) {
            const Explanation& passage = snapshot->explanations()[i];
            QStringList words{passage.title, passage.text};
            for (const ExplainedAmount& amount : passage.amounts) words += {amount.label, amount.raw};
            add(SearchKind::Explanation, passage.place.document, words.join(QLatin1Char(' ')), nowhere, passage.place.firstLine)
                .hit.explanation = i;
        }
        for (std::size_t i = 0; i < snapshot->findings().size(); ++i) {
            const Finding& finding = snapshot->findings()[i];
            const QStringList words{finding.subject, finding.title, finding.text, QString::number(finding.year.value)};
            add(SearchKind::Finding, finding.place.document, words.join(QLatin1Char(' ')), nowhere, finding.place.firstLine)
                .hit.finding = i;
        }
        for (std::size_t i = 0; i < snapshot->glossary().size(); ++i) {
            const GlossaryTerm& term = snapshot->glossary()[i];
            const QStringList words{term.term, term.meaningNl, term.meaningEn};
            add(SearchKind::Term, term.document, words.join(QLatin1Char(' ')), nowhere, term.textLine.value_or(0)).hit.term = i;
        }
    }

    SnapshotPtr snapshot;
    std::vector<QString> places;
    std::vector<Entry> entries;
};

namespace {

bool amountsHave(const Explanation& passage, const SearchWord& word)
{
    return std::any_of(passage.amounts.begin(), passage.amounts.end(), [&word](const ExplainedAmount& amount) {
        const SearchNumber number{Rational::fromDecimal(amount.value, amount.decimals).magnitude(), amount.unit, {}};
        return isAmount(number, word);
    });
}

enum class Found { No, Place, Begins, Yes };

Found found(const Snapshot& snapshot, const Entry& entry, const QString& place, const SearchWord& word)
{
    if (entry.number) {
        if (isAmount(*entry.number, word)) return Found::Yes;
        if (beginsWith(*entry.number, word)) return Found::Begins;
    } else if (hasWord(entry.text, word)) {
        return Found::Yes;
    }
    if (entry.hit.explanation && amountsHave(snapshot.explanations()[*entry.hit.explanation], word)) return Found::Yes;
    return hasWord(place, word) ? Found::Place : Found::No;
}

}  // namespace

TextIndex::TextIndex(SnapshotPtr snapshot) : m_entries(std::make_unique<Entries>(std::move(snapshot))) {}
TextIndex::~TextIndex() = default;
TextIndex::TextIndex(TextIndex&&) noexcept = default;
TextIndex& TextIndex::operator=(TextIndex&&) noexcept = default;

std::vector<SearchHit> TextIndex::find(const QString& query) const
{
    const std::vector<SearchWord> words = searchWords(query);
    const Snapshot& snapshot = *m_entries->snapshot;
    std::vector<SearchHit> amounts;
    std::vector<SearchHit> others;
    for (const Entry& entry : m_entries->entries) {
        Found best = words.empty() ? Found::No : Found::Place;
        for (const SearchWord& word : words) {
            const Found one = found(snapshot, entry, m_entries->places[entry.place], word);
            best = one == Found::No || best == Found::No ? Found::No : std::max(best, one);
        }
        if (best != Found::Yes && best != Found::Begins) continue;
        SearchHit hit = described(snapshot, words, entry.hit);
        const bool exact = entry.number && best == Found::Yes;
        if (exact) hit.kind = SearchKind::Amount;
        (exact ? amounts : others).push_back(std::move(hit));
    }
    amounts.insert(amounts.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return amounts;
}

}  // namespace ketenbudget
