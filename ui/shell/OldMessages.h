#pragma once

class QSettings;
class QString;

namespace ketenbudget {

class WorkBook;

/// The sentences above charts were once kept with the settings of the pages: those of groups that end with `suffix` go
/// into the user's work, once. Where the same chart has a sentence there already, that one holds.
void takeOverMessages(QSettings& settings, const QString& suffix, WorkBook& work);

}  // namespace ketenbudget
