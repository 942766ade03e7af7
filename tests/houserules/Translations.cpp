#include "tests/houserules/Translations.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace ketenbudget::test {
namespace {

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            QString text;
            while (!xml.readNext() || !xml.isEndElement() || xml.name() != QLatin1String("translation")) {
                if (xml.atEnd()) break;
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform")) {
                    message.translations.append(xml.readElementText());
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (message.translations.isEmpty()) message.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList placeMarkers(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([1-9][0-9]?|n)"));
    QStringList markers;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) markers.append(matches.next().captured(1));
    markers.sort();
    return markers;
}

}  // namespace

Result<std::vector<TsMessage>> readTranslations(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::FileMissing, path, file.errorString(), 0, {}};
    QXmlStreamReader xml(&file);
    std::vector<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError()) return Error{ErrorCode::FileUnreadable, path, xml.errorString(), int(xml.lineNumber()), {}};
    return messages;
}

QStringList translationFaults(const std::vector<TsMessage>& messages)
{
    QStringList faults;
    for (const TsMessage& message : messages) {
        const auto complain = [&](const QString& why) {
            faults.append(QStringLiteral("%1: \"%2\": %3").arg(message.context, message.source, why));
        };
        if (!message.state.isEmpty()) complain(message.state);
        for (const QString& translation : message.translations) {
            if (translation.trimmed().isEmpty())
                complain(QStringLiteral("empty"));
            else if (placeMarkers(translation) != placeMarkers(message.source)) {
                complain(QStringLiteral("other place markers: \"%1\"").arg(translation));
            }
        }
    }
    return faults;
}

}  // namespace ketenbudget::test
