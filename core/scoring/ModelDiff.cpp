// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ModelDiff.h"

#include "core/scoring/PolicyJson.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Kelvin {

namespace {

/// A list of the model file whose items have a name of their own.
struct NamedList {
    const char* name;
    const char* key;
    ModelPart part;
};
constexpr NamedList namedLists[]{{"groups", "id", ModelPart::Group},         {"rules", "id", ModelPart::Rule},
                                 {"gates", "id", ModelPart::Gate},           {"fastTracks", "id", ModelPart::FastTrack},
                                 {"segments", "id", ModelPart::Segment},     {"pageGroups", "key", ModelPart::PageGroup},
                                 {"activityTypes", "key", ModelPart::ActivityType}, {"titles", "pattern", ModelPart::Title}};

Json member(const Json& object, const QString& name)
{
    const qsizetype at = object.names.indexOf(name);
    return at < 0 ? Json() : object.items[at];
}

/// Objects that are compared member by member; names and conditions are compared as a whole.
bool isSplit(const QString& name)
{
    static const QSet<QString> names{QStringLiteral("award"),    QStringLiteral("decay"),          QStringLiteral("match"),
                                     QStringLiteral("limits"),   QStringLiteral("thresholds"),     QStringLiteral("fitEdges"),
                                     QStringLiteral("engagementEdges"), QStringLiteral("bant"),    QStringLiteral("metFrom"),
                                     QStringLiteral("validDays"), QStringLiteral("stages"),        QStringLiteral("exclusions"),
                                     QStringLiteral("rates"),    QStringLiteral("activity")};
    return names.contains(name);
}

class Differ {
public:
    QList<ModelChange> changes;

    void members(const ModelChange& about, const Json& from, const Json& to, const QString& prefix, const QSet<QString>& skipped = {})
    {
        QStringList names = to.names;
        for (const QString& name : from.names)
            if (!names.contains(name)) names.append(name);
        for (const QString& name : names) {
            const Json before = member(from, name), after = member(to, name);
            if (before == after || skipped.contains(name)) continue;
            if (isSplit(name)) {
                members(about, before, after, prefix + name + u'.');
                // {} against nothing (an activity match that means every activity): no member differs, yet it does.
                if (!before.items.isEmpty() || !after.items.isEmpty()) continue;
            }
            ModelChange change = about;
            change.attribute = prefix + name;
            change.from = before;
            change.to = after;
            changes.append(change);
        }
    }

    void list(const NamedList& list, const Json& from, const Json& to)
    {
        const QHash<QString, qsizetype> before = places(list, from), after = places(list, to);
        for (const auto& [id, at] : inOrder(after)) {
            if (!before.contains(id)) {
                add(list, ChangeKind::Added, id, to.items[at]);
            } else {
                const Json &old = from.items[before[id]], &now = to.items[at];
                members(about(list, ChangeKind::Changed, id, now), old, now, {});
            }
        }
        for (const auto& [id, at] : inOrder(before))
            if (!after.contains(id)) add(list, ChangeKind::Removed, id, from.items[at]);
        moves(list, to, before, after);
    }

private:
    static ModelChange about(const NamedList& list, ChangeKind kind, const QString& id, const Json& item)
    {
        ModelChange change{list.part, kind, id.section(u'\x1f', 0, 0), {}, {}, {}, {}};
        const Json name = member(item, QStringLiteral("name"));
        if (name.kind == Json::Kind::Text) change.name.insert(QString(), name.text);
        for (qsizetype i = 0; i < name.names.size(); ++i) change.name.insert(name.names[i], name.items[i].text);
        return change;
    }

    void add(const NamedList& list, ChangeKind kind, const QString& id, const Json& item) { changes.append(about(list, kind, id, item)); }

    /// Place of each item by its name; a name that comes twice is told apart by a count.
    static QHash<QString, qsizetype> places(const NamedList& list, const Json& items)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < items.items.size(); ++i) {
            const QString key = member(items.items[i], QLatin1String(list.key)).text;
            QString id = key;
            for (int n = 2; places.contains(id); ++n) id = key + u'\x1f' + QString::number(n);
            places.insert(id, i);
        }
        return places;
    }

    static QList<std::pair<QString, qsizetype>> inOrder(const QHash<QString, qsizetype>& places)
    {
        QList<std::pair<QString, qsizetype>> list;
        for (auto it = places.begin(); it != places.end(); ++it) list.append({it.key(), it.value()});
        std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return list;
    }

    /// The fewest items whose moving explains the new order: those outside a longest run that kept it.
    void moves(const NamedList& list, const Json& to, const QHash<QString, qsizetype>& before, const QHash<QString, qsizetype>& after)
    {
        QList<std::pair<QString, qsizetype>> common;
        for (const auto& item : inOrder(after))
            if (before.contains(item.first)) common.append({item.first, before[item.first]});
        std::vector<int> length(size_t(common.size()), 1), previous(size_t(common.size()), -1);
        int best = -1;
        for (size_t i = 0; i < length.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                if (common[qsizetype(j)].second < common[qsizetype(i)].second && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = int(j);
                }
            if (best < 0 || length[i] > length[size_t(best)]) best = int(i);
        }
        QSet<QString> kept;
        for (int i = best; i >= 0; i = previous[size_t(i)]) kept.insert(common[i].first);
        for (const auto& [id, was] : common) {
            if (kept.contains(id)) continue;
            ModelChange change = about(list, ChangeKind::Moved, id, to.items[after[id]]);
            change.from = Json::of(double(was + 1));
            change.to = Json::of(double(after[id] + 1));
            changes.append(change);
        }
    }
};

} // namespace

QList<ModelChange> diffModels(const ScoringModel& from, const ScoringModel& to)
{
    if (from == to) return {};
    const Json before = modelDocument(from), after = modelDocument(to);
    Differ differ;
    QSet<QString> lists;
    for (const NamedList& list : namedLists) lists.insert(QLatin1String(list.name));
    differ.members({}, before, after, {}, lists);
    for (const NamedList& list : namedLists)
        differ.list(list, member(before, QLatin1String(list.name)), member(after, QLatin1String(list.name)));
    return differ.changes;
}

} // namespace Kelvin
