// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/SampleWorkspace.h"
#include "ui/pages/ScoringPage.h"
#include "ui/pages/scoring/PointTableModel.h"
#include "ui/state/OpenFile.h"
#include "ui/widgets/DataTable.h"

#include <QTemporaryDir>
#include <QTest>

namespace Kelvin::Tests {

/// The Scoring page on a real file: the sample data at a fixed time.
struct ScoringFixture {
    QTemporaryDir home;
    ShippedData shipped = *readShippedData(QStringLiteral(":/kelvin"));
    UiState state{home.filePath(QStringLiteral("settings.ini"))};
    Theme theme;
    Navigator navigator;
    Instant now = *instantFromIso(u"2026-03-12T08:38:00Z");
    QString language = QStringLiteral("en");
    QList<Failure> failures;
    QStringList messages;
    std::unique_ptr<OpenFile> file;
    std::unique_ptr<ScoringPage> page;

    ScoringFixture()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        state.setMe(QStringLiteral("Ewa"));
        theme.setMotion(false);
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
        auto workspace = createSampleWorkspace(home.filePath(QStringLiteral("scoring.kelvin")), shipped, Actor{QStringLiteral("Ewa"), now});
        if (!workspace) qFatal("no file: %s", qPrintable(workspace.failure().code));
        const ProgramServices services{theme, state, shipped, [this] { return now; }, home.path(), QStringLiteral("0.1.0"), {QStringLiteral("en")},
                                       [this] { return language; }, [](const QString&) {}};
        file = std::make_unique<OpenFile>(std::move(*workspace), services, navigator,
                                          Saying{[this](const Failure& failure) { failures.append(failure); },
                                                 [this](const QString& text, const QString& details) { messages.append(text + QLatin1Char('|') + details); }});
        page = std::make_unique<ScoringPage>(file->context());
        page->resize(1240, 780);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QVERIFY(QTest::qWaitFor([this] { return file->leads().isLoaded() && table()->rowCount() > 0 && !leadsOf(QStringLiteral("pricing-page")).isEmpty(); }, 60'000));
    }

    ~ScoringFixture() { page.reset(); }

    template <typename Widget> Widget* find(const QString& name = {}) const { return page->findChild<Widget*>(name); }
    PointTableModel* table() const { return find<PointTableModel>(); }
    DataTable* view() const
    {
        for (DataTable* table : page->findChildren<DataTable*>())
            if (table->accessibleName() == QLatin1String("Point table")) return table;
        return nullptr;
    }
    QAction* action(const QString& text) const
    {
        for (QAction* action : page->menuActions())
            if (QString(action->text()).remove(QLatin1Char('&')).startsWith(text)) return action;
        return nullptr;
    }
    /// The dialog that is open, once it is.
    template <typename Dialog> Dialog* dialog() const
    {
        Dialog* found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = page->findChild<Dialog*>()) && found->isVisible(); }, 10'000)) return nullptr;
        return found;
    }
    void select(const QString& id) const { view()->setCurrentIndex(table()->index(table()->rowOf(id), PointTableModel::Rule)); }
    QString cell(const QString& id, int column) const { return table()->index(table()->rowOf(id), column).data().toString(); }
    QString leadsOf(const QString& rule) const { return table()->rowOf(rule) < 0 ? QString() : cell(rule, PointTableModel::Leads); }
    template <typename Done> bool wait(Done done) const { return QTest::qWaitFor(done, 20'000); }
    /// What the file holds, once nothing is on its way to it.
    StoredModel stored() const
    {
        std::optional<StoredModel> model;
        file->session().run(page.get(), [](Workspace& w) { return w.models().first(); }, [&](const StoredModel& read) { model = read; });
        return QTest::qWaitFor([&] { return model.has_value(); }, 20'000) ? *model : StoredModel();
    }
};

} // namespace Kelvin::Tests
