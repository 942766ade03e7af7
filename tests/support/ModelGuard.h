#pragma once

#include <QAbstractItemModelTester>

namespace ketenbudget::test {

/// Watches a model as long as it lives and fails the test when the model breaks a rule of
/// QAbstractItemModel. The tester's own default mode passes a broken model silently under
/// GoogleTest; here its warnings reach the MessageGuard, which fails the test.
class ModelGuard {
public:
    explicit ModelGuard(QAbstractItemModel* model);

private:
    QAbstractItemModelTester m_tester;
};

}  // namespace ketenbudget::test
