// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AboutDialog.h"

#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

/// The libraries the program is made with, each with its licence; names, not words.
const QString libraries = u"Qt 6 (LGPL-3.0, Qt Charts GPL-3.0), SQLite (public domain), ICU (Unicode-3.0), libphonenumber (Apache-2.0), "
                          "libsodium (ISC), uchardet (MPL-1.1), libxlsxwriter (BSD-2-Clause), Inter (OFL-1.1)"_s;

} // namespace

AboutDialog::AboutDialog(const ProgramServices& program, QWidget* parent)
    : QDialog(parent)
{
    const Tokens& t = program.theme.tokens();
    setWindowTitle(tr("About Kelvin"));
    auto* picture = new PlainLabel(this);
    picture->setPixmap(appIcon().pixmap(QSize(t.pxi(72), t.pxi(72)), devicePixelRatioF()));
    auto* text = new QVBoxLayout;
    text->setSpacing(t.pxi(8));
    const auto add = [&](const QString& words, const QString& role) {
        auto* label = new PlainLabel(words, role, this);
        label->setWordWrap(true);
        label->setMinimumWidth(t.pxi(380));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(words);
        text->addWidget(label);
    };
    add(tr("Kelvin %1").arg(program.version), u"title"_s);
    add(tr("How warm is this lead? Scores by rules you can read, and says why."), u"second"_s);
    add(tr("Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty."), {});
    add(tr("Your data stays in your file. Kelvin uses no network unless you ask it to."), {});
    add(tr("Made with:"), u"strong"_s);
    add(libraries, u"small"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* top = new QHBoxLayout;
    top->setSpacing(t.pxi(20));
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.pxi(24), t.pxi(24), t.pxi(24), t.pxi(16));
    layout->setSpacing(t.pxi(20));
    layout->addLayout(top);
    layout->addWidget(buttons);
}

} // namespace Kelvin
