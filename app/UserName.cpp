#include "app/UserName.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace ketenbudget {

QString nameOfAccount(const QString& gecos, const QString& login)
{
    QString capital = login;
    if (!capital.isEmpty()) capital[0] = capital.at(0).toUpper();
    const QString full = gecos.section(QLatin1Char(','), 0, 0).replace(QLatin1Char('&'), capital).simplified();
    return full.isEmpty() ? login : full;
}

QString userName()
{
    const passwd* account = getpwuid(getuid());
    if (account != nullptr) {
        const QString name = nameOfAccount(QFile::decodeName(account->pw_gecos), QFile::decodeName(account->pw_name));
        if (!name.isEmpty()) return name;
    }
    // An account of a network that is out of reach is known by its environment only.
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return login.isEmpty() ? QString::number(getuid()) : login;
}

}  // namespace ketenbudget
