#include "tests/support/TestEnvironment.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const ketenbudget::test::TestEnvironment environment;
    const QCoreApplication application(argc, argv);
    return ketenbudget::test::runTests(argc, argv);
}
