// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/text/Locales.h"
#include "ui/text/StoryText.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Why a lead stands where it stands, in words.
class TestStoryText : public QObject {
    Q_OBJECT

private:
    static CrossingStory story(Evidence::Kind kind, const QString& key)
    {
        CrossingStory told;
        told.fact.kind = kind;
        told.fact.key = key;
        told.line = MilliPoints::whole(45);
        told.without = MilliPoints::whole(36);
        return told;
    }

    static QString said(const std::optional<CrossingStory>& told)
    {
        const Wording w = english();
        return standingSinceText(w, u"MQL"_s, w.now, told);
    }

private slots:
    void withoutAStoryOnlyTheTimeIsSaid()
    {
        QVERIFY(said({}).startsWith(u"MQL since today "_s));
        QVERIFY(!said({}).contains(u": "_s));
    }

    void factsAreCalledByTheirNames()
    {
        QVERIFY(said(story(Evidence::Kind::Activity, u"meeting_booked"_s)).contains(u": “Meeting booked” took it over the line at 45. Without it: 36."_s));
        QVERIFY(said(story(Evidence::Kind::Answer, u"need"_s)).contains(u"“Need”"_s));
        QVERIFY(said(story(Evidence::Kind::Field, u"industry"_s)).contains(u"“Industry”"_s));
    }

    void aNameFromDataIsNoPattern()
    {
        const QString text = said(story(Evidence::Kind::Activity, u"%5 <b>own</b>"_s));
        QVERIFY2(text.contains(u"“%5 <b>own</b>”"_s), qPrintable(text));
    }
};

KELVIN_TEST(TestStoryText)
#include "TestStoryText.moc"
