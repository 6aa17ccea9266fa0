// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/SampleCopy.h"
#include "tests/ui/window/Desk.h"
#include "ui/state/OpenFile.h"
#include "ui/text/EnglishPlurals.h"

namespace Kelvin::Tests {

/// What a page stands on: a real file with the sample data, or an empty one, opened by a person at a fixed time.
struct FileFixture : Desk {
    Navigator navigator;
    EnglishPlurals plurals;
    QList<Failure> failures;
    QStringList messages;
    std::unique_ptr<OpenFile> file;

    explicit FileFixture(bool sample = true, const QString& spoken = QStringLiteral("en"))
    {
        language = spoken;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&plurals);
        state.setMe(QStringLiteral("Ewa Zając"));
        theme.setMotion(false);
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
        const Actor actor{state.me(), now};
        use(sample ? openSampleCopy(path(), shipped, actor) : Workspace::create(path(), {}, shipped, actor));
    }

    QString path() const { return home.filePath(QStringLiteral("leads.kelvin")); }

    /// Closes the file and opens it again, as the next start of the program does.
    void reopen(bool readOnly = false)
    {
        file.reset();
        use(Workspace::open(path(), shipped, 60, readOnly));
    }

    template <typename Done> bool wait(Done done) const { return QTest::qWaitFor(done, 20'000); }

    /// Runs a job on the file's worker, behind what is on its way to it, and waits for what it returns.
    template <typename Job> auto ask(Job job) const
    {
        std::optional<decltype(job(std::declval<Workspace&>()))> answer;
        file->session().run(file.get(), std::move(job), [&answer](auto result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000)) qFatal("the worker does not answer");
        return *answer;
    }

private:
    void use(Result<std::unique_ptr<Workspace>> workspace)
    {
        if (!workspace) qFatal("no file: %s", qPrintable(workspace.failure().code + QLatin1Char(' ') + workspace.failure().args.join(QLatin1Char(' '))));
        file = std::make_unique<OpenFile>(std::move(*workspace), makeServices(home.path(), {language}), navigator,
                                          Saying{[this](const Failure& failure) { failures.append(failure); },
                                                 [this](const QString& text, const QString& details) { messages.append(text + QLatin1Char('|') + details); }});
    }
};

} // namespace Kelvin::Tests
