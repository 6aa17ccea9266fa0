// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "ui/text/Wording.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QRadioButton;

namespace Kelvin {

class PlainLabel;
class Theme;

/// A shipped point table to start from: instead of the rules of the draft, or as a model of its own.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    /// `taken`: keys of the models that the file has already.
    TemplateDialog(const Theme& theme, const Wording& wording, const QList<ScoringModel>& templates, const QStringList& taken, QWidget* parent = nullptr);

    const ScoringModel& chosen() const;
    /// Whether it is to replace the rules of the draft.
    bool replaces() const;
    QListWidget* list() const { return m_list; }
    QRadioButton* asOwnModel() const { return m_own; }

private:
    void refresh();

    Wording m_wording;
    QList<ScoringModel> m_templates;
    QStringList m_taken;
    QListWidget* m_list;
    PlainLabel* m_about;
    QRadioButton* m_replace;
    QRadioButton* m_own;
    PlainLabel* m_why;                         ///< it cannot be a model of its own
};

} // namespace Kelvin
