// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/Verbs.h"
#include "core/ingest/FileCheck.h"
#include "core/reporting/SaveFile.h"
#include "core/scoring/ModelCheck.h"
#include "core/scoring/ModelDiff.h"
#include "core/scoring/ScoringModelJson.h"
#include "core/usecases/CheckContext.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/OwnFile.h"
#include "ui/text/ConditionText.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/FailureText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ModelDiffText.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// The model a word names, the first one if there is none.
Result<const StoredModel*> stored(CliContext& cli, const Arguments& arguments)
{
    const auto space = cli.workspace();
    if (!space) return space.failure();
    const QString key = arguments.value(u"model"_s);
    if (key.isEmpty() && !(*space)->models().isEmpty()) return &(*space)->models().first();
    if (const StoredModel* model = (*space)->model(key)) return model;
    return Failure{FailureKind::Usage, u"no_model"_s, {key}};
}

Result<const ModelVersion*> versionOf(const StoredModel& model, const QString& word)
{
    const ModelVersion* version = word.isEmpty() ? model.published() : word == u"draft"_s ? model.draft() : model.version(word.toInt());
    if (!version) return Failure{FailureKind::Usage, u"no_version"_s, {model.key, word}};
    return version;
}

Result<ScoringModel> readModelFile(const QString& path)
{
    // Opening a pipe or a device could block for ever.
    if (const auto checked = checkFile(path); !checked) return checked.failure();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Failure{FailureKind::Input, u"file_not_readable"_s, {path}};
    // A model file is small; more is no model.
    constexpr qint64 most = 16 << 20;
    if (file.size() > most) return Failure{FailureKind::Input, u"json_too_large"_s, {path}};
    QByteArray bytes = file.readAll();
    // Notepad begins a UTF-8 file with its byte order mark.
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
    return modelFromJson(bytes);
}

ExitCode list(CliContext& cli, const Arguments&)
{
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const Wording w = cli.wording();
    QJsonArray array;
    int order = 0;
    for (const StoredModel& model : (*space)->models()) {
        ++order;
        for (const ModelVersion& v : model.versions) {
            const QString scope = conditionText(w, v.model.scope);
            array.append(QJsonObject{{u"model"_s, model.key}, {u"order"_s, order}, {u"version"_s, v.number}, {u"state"_s, enumKey(v.state)}, {u"author"_s, v.author}, {u"note"_s, v.note},
                                     {u"scope"_s, scope}, {u"publishedAt"_s, v.publishedAt ? QJsonValue(toIso(*v.publishedAt)) : QJsonValue()}});
            if (!cli.json) cli.out() << order << u". "_s << model.key << u" v"_s << v.number << u"  "_s << word(v.state) << u"  "_s << scope << u"  "_s << v.note << Qt::endl;
        }
    }
    if (cli.json) cli.print(QJsonObject{{u"models"_s, array}});
    return ExitCode::Ok;
}

ExitCode show(CliContext& cli, const Arguments& arguments)
{
    const auto model = stored(cli, arguments);
    if (!model) return cli.fail(model.failure());
    const auto version = versionOf(**model, arguments.value(u"version"_s));
    if (!version) return cli.fail(version.failure());
    const QByteArray json = modelToJson((*version)->model);
    const QString path = arguments.value(u"output"_s);
    if (!path.isEmpty()) {
        if (const auto objection = outputObjection(cli.databasePath, path)) return cli.fail(*objection);
        if (const auto saved = saveFile(path, json); !saved) return cli.fail(saved.failure());
        if (cli.json)
            cli.print(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"model"_s, (*model)->key}, {u"version"_s, (*version)->number},
                                  {u"state"_s, enumKey((*version)->state)}});
        return ExitCode::Ok;
    }
    cli.out() << QString::fromUtf8(json);
    return ExitCode::Ok;
}

/// What a file beside the model knows of it; without one only what is shipped.
Result<CheckContext> contextOf(CliContext& cli, const ScoringModel& content)
{
    if (QFileInfo::exists(cli.databasePath)) {
        const auto space = cli.workspace();
        return space ? checkContext(**space, content) : Result<CheckContext>(space.failure());
    }
    const auto shipped = cli.shipped();
    if (!shipped) return shipped.failure();
    return CheckContext{{}, {}, (*shipped)->mailboxLists.keys()};
}

ExitCode check(CliContext& cli, const Arguments& arguments)
{
    ScoringModel content;
    if (arguments.words.size() > 1) {
        auto read = readModelFile(arguments.words.at(1));
        if (!read) return cli.fail(read.failure());
        content = std::move(*read);
    } else {
        const auto model = stored(cli, arguments);
        if (!model) return cli.fail(model.failure());
        const auto version = versionOf(**model, arguments.value(u"version"_s));
        if (!version) return cli.fail(version.failure());
        content = (*version)->model;
    }
    const auto known = contextOf(cli, content);
    if (!known) return cli.fail(known.failure());
    const QList<Issue> issues = checkModel(content, *known);
    const bool bad = std::any_of(issues.begin(), issues.end(), [](const Issue& i) { return checkLevel(i) == CheckLevel::Error; });
    QJsonArray lines = issuesJson(issues, cli.wording());
    for (qsizetype i = 0; i < issues.size(); ++i) {
        const FindingText found = findingText(cli.wording(), issues.at(i), content);
        QJsonObject line = lines.at(i).toObject();
        line[u"text"_s] = found.title + u": "_s + found.text;
        line[u"next"_s] = found.next;
        lines[i] = line;
        if (!cli.json) cli.out() << found.title << u": "_s << found.text << u' ' << found.next << Qt::endl;
    }
    if (cli.json) cli.print(QJsonObject{{u"ok"_s, !bad}, {u"issues"_s, lines}});
    return bad ? ExitCode::Rejected : ExitCode::Ok;
}

QJsonValue plain(const Json& json)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + writeJson(json) + ']');
    return document.array().first();
}

/// A line a difference: "Pricing page: Points: 3 -> 5".
void printDiff(CliContext& cli, const ScoringModel& from, const ScoringModel& to)
{
    for (const DiffLine& line : diffLines(cli.wording(), from, to)) {
        cli.out() << line.name << u": "_s << line.change;
        const QString gap = line.before.isEmpty() || line.after.isEmpty() ? QString() : u" -> "_s;
        if (!line.before.isEmpty() || !line.after.isEmpty()) cli.out() << u": "_s << line.before << gap << line.after;
        cli.out() << Qt::endl;
    }
}

ExitCode diff(CliContext& cli, const Arguments& arguments)
{
    const auto model = stored(cli, arguments);
    if (!model) return cli.fail(model.failure());
    const auto from = versionOf(**model, arguments.words.value(1));
    if (!from) return cli.fail(from.failure());
    const auto to = versionOf(**model, arguments.words.value(2));
    if (!to) return cli.fail(to.failure());
    QJsonArray changes;
    for (const ModelChange& c : diffModels((*from)->model, (*to)->model)) {
        changes.append(QJsonObject{{u"part"_s, enumKey(c.part)}, {u"kind"_s, enumKey(c.kind)}, {u"id"_s, c.id}, {u"name"_s, textIn(c.name, cli.language)},
                                   {u"attribute"_s, c.attribute}, {u"from"_s, plain(c.from)}, {u"to"_s, plain(c.to)}});
    }
    if (!cli.json) printDiff(cli, (*from)->model, (*to)->model);
    if (cli.json) cli.print(QJsonObject{{u"model"_s, (*model)->key}, {u"changes"_s, changes}});
    return ExitCode::Ok;
}

ExitCode import(CliContext& cli, const Arguments& arguments)
{
    const auto content = readModelFile(arguments.words.value(1));
    if (!content) return cli.fail(content.failure());
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const bool known = (*space)->model(content->key) != nullptr;
    const auto done = known ? saveDraft(**space, content->key, *content, cli.actor()) : addModel(**space, *content, false, cli.actor());
    if (!done) return cli.fail(done.failure());
    if (cli.json) cli.print(QJsonObject{{u"model"_s, content->key}, {u"draft"_s, true}});
    return ExitCode::Ok;
}

std::optional<Promotion> promotionOf(const QString& word)
{
    if (word == u"mark-only") return Promotion::MarkOnly;
    if (word == u"promote") return Promotion::Promote;
    if (word == u"promote-with-tasks") return Promotion::PromoteWithTasks;
    return std::nullopt;
}

qint64 aboveLine(const std::array<qint64, 4>& bands)
{
    return bands[size_t(Band::MarketingQualified)] + bands[size_t(Band::SalesQualified)];
}

/// What publishing did, with how many are above the MQL line by the new rules and were by the old ones.
void printPublished(CliContext& cli, const QString& key, int version, const BandEffect& effect, qint64 promoted)
{
    const Wording w = cli.wording();
    cli.out() << filled(QCoreApplication::translate("Cli", "Version %2 of %1 is published. By it %3 lead(s) (is|are) above MQL, before it %4; %5 became MQL.",
                                                    "model, version, leads, leads, leads promoted", pluralCount(aboveLine(effect.after))),
                        {key, QString::number(version), numberText(w, aboveLine(effect.after)), numberText(w, aboveLine(effect.before)), numberText(w, promoted)})
              << Qt::endl;
}

ExitCode publish(CliContext& cli, const Arguments& arguments)
{
    const auto model = stored(cli, arguments);
    if (!model) return cli.fail(model.failure());
    const ModelVersion* draft = (*model)->draft();
    if (!draft) return cli.fail(Failure{FailureKind::Usage, u"no_draft"_s, {(*model)->key}});
    const auto promotion = promotionOf(arguments.value(u"promote"_s, u"mark-only"_s));
    if (!promotion)
        return cli.fail(Failure{FailureKind::Usage, u"bad_choice"_s, {u"--promote"_s, arguments.value(u"promote"_s), u"mark-only, promote, promote-with-tasks"_s}});
    const ScoringModel content = draft->model;
    const QString key = (*model)->key;
    const auto effect = effectOf(**cli.workspace(), key, content, shownAsOf(cli.now, (*cli.workspace())->latestCommit()));
    if (!effect) return cli.fail(effect.failure());
    const auto done = publishModel(**cli.workspace(), key, content, arguments.value(u"note"_s), *promotion, cli.actor(), cli.progress(u"publish"_s));
    if (!done) return cli.fail(done.failure());
    const ModelVersion* published = (*cli.workspace())->model(key)->published();
    const int number = published ? published->number : 0;
    if (cli.json)
        cli.print(QJsonObject{{u"model"_s, key}, {u"version"_s, number}, {u"promoted"_s, done->promoted}, {u"aboveBefore"_s, aboveLine(effect->before)}, {u"above"_s, aboveLine(effect->after)}});
    else printPublished(cli, key, number, *effect, done->promoted);
    return ExitCode::Ok;
}

ExitCode rollback(CliContext& cli, const Arguments& arguments)
{
    const auto model = stored(cli, arguments);
    if (!model) return cli.fail(model.failure());
    const QString key = (*model)->key;
    if (const auto version = versionOf(**model, arguments.words.value(1)); !version) return cli.fail(version.failure());
    const auto done = rollBack(**cli.workspace(), key, arguments.words.value(1).toInt(), cli.actor(), cli.progress(u"publish"_s));
    if (!done) return cli.fail(done.failure());
    if (cli.json) cli.print(QJsonObject{{u"model"_s, key}, {u"version"_s, (*cli.workspace())->model(key)->published()->number}});
    return ExitCode::Ok;
}

ExitCode order(CliContext& cli, const Arguments& arguments)
{
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    if (arguments.words.size() < 2) return cli.fail(Failure{FailureKind::Usage, u"too_few_words"_s, {u"1"_s}});
    const auto done = orderModels(**space, arguments.words.mid(1), cli.actor());
    if (!done) return cli.fail(done.failure());
    QStringList keys;
    for (const StoredModel& model : (*space)->models()) keys.append(model.key);
    if (cli.json) cli.print(QJsonObject{{u"models"_s, QJsonArray::fromStringList(keys)}});
    else cli.printLines(keys);
    return ExitCode::Ok;
}

QJsonObject bandsJson(const std::array<qint64, 4>& bands)
{
    QJsonObject out;
    for (const Band band : {Band::Lead, Band::MarketingQualified, Band::SalesQualified, Band::Disqualified}) out[enumKey(band)] = bands[size_t(band)];
    return out;
}

ExitCode whatIf(CliContext& cli, const Arguments& arguments)
{
    const auto content = readModelFile(arguments.words.value(1));
    if (!content) return cli.fail(content.failure());
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto asOf = cli.asOf(arguments);
    if (!asOf) return cli.fail(asOf.failure());
    const auto effect = effectOf(**space, content->key, *content, *asOf);
    if (!effect) return cli.fail(effect.failure());
    if (cli.json) {
        cli.print(QJsonObject{{u"asOf"_s, toIso(*asOf)}, {u"before"_s, bandsJson(effect->before)}, {u"after"_s, bandsJson(effect->after)}, {u"rises"_s, effect->rises}, {u"falls"_s, effect->falls}});
        return ExitCode::Ok;
    }
    for (const Band band : {Band::Lead, Band::MarketingQualified, Band::SalesQualified, Band::Disqualified})
        cli.out() << word(band).leftJustified(16) << QString::number(effect->before[size_t(band)]).rightJustified(9) << u" -> "_s << effect->after[size_t(band)] << Qt::endl;
    return ExitCode::Ok;
}

struct ModelSubVerb {
    const char* name;
    int words;                                 ///< after the verb itself
    ExitCode (*run)(CliContext&, const Arguments&);
};

constexpr ModelSubVerb subVerbs[] = {{"list", 0, list},       {"show", 0, show},       {"export", 0, show},        {"import", 1, import}, {"check", -1, check},
                                     {"diff", 2, diff},       {"publish", 0, publish}, {"rollback", 1, rollback}, {"what-if", 1, whatIf}, {"order", -1, order}};

} // namespace

ExitCode runModel(CliContext& cli, const QStringList& words)
{
    static const QStringList later{u"backtest"_s, u"suggest"_s, u"predict"_s};
    if (!words.isEmpty() && later.contains(words.first())) return cli.fail(laterVersion(u"model "_s + words.first()));
    QStringList given = words;
    for (QString& argument : given)
        if (argument == u"-o"_s) argument = u"--output"_s;
    const auto arguments = parseArguments(given, {{u"model"_s, u"version"_s, u"output"_s, u"note"_s, u"promote"_s, u"as-of"_s}, {}, 1, -1});
    if (!arguments) return cli.fail(arguments.failure());
    const QString name = arguments->words.first();
    const auto verb = std::find_if(std::begin(subVerbs), std::end(subVerbs), [&](const ModelSubVerb& v) { return name == QLatin1String(v.name); });
    if (verb == std::end(subVerbs)) return cli.fail(Failure{FailureKind::Usage, u"unknown_verb"_s, {u"model "_s + name}});
    const qsizetype surplus = arguments->words.size() - 1;
    if (name == u"check" && surplus > 1) return cli.fail(Failure{FailureKind::Usage, u"too_many_words"_s, {arguments->words.at(2)}});
    if (verb->words >= 0 && surplus < verb->words) return cli.fail(Failure{FailureKind::Usage, u"too_few_words"_s, {QString::number(verb->words)}});
    if (verb->words >= 0 && surplus > verb->words) return cli.fail(Failure{FailureKind::Usage, u"too_many_words"_s, {arguments->words.at(verb->words + 1)}});
    return verb->run(cli, *arguments);
}

} // namespace Kelvin
