// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/SampleWorkspace.h"
#include "core/usecases/Scoring.h"
#include "ui/pages/Page.h"
#include "ui/state/OpenFile.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Kelvin::Tests {

/// A page of one lead on the sample data in a real file at a fixed time.
template <typename PageType> struct LeadPageFixture {
    QTemporaryDir home;
    ShippedData shipped = *readShippedData(QStringLiteral(":/kelvin"));
    UiState state{home.filePath(QStringLiteral("settings.ini"))};
    Theme theme;
    Navigator navigator;
    Instant now = *instantFromIso(u"2026-03-12T08:38:00Z");
    QString language = QStringLiteral("en");
    QList<Failure> failures;
    std::unique_ptr<OpenFile> file;
    std::unique_ptr<PageType> page;

    explicit LeadPageFixture(const QString& chosen = QStringLiteral("en"), bool dark = false)
        : language(chosen)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        state.setMe(QStringLiteral("Ewa Zając"));
        theme.setMotion(false);
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        theme.apply();
        auto workspace = createSampleWorkspace(home.filePath(QStringLiteral("lead.kelvin")), shipped, Actor{QStringLiteral("Ewa Zając"), now});
        const ProgramServices services{theme, state, shipped, [this] { return now; }, home.path(), QStringLiteral("0.1.0"), {language},
                                       [this] { return language; }, [](const QString&) {}};
        file = std::make_unique<OpenFile>(std::move(*workspace), services, navigator,
                                          Saying{[this](const Failure& failure) { failures.append(failure); }, [](const QString&, const QString&) {}});
        file->leads().reload();
        QVERIFY(QTest::qWaitFor([this] { return file->leads().isLoaded(); }, 60'000));
        page = std::make_unique<PageType>(file->context());
        for (QAction* action : page->menuActions()) page->addAction(action);
        page->resize(1236, 812);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    ~LeadPageFixture() { page.reset(); }

    /// The lead of this name.
    qint64 row(const QString& name) const
    {
        for (const LeadRow& lead : file->leads().rows())
            if (lead.name == name) return lead.row;
        return 0;
    }

    /// Everything the file holds about a lead.
    LeadFacts facts(qint64 lead) const
    {
        return *ask([lead](Workspace& w) { return leadFacts(w, lead); });
    }
    /// The lead's score as of now.
    Explanation explanation(qint64 lead) const
    {
        return *ask([lead, at = now](Workspace& w) { return explainLead(w, *leadFacts(w, lead), shownAsOf(at, w.latestCommit())); });
    }

    /// Runs a job on the file's worker and waits for what it returns.
    template <typename Job> auto ask(Job job) const
    {
        std::optional<decltype(job(std::declval<Workspace&>()))> answer;
        file->session().run(page.get(), std::move(job), [&answer](auto result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000)) qFatal("the worker does not answer");
        return *answer;
    }

    /// Does something that makes a signal come, and waits for it.
    template <typename Signal, typename Act> bool after(Signal signal, Act act) const
    {
        QSignalSpy spy(page.get(), signal);
        act();
        return !spy.isEmpty() || spy.wait(20'000);
    }

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Types a text; its first letter may move the focus.
    void type(const QString& text) const
    {
        for (const QChar letter : text) QTest::keyClicks(QApplication::focusWidget(), letter);
    }

    /// Labels that would read their text as markup.
    QStringList labelsWithMarkup() const
    {
        QStringList found;
        for (const QLabel* label : page->template findChildren<QLabel*>())
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty()) found.append(label->text());
        return found;
    }
    /// Widgets that can get the focus but have no name for a screen reader.
    QStringList namelessWidgets() const
    {
        QStringList found;
        for (const QWidget* widget : page->template findChildren<QWidget*>()) {
            const bool inner = widget->parentWidget() && (widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QComboBox") || widget->inherits("QScrollBar"));
            const QString text = widget->property("text").toString();
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !inner && widget->accessibleName().isEmpty() && text.isEmpty())
                found.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        return found;
    }
};

inline const QString hanna = QStringLiteral("Hanna Wójtowicz");

} // namespace Kelvin::Tests
