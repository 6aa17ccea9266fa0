// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Commands.h"

#include "ui/Pages.h"
#include "ui/theme/ThemedIcon.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

/// Makes the actions; keys are written out, because without a desktop Qt's own list lacks some of them.
class Maker {
public:
    Maker(const Theme& theme, QObject* parent) : m_theme(theme), m_parent(parent) {}

    QAction* operator()(const char* text, const QString& icon, const QList<QKeySequence>& keys = {}) const
    {
        auto* action = new QAction(say(text), m_parent);
        if (!icon.isEmpty()) action->setIcon(themedIcon(m_theme, icon));
        action->setShortcuts(keys);
        action->setMenuRole(QAction::NoRole);
        return action;
    }

    QAction* choice(QActionGroup* group, const QString& text, const QString& data) const
    {
        auto* action = new QAction(text, group);
        action->setCheckable(true);
        action->setData(data);
        return action;
    }

private:
    const Theme& m_theme;
    QObject* m_parent;
};

/// The platform's keys for a standard command, or ours if it has none.
QList<QKeySequence> keysOf(QKeySequence::StandardKey standard, const char* fallback)
{
    const QKeySequence own(QLatin1StringView(fallback), QKeySequence::PortableText);
    QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    // Ours first, so that the menu shows the same key everywhere.
    keys.removeAll(own);
    keys.prepend(own);
    return keys;
}

QKeySequence key(const char* text) { return QKeySequence(QLatin1StringView(text), QKeySequence::PortableText); }

void makeFileCommands(const Maker& make, Commands& c)
{
    c.newFile = make(QT_TRANSLATE_NOOP("Commands", "&New workspace…"), u"new-file"_s, {key("Ctrl+Shift+N")});
    c.openFile = make(QT_TRANSLATE_NOOP("Commands", "&Open workspace…"), u"open"_s, {key("Ctrl+O")});
    c.sample = make(QT_TRANSLATE_NOOP("Commands", "&Try with sample data"), u"test"_s, {key("Ctrl+T")});
    c.importFile = make(QT_TRANSLATE_NOOP("Commands", "&Import a file…"), u"import"_s, {key("Ctrl+I")});
    c.backUp = make(QT_TRANSLATE_NOOP("Commands", "Save a &copy…"), u"save"_s, {key("Ctrl+Shift+S")});
    c.closeFile = make(QT_TRANSLATE_NOOP("Commands", "C&lose workspace"), u"close"_s, {key("Ctrl+W")});
    c.clearRecent = make(QT_TRANSLATE_NOOP("Commands", "&Clear this list"), {});
    c.quit = make(QT_TRANSLATE_NOOP("Commands", "&Quit"), {}, {key("Ctrl+Q")});
}

void makeEditCommands(const Maker& make, Commands& c)
{
    c.undo = make(QT_TRANSLATE_NOOP("Commands", "&Undo"), u"undo"_s, {key("Ctrl+Z")});
    c.redo = make(QT_TRANSLATE_NOOP("Commands", "&Redo"), u"redo"_s, {key("Ctrl+Shift+Z"), key("Ctrl+Y")});
    c.cut = make(QT_TRANSLATE_NOOP("Commands", "Cu&t"), {}, keysOf(QKeySequence::Cut, "Ctrl+X"));
    c.copy = make(QT_TRANSLATE_NOOP("Commands", "&Copy"), u"copy"_s, keysOf(QKeySequence::Copy, "Ctrl+C"));
    c.paste = make(QT_TRANSLATE_NOOP("Commands", "&Paste"), {}, keysOf(QKeySequence::Paste, "Ctrl+V"));
    c.selectAll = make(QT_TRANSLATE_NOOP("Commands", "Select &all"), {}, {key("Ctrl+A")});
    c.settings = make(QT_TRANSLATE_NOOP("Commands", "&Settings…"), u"settings"_s, {key("Ctrl+,")});
}

void makeViewCommands(const Maker& make, Commands& c, QObject* parent, const QStringList& languages)
{
    for (const PageSpec& spec : pageSpecs()) {
        auto* action = make(spec.name, QLatin1StringView(spec.icon), {key(qPrintable(u"Ctrl+%1"_s.arg(placeNumber(spec.place))))});
        action->setText(placeName(spec));
        action->setData(int(spec.place));
        c.places.append(action);
    }
    c.sidebar = make(QT_TRANSLATE_NOOP("Commands", "Side&bar"), u"sidebar"_s, {key("Ctrl+Shift+B")});
    c.sidebar->setCheckable(true);
    c.larger = make(QT_TRANSLATE_NOOP("Commands", "&Larger text"), {}, {key("Ctrl++"), key("Ctrl+=")});
    c.smaller = make(QT_TRANSLATE_NOOP("Commands", "S&maller text"), {}, {key("Ctrl+-")});
    c.normalSize = make(QT_TRANSLATE_NOOP("Commands", "&Normal text"), {}, {key("Ctrl+0")});
    c.fullScreen = make(QT_TRANSLATE_NOOP("Commands", "&Full screen"), {}, {key("F11")});
    c.fullScreen->setCheckable(true);
    c.countAgain = make(QT_TRANSLATE_NOOP("Commands", "&Count again"), u"refresh"_s, {key("Ctrl+R")});
    c.themes = new QActionGroup(parent);
    make.choice(c.themes, say(QT_TRANSLATE_NOOP("Commands", "As the &system")), u"system"_s);
    make.choice(c.themes, say(QT_TRANSLATE_NOOP("Commands", "&Light")), u"light"_s);
    make.choice(c.themes, say(QT_TRANSLATE_NOOP("Commands", "&Dark")), u"dark"_s);
    c.languages = new QActionGroup(parent);
    make.choice(c.languages, say(QT_TRANSLATE_NOOP("Commands", "As the &system")), {});
    for (const QString& language : languages) make.choice(c.languages, languageName(language), language);
}

} // namespace

QAction* Commands::place(Place place) const
{
    for (QAction* action : places)
        if (action->data().toInt() == int(place)) return action;
    return nullptr;
}

Commands makeCommands(const Theme& theme, const QStringList& languages, QObject* parent)
{
    const Maker make(theme, parent);
    Commands c;
    makeFileCommands(make, c);
    makeEditCommands(make, c);
    makeViewCommands(make, c, parent, languages);
    c.checkFile = make(QT_TRANSLATE_NOOP("Commands", "&Check the file"), u"shield"_s);
    c.shortcuts = make(QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), u"keyboard"_s, {key("F1")});
    c.about = make(QT_TRANSLATE_NOOP("Commands", "&About Kelvin"), u"info"_s);
    return c;
}

QString languageName(const QString& language)
{
    QString name = language == u"en" ? u"English"_s : QLocale(language).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name.at(0).toUpper();
    return name;
}

} // namespace Kelvin
