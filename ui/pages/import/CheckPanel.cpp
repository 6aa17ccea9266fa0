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
#include "ui/widgets/UnusedColumns.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <numeric>

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
enum Tile { New, Updated, Unchanged, Duplicates, Rejected, Remarks, TileCount };
constexpr const char* tileWords[TileCount] = {"new", "updated", "unchanged", "possibleDuplicates", "rejected", "remarks"};
constexpr const char* tileIcons[TileCount] = {"plus", "edit", "check", "merge", "error", "warning"};

constexpr double sideWidth = 316;

bool isOf(const Issue& issue, const CheckedRow& row) { return row.code == issue.code && row.column == issue.column; }

/// An issue to choose: "Not a date, Created at (12)"; the values of its first row say nothing of the others.
QString remarkText(const Wording& wording, const Issue& issue)
{
    const QString what = reasonForRow(issue.code, issue.args);
    const QString count = numberText(wording, issue.count);
    return issue.column.isEmpty() ? CheckPanel::tr("%1 (%2)").arg(what, count) : CheckPanel::tr("%1: %2 (%3)", "column, what is wrong, number of rows").arg(issue.column, what, count);
}

} // namespace

CheckSummary summaryOf(const CheckedImport& checked, const ImportEffect& effect)
{
    return {checked.counts, checked.issues + effect.issues, checked.created, checked.updated, checked.duplicates, checked.rejected, checked.found + effect.found, effect, checked.request.mapping.kind, checked.leadsOfFacts};
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
    connect(m_remark, &QComboBox::currentIndexChanged, this, &CheckPanel::showRemark);
    connect(m_save, &QPushButton::clicked, this, &CheckPanel::saveRejectsWanted);
}

QWidget* CheckPanel::makeList(const Theme& theme)
{
    auto* list = new QWidget(this);
    m_head = new PanelHeader(theme, {}, PanelHeader::Level::Panel, list);
    m_remark = new QComboBox(m_head);
    m_remark->setAccessibleName(tr("Which remark"));
    m_remark->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_remark->setMinimumContentsLength(28);
    m_head->addAtRight(m_remark);
    m_save = makeSmall(makePlain(new QPushButton(tr("Save re&jects…"), m_head), theme, u"save"_s));
    m_head->addAtRight(m_save);
    m_next = new PlainLabel({}, u"second"_s, list);
    m_next->setWordWrap(true);
    m_next->setContentsMargins(theme.tokens().pxi(16), 0, theme.tokens().pxi(16), theme.tokens().pxi(8));
    m_table = new DataTable(theme, list);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setItemDelegate(new TextDelegate(theme, this, Ink::Second));
    m_table->setItemDelegateForColumn(CheckedRowModel::Line, new NumberDelegate(theme, this));
    m_table->setColumnWidths({56, 120, 96, 168, 190});
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_next);
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
    m_lists = {checked.created, checked.updated, {}, checked.duplicates, checked.rejected, checked.found};
    offerRemarks(checked);
    const qint64 remarks = std::accumulate(m_remarks.cbegin(), m_remarks.cend(), qint64(0), [](qint64 sum, const Issue& issue) { return sum + issue.count; });
    const qint64 counts[TileCount] = {c.created, c.updated, c.unchanged, c.possibleDuplicates, c.rejected, remarks};
    QString details[TileCount];
    details[New] = newRowsText(m_wording, checked.kind, checked.leadsOfFacts);
    if (c.rejected > 0) details[Rejected] = tr("kept in a file");
    for (int tile = 0; tile < TileCount; ++tile) m_tiles->tile(tile)->setCount(numberText(m_wording, counts[tile]), details[tile]);
    m_counts = QList<qint64>(std::begin(counts), std::end(counts));
    QStringList lines;
    for (const Issue& issue : checked.issues) lines.append(issueText(m_wording, issue));
    m_issues->setText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
    m_effect->setEffect(checked.effect);
    m_tiles->setCurrentIndex(c.rejected > 0 ? Rejected : New);
    showList(m_tiles->currentIndex());
}

/// The issues that have rows to show, each to be chosen; of a single one there is nothing to choose.
void CheckPanel::offerRemarks(const CheckSummary& checked)
{
    m_remarks.clear();
    for (const Issue& issue : checked.issues)
        if (std::any_of(checked.found.cbegin(), checked.found.cend(), [&](const CheckedRow& row) { return isOf(issue, row); })) m_remarks.append(issue);
    const QSignalBlocker quiet(m_remark);
    m_remark->clear();
    if (m_remarks.size() > 1) m_remark->addItem(tr("All remarks"), -1);
    for (qsizetype i = 0; i < m_remarks.size(); ++i) m_remark->addItem(remarkText(m_wording, m_remarks[i]), int(i));
}

void CheckPanel::showRemark()
{
    const Issue* chosen = m_tiles->currentIndex() == Remarks && m_remark->currentData().toInt() >= 0 ? &m_remarks[m_remark->currentData().toInt()] : nullptr;
    const QString next = chosen ? issueNext(*chosen) : QString();
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    QList<CheckedRow> rows = m_lists.value(m_tiles->currentIndex());
    if (chosen) rows.removeIf([&](const CheckedRow& row) { return !isOf(*chosen, row); });
    showRows(rows, chosen ? chosen->count : m_counts.value(m_tiles->currentIndex()));
}

void CheckPanel::showList(int index)
{
    m_head->setTitle(index >= 0 && index < TileCount ? countWord(QString::fromLatin1(tileWords[index])) : QString());
    m_remark->setVisible(index == Remarks && m_remarks.size() > 1);
    m_save->setVisible(index == Rejected && !m_lists.value(Rejected).isEmpty());
    m_table->setEmptyState(index == Unchanged ? tr("Rows that change nothing are not listed.") : tr("No rows in this list."));
    showRemark();
}

void CheckPanel::showRows(const QList<CheckedRow>& rows, qint64 count)
{
    m_model->setRows(rows);
    hideUnusedColumns(*m_table, CheckedRowModel::Who);
    m_head->setNote(rows.size() < count ? filled(tr("%1, the first %2 are listed", "numbers of rows"), {numberText(m_wording, count), numberText(m_wording, rows.size())})
                                        : numberText(m_wording, count));
}

PromotePolicy CheckPanel::promote() const
{
    return m_replay->isChecked() ? PromotePolicy::Replay : PromotePolicy::Fresh;
}

void CheckPanel::setPromote(PromotePolicy policy) { m_replay->setChecked(policy == PromotePolicy::Replay); }

} // namespace Kelvin
