// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ConditionSource.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace Kelvin {

class Theme;

/// Comparisons and groups of them, joined by all, any, none or not all; shows every condition there is.
class ConditionGroup : public QWidget {
    Q_OBJECT

public:
    ConditionGroup(const ConditionSourcePtr& source, const Wording& wording, const Theme& theme, int depth = 0, QWidget* parent = nullptr);

    /// Nothing while a value is missing; without any comparison: always.
    std::optional<Condition> condition() const;
    void setCondition(const Condition& condition);

signals:
    void edited();
    void removeRequested();

private:
    enum class Join { All, Any, None, NotAll };
    void setJoin(Join join);
    void add(const Condition& condition);
    void addComparison();
    void addGroup();
    void take(QWidget* child);
    void remove(QWidget* child);
    void clear();

    ConditionSourcePtr m_source;
    Wording m_wording;
    const Theme& m_theme;
    int m_depth;
    QComboBox* m_join;
    QVBoxLayout* m_items;
    QList<QWidget*> m_children;                ///< FilterRow, WrittenRow or ConditionGroup
};

} // namespace Kelvin
