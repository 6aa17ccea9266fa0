// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JobRow.h"

#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {
constexpr int barSteps = 1000; // QProgressBar counts in int, jobs in rows
}

JobRow::JobRow(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(name, u"strong"_s, this))
    , m_words(new PlainLabel(QString(), u"small"_s, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeSmall(makePlain(new QPushButton(tr("Cancel"), this), theme)))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(name);
    m_bar->setMinimumWidth(120);
    m_name->setElideMode(Qt::ElideRight);
    m_words->setElideMode(Qt::ElideRight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
}

void JobRow::setProgress(qint64 done, qint64 total, const QString& words)
{
    m_words->setText(words);
    m_bar->setAccessibleDescription(words);
    if (total <= 0) return m_bar->setRange(0, 0);
    m_bar->setRange(0, barSteps);
    m_bar->setValue(int(double(std::clamp<qint64>(done, 0, total)) / double(total) * barSteps));
}

void JobRow::withoutCancel() { m_cancel->hide(); }

} // namespace Kelvin
