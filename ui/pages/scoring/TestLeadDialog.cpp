// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/TestLeadDialog.h"

#include "core/domain/SearchFold.h"
#include "ui/models/LeadColumns.h"
#include "ui/pages/lead/ExplanationRows.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Filled.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/ContributionList.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

constexpr qsizetype mostOffered = 100;
constexpr int pauseMs = 120;

QString lineOf(const LeadRow& lead)
{
    QStringList words;
    for (const QString& word : {lead.name, lead.company, lead.email})
        if (!word.isEmpty()) words.append(word);
    return visibleText(words.join(u", "_s), 200);
}

} // namespace

TestLeadDialog::TestLeadDialog(WindowContext& window, const ScoringModel& draft, std::function<void(qint64)> ask, QWidget* parent)
    : QDialog(parent)
    , m_context(window)
    , m_draft(draft)
    , m_ask(std::move(ask))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_names(new QStringListModel(this))
    , m_standing(new PlainLabel({}, u"strong"_s, this))
    , m_gates(new PlainLabel({}, u"second"_s, this))
    , m_contributions(new ContributionList(window.theme, this))
{
    const Tokens& t = window.theme.tokens();
    setWindowTitle(tr("Test on one lead"));
    resize(t.pxi(760), t.pxi(560));
    m_field->setPlaceholderText(tr("Name, company or e-mail"));
    m_field->setAccessibleName(tr("Lead"));
    m_list->setModel(m_names);
    m_list->setAccessibleName(tr("Leads"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    setPart(*m_list, "rows", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gates->setWordWrap(true);
    m_contributions->setAccessibleName(tr("Contributions under the draft"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_field);
    left->addWidget(m_list, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    setPart(*m_contributions, "ground", u"surface"_s);
    scroll->setWidget(m_contributions);
    auto* right = new QVBoxLayout;
    right->addWidget(m_standing);
    right->addWidget(m_gates);
    right->addWidget(scroll, 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(t.pxi(16));
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(new QPushButton(tr("Close"), this), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseMs);
    connect(pause, &QTimer::timeout, this, &TestLeadDialog::offer);
    connect(m_field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && current.row() < m_offered.size()) m_ask(m_offered.at(current.row()));
    });
    offer();
    m_field->setFocus();
}

void TestLeadDialog::offer()
{
    const QStringList words = searchFold(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&words](const LeadRow& lead) { return std::all_of(words.begin(), words.end(), [&lead](const QString& word) { return lead.fold.contains(word); }); };
    m_offered.clear();
    QStringList names;
    for (const LeadRow& lead : m_context.leads.rows()) {
        if (m_offered.size() >= mostOffered) break;
        if (lead.trashed || !fits(lead)) continue;
        m_offered.append(lead.row);
        names.append(lineOf(lead));
    }
    m_names->setStringList(names);
    if (!m_offered.isEmpty() && !words.isEmpty()) m_list->setCurrentIndex(m_names->index(0));
}

void TestLeadDialog::choose(qint64 row)
{
    const LeadRow* lead = m_context.leads.find(row);
    if (!lead) return;
    m_field->setText(lead->email.isEmpty() ? calledText(*lead) : lead->email);
    offer();
    if (const qsizetype place = m_offered.indexOf(row); place >= 0) m_list->setCurrentIndex(m_names->index(int(place)));
}

QString TestLeadDialog::standing() const { return m_standing->fullText(); }

void TestLeadDialog::showTest(qint64 row, const DraftTest& test)
{
    const Wording w = m_context.wording();
    const LeadRow* lead = m_context.leads.find(row);
    const Scorecard& after = test.after.card;
    m_standing->setText(filled(tr("%1: %2 → %3, %4", "lead, score before and after, band"),
                               {lead ? calledText(*lead) : QString(), scoreText(w, test.before.total), scoreText(w, after.total), word(after.band)}));
    QStringList gates;
    for (const GateFinding& gate : test.after.gates)
        if (gate.on) gates.append(gateText(w, gate, m_draft));
    for (const GateFinding& track : test.after.fastTracks)
        if (track.on) gates.append(gateText(w, track, m_draft));
    m_gates->setText(after.inScope ? gates.join(u"; "_s) : tr("The scope of the model leaves this lead out."));
    m_gates->setVisible(!m_gates->fullText().isEmpty());
    m_contributions->setRows(after.inScope ? explanationRows(w, test.after, m_draft, test.facts.adjustments) : QList<ContributionRow>());
}

} // namespace Kelvin
