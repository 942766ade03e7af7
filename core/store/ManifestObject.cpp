#include "core/store/ManifestObject.h"

#include "core/store/PackageRules.h"

#include <QJsonArray>
#include <QUrl>

namespace ketenbudget {

void ManifestReport::add(ErrorCode code, const QString& path, const QString& detail)
{
    m_problems.push_back(Error{code, m_file, detail, m_lines.lineOf(path), {}});
}

QString ManifestObject::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('/') + key;
}

QString ManifestObject::text(QLatin1String key)
{
    const QString found = value(key).toString();
    if (found.isEmpty()) missing(key, "a text");
    return found;
}

QString ManifestObject::presentText(QLatin1String key)
{
    if (!value(key).isString()) missing(key, "a text");
    return value(key).toString();
}

QString ManifestObject::optionalText(QLatin1String key)
{
    if (has(key) && !value(key).isString()) missing(key, "a text");
    return value(key).toString();
}

int ManifestObject::integer(QLatin1String key)
{
    constexpr int invalid = -1;
    const int found = value(key).toInt(invalid);
    if (found == invalid) missing(key, "a whole number");
    return found;
}

bool ManifestObject::boolean(QLatin1String key)
{
    if (!value(key).isBool()) missing(key, "true or false");
    return value(key).toBool();
}

QDate ManifestObject::dateOrNone(QLatin1String key)
{
    const QString text = presentText(key);
    const QDate found = QDate::fromString(text, Qt::ISODate);
    if (!found.isValid() && !text.isEmpty()) add(ErrorCode::PackageValue, key, text);
    return found;
}

QString ManifestObject::address(QLatin1String key)
{
    const QString text = optionalText(key);
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (text.isEmpty() || (url.isValid() && web && !url.host().isEmpty())) return text;
    add(ErrorCode::PackageValue, key, text);
    return {};
}

QString ManifestObject::fileName(QLatin1String key)
{
    QString name = optionalText(key);
    if (name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.startsWith(QLatin1Char('.'))) {
        add(ErrorCode::PackageValue, key, name);
        name.clear();
    }
    return name;
}

std::vector<ManifestObject> ManifestObject::objects(QLatin1String key) const
{
    const QJsonArray list = value(key).toArray();
    std::vector<ManifestObject> result;
    for (int i = 0; i < list.size(); ++i) {
        result.emplace_back(list[i], pathOf(QStringLiteral("%1/%2").arg(key).arg(i)), m_report);
    }
    return result;
}

void ManifestObject::add(ErrorCode code, const QString& key, const QString& detail) const
{
    m_report.add(code, pathOf(key), detail);
}

void ManifestObject::missing(QLatin1String key, const char* what) const
{
    add(ErrorCode::PackageManifest, key, QStringLiteral("“%1”: %2").arg(pathOf(key), QString::fromLatin1(what)));
}

int readYear(ManifestObject& object, QLatin1String key)
{
    const int year = object.integer(key);
    if (isYear(year)) return year;
    if (year >= 0) object.add(ErrorCode::PackageValue, key, QString::number(year));
    return 0;
}

}  // namespace ketenbudget
