// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace Kelvin {

/// Choices side by side, of one width as far as there is room; in two rows, or below each other, where their words would be cut.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget* parent = nullptr);

    void add(QWidget* choice);
    /// Takes the form that all these rows have room for; they live as long as this one.
    void alignWith(const QList<const ChoiceRow*>& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    /// How many choices stand side by side.
    int columnsIn(int width) const;

    QGridLayout* m_grid;
    QList<QWidget*> m_choices;
    QList<const ChoiceRow*> m_others;
    int m_columns = 0;
};

} // namespace Kelvin
