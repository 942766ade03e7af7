#pragma once

namespace ketenbudget {

/// One SQL statement of the store, in ASCII. All of them stand in Statements.h.
struct Statement {
    const char* text;
};

}  // namespace ketenbudget
