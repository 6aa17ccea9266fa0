// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"
#include "ui/state/WindowContext.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Kelvin {

class MessageBar;
class PlainLabel;

/// A lead typed by hand, e-mail or phone first; who may be the same person is shown while typing.
class NewLeadDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewLeadDialog(WindowContext& context, QWidget* parent = nullptr);

    NewLead lead() const;

signals:
    void added(qint64 row);
    /// The user would rather see the lead that is there already.
    void existingRequested(qint64 row);

private:
    QLineEdit* addField(const char* field, const QString& title, QFormLayout& form);
    void typed();
    void lookForDuplicates();
    void showDuplicates(const QList<PossibleDuplicate>& duplicates);
    void add();

    WindowContext& m_context;
    QList<std::pair<QString, QLineEdit*>> m_fields;
    MessageBar* m_duplicate;
    PlainLabel* m_error;
    QPushButton* m_add;
    QTimer m_pause;
    QList<PossibleDuplicate> m_found;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace Kelvin
