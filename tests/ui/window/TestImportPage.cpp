// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/PageFixture.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/import/FilePanel.h"
#include "ui/pages/import/MappingPanel.h"
#include "ui/pages/import/ResultPanel.h"
#include "ui/widgets/CountTiles.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WizardSteps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "Email,Full name,City\nanna@example.com,Anna Lis,Kielce\njan@example.com,Jan Wilk,Opole\nno address,Ewa,Radom\n";
const QByteArray openDates = "Email,Full name,Created at\nanna@example.com,Anna Lis,03.02.2026\njan@example.com,Jan Wilk,01.02.2026\n";

} // namespace

class TestImportPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileBecomesLeadsAndIsTakenBack();
    void afterTheImportOnlyAnotherFileCanBeBegun();
    void aStepGoneBackFromCanBeGoneToAgain();
    void aChangedMappingMustBeCheckedAgain();
    void theAnswersForOneFileAreNotThoseForTheNext();
    void theOrderOfDatesIsAskedForWhenAColumnNeedsIt();
    void whatAllRowsHaveInCommonIsTypedOnce();
    void aSecondFileIsRefusedWhileOneIsCheckedOrWritten();
    void aSecondFileTakesThePlaceOfOneThatIsBeingRead();
    void aCancelledImportCanBeImportedAgain();
    void whatWasMappedByHandIsUnsavedWork();
    void anImportGoesAlongWhenThePageIsMadeAnew();
    void encodingAndSeparatorCanBeChanged();
    void theCheckReadsTheFileAsItWasLookedAt();
    void aFileThatCannotBeReadCanBeReadAnotherWay();
    void aFileForReadingOffersNoUndo();
    void largeNumbersAreGrouped();
    void theWizardIsDrivenByCommands();

private:
    /// Keeps the thread of the long jobs busy, as another job before ours would.
    struct Hold {
        explicit Hold(WorkspaceSession& session)
        {
            session.runLong(u"Hold"_s, &session, [held = gate](Workspace&, const Progress&) { held->acquire(); return true; }, [](bool) {}, JobStop::LosesNothing);
        }
        ~Hold() { release(); }
        void release() { gate->release(); }
        std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
    };

    ImportPage* page() const { return m_fixture->page.get(); }
    template <typename Panel> bool isInFront() const { return m_fixture->find<Panel>()->isVisible(); }
    QString fileOf(const char* name, const QByteArray& bytes) const;
    QPushButton* button(const QString& text) const;
    QPushButton* next() const;
    QComboBox* box(const QString& name) const;
    void clickStep(int step) const;
    bool openAndMap(const QString& path) const;
    bool check() const;
    bool import() const;
    void choose(QComboBox* from, const QVariant& data) const;
    bool atRest() const { return m_fixture->file->session().jobs().isEmpty(); }
    QStringList leadNames() const;

    std::unique_ptr<Tests::PageFixture<ImportPage>> m_fixture;
};

void TestImportPage::init()
{
    m_fixture = std::make_unique<Tests::PageFixture<ImportPage>>(false);
    m_fixture->show(1180, 760);
}

void TestImportPage::cleanup() { m_fixture.reset(); }

QString TestImportPage::fileOf(const char* name, const QByteArray& bytes) const
{
    QFile file(m_fixture->home.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", name);
    return file.fileName();
}

QPushButton* TestImportPage::button(const QString& text) const
{
    for (QPushButton* found : page()->findChildren<QPushButton*>())
        if (QString(found->text()).remove(u'&').startsWith(text)) return found;
    return nullptr;
}

/// The primary button, whatever it says.
QPushButton* TestImportPage::next() const
{
    for (QPushButton* found : page()->findChildren<QPushButton*>())
        if (found->property("primary").toBool() && QString(found->text()).remove(u'&').contains(u" row"_s)) return found;
    return nullptr;
}

QComboBox* TestImportPage::box(const QString& name) const
{
    for (QComboBox* found : page()->findChildren<QComboBox*>())
        if (found->accessibleName() == name) return found;
    return nullptr;
}

void TestImportPage::clickStep(int step) const
{
    auto* steps = m_fixture->find<WizardSteps>();
    QTest::mouseClick(steps, Qt::LeftButton, {}, QPoint(steps->width() / 2, 12 + step * 46 + 22));
}

bool TestImportPage::openAndMap(const QString& path) const
{
    page()->openFile(path);
    return QTest::qWaitFor([this] { return atRest() && isInFront<MappingPanel>(); }, 20'000);
}

bool TestImportPage::check() const
{
    if (!next()->isEnabled()) return false;
    next()->click();
    return QTest::qWaitFor([this] { return atRest() && isInFront<CheckPanel>(); }, 20'000);
}

bool TestImportPage::import() const
{
    if (!check() || !next()->isEnabled()) return false;
    next()->click();
    return QTest::qWaitFor([this] { return atRest() && isInFront<ResultPanel>(); }, 20'000);
}

/// As a person chooses from a list.
void TestImportPage::choose(QComboBox* from, const QVariant& data) const
{
    const int index = from->findData(data);
    QVERIFY2(index >= 0, qPrintable(data.toString()));
    from->setCurrentIndex(index);
    emit from->activated(index);
}

QStringList TestImportPage::leadNames() const
{
    QStringList names;
    const auto rows = m_fixture->ask([at = m_fixture->now](Workspace& w) { return leadTable(w, at); });
    for (const LeadRow& lead : *rows) names.append(lead.name);
    names.sort();
    return names;
}

void TestImportPage::aFileBecomesLeadsAndIsTakenBack()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QVERIFY(check());
    QCOMPARE(next()->text().remove(u'&'), u"Import 2 rows"_s);
    QVERIFY(leadNames().isEmpty());
    next()->click();
    QTRY_VERIFY(atRest() && isInFront<ResultPanel>());
    QCOMPARE(leadNames(), QStringList({u"Anna Lis"_s, u"Jan Wilk"_s}));
    QVERIFY(QFile::exists(m_fixture->home.filePath(u"people.rejects.csv"_s)));
    for (QPushButton* undo : m_fixture->find<ResultPanel>()->findChildren<QPushButton*>())
        if (QString(undo->text()).remove(u'&') == u"Undo this import") undo->click();
    QTRY_VERIFY(atRest() && isInFront<FilePanel>());
    QVERIFY(leadNames().isEmpty());
}

void TestImportPage::afterTheImportOnlyAnotherFileCanBeBegun()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QVERIFY(import());
    for (const int step : {1, 2, 3}) {
        clickStep(step);
        QVERIFY(isInFront<ResultPanel>());
        QVERIFY(!next()->isVisible());
    }
    clickStep(0);
    QVERIFY(isInFront<FilePanel>());
    QCOMPARE(leadNames().size(), 2);
}

void TestImportPage::aStepGoneBackFromCanBeGoneToAgain()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QVERIFY(check());
    clickStep(0);
    QVERIFY(isInFront<FilePanel>());
    clickStep(2);
    QVERIFY(isInFront<CheckPanel>() && next()->isEnabled());
    next()->click();
    QTRY_VERIFY(atRest() && isInFront<ResultPanel>());
    QCOMPARE(leadNames().size(), 2);
}

void TestImportPage::aChangedMappingMustBeCheckedAgain()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QVERIFY(check());
    button(u"Back"_s)->click();
    QVERIFY(isInFront<MappingPanel>());
    choose(box(u"Field of City"_s), QString());
    clickStep(2);
    QVERIFY(isInFront<MappingPanel>());
    QVERIFY(import());
}

void TestImportPage::theAnswersForOneFileAreNotThoseForTheNext()
{
    QVERIFY(openAndMap(fileOf("one.csv", openDates)));
    const auto radios = m_fixture->find<MappingPanel>()->findChildren<QRadioButton*>();
    QCOMPARE(radios.size(), 2);
    QVERIFY(radios.first()->isVisible() && !next()->isEnabled());
    radios.first()->click();
    QVERIFY(check());
    QCheckBox* replay = m_fixture->find<CheckPanel>()->findChild<QCheckBox*>();
    replay->setChecked(true);
    QVERIFY(openAndMap(fileOf("two.csv", openDates)));
    for (const QRadioButton* radio : radios) QVERIFY(!radio->isChecked());
    QVERIFY(!next()->isEnabled());
    // The same answer again is an answer.
    radios.first()->click();
    QVERIFY(next()->isEnabled());
    radios.last()->click();
    QVERIFY(!radios.first()->isChecked() && radios.last()->isChecked());
    QVERIFY(check());
    QVERIFY(!replay->isChecked());
}

void TestImportPage::theOrderOfDatesIsAskedForWhenAColumnNeedsIt()
{
    QVERIFY(openAndMap(fileOf("dates.csv", openDates)));
    const auto radios = m_fixture->find<MappingPanel>()->findChildren<QRadioButton*>();
    QComboBox* dates = box(u"Field of Created at"_s);
    const QVariant meant = dates->currentData();
    QVERIFY(radios.first()->isVisible() && !next()->isEnabled());
    choose(dates, QString());
    QVERIFY(!radios.first()->isVisible() && next()->isEnabled());
    choose(dates, meant);
    QVERIFY(radios.first()->isVisible() && !next()->isEnabled());
    // An answer outlives the column it was given for.
    radios.first()->click();
    QVERIFY(next()->isEnabled());
    choose(dates, QString());
    choose(dates, meant);
    QVERIFY(radios.first()->isVisible() && radios.first()->isChecked() && next()->isEnabled());
}

void TestImportPage::whatAllRowsHaveInCommonIsTypedOnce()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    button(u"Same for all rows"_s)->click();
    const auto field = [this](const QString& name) {
        for (QLineEdit* edit : page()->findChildren<QLineEdit*>())
            if (edit->accessibleName() == name) return edit;
        return static_cast<QLineEdit*>(nullptr);
    };
    QTest::keyClicks(field(u"Source of all rows"_s), u" Fair 2026 "_s);
    QTest::keyClicks(field(u"Owner of all rows"_s), u"Ola"_s);
    QVERIFY(page()->hasUnsavedWork());
    // A column that says it takes its place.
    choose(box(u"Field of City"_s), u"owner"_s);
    QVERIFY(!field(u"Owner of all rows"_s)->isEnabled() && field(u"Owner of all rows"_s)->text().isEmpty());
    QVERIFY(import());
    const auto leads = m_fixture->ask([at = m_fixture->now](Workspace& w) { return leadTable(w, at + 60); });
    QCOMPARE(leads->size(), 2);
    for (const LeadRow& lead : *leads) {
        QCOMPARE(lead.source, u"Fair 2026"_s);
        QVERIFY(lead.owner == u"Kielce" || lead.owner == u"Opole");
    }
}

void TestImportPage::aSecondFileIsRefusedWhileOneIsCheckedOrWritten()
{
    const QString other = fileOf("other.csv", openDates);
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    for (const bool writing : {false, true}) {
        Hold hold(m_fixture->file->session());
        next()->click();
        QVERIFY(!next()->isEnabled());
        page()->openFile(other);
        auto* message = m_fixture->find<MessageBar>();
        QVERIFY(message->isVisible() && message->sentence().contains(u"other.csv"_s));
        hold.release();
        if (writing) QTRY_VERIFY(atRest() && isInFront<ResultPanel>());
        else QTRY_VERIFY(atRest() && isInFront<CheckPanel>());
    }
    QCOMPARE(leadNames(), QStringList({u"Anna Lis"_s, u"Jan Wilk"_s}));
}

void TestImportPage::aSecondFileTakesThePlaceOfOneThatIsBeingRead()
{
    Hold hold(m_fixture->file->session());
    page()->openFile(fileOf("first.csv", "Email,Only\na@example.com,1\n"));
    page()->openFile(fileOf("second.csv", people));
    hold.release();
    QTRY_VERIFY(atRest() && isInFront<MappingPanel>());
    QVERIFY(box(u"Field of City"_s) && !box(u"Field of Only"_s));
    QVERIFY(!m_fixture->find<MessageBar>()->isVisible());
    QVERIFY(import());
}

void TestImportPage::aCancelledImportCanBeImportedAgain()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QVERIFY(check());
    {
        Hold hold(m_fixture->file->session());
        next()->click();
        button(u"Cancel"_s)->click();
    }
    QTRY_VERIFY(atRest() && next()->isEnabled());
    QVERIFY(isInFront<CheckPanel>());
    QVERIFY(!m_fixture->find<MessageBar>()->isVisible());
    QVERIFY(leadNames().isEmpty());
    next()->click();
    QTRY_VERIFY(atRest() && isInFront<ResultPanel>());
    QCOMPARE(leadNames().size(), 2);
}

void TestImportPage::whatWasMappedByHandIsUnsavedWork()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QVERIFY(!page()->hasUnsavedWork());
    choose(box(u"Field of City"_s), QString());
    QVERIFY(page()->hasUnsavedWork());
    QVERIFY(import());
    QVERIFY(!page()->hasUnsavedWork());
}

void TestImportPage::anImportGoesAlongWhenThePageIsMadeAnew()
{
    const auto makeAnew = [this] {
        const std::any kept = page()->takeAlong();
        QVERIFY(kept.has_value());
        QVERIFY(!page()->losesWorkWhenMadeAnew());
        m_fixture->show(1180, 760);
        page()->bringBack(kept);
    };
    QVERIFY(!page()->takeAlong().has_value());
    QVERIFY(openAndMap(fileOf("dates.csv", openDates)));
    m_fixture->find<MappingPanel>()->findChildren<QRadioButton*>().last()->click();
    choose(box(u"Field of Full name"_s), QString());
    makeAnew();
    QVERIFY(isInFront<MappingPanel>());
    QCOMPARE(box(u"Field of Full name"_s)->currentText(), u"Leave out"_s);
    QVERIFY(m_fixture->find<MappingPanel>()->findChildren<QRadioButton*>().last()->isChecked());
    QVERIFY(page()->hasUnsavedWork());
    QVERIFY(check());
    makeAnew();
    QVERIFY(isInFront<CheckPanel>() && next()->isEnabled());
    QCOMPARE(next()->text().remove(u'&'), u"Import 2 rows"_s);
    // What is being written as the page goes tells the one that comes.
    Hold hold(m_fixture->file->session());
    next()->click();
    makeAnew();
    QVERIFY(!next()->isEnabled());
    hold.release();
    QTRY_VERIFY(atRest() && isInFront<ResultPanel>());
    QCOMPARE(leadNames().size(), 2);
}

void TestImportPage::encodingAndSeparatorCanBeChanged()
{
    QVERIFY(openAndMap(fileOf("people.csv", "Email;Full name\nanna@example.com;Wanda \xB9, Bia\xB3""ystok\njan@example.com;\xAF""aneta \xCA, \xA3om\xBF""a\n")));
    QComboBox *encoding = box(u"Encoding of the file"_s), *separator = box(u"Separator of the columns"_s);
    QVERIFY(encoding && encoding->isVisible() && separator->isVisible());
    QCOMPARE(separator->currentText(), u"Semicolon"_s);
    const auto sample = [this](int row) { return m_fixture->find<MappingPanel>()->findChild<DataTable*>()->model()->index(row, 1).data().toString(); };
    choose(encoding, u"windows-1251"_s);
    QTRY_VERIFY(atRest() && sample(1).contains(u"Wanda №"_s));
    choose(encoding, u"windows-1250"_s);
    QTRY_VERIFY(atRest() && sample(1).contains(u"Wanda ą"_s));
    choose(separator, u","_s);
    QTRY_VERIFY(atRest() && sample(0).contains(u"anna@example.com;Wanda ą"_s));
    // The one that was chosen stays when the other one is.
    QCOMPARE(encoding->currentText(), u"windows-1250"_s);
    QCOMPARE(separator->currentText(), u"Comma"_s);
    // The next file is guessed anew.
    QVERIFY(openAndMap(fileOf("next.csv", "Email;Full name\nzo\xC3\xAB@example.com;Zo\xC3\xAB\n")));
    QCOMPARE(encoding->currentText(), u"UTF-8"_s);
    QCOMPARE(separator->currentText(), u"Semicolon"_s);
}

void TestImportPage::theCheckReadsTheFileAsItWasLookedAt()
{
    QVERIFY(openAndMap(fileOf("people.csv", "Email,Full name\nanna@example.com,Wanda \xB9\nno address,Ewa \xB9\n")));
    choose(box(u"Encoding of the file"_s), u"windows-1251"_s);
    QTRY_VERIFY(atRest() && box(u"Encoding of the file"_s)->isEnabled());
    QVERIFY(import());
    QCOMPARE(leadNames(), QStringList{u"Wanda №"_s});
    QFile rejects(m_fixture->home.filePath(u"people.rejects.csv"_s));
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(rejects.readAll()).contains(u"Ewa №"_s));
}

void TestImportPage::aFileThatCannotBeReadCanBeReadAnotherWay()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QComboBox* encoding = box(u"Encoding of the file"_s);
    button(u"Cancel"_s)->click();
    QVERIFY(isInFront<FilePanel>() && !encoding->isVisible());
    // A header that is no UTF-8 though a mark says so.
    page()->openFile(fileOf("marked.csv", "\xEF\xBB\xBF" "Email,Imi\xEA\nanna@example.com,Anna\n"));
    QTRY_VERIFY(atRest() && m_fixture->find<MessageBar>()->isVisible());
    QVERIFY(isInFront<FilePanel>() && encoding->isVisible());
    choose(encoding, u"windows-1250"_s);
    QTRY_VERIFY(atRest() && isInFront<MappingPanel>());
    QVERIFY(box(u"Field of Imię"_s));
}

void TestImportPage::aFileForReadingOffersNoUndo()
{
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    QVERIFY(import());
    const auto undoOfHistory = [this]() -> QPushButton* {
        auto* panel = m_fixture->find<FilePanel>();
        panel->findChild<DataTable*>()->setCurrentIndex(panel->findChild<DataTable*>()->model()->index(0, 0));
        for (QPushButton* undo : panel->findChildren<QPushButton*>())
            if (QString(undo->text()).remove(u'&') == u"Undo this import") return undo;
        return nullptr;
    };
    const auto listed = [this] { return m_fixture->find<FilePanel>()->findChild<DataTable*>()->model()->rowCount() == 1; };
    for (const bool readOnly : {false, true}) {
        m_fixture->page.reset();
        m_fixture->reopen(readOnly);
        m_fixture->show(1180, 760);
        QTRY_VERIFY(listed());
        QCOMPARE(undoOfHistory()->isEnabled(), !readOnly);
    }
}

void TestImportPage::theWizardIsDrivenByCommands()
{
    QAction *forward = m_fixture->action(u"Next step"_s), *back = m_fixture->action(u"Back to"_s), *undo = m_fixture->action(u"Undo the import"_s), *promote = m_fixture->action(u"Promote"_s);
    for (const QAction* action : {forward, back, undo, promote}) QVERIFY(action && !action->isEnabled() && !action->shortcut().isEmpty());
    QVERIFY(openAndMap(fileOf("people.csv", people)));
    forward->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && isInFront<CheckPanel>(), 20'000);
    back->trigger();
    QVERIFY(isInFront<MappingPanel>());
    forward->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && isInFront<CheckPanel>(), 20'000);
    forward->trigger();
    QVERIFY(!forward->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && isInFront<ResultPanel>(), 20'000);
    QCOMPARE(leadNames().size(), 2);
    QVERIFY(!forward->isEnabled() && !back->isEnabled() && !promote->isEnabled());
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && isInFront<FilePanel>(), 20'000);
    QVERIFY(leadNames().isEmpty());
    // An import of the past is undone from the history.
    QVERIFY(openAndMap(fileOf("people.csv", people)) && import());
    button(u"Import another"_s)->click();
    QVERIFY(!undo->isEnabled());
    auto* history = m_fixture->find<FilePanel>()->findChild<DataTable*>();
    QTRY_COMPARE(history->model()->rowCount(), 2);
    history->setCurrentIndex(history->model()->index(0, 0));
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(leadNames().isEmpty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), 20'000);
}

void TestImportPage::largeNumbersAreGrouped()
{
    const Wording wording = m_fixture->file->context().wording();
    CheckedRowModel rows(wording, nullptr);
    CheckedRow row;
    row.line = 12'480;
    rows.setRows({row});
    QCOMPARE(rows.index(0, CheckedRowModel::Line).data().toString(), u"12,480"_s);
    QCOMPARE(rows.index(0, CheckedRowModel::Who).data().toString(), u"Line 12,480"_s);
    ResultPanel result(m_fixture->theme, wording);
    result.setPromoted(12'480);
    const QList<PlainLabel*> labels = result.findChildren<PlainLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) { return label->fullText() == u"12,480 leads were promoted to MQL."; }));
}

KELVIN_TEST(TestImportPage)
#include "TestImportPage.moc"
