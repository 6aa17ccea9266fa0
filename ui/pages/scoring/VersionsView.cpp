// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/VersionsView.h"

#include "ui/pages/scoring/DiffModel.h"
#include "ui/pages/scoring/VersionModel.h"
#include "ui/text/Filled.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

VersionsView::VersionsView(const Theme& theme, const Wording& wording, bool readOnly, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wording(wording)
    , m_readOnly(readOnly)
    , m_model(new VersionModel(wording, this))
    , m_table(new DataTable(theme, this))
    , m_diffModel(new DiffModel(wording, this))
    , m_diff(new DataTable(theme, this))
    , m_diffHeader(new PanelHeader(theme, tr("What it changed"), PanelHeader::Level::Panel, this))
    , m_rollBack(makeSmall(makePlain(new QPushButton(tr("Publish this version &again"), m_diffHeader), theme, u"history"_s)))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Versions"));
    m_table->setItemDelegate(new TextDelegate(theme, this));
    m_table->setColumnWidths({80, 110, 150, 150, 320, 200});
    m_diff->setModel(m_diffModel);
    m_diff->setAccessibleName(tr("Changes of the version"));
    m_diff->setItemDelegate(new TextDelegate(theme, this));
    m_diff->setColumnWidths({240, 170, 340, 340});
    m_diff->setEmptyState(tr("Nothing differs from the version before it."));
    m_rollBack->setEnabled(false);
    m_diffHeader->addAtRight(m_rollBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_diffHeader);
    layout->addWidget(m_diff, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) { showDiff(current.row()); });
    connect(m_rollBack, &QPushButton::clicked, this, &VersionsView::rollBack);
}

bool VersionsView::mayRollBack() const { return m_rollBack->isEnabled(); }

void VersionsView::rollBack()
{
    const ModelVersion* version = m_model->versionAt(m_table->currentIndex().row());
    if (version && mayRollBack()) emit rollBackWanted(version->number);
}

void VersionsView::setModel(const StoredModel& model)
{
    const ModelVersion* current = m_model->versionAt(m_table->currentIndex().row());
    const int number = current ? current->number : 0;
    m_model->setModel(model);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->versionAt(i)->number == number) row = i;
    m_table->setCurrentIndex(m_model->index(row, 0));
    showDiff(row);
}

void VersionsView::showDraft()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->versionAt(row)->state == VersionState::Draft) m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

void VersionsView::showDiff(int row)
{
    const ModelVersion* version = m_model->versionAt(row);
    const ModelVersion* before = m_model->versionAt(row + 1);
    m_rollBack->setEnabled(version && version->state == VersionState::Retired && !m_readOnly);
    emit currentChanged();
    if (!version) return m_diffModel->setModels({}, {});
    const ScoringModel& now = version->model;
    m_diffModel->setModels(before ? before->model : now, now);
    m_diffHeader->setTitle(before ? filled(tr("What v%1 changed since v%2", "version numbers"), {QString::number(version->number), QString::number(before->number)})
                                  : filled(tr("v%1 is the first version", "version number"), {QString::number(version->number)}));
}

} // namespace Kelvin
