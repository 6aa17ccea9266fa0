// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/Gallery.h"

#include "tests/gallery/ClippedLabels.h"
#include "tests/gallery/DialogClasses.h"
#include "tests/support/SourcePath.h"
#include "ui/Workbench.h"
#include "ui/pages/LeadsPage.h"
#include "ui/pages/ScoringPage.h"
#include "ui/pages/scoring/VersionsView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedControl.h"

#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {

namespace {

const Instant galleryNow = *instantFromIso(u"2026-03-12T08:38:00Z");
constexpr int patienceMs = 60'000;
constexpr int quick = 80; // of PNG: the least packing, for there are many

/// The lead that has most to show: the best score among those that are still open.
qint64 bestLead(const LeadStore& leads)
{
    const LeadRow* best = nullptr;
    for (const LeadRow& row : leads.rows())
        if (!row.trashed && row.card.inScope && row.stage == StageRole::MarketingQualified && (!best || row.card.total > best->card.total)) best = &row;
    return best ? best->row : leads.rows().value(0).row;
}

QImage pictureOf(QWidget& widget, int scale)
{
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(0);
    widget.render(&image);
    return image;
}

} // namespace

Gallery::Gallery(const ShippedData& shipped, const GalleryWish& wish)
    : m_wish(wish)
    , m_state(m_home.filePath(u"settings.ini"_s))
    , m_services{m_theme,
                 m_state,
                 shipped,
                 [] { return galleryNow; },
                 m_home.filePath(u"data"_s),
                 u"0.1.0"_s,
                 Translations::languages(),
                 [this] { return m_translations.language(); },
                 [this](const QString& language) { m_translations.install(language); }}
{
    m_state.setMe(u"Ewa Zając"_s);
    m_state.setReduceMotion(true);
    m_state.setTheme(u"light"_s);
    m_state.setPhoneCountry(u"PL"_s);
    m_theme.setMotion(false);
    m_theme.setChoice(ThemeChoice::Light);
    m_theme.apply();
}

Gallery::~Gallery() = default;

QStringList Gallery::make()
{
    for (const QString& language : m_wish.languages)
        for (const int font : m_wish.fonts) makeIn(language, font);
    if (m_wish.names.isEmpty()) lookForDialogs();
    if (m_pictures == 0) m_faults.append(u"no picture was made"_s);
    return m_faults;
}

void Gallery::lookForDialogs()
{
    const QStringList classes = dialogClasses(sourcePath(u"ui"));
    if (classes.size() < 15) m_faults.append(u"the dialogs were not found in the sources"_s);
    for (const QString& name : classes)
        if (!m_shown.contains(name)) m_faults.append(u"%1 is in no picture"_s.arg(name));
}

void Gallery::makeIn(const QString& language, int font)
{
    m_font = font;
    m_theme.setScale(font / 100.0);
    m_services.dataFolder = m_home.filePath(u"%1-%2"_s.arg(language).arg(font)); // what one run imports is not in the next one's pictures
    m_state.setLanguage(language);
    m_state.setPart(u"place"_s, {});
    m_services.useLanguage(language);
    m_window = std::make_unique<MainWindow>(m_services);
    m_window->resize(1440, 900);
    m_window->show();
    settle();
    shootStart();
    m_window->openSample();
    if (!QTest::qWaitFor([this] { return m_window->file() && m_window->file()->leads().isCounted(); }, patienceMs)) {
        const auto* message = m_window->findChild<MessageBar*>();
        m_faults.append(u"%1: the sample did not open: %2"_s.arg(language, message ? message->sentence() : QString()));
        return;
    }
    settle();
    shootPages();
    shootDialogs();
    shootScoring();
    m_window.reset();
}

void Gallery::shootStart()
{
    if (wants(u"start"_s)) shoot(u"start"_s, *m_window);
}

void Gallery::shootPages()
{
    const qint64 lead = bestLead(m_window->file()->leads());
    for (const PageSpec& spec : pageSpecs()) shootPage(spec, lead);
}

void Gallery::shootBoard()
{
    auto* leads = m_window->findChild<LeadsPage*>();
    leads->showList(u"all"_s);
    leads->showBoard(true);
    settle();
    shoot(u"board"_s, *m_window);
    leads->showBoard(false);
    leads->showList(u"call_first"_s);
    settle();
}

void Gallery::shootPage(const PageSpec& spec, qint64 lead)
{
    Workbench& workbench = *m_window->workbench();
    const QString name = QString::fromLatin1(spec.key);
    if (spec.place == Place::Lead) workbench.showLead(lead);
    else if (spec.place == Place::CallSheet) workbench.callLead(lead);
    else workbench.goTo(spec.place);
    settle();
    if (wants(name)) shoot(name, *m_window);
    if (spec.place == Place::Import) shootImport();
    if (spec.place == Place::Leads && wants(u"board"_s)) shootBoard();
    if (spec.place != Place::Leads || !wants(u"leads-none"_s)) return;
    workbench.showLeads({}, u"MQL"_s);
    settle();
    shoot(u"leads-none"_s, *m_window);
    workbench.lists()->showList(u"call_first"_s);
    settle();
}

void Gallery::shootScoring()
{
    auto* page = m_window->findChild<ScoringPage*>();
    if (!page) return m_faults.append(u"there is no page Scoring"_s);
    m_window->workbench()->goTo(Place::Scoring);
    settle();
    auto* model = page->findChild<PointTableModel*>();
    DataTable* table = nullptr;
    for (DataTable* one : page->findChildren<DataTable*>())
        if (one->model() == model) table = one;
    const auto select = [&](const QString& id) { table->setCurrentIndex(model->index(model->rowOf(id), PointTableModel::Rule)); };
    const auto open = [&](const QString& name, const QString& command) {
        if (!wants(name)) return;
        page->findChild<QAction*>(command)->trigger();
        settle();
        QTest::qWait(300); // what a dialog asks a moment after typing
        settle();
        for (QDialog* dialog : page->findChildren<QDialog*>()) {
            if (dialog->isVisible()) shoot(name, *dialog);
            delete dialog;
        }
    };
    // A draft with something to see: new points, a rule that says nothing, a line that moved.
    model->setData(model->index(model->rowOf(u"pricing-page"_s), PointTableModel::Points), 8, Qt::EditRole);
    settle();
    model->setData(model->index(model->rowOf(u"b2c"_s), PointTableModel::Points), 0, Qt::EditRole);
    settle();
    select(u"b2c"_s);
    if (wants(u"scoring-draft"_s)) shoot(u"scoring-draft"_s, *m_window);
    select(u"ten-pages"_s);
    open(u"scoring-rule"_s, u"edit"_s);
    select(u"it"_s);
    open(u"scoring-condition"_s, u"edit"_s);
    open(u"scoring-new-rule"_s, u"newRule"_s);
    open(u"scoring-gate"_s, u"newGate"_s);
    open(u"scoring-fast-track"_s, u"newFastTrack"_s);
    open(u"scoring-segment"_s, u"newSegment"_s);
    open(u"scoring-group"_s, u"newGroup"_s);
    open(u"scoring-lines"_s, u"lines"_s);
    open(u"scoring-template"_s, u"addModel"_s);
    open(u"scoring-test"_s, u"test"_s);
    open(u"scoring-publish"_s, u"publish"_s);
    if (wants(u"scoring-versions"_s)) {
        auto* views = page->findChild<SegmentedControl*>();
        views->setCurrentIndex(1);
        emit views->currentChanged(1);
        page->findChild<VersionsView*>()->showDraft();
        settle();
        shoot(u"scoring-versions"_s, *m_window);
    }
}

void Gallery::shoot(const QString& name, QWidget& widget)
{
    m_shown.insert(QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1));
    for (const QString& theme : m_wish.themes) {
        m_theme.setChoice(theme == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
        settle();
        for (const int scale : m_wish.scales) savePicture(name, widget, theme, scale);
    }
    const QString where = m_font == 100 ? name : u"%1 at %2 %"_s.arg(name).arg(m_font);
    for (const QString& clipped : clippedLabels(widget)) m_faults.append(u"%1 %2: %3"_s.arg(m_translations.language(), where, clipped));
}

void Gallery::savePicture(const QString& name, QWidget& widget, const QString& theme, int scale)
{
    QString folder = u"%1/%2-%3-%4x"_s.arg(m_wish.folder, m_translations.language(), theme).arg(scale);
    if (m_font != 100) folder += u"-%1"_s.arg(m_font);
    const QString path = folder + u'/' + name + u".png"_s;
    if (QDir().mkpath(folder) && pictureOf(widget, scale).save(path, nullptr, quick)) ++m_pictures;
    else m_faults.append(u"cannot write %1"_s.arg(path));
}

void Gallery::settle()
{
    for (int round = 0; round < 4; ++round) {
        QTest::qWait(30);
        OpenFile* file = m_window->file();
        if (!file) continue;
        bool answered = false;
        file->session().run(m_window.get(), [](Workspace&) { return true; }, [&](bool) { answered = true; });
        if (!QTest::qWaitFor([&] { return answered && file->session().jobs().isEmpty(); }, patienceMs))
            m_faults.append(u"the window did not come to rest"_s);
    }
    QTest::qWait(120);
}

} // namespace Kelvin::Tests
