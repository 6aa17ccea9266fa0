// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Scoring.h"
#include "tests/ui/window/PageFixture.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace Kelvin::Tests {

/// A page of one lead on the sample data.
template <typename PageType> struct LeadPageFixture : PageFixture<PageType> {
    using PageFixture<PageType>::file;
    using PageFixture<PageType>::page;
    using PageFixture<PageType>::ask;
    using PageFixture<PageType>::now;

    explicit LeadPageFixture(const QString& spoken = QStringLiteral("en"))
        : PageFixture<PageType>(true, spoken)
    {
        QVERIFY(QTest::qWaitFor([this] { return file->leads().isCounted(); }, 60'000));
        this->show(1236, 812);
        for (QAction* action : page->menuActions()) page->addAction(action);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

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
