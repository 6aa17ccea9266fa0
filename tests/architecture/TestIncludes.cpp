// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: the layers' table against every #include of the programs.
#include "tests/architecture/LayerTable.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFileInfo>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList endings = {u".cpp"_s, u".h"_s};
const QStringList folders = {u"core"_s, u"ui"_s, u"app"_s};

QStringList planted(const char* path, const char* line)
{
    return forbiddenIncludes(sourceFile(QString::fromLatin1(path), u"\n\n"_s + QString::fromLatin1(line) + u'\n'));
}

} // namespace

class TestIncludes : public QObject {
    Q_OBJECT

private slots:
    void aPlantedIncludeIsJudged_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char* name, const char* path, const char* line, bool fine) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(line) << fine;
        };
        row("down", "core/scoring/A.cpp", "#include \"core/domain/Id.h\"", true);
        row("own layer", "core/scoring/A.cpp", "#include \"core/scoring/B.h\"", true);
        row("up", "core/domain/A.cpp", "#include \"core/scoring/Decay.h\"", false);
        row("sideways", "core/ingest/A.cpp", "#include \"core/storage/Database.h\"", false);
        row("storage from the window", "ui/pages/A.cpp", "#include \"core/storage/Database.h\"", false);
        row("use case from the window", "ui/pages/A.cpp", "#include \"core/usecases/Workspace.h\"", true);
        row("anything from app", "app/main.cpp", "#include \"core/storage/Database.h\"", true);
        row("widgets in the painter", "ui/painting/A.cpp", "#include <QWidget>", false);
        row("gui in the painter", "ui/painting/A.cpp", "#include <QPainter>", true);
        row("widgets in the command line", "app/cli/A.cpp", "#include <QApplication>", false);
        row("gui in core", "core/reporting/A.cpp", "#include <QColor>", false);
        row("charts on a page", "ui/pages/A.cpp", "#include <QChart>", false);
        row("charts in charts", "ui/charts/A.cpp", "#include <QChart>", true);
        row("module prefix", "core/domain/A.cpp", "#include <QtGui/QColor>", false);
        row("network", "app/A.cpp", "#include <QTcpSocket>", false);
        row("sql outside storage", "core/usecases/A.cpp", "#include <QSqlQuery>", false);
        row("sqlite in storage", "core/storage/A.cpp", "#include <sqlite3.h>", true);
        row("library of another layer", "core/scoring/A.cpp", "#include <Eigen/Dense>", false);
        row("standard library", "core/domain/A.h", "#include <optional>", true);
        row("relative", "core/domain/A.cpp", "#include \"Id.h\"", false);
        row("dots", "core/domain/A.cpp", "#include \"../scoring/Decay.h\"", false);
        row("commented out", "core/domain/A.cpp", "// #include \"core/scoring/Decay.h\"", true);
    }
    void aPlantedIncludeIsJudged()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, line);
        QFETCH(bool, fine);
        const QStringList found = planted(path.constData(), line.constData());
        QCOMPARE(found.isEmpty(), fine);
        if (!fine) QVERIFY2(found.first().startsWith(QString::fromLatin1(path) + u":3: "_s), qPrintable(found.first()));
    }

    void everyIncludeGoesDownward()
    {
        QStringList found;
        int seen = 0;
        for (const QString& folder : folders)
            for (const SourceFile& file : sourcesBelow(folder, endings)) {
                ++seen;
                found += forbiddenIncludes(file);
            }
        QVERIFY2(seen > 10, "the sources were not found");
        VERIFY_NONE(found);
    }

    void aLibraryStaysInItsLayer()
    {
        const QList<SourceFile> planted = {
            sourceFile(u"core/storage/Raw.h"_s, u"#include <sqlite3.h>\n"_s), sourceFile(u"core/storage/Outer.h"_s, u"#include \"core/storage/Raw.h\"\n"_s),
            sourceFile(u"core/storage/A.cpp"_s, u"#include \"core/storage/Outer.h\"\n"_s), sourceFile(u"core/usecases/A.cpp"_s, u"\n#include \"core/storage/Outer.h\"\n"_s)};
        QCOMPARE(leakedLibraries(planted).size(), 1);
        QVERIFY(leakedLibraries(planted).first().startsWith(u"core/usecases/A.cpp:2: "));
        QList<SourceFile> files;
        for (const QString& folder : folders) files += sourcesBelow(folder, endings);
        VERIFY_NONE(leakedLibraries(files));
    }

    void storageHeadersAreFreeOfSqlTypes()
    {
        QStringList found;
        for (const SourceFile& file : sourcesBelow(u"core/storage"_s, {u".h"_s}))
            for (const Include& include : includesOf(file))
                if (include.target.startsWith(u"QSql") || include.target.startsWith(u"QtSql"))
                    found.append(u"%1:%2: %3"_s.arg(file.path, QString::number(include.line), include.target));
        VERIFY_NONE(found);
    }

    void scoringTouchesNoFiles()
    {
        QStringList found;
        const QStringList forbidden = {u"QFile"_s, u"QDir"_s, u"QSaveFile"_s, u"QFileInfo"_s,
                                       u"QObject"_s, u"fstream"_s, u"cstdio"_s, u"filesystem"_s};
        for (const SourceFile& file : sourcesBelow(u"core/scoring"_s, endings))
            for (const Include& include : includesOf(file))
                if (forbidden.contains(include.target))
                    found.append(u"%1:%2: %3"_s.arg(file.path, QString::number(include.line), include.target));
        VERIFY_NONE(found);
    }

    void everyIncludedFileExists()
    {
        QStringList found;
        for (const QString& folder : folders + QStringList{u"tests"_s})
            for (const SourceFile& file : sourcesBelow(folder, endings))
                for (const Include& include : includesOf(file))
                    if (include.quoted && !include.target.endsWith(u".moc") && !QFileInfo::exists(sourcePath(include.target)))
                        found.append(u"%1:%2: %3"_s.arg(file.path, QString::number(include.line), include.target));
        VERIFY_NONE(found);
    }

    void testsOfALayerUseThatLayer()
    {
        QStringList found;
        for (const SourceFile& file : sourcesBelow(u"tests/core"_s, endings)) {
            const Layer* own = layerOf(file.path.mid(int(qstrlen("tests/"))));
            if (!own) continue;
            for (const Include& include : includesOf(file)) {
                const Layer* other = include.quoted ? layerOf(include.target) : nullptr;
                if (other && other != own && !own->layers.contains(other->folder))
                    found.append(u"%1:%2: %3"_s.arg(file.path, QString::number(include.line), include.target));
            }
        }
        VERIFY_NONE(found);
    }
};

KELVIN_TEST(TestIncludes)
#include "TestIncludes.moc"
