// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NumberField.h"

#include "ui/theme/Parts.h"

#include <QIntValidator>
#include <QKeyEvent>

#include <algorithm>

namespace Kelvin {

NumberField::NumberField(int least, int most, const QString& name, const QString& empty, QWidget* parent)
    : QLineEdit(parent)
    , m_least(least)
    , m_most(most)
    , m_optional(!empty.isEmpty())
{
    auto* validator = new QIntValidator(least, most, this);
    validator->setLocale(QLocale::c());
    setValidator(validator);
    setAccessibleName(name);
    setPlaceholderText(empty);
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setBad(*this, !isComplete());
        emit edited();
    });
}

std::optional<int> NumberField::value() const
{
    bool ok = false;
    const int number = QString(text().trimmed()).replace(QChar(0x2212), u'-').toInt(&ok);
    return ok && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

void NumberField::setValue(std::optional<int> value) { setText(value ? QString::number(*value) : QString()); }

bool NumberField::isComplete() const { return value().has_value() || (m_optional && text().trimmed().isEmpty()); }

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: return step(1);
    case Qt::Key_Down: return step(-1);
    case Qt::Key_PageUp: return step(10);
    case Qt::Key_PageDown: return step(-10);
    default: QLineEdit::keyPressEvent(event);
    }
}

void NumberField::step(int by)
{
    const int from = value().value_or(std::clamp(0, m_least, m_most) - (by > 0 && m_least > 0 ? by : 0));
    setValue(std::clamp(from + by, m_least, m_most));
    selectAll();
}

} // namespace Kelvin
