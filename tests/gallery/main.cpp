// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/Gallery.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QList<QCommandLineOption> options{
    {u"only"_s, u"Pictures by name: start leads board lead call-sheet scoring funnel import import-mapping import-check import-done leads-none menus calendar settings shortcuts about filter-dialog new-lead log-call log-meeting adjust move-stage owner next-step name; scoring-draft -rule -condition -new-rule -gate -fast-track -segment -group -lines "
                  "-template -test -publish -versions"_s, u"NAMES"_s},
    {u"languages"_s, u"en,pl,ru"_s, u"LIST"_s},
    {u"themes"_s, u"light,dark"_s, u"LIST"_s},
    {u"scales"_s, u"1,2"_s, u"LIST"_s},
    {u"fonts"_s, u"Sizes of text in per cent: 100,150"_s, u"LIST"_s},
    {u"o"_s, u"Folder of the pictures"_s, u"DIR"_s}};

Kelvin::Tests::GalleryWish wishOf(const QCommandLineParser& parser)
{
    Kelvin::Tests::GalleryWish wish;
    const auto list = [&](const QString& name, const QStringList& fallback) {
        return parser.isSet(name) ? parser.value(name).split(u',', Qt::SkipEmptyParts) : fallback;
    };
    wish.names = list(u"only"_s, wish.names);
    wish.languages = list(u"languages"_s, wish.languages);
    wish.themes = list(u"themes"_s, wish.themes);
    const auto numbers = [&](const QString& name, const QList<int>& fallback) {
        if (!parser.isSet(name)) return fallback;
        QList<int> read;
        for (const QString& number : list(name, {})) read.append(number.toInt());
        return read;
    };
    wish.scales = numbers(u"scales"_s, wish.scales);
    wish.fonts = numbers(u"fonts"_s, wish.fonts);
    if (parser.isSet(u"o"_s)) wish.folder = parser.value(u"o"_s);
    return wish;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kelvin-gallery"_s);
    QGuiApplication::setApplicationDisplayName(u"Kelvin"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes pictures of every page and dialog, and fails if words are cut."_s);
    parser.addHelpOption();
    parser.addOptions(options);
    parser.process(app);
    const auto shipped = Kelvin::readShippedData(u":/kelvin"_s);
    if (!shipped) return 2;
    QStringList faults;
    {
        Kelvin::Tests::Gallery gallery(*shipped, wishOf(parser));
        faults = gallery.make();
    }
    for (const QString& fault : faults) std::fprintf(stderr, "%s\n", qPrintable(fault));
    return faults.isEmpty() ? 0 : 1;
}
