// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "ui/theme/Parts.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct ToneLook {
    QString part;
    QString icon;
    QColor Tokens::*colour;
};

ToneLook lookOf(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Plain: return {u"plain"_s, u"info"_s, &Tokens::text2};
    case MessageTone::Note: return {u"note"_s, u"warning"_s, &Tokens::noteIcon};
    case MessageTone::Danger: return {u"danger"_s, u"warning"_s, &Tokens::danger};
    case MessageTone::Callout: return {u"callout"_s, u"temp-hot"_s, &Tokens::calloutIcon};
    }
    return {u"plain"_s, u"info"_s, &Tokens::text2};
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconWidget(theme, u"info"_s, &Tokens::text2, Size::Icon, this))
    , m_sentence(new PlainLabel(QString(), u"sum"_s, this))
    , m_detail(new PlainLabel(QString(), u"second"_s, this))
    , m_action(new QPushButton(this))
    , m_close(makeIconButton(new QToolButton(this), theme, u"close"_s, tr("Close")))
{
    m_sentence->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    makeSmall(m_action);
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setMessage(MessageTone::Plain, QString());
}

void MessageBar::setMessage(MessageTone tone, const QString& sentence, const QString& detail, const QString& action)
{
    m_tone = tone;
    const ToneLook look = lookOf(tone);
    // Beside one line the icon stands in its middle, beside more at the first.
    layout()->setAlignment(m_icon, detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    setPart(*this, "bar", look.part);
    m_icon->setIcon(look.icon, look.colour);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(detail.isEmpty() ? sentence : u"%1 %2"_s.arg(sentence, detail));
    m_unsaid = !sentence.isEmpty();
    if (isVisible()) announce();
}

/// Once for each message, when it can be seen: most are set first and shown then.
void MessageBar::announce()
{
    if (!m_unsaid) return;
    m_unsaid = false;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit announced(accessibleName());
}

void MessageBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    announce();
}

void MessageBar::setClosable(bool closable, const QString& closeText)
{
    m_close->setVisible(closable);
    if (!closeText.isEmpty()) makeIconButton(m_close, m_theme, u"close"_s, closeText);
}

QString MessageBar::sentence() const { return m_sentence->fullText(); }

} // namespace Kelvin
