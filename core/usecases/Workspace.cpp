// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Workspace.h"

#include "core/scoring/ScoringModelJson.h"
#include "core/storage/Backup.h"
#include "core/storage/BatchRepository.h"
#include "core/storage/LeadRepository.h"
#include "core/storage/MetaRepository.h"
#include "core/storage/ModelRepository.h"
#include "core/storage/Transaction.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/Population.h"

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

struct Workspace::State {
    std::unique_ptr<Database> database;
    const ShippedData* shipped = nullptr;
    int wait = 60;
    bool readOnly = false;
    QTimeZone zone = QTimeZone::utc();
    QString currency;
    QList<StoredModel> models;
    Population population;
    ChangeNotifier notifier;
    qint64 dataVersion = 0;
    qint64 counter = 0;
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
    auto database = Database::open(path, OpenMode::Create);
    if (!database) return database.failure();
    const auto written = writeTransaction(**database, [&] {
        MetaRepository meta(**database);
        meta.setZone(options.zone);
        meta.setCurrency(options.currency);
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

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const ShippedData& shipped, int wait, bool readOnly)
{
    OpenOptions options;
    options.waitSeconds = wait;
    auto database = Database::open(path, readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite, options);
    if (!database) return database.failure();
    auto state = std::make_unique<State>();
    state->database = std::move(*database);
    state->shipped = &shipped;
    state->wait = wait;
    state->readOnly = readOnly;
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(state)));
    const auto read = attempt([&] {
        workspace->reloadModels();
        workspace->m_state->dataVersion = workspace->m_state->database->dataVersion();
        workspace->m_state->counter = workspace->m_state->database->changeCounter();
        return Done{};
    });
    if (!read) return read.failure();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::again() const
{
    return open(path(), *m_state->shipped, m_state->wait, m_state->readOnly);
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
        StoredModel model{key, {}};
        for (const StoredVersion& v : repository.versions(key)) {
            auto content = modelFromJson(v.json);
            if (!content) throw StorageError(content.failure());
            model.versions.append(ModelVersion{v.number, v.state, v.createdAt, v.publishedAt, v.author, v.note, std::move(*content)});
        }
        std::sort(model.versions.begin(), model.versions.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
        models.append(std::move(model));
    }
    m_state->models = std::move(models);
}

bool Workspace::refresh()
{
    const qint64 version = m_state->database->dataVersion();
    if (version == m_state->dataVersion) return false;
    const auto seen = attempt([&] {
        const QList<StoredModel> before = m_state->models;
        LeadRepository leads(*m_state->database);
        Change change;
        change.leads = leads.changedSince(m_state->counter);
        change.allLeads = !leads.removedSince(m_state->counter).isEmpty() || change.leads.size() > 1'000;
        reloadModels();
        const auto numbers = [](const QList<StoredModel>& models) {
            QStringList out;
            for (const StoredModel& m : models)
                for (const ModelVersion& v : m.versions) out.append(m.key + u' ' + QString::number(v.number) + enumKey(v.state) + QString::number(v.createdAt));
            return out;
        };
        change.models = numbers(before) != numbers(m_state->models);
        m_state->counter = m_state->database->changeCounter();
        m_state->dataVersion = version;
        if (change.allLeads) m_state->population.clear();
        else m_state->population.leadsChanged(*m_state->database, change.leads);
        emit m_state->notifier.changed(change);
        return Done{};
    });
    return seen.ok();
}

void Workspace::committed(const Change& change)
{
    // What this connection commits is no news to it: data_version only counts others.
    m_state->counter = m_state->database->changeCounter();
    if (change.models) reloadModels();
    if (change.allLeads) m_state->population.clear();
    else m_state->population.leadsChanged(*m_state->database, change.leads);
    emit m_state->notifier.changed(change);
}

QString Workspace::path() const { return m_state->database->path(); }
bool Workspace::isReadOnly() const { return m_state->readOnly; }
QTimeZone Workspace::zone() const { return m_state->zone; }
QString Workspace::currency() const { return m_state->currency; }
const QList<StoredModel>& Workspace::models() const { return m_state->models; }
const ShippedData& Workspace::shipped() const { return *m_state->shipped; }
ChangeNotifier& Workspace::notifier() { return m_state->notifier; }
Database& Workspace::database() { return *m_state->database; }
Population& Workspace::population() { return m_state->population; }

Instant Workspace::latestCommit() const
{
    const auto newest = attempt([&] { return BatchRepository(*m_state->database).history({}, 1); });
    return newest && !newest->isEmpty() ? newest->first().at : 0;
}

const StoredModel* Workspace::model(const QString& key) const
{
    const auto found = std::find_if(m_state->models.begin(), m_state->models.end(), [&](const StoredModel& m) { return m.key == key; });
    return found == m_state->models.end() ? nullptr : &*found;
}

} // namespace Kelvin
