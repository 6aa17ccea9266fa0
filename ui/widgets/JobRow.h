// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Kelvin {

class PlainLabel;
class Theme;

/// A job over one second: its name, a bar, worded progress ("1,200 of 4,318, 830 a second, 4 s left") and Cancel.
class JobRow : public QWidget {
    Q_OBJECT
public:
    JobRow(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// `done` of `total` steps (a total of 0 means unknown) and the worded progress.
    void setProgress(qint64 done, qint64 total, const QString& words);
    /// The job cannot be stopped: no Cancel is offered.
    void withoutCancel();

signals:
    void cancelRequested();

private:
    PlainLabel* m_name;
    PlainLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace Kelvin
