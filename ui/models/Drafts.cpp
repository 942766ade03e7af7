#include "ui/models/Drafts.h"

#include <QSettings>

#include <utility>

namespace ketenbudget {
namespace {

/// In milliseconds from the first letter, not from the last: who types on and on is kept up with.
constexpr int longestWait = 1000;

QString arrayName() { return QStringLiteral("drafts"); }
QString keyName() { return QStringLiteral("of"); }
QString textName() { return QStringLiteral("text"); }

}  // namespace

Drafts::Drafts(QSettings* settings, QString group) : m_settings(settings), m_group(std::move(group))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(longestWait);
    QObject::connect(&m_wait, &QTimer::timeout, &m_wait, [this] { write(); });
    if (m_settings != nullptr) m_texts = kept();
}

Drafts::~Drafts()
{
    if (m_wait.isActive()) write();
}

void Drafts::insert(const QString& key, const QString& text)
{
    if (m_texts.contains(key) && m_texts.value(key) == text) return;
    m_texts.insert(key, text);
    change(key);
}

void Drafts::remove(const QString& key)
{
    if (m_texts.remove(key)) change(key);
}

void Drafts::change(const QString& key)
{
    if (m_settings == nullptr) return;
    m_changed.insert(key);
    if (!m_wait.isActive()) m_wait.start();
}

QHash<QString, QString> Drafts::kept() const
{
    QHash<QString, QString> texts;
    m_settings->beginGroup(m_group);
    const int count = m_settings->beginReadArray(arrayName());
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        texts.insert(m_settings->value(keyName()).toString(), m_settings->value(textName()).toString());
    }
    m_settings->endArray();
    m_settings->endGroup();
    return texts;
}

void Drafts::write()
{
    m_wait.stop();
    m_settings->sync();
    QHash<QString, QString> texts = kept();
    for (const QString& key : std::exchange(m_changed, {})) {
        if (m_texts.contains(key)) texts.insert(key, m_texts.value(key));
        else texts.remove(key);
    }
    m_settings->beginGroup(m_group);
    m_settings->remove(arrayName());
    m_settings->beginWriteArray(arrayName(), static_cast<int>(texts.size()));
    int at = 0;
    for (auto one = texts.cbegin(); one != texts.cend(); ++one, ++at) {
        m_settings->setArrayIndex(at);
        m_settings->setValue(keyName(), one.key());
        m_settings->setValue(textName(), one.value());
    }
    m_settings->endArray();
    m_settings->endGroup();
    m_settings->sync();
}

}  // namespace ketenbudget
