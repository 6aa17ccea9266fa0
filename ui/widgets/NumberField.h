// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace Kelvin {

/// A whole number that may be left out; Up and Down change it by 1, the Page keys by 10.
class NumberField : public QLineEdit {
    Q_OBJECT
public:
    /// `empty` is what an empty field says ("no cap"); empty itself: the number is needed.
    NumberField(int least, int most, const QString& name, const QString& empty = {}, QWidget* parent = nullptr);

    /// Nothing while the field is empty or out of range.
    std::optional<int> value() const;
    void setValue(std::optional<int> value);
    /// Whether what it says can be used: a number in range, or nothing where nothing is a choice.
    bool isComplete() const;

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int by);

    int m_least, m_most;
    bool m_optional;
};

} // namespace Kelvin
