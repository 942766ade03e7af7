#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace ketenbudget {

/// The stored codes of an enumeration, one entry per value; both directions of the translation.
template <class Enum, std::size_t Size>
using CodeTable = std::array<std::pair<Enum, const char*>, Size>;

template <class Enum, std::size_t Size>
[[nodiscard]] QString codeIn(const CodeTable<Enum, Size>& table, Enum value)
{
    for (const auto& [candidate, code] : table) {
        if (candidate == value) return QString::fromLatin1(code);
    }
    return {};
}

template <class Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueIn(const CodeTable<Enum, Size>& table, QStringView wanted)
{
    for (const auto& [value, code] : table) {
        if (wanted == QLatin1String(code)) return value;
    }
    return std::nullopt;
}

}  // namespace ketenbudget
