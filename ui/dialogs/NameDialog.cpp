// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/NameDialog.h"

#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

NameDialog::NameDialog(const Theme& theme, const QString& title, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
{
    setWindowTitle(title);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(80);
    m_name->selectAll();
    auto* buttons = new QDialogButtonBox(this);
    auto* save = makePrimary(new QPushButton(tr("Save"), buttons), theme);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), buttons), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(title, u"section"_s, this));
    layout->addWidget(m_name);
    layout->addWidget(buttons);
    layout->addStrut(theme.tokens().pxi(360)); // at least; a minimum of the dialog itself would let its words be cut
    const auto check = [this, save] { save->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NameDialog::name() const { return m_name->text().trimmed(); }

void askName(const Theme& theme, const QString& title, const QString& name, QWidget* parent, std::function<void(const QString&)> then)
{
    auto* dialog = new NameDialog(theme, title, name, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, then = std::move(then)] { then(dialog->name()); });
    dialog->open();
}

} // namespace Kelvin
