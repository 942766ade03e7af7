#pragma once

#include "core/domain/UserWork.h"

#include <optional>

namespace ketenbudget {

class Page;
class WorkBook;

/// Changes the user's work as a step of the page that can be taken back, under `name`. False where it could not be
/// kept: the page has then told why.
bool changeWork(Page& page, WorkBook& work, const QString& name, const std::optional<WorkItem>& before,
                const std::optional<WorkItem>& after);

/// What the user has changed already is a step of the page from now on.
void tellStep(Page& page, WorkBook& work, const QString& name, const std::optional<WorkItem>& before,
              const std::optional<WorkItem>& after);

}  // namespace ketenbudget
