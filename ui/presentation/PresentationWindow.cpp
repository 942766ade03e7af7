#include "ui/presentation/PresentationWindow.h"

#include "ui/charts/ChartView.h"
#include "ui/presentation/PresenterPanel.h"
#include "ui/presentation/SlideTable.h"
#include "ui/presentation/SlideView.h"
#include "ui/theme/AppFont.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace ketenbudget {
namespace {

/// 1080 pixels high: labels of 24, as an export of that size has; the smallest words of a chart then have 20.
constexpr int linesOnAScreen = 45;
constexpr int smallestText = 14;

}  // namespace

PresentationWindow::PresentationWindow(SnapshotPtr snapshot, std::vector<SavedView> views, bool sameScale, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_deck(std::move(snapshot), std::move(views)),
      m_slide(new SlideView(this)),
      m_status(new QLabel(this)),
      m_sameScale(sameScale)
{
    setObjectName(QStringLiteral("presentation"));
    setAccessibleName(tr("Presentation"));
    setWindowTitle(tr("Ketenbudget: presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    m_status->setObjectName(QStringLiteral("presentationStatus"));
    m_status->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_slide, 1);
    layout->addWidget(m_status);
    for (QWidget* part : std::initializer_list<QWidget*>{&m_slide->chart(), m_slide->chart().viewport(), &m_slide->table()})
        part->installEventFilter(this);
    connect(m_slide, &SlideView::rowActivated, this, [this](int key) {
        if (m_deck.drill(key)) show(false);
    });
}

void PresentationWindow::setTheme(const Theme& theme)
{
    m_paper = paletteFor(theme);
    m_paper.setColor(QPalette::Window, theme.base);
    setPalette(m_paper);
    m_slide->setTheme(theme);
}

void PresentationWindow::showOn(QScreen* screen)
{
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(), [screen](const QScreen* one) { return one != screen; });
    if (screen && other != screens.end()) showPanelOn(**other);
}

void PresentationWindow::showPanelOn(QScreen& screen)
{
    m_panel = new PresenterPanel(this);
    m_panel->setPalette(m_paper);
    m_panel->setScreen(&screen);
    m_panel->installEventFilter(this);
    const QRect room = screen.availableGeometry();
    m_panel->setGeometry(QRect(QPoint(), m_panel->size().boundedTo(room.size())).translated(room.center() - m_panel->rect().center()));
    m_panel->show();
    tell();
}

void PresentationWindow::startAt(std::size_t position)
{
    (void)m_deck.goTo(position);
    show(true);
}

int PresentationWindow::textSize() const { return std::max(smallestText, height() / linesOnAScreen); }

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFont(appFont(textSize()));
    m_slide->setTextSize(textSize());
    m_status->setFont(appFont(textSize() * 4 / 5));
    m_status->setIndent(textSize());
    measureScales();
    show(false);
}

void PresentationWindow::measureScales()
{
    if (!m_sameScale) return;
    AmountScales scales;
    layout()->activate();
    for (std::size_t view = 0; view < m_deck.count(); ++view) m_slide->addNaturalScales(scales, m_deck.slideAt(view));
    m_slide->setLargestScales(scales);
}

void PresentationWindow::show(bool moved)
{
    m_slide->setSlide(m_deck.slide(), m_deck.cameFrom());
    tell();
    if (moved) Q_EMIT this->moved(m_deck.position(), m_deck.slide().title, m_deck.nextTitle());
}

QString PresentationWindow::status() const { return m_status->text(); }

/// With a panel for the presenter the audience sees the number only.
void PresentationWindow::tell()
{
    const QString number = tr("%1 of %2").arg(m_deck.position() + 1).arg(m_deck.count());
    QStringList parts{number};
    if (!m_typed.isEmpty()) parts.append(tr("Enter: to view %1").arg(m_typed));
    if (m_deck.depth() > 0) parts.append(tr("Backspace: back to %1").arg(m_deck.slideAt(m_deck.position()).title));
    if (m_slide->figureCount() > 1) parts.append(tr("Tab: figure %1 of %2").arg(m_slide->figure() + 1).arg(m_slide->figureCount()));
    const QString separator = QStringLiteral("   ·   ");
    if (m_panel != nullptr) {
        m_panel->tell({parts.join(separator), m_slide->shownTitle(), m_deck.nextTitle(), m_blank});
        m_status->setText(number);
        return;
    }
    if (const QString next = m_deck.nextTitle(); !next.isEmpty()) parts.append(tr("Next: %1").arg(next));
    m_status->setText(drawable(parts.join(separator)));
}

void PresentationWindow::setBlank(bool blank)
{
    m_blank = blank;
    setPalette(blank ? paletteFor(darkTheme()) : m_paper);
    m_slide->setVisible(!blank);
    m_status->setVisible(!blank);
    if (!blank) show(false);
    tell();
}

bool PresentationWindow::handleNumber(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_typed = (m_typed + QChar(static_cast<char16_t>('0' + (key - Qt::Key_0)))).right(3);
        tell();
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_typed.isEmpty()) return false;
    const int number = m_typed.toInt();
    m_typed.clear();
    // A number that no view has is forgotten, and the view stays.
    if (enter && number > 0) (void)m_deck.goTo(static_cast<std::size_t>(number) - 1);
    show(enter);
    return enter;
}

/// Through the parts of a figure first.
bool PresentationWindow::turnPart(int by)
{
    const int part = m_slide->part() + by;
    if (part < 0 || part >= m_slide->partCount()) return false;
    m_slide->showPart(part);
    tell();
    return true;
}

bool PresentationWindow::handleMove(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (turnPart(1)) return true;
        if (!m_deck.next()) return true;
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        if (turnPart(-1)) return true;
        if (!m_deck.previous()) return true;
        show(true);
        (void)turnPart(m_slide->partCount() - 1);  // a step back is one part
        return true;
    case Qt::Key_Home: (void)m_deck.goTo(0); break;
    case Qt::Key_End: (void)m_deck.goTo(m_deck.count() - 1); break;
    case Qt::Key_Backspace: (void)m_deck.back(); break;
    default: return false;
    }
    show(true);
    return true;
}

bool PresentationWindow::handleKey(int key)
{
    if (m_blank && key != Qt::Key_Escape) {
        setBlank(false);
        return true;
    }
    if (handleNumber(key) || handleMove(key)) return true;
    switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_B: setBlank(true); return true;
    case Qt::Key_T: m_slide->showFigure(m_slide->figureCount() - 1); break;
    case Qt::Key_Tab: m_slide->showFigure(m_slide->figure() + 1); break;
    case Qt::Key_Backtab: m_slide->showFigure(m_slide->figure() - 1); break;
    default: return false;
    }
    tell();
    return true;
}

/// A click goes on; on a row that leads somewhere it is the row's.
bool PresentationWindow::handleClick(Qt::MouseButton button, QPoint global)
{
    if (m_blank) {
        setBlank(false);
        return true;
    }
    if (button == Qt::RightButton) return handleMove(Qt::Key_Left);
    if (button != Qt::LeftButton || m_slide->leadsOn(global)) return false;
    return handleMove(Qt::Key_Right);
}

bool PresentationWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (event->type() == QEvent::MouseButtonPress && watched != m_panel) {
        const auto* click = static_cast<QMouseEvent*>(event);
        return handleClick(click->button(), click->globalPosition().toPoint());
    }
    return QWidget::eventFilter(watched, event);
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(event->key())) QWidget::keyPressEvent(event);
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT ended(m_deck.position());
    QWidget::closeEvent(event);
}

}  // namespace ketenbudget
