// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ScoringStudio.h"
#include "ui/pages/scoring/PointTableModel.h"
#include "ui/pages/scoring/rule/RuleBodyEditor.h"
#include "ui/text/FailureText.h"

#include <QDialog>

#include <algorithm>

class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace Kelvin {

class PlainLabel;

/// What a part of a model does as it is being edited: whom it applies to, and what the check says of it.
struct PartLook {
    std::optional<RuleMatches> matches;
    QList<FindingText> findings;
};

/// A part as it would be: the model with it, and what of it leads can match.
struct EditedPart {
    ScoringModel model;
    PointLine::Kind kind = PointLine::Kind::Rule;
    QString id;
    std::variant<std::monostate, PointRule, Condition> matched;
    bool operator==(const EditedPart&) const = default;
};

/// What the dialogs about parts of a model need of the page.
struct PartScene {
    EditorScene rules;
    ConditionSourcePtr gates;                  ///< what gates may ask for
    ScoringModel draft;
    QStringList reporting;                     ///< systems of the file that report opened mails
    /// Answers on the GUI thread, unless `context` is gone by then.
    std::function<void(const EditedPart&, QObject* context, std::function<void(const PartLook&)>)> look;
};

/// A dialog about one part of the draft: its fields above, below what it means, whom it applies to and what is wrong with it.
class PartDialog : public QDialog {
    Q_OBJECT

public:
    PartDialog(const PartScene& scene, const QString& title, QWidget* parent);

    /// What stands below the fields, for tests: how many leads, and findings.
    QString matchesText() const;
    QString findingsText() const;
    QString sentence() const;

protected:
    void showEvent(QShowEvent* event) override;
    const PartScene& scene() const { return m_scene; }
    /// Where the fields go.
    QVBoxLayout* fields() const { return m_fields; }
    /// The part is complete: its sentence is shown, what it does is asked for a moment later.
    void showPart(const EditedPart& part, const QString& sentence);
    /// Keeps what the check says of a new part back until something of it is changed.
    void beginInPeace() { m_untouched = m_part; }
    /// Something is missing: nothing can be saved.
    void showIncomplete(const QString& what);

private:
    void ask();
    void showLook(const PartLook& look);

    PartScene m_scene;
    std::optional<EditedPart> m_part;
    std::optional<EditedPart> m_untouched;     ///< a new one as it began
    int m_asked = 0;
    QTimer* m_pause;
    QScrollArea* m_scroll;
    QVBoxLayout* m_fields;
    PlainLabel* m_sentence;
    PlainLabel* m_matches;
    PlainLabel* m_findings;
    QPushButton* m_save;
};

/// The draft with a part: in the place of the one with its id, else behind the others under the id it gets there.
template <typename Part, typename Set, typename Add>
EditedPart editedPart(const ScoringModel& draft, QList<Part> ScoringModel::*parts, PointLine::Kind kind, const Part& part, Set set, Add add)
{
    const QList<Part>& before = draft.*parts;
    if (std::any_of(before.begin(), before.end(), [&](const Part& other) { return other.id == part.id; })) return {set(draft, part), kind, part.id, {}};
    const ScoringModel with = add(draft, part);
    return {with, kind, (with.*parts).last().id, {}};
}

/// The name that a part gets from what was typed: unchanged where nothing was typed, the words for all languages else.
LocalText typedName(const LocalText& before, const QString& typed, const QString& language);

} // namespace Kelvin
