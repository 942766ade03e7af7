#pragma once

#include "core/format/ErrorText.h"
#include "core/store/PackageReader.h"
#include "tests/core/store/StoreFixtures.h"

#include <gtest/gtest.h>

#include <ostream>

namespace ketenbudget::test {

using Bytes = QByteArray SmallPackage::*;

/// A package with one mistake, and how it must be reported.
struct BadPackage {
    const char* name;
    Bytes file;
    const char* from;
    const char* to;
    ErrorCode code;
    const char* subject;
    int line;
    const char* detail;  ///< part of it
};

inline void PrintTo(const BadPackage& bad, std::ostream* out) { *out << bad.name; }

inline std::string nameOfBad(const testing::TestParamInfo<BadPackage>& bad) { return bad.param.name; }

/// Puts the mistake into a good package; the first problem must be the one that is meant.
inline void expectReported(SmallPackage good, const BadPackage& bad)
{
    const StoreFolder folder;
    good.change(bad.file, bad.from, bad.to).writeTo(folder.path());
    const PackageReading reading = readPackage(folder.path());
    ASSERT_FALSE(reading.ok());
    const Error& error = reading.problems.front();
    EXPECT_EQ(error.code, bad.code);
    EXPECT_EQ(error.subject, folder.path(QString::fromLatin1(bad.subject)));
    EXPECT_EQ(error.line, bad.line);
    EXPECT_TRUE(error.detail.contains(QString::fromUtf8(bad.detail))) << error.detail.toStdString();
    EXPECT_TRUE(errorText(error).what.contains(error.subject)) << errorText(error).what.toStdString();
}

}  // namespace ketenbudget::test
