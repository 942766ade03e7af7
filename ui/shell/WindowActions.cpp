#include "ui/shell/WindowActions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>

namespace ketenbudget {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QAction* make(QMainWindow& window, const char* name, const QString& text, const QList<QKeySequence>& keys = {})
{
    auto* action = new QAction(text, &window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    window.addAction(action);
    return action;
}

template <class Choice>
void addChoice(QActionGroup& group, const char* name, const QString& text, Choice choice)
{
    QAction* action = group.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
}

void check(const QActionGroup& group, int choice)
{
    for (QAction* action : group.actions()) action->setChecked(action->data().toInt() == choice);
}

}  // namespace

WindowActions::WindowActions(QMainWindow& window)
    : openDatabase(make(window, "openDatabase", ActionWords::tr("&Open database…"), {Qt::CTRL | Qt::Key_O})),
      exportChart(make(window, "exportChart", ActionWords::tr("&Export chart…"), {Qt::CTRL | Qt::Key_E})),
      exportTable(make(window, "exportTable", ActionWords::tr("Export &table…"), {Qt::CTRL | Qt::ALT | Qt::Key_E})),
      print(make(window, "print", ActionWords::tr("&Print…"), {Qt::CTRL | Qt::Key_P})),
      printPreview(make(window, "printPreview", ActionWords::tr("Print pre&view…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P})),
      copyChart(make(window, "copyChart", ActionWords::tr("Copy chart as &picture"), {Qt::CTRL | Qt::ALT | Qt::Key_C})),
      chartMessage(make(window, "chartMessage", ActionWords::tr("&Message above the chart…"), {Qt::CTRL | Qt::Key_L})),
      quit(make(window, "quit", ActionWords::tr("&Quit"), {Qt::CTRL | Qt::Key_Q})),
      undo(make(window, "undo", {}, {Qt::CTRL | Qt::Key_Z})),
      redo(make(window, "redo", {}, {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z})),
      showTopic(make(window, "showTopic", ActionWords::tr("&More on this topic"), {Qt::CTRL | Qt::Key_T})),
      showSource(make(window, "showSource", ActionWords::tr("Show in S&ources"), {Qt::CTRL | Qt::Key_B})),
      previousPage(make(window, "previousPage", ActionWords::tr("P&revious page"), {Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp})),
      nextPage(make(window, "nextPage", ActionWords::tr("Ne&xt page"), {Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown})),
      goBack(make(window, "goBack", ActionWords::tr("&Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back})),
      goForward(make(window, "goForward", ActionWords::tr("&Forward"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward})),
      searchAll(make(window, "searchAll", ActionWords::tr("Search &everything…"), {Qt::CTRL | Qt::Key_K})),
      saveView(make(window, "saveView", ActionWords::tr("&Save this view…"), {Qt::CTRL | Qt::Key_D})),
      present(make(window, "present", ActionWords::tr("&Present set"), {Qt::Key_F5})),
      copyLink(make(window, "copyLink", ActionWords::tr("&Copy link to this view"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K})),
      openLink(make(window, "openLink", ActionWords::tr("Open &link…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O})),
      showMeeting(make(window, "showMeeting", ActionWords::tr("&Views and sets"))),
      switchPanel(make(window, "switchPanel", ActionWords::tr("&Switch between page and provenance"), {Qt::Key_F6})),
      zoomIn(make(window, "zoomIn", ActionWords::tr("&Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})),
      zoomOut(make(window, "zoomOut", ActionWords::tr("&Smaller text"), {Qt::CTRL | Qt::Key_Minus})),
      zoomNormal(make(window, "zoomNormal", ActionWords::tr("Text at &100 %"), {Qt::CTRL | Qt::Key_0})),
      restoreLayout(make(window, "restoreLayout", ActionWords::tr("Restore la&yout"))),
      help(make(window, "help", ActionWords::tr("&Glossary and keys"), {Qt::Key_F1})),
      shortcuts(make(window, "shortcuts", ActionWords::tr("&Keyboard shortcuts"), {Qt::SHIFT | Qt::Key_F1})),
      about(make(window, "about", ActionWords::tr("&About Ketenbudget"))),
      languages(new QActionGroup(&window)),
      themes(new QActionGroup(&window))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    addChoice(*languages, "languageSystem", ActionWords::tr("As the &system"), LanguageChoice::System);
    // Each language is called by its own name in every language.
    addChoice(*languages, "languageDutch", QStringLiteral("&Nederlands"), LanguageChoice::Dutch);
    addChoice(*languages, "languageEnglish", QStringLiteral("&English"), LanguageChoice::English);
    addChoice(*themes, "themeSystem", ActionWords::tr("As the &system"), ThemeChoice::System);
    addChoice(*themes, "themeLight", ActionWords::tr("&Light"), ThemeChoice::Light);
    addChoice(*themes, "themeDark", ActionWords::tr("&Dark"), ThemeChoice::Dark);
}

void WindowActions::showChoices(LanguageChoice language, ThemeChoice theme)
{
    check(*languages, static_cast<int>(language));
    check(*themes, static_cast<int>(theme));
}

}  // namespace ketenbudget
