// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/WritingDialog.h"

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;

namespace Kelvin {

class SegmentedControl;
class PlainLabel;

/// What is logged by hand.
enum class LogKind { Call, Meeting, Note };

/// Logs a call with its result and when to call back, a meeting or a note.
class LogActivityDialog : public WritingDialog {
    Q_OBJECT

public:
    LogActivityDialog(WindowContext& context, const QString& who, LogKind kind, QWidget* parent = nullptr);

    /// What was entered: the activity, and the call back as the next step.
    CallSheetEntry entry() const;

protected:
    bool isReady() const override;

private:
    LogKind kind() const;
    void follow();
    QDateTimeEdit* makeMoment(const QDateTime& moment, const QString& name);

    SegmentedControl* m_kind;
    SegmentedControl* m_result;
    SegmentedControl* m_meeting;
    QDateTimeEdit* m_at;
    PlainLabel* m_startsLabel;
    QDateTimeEdit* m_starts;
    QCheckBox* m_callBack;
    QDateTimeEdit* m_callBackAt;
    QPlainTextEdit* m_note;
};

/// Asks what to log about a lead and logs it, undoable.
void logActivityOf(WindowContext& context, QWidget* parent, qint64 row, const QString& who, LogKind kind);

} // namespace Kelvin
