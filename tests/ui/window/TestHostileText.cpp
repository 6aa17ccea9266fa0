// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ImportFile.h"
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "tests/ui/window/ShownText.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/dialogs/FilterDialog.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/dialogs/NewLeadDialog.h"
#include "ui/dialogs/OwnerDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/models/LeadFilterModel.h"
#include "ui/pages/import/ResultPanel.h"
#include "ui/pages/leads/FilterBar.h"
#include "ui/pages/leads/LeadViews.h"
#include "ui/pages/leads/NextStepEditor.h"
#include "ui/pages/leads/board/LeadBoard.h"
#include "ui/pages/scoring/PublishDialog.h"
#include "ui/pages/scoring/TestLeadDialog.h"
#include "ui/text/HistoryText.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList literal{u"<img src=/dev/zero>"_s, u"<b>Łódź</b> & Пётр \"O'Neil\" %1 %n"_s, u"=HYPERLINK(\"http://x\")"_s};
const QString disguised = u"invoice\u202Egnp.exe"_s;

QByteArray quoted(const QString& text) { return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"'; }

/// A lead for each text, with the text in every field.
QByteArray leadsFile()
{
    QByteArray bytes = "email,name,company,title,industry,city,owner,source,stage\n";
    const QStringList texts = literal + QStringList{disguised};
    for (int i = 0; i < texts.size(); ++i) {
        bytes += "lead" + QByteArray::number(i) + "@example.com";
        for (int field = 0; field < 8; ++field) bytes += ',' + quoted(texts.at(i));
        bytes += '\n';
    }
    return bytes;
}

} // namespace

/// Names that are markup, formulas or in disguise, in the places that the journey of tests/window/test_hostile_text.py does not come to.
class TestHostileText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void aLabelThatReadsMarkupIsFound();
    void theBoard();
    void chipsAndDialogOfFilters();
    void dialogsThatNameALead();
    void theEditorOfTheNextStep();
    void whoMayBeTheSameAsANewLead();
    void publishingAModel();
    void testingALead();
    void theResultOfAnImport();
    void peopleInTheSettingsAndTheUndoOfAnEdit();

private:
    WindowContext& context() const { return m_fixture->file->context(); }
    const LeadRow& lead(int number) const
    {
        const QString email = u"lead%1@example.com"_s.arg(number);
        const QList<LeadRow>& rows = m_fixture->file->leads().rows();
        return *std::find_if(rows.begin(), rows.end(), [&](const LeadRow& row) { return row.email == email; });
    }
    /// Each text stands there in its characters, and nothing there reads markup.
    static void showsPlainly(const QWidget& root, const QStringList& texts = literal)
    {
        const QString shown = shownIn(root);
        for (const QString& text : texts) QVERIFY2(shown.contains(text), qPrintable(text + u" is not in:\n"_s + shown));
        const QStringList faults = notPlainIn(root, literal + QStringList{disguised});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    /// The model of the file, with the texts as names of everything.
    ScoringModel hostileModel() const;

    std::unique_ptr<LeadsFixture> m_fixture;
};

void TestHostileText::initTestCase()
{
    m_fixture = std::make_unique<LeadsFixture>(false);
    const QString path = m_fixture->home.filePath(u"leads.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(leadsFile());
    file.close();
    const auto created = m_fixture->ask([path, actor = context().actor()](Workspace& w) -> qint64 {
        ImportRequest request;
        request.path = path;
        request.mapping = lookAtFile(w, path).value().mapping;
        auto checked = checkImport(w, request, actor);
        const auto done = checked ? commitImport(w, *checked, actor) : Result<ImportResult>(checked.failure());
        return done ? done->counts.created : -1;
    });
    QCOMPARE(created, literal.size() + 1);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() == literal.size() + 1; }));
}

void TestHostileText::aLabelThatReadsMarkupIsFound()
{
    QWidget root;
    QLabel label(literal.first(), &root);
    QCOMPARE(notPlainIn(root, literal).size(), 1);
    label.setTextFormat(Qt::PlainText);
    QCOMPARE(notPlainIn(root, literal).size(), 0);
    label.setText(disguised);
    QCOMPARE(notPlainIn(root, literal).size(), 1);
    label.setText({});
    root.setToolTip(literal.first());
    QCOMPARE(notPlainIn(root, literal).size(), 1);
    QCOMPARE(wordsOf(u"&Undo: a && b"_s), u"Undo: a & b"_s);
}

void TestHostileText::theBoard()
{
    m_fixture->page->showBoard(true);
    auto* views = m_fixture->find<LeadViews>();
    QVERIFY(m_fixture->wait([&] { return views->board() && views->board()->isVisible() && shownIn(*views->board()).contains(literal.last()); }));
    showsPlainly(*views->board());
    m_fixture->page->grab();
    m_fixture->page->showBoard(false);
}

void TestHostileText::chipsAndDialogOfFilters()
{
    auto* filter = m_fixture->find<LeadFilterModel>();
    QList<Condition> parts;
    for (const QString& text : literal) {
        const Condition is = Condition::of({Operand{OperandKind::Field, u"industry"_s, {}, 0}, Operator::Is, {text}});
        parts.append(is);
        filter->addPart(is);
    }
    showsPlainly(*m_fixture->find<FilterBar>());
    while (!filter->parts().isEmpty()) filter->removePart(0);
    m_fixture->page->showLeads({lead(1).row}, literal.at(1));
    showsPlainly(*m_fixture->find<FilterBar>(), {literal.at(1)});
    filter->leaveDrill();
    FilterDialog dialog(m_fixture->theme, context().wording());
    QVERIFY(dialog.setCondition(Condition::all(parts)));
    dialog.show();
    showsPlainly(dialog);
}

void TestHostileText::dialogsThatNameALead()
{
    for (const QString& text : literal + QStringList{disguised}) {
        const QStringList expected = text == disguised ? QStringList() : QStringList{text};
        MoveStageDialog move(context(), text, {StageRole::Recycle, StageRole::Disqualified});
        showsPlainly(move, expected);
        OwnerDialog owner(context(), text, text);
        QVERIFY(m_fixture->wait([&] { return owner.findChild<QComboBox*>()->count() > literal.size(); }));
        showsPlainly(owner);
        QCOMPARE(owner.owner(), text);
    }
}

void TestHostileText::theEditorOfTheNextStep()
{
    for (const QString& text : literal) {
        LeadRow row = lead(0);
        row.nextStep.emplace();
        row.nextStep->text = text;
        const QPointer editor = new NextStepEditor(context(), row, m_fixture->page.get());
        showsPlainly(*editor, {text});
        QCOMPARE(editor->step()->text, text);
        delete editor;
    }
}

void TestHostileText::whoMayBeTheSameAsANewLead()
{
    for (int number = 0; number <= literal.size(); ++number) {
        NewLeadDialog dialog(context());
        dialog.show();
        dialog.findChild<QLineEdit*>(u"email"_s)->setText(lead(number).email);
        auto* bar = dialog.findChild<MessageBar*>();
        QVERIFY(m_fixture->wait([bar] { return bar->isVisible(); }));
        showsPlainly(*bar, {number < literal.size() ? literal.at(number) : lead(number).email});
    }
}

ScoringModel TestHostileText::hostileModel() const
{
    ScoringModel model = m_fixture->ask([](Workspace& w) { return w.models().first().published()->model; });
    int next = 0;
    const auto name = [&next](LocalText& text) { text = {{QString(), literal.at(next++ % int(literal.size()))}}; };
    for (RuleGroup& group : model.groups) name(group.name);
    for (PointRule& rule : model.rules) {
        name(rule.name);
        rule.note = literal.at(next % int(literal.size()));
    }
    return model;
}

void TestHostileText::publishingAModel()
{
    const ScoringModel before = m_fixture->ask([](Workspace& w) { return w.models().first().published()->model; });
    PublishDialog dialog(m_fixture->theme, context().wording(), 2, before, hostileModel(), {});
    dialog.show();
    showsPlainly(dialog);
    // And the other way round: what was taken away.
    PublishDialog back(m_fixture->theme, context().wording(), 3, hostileModel(), before, {});
    showsPlainly(back);
}

void TestHostileText::testingALead()
{
    const ScoringModel draft = hostileModel();
    TestLeadDialog dialog(context(), draft, [](qint64) {});
    dialog.show();
    for (int number = 0; number < literal.size(); ++number) {
        const qint64 row = lead(number).row;
        const auto test = m_fixture->ask([row, at = m_fixture->now](Workspace& w) {
            const LeadFacts facts = leadFacts(w, row).value();
            const Explanation why = explainLead(w, facts, at).value();
            return DraftTest{facts, why.card, why};
        });
        dialog.choose(row);
        dialog.showTest(row, test);
        QVERIFY(dialog.standing().contains(literal.at(number)));
        showsPlainly(dialog, {literal.at(number)});
    }
}

void TestHostileText::theResultOfAnImport()
{
    ResultPanel panel(m_fixture->theme, context().wording());
    panel.show();
    for (const QString& text : literal + QStringList{disguised}) {
        ImportResult result;
        result.batch = 1;
        result.file = text + u".csv"_s;
        result.rejectsPath = m_fixture->home.filePath(text.section(u'/', -1) + u".rejects.csv"_s);
        result.counts.rejected = 2;
        result.counts.history = 3;
        result.left = 3;
        result.issues = {Issue{u"unknown_type"_s, 1, 0, text, {text}}};
        panel.setResult(result);
        showsPlainly(panel, text == disguised ? QStringList() : QStringList{text});
    }
}

void TestHostileText::peopleInTheSettingsAndTheUndoOfAnEdit()
{
    WindowFixture f;
    f.window->openPath(m_fixture->path());
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    SettingsDialog settings(f.services, f.window.get());
    settings.speakFor(f.window->file()->session());
    QVERIFY(QTest::qWaitFor([&] { return shownIn(settings).contains(literal.last()); }, 10'000));
    showsPlainly(settings);
    CommitStack& undo = f.window->file()->undo();
    const QAction& command = *f.window->commands().undo;
    for (const QString& text : literal + QStringList{disguised}) {
        bool done = false;
        const Actor actor = f.window->file()->context().actor();
        undo.perform(deedText(f.window->file()->context().wording(), u"lead_added"_s, {text}),
                     [text, actor](Workspace& w) { return addLead(w, NewLead{{{u"name"_s, text}, {u"email"_s, QString(u"x%1@example.com"_s.arg(text.size()))}}, {}}, actor); },
                     f.window.get(), [&done](const Result<CommitResult>& result) { done = result.ok(); });
        QVERIFY(QTest::qWaitFor([&done] { return done; }, 10'000));
        QVERIFY2(text == disguised ? !command.text().contains(QChar(0x202E)) : wordsOf(command.text()).contains(text), qPrintable(command.text()));
    }
    showsPlainly(*f.window, {});
}

KELVIN_TEST(TestHostileText)
#include "TestHostileText.moc"
