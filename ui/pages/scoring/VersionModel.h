// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Workspace.h"
#include "ui/text/Wording.h"

#include <QAbstractTableModel>

namespace Kelvin {

/// The versions of a model, newest first: number, state, when, who, what changed, note.
class VersionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, When, Who, Changes, Note, ColumnCount };

    explicit VersionModel(const Wording& wording, QObject* parent = nullptr) : QAbstractTableModel(parent), m_wording(wording) {}

    void setModel(const StoredModel& model);
    const ModelVersion* versionAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_versions.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Wording m_wording;
    QList<ModelVersion> m_versions;
    QStringList m_changes;
};

} // namespace Kelvin
