// SPDX-License-Identifier: GPL-3.0-or-later
// What one does to the parts of the draft on the Scoring page; loading and the effect stand in ui/pages/ScoringPage.cpp.
#include "ui/pages/ScoringPage.h"

#include "core/domain/Points.h"
#include "core/scoring/ModelCheck.h"
#include "core/scoring/ModelEdit.h"
#include "core/usecases/RuleWords.h"
#include "ui/pages/scoring/GateDialog.h"
#include "ui/pages/scoring/GroupDialog.h"
#include "ui/pages/scoring/ModelDialog.h"
#include "ui/pages/scoring/RuleDialog.h"
#include "ui/text/Filled.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// An id that says something in files and on the command line.
QString idFrom(const QString& name, const QString& otherwise)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString id = name.toLower().replace(other, u"-"_s).left(40);
    while (id.startsWith(u'-')) id.remove(0, 1);
    while (id.endsWith(u'-')) id.chop(1);
    return id.size() > 2 ? id : otherwise;
}

template <typename T> const T* byId(const QList<T>& parts, const QString& id)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const T& part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

struct Looked {
    std::optional<RuleMatches> matches;
    QList<Issue> issues;
};

Looked lookAt(ScoringStudio* studio, Workspace& workspace, const EditedPart& part, const FieldRegistry& fields)
{
    Looked looked;
    if (studio) {
        const auto* rule = std::get_if<PointRule>(&part.matched);
        const auto* condition = std::get_if<Condition>(&part.matched);
        const auto matches = rule        ? studio->matches(workspace, part.model, *rule)
                             : condition ? studio->matches(workspace, part.model, *condition)
                                         : Result<RuleMatches>(Failure{});
        if (matches) looked.matches = *matches;
    }
    CheckContext context{fields, {}, workspace.shipped().mailboxLists.keys()};
    if (studio) context.channelActivities = studio->channelActivities();
    for (const Issue& issue : checkModel(part.model, context))
        if (isAbout(issue, part.kind, part.id)) looked.issues.append(issue);
    return looked;
}

} // namespace

PartScene ScoringPage::scene()
{
    // Days that a dialog begins with are those of now, not of when the file was opened.
    m_wording = context().wording();
    const auto source = [this](ConditionPlace place) {
        ConditionSource made;
        made.fields = ruleFields(m_fields, place == ConditionPlace::Gate);
        made.vocabulary = {m_fields, m_draft.activityTypes, m_draft.pageGroups};
        made.place = place;
        made.zone = QTimeZone(m_draft.zone.toUtf8());
        made.known = [this](const QString& key, QObject* asker, std::function<void(const QStringList&)> then) {
            context().session.run(asker, [key](Workspace& workspace) { return knownWords(workspace, key); },
                                  [then = std::move(then)](const Result<QStringList>& words) {
                                      if (words) then(*words);
                                  });
        };
        return std::make_shared<const ConditionSource>(std::move(made));
    };
    PartScene scene;
    scene.rules = {source(ConditionPlace::Rule), m_wording, &context().theme};
    scene.gates = source(ConditionPlace::Gate);
    scene.draft = m_draft;
    scene.reporting = m_reporting;
    scene.look = [this](const EditedPart& part, QObject* asker, std::function<void(const PartLook&)> then) {
        const auto job = [studio = m_studio, part, fields = m_fields](Workspace& workspace) { return lookAt(studio.get(), workspace, part, fields); };
        context().session.run(asker, job, [wording = m_wording, model = part.model, then = std::move(then)](const Looked& looked) {
            PartLook look{looked.matches, {}};
            for (const Issue& issue : looked.issues) look.findings.append(findingText(wording, issue, model));
            then(look);
        });
    };
    return scene;
}

PointRule ScoringPage::freshRule() const
{
    PointRule rule;
    rule.id = unusedId(m_draft, u"rule"_s);
    rule.group = m_tableModel->groupAt(m_table->currentIndex().row());
    if (rule.group.isEmpty() && !m_draft.groups.isEmpty()) rule.group = m_draft.groups.first().id;
    rule.body = ActivityRule{};
    return rule;
}

void ScoringPage::editCurrent()
{
    if (const auto line = m_tableModel->lineAt(m_table->currentIndex().row())) editLine(*line);
}

void ScoringPage::editInPlace()
{
    const QModelIndex cell = m_table->currentIndex();
    if (cell.flags() & Qt::ItemIsEditable) m_table->edit(cell);
    else editCurrent();
}

void ScoringPage::editLine(const PointLine& line)
{
    switch (line.kind) {
    case PointLine::Kind::Group: return editGroup(m_draft.groups.at(line.index));
    case PointLine::Kind::Rule: return editRule(m_draft.rules.at(line.index));
    case PointLine::Kind::Gate: return editGate(m_draft.gates.at(line.index));
    case PointLine::Kind::FastTrack: return editFastTrack(m_draft.fastTracks.at(line.index));
    case PointLine::Kind::Segment: return editSegment(m_draft.segments.at(line.index));
    case PointLine::Kind::Model: return editModel();
    case PointLine::Kind::GateHeading:
    case PointLine::Kind::LineHeading: return;
    }
}

template <typename Dialog, typename Keep> void ScoringPage::openPart(Dialog* dialog, Keep keep)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(keep));
    dialog->open();
}

template <typename Part, typename Set, typename Add>
void ScoringPage::keepPart(const std::optional<Part>& part, const QList<Part>& parts, const PartDeeds& deeds, Set set, Add add)
{
    if (!part) return;
    m_wanted = part->id;
    if (byId(parts, part->id)) edit(deeds.edit, set(m_draft, *part));
    else edit(deeds.add, add(m_draft, *part));
}

void ScoringPage::editRule(const PointRule& rule)
{
    if (m_draft.groups.isEmpty()) return editGroup(RuleGroup{});
    auto* dialog = new RuleDialog(scene(), rule, this);
    openPart(dialog, [this, dialog, group = rule.group] {
        auto edited = dialog->rule();
        if (!edited) return;
        if (!findRule(m_draft, edited->id)) edited->id = unusedId(m_draft, idFrom(textIn(edited->name, u"en"_s), u"rule"_s));
        const auto set = [&group](const ScoringModel& draft, const PointRule& changed) {
            ScoringModel with = setRule(draft, changed);
            const int last = int(with.rules.size());
            return changed.group == group ? with : moveRule(std::move(with), changed.id, changed.group, last);
        };
        keepPart(edited, m_draft.rules, {tr("Edit rule"), tr("New rule")}, set, addRule);
    });
}

void ScoringPage::editGate(const Gate& gate)
{
    auto* dialog = new GateDialog(scene(), gate, this);
    openPart(dialog, [this, dialog] { keepPart(dialog->gate(), m_draft.gates, {tr("Edit gate"), tr("New gate")}, setGate, addGate); });
}

void ScoringPage::editFastTrack(const FastTrack& track)
{
    auto* dialog = new FastTrackDialog(scene(), track, this);
    openPart(dialog, [this, dialog] { keepPart(dialog->fastTrack(), m_draft.fastTracks, {tr("Edit fast track"), tr("New fast track")}, setFastTrack, addFastTrack); });
}

void ScoringPage::editSegment(const SegmentOverride& segment)
{
    auto* dialog = new SegmentDialog(scene(), segment, this);
    openPart(dialog, [this, dialog] { keepPart(dialog->segment(), m_draft.segments, {tr("Edit segment"), tr("New segment")}, setSegment, addSegment); });
}

void ScoringPage::editGroup(const RuleGroup& group)
{
    auto* dialog = new GroupDialog(scene(), group, this);
    openPart(dialog, [this, dialog] {
        auto edited = dialog->group();
        if (edited && !byId(m_draft.groups, edited->id)) edited->id = unusedId(m_draft, idFrom(textIn(edited->name, u"en"_s), u"group"_s));
        keepPart(edited, m_draft.groups, {tr("Edit group"), tr("New group")}, setGroup, addGroup);
    });
}

void ScoringPage::editModel()
{
    auto* dialog = new ModelDialog(scene(), this);
    openPart(dialog, [this, dialog] {
        if (const auto edited = dialog->model()) edit(tr("Edit lines and limits"), *edited);
    });
}

void ScoringPage::moveModel(int by)
{
    QStringList before;
    for (int i = 0; i < m_models->count(); ++i) before.append(m_models->itemData(i).toString());
    const qsizetype place = m_models->currentIndex(), wanted = place + by;
    if (isComing() || wanted < 0 || wanted >= before.size()) return;
    QStringList after = before;
    after.move(place, wanted);
    const auto order = [actor = context().actor()](const QStringList& keys) { return [keys, actor](Workspace& w) { return orderModels(w, keys, actor); }; };
    context().undo.performReversible(tr("Order of models"), order(after), order(before), this, [this](const Result<CommitResult>& done) {
        if (!done) context().showFailure(done.failure());
    });
}

void ScoringPage::copyCurrent()
{
    const PointRule* rule = findRule(m_draft, m_tableModel->ruleAt(m_table->currentIndex().row()));
    if (!rule) return;
    m_wanted = unusedId(m_draft, rule->id);
    edit(tr("Copy rule"), copyRule(m_draft, rule->id, LocalText{{QString(), filled(tr("%1, copy", "name of a rule"), {ruleName(m_wording, *rule)})}}));
}

void ScoringPage::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    const auto line = m_tableModel->lineAt(row);
    if (!line || line->id.isEmpty()) return;
    // The row that moves up is the next one to look at.
    if (const auto next = m_tableModel->lineAt(row + 1); next && !next->id.isEmpty()) m_wanted = next->id;
    else if (const auto before = m_tableModel->lineAt(row - 1)) m_wanted = before->id;
    switch (line->kind) {
    case PointLine::Kind::Rule: return edit(tr("Delete rule"), removeRule(m_draft, line->id));
    case PointLine::Kind::Group: return edit(tr("Delete group"), removeGroup(m_draft, line->id));
    case PointLine::Kind::Gate: return edit(tr("Delete gate"), removeGate(m_draft, line->id));
    case PointLine::Kind::FastTrack: return edit(tr("Delete fast track"), removeFastTrack(m_draft, line->id));
    case PointLine::Kind::Segment: return edit(tr("Delete segment"), removeSegment(m_draft, line->id));
    case PointLine::Kind::GateHeading:
    case PointLine::Kind::LineHeading:
    case PointLine::Kind::Model: return;
    }
}

void ScoringPage::moveCurrent(int by)
{
    const PointRule* rule = findRule(m_draft, m_tableModel->ruleAt(m_table->currentIndex().row()));
    if (!rule) return;
    QStringList rules, groups;
    for (const RuleGroup& group : m_draft.groups) groups.append(group.id);
    for (const PointRule& other : m_draft.rules)
        if (other.group == rule->group) rules.append(other.id);
    const qsizetype place = rules.indexOf(rule->id) + by, group = groups.indexOf(rule->group);
    m_wanted = rule->id;
    if (place >= 0 && place < rules.size()) return edit(tr("Move rule"), moveRule(m_draft, rule->id, rule->group, int(place)));
    // Beyond the edge of its group a rule goes on into the next one.
    if (group + by < 0 || group + by >= groups.size()) return m_wanted.clear();
    edit(tr("Move rule"), moveRule(m_draft, rule->id, groups.at(group + by), by > 0 ? 0 : int(m_draft.rules.size())));
}

void ScoringPage::toggle(const PointLine& line, bool on)
{
    ScoringModel changed = m_draft;
    if (line.kind == PointLine::Kind::Gate) changed.gates[line.index].on = on;
    else if (line.kind == PointLine::Kind::FastTrack) changed.fastTracks[line.index].on = on;
    else changed = setRuleOn(m_draft, line.id, on);
    edit(on ? tr("Switch rule on") : tr("Switch rule off"), changed);
}

void ScoringPage::select(const QString& id)
{
    const int row = m_tableModel->rowOf(id);
    if (row < 0) return;
    m_table->setCurrentIndex(m_tableModel->index(row, PointTableModel::Rule));
    m_table->scrollTo(m_table->currentIndex());
}

void ScoringPage::typePoints(const QString& id, int value)
{
    const PointRule* rule = findRule(m_draft, id);
    if (rule) edit(tr("Change points"), setRulePoints(m_draft, id, pointsSlots(*rule).first(), qBound(-maxPoints, value, maxPoints)));
}

void ScoringPage::typeCap(const QString& rule, const QString& text)
{
    bool ok = false;
    const int cap = text.trimmed().toInt(&ok);
    if (!ok && !text.trimmed().isEmpty()) return;
    edit(tr("Change cap"), setRuleCap(m_draft, rule, ok ? std::optional(qBound(0, cap, maxPoints)) : std::nullopt));
}

void ScoringPage::snap() { edit(tr("Snap to Fibonacci"), snapToFibonacci(m_draft)); }

void ScoringPage::showRowMenu(QPoint position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_do.newRule, m_do.edit, m_do.copy, m_do.remove});
    menu->addSeparator();
    menu->addActions({m_do.up, m_do.down});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace Kelvin
