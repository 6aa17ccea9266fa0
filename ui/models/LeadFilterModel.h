// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Filters.h"
#include "ui/state/WindowContext.h"

#include <QTimer>

#include <vector>

namespace Kelvin {

/// Leads that another place of the window asked to see, whatever filter stands.
struct LeadDrill {
    QList<qint64> rows;
    QString title;
    bool operator==(const LeadDrill&) const = default;
};

/// Which leads the list shows: the chosen saved filter, the conditions now standing (joined by and), and what they find. Evaluated on the
/// worker; the search as you type is the table's.
class LeadFilterModel : public QObject {
    Q_OBJECT

public:
    explicit LeadFilterModel(WindowContext& context, QObject* parent = nullptr);

    const QList<SavedFilter>& saved() const { return m_saved; }
    /// Counts by key; a filter not counted yet is absent.
    const QHash<QString, qint64>& counts() const { return m_counts; }
    /// The saved filter that was chosen last, or empty for leads asked for elsewhere.
    QString key() const { return m_drill ? QString() : m_key; }
    const SavedFilter* chosen() const { return find(m_key); }
    /// Whether the conditions differ from those of the chosen filter.
    bool isEdited() const;

    const QList<Condition>& parts() const { return m_parts; }
    bool withUnknown() const { return m_withUnknown; }
    bool isTrash() const { return m_trashed; }
    const std::optional<LeadDrill>& drill() const { return m_drill; }
    /// The conditions as one.
    LeadFilter filter() const;
    /// Leads for which the conditions are not known, shown or not.
    qint64 unknown() const { return m_unknown; }

    void choose(const QString& key);
    void showOnly(const LeadDrill& drill);
    void leaveDrill();
    /// Shows what stood in a list made anew: conditions that no saved filter has, or leads asked for elsewhere.
    void bringBack(const LeadFilter& filter, const std::optional<LeadDrill>& drill);
    void addPart(const Condition& part);
    void replacePart(int index, const Condition& part);
    void removePart(int index);
    void setWithUnknown(bool with);
    // Edits of the saved ones; each can be undone.
    /// Keeps the conditions under a name, as a new filter or under the key of one of the user's own.
    void save(const QString& name, const QString& key = {});
    void rename(const QString& key, const QString& name);
    void remove(const QString& key);
    /// Whether the user may rename and remove it.
    static bool isOwn(const SavedFilter& filter) { return !filter.name.isEmpty(); }

signals:
    void conditionsChanged();
    /// The leads found, as places in the store.
    void found(const std::vector<quint32>& places);
    /// Saved filters, counts or the chosen one changed.
    void listsChanged();

private:
    const SavedFilter* find(const QString& key) const;
    void readSaved();
    void store(const QString& text, const SavedFilter& filter, std::function<void()> then);
    /// The filter that stands behind it; empty: none.
    QString keyBehind(const QString& key) const;
    CommitStack::Deed saving(const SavedFilter& filter, const QString& before = {}) const;
    CommitStack::Deed removing(const QString& key) const;
    void take(const LeadFilter& filter);
    void edited();
    void run();
    void show(Result<FilterResult> result);
    bool fallsBack(const FilterResult& result);
    void count();

    WindowContext& m_context;
    QList<SavedFilter> m_saved;
    QHash<QString, qint64> m_counts;
    QString m_key;
    bool m_undecided = false;                  ///< nothing was chosen yet, in no run of the program
    QList<Condition> m_parts;
    bool m_withUnknown = false;
    bool m_trashed = false;
    std::optional<LeadDrill> m_drill;
    qint64 m_unknown = 0;
    int m_asked = 0;                           ///< number of the latest question; older answers are dropped
    QTimer m_soon;
    QTimer m_later;
};

} // namespace Kelvin
