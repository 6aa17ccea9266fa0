// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionParser.h"
#include "ui/dialogs/ConditionSource.h"

#include <QWidget>

class QLineEdit;

namespace Kelvin {

class Theme;

/// A comparison that no row of choices can show, in the text language.
class WrittenRow : public QWidget {
    Q_OBJECT

public:
    WrittenRow(const ConditionSourcePtr& source, const Theme& theme, const Condition& condition, QWidget* parent = nullptr);

    /// Nothing while the text cannot be read.
    std::optional<Condition> condition() const;

signals:
    void edited();
    void removeRequested();

private:
    ParserContext m_parser;
    Condition m_given;
    QString m_givenText;
    QLineEdit* m_text;
};

} // namespace Kelvin
