// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StartPage.h"

#include "ui/pages/start/RecentFiles.h"
#include "ui/pages/start/StartCard.h"
#include "ui/theme/Parts.h"
#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Kelvin {

/// 860 for the cards and their neighbours, and the margins.
static constexpr double columnWidth = 908;

StartPage::StartPage(const ProgramServices& program, const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_program(program)
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    auto* column = new QWidget;
    column->setMaximumWidth(program.theme.tokens().pxi(columnWidth));
    auto* drop = new DropZone(program.theme, tr("Drop a file here"), tr("A workspace opens. A CSV file starts the import."), column);
    connect(drop, &DropZone::fileDropped, this, &StartPage::fileDropped);
    connect(drop, &DropZone::browseRequested, this, &StartPage::browseRequested);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 72, 24, 24);
    rows->setSpacing(28);
    rows->addWidget(makeHead());
    rows->addWidget(makeCards(commands));
    rows->addWidget(makeRecent(commands));
    rows->addWidget(drop);
    rows->addWidget(makeFoot(commands));
    rows->addStretch(1);

    auto* middle = new QWidget;
    auto* sides = new QHBoxLayout(middle);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(column, 100);
    sides->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    // The page's own ground shows through.
    middle->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&program.theme, &Theme::changed, column, [column, theme = &program.theme] { column->setMaximumWidth(theme->tokens().pxi(columnWidth)); });
    refresh();
}

QWidget* StartPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* picture = new PlainLabel(head);
    picture->setPixmap(appIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addStretch(1);
    text->addWidget(new PlainLabel(tr("How warm is this lead?"), u"start"_s, head));
    auto* claim = new PlainLabel(tr("Kelvin scores your leads by rules you can read, and says why."), u"second"_s, head);
    claim->setWordWrap(true);
    text->addWidget(claim);
    text->addStretch(1);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(20);
    layout->addWidget(picture);
    layout->addLayout(text, 1);
    return head;
}

QWidget* StartPage::makeCards(const Commands& commands)
{
    auto* cards = new QWidget(this);
    auto* grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const auto add = [&](int place, QAction* action, const QString& icon, const QString& title, const QString& detail, const QString& key) {
        auto* card = new StartCard(m_program.theme, {icon, title, detail, QKeySequence(key).toString(QKeySequence::NativeText)}, place == 0, cards);
        connect(card, &QAbstractButton::clicked, action, &QAction::trigger);
        grid->addWidget(card, place / 2, place % 2);
        if (place == 0) setFocusProxy(card);
    };
    add(0, commands.sample, u"test"_s, tr("Try with sample data"),
        tr("300 invented leads, six months of visits, calls and outcomes, in a separate file."), u"Ctrl+T"_s);
    add(1, commands.importFile, u"import"_s, tr("Import a file"),
        tr("Leads, activities, answers or deals as CSV. A ranked list in two minutes."), u"Ctrl+I"_s);
    add(2, commands.newFile, u"new-file"_s, tr("New workspace"),
        tr("One file that you name, move and back up. Starts with the Fibonacci point table."), u"Ctrl+N"_s);
    add(3, commands.openFile, u"open"_s, tr("Open a workspace"), tr("A .kelvin file from this computer or a shared folder."), u"Ctrl+O"_s);
    return cards;
}

QWidget* StartPage::makeRecent(const Commands& commands)
{
    m_recentPart = new QWidget(this);
    auto* clear = makeSmall(makeLink(new QPushButton(tr("Clear"), m_recentPart)));
    clear->setAccessibleName(tr("Clear the list of recent files"));
    connect(clear, &QPushButton::clicked, commands.clearRecent, &QAction::trigger);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Recent"), u"section"_s, m_recentPart), 1);
    head->addWidget(clear);
    auto* card = new QFrame(m_recentPart);
    setPart(*card, "card", true);
    m_recent = new RecentList(m_program.theme, card);
    m_recent->setAccessibleName(tr("Recent files"));
    connect(m_recent, &RecentList::fileChosen, this, &StartPage::recentChosen);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_recent);
    auto* layout = new QVBoxLayout(m_recentPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(card);
    return m_recentPart;
}

QWidget* StartPage::makeFoot(const Commands& commands)
{
    auto* foot = new QWidget(this);
    auto* promise = new PlainLabel(tr("Your data stays in your file. Kelvin uses no network unless you ask it to."), u"small"_s, foot);
    promise->setWordWrap(true);
    auto* keys = makeSmall(makeFlat(new QPushButton(tr("Shortcuts"), foot), m_program.theme, u"keyboard"_s));
    connect(keys, &QPushButton::clicked, commands.shortcuts, &QAction::trigger);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new IconWidget(m_program.theme, u"lock"_s, &Tokens::text3, Size::SmallIcon, foot));
    layout->addWidget(promise, 1);
    layout->addWidget(keys);
    layout->addWidget(new KeyHint(m_program.theme, u"F1"_s, foot));
    return foot;
}

void StartPage::refresh()
{
    const QList<RecentFile> files = recentFiles(m_program.state);
    // When a person worked here is told by this computer's clock: each file has a zone of its own, and none is open.
    const Wording w{QLocale(), QTimeZone::systemTimeZone(), m_program.clock(), m_program.language()};
    m_recent->setFiles(files.mid(0, 5), w);
    m_recentPart->setVisible(!files.isEmpty());
}

} // namespace Kelvin
