// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelEdit.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/ScoringFixture.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/pages/scoring/GateDialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// Columns of the point table on its page, and parts of several kinds under one id.
class TestScoringTable : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<Tests::ScoringFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void decayIsAColumnWhileARuleFades();
    void aGateHasNothingOfARuleOfItsName();

private:
    std::unique_ptr<Tests::ScoringFixture> m_fixture;
};

void TestScoringTable::decayIsAColumnWhileARuleFades()
{
    const auto hidden = [this] { return m_fixture->view()->isColumnHidden(PointTableModel::Decay); };
    QVERIFY(hidden());
    // Kept while it is empty, the columns do not say that nobody wants it.
    emit m_fixture->view()->layoutEdited();
    QVERIFY(hidden());
    m_fixture->show(1240, 780);
    QVERIFY(m_fixture->wait([&] { return m_fixture->table()->rowCount() > 0; }));
    const StoredModel stored = m_fixture->stored();
    const ScoringModel steady = stored.published()->model;
    ScoringModel fading = steady;
    for (PointRule& rule : fading.rules)
        if (auto* activity = rule.id == u"pricing-page" ? std::get_if<ActivityRule>(&rule.body) : nullptr) activity->decay = LinearDecay{90};
    QVERIFY(fading != steady);
    const auto keep = [&](const ScoringModel& draft) {
        const Actor actor{m_fixture->state.me(), m_fixture->now};
        return m_fixture->ask([key = stored.key, draft, actor](Workspace& w) { return saveDraft(w, key, draft, actor); }).ok();
    };
    QVERIFY(keep(fading));
    QVERIFY(m_fixture->wait([&] { return !hidden(); }));
    QVERIFY(!m_fixture->cell(u"pricing-page"_s, PointTableModel::Decay).isEmpty());
    QVERIFY(keep(steady));
    QVERIFY(m_fixture->wait(hidden));
    QVERIFY(keep(fading));
    QVERIFY(m_fixture->wait([&] { return !hidden(); }));
    // Whoever hides it has it hidden, also the next time.
    m_fixture->view()->setColumnHidden(PointTableModel::Decay, true);
    emit m_fixture->view()->layoutEdited();
    m_fixture->show(1240, 780);
    QVERIFY(m_fixture->wait([&] { return m_fixture->table()->rowCount() > 0; }));
    QVERIFY(!m_fixture->cell(u"pricing-page"_s, PointTableModel::Decay).isEmpty());
    QVERIFY(hidden());
}

void TestScoringTable::aGateHasNothingOfARuleOfItsName()
{
    const StoredModel stored = m_fixture->stored();
    ScoringModel draft = stored.published()->model;
    for (PointRule& rule : draft.rules)
        if (rule.id == u"pricing-page") rule.cap = 0;
    draft.gates = {Gate{u"pricing-page"_s, LocalText{{QString(), u"Too small"_s}}, true, {}, *parseCondition(u"employees < 50"_s), u"spam"_s}};
    draft.scope = *parseCondition(u"employees > 5 and employees < 3"_s);
    const Actor actor{m_fixture->state.me(), m_fixture->now};
    QVERIFY(m_fixture->ask([key = stored.key, draft, actor](Workspace& w) { return saveDraft(w, key, draft, actor); }));
    auto* table = m_fixture->table();
    const auto gateRow = [table] {
        int row = 0;
        while (table->lineAt(row) && table->lineAt(row)->kind != PointLine::Kind::Gate) ++row;
        return row;
    };
    QVERIFY(m_fixture->wait([&] { return table->lineAt(gateRow()).has_value(); }));
    m_fixture->view()->setCurrentIndex(table->index(gateRow(), PointTableModel::Rule));
    m_fixture->action(u"Edit"_s)->trigger();
    auto* dialog = m_fixture->dialog<GateDialog>();
    QVERIFY(dialog);
    QVERIFY(m_fixture->wait([&] { return !dialog->matchesText().isEmpty(); }));
    QCOMPARE(dialog->findingsText(), QString());
    const QPointer<GateDialog> closed(dialog);
    dialog->reject();
    QTRY_VERIFY(!closed);
    // Nor has one that is only being made what is found about the model.
    m_fixture->action(u"New gate"_s)->trigger();
    dialog = m_fixture->dialog<GateDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>()->setText(u"Too large"_s);
    dialog->conditionEditor()->text()->setPlainText(u"employees > 500"_s);
    QVERIFY(m_fixture->wait([&] { return !dialog->matchesText().isEmpty(); }));
    QCOMPARE(dialog->findingsText(), QString());
    dialog->reject();
    QVERIFY(table->setData(table->index(gateRow(), PointTableModel::On), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(m_fixture->draftHas([](const ScoringModel& kept) { return !kept.gates.first().on; }));
    QVERIFY(findRule(m_fixture->stored().draft()->model, u"pricing-page"_s)->on);
}

KELVIN_TEST(TestScoringTable)
#include "TestScoringTable.moc"
