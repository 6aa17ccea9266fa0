// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/Menus.h"
#include "ui/Sidebar.h"
#include "ui/StatusStrip.h"
#include "ui/Workbench.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/models/LeadColumns.h"
#include "ui/pages/SidebarLists.h"
#include "ui/pages/StartPage.h"
#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/MessageBar.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {
constexpr double scaleStep = 0.1, largestScale = 1.5;

QString undoneText(const QString& deed) { return MainWindow::tr("Undone: %1").arg(deed); }

const QString geometryPart = u"window"_s, placePart = u"place"_s, sidebarPart = u"sidebar"_s;
}

MainWindow::MainWindow(const ProgramServices& program, QWidget* parent)
    : QMainWindow(parent)
    , m_program(program)
    , m_questions(dialogQuestions(this))
    , m_opening(program.shipped)
{
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    // On a screen of just that size the frame would push the status bar out of sight.
    const QSize wanted(1440, 900), room = screen()->availableSize() - QSize(16, 44);
    resize(room.width() >= 1200 && room.height() >= 700 ? wanted.boundedTo(room) : wanted);
    restoreGeometry(program.state.part(geometryPart));
    connect(&m_opening, &FileOpening::busyChanged, this, [this] {
        if (!m_opening.isBusy()) setBusy({});
    });
    assemble();
}

MainWindow::~MainWindow()
{
    m_program.state.setPart(geometryPart, saveGeometry());
    // Pages and strips look at the open file until they are gone.
    m_status->follow(nullptr);
    delete takeCentralWidget();
    m_file.reset();
}

void MainWindow::assemble()
{
    delete takeCentralWidget();
    m_workbench = nullptr;
    delete m_commandOwner;
    m_commandOwner = new QObject(this);
    m_commands = makeCommands(m_program.theme, m_program.languages, m_commandOwner);
    setMenuBar(new QMenuBar(this));
    m_menus = new Menus(*menuBar(), m_program.theme, m_commands, m_commandOwner);

    auto* central = new QWidget(this);
    m_sidebar = new Sidebar(m_program.theme, central);
    m_messages = new MessageBar(m_program.theme, central);
    m_messages->setClosable(true, tr("Close this message"));
    m_messages->hide();
    connect(m_messages, &MessageBar::actionTriggered, this, &MainWindow::showUndoneLeads);
    m_stack = new QStackedWidget(central);
    m_start = new StartPage(m_program, m_commands, m_stack);
    m_stack->addWidget(m_start);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* message = new QVBoxLayout;
    message->setContentsMargins(16, 0, 16, 0); // kept even while there is none
    message->addWidget(m_messages);
    right->addLayout(message);
    right->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    m_status = new StatusStrip(m_program.theme, languageName(m_program.language()), this);
    setStatusBar(m_status);
    connectCommands();
    showPages();
}

void MainWindow::connectCommands()
{
    const Commands& c = m_commands;
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(c.newFile, &MainWindow::newFile);
    on(c.openFile, &MainWindow::openFile);
    on(c.sample, &MainWindow::openSample);
    on(c.importFile, &MainWindow::importFile);
    on(c.backUp, &MainWindow::backUpFile);
    on(c.closeFile, &MainWindow::leaveFile);
    on(c.clearRecent, &MainWindow::forgetRecent);
    on(c.quit, &QWidget::close);
    on(c.undo, [this] {
        if (!m_file) return;
        m_undone = m_file->undo().undoText();
        m_file->undo().undo();
    });
    on(c.redo, [this] { if (m_file) m_file->undo().redo(); });
    on(c.cut, [this] { editWhereFocusIs("cut"); });
    on(c.copy, [this] { editWhereFocusIs("copy"); });
    on(c.paste, &MainWindow::pasteWhereFocusIs);
    on(c.selectAll, [this] { editWhereFocusIs("selectAll"); });
    on(c.settings, &MainWindow::showSettings);
    on(c.checkFile, &MainWindow::checkFile);
    on(c.shortcuts, &MainWindow::showShortcuts);
    on(c.about, &MainWindow::showAbout);
    on(c.larger, [this] { changeScale(m_program.theme.scale() + scaleStep); });
    on(c.smaller, [this] { changeScale(m_program.theme.scale() - scaleStep); });
    on(c.normalSize, [this] { changeScale(1.0); });
    on(c.countAgain, [this] { if (m_file) m_file->leads().reload(); });
    on(c.fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    c.fullScreen->setChecked(isFullScreen());
    c.sidebar->setChecked(m_program.state.part(sidebarPart) != "hidden");
    m_sidebar->setVisible(c.sidebar->isChecked());
    connect(c.sidebar, &QAction::toggled, this, [this](bool shown) {
        m_sidebar->setVisible(shown);
        m_program.state.setPart(sidebarPart, shown ? "shown" : "hidden");
    });
    for (QAction* action : c.places) on(action, [this, place = Place(action->data().toInt())] {
        if (m_workbench) m_workbench->goTo(place);
        else if (place == Place::Import) importFile();
    });
    for (QAction* action : c.themes->actions()) action->setChecked(action->data().toString() == m_program.state.theme());
    showLanguage();
    connect(c.themes, &QActionGroup::triggered, this, [this](const QAction* action) { changeTheme(action->data().toString()); });
    // The commands are made anew with the language: not while one of them still speaks.
    connect(c.languages, &QActionGroup::triggered, this, [this](const QAction* action) { changeLanguage(action->data().toString()); }, Qt::QueuedConnection);
    connect(m_menus, &Menus::recentChosen, this, &MainWindow::openPath);
    connect(m_menus, &Menus::placeWanted, this, [this](Place place) { if (m_workbench) m_workbench->goTo(place); });
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openPath);
    connect(m_start, &StartPage::fileDropped, this, &MainWindow::openPath);
    connect(m_start, &StartPage::browseRequested, this, &MainWindow::importFile);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::showSettings);
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](Place place) { m_commands.place(place)->trigger(); });
    connect(m_sidebar, &Sidebar::listChosen, this, [this](const QString& key) {
        if (!m_workbench || !m_workbench->lists()) return;
        m_workbench->lists()->showList(key);
        m_workbench->goTo(Place::Leads);
    });
    connect(m_sidebar, &Sidebar::listMenuRequested, this, [this](const QString& key, QPoint position) {
        if (m_workbench && m_workbench->lists()) m_workbench->lists()->showListMenu(key, position);
    });
    connect(m_sidebar, &Sidebar::addListRequested, this, [this] {
        if (m_workbench && m_workbench->lists()) m_workbench->lists()->addList();
    });
}

void MainWindow::showPages()
{
    m_menus->removePages();
    m_status->follow(m_file.get());
    delete m_workbench;
    m_workbench = nullptr;
    if (m_file) {
        m_workbench = new Workbench(m_file->context(), m_stack);
        m_stack->addWidget(m_workbench);
        connectWorkbench();
    }
    m_stack->setCurrentWidget(m_workbench ? static_cast<QWidget*>(m_workbench) : m_start);
    const bool open = m_file != nullptr, writable = open && !m_file->session().isReadOnly();
    for (QAction* action : {m_commands.backUp, m_commands.closeFile, m_commands.checkFile}) action->setEnabled(open);
    m_commands.importFile->setEnabled(!open || writable);
    for (QAction* action : m_commands.places) action->setEnabled(open || action->data().toInt() == int(Place::Import));
    // On the start page Ctrl+N is a new workspace; in one it is the lead list's new lead.
    const QKeySequence always(u"Ctrl+Shift+N"_s), start(u"Ctrl+N"_s);
    m_commands.newFile->setShortcuts(open ? QList<QKeySequence>{always} : QList<QKeySequence>{start, always});
    m_sidebar->setFileOpen(open);
    m_sidebar->setMe(m_program.state.me());
    m_menus->setRecentFiles(m_program.state.recentFiles());
    m_start->refresh();
    const QString name = QGuiApplication::applicationDisplayName();
    setWindowTitle(open ? tr("%1 – %2").arg(QFileInfo(m_file->session().path()).fileName(), name) : name);
    showUndo();
    showCounting();
    showBadges();
    if (!m_workbench) return m_start->setFocus();
    const auto last = Place(m_program.state.part(placePart).toInt());
    // Nobody is being called yet: the list is where calls begin.
    m_workbench->goTo(m_workbench->page(last) && last != Place::CallSheet ? last : m_workbench->places().value(0));
}

void MainWindow::changeEvent(QEvent* event)
{
    // The window manager has a key of its own for it.
    if (event->type() == QEvent::WindowStateChange && m_commands.fullScreen) m_commands.fullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::connectWorkbench()
{
    for (Place place : m_workbench->places()) m_menus->addPage(place, *m_workbench->page(place));
    connect(m_workbench, &Workbench::placeChanged, this, &MainWindow::showPlace);
    connect(m_workbench, &Workbench::badgeChanged, this, &MainWindow::showBadges);
    connect(&m_file->undo(), &CommitStack::stateChanged, m_workbench, [this] {
        hideNews(); // of what was done before
        showUndo();
    });
    connect(&m_file->undo(), &CommitStack::undone, m_workbench, [this](qint64, const UndoResult& result) { sayUndone(result); });
    connect(&m_file->leads(), &LeadStore::reset, m_workbench, [this] { noteLeads(); });
    connect(&m_file->leads(), &LeadStore::readingChanged, m_workbench, [this] { showCounting(); });
    // Each hour the list is read anew; behind midnight the day that has ended is stepped.
    connect(&m_file->leads(), &LeadStore::reset, m_workbench, [this] {
        if (!m_file->session().isReadOnly() && dayOf(m_program.clock(), QTimeZone::utc()) != m_caughtUp) catchUpDays();
    });
}

void MainWindow::showPlace(Place place)
{
    hideNews(); // of the page one has left
    m_sidebar->setCurrent(place);
    m_menus->setCurrent(m_workbench->page(place));
    m_program.state.setPart(placePart, QByteArray::number(int(place)));
}

void MainWindow::hideNews()
{
    // Failures stay until they are closed.
    if (m_messages->tone() == MessageTone::Plain) m_messages->hide();
}

void MainWindow::showBadges()
{
    if (!m_workbench) return;
    for (Place place : m_workbench->places()) m_sidebar->setBadge(place, m_workbench->page(place)->badge());
    if (const SidebarLists* lists = m_workbench->lists()) m_sidebar->setLists(lists->sidebarLists(), lists->currentList());
}

void MainWindow::showUndo()
{
    const CommitStack* stack = m_file ? &m_file->undo() : nullptr;
    const QString undo = stack ? stack->undoText() : QString(), redo = stack ? stack->redoText() : QString();
    m_commands.undo->setEnabled(stack && stack->canUndo());
    m_commands.redo->setEnabled(stack && stack->canRedo());
    m_commands.undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(QString(undo).replace(u'&', u"&&"_s)));
    // What the list of keys calls them.
    m_commands.undo->setIconText(tr("&Undo"));
    m_commands.redo->setIconText(tr("&Redo"));
    m_commands.redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(QString(redo).replace(u'&', u"&&"_s)));
}

/// While everybody is being counted there is nothing to count again.
void MainWindow::showCounting() { m_commands.countAgain->setEnabled(m_file && !m_file->leads().isReading()); }

void MainWindow::sayUndone(const UndoResult& result)
{
    const WindowContext& context = m_file->context();
    m_undoneLeads.clear();
    for (const qint64 row : result.leads)
        if (context.leads.find(row)) m_undoneLeads.append(row);
    QStringList details;
    if (m_undoneLeads.size() == 1) details.append(calledText(*context.leads.find(m_undoneLeads.first())));
    if (!result.kept.isEmpty()) details.append(tr("What was changed again later stays as it is:"));
    for (const Issue& issue : result.kept) details.append(issueText(context.wording(), issue));
    m_messages->setMessage(MessageTone::Plain, undoneText(m_undone), details.join(u' '), m_undoneLeads.isEmpty() ? QString() : tr("Show"));
    m_messages->show();
}

void MainWindow::showUndoneLeads()
{
    if (!m_file || m_undoneLeads.isEmpty()) return;
    if (m_undoneLeads.size() == 1) emit m_navigator.leadWanted(m_undoneLeads.first());
    else emit m_navigator.leadsWanted(m_undoneLeads, undoneText(m_undone));
}

void MainWindow::changeLanguage(const QString& language)
{
    if (m_workbench && m_workbench->losesWorkWhenMadeAnew() &&
        !mayLose(unsavedText(), tr("The pages are made anew in the other language."), [this, language] { changeLanguage(language); })) return showLanguage();
    m_program.state.setLanguage(language);
    m_program.useLanguage(language);
    if (m_file) m_file->useLanguage(m_program.language());
    const auto kept = m_workbench ? m_workbench->takeAlong() : QHash<Place, std::any>();
    const bool lasts = !m_messages->isHidden() && m_messages->tone() != MessageTone::Plain;
    assemble();
    if (m_workbench) m_workbench->bringBack(kept);
    if (lasts) m_sayAgain();
}

void MainWindow::showLanguage()
{
    for (QAction* action : m_commands.languages->actions()) action->setChecked(action->data().toString() == m_program.state.language());
}

void MainWindow::changeTheme(const QString& theme)
{
    m_program.state.setTheme(theme);
    m_program.theme.setChoice(theme == u"dark" ? ThemeChoice::Dark : theme == u"light" ? ThemeChoice::Light : ThemeChoice::System);
    for (QAction* action : m_commands.themes->actions()) action->setChecked(action->data().toString() == theme);
}

void MainWindow::changeScale(double scale)
{
    const double kept = qBound(1.0, scale, largestScale);
    m_program.state.setFontScale(kept);
    m_program.theme.setScale(kept);
}

void MainWindow::say(const Failure& failure)
{
    if (failure.kind == FailureKind::Cancelled) return;
    sayLasting(MessageTone::Danger, [this, failure] { return failureText(m_file ? m_file->context().wording() : Wording(), failure); });
}

void MainWindow::sayLasting(MessageTone tone, std::function<FailureWords()> words)
{
    m_sayAgain = [this, tone, words = std::move(words)] {
        const FailureWords said = words();
        m_messages->setMessage(tone, said.text, said.next);
        m_messages->show();
    };
    m_sayAgain();
}

void MainWindow::say(const QString& text, const QString& details)
{
    m_messages->setMessage(MessageTone::Plain, text, details);
    m_messages->show();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_program, this);
    connect(&dialog, &SettingsDialog::themeChosen, this, &MainWindow::changeTheme);
    connect(&dialog, &SettingsDialog::scaleChosen, this, &MainWindow::changeScale);
    if (m_file) dialog.speakFor(m_file->session());
    dialog.exec();
    m_sidebar->setMe(m_program.state.me());
    if (m_file) m_file->useMe();
    // The command that brought us here is made anew with the language: not while it still speaks.
    if (const QString language = dialog.language(); language != m_program.state.language())
        QMetaObject::invokeMethod(this, [this, language] { changeLanguage(language); }, Qt::QueuedConnection);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog dialog(m_program.theme, shortcutLines(m_menus->groups()), this);
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutDialog dialog(m_program, this);
    dialog.exec();
}

} // namespace Kelvin
