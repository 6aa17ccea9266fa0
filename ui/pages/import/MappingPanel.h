// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QComboBox;
class QRadioButton;
class QTableWidget;
class QVBoxLayout;

namespace Kelvin {

class MessageBar;
class PlainLabel;
class Theme;

/// Which column is what: three samples, the field it goes to, and why; what must be answered before the check.
class MappingPanel : public QWidget {
    Q_OBJECT

public:
    MappingPanel(const Theme& theme, const Wording& wording, QWidget* parent = nullptr);

    void setLook(const FileLook& look);
    const ColumnMapping& mapping() const { return m_look.mapping; }
    /// What still has to be answered or mended; empty: the check can begin.
    QString openQuestion() const;

signals:
    void changed();

private:
    void fill();
    void fillTargets(QComboBox& box, const ColumnTarget& column);
    void sayTarget(int row, const QComboBox& box);
    void choose(int column, const QString& target);
    void showQuestion();
    bool asksForOrder() const;

    const Theme& m_theme;
    Wording m_wording;
    FileLook m_look;
    QComboBox* m_kind;
    QWidget* m_question;
    PlainLabel* m_questionText;
    QRadioButton* m_dayFirst;
    QRadioButton* m_monthFirst;
    QTableWidget* m_table;
};

} // namespace Kelvin
