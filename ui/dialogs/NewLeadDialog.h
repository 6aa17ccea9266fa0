// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"
#include "ui/dialogs/WritingDialog.h"

#include <QTimer>

class QFormLayout;
class QLineEdit;

namespace Kelvin {

class MessageBar;

/// A lead typed by hand, e-mail or phone first; who may be the same person is shown while typing.
class NewLeadDialog : public WritingDialog {
    Q_OBJECT

public:
    explicit NewLeadDialog(WindowContext& context, QWidget* parent = nullptr);

    NewLead lead() const;

signals:
    void added(qint64 row);
    /// The user would rather see the lead that is there already.
    void existingRequested(qint64 row);

protected:
    bool isReady() const override;

private:
    QLineEdit* addField(const char* field, const QString& title, QFormLayout& form);
    void typed();
    void lookForDuplicates();
    void showDuplicates(const QList<PossibleDuplicate>& duplicates);
    Writing writing() const;

    QList<std::pair<QString, QLineEdit*>> m_fields;
    MessageBar* m_duplicate;
    QTimer m_pause;
    QList<PossibleDuplicate> m_found;
    QString m_taken;                           ///< the address that a lead has already, as it was typed; empty if none has
    int m_asked = 0;
};

} // namespace Kelvin
