// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/PageFixture.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/import/FilePanel.h"
#include "ui/pages/import/ResultPanel.h"
#include "ui/widgets/CountTiles.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What the check of an import lets one look at before anything is written.
class TestImportCheck : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aRemarkShowsItsRowsAndWhatToDo();
    void whereStageAndDealsDisagreeIsARemarkWithItsRows();
    void rejectsAreSavedWhereOneWants();
    void aTileSaysWhoseOutcomesAreNew();
    void editUndoTakesTheImportBack();

private:
    /// From a file with these bytes to its check.
    bool check(const QByteArray& bytes) const
    {
        QFile file(m_fixture->home.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return false;
        file.close();
        m_fixture->page->openFile(file.fileName());
        QAction* next = m_fixture->action(u"Next step"_s);
        if (!m_fixture->wait([&] { return rests() && next->isEnabled(); })) return false;
        next->trigger();
        return m_fixture->wait([this] { return rests() && panel()->isVisible(); });
    }
    /// From the check to its result.
    bool import() const
    {
        m_fixture->action(u"Next step"_s)->trigger();
        return m_fixture->wait([this] { return rests() && m_fixture->find<ResultPanel>()->isVisible(); });
    }
    qsizetype leadCount() const { return m_fixture->ask([at = m_fixture->now](Workspace& w) { return leadTable(w, at); })->size(); }
    bool rests() const { return m_fixture->file->session().jobs().isEmpty(); }
    CheckPanel* panel() const { return m_fixture->find<CheckPanel>(); }
    CountTiles* tiles() const { return panel()->findChild<CountTiles*>(); }
    QString cell(int row, int column) const { return panel()->findChild<DataTable*>()->model()->index(row, column).data().toString(); }
    int rowCount() const { return panel()->findChild<DataTable*>()->model()->rowCount(); }
    static bool says(const QWidget* panel, const QString& part)
    {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisible() && QString(label->text()).replace(QChar::Nbsp, u' ').contains(part)) return true;
        return false;
    }

    std::unique_ptr<PageFixture<ImportPage>> m_fixture;
};

void TestImportCheck::init()
{
    m_fixture = std::make_unique<PageFixture<ImportPage>>(false);
    m_fixture->show(1180, 760);
}

void TestImportCheck::aRemarkShowsItsRowsAndWhatToDo()
{
    QVERIFY(check("Email,Full name,Phone\nanna@example.com,Anna Lis,+48 1\njan@example.com,Jan Wilk,+48 2\nno address,Ewa,\n"));
    // What the tiles count is not said again beside them.
    QVERIFY(says(panel(), u"Not a telephone number"_s) && !says(panel(), u" new"_s));
    tiles()->setCurrentIndex(5);
    QCOMPARE(rowCount(), 3);
    QComboBox* remark = nullptr;
    for (QComboBox* box : panel()->findChildren<QComboBox*>())
        if (box->accessibleName() == u"Which remark") remark = box;
    QVERIFY(remark && remark->isVisible());
    remark->setCurrentIndex(remark->findText(u"Phone: Not a telephone number. (2)"_s));
    QCOMPARE(rowCount(), 2);
    QCOMPARE(cell(1, CheckedRowModel::Line), u"3"_s);
    QCOMPARE(cell(1, CheckedRowModel::Who), u"Jan Wilk"_s);
    QCOMPARE(cell(1, CheckedRowModel::Value), u"+48 2"_s);
    QCOMPARE(cell(1, CheckedRowModel::Reason), u"Not a telephone number."_s);
    const QString todo = u"choose the country in the settings, at Phone numbers of"_s;
    QVERIFY(says(panel(), todo));
    tiles()->setCurrentIndex(0);
    QVERIFY(!remark->isVisible() && !says(panel(), todo));
    QCOMPARE(rowCount(), 2);
}

void TestImportCheck::whereStageAndDealsDisagreeIsARemarkWithItsRows()
{
    QVERIFY(check("Email,Stage\nanna@example.com,MQL\njan@example.com,MQL\n") && import());
    QVERIFY(check("Email,Deal ID,Outcome,Won at\nanna@example.com,7,open,2026-01-02\njan@example.com,8,won,2026-01-03\n"));
    tiles()->setCurrentIndex(5);
    QCOMPARE(rowCount(), 1);
    QCOMPARE(cell(0, CheckedRowModel::Line), u"3"_s);
    QCOMPARE(cell(0, CheckedRowModel::Who), u"jan@example.com"_s);
    QCOMPARE(cell(0, CheckedRowModel::Reason), u"The stage and the deals of a lead disagree."_s);
}

void TestImportCheck::rejectsAreSavedWhereOneWants()
{
    QAction* save = m_fixture->action(u"Save the rejected"_s);
    QVERIFY(save && !save->isEnabled());
    QVERIFY(check("Email,Full name\nanna@example.com,Anna Lis\nno address,Ewa\n"));
    QVERIFY(save->isEnabled());
    save->trigger();
    auto* dialog = m_fixture->page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = m_fixture->home.filePath(u"to correct.csv"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QVERIFY(m_fixture->wait([&] { return rests() && QFile::exists(path); }));
    QVERIFY(panel()->isVisible());
    m_fixture->action(u"Next step"_s)->trigger();
    auto* result = m_fixture->find<ResultPanel>();
    QVERIFY(m_fixture->wait([&] { return rests() && result->isVisible(); }));
    QVERIFY(!QFile::exists(m_fixture->home.filePath(u"people.rejects.csv"_s)));
    QVERIFY(says(result, u"1 rejected row stays in "_s + path));
    QVERIFY(!save->isEnabled());
}

void TestImportCheck::aTileSaysWhoseOutcomesAreNew()
{
    QVERIFY(check("Email,Full name\nanna@example.com,Anna Lis\n"));
    QCOMPARE(tiles()->tile(0)->accessibleDescription(), QString());
    m_fixture->action(u"Next step"_s)->trigger();
    QVERIFY(m_fixture->wait([this] { return rests() && m_fixture->find<ResultPanel>()->isVisible(); }));
    QVERIFY(check("Email,Deal ID,Outcome,Won at\nanna@example.com,7,won,2026-01-02\nanna@example.com,8,won,2026-01-03\n"));
    QCOMPARE(tiles()->tile(0)->accessibleDescription(), u"outcomes of 1 lead"_s);
    QCOMPARE(rowCount(), 2);
    QCOMPARE(cell(0, CheckedRowModel::Value), u"7"_s);
}

void TestImportCheck::editUndoTakesTheImportBack()
{
    constexpr auto people = "Email,Full name\nanna@example.com,Anna Lis\njan@example.com,Jan Wilk\n";
    const auto isAtTheFile = [this] { return rests() && m_fixture->find<FilePanel>()->isVisible(); };
    CommitStack& stack = m_fixture->file->undo();
    QVERIFY(check(people) && import());
    QCOMPARE(stack.undoText(), u"Imported people.csv"_s);
    QSignalSpy jobs(&m_fixture->file->session(), &WorkspaceSession::jobsChanged);
    QSignalSpy undone(&stack, &CommitStack::undone);
    QVERIFY(stack.canUndo());
    stack.undo();
    QVERIFY(!jobs.isEmpty() && !stack.canUndo());
    QTRY_COMPARE(undone.size(), 1);
    QCOMPARE(leadCount(), 0);
    QVERIFY(m_fixture->wait(isAtTheFile));
    QVERIFY(!stack.canUndo() && !stack.canRedo());
    // What the page itself takes back is on no stack either.
    QVERIFY(check(people) && import());
    QCOMPARE(leadCount(), 2);
    QVERIFY(stack.canUndo());
    m_fixture->action(u"Undo the import"_s)->trigger();
    QVERIFY(m_fixture->wait(isAtTheFile));
    QCOMPARE(leadCount(), 0);
    QVERIFY(!stack.canUndo());
}

KELVIN_TEST(TestImportCheck)
#include "TestImportCheck.moc"
