#pragma once

#include "core/base/Error.h"
#include "core/store/Package.h"

#include <QByteArray>

#include <vector>

namespace ketenbudget {

// The readers of the files beside the tables. Each reads one file into `package` and adds what is wrong
// to `problems`, each with its line in `file`.

/// aansluiting.csv: the declared checks.
void readChecks(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);
/// toelichtingen.csv: the passages that explain rows.
void readExplanations(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);
/// bedragen.csv: the amounts in those passages, which must have been read.
void readAmounts(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);
/// bevindingen.csv: what auditors and reviews found.
void readFindings(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);
/// begrippen.csv: the glossary.
void readGlossary(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);
/// rekeningen.csv: what printed rows are about.
void readAccounts(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);

}  // namespace ketenbudget
