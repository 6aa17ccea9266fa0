// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/CheckPanel.h"

#include "ui/text/DomainText.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"
#include "ui/text/ImportText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

void CheckedRowModel::setRows(const QList<CheckedRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant CheckedRowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const CheckedRow& row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case Line: return row.line;
    case Who: return row.who;
    case Field: return row.column;
    case Value: return row.value;
    case Reason: return row.code.isEmpty() ? QString() : reasonForRow(row.code, row.args);
    case ColumnCount: break;
    }
    return {};
}

QVariant CheckedRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Line: return tr("Line");
    case Who: return tr("Who");
    case Field: return tr("Column");
    case Value: return tr("Value");
    case Reason: return tr("Reason");
    case ColumnCount: break;
    }
    return {};
}

CheckPanel::CheckPanel(const Theme& theme, const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_tiles(new SegmentedControl(theme, this))
    , m_issues(new PlainLabel({}, u"second"_s, this))
    , m_model(new CheckedRowModel(this))
    , m_table(new DataTable(theme, this))
    , m_effect(new PlainLabel({}, u"strong"_s, this))
    , m_replay(new QCheckBox(tr("&Promote leads that old activity lifts above the line, at the date it happened"), this))
{
    const Tokens& t = theme.tokens();
    m_tiles->setAccessibleName(tr("Rows by what becomes of them"));
    for (int i = 0; i < 4; ++i) m_tiles->addSegment(QString());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setItemDelegate(new TextDelegate(theme, this, Ink::Second));
    m_table->setItemDelegateForColumn(CheckedRowModel::Line, new NumberDelegate(theme, this));
    m_table->setColumnWidths({70, 220, 150, 200, 320});
    m_table->setEmptyState(tr("No rows in this list."));
    m_issues->setWordWrap(true);
    m_effect->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.pxi(16), t.pxi(12), t.pxi(16), t.pxi(12));
    layout->setSpacing(t.pxi(8));
    layout->addWidget(m_tiles, 0, Qt::AlignLeft);
    layout->addWidget(m_effect);
    layout->addWidget(m_issues);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_replay);
    layout->addWidget(new PlainLabel(tr("One step: all rows or none. You can undo the whole import later from its history."), u"hint"_s, this));
    connect(m_tiles, &SegmentedControl::currentChanged, this, &CheckPanel::showList);
}

void CheckPanel::setChecked(const CheckedImport& checked, const ImportEffect& effect)
{
    const ImportCounts& c = checked.counts;
    m_lists = {checked.created, checked.updated, checked.duplicates, checked.rejected};
    const std::pair<const char*, qint64> tiles[] = {{"new", c.created}, {"updated", c.updated}, {"possibleDuplicates", c.possibleDuplicates}, {"rejected", c.rejected}};
    for (int i = 0; i < 4; ++i) m_tiles->segment(i)->setText(tr("%1  %2").arg(countWord(QString::fromLatin1(tiles[i].first)), numberText(m_wording, tiles[i].second)));
    QStringList lines{countsText(m_wording, c)};
    for (const Issue& issue : checked.issues) lines.append(issueText(m_wording, issue));
    m_issues->setText(lines.join(u'\n'));
    QStringList parts;
    for (const Temperature temperature : {Temperature::Hot, Temperature::Warm, Temperature::Cold})
        parts.append(tr("%1 %2 → %3").arg(word(temperature), numberText(m_wording, effect.temperatureBefore[size_t(temperature)]), numberText(m_wording, effect.temperatureAfter[size_t(temperature)])));
    m_effect->setText(tr("What it does: %1").arg(parts.join(u"   "_s)));
    m_tiles->setCurrentIndex(c.rejected > 0 ? 3 : 0);
    showList(m_tiles->currentIndex());
}

void CheckPanel::showList(int index)
{
    m_model->setRows(m_lists.value(index));
}

PromotePolicy CheckPanel::promote() const
{
    return m_replay->isChecked() ? PromotePolicy::Replay : PromotePolicy::Fresh;
}

} // namespace Kelvin
