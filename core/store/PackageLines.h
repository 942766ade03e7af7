#pragma once

#include "core/base/Error.h"
#include "core/store/Package.h"

#include <QByteArray>
#include <QDir>

#include <vector>

namespace ketenbudget {

/// Fills Package::lines from the rows of its tables: a path is declared by the first row that
/// carries it, its parent must have been declared before. Problems name the table's file in `folder`.
void declareLines(const QDir& folder, Package& package, std::vector<Error>& problems);

/// Reads was-wordt.csv ("was,was_text,becomes,note") into Package::crosswalk.
void readCrosswalk(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);

/// Reads polariteit.csv ("structure,line,measure_type,polarity") into the lines it names. An empty
/// structure means both.
void readPolarity(const QByteArray& csv, const QString& file, Package& package, std::vector<Error>& problems);

}  // namespace ketenbudget
