// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/ProgramServices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace Kelvin {

class SegmentedControl;
class WorkspaceSession;

/// What the user decides about the window. Everything takes effect at once, the language when the dialog closes.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const ProgramServices& program, QWidget* parent = nullptr);

    /// Offers the people of the open file as "me", and shows and sets the country of its telephone numbers.
    void speakFor(WorkspaceSession& session);
    /// The language chosen; empty: the system's.
    QString language() const;

signals:
    void themeChosen(const QString& theme);
    void scaleChosen(double scale);

protected:
    void done(int result) override;

private:
    QComboBox* makeLanguages();
    QComboBox* makeCountries();
    SegmentedControl* makeThemes();
    SegmentedControl* makeScales();

    ProgramServices m_program;
    QComboBox* m_me;
    QComboBox* m_languages;
    QComboBox* m_countries;
    QCheckBox* m_reduceMotion;
};

} // namespace Kelvin
