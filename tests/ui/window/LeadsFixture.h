// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/SampleWorkspace.h"
#include "ui/pages/LeadsPage.h"
#include "ui/state/OpenFile.h"

#include <QTemporaryDir>
#include <QTest>

namespace Kelvin::Tests {

/// The page of leads on a real file: the sample data at a fixed time, or an empty file.
struct LeadsFixture {
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
    std::unique_ptr<LeadsPage> page;

    /// `list` is the saved filter that was chosen last; empty: none yet.
    explicit LeadsFixture(bool sample = true, const QByteArray& list = "all")
    {
        state.setPart(QStringLiteral("leads/filter"), list);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        state.setMe(QStringLiteral("Ewa"));
        theme.setMotion(false);
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
        const QString path = home.filePath(QStringLiteral("leads.kelvin"));
        const Actor actor{QStringLiteral("Ewa"), now};
        auto workspace = sample ? createSampleWorkspace(path, shipped, actor) : Workspace::create(path, {}, shipped, actor);
        if (!workspace) qFatal("no file: %s", qPrintable(workspace.failure().code + QLatin1Char(' ') + workspace.failure().args.join(QLatin1Char(' '))));
        const ProgramServices services{theme, state, shipped, [this] { return now; }, home.path(), QStringLiteral("0.1.0"), {QStringLiteral("en")},
                                       [this] { return language; }, [](const QString&) {}};
        file = std::make_unique<OpenFile>(std::move(*workspace), services, navigator,
                                          Saying{[this](const Failure& failure) { failures.append(failure); },
                                                 [this](const QString& text, const QString& details) { messages.append(text + QLatin1Char('|') + details); }});
        open();
    }

    ~LeadsFixture() { page.reset(); }

    void open()
    {
        page.reset();
        page = std::make_unique<LeadsPage>(file->context());
        page->resize(1200, 780);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QVERIFY(QTest::qWaitFor([this] { return file->leads().isLoaded() && !page->currentList().isEmpty() && !page->sidebarLists().isEmpty(); }, 60'000));
    }

    template <typename Widget> Widget* find(const QString& name = {}) const { return page->findChild<Widget*>(name); }
    QAction* action(const QString& text) const
    {
        for (QAction* action : page->menuActions())
            if (QString(action->text()).remove(QLatin1Char('&')).startsWith(text)) return action;
        return nullptr;
    }
    template <typename Done> bool wait(Done done) const { return QTest::qWaitFor(done, 20'000); }
};

} // namespace Kelvin::Tests
