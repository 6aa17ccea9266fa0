// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/WindowContext.h"
#include "ui/dialogs/WritingLine.h"

#include <QDialog>

class QPushButton;

namespace Kelvin {

/// A dialog whose answer is written to the file: it stays, with all that was typed, until that is done, and says why if it cannot be.
class WritingDialog : public QDialog {
    Q_OBJECT

public:
    /// A deed, and the words its undo stands under.
    struct Writing {
        QString text;
        CommitStack::Deed deed;
    };

    /// What is written when the dialog is accepted; without it nothing is.
    void setWriting(std::function<Writing()> writing) { m_asks = std::move(writing); }
    void accept() override;

signals:
    void written(const Kelvin::CommitResult& result);

protected:
    WritingDialog(WindowContext& context, QWidget* parent);

    /// The button that writes and Cancel, with the line that says what went wrong above them.
    QWidget* makeButtons(QPushButton* go);
    /// Whether what stands in the fields can be written.
    virtual bool isReady() const { return true; }
    /// The fields have changed.
    void refresh();
    /// A sentence that came later must not squeeze the fields.
    void makeRoom();

    WindowContext& m_context;

private:
    WritingLine* m_line;
    QPushButton* m_go = nullptr;
    QPushButton* m_leave = nullptr;
    std::function<Writing()> m_asks;
};

} // namespace Kelvin
