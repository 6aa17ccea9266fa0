// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Id.h"
#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QSqlQuery)
QT_FORWARD_DECLARE_CLASS(QSqlDatabase)
struct sqlite3;
struct sqlite3_stmt;

namespace Kelvin {

/// The state behind a Database: the driver's connection, prepared statements, the open transaction. Only for this layer.
class Connection {
public:
    Connection(QString path, OpenMode mode, OpenOptions options);
    ~Connection();

    /// Opens the checked file and sets everything that guards it.
    void open();

    sqlite3* raw() const { return m_raw; }
    /// Runs statements without parameters and rows.
    void execute(const QByteArray& sql);
    qint64 integer(const char* sql);
    [[noreturn]] void fail(const char* sql = "");

    /// One call of the library for a statement that began at `began` (steadyMs): past its time it ends, outside transactions only.
    template <typename Call> auto timed(qint64 began, const Call& call)
    {
        m_deadline = m_depth == 0 && unlimited == 0 && options.queryMs > 0 ? began + options.queryMs : 0;
        auto result = call();
        m_deadline = 0;
        return result;
    }

    std::unique_ptr<QSqlQuery> takeQuery(const char* sql);
    void returnQuery(const char* sql, std::unique_ptr<QSqlQuery> query);
    sqlite3_stmt* takeRaw(const char* sql);
    void returnRaw(const char* sql, sqlite3_stmt* statement);

    void begin();
    void commit();
    void rollback();

    /// Marks a lead as changed by the open transaction; with `refold` its search text is written anew at the commit.
    void touch(qint64 lead, bool refold = false);
    /// The leads touched since the last call, in their order (LeadCreation).
    std::vector<qint64> takeUnsettled();
    /// Notes that the lead gets activities or field values of this commit, so that its undo finds them.
    void noteFacts(qint64 batch, qint64 lead) { m_withFacts.insert({batch, lead}); }
    /// The number that the open transaction will have.
    qint64 changeNumber();

    QString path;
    OpenMode mode;
    OpenOptions options;

    /// Dictionaries of this transaction: id of a text once looked up.
    QHash<QString, qint64> words, attributes, identities;

    /// Set from outside (StopWhen): what runs ends soon. Null: never.
    const std::atomic_bool* stop = nullptr;
    /// Above 0 statements take the time they need (NoTimeLimit).
    int unlimited = 0;

private:
    int look();
    void commitOutermost();
    void writeTouched();
    void writeNotedFacts();
    /// Whether the file holds the commit of this token; nothing: it could not be read.
    std::optional<bool> hasCommitted(const Id& token) const;
    void forgetTransaction();

    std::unique_ptr<QSqlDatabase> m_driver;
    sqlite3* m_raw = nullptr;
    std::map<std::string, std::vector<std::unique_ptr<QSqlQuery>>> m_queries;
    std::map<std::string, std::vector<sqlite3_stmt*>> m_statements;
    int m_depth = 0;
    bool m_doomed = false;
    qint64 m_deadline = 0;       ///< steadyMs by which the statement that runs must end; 0: none
    bool m_ranOut = false;       ///< the last statement took too long
    qint64 m_changeNumber = 0;
    QSet<qint64> m_touched, m_unsettled, m_refold;
    QSet<std::pair<qint64, qint64>> m_withFacts; ///< (batch, lead)
};

/// Milliseconds of a clock that nobody sets.
qint64 steadyMs();

/// What went wrong in a call of the library, as a failure about `path`.
Failure databaseFailure(int resultCode, const QString& path, const QString& text);
/// The same for the last call on a connection: a disk without room is told from one that fails.
Failure connectionFailure(sqlite3* connection, int resultCode, const QString& path);

} // namespace Kelvin
