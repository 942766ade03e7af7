#pragma once

#include <cstddef>  // first: moc of Qt 6.4 cannot read a <compare> that nothing stands before

#include <compare>
#include <functional>

namespace ketenbudget {

/// An index that cannot be mixed up with an index of another kind.
template <class Tag>
class StrongId {
public:
    explicit constexpr StrongId(std::size_t index) : m_index(index) {}

    [[nodiscard]] constexpr std::size_t index() const { return m_index; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;

private:
    std::size_t m_index;
};

}  // namespace ketenbudget

template <class Tag>
struct std::hash<ketenbudget::StrongId<Tag>> {
    std::size_t operator()(ketenbudget::StrongId<Tag> id) const noexcept { return std::hash<std::size_t>{}(id.index()); }
};
