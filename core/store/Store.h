#pragma once

// What the program needs of the store; everything else in this folder is its inside.

#include "core/store/CheckNotes.h"       // openCheckNotes(), readCheckNotes()
#include "core/store/Database.h"         // openUserDatabase()
#include "core/store/DatabaseBackup.h"   // backupDatabase()
#include "core/store/DatabaseCheck.h"    // databaseInfo(), verifyDatabase()
#include "core/store/DatabaseReading.h"  // readFigures(), openEmbeddedFigures(), openCopy()
#include "core/store/PackageImporter.h"  // importPackage()
#include "core/store/PackageReader.h"    // readPackage()
#include "core/store/SnapshotLoader.h"   // loadSnapshot(), after an import
#include "core/store/UserWorkFile.h"     // openUserWork(), readUserWork()
