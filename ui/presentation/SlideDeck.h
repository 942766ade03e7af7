#pragma once

#include "core/domain/Snapshot.h"
#include "core/slides/Slide.h"

#include <optional>
#include <vector>

namespace ketenbudget {

/// The views of a meeting in their order, where the presenter is, and how far he has gone down from a view. Slides
/// are made when they are first shown, from the figures of now.
class SlideDeck {
public:
    /// Precondition: `views` is not empty.
    SlideDeck(SnapshotPtr snapshot, std::vector<SavedView> views);

    [[nodiscard]] std::size_t count() const { return m_views.size(); }
    /// The view of the set, also while the presenter is below it.
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] const Slide& slide();
    [[nodiscard]] const Slide& slideAt(std::size_t position);
    /// Name of the view that comes next; empty at the end.
    [[nodiscard]] QString nextTitle() const;
    /// Steps down from the view of the set.
    [[nodiscard]] std::size_t depth() const { return m_below.size(); }

    /// Each of them leaves what is below a view, and is false where there is nothing to go to.
    bool next();
    bool previous();
    bool goTo(std::size_t position);
    /// Into what a row of the first chart stands for.
    bool drill(int key);
    /// Back up one step; the row that was drilled into is then in `cameFrom`.
    bool back();
    [[nodiscard]] std::optional<int> cameFrom() const { return m_cameFrom; }

private:
    struct Below {
        Slide slide;
        int key = 0;  ///< the row above that leads here
    };

    SnapshotPtr m_snapshot;
    std::vector<SavedView> m_views;
    std::vector<std::optional<Slide>> m_slides;
    std::vector<Below> m_below;
    std::size_t m_position = 0;
    std::optional<int> m_cameFrom;
};

}  // namespace ketenbudget
