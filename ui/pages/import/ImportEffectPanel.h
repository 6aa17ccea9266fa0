// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QGridLayout;

namespace Kelvin {

class PlainLabel;
class Theme;

/// What an import would do to everybody: temperatures, leads and MQLs before and after.
class ImportEffectPanel : public QWidget {
    Q_OBJECT

public:
    ImportEffectPanel(const Theme& theme, const Wording& wording, QWidget* parent = nullptr);

    void setEffect(const ImportEffect& effect);

private:
    struct Line {
        PlainLabel* before = nullptr;
        PlainLabel* after = nullptr;
    };
    Line addLine(QWidget* head);
    void say(const Line& line, const QString& what, qint64 before, qint64 after);

    const Theme& m_theme;
    Wording m_wording;
    QGridLayout* m_grid;
    std::array<Line, 3> m_temperatures;
    Line m_leads;
    Line m_qualified;
};

} // namespace Kelvin
