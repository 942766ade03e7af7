#pragma once

#include <QObject>
#include <QVariant>

#include <functional>
#include <vector>

namespace ketenbudget {

class Page;

/// Where the user was, over all pages, with the way back and forward as in a browser. A page tells when
/// the user leaves a place on it; going to another page is a step too.
class PlaceHistory final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void addPage(Page& page);
    /// The page in front.
    void setCurrent(Page& page);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();
    /// All that `work` does is one step; none where the user stays where he is.
    void asOneStep(const std::function<void()>& work);
    /// The place that the user is at has no way back.
    void clear();

Q_SIGNALS:
    /// The way back or forward leads to this page.
    void pageWanted(ketenbudget::Page* page);
    void changed();

private:
    struct Step {
        Page* page = nullptr;
        QVariant place;
        friend bool operator==(const Step&, const Step&) = default;
    };
    using Steps = std::vector<Step>;

    /// So long that nobody comes to its end.
    static constexpr std::size_t Longest = 200;

    [[nodiscard]] Step here() const;
    void push(const Step& step);
    void travel(Steps& from, Steps& to);
    void goBackOn(Page& page);
    void tell();

    Page* m_current = nullptr;
    Steps m_back;
    Steps m_forward;
    bool m_quiet = false;  ///< what pages tell now is no step of the user
};

}  // namespace ketenbudget
