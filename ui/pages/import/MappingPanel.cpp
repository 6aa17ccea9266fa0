// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/MappingPanel.h"

#include "core/ingest/TargetFields.h"
#include "ui/text/FailureText.h"
#include "ui/text/FieldText.h"
#include "ui/text/ImportText.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

enum TableColumn { Source, Samples, Field, Why, TableColumns };

/// The first three different values of a column, as one quiet line.
QString samplesOf(const FileLook& look, int column)
{
    QStringList seen;
    for (const QStringList& row : look.samples) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !seen.contains(value)) seen.append(value);
        if (seen.size() == 3) break;
    }
    return visibleText(seen.join(u" · "_s));
}

QTableWidgetItem* plainItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

MappingPanel::MappingPanel(const Theme& theme, const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wording(wording)
    , m_kind(new QComboBox(this))
    , m_question(new QWidget(this))
    , m_questionText(new PlainLabel({}, u"strong"_s, m_question))
    , m_dayFirst(new QRadioButton(tr("&Day first"), m_question))
    , m_monthFirst(new QRadioButton(tr("&Month first"), m_question))
    , m_table(new QTableWidget(0, TableColumns, this))
{
    const Tokens& t = theme.tokens();
    m_kind->setAccessibleName(tr("What the rows are"));
    for (const ImportKind kind : {ImportKind::Leads, ImportKind::Companies, ImportKind::Activities, ImportKind::Bant, ImportKind::Outcomes})
        m_kind->addItem(word(kind), int(kind));
    auto* kindRow = new QHBoxLayout;
    kindRow->addWidget(new PlainLabel(tr("The rows are"), u"second"_s, this));
    kindRow->addWidget(m_kind);
    kindRow->addStretch();
    auto* question = new QHBoxLayout(m_question);
    m_questionText->setWordWrap(true);
    question->addWidget(m_questionText, 1);
    question->addWidget(m_dayFirst);
    question->addWidget(m_monthFirst);
    setPart(*m_question, "ground", u"note"_s);
    m_question->setAttribute(Qt::WA_StyledBackground);
    m_question->hide();
    m_table->setHorizontalHeaderLabels({tr("Column in the file"), tr("Samples"), tr("Field"), tr("Why")});
    m_table->setAccessibleName(tr("Mapping of columns"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->setDefaultSectionSize(t.pxi(Size::WideRow));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(Source, t.pxi(190));
    m_table->setColumnWidth(Samples, t.pxi(300));
    m_table->setColumnWidth(Field, t.pxi(210));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.pxi(16), t.pxi(12), t.pxi(16), t.pxi(12));
    layout->setSpacing(t.pxi(8));
    layout->addLayout(kindRow);
    layout->addWidget(m_question);
    layout->addWidget(m_table, 1);

    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_look.mapping.kind = ImportKind(m_kind->itemData(index).toInt());
        // A field that rows of the new kind cannot have is left out rather than misread.
        for (ColumnTarget& column : m_look.mapping.columns)
            if (!column.target.isEmpty() && !column.target.startsWith(customPrefix) && !targetField(column.target, m_look.mapping.kind)) column.target.clear();
        fill();
        emit changed();
    });
    for (QRadioButton* button : {m_dayFirst, m_monthFirst})
        connect(button, &QRadioButton::toggled, this, [this] {
            if (m_dayFirst->isChecked()) m_look.mapping.dateOrder = DateOrder::DayFirst;
            if (m_monthFirst->isChecked()) m_look.mapping.dateOrder = DateOrder::MonthFirst;
            emit changed();
        });
}

void MappingPanel::setLook(const FileLook& look)
{
    m_look = look;
    m_kind->setCurrentIndex(m_kind->findData(int(look.mapping.kind)));
    fill();
    emit changed();
}

bool MappingPanel::asksForOrder() const
{
    return std::any_of(m_look.questions.begin(), m_look.questions.end(), [](const Issue& q) { return q.code.endsWith(u"date_order"); });
}

void MappingPanel::showQuestion()
{
    m_question->setVisible(asksForOrder());
    for (const Issue& question : std::as_const(m_look.questions)) m_questionText->setText(issueText(m_wording, question));
}

void MappingPanel::fill()
{
    showQuestion();
    m_table->setRowCount(int(m_look.mapping.columns.size()));
    for (int row = 0; row < m_look.mapping.columns.size(); ++row) {
        const ColumnTarget& column = m_look.mapping.columns.at(row);
        m_table->setItem(row, Source, plainItem(visibleText(column.column)));
        m_table->setItem(row, Samples, plainItem(samplesOf(m_look, row)));
        m_table->setItem(row, Why, plainItem(mappingReasonText(column)));
        auto* box = new QComboBox(m_table);
        box->setAccessibleName(tr("Field of %1").arg(visibleText(column.column)));
        fillTargets(*box, column);
        connect(box, &QComboBox::activated, this, [this, row, box](int index) { choose(row, box->itemData(index).toString()); });
        // Screen readers read the cell, not the box that lies on it.
        m_table->setItem(row, Field, plainItem({}));
        m_table->setCellWidget(row, Field, box);
        sayTarget(row, *box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, row, box] { sayTarget(row, *box); });
    }
}

void MappingPanel::fillTargets(QComboBox& box, const ColumnTarget& column)
{
    box.addItem(tr("Leave out"), QString());
    const QString custom = customFieldKey(column.column);
    box.addItem(tr("New custom field"), custom);
    QStringList keys;
    for (const TargetField& field : targetFields()) {
        if (!field.kinds.contains(m_look.mapping.kind) || keys.contains(field.key)) continue;
        keys.append(field.key);
        box.addItem(fieldText(field.key), field.key);
    }
    const QString target = column.target.startsWith(customPrefix) ? custom : column.target;
    box.setCurrentIndex(std::max(0, box.findData(target)));
}

void MappingPanel::sayTarget(int row, const QComboBox& box) { m_table->item(row, Field)->setData(Qt::AccessibleTextRole, box.currentText()); }

void MappingPanel::choose(int column, const QString& target)
{
    ColumnTarget& chosen = m_look.mapping.columns[column];
    chosen.target = target;
    chosen.by = MappedBy::Hand;
    if (target.startsWith(customPrefix) && size_t(column) < m_look.profile.profiles.size()) chosen.type = m_look.profile.profiles[size_t(column)].type();
    m_table->item(column, Why)->setText(mappingReasonText(chosen));
    emit changed();
}

QString MappingPanel::openQuestion() const
{
    for (const Issue& issue : checkMapping(m_look.mapping)) return issueText(m_wording, issue);
    if (asksForOrder() && m_look.mapping.dateOrder == DateOrder::Unknown) return tr("1 question open: the order of day and month");
    return {};
}

} // namespace Kelvin
