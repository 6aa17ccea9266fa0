// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/PartDialog.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

constexpr int pauseMs = 150;                   ///< typing goes on while nothing is asked
constexpr qsizetype mostFindings = 3;          ///< more would take the room of what is edited

} // namespace

PartDialog::PartDialog(const PartScene& scene, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_scene(scene)
    , m_pause(new QTimer(this))
    , m_scroll(new QScrollArea(this))
    , m_sentence(new PlainLabel({}, u"strong"_s, this))
    , m_matches(new PlainLabel({}, u"second"_s, this))
    , m_findings(new PlainLabel({}, u"second"_s, this))
    , m_save(makePrimary(new QPushButton(tr("Save"), this), *scene.rules.theme))
{
    const Tokens& t = scene.rules.theme->tokens();
    setWindowTitle(title);
    resize(t.pxi(660), std::min(t.pxi(720), screen()->availableGeometry().height() - t.pxi(48)));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    setPart(*content, "ground", u"surface"_s);
    m_fields = new QVBoxLayout(content);
    m_fields->setContentsMargins(0, 0, t.pxi(8), 0);
    m_fields->setSpacing(t.pxi(12));
    m_scroll->setWidget(content);
    for (PlainLabel* label : {m_sentence, m_matches, m_findings}) label->setWordWrap(true);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), buttons), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(t.pxi(8));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(line);
    layout->addWidget(m_sentence);
    layout->addWidget(m_matches);
    layout->addWidget(m_findings);
    layout->addWidget(buttons);
    m_findings->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &PartDialog::ask);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PartDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const QWidget* content = m_fields->parentWidget();
    if (content->isAncestorOf(focusWidget())) return m_scroll->ensureWidgetVisible(focusWidget());
    // One begins with the first field, not with the button that leaves.
    for (QWidget* field = nextInFocusChain(); field != this; field = field->nextInFocusChain())
        if (content->isAncestorOf(field) && (field->focusPolicy() & Qt::TabFocus) && field->isEnabled() && field->isVisibleTo(this))
            return field->setFocus(Qt::TabFocusReason);
}

QString PartDialog::matchesText() const { return m_matches->fullText(); }
QString PartDialog::findingsText() const { return m_findings->fullText(); }
QString PartDialog::sentence() const { return m_sentence->fullText(); }

void PartDialog::showPart(const EditedPart& part, const QString& sentence)
{
    m_part = part;
    m_save->setEnabled(true);
    m_sentence->setText(sentence);
    m_pause->start();
}

void PartDialog::showIncomplete(const QString& what)
{
    m_part.reset();
    m_pause->stop();
    ++m_asked;
    m_save->setEnabled(false);
    m_sentence->setText(what);
    m_matches->setText({});
    m_findings->hide();
}

void PartDialog::ask()
{
    if (!m_part || !m_scene.look) return;
    const int asked = ++m_asked;
    m_scene.look(*m_part, this, [this, asked](const PartLook& look) {
        if (asked == m_asked) showLook(look);
    });
}

void PartDialog::showLook(const PartLook& look)
{
    const Wording& w = m_scene.rules.wording;
    QString text;
    if (look.matches)
        text = filled(tr("Applies to %1 of %2 lead(s).", "how many leads, of all", pluralCount(look.matches->of)), {numberText(w, look.matches->leads), numberText(w, look.matches->of)});
    m_matches->setText(text);
    const QList<FindingText> findings = m_part == m_untouched ? QList<FindingText>() : look.findings;
    QStringList lines;
    for (const FindingText& finding : findings.first(std::min(mostFindings, findings.size())))
        lines.append(finding.next.isEmpty() ? finding.text : finding.text + u' ' + finding.next);
    if (const qsizetype more = findings.size() - lines.size(); more > 0)
        lines.append(filled(tr("And %1 more finding(s).", nullptr, pluralCount(more)), {numberText(w, more)}));
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
}

LocalText typedName(const LocalText& before, const QString& typed, const QString& language)
{
    if (typed.trimmed() == textIn(before, language)) return before;
    return typed.trimmed().isEmpty() ? LocalText() : LocalText{{QString(), typed.trimmed()}};
}

} // namespace Kelvin
