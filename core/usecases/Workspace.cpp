// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Workspace.h"

#include "core/scoring/ScoringModelJson.h"
#include "core/storage/Backup.h"
#include "core/storage/BatchRepository.h"
#include "core/storage/LatestCommit.h"
#include "core/storage/LeadRepository.h"
#include "core/storage/MetaRepository.h"
#include "core/storage/ModelRepository.h"
#include "core/storage/Snapshot.h"
#include "core/storage/Transaction.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/Population.h"

#include <QSet>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

const ModelVersion* StoredModel::published() const
{
    const auto found = std::find_if(versions.begin(), versions.end(), [](const ModelVersion& v) { return v.state == VersionState::Published; });
    return found == versions.end() ? nullptr : &*found;
}

const ModelVersion* StoredModel::draft() const
{
    const auto found = std::find_if(versions.begin(), versions.end(), [](const ModelVersion& v) { return v.state == VersionState::Draft; });
    return found == versions.end() ? nullptr : &*found;
}

const ModelVersion* StoredModel::version(int number) const
{
    const auto found = std::find_if(versions.begin(), versions.end(), [=](const ModelVersion& v) { return v.number == number; });
    return found == versions.end() ? nullptr : &*found;
}

const ModelVersion* StoredModel::publishedAt(Instant t) const
{
    const ModelVersion* result = nullptr;
    for (const ModelVersion& v : versions)
        if (v.publishedAt && *v.publishedAt <= t && (!result || *v.publishedAt >= *result->publishedAt)) result = &v;
    return result;
}

/// Above this the views read the list anew rather than lead by lead.
static constexpr qsizetype manyLeads = 1'000;

struct Workspace::State {
    std::unique_ptr<Database> database;
    const ShippedData* shipped = nullptr;
    QTimeZone zone = QTimeZone::utc();
    QString currency;
    QList<StoredModel> models;
    Population population;
    ChangeNotifier notifier;
    qint64 dataVersion = 0;
    qint64 counter = 0;                  ///< of the latest commit that columns and views know
    QList<StoredModel> announced;        ///< the models that the views know
    bool missed = false;                 ///< reading a commit failed: the next look reads whatever data_version says
    std::optional<Failure> lookFailure;

    /// The leads of all commits after `counter`.
    Change news()
    {
        LeadRepository repository(*database);
        Change change;
        change.leads = repository.changedSince(counter);
        change.allLeads = change.leads.size() > manyLeads || !repository.removedSince(counter).isEmpty();
        return change;
    }

    /// Columns follow the file up to its commit `latest`.
    void follow(const Change& change, qint64 latest)
    {
        if (change.allLeads) population.clear();
        else population.leadsChanged(*database, change.leads);
        counter = latest;
    }
};

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Workspace::~Workspace() = default;

/// The model value with the workspace's own zone and currency.
static ScoringModel localised(ScoringModel model, const CreateOptions& options)
{
    model.zone = options.zone;
    model.currency = options.currency;
    return model;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const CreateOptions& options, const ShippedData& shipped, const Actor& actor)
{
    const ScoringModel* model = shipped.find(options.templateKey);
    if (!model) return Failure{FailureKind::Usage, u"unknown_template"_s, {options.templateKey}};
    const auto country = knownPhoneCountry(options.phoneCountry);
    if (!country) return country.failure();
    auto database = Database::open(path, OpenMode::Create);
    if (!database) return database.failure();
    const auto written = writeTransaction(**database, [&] {
        MetaRepository meta(**database);
        meta.setZone(options.zone);
        meta.setCurrency(options.currency);
        if (!country->isEmpty()) setPhoneCountry(**database, *country);
        Batch batch;
        batch.kind = u"init"_s;
        batch.author = actor.name;
        batch.at = actor.now;
        setLastStep(**database, actor.now / secondsPerDay * secondsPerDay);
        const Commit commit = BatchRepository(**database).begin(batch);
        ModelRepository models(**database);
        models.add(model->key);
        models.publish(commit, model->key, modelToJson(localised(*model, options)), {});
        return Done{};
    });
    database->reset();
    auto opened = written ? open(path, shipped) : Result<std::unique_ptr<Workspace>>(written.failure());
    // A file that could not be finished (disk full) would only stand in the way of the next attempt.
    if (!opened) removeDatabase(path);
    return opened;
}

/// Another library folds names in another way: then what is searched for would be missed. A file that is being written by another is left as
/// it is until the next opening.
static Result<Done> refoldIfNeeded(Database& database)
{
    const auto needed = attempt([&] { return MetaRepository(database).needsRefold(); });
    if (!needed) return needed.failure();
    if (!*needed) return Done{};
    const auto refolded = writeTransaction(database, [&] {
        MetaRepository(database).refoldAll();
        return Done{};
    });
    const bool isBusy = !refolded && refolded.failure().code == u"db_busy";
    return isBusy ? Result<Done>(Done{}) : refolded;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const ShippedData& shipped, int wait, bool readOnly)
{
    OpenOptions options;
    options.waitSeconds = wait;
    auto database = Database::open(path, readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite, options);
    if (!database) return database.failure();
    if (!readOnly)
        if (const auto refolded = refoldIfNeeded(**database); !refolded) return refolded.failure();
    return from(std::move(*database), shipped);
}

Result<std::unique_ptr<Workspace>> Workspace::again() const
{
    // Folded anew is what the first opening could; another wait for whoever writes just now would only hold the window up.
    auto database = m_state->database->clone();
    if (!database) return database.failure();
    return from(std::move(*database), *m_state->shipped);
}

Result<std::unique_ptr<Workspace>> Workspace::from(std::unique_ptr<Database> database, const ShippedData& shipped)
{
    auto state = std::make_unique<State>();
    state->database = std::move(database);
    state->shipped = &shipped;
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(state)));
    const auto read = attempt([&] {
        State& opened = *workspace->m_state;
        const Snapshot snapshot(*opened.database);
        workspace->reloadModels();
        opened.announced = opened.models;
        opened.dataVersion = opened.database->dataVersion();
        opened.counter = opened.database->changeCounter();
        return Done{};
    });
    if (!read) return read.failure();
    return workspace;
}

void Workspace::reloadModels()
{
    MetaRepository meta(*m_state->database);
    m_state->zone = QTimeZone(meta.zone().toLatin1());
    if (!m_state->zone.isValid()) m_state->zone = QTimeZone::utc();
    m_state->currency = meta.currency();
    ModelRepository repository(*m_state->database);
    QList<StoredModel> models;
    for (const QString& key : repository.keys()) {
        StoredModel model{key, {}, {}};
        for (const StoredVersion& v : repository.versions(key)) {
            auto content = modelFromJson(v.json);
            // A draft scores nobody: the file is of use without it. What was published decides scores.
            if (!content && v.state == VersionState::Draft) {
                model.issues.append(Issue{u"draft_unreadable"_s, 1, 0, {}, {key, QString::number(v.number), content.failure().code}});
                continue;
            }
            if (!content) throw StorageError(content.failure());
            if (v.state == VersionState::Published && !m_state->shipped->mailboxLists.contains(content->mailboxLists))
                model.issues.append(Issue{u"mailbox_lists_missing"_s, 1, 0, {}, {key, QString::number(content->mailboxLists)}});
            model.versions.append(ModelVersion{v.number, v.state, v.createdAt, v.publishedAt, v.author, v.note, std::move(*content)});
        }
        std::sort(model.versions.begin(), model.versions.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
        models.append(std::move(model));
    }
    m_state->models = std::move(models);
}

bool Workspace::refresh()
{
    Change change;
    const auto seen = attempt([&] {
        // One state of the file: what is committed between two reads is news at the next look.
        const Snapshot snapshot(*m_state->database);
        const qint64 version = m_state->database->dataVersion();
        if (version == m_state->dataVersion && !m_state->missed) return false;
        change = m_state->news();
        reloadModels();
        change.models = m_state->models != m_state->announced;
        // Who has what setting is not known here; reading them again is cheap.
        change.settings = true;
        m_state->follow(change, m_state->database->changeCounter());
        m_state->announced = m_state->models;
        m_state->dataVersion = version;
        m_state->missed = false;
        return true;
    });
    m_state->lookFailure = seen ? std::nullopt : std::optional(seen.failure());
    if (!seen || !*seen) return false;
    if (change.allLeads) change.leads.clear();
    emit m_state->notifier.changed(change);
    return true;
}

void Workspace::committed(const Change& own)
{
    Change change = own;
    const auto read = attempt([&] {
        const Snapshot snapshot(*m_state->database);
        const qint64 latest = m_state->database->changeCounter();
        // What others committed since the last look comes along: the next look begins after this commit.
        if (latest > m_state->counter + 1) {
            const Change others = m_state->news();
            change.leads = (QSet<qint64>(others.leads.begin(), others.leads.end()) + QSet<qint64>(own.leads.begin(), own.leads.end())).values();
            change.allLeads = change.allLeads || others.allLeads;
        }
        if (change.models) {
            reloadModels();
            m_state->announced = m_state->models;
        }
        m_state->follow(change, latest);
        return Done{};
    });
    if (!read) {
        // The commit stands; what could not be read of it is read at the next look.
        m_state->missed = true;
        m_state->population.clear();
        change.allLeads = true;
    }
    if (change.allLeads) change.leads.clear();
    emit m_state->notifier.changed(change);
}

QString Workspace::path() const { return m_state->database->path(); }
bool Workspace::isReadOnly() const { return m_state->database->mode() == OpenMode::ReadOnly; }
QTimeZone Workspace::zone() const { return m_state->zone; }
QString Workspace::currency() const { return m_state->currency; }
const QList<StoredModel>& Workspace::models() const { return m_state->models; }
const ShippedData& Workspace::shipped() const { return *m_state->shipped; }
const std::optional<Failure>& Workspace::lookFailure() const { return m_state->lookFailure; }
ChangeNotifier& Workspace::notifier() { return m_state->notifier; }
Database& Workspace::database() { return *m_state->database; }
Population& Workspace::population() { return m_state->population; }

Instant Workspace::latestCommit() const
{
    const auto latest = attempt([&] { return readLatestCommit(*m_state->database); });
    return latest ? *latest : 0;
}

const StoredModel* Workspace::model(const QString& key) const
{
    const auto found = std::find_if(m_state->models.begin(), m_state->models.end(), [&](const StoredModel& m) { return m.key == key; });
    return found == m_state->models.end() ? nullptr : &*found;
}

} // namespace Kelvin
