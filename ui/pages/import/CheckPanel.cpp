// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/CheckPanel.h"

#include "ui/pages/import/ImportEffectPanel.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ImportText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/CountTiles.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QCheckBox>
#include <QScrollArea>
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
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const CheckedRow& row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case Line: return numberText(m_wording, row.line);
    case Who: return row.who.isEmpty() ? filled(tr("Line %1"), {numberText(m_wording, row.line)}) : row.who;
    case Field: return row.column;
    case Value: return row.value;
    case Reason: return row.code.isEmpty() ? QString() : reasonForRow(row.code, row.args);
    case ColumnCount: break;
    }
    return {};
}

QVariant CheckedRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Line) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
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

namespace {

/// The tiles in their order; rows that change nothing are counted, not listed.
enum Tile { New, Updated, Unchanged, Duplicates, Rejected, TileCount };
constexpr const char* tileWords[TileCount] = {"new", "updated", "unchanged", "possibleDuplicates", "rejected"};
constexpr const char* tileIcons[TileCount] = {"plus", "edit", "check", "merge", "error"};

constexpr double sideWidth = 316;

} // namespace

CheckSummary summaryOf(const CheckedImport& checked, const ImportEffect& effect)
{
    return {checked.counts, checked.issues, checked.created, checked.updated, checked.duplicates, checked.rejected, effect};
}

CheckPanel::CheckPanel(const Theme& theme, const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_tiles(new CountTiles(theme, this))
    , m_model(new CheckedRowModel(wording, this))
{
    m_tiles->setAccessibleName(tr("Rows by what becomes of them"));
    for (int tile = 0; tile < TileCount; ++tile) m_tiles->addTile(QString::fromLatin1(tileIcons[tile]), countWord(QString::fromLatin1(tileWords[tile])));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 16, 16, 16);
    top->addWidget(m_tiles);
    auto* across = new QFrame(this);
    across->setFrameShape(QFrame::HLine);
    auto* down = new QFrame(this);
    down->setFrameShape(QFrame::VLine);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeList(theme), 1);
    body->addWidget(down);
    body->addWidget(makeSide(theme));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(across);
    layout->addLayout(body, 1);
    connect(m_tiles, &CountTiles::currentChanged, this, &CheckPanel::showList);
}

QWidget* CheckPanel::makeList(const Theme& theme)
{
    auto* list = new QWidget(this);
    m_head = new PanelHeader(theme, {}, PanelHeader::Level::Panel, list);
    m_table = new DataTable(theme, list);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setItemDelegate(new TextDelegate(theme, this, Ink::Second));
    m_table->setItemDelegateForColumn(CheckedRowModel::Line, new NumberDelegate(theme, this));
    m_table->setColumnWidths({64, 140, 110, 136, 220});
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    return list;
}

QWidget* CheckPanel::makeSide(const Theme& theme)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    const auto resize = [area, &theme] { area->setFixedWidth(theme.tokens().pxi(sideWidth)); };
    resize();
    connect(&theme, &Theme::changed, area, resize);
    auto* side = new QWidget;
    setPart(*side, "ground", u"surface"_s);
    m_effect = new ImportEffectPanel(theme, m_wording, side);
    m_replay = new QCheckBox(tr("&Promote at the date it happened"), side);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    const auto rule = [&] {
        auto* line = new QFrame(side);
        line->setFrameShape(QFrame::HLine);
        layout->addWidget(line);
    };
    const auto wrapped = [&](const QString& text, const QString& role) {
        auto* label = new PlainLabel(text, role, side);
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };
    layout->addWidget(new PlainLabel(tr("What it does to scores"), u"section"_s, side));
    layout->addWidget(m_effect);
    rule();
    layout->addWidget(new PlainLabel(tr("Old activity"), u"section"_s, side));
    layout->addWidget(m_replay);
    wrapped(tr("Leads that activity of the past lifts above the line stay where they are, unless they are promoted."), u"hint"_s);
    rule();
    m_issues = wrapped({}, u"second"_s);
    wrapped(tr("One step: all rows or none. You can undo the whole import later from its history."), u"second"_s);
    layout->addStretch(1);
    area->setWidget(side);
    return area;
}

void CheckPanel::setChecked(const CheckSummary& checked)
{
    const ImportCounts& c = checked.counts;
    m_lists = {checked.created, checked.updated, {}, checked.duplicates, checked.rejected};
    const qint64 counts[TileCount] = {c.created, c.updated, c.unchanged, c.possibleDuplicates, c.rejected};
    for (int tile = 0; tile < TileCount; ++tile)
        m_tiles->tile(tile)->setCount(numberText(m_wording, counts[tile]), tile == Rejected && c.rejected > 0 ? tr("kept in a file") : QString());
    QStringList lines{countsText(m_wording, c)};
    for (const Issue& issue : checked.issues) lines.append(issueText(m_wording, issue));
    m_issues->setText(lines.join(u'\n'));
    m_effect->setEffect(checked.effect);
    m_tiles->setCurrentIndex(c.rejected > 0 ? Rejected : New);
    showList(m_tiles->currentIndex());
}

void CheckPanel::showList(int index)
{
    m_model->setRows(m_lists.value(index));
    // What no row of the list has would only take room.
    for (int column = CheckedRowModel::Who; column < CheckedRowModel::ColumnCount; ++column) {
        bool used = m_model->rowCount() == 0;
        for (int row = 0; row < m_model->rowCount() && !used; ++row) used = !m_model->index(row, column).data().toString().isEmpty();
        m_table->setColumnHidden(column, !used);
    }
    m_head->setTitle(index >= 0 && index < TileCount ? countWord(QString::fromLatin1(tileWords[index])) : QString());
    m_head->setNote(numberText(m_wording, m_model->rowCount()));
    m_table->setEmptyState(index == Unchanged ? tr("Rows that change nothing are not listed.") : tr("No rows in this list."));
}

PromotePolicy CheckPanel::promote() const
{
    return m_replay->isChecked() ? PromotePolicy::Replay : PromotePolicy::Fresh;
}

void CheckPanel::setPromote(PromotePolicy policy) { m_replay->setChecked(policy == PromotePolicy::Replay); }

} // namespace Kelvin
