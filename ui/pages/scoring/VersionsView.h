// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Workspace.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QPushButton;

namespace Kelvin {

class DataTable;
class DiffModel;
class PanelHeader;
class Theme;
class VersionModel;

/// The versions of a model, newest first; below, what the chosen one changed, and the way back to it.
class VersionsView : public QWidget {
    Q_OBJECT

public:
    VersionsView(const Theme& theme, const Wording& wording, bool readOnly, QWidget* parent = nullptr);

    void setModel(const StoredModel& model);
    /// Shows what the draft changes, if there is one.
    void showDraft();
    /// Whether the chosen version can be published again, and the wish to.
    bool mayRollBack() const;
    void rollBack();
    DataTable* table() const { return m_table; }
    const DiffModel& diff() const { return *m_diffModel; }

signals:
    void rollBackWanted(int number);
    void currentChanged();

private:
    void showDiff(int row);

    const Theme& m_theme;
    Wording m_wording;
    bool m_readOnly;
    VersionModel* m_model;
    DataTable* m_table;
    DiffModel* m_diffModel;
    DataTable* m_diff;
    PanelHeader* m_diffHeader;
    QPushButton* m_rollBack;
};

} // namespace Kelvin
