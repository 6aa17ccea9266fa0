// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ScoringStudio.h"
#include "ui/text/Wording.h"

#include <QAbstractTableModel>

namespace Kelvin {

/// Leads that a change moves: name, score before and after, where it lands, the rule that moved it most.
class MoverModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Change, Lands, Rule, ColumnCount };

    explicit MoverModel(const Wording& wording, QObject* parent = nullptr) : QAbstractTableModel(parent), m_wording(wording) {}

    void setMovers(const QList<StudioMover>& movers, const ScoringModel& model, const ScoringModel& published);
    qint64 leadAt(int row) const { return m_movers.value(row).row; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_movers.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString causeText(const Mover& mover) const;

    Wording m_wording;
    QList<StudioMover> m_movers;
    ScoringModel m_model, m_published;
};

} // namespace Kelvin
