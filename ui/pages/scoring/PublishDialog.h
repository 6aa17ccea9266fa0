// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ModelVersions.h"
#include "core/usecases/ScoringStudio.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace Kelvin {

class DiffModel;
class Theme;
struct Wording;

/// Shows what a version changes, asks for a note, and what happens to the leads that cross the line by the new rules.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    PublishDialog(const Theme& theme, const Wording& wording, int number, const ScoringModel& published, const ScoringModel& draft,
                  const PublishForecast& forecast, QWidget* parent = nullptr);

    QString note() const;
    Promotion promotion() const;
    /// The choices, for tests: mark only, promote, promote and raise tasks.
    QList<QRadioButton*> choices() const { return {m_mark, m_promote, m_tasks}; }
    const DiffModel& diff() const { return *m_diff; }

private:
    DiffModel* m_diff;
    QLineEdit* m_note;
    QRadioButton* m_mark;
    QRadioButton* m_promote;
    QRadioButton* m_tasks;
};

} // namespace Kelvin
