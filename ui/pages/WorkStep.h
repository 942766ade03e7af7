#pragma once

#include "core/domain/WorkChanges.h"

#include <QString>

namespace ketenbudget {

class Page;
class WorkBook;

/// Changes the user's work as one step of the page that can be taken back, under `name`. False where it could not be
/// kept: nothing is changed then, and the page has told why.
bool changeWork(Page& page, WorkBook& work, const QString& name, const WorkChanges& changes);

/// What the user has changed already is a step of the page from now on.
void tellStep(Page& page, WorkBook& work, const QString& name, const WorkChanges& changes);

}  // namespace ketenbudget
