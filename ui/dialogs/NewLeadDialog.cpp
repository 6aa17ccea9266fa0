// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/NewLeadDialog.h"

#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr int pauseMs = 150;

NewLeadDialog::NewLeadDialog(WindowContext& context, QWidget* parent)
    : WritingDialog(context, parent)
    , m_duplicate(new MessageBar(context.theme, this))
{
    setWindowTitle(tr("New lead"));
    auto* form = new QFormLayout;
    addField("email", fieldText(u"email"_s), *form);
    addField("phone", fieldText(u"phone"_s), *form);
    addField("name", fieldText(u"name"_s), *form);
    addField("company", fieldText(u"company"_s), *form);
    addField("title", fieldText(u"title"_s), *form);
    addField("city", fieldText(u"city"_s), *form);
    addField("source", fieldText(u"source"_s), *form);
    m_duplicate->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(tr("An e-mail address or a phone number is enough."), u"hint"_s, this));
    layout->addLayout(form);
    layout->addWidget(m_duplicate);
    layout->addWidget(makeButtons(makePrimary(new QPushButton(tr("Add the lead"), this), context.theme, u"plus"_s)));
    layout->addStrut(context.theme.tokens().pxi(460)); // at least; a minimum of the dialog itself would let its words be cut
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NewLeadDialog::lookForDuplicates);
    setWriting([this] { return writing(); });
    connect(this, &WritingDialog::written, this, [this](const CommitResult& done) { emit added(done.leads.value(0)); });
    connect(m_duplicate, &MessageBar::actionTriggered, this, [this] {
        if (m_found.isEmpty()) return;
        emit existingRequested(m_found.first().row);
        reject();
    });
    typed();
}

QLineEdit* NewLeadDialog::addField(const char* field, const QString& title, QFormLayout& form)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(field));
    edit->setAccessibleName(title);
    edit->setMaxLength(500);
    form.addRow(new PlainLabel(title, this), edit);
    m_fields.append({QString::fromLatin1(field), edit});
    connect(edit, &QLineEdit::textChanged, this, &NewLeadDialog::typed);
    return edit;
}

NewLead NewLeadDialog::lead() const
{
    NewLead lead;
    for (const auto& [field, edit] : m_fields)
        if (const QString text = edit->text().trimmed(); !text.isEmpty()) lead.fields.insert(field, text);
    return lead;
}

bool NewLeadDialog::isReady() const
{
    const NewLead now = lead();
    // It would be refused; who has the address is said, and can be opened.
    if (!m_taken.isEmpty() && now.fields.value(u"email"_s) == FieldValue(m_taken)) return false;
    return now.fields.contains(u"email"_s) || now.fields.contains(u"phone"_s);
}

void NewLeadDialog::typed()
{
    refresh();
    ++m_asked;
    m_pause.start();
}

void NewLeadDialog::lookForDuplicates()
{
    const NewLead wanted = lead();
    m_context.session.run(this, [wanted](Workspace& w) { return possibleDuplicates(w, wanted); }, [this, wanted, number = m_asked](const QList<PossibleDuplicate>& found) {
        if (number != m_asked) return;
        const bool certain = std::any_of(found.begin(), found.end(), [](const PossibleDuplicate& one) { return one.certain; });
        m_taken = certain ? std::get<QString>(wanted.fields.value(u"email"_s)) : QString();
        showDuplicates(found);
        refresh();
    });
}

void NewLeadDialog::showDuplicates(const QList<PossibleDuplicate>& duplicates)
{
    m_found = duplicates;
    std::stable_sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) { return a.certain && !b.certain; });
    m_duplicate->setVisible(!m_found.isEmpty());
    if (m_found.isEmpty()) return;
    const PossibleDuplicate& first = m_found.first();
    QStringList who{first.name, first.company, first.email};
    who.removeAll(QString());
    const QString more = m_found.size() > 1 ? u' ' + tr("And %n more.", nullptr, int(m_found.size()) - 1) : QString();
    const bool sameAddress = first.reason == u"email" || first.reason == u"same_role_mailbox";
    const QString reason = sameAddress ? tr("Same e-mail address.") : first.reason == u"phone" ? tr("Same phone number.") : tr("Same name and company.");
    m_duplicate->setMessage(MessageTone::Note, first.certain ? tr("This lead is here already") : tr("Perhaps the same person"),
                            filled(tr("%1. %2", "who, why it may be the same"), {who.join(u", "_s), reason}) + more, tr("Open it"));
    makeRoom();
}

WritingDialog::Writing NewLeadDialog::writing() const
{
    const NewLead wanted = lead();
    const QString mail = m_fields.at(0).second->text().trimmed(), who = mail.isEmpty() ? m_fields.at(1).second->text().trimmed() : mail;
    return {deedText(m_context.wording(), u"lead_added"_s, {who}), [wanted, actor = m_context.actor()](Workspace& w) { return addLead(w, wanted, actor); }};
}

} // namespace Kelvin
