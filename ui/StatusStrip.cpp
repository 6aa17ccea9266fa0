// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StatusStrip.h"

#include "ui/JobStrip.h"
#include "ui/state/OpenFile.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Format.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

/// The rules in force: of the first model, as the user ordered them.
struct InForce {
    ScoringModel model;
    int number = 0;                            ///< 0: nothing is published
    Instant publishedAt = 0;
    qsizetype others = 0;
};

InForce modelInForce(const Workspace& workspace)
{
    for (const StoredModel& model : workspace.models())
        if (const ModelVersion* version = model.published())
            return {version->model, version->number, version->publishedAt.value_or(0), workspace.models().size() - 1};
    return {};
}

} // namespace

StatusStrip::StatusStrip(const Theme& theme, const QString& languageName, QWidget* parent)
    : QStatusBar(parent)
    , m_file(new PlainLabel(this))
    , m_modelIcon(new IconWidget(theme, u"scoring"_s, &Tokens::text3, Size::SmallIcon, this))
    , m_model(new PlainLabel(this))
    , m_readOnly(new PlainLabel(tr("Read only"), u"danger"_s, this))
    , m_busy(new PlainLabel(this))
    , m_jobs(new JobStrip(theme, this))
    , m_right(new PlainLabel(this))
    , m_languageName(languageName)
{
    setSizeGripEnabled(false);
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(6);
    layout->addWidget(new IconWidget(theme, u"database"_s, &Tokens::text3, Size::SmallIcon, this));
    for (PlainLabel* label : {m_file, m_model, m_right}) label->setElideMode(Qt::ElideRight);
    layout->addWidget(m_file);
    layout->addWidget(m_readOnly);
    layout->addSpacing(10);
    layout->addWidget(m_modelIcon);
    layout->addWidget(m_model);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addWidget(m_jobs);
    layout->addSpacing(10);
    layout->addWidget(m_right);
    addWidget(content, 1);
    follow(nullptr);
    setBusy({});
}

void StatusStrip::follow(OpenFile* file)
{
    if (m_open) {
        disconnect(&m_open->leads(), nullptr, this, nullptr);
        disconnect(&m_open->session(), nullptr, this, nullptr);
    }
    m_open = file;
    m_jobs->follow(file ? &file->session() : nullptr, file ? file->context().wording() : Wording());
    m_file->setText(file ? QFileInfo(file->session().path()).fileName() : tr("No workspace open"));
    m_readOnly->setVisible(file && file->session().isReadOnly());
    m_modelIcon->hide();
    m_model->clear();
    m_right->setText(file ? QString() : m_languageName);
    if (!file) return;
    connect(&file->leads(), &LeadStore::reset, this, &StatusStrip::showScored);
    connect(&file->leads(), &LeadStore::readingChanged, this, &StatusStrip::showScored);
    connect(&file->leads(), &LeadStore::rowsChanged, this, &StatusStrip::showScored);
    connect(&file->leads(), &LeadStore::rowsAdded, this, &StatusStrip::showScored);
    connect(&file->session(), &WorkspaceSession::changed, this, [this](const Change& change) {
        if (change.models) askForModel();
    });
    askForModel();
    showScored();
}

void StatusStrip::setBusy(const QString& text)
{
    m_busy->setText(text);
    m_busy->setVisible(!text.isEmpty());
}

void StatusStrip::showScored()
{
    const LeadStore& leads = m_open->leads();
    if (leads.storedAt()) m_right->setText(storedText(m_open->context().wording(), *leads.storedAt(), leads.isReading()));
    else if (leads.isLoaded()) m_right->setText(scoredText(m_open->context().wording(), leads.rows().size(), leads.asOf()));
}

void StatusStrip::askForModel()
{
    m_open->session().run(this, [](Workspace& w) { return modelInForce(w); }, [this](const InForce& found) {
        if (!m_open) return;
        m_modelIcon->setVisible(found.number > 0);
        if (found.number == 0) return m_model->setText(tr("No rules published"));
        const Wording w = m_open->context().wording();
        const QString text = tr("%1 v%2, published %3").arg(modelName(w, found.model), QString::number(found.number), fullDateText(w, found.publishedAt));
        m_model->setText(found.others > 0 ? tr("%1, and %n more", nullptr, int(found.others)).arg(text) : text);
    });
}

} // namespace Kelvin
