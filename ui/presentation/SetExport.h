#pragma once

#include "core/base/Result.h"
#include "core/domain/Snapshot.h"
#include "core/domain/UserWork.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace ketenbudget {

/// What a meeting set becomes: a picture per view in a folder, a document, or a workbook.
enum class SetForm { Pictures, Document, Workbook };
enum class SetPaper { Wide, A4 };  ///< 16:9, or A4 landscape

/// "ronde.pdf" is a document, "ronde.xlsx" a workbook; anything else a folder.
[[nodiscard]] SetForm setFormOf(const QString& target);

struct SetOptions {
    QSize size{1920, 1080};  ///< of a picture
    SetPaper paper = SetPaper::Wide;
    bool replace = false;    ///< files that are there already
};

struct SetOutcome {
    QStringList written;   ///< files; empty where some of them exist and may not be replaced
    QStringList existing;  ///< files that would be replaced
    QStringList problems;  ///< views that are gone, each with the reason: they have a page with that note
};

/// Writes the views of a set, in their order: all of the files or none. A chart that would become too small has several
/// pages or pictures. A folder is made where it is not there. Same
/// input, same bytes. Errors: those of writeFile().
[[nodiscard]] Result<SetOutcome> exportSet(const Snapshot& snapshot, const MeetingSet& set, const std::vector<SavedView>& views,
                                           const QString& target, const SetOptions& options);

/// "01-brug-ind.png": the place of a view in its set, and its name in letters that every disk takes.
[[nodiscard]] QString pictureName(std::size_t position, std::size_t count, const QString& title);

}  // namespace ketenbudget
