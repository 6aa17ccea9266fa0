// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Sidebar.h"

#include "ui/Pages.h"
#include "ui/PersonButton.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

static QString keyOf(Place place)
{
    for (const PageSpec& spec : pageSpecs())
        if (spec.place == place) return QString::fromLatin1(spec.key);
    return {};
}

Sidebar::Sidebar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_places(new NavigationList(theme, NavigationList::Kind::Places, this))
    , m_listHeader(makeListHeader())
    , m_lists(new NavigationList(theme, NavigationList::Kind::Filters, this))
    , m_settings(new NavigationList(theme, NavigationList::Kind::Places, this))
    , m_me(new PersonButton(theme, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"win"_s);
    setPart(*this, "edge", u"right"_s);
    setObjectName(u"sidebar"_s);
    for (const PageSpec& spec : pageSpecs()) m_places->addPlace(QString::fromLatin1(spec.key), QString::fromLatin1(spec.icon), placeName(spec));
    m_places->setAccessibleName(tr("Places"));
    m_lists->setAccessibleName(tr("Saved filters"));
    m_settings->addPlace(u"settings"_s, u"settings"_s, tr("Settings"));
    m_settings->setBadge(u"settings"_s, QKeySequence(u"Ctrl+,"_s).toString(QKeySequence::NativeText));
    m_settings->setAccessibleName(tr("Settings"));
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto* layout = new QVBoxLayout(this);
    const int padding = 8;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(0);
    layout->addWidget(m_places);
    layout->addWidget(m_listHeader);
    layout->addWidget(m_lists, 1);
    layout->addStretch(0);
    layout->addWidget(line);
    layout->addSpacing(padding / 2);
    layout->addWidget(m_settings);
    layout->addWidget(m_me);
    connect(m_places, &NavigationList::placeChosen, this, &Sidebar::choose);
    connect(m_lists, &NavigationList::placeChosen, this, &Sidebar::listChosen);
    connect(m_places, &NavigationList::placePassed, this, [this](const QString& key) { stayIn(*m_places, [&] { choose(key); }); });
    connect(m_lists, &NavigationList::placePassed, this, [this](const QString& key) { stayIn(*m_lists, [&] { emit listChosen(key); }); });
    connect(m_lists, &NavigationList::placeMenuRequested, this, &Sidebar::listMenuRequested);
    connect(m_settings, &NavigationList::placeChosen, this, [this] {
        m_settings->setCurrentPlace({});
        emit settingsRequested();
    });
    connect(m_me, &QAbstractButton::clicked, this, &Sidebar::settingsRequested);
    connect(&theme, &Theme::changed, this, &Sidebar::resizeToTheme);
    setLists({}, {});
    resizeToTheme();
}

QWidget* Sidebar::makeListHeader()
{
    auto* header = new QWidget(this);
    auto* add = makeIconButton(new QToolButton(header), m_theme, u"plus"_s, tr("Save the current filter"));
    setPart(*add, "small", true);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 12, 2, 2);
    layout->addWidget(new PlainLabel(tr("Saved filters"), u"hint"_s, header), 1);
    layout->addWidget(add);
    connect(add, &QToolButton::clicked, this, &Sidebar::addListRequested);
    return header;
}

void Sidebar::resizeToTheme() { setFixedWidth(m_theme.tokens().pxi(Size::Sidebar)); }

void Sidebar::setFileOpen(bool open)
{
    for (const PageSpec& spec : pageSpecs()) m_places->setPlaceEnabled(QString::fromLatin1(spec.key), open || spec.place == Place::Import);
    if (open) return;
    for (const PageSpec& spec : pageSpecs()) setBadge(spec.place, {});
    setLists({}, {});
    setCurrent(std::nullopt);
}

void Sidebar::setCurrent(std::optional<Place> place) { m_places->setCurrentPlace(place ? keyOf(*place) : QString()); }

void Sidebar::setBadge(Place place, const QString& badge) { m_places->setBadge(keyOf(place), badge); }

void Sidebar::setLists(const QList<SidebarList>& lists, const QString& current)
{
    const auto sameNames = [](const SidebarList& a, const SidebarList& b) { return a.key == b.key && a.name == b.name; };
    if (!std::equal(lists.begin(), lists.end(), m_shown.begin(), m_shown.end(), sameNames)) {
        m_lists->removePlaces();
        for (const SidebarList& list : lists) m_lists->addPlace(list.key, {}, list.name);
    }
    m_shown = lists;
    for (const SidebarList& list : lists) m_lists->setBadge(list.key, list.count);
    m_lists->setCurrentPlace(current);
    m_listHeader->setVisible(!lists.isEmpty());
    m_lists->setVisible(!lists.isEmpty());
}

void Sidebar::setMe(const QString& name) { m_me->setPerson(name); }

void Sidebar::stayIn(NavigationList& list, const std::function<void()>& go)
{
    // The page that comes to the front takes the focus; whoever walks the list goes on from here.
    go();
    list.setFocus(Qt::OtherFocusReason);
}

void Sidebar::choose(const QString& key)
{
    for (const PageSpec& spec : pageSpecs())
        if (key == QLatin1StringView(spec.key)) emit placeChosen(spec.place);
}

} // namespace Kelvin
