// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Wording.h"
#include "ui/theme/Theme.h"

#include <QStatusBar>

namespace Kelvin {

class IconWidget;
class JobStrip;
class OpenFile;
class PlainLabel;

/// The window's bottom line: the file, the rules in force, long jobs, and what the scores rest on.
class StatusStrip : public QStatusBar {
    Q_OBJECT

public:
    StatusStrip(const Theme& theme, const QString& languageName, QWidget* parent = nullptr);

    /// Follows an open file; null: none is open.
    void follow(OpenFile* file);
    /// Something short is under way, such as opening; empty: nothing is.
    void setBusy(const QString& text);

private:
    void showScored();
    void askForModel();

    PlainLabel* m_file;
    IconWidget* m_modelIcon;
    PlainLabel* m_model;
    PlainLabel* m_readOnly;
    PlainLabel* m_busy;
    JobStrip* m_jobs;
    PlainLabel* m_right;
    QString m_languageName;
    OpenFile* m_open = nullptr;
};

} // namespace Kelvin
