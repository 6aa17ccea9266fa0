// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PanelHeader.h"

#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

/// A title and what follows it: where room is short the title is cut last.
class TitleRow : public QHBoxLayout {
public:
    void setGeometry(const QRect& rect) override
    {
        QHBoxLayout::setGeometry(rect);
        QLayoutItem *title = itemAt(0), *rest = itemAt(1);
        const int wanted = std::min(title->sizeHint().width(), rect.width() - spacing() - rest->minimumSize().width());
        if (rest->isEmpty() || title->geometry().width() >= wanted) return;
        title->setGeometry(QRect(rect.topLeft(), QSize(wanted, rect.height())));
        rest->setGeometry(rect.adjusted(wanted + spacing(), 0, 0, 0));
    }
};

} // namespace

PanelHeader::PanelHeader(const Theme& theme, const QString& title, Level level, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, level == Level::Page ? u"page"_s : u"section"_s, this))
    , m_note(new PlainLabel(QString(), level == Level::Page ? u"second"_s : u"small"_s, this))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    m_title->setElideMode(Qt::ElideRight);
    m_note->setElideMode(Qt::ElideRight);
    m_note->hide();
    auto* titled = new TitleRow;
    titled->setSpacing(level == Level::Page ? 12 : 8);
    titled->addWidget(m_title);
    titled->addLayout(m_left);
    m_left->setSpacing(titled->spacing());
    m_left->addWidget(m_note);
    m_right->setSpacing(8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(int(Size::PagePadding), 0, int(Size::PagePadding), 0);
    layout->setSpacing(16);
    layout->addLayout(titled);
    layout->addStretch(1);
    layout->addLayout(m_right);
    const auto resize = [this, level, &theme] {
        setFixedHeight(theme.tokens().pxi(level == Level::Page ? Size::PageHeader : Size::PanelHeader));
    };
    resize();
    connect(&theme, &Theme::changed, this, resize);
    if (level == Level::Page) {
        setAttribute(Qt::WA_StyledBackground);
        setPart(*this, "header", u"page"_s);
    }
}

void PanelHeader::setTitle(const QString& title) { m_title->setText(title); }

void PanelHeader::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty()); // an empty one would still keep its distance
}

void PanelHeader::addAfterTitle(QWidget* widget) { m_left->addWidget(widget); }

void PanelHeader::addAtRight(QWidget* widget) { m_right->addWidget(widget); }

} // namespace Kelvin
