// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CanonicalDump.h"

#include "core/storage/CanonicalJson.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRows.h"
#include "core/storage/ModelRepository.h"
#include "core/storage/NoTimeLimit.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Snapshot.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>

namespace Kelvin {
namespace {

struct Named {
    QString name;       ///< natural key
    qint64 row = 0;
};

/// Sorts by `key`; what has equal keys, by the bytes of `text`, which are made for these only.
template <typename Item, typename Key, typename Text> void sortByKeyThenText(std::vector<Item>& items, Key key, Text text)
{
    std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return key(a) < key(b); });
    for (auto from = items.begin(); from != items.end();) {
        const auto to = std::find_if(from, items.end(), [&](const Item& item) { return key(*from) < key(item); });
        if (to - from > 1) {
            std::vector<std::pair<QByteArray, Item>> equal;
            for (auto it = from; it != to; ++it) equal.emplace_back(text(*it), *it);
            std::stable_sort(equal.begin(), equal.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            std::transform(equal.begin(), equal.end(), from, [](const auto& pair) { return pair.second; });
        }
        from = to;
    }
}

class Dump {
public:
    Dump(Database& database, QIODevice& device, Instant asOf) : m_database(database), m_connection(database.connection()), m_device(device), m_asOf(asOf), m_reader(database) {}

    bool run(const QMap<QString, std::vector<StoredScore>>& scores)
    {
        const Snapshot snapshot(m_database);
        const NoTimeLimit whole(m_database);
        m_scores = &scores;
        writeSorted(integers(m_connection, "SELECT id FROM account ORDER BY id", {}), [&](qint64 row) { return nameOf(m_reader.readAccount(row).value_or(Account())); },
                    [&](qint64 row) { return accountLine(row); });
        writeSorted(integers(m_connection, "SELECT id FROM lead WHERE created_at <= ?1 ORDER BY id", {m_asOf}),
                    [&](qint64 row) { return nameOf(m_reader.read(row).value_or(LeadFacts())); }, [&](qint64 row) { return leadLine(row); });
        writeWaiting();
        writeModels();
        return m_good;
    }

private:
    void write(const QJsonObject& line)
    {
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        m_good = m_good && m_device.write(bytes) == bytes.size();
    }

    /// By natural key; lines whose natural keys are equal, by what they say.
    template <typename Name, typename Line> void writeSorted(const QList<qint64>& rows, Name name, Line line)
    {
        std::vector<Named> names;
        for (const qint64 row : rows) names.push_back({name(row), row});
        sortByKeyThenText(names, [](const Named& n) -> const QString& { return n.name; },
                          [&](const Named& n) { return QCryptographicHash::hash(QJsonDocument(line(n.row)).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256); });
        for (const Named& named : names) write(line(named.row));
    }

    QString nameOf(const Account& account) const { return naturalName(account.keys, account.domain, textOf(valueAt(account.fields, u"company", m_asOf))); }

    QString nameOf(const LeadFacts& lead) const
    {
        return naturalName(lead.keys, textOf(valueAt(lead.fields, u"email", m_asOf)), textOf(valueAt(lead.fields, u"name", m_asOf)));
    }

    QJsonObject accountLine(qint64 row)
    {
        const Account account = m_reader.readAccount(row).value_or(Account());
        return {{QStringLiteral("company"), QJsonObject{{QStringLiteral("keys"), keysJson(account.keys)}, {QStringLiteral("domain"), account.domain},
                                                        {QStringLiteral("domains"), textsJson("SELECT domain FROM account_domain WHERE account = ?1 UNION SELECT domain FROM account WHERE id = ?1 AND domain <> '' ORDER BY 1", row)},
                                                        {QStringLiteral("fields"), fieldsJson(account.fields, m_asOf)}}}};
    }

    QJsonObject leadLine(qint64 row)
    {
        QJsonObject line = leadJson(m_reader.read(row).value_or(LeadFacts()), m_asOf);
        line[QStringLiteral("activities")] = activitiesJson("SELECT type, at, key, attribute, mail, system, result, value, duration, visit, starts_at, title, note, identity "
                                                            "FROM activity WHERE lead = ?1 AND at <= ?2", row);
        line[QStringLiteral("visitors")] = textsJson("SELECT i.system || ':' || i.value FROM visitor v JOIN identity i ON i.id = v.identity WHERE v.lead = ?1 ORDER BY 1", row);
        line[QStringLiteral("waitingLinks")] = textsJson("SELECT kind || ':' || system || ':' || value FROM waiting_link WHERE lead = ?1 ORDER BY 1", row);
        line[QStringLiteral("scores")] = scoresJson(row);
        return {{QStringLiteral("lead"), line}};
    }

    QJsonArray activitiesJson(const char* sql, qint64 owner)
    {
        struct Cell { int type; Instant at; QJsonObject json; };
        std::vector<Cell> cells;
        RawStatement row(m_database, sql);
        row.bind(1, owner);
        row.bind(2, m_asOf);
        while (row.next()) cells.push_back({int(row.integer(0)), row.integer(1), activityJson(row, m_words, m_database)});
        sortByKeyThenText(cells, [](const Cell& cell) { return std::tie(cell.type, cell.at); },
                          [](const Cell& cell) { return QJsonDocument(cell.json).toJson(QJsonDocument::Compact); });
        QJsonArray array;
        for (const Cell& cell : cells) array.append(cell.json);
        return array;
    }

    QJsonArray textsJson(const char* sql, qint64 owner)
    {
        RawStatement row(m_database, sql);
        row.bind(1, owner);
        QJsonArray array;
        while (row.next()) array.append(row.text(0));
        return array;
    }

    QJsonObject scoresJson(qint64 lead)
    {
        QJsonObject all;
        for (auto it = m_scores->cbegin(); it != m_scores->cend(); ++it) {
            const auto found = std::lower_bound(it->begin(), it->end(), lead, [](const StoredScore& score, qint64 row) { return score.lead < row; });
            if (found != it->end() && found->lead == lead) all[it.key()] = scoreJson(*found);
        }
        return all;
    }

    void writeWaiting()
    {
        RawStatement row(m_database, "SELECT id, kind, system, value FROM identity i WHERE EXISTS (SELECT 1 FROM waiting w WHERE w.identity = i.id) "
                                     "OR EXISTS (SELECT 1 FROM waiting_fact f WHERE f.identity = i.id) ORDER BY kind, system, value");
        while (row.next()) {
            QJsonObject line{{QStringLiteral("kind"), row.text(1)}, {QStringLiteral("system"), row.text(2)}, {QStringLiteral("value"), row.text(3)}};
            line[QStringLiteral("activities")] = activitiesJson("SELECT type, at, key, attribute, mail, system, result, value, duration, visit, starts_at, title, note, identity "
                                                                "FROM waiting WHERE identity = ?1 AND at <= ?2", row.integer(0));
            line[QStringLiteral("facts")] = textsJson("SELECT kind || ' ' || body FROM waiting_fact WHERE identity = ?1 ORDER BY 1", row.integer(0));
            write({{QStringLiteral("waiting"), line}});
        }
    }

    void writeModels()
    {
        ModelRepository models(m_database);
        for (const QString& key : models.keys()) {
            QJsonArray versions;
            for (const StoredVersion& version : models.versions(key)) versions.append(versionJson(version));
            write({{QStringLiteral("model"), QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("versions"), versions}}}});
        }
    }

    Database& m_database;
    Connection& m_connection;
    QIODevice& m_device;
    Instant m_asOf;
    LeadFactsReader m_reader;
    WordCache m_words;
    const QMap<QString, std::vector<StoredScore>>* m_scores = nullptr;
    bool m_good = true;
};

} // namespace

bool dumpCanonical(Database& database, QIODevice& device, std::optional<Instant> asOf, const QMap<QString, std::vector<StoredScore>>& scores)
{
    return Dump(database, device, asOf.value_or(std::numeric_limits<Instant>::max())).run(scores);
}

} // namespace Kelvin
