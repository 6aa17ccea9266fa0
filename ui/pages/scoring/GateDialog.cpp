// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/GateDialog.h"

#include "core/domain/Reasons.h"
#include "core/scoring/ModelEdit.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/dialogs/MatchEditor.h"
#include "ui/text/ConditionText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

GateDialog::GateDialog(const PartScene& scene, const Gate& gate, QWidget* parent)
    : PartDialog(scene, tr("Gate"), parent)
    , m_gate(gate)
    , m_name(new QLineEdit(textIn(gate.name, scene.rules.wording.language), this))
    , m_reason(new QComboBox(this))
    , m_condition(new ConditionEditor(scene.gates, scene.rules.wording, *scene.rules.theme, this))
    , m_note(new QLineEdit(gate.note, this))
    , m_on(new QCheckBox(tr("The gate counts"), this))
{
    for (const QString& reason : gateReasonCodes()) m_reason->addItem(gateReasonText(reason), reason);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert); // what is typed is no choice without a code
    const int known = m_reason->findData(gate.reason);
    if (known >= 0) m_reason->setCurrentIndex(known);
    else m_reason->setEditText(gate.reason);
    m_on->setChecked(gate.on);
    m_condition->setCondition(gate.condition);
    auto* head = new QWidget(this);
    QFormLayout* form = makeForm(head);
    addFormRow(*form, tr("Name"), m_name);
    addFormRow(*form, tr("Reason"), m_reason);
    addFormRow(*form, tr("Note"), m_note);
    form->addRow(QString(), m_on);
    fields()->addWidget(head);
    fields()->addWidget(new PlainLabel(tr("Leads for which this is true are disqualified"), u"section"_s, this));
    fields()->addWidget(m_condition);
    fields()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &GateDialog::refresh);
    connect(m_reason, &QComboBox::editTextChanged, this, &GateDialog::refresh);
    connect(m_note, &QLineEdit::textChanged, this, &GateDialog::refresh);
    connect(m_on, &QCheckBox::toggled, this, &GateDialog::refresh);
    connect(m_condition, &ConditionEditor::edited, this, &GateDialog::refresh);
    refresh();
}

std::optional<Gate> GateDialog::gate() const
{
    const auto condition = m_condition->condition();
    if (!condition || condition->isAlways() || m_name->text().trimmed().isEmpty()) return std::nullopt;
    Gate gate = m_gate;
    gate.name = typedName(m_gate.name, m_name->text(), scene().rules.wording.language);
    gate.condition = *condition;
    const int known = m_reason->findText(m_reason->currentText());
    gate.reason = known >= 0 ? m_reason->itemData(known).toString() : m_reason->currentText().trimmed();
    gate.note = m_note->text().trimmed();
    gate.on = m_on->isChecked();
    return gate;
}

void GateDialog::refresh()
{
    const auto edited = gate();
    if (!edited) return showIncomplete(tr("A gate needs a name and a comparison."));
    const QString sentence = filled(tr("%1: disqualified", "condition"), {conditionText(scene().rules.wording, edited->condition)});
    EditedPart part = editedPart(scene().draft, &ScoringModel::gates, PointLine::Kind::Gate, *edited, setGate, addGate);
    part.matched = edited->condition;
    showPart(part, sentence);
}

FastTrackDialog::FastTrackDialog(const PartScene& scene, const FastTrack& track, QWidget* parent)
    : PartDialog(scene, tr("Fast track"), parent)
    , m_track(track)
    , m_name(new QLineEdit(textIn(track.name, scene.rules.wording.language), this))
    , m_kind(new QComboBox(this))
    , m_activity(new MatchEditor(scene.rules.source, *scene.rules.theme, this))
    , m_condition(new ConditionEditor(scene.rules.source, scene.rules.wording, *scene.rules.theme, this))
    , m_note(new QLineEdit(track.note, this))
    , m_on(new QCheckBox(tr("The fast track counts"), this))
{
    m_kind->addItem(tr("An activity, until the lead is recycled"));
    m_kind->addItem(tr("A condition, while it is true"));
    m_on->setChecked(track.on);
    m_condition->setCondition(track.condition);
    if (track.activity) m_activity->setMatch(*track.activity);
    m_kind->setCurrentIndex(track.activity ? 0 : 1);
    auto* head = new QWidget(this);
    QFormLayout* form = makeForm(head);
    addFormRow(*form, tr("Name"), m_name);
    addFormRow(*form, tr("MQL at once by"), m_kind);
    addFormRow(*form, tr("Note"), m_note);
    form->addRow(QString(), m_on);
    fields()->addWidget(head);
    fields()->addWidget(m_activity);
    fields()->addWidget(m_condition);
    fields()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &FastTrackDialog::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FastTrackDialog::refresh);
    connect(m_note, &QLineEdit::textChanged, this, &FastTrackDialog::refresh);
    connect(m_on, &QCheckBox::toggled, this, &FastTrackDialog::refresh);
    connect(m_activity, &MatchEditor::edited, this, &FastTrackDialog::refresh);
    connect(m_condition, &ConditionEditor::edited, this, &FastTrackDialog::refresh);
    refresh();
}

std::optional<FastTrack> FastTrackDialog::fastTrack() const
{
    FastTrack track = m_track;
    track.name = typedName(m_track.name, m_name->text(), scene().rules.wording.language);
    track.note = m_note->text().trimmed();
    track.on = m_on->isChecked();
    if (m_name->text().trimmed().isEmpty()) return std::nullopt;
    if (m_kind->currentIndex() == 0) {
        track.condition = {};
        track.activity = m_activity->match();
        return m_activity->isComplete() && *track.activity != ActivityMatch() ? std::optional(track) : std::nullopt;
    }
    const auto condition = m_condition->condition();
    if (!condition || condition->isAlways()) return std::nullopt;
    track.activity = std::nullopt;
    track.condition = *condition;
    return track;
}

void FastTrackDialog::refresh()
{
    m_activity->setVisible(m_kind->currentIndex() == 0);
    m_condition->setVisible(m_kind->currentIndex() == 1);
    const auto edited = fastTrack();
    if (!edited) return showIncomplete(tr("A fast track needs a name, and an activity or a comparison."));
    EditedPart part = editedPart(scene().draft, &ScoringModel::fastTracks, PointLine::Kind::FastTrack, *edited, setFastTrack, addFastTrack);
    part.matched = edited->condition;
    const Wording& w = scene().rules.wording;
    if (edited->activity) {
        PointRule rule;
        rule.body = ActivityRule{*edited->activity, {}, {}, {}, {}, AwardEach{1}, NoDecay{}};
        part.matched = rule;
    }
    const QString what = edited->activity ? sentenceCase(w, matchText(w, *edited->activity)) : conditionText(w, edited->condition);
    showPart(part, filled(tr("%1: MQL at once", "activity or condition"), {what}));
}

} // namespace Kelvin
