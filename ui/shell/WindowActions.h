#pragma once

#include "ui/shell/Preferences.h"

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace ketenbudget {

/// The actions of the window itself; a page brings its own.
struct WindowActions {
    explicit WindowActions(QMainWindow& window);

    /// Checks the entries that the user chose.
    void showChoices(LanguageChoice language, ThemeChoice theme);

    QAction* openDatabase;
    QAction* exportChart;
    QAction* exportTable;
    QAction* print;
    QAction* printPreview;
    QAction* copyChart;
    QAction* chartMessage;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* showTopic;
    QAction* showSource;
    QAction* previousPage;
    QAction* nextPage;
    QAction* goBack;
    QAction* goForward;
    QAction* searchAll;
    QAction* saveView;
    QAction* present;
    QAction* copyLink;
    QAction* openLink;
    QAction* showMeeting;
    QAction* switchPanel;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomNormal;
    QAction* restoreLayout;
    QAction* help;
    QAction* shortcuts;
    QAction* about;
    QActionGroup* languages;  ///< data: LanguageChoice
    QActionGroup* themes;     ///< data: ThemeChoice
};

}  // namespace ketenbudget
