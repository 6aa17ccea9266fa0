// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/MappingPanel.h"

#include "core/ingest/TargetFields.h"
#include "ui/pages/import/ConstantsBox.h"
#include "ui/text/FailureText.h"
#include "ui/text/FieldText.h"
#include "ui/text/ImportText.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStandardItemModel>
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

/// Whether day first or month first answers it: ambiguous_date_order, mixed_date_order.
bool isAboutOrder(const Issue& question) { return question.code.endsWith(u"date_order"); }

QStandardItem* itemOf(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

MappingPanel::MappingPanel(const Theme& theme, const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wording(wording)
    , m_kind(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_question(new QFrame(this))
    , m_model(new QStandardItemModel(0, TableColumns, this))
    , m_table(new DataTable(theme, this))
    , m_constants(new ConstantsBox(theme, this))
{
    m_kind->setAccessibleName(tr("What the rows are"));
    for (const ImportKind kind : {ImportKind::Leads, ImportKind::Companies, ImportKind::Activities, ImportKind::Bant, ImportKind::Outcomes})
        m_kind->addItem(word(kind), int(kind));
    auto* kind = new QHBoxLayout;
    kind->setSpacing(8);
    kind->addWidget(new PlainLabel(tr("The rows are"), u"second"_s, this));
    kind->addWidget(m_kind);
    m_preset->setAccessibleName(tr("How the header is read"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preset->setPlaceholderText(tr("By its headers"));
    kind->addSpacing(8);
    kind->addWidget(new PlainLabel(tr("Read as", "a preset: read as “HubSpot, contacts”"), u"second"_s, this));
    kind->addWidget(m_preset);
    kind->addStretch();
    makeQuestion();
    makeTable();
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(10);
    top->addLayout(kind);
    top->addWidget(m_question);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_constants);
    connect(m_constants, &ConstantsBox::edited, this, [this] {
        m_look.mapping.constants = m_constants->constantsOf(m_look.mapping);
        touch();
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        // Rows of another kind have other fields: the header is read once more with its words.
        ColumnMapping mapping = mappingOfKind(ImportKind(m_kind->itemData(index).toInt()), m_look.columns, *m_look.vocabulary);
        mapping.system = m_look.mapping.system;
        readAnew(std::move(mapping));
    });
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const QString name = m_preset->itemData(index).toString();
        if (name == m_look.mapping.preset) return;
        if (auto mapping = mappingOfPreset(name, m_look.columns, *m_look.vocabulary)) readAnew(std::move(*mapping));
    });
}

void MappingPanel::readAnew(ColumnMapping mapping)
{
    m_look.mapping = std::move(mapping);
    m_look.mapping.constants = m_constants->constantsOf(m_look.mapping);
    settleDates();
    fill();
    touch();
}

void MappingPanel::fillPresets()
{
    m_preset->clear();
    if (m_look.vocabulary)
        for (const ImportPreset& preset : m_look.vocabulary->presets) m_preset->addItem(presetText(preset.name), preset.name);
}

void MappingPanel::touch()
{
    m_byHand = true;
    emit changed();
}

void MappingPanel::makeQuestion()
{
    setPart(*m_question, "bar", u"note"_s);
    m_questionText = new PlainLabel({}, u"sum"_s, m_question);
    m_questionText->setWordWrap(true);
    m_dayFirst = new QRadioButton(tr("&Day first"), m_question);
    m_monthFirst = new QRadioButton(tr("&Month first"), m_question);
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(new IconWidget(m_theme, u"warning"_s, &Tokens::noteIcon, Size::Icon, m_question), 0, Qt::AlignTop);
    row->addWidget(m_questionText, 1);
    row->addWidget(m_dayFirst);
    row->addWidget(m_monthFirst);
    m_question->hide();
    for (const auto& [button, order] : {std::pair(m_dayFirst, DateOrder::DayFirst), std::pair(m_monthFirst, DateOrder::MonthFirst)})
        connect(button, &QRadioButton::toggled, this, [this, wanted = order](bool on) {
            if (on) answer(wanted);
        });
}

void MappingPanel::makeTable()
{
    m_model->setHorizontalHeaderLabels({tr("Column in the file"), tr("Samples"), tr("Field"), tr("Why")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Mapping of columns"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new TextDelegate(m_theme, this, Ink::Second));
    m_table->setItemDelegateForColumn(Source, new TextDelegate(m_theme, this, Ink::Text, FontWeight::Strong));
    m_table->setRowHeight(Size::WideRow);
    m_table->setColumnWidths({190, 320, 212, 240});
}

void MappingPanel::answer(DateOrder order)
{
    m_look.mapping.dateOrder = order;
    touch();
}

void MappingPanel::setLook(const FileLook& look, bool byHand)
{
    m_look = look;
    m_byHand = byHand;
    // The answer to another file's question is no answer to this one's.
    showAnswer(byHand ? look.mapping.dateOrder : DateOrder::Unknown);
    if (byHand) settleDates();
    if (!asksForOrder()) showAnswer(DateOrder::Unknown);
    fillPresets();
    fill();
    emit changed();
}

bool MappingPanel::asksForOrder() const
{
    return std::any_of(m_look.questions.begin(), m_look.questions.end(), [](const Issue& question) { return isAboutOrder(question); });
}

void MappingPanel::showQuestion()
{
    m_question->setVisible(asksForOrder());
    for (const Issue& question : std::as_const(m_look.questions))
        if (isAboutOrder(question)) m_questionText->setText(issueText(m_wording, question));
}

void MappingPanel::showAnswer(DateOrder order)
{
    // Two buttons of which one is on can only be both off while they do not exclude each other.
    for (QRadioButton* button : {m_dayFirst, m_monthFirst}) {
        const QSignalBlocker quiet(button);
        button->setAutoExclusive(false);
        button->setChecked(order == (button == m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst));
        button->setAutoExclusive(true);
    }
}

void MappingPanel::settleDates()
{
    ColumnMapping settled = m_look.mapping;
    settled.dateOrder = DateOrder::Unknown;
    settled.decimalSign = DecimalSign::Unknown;
    m_look.questions = settleByRows(settled, m_look.profile);
    m_look.mapping.decimalSign = settled.decimalSign;
    // A question once answered stays answered, and can be answered otherwise.
    const DateOrder answered = m_dayFirst->isChecked() ? DateOrder::DayFirst : m_monthFirst->isChecked() ? DateOrder::MonthFirst : DateOrder::Unknown;
    m_look.mapping.dateOrder = asksForOrder() ? answered : settled.dateOrder;
    showQuestion();
}

void MappingPanel::fill()
{
    showQuestion();
    m_kind->setCurrentIndex(m_kind->findData(int(m_look.mapping.kind)));
    m_preset->setCurrentIndex(m_preset->findData(m_look.mapping.preset));
    m_constants->setMapping(m_look.mapping);
    m_model->removeRows(0, m_model->rowCount());
    for (int column = 0; column < m_look.mapping.columns.size(); ++column) addColumn(column);
}

void MappingPanel::addColumn(int column)
{
    const ColumnTarget& target = m_look.mapping.columns.at(column);
    m_model->appendRow({itemOf(visibleText(target.column)), itemOf(samplesOf(m_look, column)), itemOf({}), itemOf({})});
    sayWhy(column);
    auto* place = new QWidget(m_table);
    auto* box = new QComboBox(place);
    box->setAccessibleName(tr("Field of %1").arg(visibleText(target.column)));
    fillTargets(*box, target);
    connect(box, &QComboBox::activated, this, [this, column, box](int index) { choose(column, box->itemData(index).toString()); });
    auto* inside = new QHBoxLayout(place);
    inside->setContentsMargins(8, 0, 8, 1);
    inside->addWidget(box);
    m_table->setIndexWidget(m_model->index(column, Field), place);
    // Screen readers read the cell, not the box that lies on it.
    sayTarget(column, *box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, column, box] { sayTarget(column, *box); });
}

void MappingPanel::sayWhy(int column)
{
    const ColumnTarget& target = m_look.mapping.columns.at(column);
    QStandardItem* why = m_model->item(column, Why);
    why->setText(mappingReasonText(target));
    why->setData(target.target.isEmpty() ? u"minus"_s : u"check"_s, Role::Icon);
    m_model->item(column, Source)->setData(int(target.target.isEmpty() ? Ink::Second : Ink::Text), Role::Ink);
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

void MappingPanel::sayTarget(int row, const QComboBox& box) { m_model->item(row, Field)->setData(box.currentText(), Qt::AccessibleTextRole); }

void MappingPanel::choose(int column, const QString& target)
{
    ColumnTarget& chosen = m_look.mapping.columns[column];
    chosen.target = target;
    chosen.by = MappedBy::Hand;
    if (target.startsWith(customPrefix) && size_t(column) < m_look.profile.profiles.size()) chosen.type = m_look.profile.profiles[size_t(column)].type();
    chosen.values = m_look.vocabulary->words.values.value(target);
    // What a column says of each row is not said of all.
    m_look.mapping.constants.remove(target);
    m_constants->setMapping(m_look.mapping);
    settleDates();
    sayWhy(column);
    touch();
}

QString MappingPanel::openQuestion() const
{
    for (const Issue& issue : checkMapping(m_look.mapping)) return issueText(m_wording, issue);
    if (asksForOrder() && m_look.mapping.dateOrder == DateOrder::Unknown) return tr("1 question open: the order of day and month");
    return {};
}

} // namespace Kelvin
