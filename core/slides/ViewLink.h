#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QString>

namespace ketenbudget {

/// The way to a view as text that a person can send: "ketenbudget:articlesPage?level=37/37.4&unit=mln". The
/// same text is what a saved view keeps. Only a page knows what its parts mean; a part it does not know is ignored.
struct ViewLink {
    QString page;                  ///< object name of the page: "articlesPage", "indPage"
    QMap<QString, QString> parts;  ///< sorted, so that one view has one text
    friend bool operator==(const ViewLink&, const ViewLink&) = default;
};

/// A part with no value is left out.
void addPart(ViewLink& link, const QString& name, const QString& value);

[[nodiscard]] QString viewLinkText(const ViewLink& link);
/// Errors: UnknownName where the text is no link of ours; its subject is the text.
[[nodiscard]] Result<ViewLink> parseViewLink(const QString& text);

}  // namespace ketenbudget
