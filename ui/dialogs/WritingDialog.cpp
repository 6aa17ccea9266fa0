// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WritingDialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Kelvin {

WritingDialog::WritingDialog(WindowContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_line(new WritingLine(context, this))
{
    connect(m_line, &WritingLine::changed, this, [this] {
        refresh();
        makeRoom();
    });
}

QWidget* WritingDialog::makeButtons(QPushButton* go)
{
    m_go = go;
    auto* foot = new QWidget(this);
    auto* buttons = new QDialogButtonBox(foot);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    m_leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void WritingDialog::refresh()
{
    if (m_go) m_go->setEnabled(!m_line->isWriting() && isReady());
    // What is on its way into the file cannot be cancelled any more.
    if (m_leave) m_leave->setText(m_line->isWriting() ? tr("Close") : tr("Cancel"));
}

void WritingDialog::accept()
{
    if (!m_asks) return QDialog::accept();
    if (m_line->isWriting() || !isReady()) return;
    Writing writing = m_asks();
    m_line->write(writing.text, std::move(writing.deed), [this](const CommitResult& result) {
        emit written(result);
        QDialog::accept();
    });
}

void WritingDialog::makeRoom()
{
    if (!isVisible() || !layout()) return;
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace Kelvin
