// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FilterFields.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Kelvin {

class ChipField;
class Theme;

/// The values of one comparison: ticks, a choice, words, numbers or days, as field and operator want it.
class FilterValues : public QWidget {
    Q_OBJECT

public:
    FilterValues(const FilterField& field, Operator op, const Wording& wording, const Theme& theme, QWidget* parent = nullptr);

    /// Nothing where something is missing or cannot be read.
    std::optional<QList<FieldValue>> values() const;
    void setValues(const QList<FieldValue>& values);
    /// Words to complete what is typed from.
    void setKnown(const QStringList& known);

signals:
    void edited();

private:
    void addTicks();
    void addChoice(const QList<FieldValue>& choices);
    void addLine();
    void addDate();
    void addChips();
    bool isChosen() const;
    QString shown(const FieldValue& value) const;
    std::optional<FieldValue> readLine(const QString& text) const;

    FilterField m_field;
    Operator m_op;
    Wording m_wording;
    const Theme& m_theme;
    QList<QCheckBox*> m_ticks;
    QComboBox* m_choice = nullptr;
    QList<FieldValue> m_choices;
    QList<QLineEdit*> m_lines;
    ChipField* m_chips = nullptr;              ///< of "is one of" without known choices
    QList<QDateEdit*> m_dates;
};

} // namespace Kelvin
