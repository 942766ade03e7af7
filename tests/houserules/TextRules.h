#pragma once

#include "tests/houserules/SourceTree.h"

namespace ketenbudget::test {

/// Files of the program that are too long (headers 150 lines, sources 300), and any other source
/// past 500 lines: "ui/shell/MainWindow.cpp: 312 lines, 300 allowed".
[[nodiscard]] QStringList tooLong(const std::vector<SourceFile>& files);

/// Lines that name a folder of one developer's machine, or put off work: "app/main.cpp:3: ...".
[[nodiscard]] QStringList forbiddenWords(const std::vector<SourceFile>& files);

}  // namespace ketenbudget::test
