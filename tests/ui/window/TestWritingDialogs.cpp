// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/dialogs/AdjustScoreDialog.h"
#include "ui/dialogs/LogActivityDialog.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/dialogs/NewLeadDialog.h"
#include "ui/dialogs/OwnerDialog.h"
#include "ui/pages/leads/NextStepEditor.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// What was typed into a form stays until it is in the file. Here the file cannot be written, which no form knows beforehand.
class TestWritingDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<Tests::LeadsFixture>();
        m_fixture->page.reset();
        m_fixture->reopen(true);
        m_fixture->open();
        for (const LeadRow& lead : m_fixture->file->leads().rows())
            if (lead.stage == StageRole::MarketingQualified) m_lead = lead.row;
        QVERIFY(m_lead != 0);
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init() { m_fixture->failures.clear(); }

    void aNoteIsNotLost()
    {
        logActivityOf(context(), page(), m_lead, u"Anna"_s, LogKind::Note);
        auto* dialog = m_fixture->dialog<LogActivityDialog>();
        auto* note = dialog->findChild<QPlainTextEdit*>();
        // There is no note without words; a call is one by itself.
        note->setPlainText(u"  \n"_s);
        QVERIFY(!go(*dialog)->isEnabled());
        auto* kind = dialog->findChild<SegmentedControl*>();
        kind->setCurrentIndex(int(LogKind::Call));
        QVERIFY(go(*dialog)->isEnabled());
        kind->setCurrentIndex(int(LogKind::Note));
        QVERIFY(!go(*dialog)->isEnabled());
        note->setPlainText(u"half an hour of talk"_s);
        staysOpen(*dialog);
        QCOMPARE(note->toPlainText(), u"half an hour of talk"_s);
        leave(dialog);
    }

    void anAdjustmentIsNotLost()
    {
        adjustScoreOf(context(), page(), m_lead, u"Anna"_s);
        auto* dialog = m_fixture->dialog<AdjustScoreDialog>();
        dialog->findChild<QSpinBox*>()->setValue(7);
        QVERIFY(!go(*dialog)->isEnabled());
        for (QLineEdit* field : dialog->findChildren<QLineEdit*>())
            if (field->accessibleName() == u"Why") field->setText(u"met at a fair"_s);
        staysOpen(*dialog);
        QCOMPARE(dialog->adjustment().note, u"met at a fair"_s);
        leave(dialog);
    }

    void aReasonIsNotLost()
    {
        moveLeads(context(), page(), {m_lead}, {StageRole::Recycle, StageRole::Disqualified});
        auto* dialog = m_fixture->dialog<MoveStageDialog>();
        QComboBox* reason = dialog->findChildren<QComboBox*>().at(1);
        reason->setEditText(u"wants to wait for the fair"_s);
        staysOpen(*dialog);
        QCOMPARE(dialog->reason(), u"wants to wait for the fair"_s);
        // Enter makes no choice without a code of it.
        emit reason->lineEdit()->returnPressed();
        QCOMPARE(dialog->reason(), u"wants to wait for the fair"_s);
        leave(dialog);
    }

    void anOwnerIsNotLost()
    {
        assignLeads(context(), page(), {m_lead});
        auto* dialog = m_fixture->dialog<OwnerDialog>();
        QTRY_VERIFY(dialog->findChild<QComboBox*>()->count() > 0);
        dialog->findChild<QComboBox*>()->setEditText(u"Ola Nowak"_s);
        staysOpen(*dialog);
        QCOMPARE(dialog->owner(), u"Ola Nowak"_s);
        // It cannot be made so narrow that words are cut.
        QCOMPARE(dialog->minimumWidth(), dialog->layout()->totalMinimumSize().width());
        leave(dialog);
    }

    void aNewLeadIsNotLost()
    {
        NewLeadDialog dialog(context(), page());
        dialog.open();
        QVERIFY(!go(dialog)->isEnabled());
        dialog.findChild<QLineEdit*>(u"email"_s)->setText(u"new@example.com"_s);
        staysOpen(dialog);
        QCOMPARE(dialog.lead().fields.size(), 1);
    }

    void aNextStepIsNotLost()
    {
        auto* editor = new NextStepEditor(context(), *m_fixture->file->leads().find(m_lead), page());
        QPointer<NextStepEditor> alive(editor);
        editor->showOver(QRect(100, 100, 120, 32));
        editor->findChild<QLineEdit*>()->setText(u"send the offer"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(errorOf(*editor)->isVisible());
        QCOMPARE(editor->step()->text, u"send the offer"_s);
        QVERIFY(m_fixture->failures.isEmpty());
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!alive);
    }

    void whatFailsAfterTheDialogIsGoneIsSaidByTheWindow()
    {
        const auto gate = std::make_shared<QSemaphore>();
        m_fixture->file->session().run(m_fixture->file.get(), [gate](Workspace&) { gate->acquire(); return true; }, [](bool) {});
        logActivityOf(context(), page(), m_lead, u"Anna"_s, LogKind::Note);
        auto* dialog = m_fixture->dialog<LogActivityDialog>();
        dialog->findChild<QPlainTextEdit*>()->setPlainText(u"gone"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(!go(*dialog)->isEnabled());
        // What is on its way into the file cannot be cancelled.
        for (const QPushButton* button : dialog->findChildren<QPushButton*>()) QVERIFY(button->text() != u"Cancel");
        // A second Enter does not log it twice.
        dialog->accept();
        dialog->reject();
        gate->release();
        QTRY_COMPARE(m_fixture->failures.size(), 1);
        m_fixture->ask([](Workspace&) { return true; });
        QCOMPARE(m_fixture->failures.size(), 1);
    }

private:
    WindowContext& context() const { return m_fixture->file->context(); }
    QWidget* page() const { return m_fixture->page.get(); }
    static WritingLine* errorOf(const QWidget& form) { return form.findChild<WritingLine*>(); }
    /// The button that writes.
    static QPushButton* go(const QDialog& dialog)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->property("primary").toBool()) return button;
        return nullptr;
    }
    void staysOpen(QDialog& dialog)
    {
        QVERIFY(go(dialog)->isEnabled());
        dialog.accept();
        QTRY_VERIFY(errorOf(dialog)->isVisible());
        QVERIFY(!errorOf(dialog)->fullText().isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(go(dialog)->isEnabled());
        // Said once, where it is needed.
        QVERIFY(m_fixture->failures.isEmpty());
    }
    static void leave(QDialog* dialog)
    {
        const QPointer<QDialog> alive(dialog);
        dialog->reject();
        QTRY_VERIFY(!alive);
    }

    std::unique_ptr<Tests::LeadsFixture> m_fixture;
    qint64 m_lead = 0;
};

KELVIN_TEST(TestWritingDialogs)
#include "TestWritingDialogs.moc"
