// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingsDialog.h"

#include "core/usecases/FileSettings.h"
#include "core/usecases/Filters.h"
#include "ui/Commands.h"
#include "ui/state/WorkspaceSession.h"
#include "ui/text/Format.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

const QStringList themes{u"system"_s, u"light"_s, u"dark"_s};
const QList<double> scales{1.0, 1.1, 1.25, 1.5};

/// The territory's own name if it is in letters every font of ours has, else its English one.
QString territoryName(QLocale::Territory territory)
{
    const QString own = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
    const auto known = [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek;
    };
    return !own.isEmpty() && std::all_of(own.begin(), own.end(), known) ? own : QLocale::territoryToString(territory);
}

/// A label that names the field beside it and takes its mnemonic there.
PlainLabel* buddy(const QString& text, QWidget* field)
{
    auto* label = new PlainLabel(text, u"second"_s);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(const ProgramServices& program, QWidget* parent)
    : QDialog(parent)
    , m_program(program)
    , m_me(new QComboBox(this))
    , m_languages(makeLanguages())
    , m_countries(makeCountries())
    , m_reduceMotion(new QCheckBox(tr("&Reduce motion"), this))
{
    setWindowTitle(tr("Settings"));
    m_me->setEditable(true);
    m_me->setInsertPolicy(QComboBox::NoInsert);
    m_me->setEditText(program.state.me());
    m_me->lineEdit()->setMaxLength(200);
    m_reduceMotion->setChecked(program.state.reduceMotion());
    connect(m_reduceMotion, &QCheckBox::toggled, this, [this](bool reduce) {
        m_program.state.setReduceMotion(reduce);
        m_program.theme.setMotion(!reduce);
    });
    auto* scaleField = makeScales();
    const Tokens& t = program.theme.tokens();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(t.pxi(20));
    form->setVerticalSpacing(t.pxi(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto hint = [&](const QString& text) {
        auto* label = new PlainLabel(text, u"hint"_s, this);
        label->setWordWrap(true);
        label->setMinimumWidth(t.pxi(300));
        form->addRow(QString(), label);
    };
    form->addRow(buddy(tr("&Me"), m_me), m_me);
    hint(tr("Stands on the answers, moves and imports you make."));
    form->addRow(buddy(tr("&Language"), m_languages), m_languages);
    auto* themeField = makeThemes();
    form->addRow(buddy(tr("&Theme"), themeField), themeField);
    form->addRow(buddy(tr("Text &size"), scaleField), scaleField);
    form->addRow(QString(), m_reduceMotion);
    form->addRow(buddy(tr("&Phone numbers of"), m_countries), m_countries);
    hint(tr("How a number without a country code is read."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.pxi(20), t.pxi(20), t.pxi(20), t.pxi(16));
    layout->setSpacing(t.pxi(20));
    layout->addLayout(form);
    layout->addWidget(buttons);
}

QComboBox* SettingsDialog::makeLanguages()
{
    auto* box = new QComboBox(this);
    box->addItem(tr("As the system"), QString());
    for (const QString& language : m_program.languages) box->addItem(languageName(language), language);
    box->setCurrentIndex(std::max(0, box->findData(m_program.state.language())));
    return box;
}

QComboBox* SettingsDialog::makeCountries()
{
    // Qt knows each country by its own name only, so they stand by their code: typing two letters finds one.
    QMap<QString, QString> names;
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.name().section(u'_', -1);
        if (code.size() == 2 && code.at(0).isUpper() && !names.contains(code))
            names.insert(code, territoryName(locale.territory()));
    }
    auto* box = new QComboBox(this);
    for (const QString& code : names.keys()) box->addItem(u"%1  %2"_s.arg(code, names.value(code)), code);
    box->setCurrentIndex(box->findData(m_program.state.phoneCountry()));
    box->setMaxVisibleItems(16);
    connect(box, &QComboBox::activated, this, [this, box] { m_program.state.setPhoneCountry(box->currentData().toString()); });
    return box;
}

SegmentedControl* SettingsDialog::makeThemes()
{
    auto* control = new SegmentedControl(m_program.theme, this);
    for (const QString& name : {tr("As the system"), tr("Light"), tr("Dark")}) control->addSegment(name);
    control->setCurrentIndex(int(std::max<qsizetype>(0, themes.indexOf(m_program.state.theme()))));
    connect(control, &SegmentedControl::currentChanged, this, [this](int index) { emit themeChosen(themes.value(index)); });
    return control;
}

SegmentedControl* SettingsDialog::makeScales()
{
    auto* control = new SegmentedControl(m_program.theme, this);
    const Wording w{QLocale(), QTimeZone::utc(), 0, m_program.language()};
    int nearest = 0;
    for (int index = 0; index < scales.size(); ++index) {
        control->addSegment(percentText(w, scales.at(index), 0));
        if (std::abs(scales.at(index) - m_program.state.fontScale()) < std::abs(scales.at(nearest) - m_program.state.fontScale())) nearest = index;
    }
    control->setCurrentIndex(nearest);
    connect(control, &SegmentedControl::currentChanged, this, [this](int index) { emit scaleChosen(scales.value(index)); });
    return control;
}

void SettingsDialog::speakFor(WorkspaceSession& session)
{
    // A file whose numbers are not read shows no country; the next new file gets the one chosen last.
    const auto show = [this](const Result<QString>& country) {
        if (country) m_countries->setCurrentIndex(m_countries->findData(*country));
    };
    session.run(this, [](Workspace& w) { return phoneCountryOf(w); }, show);
    m_countries->setEnabled(!session.isReadOnly());
    // What could not be written is not shown as if it were.
    connect(m_countries, &QComboBox::activated, &session, [this, show, &session] {
        session.run(this, [country = m_countries->currentData().toString()](Workspace& w) {
            const auto chosen = choosePhoneCountry(w, country);
            return chosen ? Result<QString>(country) : phoneCountryOf(w);
        }, show);
    });
    session.run(this, [](Workspace& w) { return people(w); }, [this](const Result<QStringList>& names) {
        if (!names) return;
        const QString typed = m_me->currentText();
        m_me->clear();
        m_me->addItems(*names);
        m_me->setEditText(typed);
    });
}

QString SettingsDialog::language() const { return m_languages->currentData().toString(); }

void SettingsDialog::done(int result)
{
    m_program.state.setMe(m_me->currentText().trimmed());
    QDialog::done(result);
}

} // namespace Kelvin
