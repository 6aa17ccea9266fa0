// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/ModelDiffText.h"

#include <QAbstractTableModel>

namespace Kelvin {

/// What differs between two models, rule by rule: what, change, before, after.
class DiffModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Change, Before, After, ColumnCount };

    explicit DiffModel(const Wording& wording, QObject* parent = nullptr) : QAbstractTableModel(parent), m_wording(wording) {}

    void setModels(const ScoringModel& from, const ScoringModel& to);
    const QList<DiffLine>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Wording m_wording;
    QList<DiffLine> m_lines;
};

} // namespace Kelvin
