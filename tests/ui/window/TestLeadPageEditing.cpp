// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadPageFixture.h"
#include "ui/pages/LeadPage.h"
#include "ui/pages/lead/FactsPanel.h"
#include "ui/pages/lead/TimelinePanel.h"
#include "ui/widgets/StepperWidget.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// Facts that are edited while others write them too, or may not be edited at all.
class TestLeadPageEditing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anOpenEditorOutlivesNewRows();
    void anUntouchedEditorDoesNotTakeBackWhatOthersWrote();
    void whatIsTypedIsStoredWhenAnotherLeadComes();
    void whatCannotBeStoredIsSaidWhenAnotherLeadComes_data();
    void whatCannotBeStoredIsSaidWhenAnotherLeadComes();
    void aFileForReadingOffersNoEdits();

private:
    using Fixture = Tests::LeadPageFixture<LeadPage>;
    LeadPage* page() const { return m_fixture->page.get(); }
    FactRow* fact(const char* key) const { return page()->facts()->row(QString::fromLatin1(key)); }
    qint64 anotherLead() const
    {
        const auto& leads = m_fixture->file->leads().rows();
        return leads.first().row == m_hanna ? leads.last().row : leads.first().row;
    }
    QString known(qint64 row, QStringView field) const { return encodeValue(fieldAt(m_fixture->facts(row), field, m_fixture->now + 10)); }
    /// As another process would.
    void othersWrite(const QString& field, const QString& text) const
    {
        QVERIFY(m_fixture->ask([this, field, text](Workspace& w) { return editField(w, m_hanna, field, FieldValue(text), Actor{u"Ola"_s, m_fixture->now}); }));
    }

    std::unique_ptr<Fixture> m_fixture;
    qint64 m_hanna = 0;
};

void TestLeadPageEditing::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_hanna = m_fixture->row(Tests::hanna);
    QVERIFY(m_hanna != 0);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { page()->showLead(m_hanna); }));
}

void TestLeadPageEditing::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

void TestLeadPageEditing::anOpenEditorOutlivesNewRows()
{
    FactRow* title = fact("title");
    title->edit();
    const QPointer<QLineEdit> editor = title->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(u"half a tit"_s);
    QVERIFY(!fact("custom.shoe"));
    m_fixture->now += 60;
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { othersWrite(u"custom.shoe"_s, u"43"_s); }));
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), u"half a tit"_s);
    QCOMPARE(fact("title"), title);
    // Once it is closed the new row is there, and the focus is where it was.
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(fact("custom.shoe"));
    QVERIFY(fact("title")->hasFocus());
}

void TestLeadPageEditing::anUntouchedEditorDoesNotTakeBackWhatOthersWrote()
{
    FactRow* title = fact("title");
    title->edit();
    const QPointer<QLineEdit> editor = title->findChild<QLineEdit*>();
    QVERIFY(editor);
    m_fixture->now += 60;
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { othersWrite(u"title"_s, u"Harbour master"_s); }));
    QVERIFY(editor && editor->text() != u"Harbour master");
    fact("industry")->setFocus();
    QTRY_VERIFY(!editor);
    QCOMPARE(known(m_hanna, u"title"), u"Harbour master"_s);
    QVERIFY(fact("title")->fact().typed == u"Harbour master");
    QVERIFY(!m_fixture->file->undo().canUndo());
}

void TestLeadPageEditing::whatIsTypedIsStoredWhenAnotherLeadComes()
{
    fact("title")->edit();
    fact("title")->findChild<QLineEdit*>()->setText(u"Harbour master"_s);
    const qint64 other = anotherLead();
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { page()->showLead(other); }));
    QTRY_COMPARE(known(m_hanna, u"title"), u"Harbour master"_s);
    QVERIFY(known(other, u"title") != u"Harbour master");
}

void TestLeadPageEditing::whatCannotBeStoredIsSaidWhenAnotherLeadComes_data()
{
    QTest::addColumn<bool>("refusedBefore");
    QTest::newRow("refused while the lead was shown") << true;
    QTest::newRow("refused after it") << false;
}

void TestLeadPageEditing::whatCannotBeStoredIsSaidWhenAnotherLeadComes()
{
    QFETCH(bool, refusedBefore);
    FactRow* employees = fact("employees");
    employees->edit();
    auto* editor = employees->findChild<QLineEdit*>();
    editor->setText(u"<b>many</b>"_s);
    if (refusedBefore) {
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!employees->refusal().isEmpty());
    }
    const QString before = known(m_hanna, u"employees");
    page()->showLead(anotherLead());
    QTRY_COMPARE(m_fixture->messages.size(), 1);
    QVERIFY2(m_fixture->messages.first().contains(u"“<b>many</b>” was not stored"), qPrintable(m_fixture->messages.first()));
    QVERIFY(m_fixture->messages.first().contains(Tests::hanna));
    QCOMPARE(known(m_hanna, u"employees"), before);
}

void TestLeadPageEditing::aFileForReadingOffersNoEdits()
{
    m_fixture->page.reset();
    m_fixture->reopen(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->file->leads().isCounted(), 60'000);
    m_fixture->show(1236, 812);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { page()->showLead(m_hanna); }));
    for (const char* key : {"industry", "title", "employees"}) {
        fact(key)->edit();
        QVERIFY(!fact(key)->isEditing());
    }
    const QStringList writing{u"Accept"_s, u"Reject"_s, u"Note"_s, u"Log call"_s};
    int looked = 0;
    for (const QPushButton* button : page()->findChildren<QPushButton*>()) {
        const QString text = QString(button->text()).remove(u'&').remove(u'…');
        if (!writing.contains(text) || !button->isVisible()) continue;
        QVERIFY2(!button->isEnabled(), qPrintable(text));
        ++looked;
    }
    QCOMPARE(looked, writing.size());
    auto* stages = page()->findChild<StepperWidget*>();
    for (int i = 0; i < stages->steps().size(); ++i) emit stages->stepChosen(i);
    emit page()->timeline()->callWanted();
    emit page()->timeline()->noteWanted();
    QVERIFY(page()->findChildren<QDialog*>().isEmpty());
    m_fixture->ask([](Workspace&) { return true; });
    QVERIFY(m_fixture->failures.isEmpty());
}

KELVIN_TEST(TestLeadPageEditing)
#include "TestLeadPageEditing.moc"
