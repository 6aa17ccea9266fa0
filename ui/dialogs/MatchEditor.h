// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ConditionSource.h"

#include <QWidget>

class QFormLayout;

namespace Kelvin {

class ChipBox;
class ChipField;
class ChoiceField;
class MoreSection;
class NumberField;
class Theme;

/// Which activities are meant: types and pages in front, all other parts of a match behind "More".
class MatchEditor : public QWidget {
    Q_OBJECT

public:
    MatchEditor(const ConditionSourcePtr& source, const Theme& theme, QWidget* parent = nullptr);

    ActivityMatch match() const;
    void setMatch(const ActivityMatch& match);
    /// Whether every number can be read.
    bool isComplete() const;

signals:
    void edited();

private:
    void addMain(QFormLayout& form);
    void addRare(QFormLayout& form);
    ChipField* addWords(QFormLayout& form, const QString& label, const QString& key);
    NumberField* number(const QString& name);

    ConditionSourcePtr m_source;
    const Theme& m_theme;
    ActivityMatch m_shown;                     ///< as it was set: what no field changes stays
    ChoiceField* m_types = nullptr;
    ChoiceField* m_pages = nullptr;
    ChoiceField* m_notPages = nullptr;
    ChoiceField* m_channels = nullptr;
    ChoiceField* m_stages = nullptr;
    ChoiceField* m_results = nullptr;
    ChipField* m_subjects = nullptr;
    ChipField* m_campaigns = nullptr;
    ChipField* m_sources = nullptr;
    NumberField* m_values[2]{};
    NumberField* m_durations[2]{};
    MoreSection* m_more = nullptr;
};

} // namespace Kelvin
