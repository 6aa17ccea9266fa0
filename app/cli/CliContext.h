// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "core/storage/StopWhen.h"
#include "core/usecases/Workspace.h"
#include "ui/text/Wording.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

namespace Kelvin {

/// Exit codes of interface.md section 4.
enum class ExitCode { Ok = 0, Rejected = 1, Usage = 2, Database = 3, Cancelled = 4 };

/// What all verbs share: where the file is, how to speak, who acts and when.
class CliContext {
public:
    QString databasePath;
    bool json = false;
    QString me;
    Instant now = 0;                           ///< of the clock, or --now
    std::optional<CalendarDay> today;          ///< --now as a day: its end in the workspace zone, known once that is
    int wait = 60;                             ///< seconds to wait for another's write
    bool writes = false;                       ///< whether the verb changes the file: others do where nothing may be written
    bool catchesUp = false;                    ///< whether the days since the last run are stepped first, as the window does when it opens
    QString language = QStringLiteral("en");
    QLocale locale;

    CliContext();

    Actor actor() const { return Actor{me, now}; }
    /// Words as of the workspace's zone (UTC before one is open).
    Wording wording() const;
    /// For the verbs that know the zone before there is a workspace: a --now that is a day ends then.
    void useZone(const QTimeZone& zone);

    /// Opens the workspace at first use, and catches up where the verb writes facts; for reading only if the verb does no more and the place
    /// forbids writing.
    Result<Workspace*> workspace();
    Result<const ShippedData*> shipped();
    /// The moment shown by default, or that of --as-of read in the workspace zone as the end of its day.
    Result<Instant> asOf(const Arguments& arguments);

    QTextStream& out() { return m_out; }
    QTextStream& err() { return m_err; }
    /// Lines on stdout.
    void printLines(const QStringList& lines);
    /// One JSON value on stdout.
    void print(const QJsonObject& object);
    /// Why what was said did not reach stdout, all of it: a disk that is full. Nothing: it did.
    std::optional<Failure> outputFailure();
    /// Says a failure on stderr (with --json on stdout as well, beside what was done before it) and gives its exit code. `file`: of which
    /// input it may be; a message about that names it.
    ExitCode fail(const Failure& failure, QJsonObject before = {}, const QString& file = {});
    /// Progress on stderr, only if it is a terminal.
    Progress progress(const QString& title);

private:
    Result<std::unique_ptr<Workspace>> opened(const ShippedData& shipped) const;

    QTextStream m_out, m_err;
    std::optional<ShippedData> m_shipped;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<StopWhen> m_stop;            ///< Ctrl+C ends long reads
};

} // namespace Kelvin
