#include "core/slides/ViewLink.h"

#include <QUrl>
#include <QUrlQuery>

namespace ketenbudget {
namespace {

constexpr QLatin1String Scheme("ketenbudget");

}  // namespace

void addPart(ViewLink& link, const QString& name, const QString& value)
{
    if (!value.isEmpty()) link.parts.insert(name, value);
}

QString viewLinkText(const ViewLink& link)
{
    QString text = Scheme + QLatin1Char(':') + link.page;
    QChar separator = QLatin1Char('?');
    for (auto part = link.parts.cbegin(); part != link.parts.cend(); ++part) {
        // A slash stays readable; everything that could end a part is encoded.
        const auto encoded = [](const QString& word) {
            return QString::fromLatin1(QUrl::toPercentEncoding(word, QByteArrayLiteral("/:,")));
        };
        text += separator + encoded(part.key()) + QLatin1Char('=') + encoded(part.value());
        separator = QLatin1Char('&');
    }
    return text;
}

Result<ViewLink> parseViewLink(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != Scheme || url.path().isEmpty()) {
        return Error{ErrorCode::UnknownName, text.trimmed(), QStringLiteral("not a link to a view"), 0, {}};
    }
    ViewLink link{url.path(), {}};
    const QUrlQuery query(url);
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) link.parts.insert(key, value);
    return link;
}

}  // namespace ketenbudget
