// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/RuleScene.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/dialogs/FilterRow.h"
#include "ui/dialogs/WrittenRow.h"
#include "ui/pages/scoring/RuleDialog.h"
#include "ui/text/ConditionText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// Conditions and rules survive their editors, and what is chosen and what is written are one thing.
class TestConditionEditor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyConditionComesBackAsItWas_data();
    void everyConditionComesBackAsItWas();
    void whatIsChosenIsWrittenAndWhatIsWrittenIsChosen();
    void anErrorIsSaidAtItsPlace();
    void aFieldThatIsNotKnownIsSaid();
    void valuesBecomeChipsAndLeaveAgain();
    void aKnownWordWithACommaIsOneValue();
    void everyShippedRuleSurvivesItsDialog();
    void everyOptionOfARuleSurvivesItsDialog();
    void anotherKindKeepsNameAndGroup();
    void aMissingNumberStopsSaving();
    void oneBeginsWithThePointsOfARule();
    void whatIsTypedStaysWhenItIsComparedInAnotherWay();

private:
    QStringList chips(QWidget& editor) const;

    ShippedData m_shipped;
    Theme m_theme;
    PartScene m_scene;
};

void TestConditionEditor::initTestCase()
{
    const auto shipped = readShippedData(u":/kelvin"_s);
    QVERIFY(shipped);
    m_shipped = *shipped;
    m_theme.setMotion(false);
    m_theme.apply();
    m_scene = Tests::ruleScene(m_theme, *m_shipped.find(u"journey"_s), {{FieldSpec{u"custom.seats"_s, FieldType::Number, FieldOwner::Lead, false, {}}}});
}

QStringList TestConditionEditor::chips(QWidget& editor) const
{
    QStringList texts;
    for (const Chip* chip : editor.findChildren<Chip*>())
        if (!chip->isHidden()) texts.append(chip->accessibleName());
    return texts;
}

void TestConditionEditor::everyConditionComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"industry is any of (IT, software)", "employees between 5 and 100 and not (industry is IT)",
                             "(industry is IT or employees >= 5) and not (country is PL and city is \"Nowy Sącz\")", "count(page_view or download in pricing, last 30 days) >= 2",
                             "days since(email_open) > 14", "bant.need is confirmed", "bant.budget >= planned", "orderValue > 10000 PLN", "orderValue <= 99.5",
                             "purchaseBy within the next 30 days", "email is empty", "titleRank >= director", "custom.seats > 3", "customerType is any of (B2B, both)",
                             "createdAt < 2026-01-31", "title contains chief and title matches \"*sales*\"", "tags is any of (fair, newsletter)", "freeMailbox is true",
                             "not (not (industry is IT))", "count(call result reached) >= 1 and count(page_view duration >= 30) > 2", "employees is any of (1, 2.5)"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestConditionEditor::everyConditionComesBackAsItWas()
{
    QFETCH(QString, text);
    const auto condition = parseCondition(text, {m_scene.rules.source->vocabulary.fields, QTimeZone::utc()});
    QVERIFY2(condition, qPrintable(text));
    ConditionEditor editor(m_scene.rules.source, Wording{}, m_theme);
    editor.setCondition(*condition);
    QVERIFY2(editor.condition(), qPrintable(editor.problem()));
    QVERIFY(*editor.condition() == *condition);
    // The rows themselves hold it: something edited and taken back changes nothing.
    editor.text()->setPlainText(u"email is set"_s);
    editor.text()->setPlainText(text);
    auto* join = editor.findChild<QComboBox*>();
    emit join->activated(join->currentIndex());
    QVERIFY2(editor.condition(), qPrintable(editor.problem()));
    const QString written = printCondition(*editor.condition(), {m_scene.rules.source->vocabulary.fields, QTimeZone::utc()});
    QVERIFY2(*editor.condition() == *condition, qPrintable(written));
}

void TestConditionEditor::whatIsChosenIsWrittenAndWhatIsWrittenIsChosen()
{
    ConditionEditor editor(m_scene.rules.source, Wording{}, m_theme);
    editor.show();
    QVERIFY(editor.condition()->isAlways());
    editor.text()->setPlainText(u"employees > 100"_s);
    auto rows = editor.findChildren<FilterRow*>();
    rows.removeIf([](const FilterRow* row) { return row->isHidden(); });
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first()->test().has_value());
    QCOMPARE(rows.first()->test()->operand.key, u"employees"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* value = rows.first()->findChild<QLineEdit*>();
    QVERIFY(value);
    value->setText(u"250"_s);
    QCOMPARE(editor.text()->toPlainText(), u"employees > 250"_s);
    const auto labels = editor.findChildren<PlainLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) { return label->fullText() == u"Employees is more than 250"; }));
}

void TestConditionEditor::anErrorIsSaidAtItsPlace()
{
    ConditionEditor editor(m_scene.rules.source, Wording{}, m_theme);
    editor.show();
    editor.views()->segment(1)->click();
    editor.text()->setPlainText(u"employees > many"_s);
    QVERIFY(!editor.condition());
    QVERIFY2(editor.problem().contains(u"13"_s) && editor.problem().contains(u"many"_s) && editor.problem().contains(u"number"_s), qPrintable(editor.problem()));
    QCOMPARE(editor.text()->extraSelections().size(), 1);
    QCOMPARE(editor.text()->extraSelections().first().cursor.selectionStart(), 12);
    QVERIFY(!editor.views()->segment(0)->isEnabled());
    editor.text()->setPlainText(u"employees >"_s);
    QVERIFY2(editor.problem().startsWith(u"At the end"_s), qPrintable(editor.problem()));
    editor.text()->setPlainText(u"employees > 5"_s);
    QVERIFY(editor.condition());
    QVERIFY(editor.views()->segment(0)->isEnabled());
    QVERIFY(editor.text()->extraSelections().isEmpty());
}

void TestConditionEditor::aFieldThatIsNotKnownIsSaid()
{
    ConditionEditor editor(m_scene.rules.source, Wording{}, m_theme);
    editor.text()->setPlainText(u"score > 5"_s);
    QVERIFY(!editor.condition());
    QVERIFY2(editor.problem().contains(u"score"_s), qPrintable(editor.problem()));
}

void TestConditionEditor::valuesBecomeChipsAndLeaveAgain()
{
    ConditionEditor editor(m_scene.rules.source, Wording{}, m_theme);
    editor.show();
    editor.text()->setPlainText(u"industry is any of (IT)"_s);
    QCOMPARE(chips(editor), QStringList{u"IT"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* field = editor.findChild<ChipField*>();
    QTest::keyClicks(field->field(), u"software"_s);
    QTest::keyClick(field->field(), Qt::Key_Return);
    QCOMPARE(chips(editor), (QStringList{u"IT"_s, u"software"_s}));
    QCOMPARE(editor.text()->toPlainText(), u"industry is any of (IT, software)"_s);
    QTest::keyClicks(field->field(), u"retail,"_s);
    QCOMPARE(chips(editor).size(), 3);
    QTest::keyClick(field->field(), Qt::Key_Backspace);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(editor.findChild<Chip*>(), Qt::Key_Delete);
    QCOMPARE(editor.text()->toPlainText(), u"industry is any of (software)"_s);
}

void TestConditionEditor::aKnownWordWithACommaIsOneValue()
{
    ChipField field(m_theme, u"Values"_s, {});
    field.setValues({u"IT, software"_s});
    QCOMPARE(field.texts(), QStringList{u"IT, software"_s});
}

void TestConditionEditor::everyShippedRuleSurvivesItsDialog()
{
    int rules = 0;
    for (const ScoringModel& model : m_shipped.templates)
        for (const PointRule& rule : model.rules) {
            RuleDialog dialog(Tests::ruleScene(m_theme, model), rule);
            QVERIFY2(dialog.rule(), qPrintable(model.key + u'/' + rule.id));
            QVERIFY2(*dialog.rule() == rule, qPrintable(model.key + u'/' + rule.id));
            QVERIFY(!dialog.sentence().isEmpty());
            ++rules;
        }
    QVERIFY(rules > 40);
}

void TestConditionEditor::everyOptionOfARuleSurvivesItsDialog()
{
    ActivityMatch match;
    match.types = {u"page_view"_s, u"download"_s};
    match.channels = {Channel::Web};
    match.stages = {JourneyStage::Awareness, JourneyStage::None};
    match.pageGroups = {u"pricing"_s};
    match.notPageGroups = {u"careers"_s};
    match.subjects = {u"/a*"_s};
    match.campaigns = {u"spring, 2026"_s};
    match.sources = {u"google*"_s};
    match.minValue = 2.5;
    match.maxDuration = 90;
    match.results = {CallResult::Reached};
    QList<RuleBody> bodies;
    for (const Frequency& frequency : QList<Frequency>{AwardEach{3}, AwardOnce{4}, AwardFirstThenBonus{20, 5}, AwardEveryN{3, 7}, AwardAtLeastN{10, 5, true}, AwardAtLeastN{10, 5, false}})
        for (const Decay& decay : QList<Decay>{NoDecay{}, LinearDecay{90}, MonthlyDecay{50}, HalfLifeDecay{30}, ExpiryDecay{180}})
            bodies.append(ActivityRule{match, 30, CountBy::Visit, 2, 5, frequency, decay});
    bodies.append(InactivityClock{{Channel::Web, Channel::Social}, 45, -15, true, 15, false});
    bodies.append(UnopenedEmailRule{30, 90, -4, 12});
    bodies.append(BantRule{Criterion::Need, {-1, 0, 5, 8}});
    const Condition it = *parseCondition(u"industry is IT"_s);
    bodies.append(AttributeRule{it, 5, 1, -2});
    bodies.append(LadderRule{{{it, 3}, {*parseCondition(u"employees > 5"_s), 5}}, -1, 2});
    for (const RuleBody& body : bodies) {
        PointRule rule = m_scene.draft.rules.first();
        rule.body = body;
        rule.cap = 17;
        rule.note = u"why"_s;
        rule.on = false;
        rule.validFrom = CalendarDay{2026, 1, 2};
        rule.validTo = CalendarDay{2026, 3, 4};
        RuleDialog dialog(m_scene, rule);
        QVERIFY(dialog.rule());
        QVERIFY(*dialog.rule() == rule);
    }
}

void TestConditionEditor::anotherKindKeepsNameAndGroup()
{
    const PointRule rule = m_scene.draft.rules.first();
    RuleDialog dialog(m_scene, rule);
    dialog.nameField()->setText(u"Mine"_s);
    dialog.kinds()->setCurrentIndex(dialog.kinds()->findText(u"BANT"_s));
    const auto edited = dialog.rule();
    QVERIFY(edited);
    QVERIFY(std::holds_alternative<BantRule>(edited->body));
    QCOMPARE(textIn(edited->name, u"pl"_s), u"Mine"_s);
    QCOMPARE(edited->group, rule.group);
    QCOMPARE(edited->id, rule.id);
}

void TestConditionEditor::aMissingNumberStopsSaving()
{
    RuleDialog dialog(m_scene, m_scene.draft.rules.first());
    const auto fields = dialog.bodyEditor()->findChildren<QLineEdit*>();
    const auto points = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->accessibleName() == u"Points"; });
    QVERIFY(points != fields.end());
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto save = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->text() == u"Save"; });
    QVERIFY((*save)->isEnabled());
    (*points)->clear();
    QVERIFY(!(*save)->isEnabled());
    QVERIFY(!dialog.rule());
    QTest::keyClick(*points, Qt::Key_Up);
    QCOMPARE((*points)->text(), u"1"_s);
    QVERIFY((*save)->isEnabled());
}

void TestConditionEditor::oneBeginsWithThePointsOfARule()
{
    QSet<size_t> kinds;
    for (const ScoringModel& model : m_shipped.templates)
        for (const PointRule& rule : model.rules) {
            if (kinds.contains(rule.body.index())) continue;
            kinds.insert(rule.body.index());
            RuleDialog dialog(Tests::ruleScene(m_theme, model), rule);
            dialog.show();
            QVERIFY2(qobject_cast<NumberField*>(dialog.focusWidget()), qPrintable(rule.id));
            QVERIFY2(dialog.bodyEditor()->isAncestorOf(dialog.focusWidget()), qPrintable(rule.id));
        }
    QVERIFY(kinds.size() > 3);
    PointRule fresh = m_scene.draft.rules.first();
    fresh.id = u"fresh"_s;
    RuleDialog dialog(m_scene, fresh);
    dialog.show();
    QCOMPARE(dialog.focusWidget(), dialog.nameField());
}

void TestConditionEditor::whatIsTypedStaysWhenItIsComparedInAnotherWay()
{
    ConditionEditor editor(m_scene.rules.source, Wording{}, m_theme);
    editor.text()->setPlainText(u"employees > 100"_s);
    auto rows = editor.findChildren<FilterRow*>();
    rows.removeIf([](const FilterRow* row) { return row->isHidden(); });
    QCOMPARE(rows.size(), 1);
    for (QComboBox* box : rows.first()->findChildren<QComboBox*>())
        if (box->accessibleName() == u"Comparison") box->setCurrentIndex(box->findText(word(Operator::LessOrEqual)));
    QCOMPARE(editor.text()->toPlainText(), u"employees <= 100"_s);
}

KELVIN_TEST(TestConditionEditor)
#include "TestConditionEditor.moc"
