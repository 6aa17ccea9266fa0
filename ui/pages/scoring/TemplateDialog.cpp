// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/TemplateDialog.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/RuleText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr qsizetype mostLetters = 150;  // of the names of rules: with the lines they make three rows

TemplateDialog::TemplateDialog(const Theme& theme, const Wording& wording, const QList<ScoringModel>& templates, const QStringList& taken, QWidget* parent)
    : QDialog(parent)
    , m_wording(wording)
    , m_templates(templates)
    , m_taken(taken)
    , m_list(new QListWidget(this))
    , m_about(new PlainLabel({}, u"second"_s, this))
    , m_replace(new QRadioButton(tr("&Instead of the rules of the draft"), this))
    , m_own(new QRadioButton(tr("As a &model of its own, behind the others"), this))
    , m_why(new PlainLabel(tr("This template is a model here already."), u"hint"_s, this))
{
    const Tokens& t = theme.tokens();
    setWindowTitle(tr("Start from a template"));
    resize(t.pxi(520), t.pxi(420));
    for (const ScoringModel& model : templates) m_list->addItem(modelName(wording, model));
    m_list->setAccessibleName(tr("Templates"));
    setPart(*m_list, "rows", true);
    m_list->setCurrentRow(0);
    m_list->setMaximumHeight(t.pxi(140));
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_replace->setChecked(true);
    m_why->setContentsMargins(t.pxi(24), 0, 0, 0);
    m_why->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(makePrimary(new QPushButton(tr("Use it"), this), theme), QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(t.pxi(8));
    layout->addWidget(m_list);
    layout->addWidget(m_about, 1);
    layout->addWidget(m_replace);
    layout->addWidget(m_own);
    layout->addWidget(m_why);
    layout->addWidget(new PlainLabel(tr("It is a draft: nobody is scored by it until you publish."), u"hint"_s, this));
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

const ScoringModel& TemplateDialog::chosen() const { return m_templates.at(std::max(0, m_list->currentRow())); }
bool TemplateDialog::replaces() const { return m_replace->isChecked(); }

void TemplateDialog::refresh()
{
    const ScoringModel& model = chosen();
    const bool taken = m_taken.contains(model.key);
    m_own->setEnabled(!taken);
    if (taken) m_replace->setChecked(true);
    m_why->setVisible(taken);
    QStringList rules;
    for (const PointRule& rule : model.rules)
        if (rule.on) rules.append(ruleName(m_wording, rule) + u' ' + rulePointsText(m_wording, rule));
    // What does not fit is counted.
    qsizetype named = 0;
    for (qsizetype letters = 0; named < rules.size() && letters + rules.at(named).size() < mostLetters; ++named) letters += rules.at(named).size() + 2;
    if (const qsizetype more = rules.size() - named; more > 1) {
        rules = rules.first(named);
        rules.append(filled(tr("and %1 more", "number of rules", pluralCount(more)), {numberText(m_wording, more)}));
    }
    const auto line = [&](const std::optional<int>& points) { return points ? numberText(m_wording, *points) : u"–"_s; };
    m_about->setText(filled(tr("MQL from %1, SQL from %2. %3", "lines, rules with their points"),
                            {line(model.thresholds.marketingQualified), line(model.thresholds.salesQualified), rules.join(u", "_s)}));
}

} // namespace Kelvin
