// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportPage.h"

#include "ui/pages/import/FilePanel.h"
#include "ui/pages/import/MappingPanel.h"
#include "ui/pages/import/ReadingBoxes.h"
#include "ui/pages/import/ResultPanel.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ImportText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/FileDialog.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WizardSteps.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Kelvin {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(WindowContext& window, QWidget* parent)
    : Page(window, parent)
    , m_wording(window.wording())
    , m_here(std::make_shared<QPointer<ImportPage>>(this))
{
    build();
    makeActions();
    connectPanels();
    setAcceptDrops(true);
    connect(&window.session, &WorkspaceSession::changed, this, &ImportPage::loadHistory);
    connect(&window.leads, &LeadStore::reset, this, [this] { m_file->setWording(context().wording()); });
    loadHistory();
    showStep(File);
}

ImportPage::~ImportPage() = default;

void ImportPage::build()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    m_header = new PanelHeader(theme, tr("Import"), PanelHeader::Level::Page, this);
    m_reading = new ReadingBoxes(m_header);
    m_header->addAtRight(m_reading);
    m_steps = new WizardSteps(theme, this);
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_message = new MessageBar(theme, this);
    m_message->hide();
    m_message->setClosable(true, tr("Close message"));
    m_stack = new QStackedWidget(this);
    m_file = new FilePanel(theme, m_wording, !context().session.isReadOnly(), m_stack);
    m_mapping = new MappingPanel(theme, m_wording, m_stack);
    m_check = new CheckPanel(theme, m_wording, m_stack);
    m_result = new ResultPanel(theme, m_wording, m_stack);
    for (QWidget* panel : QList<QWidget*>{m_file, m_mapping, m_check, m_result}) m_stack->addWidget(panel);
    makeBar();

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    const auto resize = [this] {
        m_steps->setFixedWidth(context().theme.tokens().pxi(208));
        m_bar->setFixedHeight(context().theme.tokens().pxi(Size::ActionBar));
    };
    resize();
    connect(&theme, &Theme::changed, this, resize);
    body->addWidget(m_steps);
    auto* edge = new QFrame(this);
    edge->setFrameShape(QFrame::VLine);
    body->addWidget(edge);
    body->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto* message = new QVBoxLayout;
    message->setContentsMargins(t.pxi(16), 0, t.pxi(16), 0); // kept even while there is none
    message->addWidget(m_message);
    layout->addLayout(message);
    layout->addLayout(body, 1);
    layout->addWidget(m_bar);
}

void ImportPage::makeBar()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    m_bar = new QWidget(this);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    setPart(*m_bar, "edge", QStringLiteral("top"));
    m_cancel = makeFlat(new QPushButton(tr("&Cancel"), m_bar), theme);
    m_note = new PlainLabel({}, u"second"_s, m_bar);
    m_back = makePlain(new QPushButton(tr("&Back"), m_bar), theme, u"chevron-left"_s);
    m_next = makePrimary(new QPushButton(tr("Check all &rows"), m_bar), theme);
    auto* actions = new QHBoxLayout(m_bar);
    actions->setContentsMargins(t.pxi(16), 0, t.pxi(16), 0);
    actions->setSpacing(8);
    actions->addWidget(m_cancel);
    actions->addStretch();
    actions->addWidget(m_note);
    actions->addWidget(m_back);
    actions->addWidget(m_next);
}

void ImportPage::makeActions()
{
    const auto add = [this](const QString& icon, const QString& text, const QString& key, auto deed) {
        auto* action = new QAction(themedIcon(context().theme, icon), text, this);
        if (!key.isEmpty()) action->setShortcut(QKeySequence(key, QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    m_do.next = add(u"chevron-right"_s, tr("&Next step of the import"), {}, [this] { m_next->click(); });
    m_do.next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    m_do.back = add(u"chevron-left"_s, tr("&Back to the step before"), u"Alt+Left"_s, [this] { m_back->click(); });
    m_do.cancel = add(u"close"_s, tr("&Cancel the import"), {}, [this] { m_cancel->click(); });
    m_do.rejects = add(u"save"_s, tr("&Save the rejected rows…"), u"Ctrl+Shift+R"_s, [this] { askForRejects(); });
    m_do.undo = add(u"undo"_s, tr("&Undo the import"), u"Ctrl+Shift+U"_s, [this] {
        if (m_state.step == Done) undo(m_result->batch());
        else m_file->undo();
    });
    m_do.promote = add(u"accept"_s, tr("&Promote its leads now"), u"Ctrl+Shift+P"_s, [this] { m_result->promote(); });
}

QList<QAction*> ImportPage::menuActions() const { return {m_do.next, m_do.back, m_do.cancel, m_do.rejects, m_do.undo, m_do.promote}; }

void ImportPage::enableActions()
{
    const bool steps = m_state.step == Mapping || m_state.step == Check;
    const bool rests = m_state.running == Running::Nothing && !context().session.isReadOnly();
    m_do.next->setEnabled(steps && m_next->isEnabled());
    m_do.back->setEnabled(steps && m_back->isEnabled());
    m_do.cancel->setEnabled(steps && m_cancel->isEnabled());
    m_do.rejects->setEnabled(m_state.running == Running::Nothing && m_state.step == Check && m_state.checked && m_state.found.counts.rejected > 0);
    m_do.undo->setEnabled(rests && (m_state.step == Done ? m_result->batch() > 0 : m_state.step == File && m_file->mayUndo()));
    m_do.promote->setEnabled(rests && m_state.step == Done && m_result->mayPromote());
}

void ImportPage::connectPanels()
{
    connect(m_file, &FilePanel::currentChanged, this, &ImportPage::enableActions);
    connect(m_file, &FilePanel::fileChosen, this, &ImportPage::openFile);
    connect(m_file, &FilePanel::browseWanted, this, &ImportPage::askForFile);
    connect(m_file, &FilePanel::undoWanted, this, &ImportPage::undo);
    connect(&context().undo, &CommitStack::undone, this, [this](qint64 commit) {
        if (m_state.step == Done && m_state.result.batch == commit) forgetFile();
    });
    connect(m_reading, &ReadingBoxes::chosen, this, [this](const CsvOptions& reading) {
        if (m_state.running == Running::Nothing) look(m_state.path, reading);
    });
    connect(m_mapping, &MappingPanel::changed, this, [this] {
        // What was checked, was checked with another mapping.
        m_state.checked.reset();
        showStep(m_state.step);
    });
    connect(m_check, &CheckPanel::saveRejectsWanted, this, &ImportPage::askForRejects);
    connect(m_result, &ResultPanel::leadsWanted, this, &ImportPage::leadsWanted);
    connect(m_result, &ResultPanel::anotherWanted, this, &ImportPage::forgetFile);
    connect(m_result, &ResultPanel::undoWanted, this, &ImportPage::undo);
    connect(m_result, &ResultPanel::promoteWanted, this, &ImportPage::promote);
    connect(m_steps, &WizardSteps::stepChosen, this, [this](int index) {
        if (!mayGoTo(index)) return;
        if (m_state.step == Done) forgetFile();
        else showStep(Step(index));
    });
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_state.step == Check ? Mapping : File); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_state.step == Mapping ? check() : commit(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_state.job != 0) context().session.cancelJob(m_state.job);
        else forgetFile();
    });
}

void ImportPage::activate()
{
    // Where Enter does the next thing, and never where it takes something back.
    (m_state.step == Check ? static_cast<QWidget*>(m_next) : m_stack->currentWidget())->setFocus();
}

bool ImportPage::hasUnsavedWork() const { return m_state.look && m_state.step != Done && m_mapping->isByHand(); }

std::any ImportPage::takeAlong() const
{
    if (m_state.step == File && !m_state.look && m_state.running == Running::Nothing) return {};
    return Kept{m_state, m_mapping->mapping(), m_mapping->isByHand(), m_check->promote(), m_here};
}

void ImportPage::bringBack(const std::any& kept)
{
    const auto* before = std::any_cast<Kept>(&kept);
    if (!before) return;
    if (before->state.look) {
        FileLook look = *before->state.look;
        look.mapping = before->mapping;
        m_reading->setLook(look);
        m_mapping->setLook(look, before->byHand);
    }
    m_state = before->state;
    if (m_state.unread) m_reading->setUnread(m_state.reading);
    m_check->setChecked(m_state.found);
    m_check->setPromote(before->promote);
    m_result->setResult(m_state.result);
    m_here = before->here;
    *m_here = this;
    showStep(m_state.step);
}

void ImportPage::showStep(Step step)
{
    // What is hidden or disabled hands the focus on, out of the page if need be: it is fetched back when there is something to do here.
    m_hadFocus = m_hadFocus || (window()->focusWidget() && (window()->focusWidget() == this || isAncestorOf(window()->focusWidget())));
    m_state.step = step;
    m_stack->setCurrentIndex(step);
    const bool busy = m_state.running != Running::Nothing;
    const QString question = step == Mapping ? m_mapping->openQuestion() : QString();
    m_next->setVisible(step == Mapping || step == Check);
    m_back->setVisible(step == Mapping || step == Check);
    m_cancel->setVisible(step != File && step != Done);
    m_next->setEnabled(!busy && question.isEmpty() && (step != Check || m_state.checked) && !context().session.isReadOnly());
    m_back->setEnabled(!busy);
    // The mapping of rows that are being checked stays as it is; a file that is being looked at may give way to another.
    m_stack->setEnabled(!busy || step == File);
    m_reading->setVisible(m_state.unread ? step == File : step == Mapping);
    m_reading->setEnabled(!busy);
    if (step == Mapping) m_next->setText(tr("Check all &rows"));
    const qint64 rows = m_state.found.counts.rows - m_state.found.counts.rejected;
    if (step == Check) m_next->setText(filled(tr("&Import %1 row(s)", "number", pluralCount(rows)), {numberText(m_wording, rows)}));
    m_note->setText(step == Check ? tr("Nothing has been written yet") : question);
    m_header->setNote(m_state.look && step != File ? fileNote() : QString());
    m_bar->setVisible(step == Mapping || step == Check);
    showSteps();
    enableActions();
    if (!busy && std::exchange(m_hadFocus, false) && isVisible()) activate();
}

QString ImportPage::fileNote() const
{
    const FileLook& look = *m_state.look;
    QStringList parts{look.name, fileSizeInRowsText(m_wording, look.profile.rows, look.columns.size())};
    if (m_state.step != Mapping) {
        parts.append(look.encoding);
        if (!look.separator.isEmpty()) parts.append(midSentence(m_wording, separatorText(look.separator)));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool ImportPage::mayGoTo(int step) const
{
    if (m_state.running != Running::Nothing || step == m_state.step) return false;
    // What is written is written: from there only another file can be begun.
    if (step == File || m_state.step == Done) return step == File;
    return step == Mapping ? m_state.look != nullptr : step == Check && m_state.checked;
}

void ImportPage::showSteps()
{
    const QString titles[] = {tr("File"), tr("Mapping"), tr("Check"), tr("Import")};
    const Step now = m_state.step;
    QList<WizardStep> steps;
    for (int i = 0; i < 4; ++i) {
        WizardStep step;
        step.title = titles[i];
        step.state = i < now ? StepState::Done : i == now ? StepState::Now : StepState::ToCome;
        step.reachable = mayGoTo(i);
        if (i == File && m_state.look && now > File) step.detail = m_state.look->name;
        if (i == Mapping && m_state.look) step.detail = tr("%n column(s)", nullptr, int(m_state.look->columns.size()));
        if (i == Check && (m_state.checked || now >= Check)) step.detail = filled(tr("%1 row(s)", "number", pluralCount(m_state.found.counts.rows)), {numberText(m_wording, m_state.found.counts.rows)});
        steps.append(step);
    }
    m_steps->setSteps(steps);
}

void ImportPage::askForFile()
{
    const QString path = chooseFile(this, tr("Import a file"), context().state.lastFolder(), tr("Tables (*.csv *.tsv *.txt);;All files (*)").split(u";;"_s));
    if (!path.isEmpty()) openFile(path);
}

void ImportPage::say(MessageTone tone, const QString& text, const QString& details)
{
    m_message->setMessage(tone, text, details);
    m_message->show();
}

void ImportPage::refuse(const Failure& failure)
{
    // Whoever cancels knows it.
    if (failure.kind != FailureKind::Cancelled) {
        const FailureWords words = failureText(context().wording(), failure);
        say(MessageTone::Danger, words.text, words.next);
    }
    showStep(m_state.step);
}

void ImportPage::forgetFile()
{
    m_state = State();
    showStep(File);
}

void ImportPage::loadHistory()
{
    context().session.run(this, [](Workspace& workspace) { return history(workspace, true); }, [this](const Result<QList<CommitEntry>>& entries) {
        m_file->setWording(context().wording());
        if (entries) m_file->setHistory(*entries);
    });
}

} // namespace Kelvin
