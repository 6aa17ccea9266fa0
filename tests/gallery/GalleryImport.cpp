// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an import, from a file that has something to ask, to correct and to reject.
#include "tests/gallery/Gallery.h"
#include "tests/support/SourcePath.h"
#include "ui/Workbench.h"

#include <QButtonGroup>
#include <QDir>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {

/// Presses the one primary button that is shown, as somebody does who takes what is proposed.
static void goOn(QWidget& page)
{
    for (QRadioButton* answer : page.findChildren<QRadioButton*>())
        if (answer->isVisible() && !answer->group() && !answer->isChecked()) {
            answer->click();
            break;
        }
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled() && button->property("primary").toBool()) return button->click();
}

void Gallery::shootImport()
{
    const QStringList names{u"import-mapping"_s, u"import-check"_s, u"import-done"_s};
    if (std::none_of(names.begin(), names.end(), [this](const QString& name) { return wants(name); })) return;
    Workbench& workbench = *m_window->workbench();
    // The rejected rows are written beside the file.
    const QString file = QDir(m_services.dataFolder).filePath(u"people.csv"_s);
    QFile::copy(sourcePath(u"tests/gallery/people.csv"), file);
    workbench.importFile(file);
    for (const QString& name : names) {
        settle();
        if (wants(name)) shoot(name, *m_window);
        goOn(*workbench.current());
    }
    settle();
}

} // namespace Kelvin::Tests
