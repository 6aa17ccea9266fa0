// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FilterDialog.h"

#include "ui/dialogs/FilterRow.h"
#include "ui/text/ConditionText.h"
#include "ui/text/Format.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

FilterDialog::FilterDialog(const Theme& theme, const Wording& wording, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_wording(wording)
    , m_rowsLayout(new QVBoxLayout)
    , m_join(new QComboBox(this))
    , m_sentence(new PlainLabel({}, u"second"_s, this))
    , m_apply(makePrimary(new QPushButton(tr("Apply"), this), theme))
{
    setWindowTitle(tr("Filter"));
    m_join->addItem(tr("All of these hold"));
    m_join->addItem(tr("At least one of these holds"));
    m_join->setAccessibleName(tr("How comparisons are joined"));
    m_sentence->setWordWrap(true);
    auto* more = makeFlat(new QPushButton(tr("Another comparison"), this), theme, u"plus"_s);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), buttons), QDialogButtonBox::RejectRole);
    m_rowsLayout->setSpacing(theme.tokens().pxi(12));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme.tokens().pxi(12));
    layout->addWidget(m_join);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(more, 0, Qt::AlignLeft);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setTabOrder(more, m_apply);
    layout->addStrut(theme.tokens().pxi(480)); // at least; a minimum of the dialog itself would let its words be cut
    connect(more, &QPushButton::clicked, this, [this] {
        addRow()->setFocus();
        refresh();
    });
    connect(m_join, &QComboBox::currentIndexChanged, this, &FilterDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addRow()->setFocus();
    refresh();
}

FilterRow* FilterDialog::addRow()
{
    auto* row = new FilterRow(filterSource(), m_wording, m_theme, this);
    m_rowsLayout->addWidget(row);
    setTabOrder(m_rows.isEmpty() ? static_cast<QWidget*>(m_join) : m_rows.last(), row);
    m_rows.append(row);
    connect(row, &FilterRow::edited, this, &FilterDialog::refresh);
    connect(row, &FilterRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void FilterDialog::removeRow(FilterRow* row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    refresh();
}

bool FilterDialog::setCondition(const Condition& condition)
{
    QList<Condition> tests{condition};
    if (condition.kind == Condition::Kind::Any || condition.kind == Condition::Kind::All) tests = condition.children;
    const bool flat = !tests.isEmpty() && std::all_of(tests.begin(), tests.end(), [](const Condition& c) { return c.kind == Condition::Kind::Test; });
    if (!flat) return false;
    QList<FilterRow*> before = m_rows;
    QList<FilterRow*> made;
    bool understood = true;
    for (const Condition& test : tests) {
        made.append(addRow());
        understood = understood && made.last()->setTest(test.test);
    }
    for (FilterRow* row : understood ? before : made) removeRow(row);
    m_rows.first()->setFocus();
    if (understood) m_join->setCurrentIndex(condition.kind == Condition::Kind::Any ? 1 : 0);
    refresh();
    return understood;
}

std::optional<Condition> FilterDialog::condition() const
{
    QList<Condition> tests;
    for (const FilterRow* row : m_rows) {
        auto test = row->test();
        if (!test) return std::nullopt;
        tests.append(Condition::of(std::move(*test)));
    }
    if (tests.isEmpty()) return std::nullopt;
    if (tests.size() == 1) return tests.first();
    return m_join->currentIndex() == 1 ? Condition::any(tests) : Condition::all(tests);
}

void FilterDialog::refresh()
{
    const auto built = condition();
    m_join->setVisible(m_rows.size() > 1);
    for (FilterRow* row : std::as_const(m_rows)) row->setRemovable(m_rows.size() > 1);
    m_apply->setEnabled(built.has_value());
    m_sentence->setText(built ? sentenceCase(m_wording, conditionText(m_wording, *built)) : tr("Give a value for each comparison."));
}

} // namespace Kelvin
