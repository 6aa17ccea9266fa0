// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/widgets/Links.h"

#include <QDesktopServices>
#include <QTest>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

/// Stands where the desktop's programs would: notes what is opened.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(const QStringList& schemes)
        : m_schemes(schemes)
    {
        for (const QString& scheme : schemes) QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Desktop() override
    {
        for (const QString& scheme : m_schemes) QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened.append(url); }

private:
    QStringList m_schemes;
};

} // namespace

class TestWidgetsLinks : public QObject {
    Q_OBJECT

private slots:
    void anAddressBecomesALinkThatSaysNothingElse();
    void whatIsNoPlainAddressBecomesNoLink_data();
    void whatIsNoPlainAddressBecomesNoLink();
    void onlyMailAndWebAreOpened();
};

void TestWidgetsLinks::anAddressBecomesALinkThatSaysNothingElse()
{
    for (const QString& address : {u"hanna@balticadata.example"_s, u" jan+targi@firma.pl "_s, u"o'brien@firm.example"_s, u"łucja@żółw.example"_s}) {
        const auto link = mailLink(address);
        QVERIFY2(link, qPrintable(address));
        QCOMPARE(link->scheme(), u"mailto"_s);
        QCOMPARE(link->path(QUrl::FullyDecoded), address.trimmed());
        QVERIFY(!link->hasQuery());
        QVERIFY(!link->hasFragment());
    }
}

void TestWidgetsLinks::whatIsNoPlainAddressBecomesNoLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a name") << u"Hanna"_s;
    QTest::newRow("a second recipient") << u"a@b.example,boss@c.example"_s;
    QTest::newRow("a subject") << u"a@b.example?subject=x"_s;
    QTest::newRow("a header in a second line") << u"a@b.example\nBcc: c@d.example"_s;
    QTest::newRow("an encoded line") << u"a@b.example%0ABcc:c@d.example"_s;
    QTest::newRow("markup") << u"<img src=/dev/zero>@b.example"_s;
    QTest::newRow("a hidden direction") << u"a\u202E@b.example"_s;
    QTest::newRow("an attachment") << u"a@b.example&attach=/etc/passwd"_s;
}

void TestWidgetsLinks::whatIsNoPlainAddressBecomesNoLink()
{
    QFETCH(QString, text);
    QVERIFY(!mailLink(text));
}

void TestWidgetsLinks::onlyMailAndWebAreOpened()
{
    Desktop desktop({u"mailto"_s, u"https"_s, u"file"_s, u"kelvin"_s});
    QVERIFY(openLink(*mailLink(u"hanna@balticadata.example"_s)));
    QVERIFY(openLink(QUrl(u"https://example.org"_s)));
    QVERIFY(!openLink(QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!openLink(QUrl(u"kelvin:x"_s)));
    QVERIFY(!openLink(QUrl(u"//example.org"_s)));
    QCOMPARE(desktop.opened.size(), 2);
}

KELVIN_TEST(TestWidgetsLinks)
#include "TestWidgetsLinks.moc"
