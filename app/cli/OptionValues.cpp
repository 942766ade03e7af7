#include "app/cli/OptionValues.h"

#include "app/cli/Suggestions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ketenbudget {
namespace {

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(OptionWords)
};

constexpr int smallestSide = 100;
constexpr int largestSide = 10000;

QString written(const QCommandLineParser& given, const QString& option)
{
    return QStringLiteral("--%1 %2").arg(option, given.value(option));
}

}  // namespace

Result<QString> choiceOf(const QCommandLineParser& given, const QString& option, const QStringList& allowed)
{
    const QString value = given.value(option);
    if (allowed.contains(value)) return value;
    return usageError(written(given, option), OptionWords::tr("It may be: %1.").arg(allowed.join(QStringLiteral(", "))));
}

Result<int> numberOf(const QCommandLineParser& given, const QString& option, int least, int most)
{
    bool numeric = false;
    const int value = given.value(option).toInt(&numeric);
    if (numeric && value >= least && value <= most) return value;
    return usageError(written(given, option), OptionWords::tr("It is a whole number from %1 to %2.").arg(least).arg(most));
}

Result<QSize> sizeOf(const QCommandLineParser& given, const QString& option)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})[xX×]([0-9]{1,5})$"));
    const QRegularExpressionMatch match = form.match(given.value(option));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = qMin(size.width(), size.height()) >= smallestSide && qMax(size.width(), size.height()) <= largestSide;
    if (match.hasMatch() && fits) return size;
    return usageError(written(given, option), OptionWords::tr("It is width x height in pixels, each from %1 to %2: 1920x1080.")
                                                  .arg(smallestSide)
                                                  .arg(largestSide));
}

QCommandLineOption unitOption()
{
    return {QStringLiteral("unit"), OptionWords::tr("amounts in thousands (keur) or millions (mln) of euro"),
            QStringLiteral("keur|mln"), QStringLiteral("keur")};
}

Result<AmountUnit> unitOf(const QCommandLineParser& given)
{
    const Result<QString> unit = choiceOf(given, QStringLiteral("unit"), {QStringLiteral("keur"), QStringLiteral("mln")});
    if (!unit.ok()) return unit.error();
    return unit.value() == QLatin1String("mln") ? AmountUnit::Mln : AmountUnit::Keur;
}

QString tableKey() { return QStringLiteral("table"); }

Result<int> tableOf(const QCommandLineParser& given, const Snapshot& snapshot, const QString& document)
{
    const QString wanted = given.value(tableKey());
    QStringList known;
    for (const PrintedTable& table : snapshot.tables()) {
        const bool listed = document.isEmpty() || snapshot.document(table.document).key == document;
        if (listed) known.append(QString::number(table.number));
    }
    known.removeDuplicates();
    if (!known.contains(wanted)) return unknownName(OptionWords::tr("table"), wanted, known);
    return wanted.toInt();
}

}  // namespace ketenbudget
