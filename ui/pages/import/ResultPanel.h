// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QPushButton;

namespace Kelvin {

class MessageBar;
class PlainLabel;
class Theme;

/// What an import did, the offer to promote those that old facts lifted above the line, and what next.
class ResultPanel : public QWidget {
    Q_OBJECT

public:
    ResultPanel(const Theme& theme, const Wording& wording, QWidget* parent = nullptr);

    void setResult(const ImportResult& result);
    void setPromoted(qint64 leads);

signals:
    void leadsWanted();
    void anotherWanted();
    void undoWanted(qint64 batch);
    void promoteWanted(qint64 batch, PromotePolicy policy);

private:
    Wording m_wording;
    ImportResult m_result;
    PlainLabel* m_title;
    PlainLabel* m_details;
    MessageBar* m_offer;
    QPushButton* m_undo = nullptr;
};

} // namespace Kelvin
