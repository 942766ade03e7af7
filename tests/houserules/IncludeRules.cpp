#include "tests/houserules/IncludeRules.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace ketenbudget::test {
namespace {

// Macros, because only literals are joined by the compiler.
#define DOMAIN_FOLDERS "core/base/ core/domain/ core/analysis/ core/format/ "
#define CHART_FOLDERS DOMAIN_FOLDERS "core/charts/ "
#define OFFERED_FOLDERS CHART_FOLDERS "core/report/ core/topics/ core/catalog/ core/slides/ "

QStringList list(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

const IncludeRule* ruleOf(const QString& path)
{
    const IncludeRule* best = nullptr;
    for (const IncludeRule& rule : includeRules()) {
        const bool longer = best == nullptr || qstrlen(rule.folder) > qstrlen(best->folder);
        if (path.startsWith(QLatin1String(rule.folder)) && longer) best = &rule;
    }
    return best;
}

bool beginsWithOneOf(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString& folder) { return path.startsWith(folder); });
}

/// Why `rule` forbids the header; empty if it allows it.
QString objection(const IncludeRule& rule, bool quoted, const QString& header, const QtHeaders& qt)
{
    if (quoted) {
        const bool generated = header.endsWith(QLatin1String(".moc")) || header.startsWith(QLatin1String("moc_"));
        if (generated || beginsWithOneOf(header, list(rule.ours))) return {};
        return QStringLiteral("not a folder that %1 may include").arg(QLatin1String(rule.folder));
    }
    const QString module = qt.moduleOf(header);
    if (!module.isEmpty()) {
        return list(rule.qtModules).contains(module) ? QString() : QStringLiteral("Qt %1").arg(module);
    }
    static const QRegularExpression qtName(QStringLiteral("^Q[A-Zt]"));
    if (header.contains(qtName)) return QStringLiteral("not a header of the Qt that is installed");
    const bool standard = !header.endsWith(QLatin1String(".h"));
    if (standard || list(rule.libraries).contains(header)) return {};
    return QStringLiteral("a library that %1 may not include").arg(QLatin1String(rule.folder));
}

}  // namespace

QtHeaders::QtHeaders(const QString& folder)
{
    const QDir top(folder);
    const QStringList modules = top.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString& module : modules) {
        m_modules.insert(module);
        const QStringList headers = QDir(top.filePath(module)).entryList(QDir::Files);
        for (const QString& header : headers) m_moduleByHeader.insert(header, module.mid(2));
    }
}

QString QtHeaders::moduleOf(const QString& header) const
{
    const qsizetype slash = header.indexOf(QLatin1Char('/'));
    if (slash > 0) {
        const QString module = header.left(slash);
        return m_modules.contains(module) ? module.mid(2) : QString();
    }
    return m_moduleByHeader.value(header);
}

const std::vector<IncludeRule>& includeRules()
{
    static const std::vector<IncludeRule> rules = {
        {"core/base/", DOMAIN_FOLDERS, "Core", ""},
        {"core/domain/", DOMAIN_FOLDERS, "Core", ""},
        {"core/analysis/", DOMAIN_FOLDERS, "Core", ""},
        {"core/format/", DOMAIN_FOLDERS, "Core", ""},
        {"core/store/", DOMAIN_FOLDERS "core/store/", "Core Sql", "sqlite3.h"},
        {"core/charts/", CHART_FOLDERS, "Core", ""},
        {"core/report/", CHART_FOLDERS "core/report/", "Core", "xlsxwriter.h"},
        {"core/topics/", CHART_FOLDERS "core/report/ core/topics/", "Core", ""},
        {"core/catalog/", CHART_FOLDERS "core/report/ core/topics/ core/catalog/", "Core", ""},
        {"core/slides/", OFFERED_FOLDERS, "Core", ""},
        {"ui/models/", CHART_FOLDERS "core/topics/ ui/models/", "Core Gui", ""},
        {"ui/charts/", CHART_FOLDERS "core/report/ ui/charts/ ui/theme/", "Core Gui Widgets Charts Svg PrintSupport",
         ""},
        {"ui/theme/", DOMAIN_FOLDERS "ui/theme/", "Core Gui Widgets Svg", ""},
        {"ui/", OFFERED_FOLDERS "ui/", "Core Gui Widgets PrintSupport", ""},
        {"app/", "app/ core/ ui/", "Core Gui Widgets Sql Svg PrintSupport Charts", "langinfo.h pwd.h unistd.h"},
    };
    return rules;
}

QStringList forbiddenIncludes(const std::vector<SourceFile>& files, const QtHeaders& qt)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QStringList complaints;
    QString sqliteUser;
    for (const SourceFile& file : files) {
        const IncludeRule* rule = ruleOf(file.path);
        if (rule == nullptr) {
            complaints.append(QStringLiteral("%1: no rule for this folder").arg(file.path));
            continue;
        }
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(file.lines[i]);
            if (!match.hasMatch()) continue;
            const QString header = match.captured(2);
            QString why = objection(*rule, match.captured(1) == QLatin1String("\""), header, qt);
            if (why.isEmpty() && header == QLatin1String("sqlite3.h")) {
                if (!sqliteUser.isEmpty()) why = QStringLiteral("only one file may, and %1 does").arg(sqliteUser);
                sqliteUser = file.path;
            }
            if (why.isEmpty()) continue;
            complaints.append(QStringLiteral("%1:%2: %3 (%4)").arg(file.path).arg(i + 1).arg(header, why));
        }
    }
    return complaints;
}

}  // namespace ketenbudget::test
