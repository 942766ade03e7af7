#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QTimer>

class QSettings;

namespace ketenbudget {

/// What the user typed and nothing has kept yet: an explanation on which he has not pressed the button, a note that
/// the database did not take. Written to the settings file while he types, so that a program that is cut off
/// loses no more than the sentence being typed.
class Drafts final {
public:
    /// In memory only.
    Drafts() : Drafts(nullptr, {}) {}
    /// Kept in a group of `settings`, which must live as long; what was kept there comes back.
    Drafts(QSettings* settings, QString group);
    ~Drafts();
    Q_DISABLE_COPY_MOVE(Drafts)

    [[nodiscard]] QString value(const QString& key, const QString& otherwise) const { return m_texts.value(key, otherwise); }
    void insert(const QString& key, const QString& text);
    void remove(const QString& key);

private:
    void change(const QString& key);
    [[nodiscard]] QHash<QString, QString> kept() const;
    void write();

    QSettings* m_settings;
    QString m_group;
    QHash<QString, QString> m_texts;
    QSet<QString> m_changed;  ///< since the last writing: another program keeps its own texts in the same file
    QTimer m_wait;
};

}  // namespace ketenbudget
