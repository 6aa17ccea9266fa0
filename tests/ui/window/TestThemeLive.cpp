// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "ui/painting/Icons.h"
#include "ui/theme/Parts.h"
#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/FocusRing.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

// How many pixels of an icon have (nearly) full cover, and whether all of these have one colour.
int solidPixels(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 250) continue;
            if (qAbs(pixel.red() - colour.red()) > 3 || qAbs(pixel.green() - colour.green()) > 3 || qAbs(pixel.blue() - colour.blue()) > 3) return -1;
            ++count;
        }
    return count;
}

QImage iconImage(const QString& name, const QColor& colour)
{
    QImage image(48, 48, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, 48, 48), name, colour);
    return image;
}

// The names of lower-case letters that stand as texts on the lines of ui that match, each once.
QStringList namesOnLinesOf(const QString& pattern)
{
    const QRegularExpression line(u"^.*%1.*$"_s.arg(pattern), QRegularExpression::MultilineOption);
    static const QRegularExpression name(uR"--(u"([a-z][a-z0-9-]*)"_s)--"_s);
    QStringList names;
    QDirIterator files(sourcePath(u"ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        for (auto lines = line.globalMatch(QString::fromUtf8(file.readAll())); lines.hasNext();)
            for (auto found = name.globalMatch(lines.next().captured()); found.hasNext();) names.append(found.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}

} // namespace

class TestThemeLive : public QObject {
    Q_OBJECT
private slots:
    void everyIconLoadsAndTakesTheColour();
    void anUnknownIconPaintsNothing();
    void everyStageAndTemperatureHasAnIcon();
    void everyIconThatTheWindowNamesIsThere();
    void everyRoleOfALabelHasItsRule();
    void aThemedIconFollowsTheThemeAndTheState();
    void switchingTheThemeChangesPaletteSheetAndTokens();
    void theScaleIsKeptBetweenOneAndOneAndAHalf();
    void theStyleSheetHasNoUnresolvedMarks();
    void disabledTextIsQuietInThePalette();
    void aCheckBoxIsPaintedInTheAccent();
    void thePrimaryButtonIsPaintedInTheAccent();
    void theRingAroundAButtonOfADialogIsWhole();
    void theRingOfWhatScrollsStaysInside();
    void aDateIsAsHighAsAFieldAndShowsTheLongestMonth();
    void lettersAreUnderlinedOnlyWhileAltIsHeld();
    void theButtonThatDoesItStandsAtTheRightOfADialog();
};

void TestThemeLive::everyIconLoadsAndTakesTheColour()
{
    const QColor colour = lightTokens().danger;
    const QStringList files = QDir(sourcePath(u"resources/icons")).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 89);
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        QVERIFY2(hasIcon(name), qPrintable(name));
        if (name.startsWith(u"app-"_s)) continue;
        const int solid = solidPixels(iconImage(name, colour), colour);
        QVERIFY2(solid > 8, qPrintable(u"%1: %2"_s.arg(name).arg(solid)));
    }
}

void TestThemeLive::anUnknownIconPaintsNothing()
{
    QVERIFY(!hasIcon(u"no-such-icon"_s));
    QVERIFY(!hasIcon(QString()));
    const QImage image = iconImage(u"no-such-icon"_s, lightTokens().text);
    QCOMPARE(solidPixels(image, lightTokens().text), 0);
}

void TestThemeLive::everyStageAndTemperatureHasAnIcon()
{
    for (int role = 0; role <= int(StageRole::Churned); ++role) QVERIFY(hasIcon(stageIcon(StageRole(role))));
    for (const Temperature t : {Temperature::Cold, Temperature::Warm, Temperature::Hot}) QVERIFY(hasIcon(temperatureIcon(t)));
}

void TestThemeLive::everyIconThatTheWindowNamesIsThere()
{
    const QString sheet = styleSheetOf(lightTokens());
    const QStringList names = namesOnLinesOf(uR"(\b(themedIcon|makePlain|makeFlat|makeIconButton|paintIcon|IconWidget|makePrimary|make|add)\()"_s);
    QVERIFY(names.size() > 50);
    QVERIFY(names.contains(u"refresh"_s));
    for (const QString& name : names) QVERIFY2(hasIcon(name) || sheet.contains(u"role=\"%1\""_s.arg(name)), qPrintable(name));
}

void TestThemeLive::everyRoleOfALabelHasItsRule()
{
    const QString sheet = styleSheetOf(lightTokens());
    const QStringList roles = namesOnLinesOf(uR"(\b(PlainLabel|ElidedLabel|setTextRole)\()"_s);
    QVERIFY(roles.size() > 10);
    QVERIFY(roles.contains(u"preview"_s));
    for (const QString& role : roles) QVERIFY2(role == u"body" || sheet.contains(u"QLabel[role=\"%1\"]"_s.arg(role)), qPrintable(role));
}

void TestThemeLive::aThemedIconFollowsTheThemeAndTheState()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    const QIcon icon = themedIcon(theme, u"stage-customer"_s);
    const auto image = [&icon](QIcon::Mode mode, QIcon::State state) { return icon.pixmap(QSize(48, 48), 1, mode, state).toImage(); };
    QVERIFY(solidPixels(image(QIcon::Normal, QIcon::Off), lightTokens().text2) > 8);
    QVERIFY(solidPixels(image(QIcon::Normal, QIcon::On), lightTokens().accentText) > 8);
    QVERIFY(solidPixels(image(QIcon::Disabled, QIcon::Off), lightTokens().disabled) > 8);
    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(solidPixels(image(QIcon::Normal, QIcon::Off), darkTokens().text2) > 8);
    QVERIFY(themedIcon(theme, u"no-such-icon"_s).isNull());
}

void TestThemeLive::switchingTheThemeChangesPaletteSheetAndTokens()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    QSignalSpy changes(&theme, &Theme::changed);
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightTokens().surface);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens().surface);
    QVERIFY(qApp->styleSheet().contains(darkTokens().accent.name()));
    QVERIFY(!qApp->styleSheet().contains(lightTokens().accent.name()));
    QVERIFY(theme.tokens().dark);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changes.size(), 1);
    theme.setChoice(ThemeChoice::Light);
}

void TestThemeLive::theScaleIsKeptBetweenOneAndOneAndAHalf()
{
    Theme theme;
    theme.setScale(9);
    QCOMPARE(theme.scale(), 1.5);
    theme.setScale(0.2);
    QCOMPARE(theme.scale(), 1.0);
    theme.setScale(1.25);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(theme.tokens().scale, 1.25);
}

void TestThemeLive::theStyleSheetHasNoUnresolvedMarks()
{
    for (const Tokens& t : {lightTokens(), darkTokens(1.5)}) {
        const QString sheet = styleSheetOf(t);
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(!sheet.contains(u"#("_s));
        QVERIFY(!sheet.contains(u"pxpx"_s));
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    }
}

void TestThemeLive::disabledTextIsQuietInThePalette()
{
    const QPalette palette = paletteOf(lightTokens());
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), lightTokens().disabled);
    QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), lightTokens().sel);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), lightTokens().track);
}

void TestThemeLive::aCheckBoxIsPaintedInTheAccent()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    QCheckBox box(u"Raise tasks"_s);
    const auto accentPixels = [&box] {
        const QImage image = box.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == lightTokens().accent;
        return count;
    };
    QCOMPARE(accentPixels(), 0);
    box.setChecked(true);
    QVERIFY(accentPixels() > 60);
}

void TestThemeLive::thePrimaryButtonIsPaintedInTheAccent()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    QWidget page;
    auto* button = makePrimary(new QPushButton(u"Accept"_s, &page), theme, u"accept"_s);
    button->resize(button->sizeHint());
    QCOMPARE(button->sizeHint().height(), 28);
    QCOMPARE(button->grab().toImage().pixelColor(5, 5), lightTokens().accent);
    button->setEnabled(false);
    QCOMPARE(button->grab().toImage().pixelColor(5, 5), lightTokens().track);
}

void TestThemeLive::theRingAroundAButtonOfADialogIsWhole()
{
    Theme theme;
    theme.apply();
    QDialog dialog;
    auto* buttons = new QDialogButtonBox(&dialog);
    auto* give = makePrimary(new QPushButton(u"Give"_s, buttons), theme);
    buttons->addButton(give, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(u"Cancel"_s, buttons), QDialogButtonBox::RejectRole);
    (new QVBoxLayout(&dialog))->addWidget(buttons);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    give->clearFocus();
    give->setFocus(Qt::TabFocusReason);
    const auto ring = [&] { return dialog.findChild<FocusRing*>(); };
    QVERIFY(ring() && ring()->isVisible());
    const auto isWhole = [&] {
        return ring()->visibleRegion() == QRegion(ring()->rect()) &&
               ring()->mapToGlobal(QPoint()) == give->mapToGlobal(QPoint(-4, -4)) && ring()->size() == give->size() + QSize(8, 8);
    };
    QVERIFY(isWhole());
    // It goes along when the row of buttons moves.
    dialog.resize(dialog.size() + QSize(120, 60));
    QTRY_VERIFY(isWhole());
    give->clearFocus();
    QVERIFY(!ring()->isVisible());
}

void TestThemeLive::theRingOfWhatScrollsStaysInside()
{
    Theme theme;
    theme.apply();
    QScrollArea area;
    auto* page = new QWidget;
    auto* button = makePrimary(new QPushButton(u"Accept"_s, page), theme);
    button->setGeometry(0, 0, 100, 28);
    page->resize(100, 28);
    area.setWidget(page);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    button->clearFocus();
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(area.viewport()->isAncestorOf(area.findChild<FocusRing*>()));
}

void TestThemeLive::aDateIsAsHighAsAFieldAndShowsTheLongestMonth()
{
    Theme theme;
    theme.apply();
    for (const QLocale::Language language : {QLocale::English, QLocale::Polish, QLocale::Russian}) {
        QDateEdit date(QDate(2026, 5, 1));
        date.setCalendarPopup(true);
        date.setLocale(QLocale(language));
        date.setDisplayFormat(u"d MMMM yyyy"_s);
        date.show();
        QVERIFY(date.height() >= 28);
        for (int month = 1; month <= 12; ++month) {
            date.setDate(QDate(2026, month, 28));
            const auto* line = date.findChild<QLineEdit*>();
            QVERIFY2(line->fontMetrics().horizontalAdvance(date.text()) <= line->width(), qPrintable(date.text()));
        }
    }
}

void TestThemeLive::lettersAreUnderlinedOnlyWhileAltIsHeld()
{
    Theme theme;
    theme.apply();
    QWidget window;
    const auto underlined = [&window] { return window.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &window) != 0; };
    QVERIFY(!underlined());
    QTest::keyPress(&window, Qt::Key_Alt, Qt::AltModifier);
    QVERIFY(underlined());
    QTest::keyRelease(&window, Qt::Key_Alt);
    QVERIFY(!underlined());
}

void TestThemeLive::theButtonThatDoesItStandsAtTheRightOfADialog()
{
    Theme theme;
    theme.apply();
    QDialogButtonBox box;
    auto* save = box.addButton(u"Save"_s, QDialogButtonBox::AcceptRole);
    auto* cancel = box.addButton(u"Cancel"_s, QDialogButtonBox::RejectRole);
    box.show();
    QVERIFY(save->x() > cancel->x());
}

KELVIN_TEST(TestThemeLive)
#include "TestThemeLive.moc"
