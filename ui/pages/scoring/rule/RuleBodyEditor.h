// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/PointRule.h"
#include "ui/dialogs/ConditionSource.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QFormLayout;

namespace Kelvin {

class NumberField;
class Theme;

/// What the editors of rules share: what conditions may speak of, words, looks.
struct EditorScene {
    ConditionSourcePtr source;
    Wording wording;
    const Theme* theme = nullptr;
};

/// Edits what a rule of one kind is about and gives; the focus goes to its points.
class RuleBodyEditor : public QWidget {
    Q_OBJECT

public:
    explicit RuleBodyEditor(const EditorScene& scene, QWidget* parent) : QWidget(parent), m_scene(scene) {}

    /// Nothing while something is missing or cannot be read.
    virtual std::optional<RuleBody> body() const = 0;
    virtual void setBody(const RuleBody& body) = 0;

signals:
    void edited();

protected:
    const EditorScene& scene() const { return m_scene; }
    /// A field for points, needed unless `empty` says what an empty one means.
    NumberField* pointsField(const QString& name, const QString& empty = {});
    /// A field for days or another count from 1.
    NumberField* countField(const QString& name, const QString& empty = {}, int most = 36'500);

private:
    NumberField* field(int least, int most, const QString& name, const QString& empty);

    EditorScene m_scene;
};

/// The editor for this kind of rule.
RuleBodyEditor* makeBodyEditor(const RuleBody& kind, const EditorScene& scene, QWidget* parent);

} // namespace Kelvin
