// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LeadFilterModel.h"

#include "core/domain/Id.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/Scoring.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr int countAfterMs = 250;
const QString chosenPart = u"leads/filter"_s;

/// What stands side by side: the children of an "and", else the condition itself.
QList<Condition> partsOf(const Condition& condition)
{
    if (condition.isAlways()) return {};
    return condition.kind == Condition::Kind::All ? condition.children : QList<Condition>{condition};
}

Condition joined(const QList<Condition>& parts)
{
    if (parts.isEmpty()) return {};
    return parts.size() == 1 ? parts.first() : Condition::all(parts);
}

/// A setting of the file is stored without a commit of facts.
Result<CommitResult> asCommit(const Result<Done>& stored) { return stored ? Result<CommitResult>(CommitResult()) : stored.failure(); }

/// What asks for facts is asked where they are kept.
template <typename Job, typename Then> void ask(WorkspaceSession& session, QObject* context, bool readsFacts, Job job, Then then)
{
    if (readsFacts) session.runOverFacts(context, std::move(job), std::move(then));
    else session.run(context, std::move(job), std::move(then));
}

QHash<QString, qint64> countAll(Workspace& workspace, const QList<SavedFilter>& filters, const QList<LeadRow>& rows, Instant asOf)
{
    QHash<QString, qint64> counts;
    for (const SavedFilter& filter : filters)
        if (const auto found = filterLeads(workspace, rows, asOf, filter.filter)) counts.insert(filter.key, qint64(found->matched.size()));
    return counts;
}

} // namespace

LeadFilterModel::LeadFilterModel(WindowContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_key(QString::fromUtf8(context.state.part(chosenPart)))
{
    m_undecided = m_key.isEmpty();
    if (m_undecided) m_key = u"call_first"_s;
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    m_later.setInterval(countAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &LeadFilterModel::run);
    connect(&m_later, &QTimer::timeout, this, &LeadFilterModel::count);
    const auto again = [this] {
        m_soon.start();
        m_later.start();
    };
    // Places found among the old rows are none of the new ones.
    connect(&context.leads, &LeadStore::aboutToReset, this, [this] { ++m_asked; });
    connect(&context.leads, &LeadStore::reset, this, again);
    connect(&context.leads, &LeadStore::rowsChanged, this, again);
    connect(&context.leads, &LeadStore::rowsAdded, this, again);
    connect(&context.session, &WorkspaceSession::changed, this, [this](const Change& change) {
        if (change.settings) readSaved();
    });
    // Whose leads *mine* are is asked of the settings.
    connect(&context.state, &UiState::meChanged, this, &LeadFilterModel::readSaved);
    readSaved();
}

const SavedFilter* LeadFilterModel::find(const QString& key) const
{
    const auto found = std::find_if(m_saved.begin(), m_saved.end(), [&](const SavedFilter& filter) { return filter.key == key; });
    return found == m_saved.end() ? nullptr : &*found;
}

bool LeadFilterModel::isEdited() const
{
    const SavedFilter* filter = chosen();
    return filter && (joined(partsOf(filter->filter.condition)) != joined(m_parts) || filter->filter.withUnknown != m_withUnknown);
}

LeadFilter LeadFilterModel::filter() const { return LeadFilter{{}, joined(m_parts), m_withUnknown, m_trashed}; }

void LeadFilterModel::readSaved()
{
    m_context.session.run(this, [actor = m_context.actor()](Workspace& w) { return savedFilters(w, actor); }, [this](Result<QList<SavedFilter>> filters) {
        if (!filters) return m_context.showFailure(filters.failure());
        const bool first = m_saved.isEmpty(), stands = chosen() && !isEdited() && !m_drill;
        m_saved = std::move(*filters);
        if (!chosen()) m_key = u"all"_s;
        if (first && !m_drill && m_parts.isEmpty()) take(chosen() ? chosen()->filter : LeadFilter());
        else if (stands && isEdited()) take(chosen()->filter); // it says something else now
        emit listsChanged();
        m_later.start();
    });
}

void LeadFilterModel::take(const LeadFilter& filter)
{
    m_parts = partsOf(filter.condition);
    m_withUnknown = filter.withUnknown;
    m_trashed = filter.trashed;
    edited();
}

void LeadFilterModel::edited()
{
    emit conditionsChanged();
    run();
}

void LeadFilterModel::choose(const QString& key)
{
    m_drill.reset();
    m_undecided = false;
    m_key = key;
    m_context.state.setPart(chosenPart, key.toUtf8());
    take(chosen() ? chosen()->filter : LeadFilter());
    emit listsChanged();
}

void LeadFilterModel::showOnly(const LeadDrill& drill)
{
    m_drill = drill;
    take({});
    emit listsChanged();
}

void LeadFilterModel::bringBack(const LeadFilter& filter, const std::optional<LeadDrill>& drill)
{
    m_undecided = false;
    m_drill = drill;
    take(filter);
    emit listsChanged();
}

void LeadFilterModel::leaveDrill() { choose(m_key); }

void LeadFilterModel::addPart(const Condition& part)
{
    m_parts.append(part);
    edited();
}

void LeadFilterModel::replacePart(int index, const Condition& part)
{
    if (index < 0 || index >= m_parts.size()) return;
    m_parts[index] = part;
    edited();
}

void LeadFilterModel::removePart(int index)
{
    if (index < 0 || index >= m_parts.size()) return;
    m_parts.removeAt(index);
    edited();
}

void LeadFilterModel::setWithUnknown(bool with)
{
    m_withUnknown = with;
    edited();
}

void LeadFilterModel::save(const QString& name, const QString& key)
{
    const SavedFilter filter{key.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : key, name, this->filter()};
    store(tr("Save a filter"), filter, [this, key = filter.key] {
        m_key = key;
        m_drill.reset();
        m_context.state.setPart(chosenPart, m_key.toUtf8());
    });
}

void LeadFilterModel::rename(const QString& key, const QString& name)
{
    const SavedFilter* saved = find(key);
    if (!saved) return;
    SavedFilter filter = *saved;
    filter.name = name;
    store(tr("Rename a filter"), filter, [] {});
}

void LeadFilterModel::remove(const QString& key)
{
    const SavedFilter* saved = find(key);
    if (!saved) return;
    m_context.undo.performReversible(tr("Remove a filter"), removing(key), saving(*saved, keyBehind(key)), this, [this, key](const Result<CommitResult>& done) {
        if (!done) return m_context.showFailure(done.failure());
        if (m_key == key) choose(u"all"_s);
        readSaved();
    });
}

void LeadFilterModel::store(const QString& text, const SavedFilter& filter, std::function<void()> then)
{
    const SavedFilter* before = find(filter.key);
    m_context.undo.performReversible(text, saving(filter), before ? saving(*before) : removing(filter.key), this, [this, then = std::move(then)](const Result<CommitResult>& done) {
        if (!done) return m_context.showFailure(done.failure());
        then();
        readSaved();
    });
}

QString LeadFilterModel::keyBehind(const QString& key) const
{
    const auto at = std::find_if(m_saved.begin(), m_saved.end(), [&](const SavedFilter& filter) { return filter.key == key; });
    return at == m_saved.end() || std::next(at) == m_saved.end() ? QString() : std::next(at)->key;
}

CommitStack::Deed LeadFilterModel::saving(const SavedFilter& filter, const QString& before) const
{
    return [filter, before, actor = m_context.actor()](Workspace& w) { return asCommit(saveFilter(w, filter, actor, before)); };
}

CommitStack::Deed LeadFilterModel::removing(const QString& key) const
{
    return [key, actor = m_context.actor()](Workspace& w) { return asCommit(removeFilter(w, key, actor)); };
}

bool LeadFilterModel::fallsBack(const FilterResult& result)
{
    // Whom to call is what the program is opened for; where nobody is to be called, everybody is shown.
    if (!m_undecided || m_drill || m_saved.isEmpty() || m_context.leads.storedAt()) return false;
    m_undecided = false;
    if (!result.matched.empty() || isEdited()) return false;
    m_key = u"all"_s;
    take(chosen() ? chosen()->filter : LeadFilter());
    emit listsChanged();
    return true;
}

void LeadFilterModel::run()
{
    m_soon.stop();
    if (!m_context.leads.isLoaded()) return;
    const int number = ++m_asked;
    const LeadStore& leads = m_context.leads;
    // The rows are shared with the store until it changes them, so nothing is copied here. Places stay true while leads are only changed
    // and added; a reset drops the answers that are on their way.
    ask(m_context.session, this, conditionReadsFacts(filter().condition),
        [rows = leads.rows(), asOf = leads.asOf(), filter = filter()](Workspace& w) { return filterLeads(w, rows, asOf, filter); },
        [this, number](Result<FilterResult> result) {
            if (number == m_asked) show(std::move(result));
        });
}

void LeadFilterModel::show(Result<FilterResult> result)
{
    if (!result) return m_context.showFailure(result.failure());
    if (fallsBack(*result)) return;
    m_unknown = result->unknown;
    std::vector<quint32> places = std::move(result->matched);
    if (m_drill) {
        const QSet<qint64> wanted(m_drill->rows.begin(), m_drill->rows.end());
        std::erase_if(places, [&](quint32 place) { return !wanted.contains(m_context.leads.rows().at(place).row); });
    }
    emit found(places);
}

void LeadFilterModel::count()
{
    if (!m_context.leads.isLoaded() || m_saved.isEmpty()) return;
    const bool readsFacts = std::any_of(m_saved.begin(), m_saved.end(), [](const SavedFilter& saved) { return conditionReadsFacts(saved.filter.condition); });
    ask(m_context.session, this, readsFacts,
        [filters = m_saved, rows = m_context.leads.rows(), asOf = m_context.leads.asOf()](Workspace& w) { return countAll(w, filters, rows, asOf); },
        [this](const QHash<QString, qint64>& counts) {
            if (counts == m_counts) return;
            m_counts = counts;
            emit listsChanged();
        });
}

} // namespace Kelvin
