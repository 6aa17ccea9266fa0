// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/scoring/ScoringModel.h"
#include "core/usecases/Actor.h"
#include "core/usecases/ChangeNotifier.h"
#include "core/usecases/Progress.h"
#include "core/usecases/ShippedData.h"

#include <memory>
#include <optional>

namespace Kelvin {

class Database;
class Population;

/// A model with its versions, in the user's order of models.
struct StoredModel {
    QString key;
    QList<ModelVersion> versions;              ///< by number
    /// What the file says of it and this program cannot use. draft_unreadable(model, number, why): a draft that is not in `versions`.
    /// mailbox_lists_missing(model, number of the lists): the newest lists that are shipped decide in their place.
    QList<Issue> issues;
    const ModelVersion* published() const;     ///< null: none
    const ModelVersion* draft() const;         ///< null: none
    const ModelVersion* version(int number) const;
    /// The version that was published at `t`, null: none.
    const ModelVersion* publishedAt(Instant t) const;
    bool operator==(const StoredModel&) const = default;
};

/// How a new file starts.
struct CreateOptions {
    QString templateKey = QStringLiteral("fibonacci");
    QString zone = QStringLiteral("UTC");      ///< IANA name
    QString currency = QStringLiteral("EUR");
    QString phoneCountry;                      ///< ISO 3166, of telephone numbers in national form; empty: they are not read
};

/// One open file: the connection, the models, what is shipped. One thread at a time; `again` gives another thread its own.
class Workspace {
public:
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const CreateOptions& options, const ShippedData& shipped, const Actor& actor);
    /// `wait`: seconds to wait for another's write. Names that another library folded are folded anew.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const ShippedData& shipped, int wait = 60, bool readOnly = false);
    ~Workspace();

    /// The same file once more, for another thread.
    Result<std::unique_ptr<Workspace>> again() const;

    QString path() const;
    bool isReadOnly() const;
    QTimeZone zone() const;
    QString currency() const;
    /// The latest moment of a commit that stands; 0 in an empty file.
    Instant latestCommit() const;
    const QList<StoredModel>& models() const;
    const StoredModel* model(const QString& key) const;
    const ShippedData& shipped() const;
    ChangeNotifier& notifier();
    Database& database();
    /// The columns of everybody, loaded at first use and kept true to the file.
    Population& population();

    /// Looks whether another process or thread has committed; notifies and reads models anew if so. Returns whether it has; what could not
    /// be read is read at the next look.
    bool refresh();
    /// What the latest look failed with; none: it saw the file as it is.
    const std::optional<Failure>& lookFailure() const;
    /// For the verbs: this workspace has committed. Keeps models and columns true, then tells the views.
    void committed(const Change& change);
    /// For the verbs: models as the open transaction has them.
    void reloadModels();

private:
    struct State;
    explicit Workspace(std::unique_ptr<State> state);
    static Result<std::unique_ptr<Workspace>> from(std::unique_ptr<Database> database, const ShippedData& shipped);
    std::unique_ptr<State> m_state;
};

} // namespace Kelvin
