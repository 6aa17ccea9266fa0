// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/FileFixture.h"
#include "ui/pages/leads/NextStepEditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QTimeEdit>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// The next step, edited over its cell of the list.
class TestNextStepEditor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterOnWhatARuleAsksForKeepsIt();
    void anotherHourOfWhatARuleAsksForIsStillThatStep();
    void aClickBesideItStoresWhatWasTyped();
    void escapeStoresNothing();

private:
    /// A lead that waits to be accepted by its latest step, which has no words.
    const LeadRow* toAccept() const;
    const LeadRow* row(qint64 lead) const { return m_fixture->file->leads().find(lead); }
    void open(const LeadRow& lead);

    std::unique_ptr<Tests::FileFixture> m_fixture;
    std::unique_ptr<QWidget> m_parent;
    QPointer<NextStepEditor> m_editor;
};

void TestNextStepEditor::init()
{
    m_fixture = std::make_unique<Tests::FileFixture>();
    m_parent = std::make_unique<QWidget>();
    QVERIFY(m_fixture->wait([this] { return m_fixture->file->leads().isCounted(); }));
}

void TestNextStepEditor::cleanup()
{
    m_parent.reset();
    m_fixture.reset();
}

const LeadRow* TestNextStepEditor::toAccept() const
{
    for (const LeadRow& lead : m_fixture->file->leads().rows())
        if (!lead.trashed && lead.nextStep && lead.nextStep->kind == u"accept" && lead.nextStep->text.isEmpty()) return &lead;
    return nullptr;
}

void TestNextStepEditor::open(const LeadRow& lead)
{
    m_editor = new NextStepEditor(m_fixture->file->context(), lead, m_parent.get());
    m_editor->showOver(QRect(10, 10, 100, 20));
    QVERIFY(QTest::qWaitForWindowExposed(m_editor));
    m_fixture->now += 60;
}

void TestNextStepEditor::enterOnWhatARuleAsksForKeepsIt()
{
    QVERIFY(toAccept());
    const LeadRow before = *toAccept();
    open(before);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTRY_VERIFY(!m_editor);
    m_fixture->ask([](Workspace&) { return true; });
    QVERIFY(!m_fixture->file->undo().canUndo());
    QCOMPARE(row(before.row)->nextStep, before.nextStep);
}

void TestNextStepEditor::anotherHourOfWhatARuleAsksForIsStillThatStep()
{
    QVERIFY(toAccept());
    const LeadRow before = *toAccept();
    open(before);
    m_editor->findChildren<QCheckBox*>().at(1)->setChecked(true);
    m_editor->findChild<QTimeEdit*>()->setTime(QTime(11, 30));
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTRY_VERIFY(!m_editor);
    QVERIFY(m_fixture->wait([&] { return row(before.row)->nextStep != before.nextStep; }));
    const std::optional<Task> after = row(before.row)->nextStep;
    QVERIFY(after && after->kind == u"accept" && after->text.isEmpty() && after->byRule == before.nextStep->byRule && !after->doneAt);
    QCOMPARE(secondOfDay(*after->dueAt, m_fixture->file->session().zone()), 11 * 3'600 + 30 * 60);
    QVERIFY2(m_fixture->file->undo().undoText().contains(u"Accept or reject"_s), qPrintable(m_fixture->file->undo().undoText()));
    // Without its day there is nothing left of it.
    open(*row(before.row));
    m_editor->findChildren<QCheckBox*>().at(0)->setChecked(false);
    QVERIFY(!m_editor->step());
}

void TestNextStepEditor::aClickBesideItStoresWhatWasTyped()
{
    const qint64 lead = m_fixture->file->leads().rows().first().row;
    open(*row(lead));
    m_editor->findChild<QLineEdit*>()->setText(u"Send the offer"_s);
    // What a click beside a popup does.
    m_editor->close();
    QTRY_VERIFY(!m_editor);
    QVERIFY(m_fixture->wait([&] { return row(lead)->nextStep && row(lead)->nextStep->text == u"Send the offer"; }));
}

void TestNextStepEditor::escapeStoresNothing()
{
    const qint64 lead = m_fixture->file->leads().rows().first().row;
    const std::optional<Task> before = row(lead)->nextStep;
    open(*row(lead));
    m_editor->findChild<QLineEdit*>()->setText(u"Send the offer"_s);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_editor);
    m_fixture->ask([](Workspace&) { return true; });
    QVERIFY(!m_fixture->file->undo().canUndo());
    QCOMPARE(row(lead)->nextStep, before);
}

KELVIN_TEST(TestNextStepEditor)
#include "TestNextStepEditor.moc"
