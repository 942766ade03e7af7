#include "core/report/CheckTable.h"
#include "core/report/TextExport.h"
#include "tests/core/support/Report.h"

#include <QFile>
#include <QElapsedTimer>
#include <gtest/gtest.h>

namespace ketenbudget::test {
TEST(Dump, all)
{
    QElapsedTimer t; t.start();
    (void)report();
    const auto l = t.restart();
    const Reconciliation r = reconcile(report());
    const auto ms = t.elapsed();
    QFile file(QStringLiteral("/tmp/eng/checks.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(tableAsCsv(buildCheckTable(report(), r, CheckSelection::All)));
    QFile f2(QStringLiteral("/tmp/eng/problems.txt"));
    ASSERT_TRUE(f2.open(QIODevice::WriteOnly));
    f2.write(QStringLiteral("%1 checks, load %3, %2 ms\n").arg(r.checks.size()).arg(ms).arg(l).toUtf8());
    for (auto s : {CheckState::Equal, CheckState::WithinRounding, CheckState::Explained, CheckState::Unexplained, CheckState::Notice, CheckState::Met, CheckState::Breached})
        f2.write(QStringLiteral("%1 %2\n").arg(codeOf(s)).arg(r.count(s)).toUtf8());
    for (const auto& p : r.problems) f2.write((p + u'\n').toUtf8());
    for (const auto& g : r.groups) {
        f2.write(QStringLiteral("GROUP %1 n=%2 would tie %3\n").arg(g.figure.index()).arg(g.checks.size()).arg(g.wouldTie ? g.wouldTie->toString() : QString()).toUtf8());
    }
}
}
