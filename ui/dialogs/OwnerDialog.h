// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/WritingDialog.h"

class QComboBox;

namespace Kelvin {

/// Asks to whom leads are given: one of the people of the file, a new name, or nobody.
class OwnerDialog : public WritingDialog {
    Q_OBJECT

public:
    /// `who` is a name or a count of leads; `owner` is proposed.
    OwnerDialog(WindowContext& context, const QString& who, const QString& owner, QWidget* parent = nullptr);

    /// Empty: nobody.
    QString owner() const;

private:
    void takePeople(const QStringList& people);

    QComboBox* m_owner;
};

/// Gives leads to whom the user chooses, as one step that undo takes back.
void assignLeads(WindowContext& context, QWidget* parent, const QList<qint64>& rows);

} // namespace Kelvin
