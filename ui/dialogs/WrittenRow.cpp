// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WrittenRow.h"

#include "ui/theme/Parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kelvin {

WrittenRow::WrittenRow(const ConditionSourcePtr& source, const Theme& theme, const Condition& condition, QWidget* parent)
    : QWidget(parent)
    , m_parser{source->vocabulary.fields, source->zone}
    , m_given(condition)
    , m_givenText(printCondition(condition, m_parser))
    , m_text(new QLineEdit(m_givenText, this))
{
    m_text->setAccessibleName(tr("Comparison as text"));
    auto* remove = makeIconButton(new QToolButton(this), theme, u"close"_s, tr("Remove this comparison"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(remove);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        setBad(*m_text, !this->condition());
        emit edited();
    });
    connect(remove, &QToolButton::clicked, this, &WrittenRow::removeRequested);
}

std::optional<Condition> WrittenRow::condition() const
{
    // Untouched it stays what it was, also where its text would read back as something else.
    if (m_text->text() == m_givenText) return m_given;
    const auto read = parseCondition(m_text->text(), m_parser);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace Kelvin
