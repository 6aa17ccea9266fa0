// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportPage.h"

#include "ui/pages/import/CheckPanel.h"
#include "ui/pages/import/FilePanel.h"
#include "ui/pages/import/MappingPanel.h"
#include "ui/pages/import/ResultPanel.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"
#include "ui/text/ImportText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/FileDialog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WizardSteps.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(WindowContext& window, QWidget* parent)
    : Page(window, parent)
    , m_wording(window.wording())
{
    build();
    setAcceptDrops(true);
    connect(&window.session, &WorkspaceSession::changed, this, &ImportPage::loadHistory);
    loadHistory();
    showStep(File);
}

void ImportPage::build()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    m_header = new PanelHeader(theme, tr("Import"), PanelHeader::Level::Page, this);
    m_steps = new WizardSteps(theme, this);
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_message = new MessageBar(theme, this);
    m_message->hide();
    m_message->setClosable(true, tr("Close message"));
    m_stack = new QStackedWidget(this);
    m_file = new FilePanel(theme, m_wording, m_stack);
    m_mapping = new MappingPanel(theme, m_wording, m_stack);
    m_check = new CheckPanel(theme, m_wording, m_stack);
    m_result = new ResultPanel(theme, m_wording, m_stack);
    for (QWidget* panel : QList<QWidget*>{m_file, m_mapping, m_check, m_result}) m_stack->addWidget(panel);

    auto* bar = m_bar = new QWidget(this);
    bar->setAttribute(Qt::WA_StyledBackground);
    setPart(*bar, "edge", QStringLiteral("top"));
    bar->setFixedHeight(t.pxi(Size::ActionBar));
    m_cancel = makeFlat(new QPushButton(tr("&Cancel"), bar), theme);
    m_note = new PlainLabel({}, u"second"_s, bar);
    m_back = makePlain(new QPushButton(tr("&Back"), bar), theme, u"chevron-left"_s);
    m_next = makePrimary(new QPushButton(tr("Check all &rows"), bar), theme);
    auto* actions = new QHBoxLayout(bar);
    actions->setContentsMargins(t.pxi(16), 0, t.pxi(16), 0);
    actions->setSpacing(8);
    actions->addWidget(m_cancel);
    actions->addStretch();
    actions->addWidget(m_note);
    actions->addWidget(m_back);
    actions->addWidget(m_next);

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    m_steps->setFixedWidth(t.pxi(208));
    body->addWidget(m_steps);
    auto* edge = new QFrame(this);
    edge->setFrameShape(QFrame::VLine);
    body->addWidget(edge);
    body->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addLayout(body, 1);
    layout->addWidget(bar);

    connect(m_file, &FilePanel::fileChosen, this, &ImportPage::openFile);
    connect(m_file, &FilePanel::browseWanted, this, &ImportPage::askForFile);
    connect(m_file, &FilePanel::undoWanted, this, &ImportPage::undo);
    connect(m_mapping, &MappingPanel::changed, this, [this] { showStep(m_step); });
    connect(m_result, &ResultPanel::leadsWanted, this, [this] { emit context().navigator.placeWanted(Place::Leads); });
    connect(m_result, &ResultPanel::anotherWanted, this, [this] { showStep(File); });
    connect(m_result, &ResultPanel::undoWanted, this, &ImportPage::undo);
    connect(m_result, &ResultPanel::promoteWanted, this, &ImportPage::promote);
    connect(m_message, &MessageBar::closed, m_message, &QWidget::hide);
    connect(m_steps, &WizardSteps::stepChosen, this, [this](int index) {
        if (m_job == 0) showStep(Step(index));
    });
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step == Check ? Mapping : File); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step == Mapping ? check() : commit(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job != 0) context().session.cancelJob(m_job);
        else showStep(File);
    });
}

void ImportPage::activate()
{
    // Where Enter does the next thing, and never where it takes something back.
    (m_step == Check ? static_cast<QWidget*>(m_next) : m_stack->currentWidget())->setFocus();
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    const QString question = step == Mapping ? m_mapping->openQuestion() : QString();
    m_next->setVisible(step == Mapping || step == Check);
    m_back->setVisible(step == Mapping || step == Check);
    m_cancel->setVisible(step != File && step != Done);
    m_next->setEnabled(m_job == 0 && question.isEmpty() && !context().session.isReadOnly());
    m_back->setEnabled(m_job == 0);
    if (step == Mapping) m_next->setText(tr("Check all &rows"));
    const qint64 rows = m_checked ? m_checked->counts.rows - m_checked->counts.rejected : 0;
    if (step == Check) m_next->setText(tr("&Import %1 rows").arg(numberText(m_wording, rows)));
    m_note->setText(step == Check ? tr("Nothing has been written yet") : question);
    m_header->setNote(m_look && step != File ? fileNote() : QString());
    m_bar->setVisible(step == Mapping || step == Check);
    showSteps();
    if (isVisible() && window()->focusWidget() && (window()->focusWidget() == this || isAncestorOf(window()->focusWidget()))) activate();
}

QString ImportPage::fileNote() const
{
    QStringList parts{m_look->name, fileSizeInRowsText(m_wording, m_look->profile.rows, m_look->columns.size()), m_look->encoding};
    if (!m_look->separator.isEmpty()) parts.append(midSentence(m_wording, separatorText(m_look->separator)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void ImportPage::showSteps()
{
    const QString titles[] = {tr("File"), tr("Mapping"), tr("Check"), tr("Import")};
    QList<WizardStep> steps;
    for (int i = 0; i < 4; ++i) {
        WizardStep step;
        step.title = titles[i];
        step.state = i < m_step ? StepState::Done : i == m_step ? StepState::Now : StepState::ToCome;
        if (i == File && m_look && m_step > File) step.detail = m_look->name;
        if (i == Mapping && m_look && m_step >= Mapping) step.detail = tr("%n column(s)", nullptr, int(m_look->columns.size()));
        if (i == Check && m_checked && m_step >= Check) step.detail = tr("%1 rows").arg(numberText(m_wording, m_checked->counts.rows));
        steps.append(step);
    }
    m_steps->setSteps(steps);
}

void ImportPage::askForFile()
{
    const QString path = chooseFile(this, tr("Import a file"), context().state.lastFolder(), tr("Tables (*.csv *.tsv *.txt);;All files (*)").split(u";;"_s));
    if (!path.isEmpty()) openFile(path);
}

void ImportPage::refuse(const Failure& failure)
{
    m_job = 0;
    const FailureWords words = failureText(failure);
    m_message->setMessage(MessageTone::Danger, words.text, words.next);
    m_message->show();
    showStep(m_step);
}

void ImportPage::openFile(const QString& path)
{
    m_message->hide();
    context().state.setLastFolder(QFileInfo(path).path());
    m_job = context().session.runLong(tr("Reading %1").arg(QFileInfo(path).fileName()), this, [path](Workspace& workspace, const Progress& progress) {
        return lookAtFile(workspace, path, {}, progress);
    }, [this](const Result<FileLook>& look) {
        m_job = 0;
        if (!look) refuse(look.failure());
        else showLook(*look);
    });
}

void ImportPage::showLook(const FileLook& look)
{
    m_look = std::make_shared<FileLook>(look);
    m_checked.reset();
    m_mapping->setLook(look);
    showStep(Mapping);
}

ImportRequest ImportPage::request() const
{
    return ImportRequest{m_look->path, m_mapping->mapping(), m_check->promote(), {}, [](const QString& code, const QStringList& args) { return reasonForRow(code, args); }, {}};
}

void ImportPage::check()
{
    struct Checked {
        std::shared_ptr<CheckedImport> rows;
        ImportEffect effect;
    };
    m_message->hide();
    m_job = context().session.runLong(tr("Checking %1").arg(m_look->name), this, [request = request(), actor = context().actor()](Workspace& workspace, const Progress& progress) -> Result<Checked> {
        auto checked = checkImport(workspace, request, actor, progress);
        if (!checked) return checked.failure();
        Checked out{std::make_shared<CheckedImport>(std::move(*checked)), {}};
        const auto effect = effectOfImport(workspace, *out.rows, actor, progress);
        if (!effect) return effect.failure();
        out.effect = *effect;
        return out;
    }, [this](const Result<Checked>& checked) {
        m_job = 0;
        if (!checked) {
            refuse(checked.failure());
            return;
        }
        m_checked = checked->rows;
        m_effect = checked->effect;
        m_check->setChecked(*m_checked, m_effect);
        showStep(Check);
    });
    showStep(Mapping);
}

void ImportPage::commit()
{
    m_message->hide();
    m_checked->request.promote = m_check->promote();
    m_job = context().session.runLong(tr("Importing %1").arg(m_look->name), this, [checked = m_checked, actor = context().actor()](Workspace& workspace, const Progress& progress) {
        return commitImport(workspace, *checked, actor, progress);
    }, [this](const Result<ImportResult>& result) {
        m_job = 0;
        if (!result) refuse(result.failure());
        else showResult(*result);
    });
    showStep(Check);
}

void ImportPage::showResult(const ImportResult& result)
{
    m_result->setResult(result);
    m_checked.reset();
    showStep(Done);
    m_result->setFocus();
}

void ImportPage::loadHistory()
{
    context().session.run(this, [](Workspace& workspace) { return history(workspace, true); }, [this](const Result<QList<CommitEntry>>& entries) {
        if (entries) m_file->setHistory(*entries);
    });
}

void ImportPage::undo(qint64 batch)
{
    context().session.runLong(tr("Undoing the import"), this, [batch, actor = context().actor()](Workspace& workspace, const Progress&) {
        return undoCommit(workspace, batch, actor);
    }, [this](const Result<UndoResult>& undone) {
        if (!undone) {
            refuse(undone.failure());
            return;
        }
        QStringList kept;
        for (const Issue& issue : undone->kept) kept.append(issueText(m_wording, issue));
        m_message->setMessage(MessageTone::Plain, tr("The import was undone."), kept.join(u' '));
        m_message->show();
        showStep(File);
    });
}

void ImportPage::promote(qint64 batch, PromotePolicy policy)
{
    context().undo.perform(tr("Promote leads"), [batch, policy, actor = context().actor()](Workspace& workspace) { return promoteHistory(workspace, batch, policy, actor); }, this,
                           [this](const Result<CommitResult>& done) {
                               if (!done) refuse(done.failure());
                               else m_result->setPromoted(done->leads.size());
                           });
}

} // namespace Kelvin
