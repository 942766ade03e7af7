#pragma once

#include <QString>

namespace ketenbudget {

/// Under which name the user's notes are kept: the full name that the system knows, else the name
/// with which the user logs in.
[[nodiscard]] QString userName();

/// The name in a system account: `gecos` is its comment field ("Jansen,room 3,,"), in which "&"
/// stands for the login name.
[[nodiscard]] QString nameOfAccount(const QString& gecos, const QString& login);

}  // namespace ketenbudget
