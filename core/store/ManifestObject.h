#pragma once

#include "core/base/Error.h"
#include "core/store/JsonLines.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace ketenbudget {

/// Collects problems with the manifest; knows on which line a key stands.
class ManifestReport {
public:
    ManifestReport(const QByteArray& json, const QString& file, std::vector<Error>& problems)
        : m_lines(json), m_file(file), m_problems(problems)
    {
    }

    void add(ErrorCode code, const QString& path, const QString& detail);

private:
    JsonLines m_lines;
    QString m_file;
    std::vector<Error>& m_problems;
};

/// One object of the manifest, with typed access to its fields. A field that is missing or of another
/// type is reported, and gives an empty or invalid value.
class ManifestObject {
public:
    ManifestObject(const QJsonValue& value, const QString& path, ManifestReport& report)
        : m_object(value.toObject()), m_path(path), m_report(report)
    {
    }

    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    [[nodiscard]] QString pathOf(const QString& key) const;

    QString text(QLatin1String key);          ///< must be there, and not empty
    QString presentText(QLatin1String key);   ///< must be there; may be empty
    QString optionalText(QLatin1String key);  ///< may be left out
    int integer(QLatin1String key);
    bool boolean(QLatin1String key);
    /// A day, or "" where none is known.
    QDate dateOrNone(QLatin1String key);
    /// Of a page on the web; may be left out.
    QString address(QLatin1String key);
    /// A file beside the manifest: a plain name, so that a package cannot reach outside its folder.
    QString fileName(QLatin1String key);
    /// The objects of a list; no list gives none.
    [[nodiscard]] std::vector<ManifestObject> objects(QLatin1String key) const;

    /// A field that holds one of the codes that `fromCode` knows.
    template <class Term>
    Term term(QLatin1String key, std::optional<Term> (*fromCode)(QStringView), ErrorCode code, Term otherwise)
    {
        const QString found = text(key);
        const std::optional<Term> known = fromCode(found);
        if (!known && !found.isEmpty()) add(code, key, found);
        return known.value_or(otherwise);
    }

    void add(ErrorCode code, const QString& key, const QString& detail) const;
    void missing(QLatin1String key, const char* what) const;

private:
    QJsonObject m_object;
    QString m_path;
    ManifestReport& m_report;
};

/// A year that can be one; else a problem with `key` and 0.
[[nodiscard]] int readYear(ManifestObject& object, QLatin1String key);

}  // namespace ketenbudget
