// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/ResultPanel.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ImportText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

ResultPanel::ResultPanel(const Theme& theme, const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_title(new PlainLabel({}, u"title"_s, this))
    , m_details(new PlainLabel({}, u"second"_s, this))
    , m_offer(new MessageBar(theme, this))
{
    const Tokens& t = theme.tokens();
    auto* leads = makePrimary(new QPushButton(tr("Sho&w the leads"), this), theme, u"leads"_s);
    auto* another = makePlain(new QPushButton(tr("Import &another file"), this), theme, u"import"_s);
    m_undo = makePlain(new QPushButton(tr("Un&do this import"), this), theme, u"undo"_s);
    // Who goes on with the Return key must not take the import back.
    setFocusProxy(leads);
    m_title->setWordWrap(true);
    m_details->setWordWrap(true);
    m_replay = makePlain(new QPushButton(tr("Promote at the da&te they crossed"), this), theme);
    m_replay->hide();
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {leads, another, m_undo}) buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.pxi(24), t.pxi(24), t.pxi(24), t.pxi(24));
    layout->setSpacing(t.pxi(12));
    layout->addWidget(m_title);
    layout->addWidget(m_details);
    layout->addWidget(m_offer);
    layout->addWidget(m_replay, 0, Qt::AlignLeft);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(leads, &QPushButton::clicked, this, &ResultPanel::leadsWanted);
    connect(another, &QPushButton::clicked, this, &ResultPanel::anotherWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoWanted(m_result.batch); });
    connect(m_offer, &MessageBar::actionTriggered, this, &ResultPanel::promote);
    connect(m_replay, &QPushButton::clicked, this, [this] { emit promoteWanted(batch(), PromotePolicy::Replay); });
}

void ResultPanel::setResult(const ImportResult& result)
{
    m_result = result;
    m_title->setText(tr("%1: %2").arg(result.file, countsText(m_wording, result.counts)));
    QStringList lines;
    for (const Issue& issue : result.issues) lines.append(issueText(m_wording, issue));
    if (!result.rejectsPath.isEmpty()) lines.append(rejectsText(m_wording, result.counts.rejected, QDir::toNativeSeparators(result.rejectsPath)));
    if (result.batch == 0) lines.append(tr("Nothing was new, so nothing was written."));
    m_details->setText(lines.join(u'\n'));
    m_undo->setEnabled(result.batch > 0);
    m_offers = result.left > 0;
    m_offer->setVisible(m_offers);
    m_replay->setVisible(m_offers);
    if (m_offers)
        m_offer->setMessage(MessageTone::Note, historyCrossingsText(m_wording, result.left), tr("Old activity promotes nobody by itself."), tr("Promote them now"));
}

void ResultPanel::setPromoted(qint64 leads)
{
    m_offers = false;
    m_replay->hide();
    m_offer->setMessage(MessageTone::Plain, filled(tr("%1 lead(s) (was|were) promoted to MQL.", "number", pluralCount(leads)), {numberText(m_wording, leads)}));
}

} // namespace Kelvin
