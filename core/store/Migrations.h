#pragma once

#include <QString>

#include <vector>

namespace ketenbudget {

/// One numbered, append-only step of the schema.
struct Migration {
    int number = 0;  ///< the schema version it leads to
    QString name;    ///< "0001_figures"
    QString script;
};

/// Everything that makes a schema: the steps, and the views as they are today.
struct SchemaScripts {
    std::vector<Migration> migrations;  ///< numbered 1, 2, 3 ... without holes
    std::vector<QString> views;         ///< one CREATE VIEW each

    [[nodiscard]] int version() const { return static_cast<int>(migrations.size()); }
};

/// The scripts of db/migrations and db/views, which are compiled in.
[[nodiscard]] SchemaScripts embeddedSchema();

}  // namespace ketenbudget
