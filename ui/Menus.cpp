// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Menus.h"

#include "ui/pages/Page.h"
#include "ui/pages/PageKeys.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/ThemedIcon.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

/// Text from data as a menu shows it: an ampersand is itself.
QString literally(const QString& text) { return visibleText(text, 80).replace(u'&', u"&&"_s); }

/// The letter after the single ampersand, or nothing.
QChar askedLetter(const QString& text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2))
        if (text.at(at + 1) != u'&') return text.at(at + 1).toUpper();
    return {};
}

QString withoutLetter(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 1))
        if (text.at(at + 1) != u'&') return text.remove(at, 1);
        else ++at;
    return text;
}

} // namespace

void giveMnemonics(const QMenu& menu)
{
    QSet<QChar> taken;
    QList<QAction*> without;
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || action->text().isEmpty()) continue;
        const QChar letter = askedLetter(action->text());
        if (!letter.isNull() && !taken.contains(letter)) taken.insert(letter);
        else without.append(action);
    }
    for (QAction* action : without) {
        QString text = withoutLetter(action->text());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toUpper();
            if (!letter.isLetterOrNumber() || taken.contains(letter)) continue;
            taken.insert(letter);
            text.insert(at, u'&');
            break;
        }
        action->setText(text);
    }
}

Menus::Menus(QMenuBar& bar, const Theme& theme, const Commands& c, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_commands(c)
{
    m_recent = new QMenu(tr("Open &recent"), &bar);
    m_recent->setIcon(themedIcon(theme, u"history"_s));
    QMenu* file = add(tr("&File"), {c.newFile, c.openFile, m_recent->menuAction(), c.sample, nullptr, c.importFile, c.backUp, nullptr, c.closeFile, c.quit});
    file->setObjectName(u"file"_s);
    add(tr("&Edit"), {c.undo, c.redo, nullptr, c.cut, c.copy, c.paste, c.selectAll, nullptr, c.settings});
    QMenu* view = add(tr("&View"), c.places + QList<QAction*>{nullptr, c.countAgain, nullptr, c.sidebar, c.fullScreen, nullptr, c.larger, c.smaller, c.normalSize, nullptr});
    QMenu* themes = view->addMenu(themedIcon(theme, u"theme"_s), tr("T&heme"));
    themes->addActions(c.themes->actions());
    QMenu* languages = view->addMenu(themedIcon(theme, u"web"_s), tr("Lan&guage"));
    languages->addActions(c.languages->actions());
    m_lead = add(tr("&Lead"), {});
    m_scoring = add(tr("&Scoring"), {});
    m_funnel = add(tr("F&unnel"), {});
    m_tools = add(tr("&Tools"), {c.checkFile});
    add(tr("&Help"), {c.shortcuts, nullptr, c.about});
    const QList<QMenu*> all = m_menus + QList<QMenu*>{themes, languages};
    for (const QMenu* menu : all) giveMnemonics(*menu);
    removePages();
}

QMenu* Menus::add(const QString& title, const QList<QAction*>& actions)
{
    auto* menu = m_bar.addMenu(title);
    for (QAction* action : actions) {
        if (action) menu->addAction(action);
        else menu->addSeparator();
    }
    connect(menu, &QMenu::aboutToShow, this, [menu] { giveMnemonics(*menu); });
    m_menus.append(menu);
    return menu;
}

QMenu* Menus::menuOf(Place place) const
{
    switch (place) {
    case Place::Today:
    case Place::Leads:
    case Place::Lead:
    case Place::CallSheet: return m_lead;
    case Place::Scoring: return m_scoring;
    case Place::Funnel:
    case Place::Reports: return m_funnel;
    case Place::Import: return m_tools;
    }
    return m_tools;
}

void Menus::addPage(Place place, Page& page)
{
    QMenu* menu = menuOf(place);
    Entry entry{place, &page, {}};
    if (!page.menuActions().isEmpty() && !menu->isEmpty()) entry.actions.append(menu->addSeparator());
    for (QAction* action : page.menuActions()) {
        if (!hasPlainKey(*action)) action->setShortcutContext(Qt::WidgetShortcut);
        menu->addAction(action);
        entry.actions.append(action);
        if (const QMenu* sub = action->menu()) connect(sub, &QMenu::aboutToShow, this, [sub] { giveMnemonics(*sub); });
        connect(action, &QAction::triggered, this, [this, place, current = &page] {
            // What is done about a lead may itself lead to another page (its call sheet): only other menus take their page to the front.
            if (m_current != current && menuOf(place) != m_lead) emit placeWanted(place);
        });
    }
    menu->setEnabled(!menu->isEmpty());
    giveMnemonics(*menu);
    m_entries.append(entry);
}

void Menus::removePages()
{
    for (const Entry& entry : std::as_const(m_entries))
        for (QAction* action : entry.actions) {
            menuOf(entry.place)->removeAction(action);
            if (action->isSeparator() && action->parent() == menuOf(entry.place)) action->deleteLater();
        }
    m_entries.clear();
    m_current = nullptr;
    for (QMenu* menu : std::as_const(m_menus)) menu->setEnabled(!menu->isEmpty());
}

void Menus::setCurrent(const Page* page)
{
    m_current = page;
    QHash<QMenu*, const Entry*> shown;
    for (const Entry& entry : std::as_const(m_entries)) {
        QMenu* menu = menuOf(entry.place);
        for (QAction* action : entry.actions) {
            menu->removeAction(action);
            // A page behind another must not answer: two actions with the same key would block each other.
            if (!hasPlainKey(*action)) action->setShortcutContext(entry.page == page ? Qt::WindowShortcut : Qt::WidgetShortcut);
        }
        // A menu speaks for the page in front, else for the first page it is about.
        if (entry.page == page || !shown.contains(menu)) shown.insert(menu, &entry);
    }
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        it.key()->addActions(it.value()->actions);
        it.key()->setEnabled(!it.key()->isEmpty());
        giveMnemonics(*it.key());
    }
}

QList<CommandGroup> Menus::groups() const
{
    QList<CommandGroup> groups, pages;
    QSet<const QAction*> ofPages;
    for (const Entry& entry : m_entries) {
        const auto* keys = dynamic_cast<const PageKeys*>(entry.page);
        CommandGroup page{entry.page->accessibleName(), {}, keys ? keys->keyHelp() : QList<KeyHelp>()};
        for (const QAction* action : entry.actions) {
            ofPages.insert(action);
            page.actions.append(action);
        }
        pages.append(page);
    }
    for (const QMenu* menu : m_menus) {
        CommandGroup group{menu->title(), {}};
        for (const QAction* action : menu->actions())
            if (!ofPages.contains(action)) group.actions.append(action);
        groups.append(group);
    }
    return groups + pages;
}

void Menus::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    int number = 1;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        QAction* action = m_recent->addAction(u"&%1  %2"_s.arg(number++ % 10).arg(literally(info.fileName())));
        action->setStatusTip(literally(QDir::toNativeSeparators(info.absolutePath())));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
    if (paths.isEmpty()) return;
    m_recent->addSeparator();
    m_recent->addAction(m_commands.clearRecent);
    giveMnemonics(*m_recent);
}

} // namespace Kelvin
