#include "core/format/ErrorText.h"

#include <gtest/gtest.h>

namespace ketenbudget {
namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::Usage) + 1;

Error errorOf(ErrorCode code)
{
    return Error{code, QStringLiteral("/data/tabel-06.csv"), QStringLiteral("3.593a"), 12, {}};
}

class ErrorTextOfEveryCode : public ::testing::TestWithParam<int> {};

TEST_P(ErrorTextOfEveryCode, SaysWhatHappenedToWhichFileAndWhatToDo)
{
    const ErrorText text = errorText(errorOf(static_cast<ErrorCode>(GetParam())));
    EXPECT_TRUE(text.what.contains(u"/data/tabel-06.csv")) << text.what.toStdString();
    EXPECT_TRUE(text.what.endsWith(u'.')) << text.what.toStdString();
    EXPECT_FALSE(text.advice.isEmpty());
    EXPECT_FALSE(text.oneParagraph().contains(u'%')) << text.oneParagraph().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Codes, ErrorTextOfEveryCode, ::testing::Range(0, codeCount));

class ErrorTextOfAPackage : public ::testing::TestWithParam<ErrorCode> {};

TEST_P(ErrorTextOfAPackage, NamesTheLineAndTheTokenAndSaysThatNothingChanged)
{
    const ErrorText text = errorText(errorOf(GetParam()));
    EXPECT_TRUE(text.what.startsWith(u"/data/tabel-06.csv, line 12: ")) << text.what.toStdString();
    EXPECT_TRUE(text.what.contains(u"3.593a")) << text.what.toStdString();
    EXPECT_FALSE(text.meaning.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Codes, ErrorTextOfAPackage,
                         ::testing::Values(ErrorCode::PackageManifest, ErrorCode::PackageColumns,
                                           ErrorCode::PackageAmount, ErrorCode::PackageDuplicate,
                                           ErrorCode::PackageUnit, ErrorCode::PackageReference,
                                           ErrorCode::PackageValue));

TEST(ErrorText, EveryCodeHasASentenceOfItsOwn)
{
    QStringList sentences;
    for (int code = 0; code < codeCount; ++code)
        sentences.append(errorText(errorOf(static_cast<ErrorCode>(code))).what);
    EXPECT_EQ(sentences.removeDuplicates(), 0);
}

TEST(ErrorText, NamesNoLineWhereThereIsNone)
{
    Error error = errorOf(ErrorCode::PackageManifest);
    error.line = 0;
    EXPECT_TRUE(errorText(error).what.startsWith(u"/data/tabel-06.csv: "));
}

TEST(ErrorText, AFileNameWithPercentSignsStaysAsItIs)
{
    Error error = errorOf(ErrorCode::PackageAmount);
    error.subject = QStringLiteral("groei %1 van 5%2.csv");
    EXPECT_TRUE(errorText(error).what.startsWith(u"groei %1 van 5%2.csv, line 12: “3.593a”"))
        << errorText(error).what.toStdString();
}

TEST(ErrorText, TheParagraphHasNoHoleWhereAPartIsMissing)
{
    Error error = errorOf(ErrorCode::UnknownName);
    error.detail.clear();
    const ErrorText text = errorText(error);
    EXPECT_EQ(text.oneParagraph(), QStringList({text.what, text.advice}).join(QLatin1Char(' ')));
}

}  // namespace
}  // namespace ketenbudget
