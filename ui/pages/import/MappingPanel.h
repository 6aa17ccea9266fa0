// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QRadioButton;
class QStandardItemModel;

namespace Kelvin {

class ConstantsBox;
class DataTable;
class PlainLabel;
class Theme;

/// What the rows are, the preset that reads them, and which column is what: three samples, the field it goes to, and why; what must be answered
/// before the check.
class MappingPanel : public QWidget {
    Q_OBJECT

public:
    MappingPanel(const Theme& theme, const Wording& wording, QWidget* parent = nullptr);

    /// `byHand`: a person has worked on the look's mapping already.
    void setLook(const FileLook& look, bool byHand = false);
    const ColumnMapping& mapping() const { return m_look.mapping; }
    /// Whether something was chosen or answered here that would have to be done again.
    bool isByHand() const { return m_byHand; }
    /// What still has to be answered or mended; empty: the check can begin.
    QString openQuestion() const;

signals:
    void changed();

private:
    /// The header is read once more, in another way: what is typed for all rows stays.
    void readAnew(ColumnMapping mapping);
    void fillPresets();
    void makeQuestion();
    void answer(DateOrder order);
    void showAnswer(DateOrder order);
    void touch();
    void makeTable();
    void fill();
    void addColumn(int column);
    void sayWhy(int column);
    void fillTargets(QComboBox& box, const ColumnTarget& column);
    void sayTarget(int row, const QComboBox& box);
    void choose(int column, const QString& target);
    void showQuestion();
    /// What all rows say of the dates and numbers of the columns that are used now.
    void settleDates();
    bool asksForOrder() const;

    const Theme& m_theme;
    Wording m_wording;
    FileLook m_look;
    bool m_byHand = false;
    QComboBox* m_kind;
    QComboBox* m_preset;
    QFrame* m_question;
    PlainLabel* m_questionText = nullptr;
    QRadioButton* m_dayFirst = nullptr;
    QRadioButton* m_monthFirst = nullptr;
    QStandardItemModel* m_model;
    DataTable* m_table;
    ConstantsBox* m_constants;
};

} // namespace Kelvin
