// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadPageFixture.h"
#include "ui/pages/LeadPage.h"
#include "ui/pages/import/ConstantsBox.h"
#include "ui/pages/lead/FactsPanel.h"
#include "ui/pages/lead/GoalCard.h"
#include "ui/pages/lead/TimelinePanel.h"
#include "ui/pages/leads/PreviewBant.h"
#include "ui/widgets/StepperWidget.h"

#include <QDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

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
    void whatIsTypedWhileItIsStoredStaysOpen();
    void showingAllFieldsLeavesThePlaceAndTheFocus();
    void aFactFollowsTheLocaleAndTheSizeOfTheText();
    void theWayOfTheLeadBeforeIsNotShownUnderAnothersName();
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

void TestLeadPageEditing::whatIsTypedWhileItIsStoredStaysOpen()
{
    FactRow* city = fact("city");
    city->edit();
    const QPointer<QLineEdit> editor = city->findChild<QLineEdit*>();
    editor->setText(u"Gdynia"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    editor->setText(u"Gdynia Port"_s);
    QTRY_COMPARE(known(m_hanna, u"city"), u"Gdynia"_s);
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), u"Gdynia Port"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(known(m_hanna, u"city"), u"Gdynia Port"_s);
    QTRY_VERIFY(!city->isEditing());
}

void TestLeadPageEditing::showingAllFieldsLeavesThePlaceAndTheFocus()
{
    page()->resize(1236, 420);
    QTRY_VERIFY(page()->facts()->verticalScrollBar()->maximum() > 0);
    const auto link = [this] {
        QPushButton* found = nullptr;
        for (QPushButton* button : page()->facts()->findChildren<QPushButton*>())
            if (button->text() == u"Show all fields" || button->text() == u"Hide empty fields") found = button;
        return found;
    };
    page()->facts()->verticalScrollBar()->setValue(page()->facts()->verticalScrollBar()->maximum());
    const int at = page()->facts()->verticalScrollBar()->value();
    link()->setFocus();
    link()->click();
    QCOMPARE(link()->text(), u"Hide empty fields"_s);
    QVERIFY(link()->hasFocus());
    QCoreApplication::processEvents();
    QCOMPARE(page()->facts()->verticalScrollBar()->value(), at);
}

void TestLeadPageEditing::aFactFollowsTheLocaleAndTheSizeOfTheText()
{
    Fact given;
    given.key = u"industry"_s;
    given.label = u"Branża"_s;
    given.words = u"Transport"_s;
    given.points = MilliPoints{2'500};
    const FactRow row(m_fixture->theme, QLocale(QLocale::Polish), given);
    QVERIFY2(row.accessibleDescription().contains(u"+2,5"), qPrintable(row.accessibleDescription()));
    const PreviewBant bant(m_fixture->file->context());
    const ConstantsBox constants(m_fixture->theme);
    const auto sizes = [&] {
        return QList<int>{row.minimumHeight(), bant.findChild<QGridLayout*>()->columnMinimumWidth(1), constants.findChild<QLineEdit*>()->minimumWidth()};
    };
    const QList<int> before = sizes();
    m_fixture->theme.setScale(1.5);
    for (qsizetype i = 0; i < before.size(); ++i) QVERIFY2(sizes().at(i) > before.at(i), qPrintable(QString::number(i)));
    m_fixture->theme.setScale(1);
    QCOMPARE(sizes(), before);
}

void TestLeadPageEditing::theWayOfTheLeadBeforeIsNotShownUnderAnothersName()
{
    auto lead = m_fixture->ask([this](Workspace& w) { return readLeadView(w, m_hanna, m_fixture->now); });
    QVERIFY(lead.ok());
    lead->model.temperature = TemperatureRule::Colder; // its ways are counted, not read from the answers
    GoalCard card(m_fixture->file->context());
    card.setLead(*lead);
    QTRY_VERIFY(!card.lines().isEmpty());
    // Read anew it stays until the answer is there, another lead's does not.
    card.setLead(*lead);
    QVERIFY(!card.lines().isEmpty());
    lead->row = anotherLead();
    card.setLead(*lead);
    QVERIFY(card.lines().isEmpty());
    QTRY_VERIFY(!card.lines().isEmpty());
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
