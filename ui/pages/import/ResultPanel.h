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
    /// What was imported, 0: nothing that could be undone.
    qint64 batch() const { return m_result.batch; }
    /// Whether leads that old facts lifted still wait to be promoted, and the wish to.
    bool mayPromote() const { return m_offers; }
    void promote() { if (mayPromote()) emit promoteWanted(batch(), PromotePolicy::Now); }

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
    QPushButton* m_replay = nullptr;           ///< the other way to promote, below the offer
    bool m_offers = false;                     ///< to promote leads
};

} // namespace Kelvin
