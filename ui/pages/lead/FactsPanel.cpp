// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/FactsPanel.h"

#include "core/usecases/Filters.h"
#include "core/domain/NextStep.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

bool isStep(const QString& key) { return key == u"nextStep" || key == u"nextStepDue"; }

/// The open next step with another text or another date. Both empty clears it.
Result<CommitResult> changeStep(Workspace& workspace, qint64 row, const QString& key, const QString& text, const Actor& actor)
{
    const auto facts = leadFacts(workspace, row);
    if (!facts) return facts.failure();
    Task step = nextStepOf(*facts).value_or(Task{});
    step.createdAt = actor.now;
    if (step.kind.isEmpty()) step.kind = u"other"_s;
    if (step.owner.isEmpty()) step.owner = actor.name;
    if (key == u"nextStep") {
        step.text = text.trimmed();
        step.byRule = false; // a day moved leaves whose step it is
    }
    if (key == u"nextStepDue") {
        const auto date = readTyped(workspace, u"purchaseBy"_s, text);
        if (!date) return date.failure();
        const auto* value = std::get_if<DateValue>(&*date);
        step.dueAt = value ? std::optional(value->at) : std::nullopt;
        step.dueIsDay = value && value->wholeDay;
    }
    return setNextStep(workspace, row, step, actor);
}

bool sameRows(const QList<FactSection>& one, const QList<FactSection>& other)
{
    if (one.size() != other.size()) return false;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one[i].note != other[i].note || one[i].facts.size() != other[i].facts.size()) return false;
        for (qsizetype j = 0; j < one[i].facts.size(); ++j)
            if (one[i].facts[j].key != other[i].facts[j].key) return false;
    }
    return true;
}

} // namespace

FactsPanel::FactsPanel(WindowContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Facts"));
    m_context.session.run(this, [](Workspace& w) { return people(w); }, [this](const Result<QStringList>& names) {
        if (!names) return;
        m_people = *names;
        if (FactRow* owner = row(u"owner"_s)) owner->setSuggestions(m_people);
    });
}

void FactsPanel::setLead(const LeadView& lead)
{
    const bool other = lead.row != m_lead.row;
    if (other) {
        store();
        for (const FactRow* row : std::as_const(m_rows)) {
            if (!row->refusal().isEmpty()) sayNotStored(calledName(m_lead.facts, m_lead.asOf), row->fact().label, row->typedNow(), row->refusal());
        }
    }
    m_lead = lead;
    if (other) showAnew();
    else refill();
}

bool FactsPanel::isEditing() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FactRow* row) { return row->isEditing(); });
}

void FactsPanel::store()
{
    for (FactRow* row : std::as_const(m_rows)) row->leave();
}

void FactsPanel::refill()
{
    const QList<FactSection> sections = sectionsNow();
    const bool same = m_body && sameRows(sections, m_sections);
    // Other rows are other widgets: an open editor would go with what is typed in it.
    m_waits = !same && isEditing();
    if (!same && !m_waits) {
        const int at = verticalScrollBar()->value();
        showAnew();
        // The new rows have their places when the layout has seen them.
        QMetaObject::invokeMethod(this, [this, at, body = m_body] {
            if (body == m_body) verticalScrollBar()->setValue(at);
        }, Qt::QueuedConnection);
        return;
    }
    if (same) m_sections = sections;
    for (const FactSection& section : sections)
        for (const Fact& fact : section.facts)
            if (FactRow* shown = row(fact.key)) shown->setFact(fact);
}

void FactsPanel::refillLater()
{
    // Not now: the row that tells us is still in the middle of its own event.
    if (m_waits) QMetaObject::invokeMethod(this, &FactsPanel::refill, Qt::QueuedConnection);
}

void FactsPanel::showAnew()
{
    m_waits = false;
    m_sections = sectionsNow();
    rebuild();
}

QList<FactSection> FactsPanel::sectionsNow() const
{
    QList<FactSection> sections = factSections(m_lead, m_context.wording(), m_withEmpty);
    if (m_context.session.isReadOnly())
        for (FactSection& section : sections)
            for (Fact& fact : section.facts) fact.editable = false;
    return sections;
}

void FactsPanel::rebuild()
{
    QString focused;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        if (it.value()->hasFocus()) focused = it.key();
    const bool linkFocused = m_all && m_all->hasFocus();
    m_rows.clear();
    auto* body = new QWidget;
    setPart(*body, "ground", u"surface"_s);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 8, 0, 12);
    layout->setSpacing(0);
    for (const FactSection& section : m_sections) {
        if (layout->count() > 0) {
            auto* line = new QFrame(body);
            line->setFrameShape(QFrame::HLine);
            layout->addSpacing(10);
            layout->addWidget(line);
            layout->addSpacing(6);
        }
        layout->addWidget(makeSection(section));
    }
    m_all = makeSmall(makeLink(new QPushButton(m_withEmpty ? tr("Hide empty fields") : tr("Show all fields"), body)));
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_withEmpty = !m_withEmpty;
        refill();
    });
    layout->addSpacing(8);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_body = body;
    setWidget(body);
    if (FactRow* before = row(focused)) before->setFocus();
    else if (linkFocused) m_all->setFocus();
}

QWidget* FactsPanel::makeSection(const FactSection& section)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 16, 4);
    head->addWidget(new PlainLabel(section.title, u"section"_s, part), 1);
    head->addWidget(new PlainLabel(section.note, u"small"_s, part));
    layout->addLayout(head);
    for (const Fact& fact : section.facts) {
        auto* row = new FactRow(m_context.theme, m_context.locale, fact, part);
        if (fact.key == u"owner") row->setSuggestions(m_people);
        m_rows.insert(fact.key, row);
        layout->addWidget(row);
        connect(row, &FactRow::typed, this, [this, row](const QString& text) { store(row, text); });
        connect(row, &FactRow::closed, this, &FactsPanel::refillLater);
        if (fact.pip) connect(row, &FactRow::opened, this, &FactsPanel::callSheetWanted);
    }
    return part;
}

CommitStack::Deed FactsPanel::deedFor(const Fact& fact, const QString& text) const
{
    const Actor actor = m_context.actor();
    const qint64 lead = m_lead.row;
    if (isStep(fact.key)) return [=, key = fact.key](Workspace& w) { return changeStep(w, lead, key, text, actor); };
    return [=, key = fact.key, ofCompany = fact.ofCompany](Workspace& w) -> Result<CommitResult> {
        const auto value = readTyped(w, key, text);
        if (!value) return value.failure();
        return editField(w, lead, key, *value, actor, std::nullopt, ofCompany);
    };
}

void FactsPanel::store(FactRow* row, const QString& text)
{
    const Fact& fact = row->fact();
    const QString name = isStep(fact.key) ? tr("Changed the next step") : deedText(m_context.wording(), u"field_edited"_s, {fact.key});
    const auto answered = [this, row = QPointer<FactRow>(row), lead = calledName(m_lead.facts, m_lead.asOf), label = fact.label, text](const Result<CommitResult>& done) {
        if (row && done) return row->accept(text);
        if (done) return;
        const QString reason = failureLine(m_context.wording(), done.failure());
        if (row) row->refuse(reason);
        else sayNotStored(lead, label, text, reason);
    };
    m_context.undo.perform(name, deedFor(fact, text), this, answered);
}

void FactsPanel::sayNotStored(const QString& lead, const QString& field, const QString& text, const QString& reason)
{
    m_context.showMessage(filled(tr("“%1” was not stored as %2 of %3.", "what was typed, name of the field, name of the lead"), {text, field, lead}), reason);
}

} // namespace Kelvin
