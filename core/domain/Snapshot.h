#pragma once

#include "core/domain/Account.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Check.h"
#include "core/domain/DeclaredCheck.h"
#include "core/domain/Explanation.h"
#include "core/domain/Figure.h"
#include "core/domain/Finding.h"
#include "core/domain/GlossaryTerm.h"
#include "core/domain/PrintedTable.h"
#include "core/domain/UserWork.h"

#include <QHash>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ketenbudget {

/// What a Snapshot is made of; ids are positions in these vectors.
struct SnapshotData {
    std::vector<Document> documents;
    std::vector<PrintedTable> tables;
    std::vector<Figure> figures;
    std::vector<BudgetLine> lines;
    std::vector<Crosswalk> crosswalk;
    std::vector<DeclaredCheck> declaredChecks;
    std::vector<Explanation> explanations;
    std::vector<Finding> findings;
    std::vector<GlossaryTerm> glossary;
    std::vector<Account> accounts;
};

/// Everything the program knows: the figures, loaded once and never changed, and what the user has made on
/// top of them, which may change. Models and chart builders read only this; nothing of it needs the database any more.
class Snapshot {
public:
    explicit Snapshot(SnapshotData data);

    [[nodiscard]] const std::vector<Document>& documents() const { return m_data.documents; }
    [[nodiscard]] const std::vector<PrintedTable>& tables() const { return m_data.tables; }
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_data.figures; }
    [[nodiscard]] const std::vector<BudgetLine>& lines() const { return m_data.lines; }
    [[nodiscard]] const std::vector<Crosswalk>& crosswalk() const { return m_data.crosswalk; }

    [[nodiscard]] const std::vector<DeclaredCheck>& declaredChecks() const { return m_data.declaredChecks; }
    [[nodiscard]] const std::vector<Explanation>& explanations() const { return m_data.explanations; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_data.findings; }
    [[nodiscard]] const std::vector<GlossaryTerm>& glossary() const { return m_data.glossary; }
    [[nodiscard]] const std::vector<Account>& accounts() const { return m_data.accounts; }

    [[nodiscard]] const Document& document(DocumentId id) const { return m_data.documents[id.index()]; }
    [[nodiscard]] const PrintedTable& table(TableId id) const { return m_data.tables[id.index()]; }
    [[nodiscard]] const Figure& figure(FigureId id) const { return m_data.figures[id.index()]; }
    [[nodiscard]] const BudgetLine& line(LineId id) const { return m_data.lines[id.index()]; }

    [[nodiscard]] const UserWork& userWork() const { return m_work; }
    /// Takes the user's work as it is now. Lines and accounts get the polarity that the user chose, or that of the
    /// documents again; what names a line that is not there waits for an edition that has it.
    void setUserWork(UserWork work);
    /// The user's explanations of differences.
    [[nodiscard]] const std::vector<CheckNote>& checkNotes() const { return m_checkNotes; }
    void setCheckNotes(std::vector<CheckNote> notes) { m_checkNotes = std::move(notes); }

    /// Articles of a structure, in order of number.
    [[nodiscard]] const std::vector<LineId>& articles(Structure structure) const;
    [[nodiscard]] std::optional<LineId> findLine(Structure structure, const QString& path) const;
    [[nodiscard]] std::optional<TableId> findTable(const QString& document, int number) const;
    /// The row of a document's table whose figures stand on `textLine`.
    [[nodiscard]] std::optional<RowRef> findRow(const QString& document, int table, int textLine) const;
    /// The cell of a printed table by row and column position; empty for header rows.
    [[nodiscard]] std::optional<FigureId> findCell(const CellRef& cell) const;
    /// Null where no document has the account.
    [[nodiscard]] const Account* findAccount(const QString& key) const;
    /// The account that a printed row is about; null where it is about none.
    [[nodiscard]] const Account* accountOf(const RowRef& row) const;
    /// The printed figure of a line at a stand, for one measure.
    [[nodiscard]] std::optional<FigureId> findStand(LineId line, Measure measure, const Stand& stand) const;
    /// The printed "Verschil" of a line against `base`.
    [[nodiscard]] std::optional<FigureId> findDifference(LineId line, Measure measure, const Stand& base) const;
    /// True where the line or one below it has a figure of this measure.
    [[nodiscard]] bool hasMeasure(LineId line, Measure measure) const;
    /// From the article down to and including `line`.
    [[nodiscard]] std::vector<LineId> pathTo(LineId line) const;

private:
    void judgeLines();
    void judgeAccounts();

    SnapshotData m_data;
    UserWork m_work;
    std::vector<CheckNote> m_checkNotes;
    std::vector<Polarity> m_linePolarities;     ///< of the documents
    std::vector<Polarity> m_accountPolarities;  ///< of the documents
    std::vector<LineId> m_legalArticles;
    std::vector<LineId> m_recastArticles;
    QHash<QString, std::size_t> m_legalByPath;
    QHash<QString, std::size_t> m_recastByPath;
    QHash<QString, std::size_t> m_accountByKey;
    std::map<RowRef, std::size_t> m_accountByRow;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;
/// For the one owner who brings the user's work in; all others hold a SnapshotPtr.
using OwnedSnapshot = std::shared_ptr<Snapshot>;

}  // namespace ketenbudget
