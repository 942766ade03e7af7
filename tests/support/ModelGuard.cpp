#include "tests/support/ModelGuard.h"

#include "tests/support/MessageGuard.h"

#include <QLoggingCategory>

#include <gtest/gtest.h>

namespace ketenbudget::test {
namespace {

QAbstractItemModel* watched(QAbstractItemModel* model)
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.modeltest.warning=true"));
    if (!MessageGuard::active()) ADD_FAILURE() << "a ModelGuard cannot bite without a MessageGuard";
    return model;
}

}  // namespace

ModelGuard::ModelGuard(QAbstractItemModel* model)
    : m_tester(watched(model), QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

}  // namespace ketenbudget::test
