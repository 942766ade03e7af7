#pragma once

#include "core/base/Error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace ketenbudget {

/// Either a value or an Error. It has no conversion to bool, so that a Result<bool> cannot be
/// mistaken for its own success.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const = delete;
    [[nodiscard]] bool ok() const { return m_content.index() == 0; }

    /// Precondition: ok().
    [[nodiscard]] const T& value() const&
    {
        assert(ok());
        return std::get<0>(m_content);
    }
    [[nodiscard]] T& value() &
    {
        assert(ok());
        return std::get<0>(m_content);
    }
    [[nodiscard]] T take() &&
    {
        assert(ok());
        return std::move(std::get<0>(m_content));
    }

    /// Precondition: !ok().
    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return std::get<1>(m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const = delete;
    [[nodiscard]] bool ok() const { return !m_error.has_value(); }

    /// Precondition: !ok().
    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

}  // namespace ketenbudget
