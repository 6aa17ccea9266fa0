// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/LayerTable.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {
namespace {

QStringList names(const QByteArray& text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

Layer layer(const char* folder, const QByteArray& layers, const char* qtModules, const char* libraries = "")
{
    return {QString::fromLatin1(folder), names(layers), names(qtModules), names(libraries)};
}

/// The Qt module whose header folder holds this name, empty if none does.
QString qtModuleOf(const QString& header)
{
    static const QStringList modules = names("QtCore QtGui QtWidgets QtSql QtSvg QtSvgWidgets QtCharts QtConcurrent QtPrintSupport QtNetwork QtTest QtXml QtDBus QtOpenGL");
    const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/';
    for (const QString& module : modules)
        if (header.startsWith(module + u'/') || header == module || QFileInfo::exists(QString(root + module + u'/' + header))) return module;
    return {};
}

/// Third-party headers by the beginning of their path; the rest in angle brackets is the standard library's or the system's.
const QStringList& knownLibraries()
{
    static const QStringList known =
        names("unicode/ sqlite3.h phonenumbers/ uchardet sodium xlsxwriter zip.h zipconf.h archive Eigen/ boost/ google/");
    return known;
}

bool startsWithAny(const QString& text, const QStringList& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString& prefix) { return text.startsWith(prefix); });
}

QString whyNot(const Layer& own, const Include& include)
{
    if (include.quoted) {
        if (include.target.endsWith(u".moc")) return {};
        if (include.target.contains(u"..")) return u"write the path from the repository's root"_s;
        const Layer* other = layerOf(include.target);
        if (!other) return u"write the path from the repository's root"_s;
        if (other == &own || own.layers.contains(other->folder)) return {};
        return u"%1 may not use %2"_s.arg(own.folder, other->folder);
    }
    if (startsWithAny(include.target, knownLibraries())) {
        if (!startsWithAny(include.target, own.libraries)) return u"this library is not for %1"_s.arg(own.folder);
        return {};
    }
    const QString module = qtModuleOf(include.target);
    if (module.isEmpty() || own.qtModules.contains(module)) return {};
    return u"%1 may not use %2"_s.arg(own.folder, module);
}

} // namespace

// design: core speaks codes, ui speaks words, app knows all. CMake links say the same; this table also sees what the
// system's include folders let through.
const QList<Layer>& layers()
{
    static const char* const allCore =
        "core/domain core/conditions core/scoring core/ingest core/analytics core/storage core/reporting core/usecases ";
    static const char* const values = "core/domain core/conditions core/scoring core/ingest core/analytics core/reporting core/usecases ";
    const auto with = [](const char* common, const char* more) { return QByteArray(common) + more; };
    static const QList<Layer> table = {
        layer("core/domain", "", "QtCore", "unicode/"),
        layer("core/conditions", "core/domain", "QtCore"),
        layer("core/scoring", "core/domain core/conditions", "QtCore"),
        layer("core/ingest", "core/domain core/conditions", "QtCore", "unicode/ uchardet phonenumbers/ sodium"),
        layer("core/analytics", "core/domain core/conditions core/scoring", "QtCore"),
        layer("core/storage", "core/domain core/conditions core/scoring", "QtCore QtSql", "sqlite3.h sodium"),
        layer("core/reporting", "core/domain core/scoring core/analytics", "QtCore", "xlsxwriter"),
        layer("core/usecases", allCore, "QtCore"),
        layer("ui/text", values, "QtCore", "unicode/"),
        layer("ui/painting", with(values, "ui/text"), "QtCore QtGui QtSvg"),
        layer("ui/charts", with(values, "ui ui/text ui/painting"), "QtCore QtGui QtWidgets QtCharts"),
        layer("ui", with(values, "ui/text ui/painting ui/charts"), "QtCore QtGui QtWidgets QtSvg"),
        layer("app/cli", with(allCore, "app ui/text ui/painting"), "QtCore QtGui"),
        layer("app", with(allCore, "ui ui/text ui/painting ui/charts"), "QtCore QtGui QtWidgets"),
    };
    return table;
}

const Layer* layerOf(const QString& path)
{
    const Layer* best = nullptr;
    for (const Layer& each : layers())
        if (path.startsWith(each.folder + u'/') && (!best || each.folder.size() > best->folder.size())) best = &each;
    return best;
}

QList<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression expression(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"), QRegularExpression::MultilineOption);
    QList<Include> result;
    auto matches = expression.globalMatch(file.quoted);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result.append({match.captured(2), match.captured(1) == u"\"", file.lineAt(match.capturedStart(1))});
    }
    return result;
}

QStringList forbiddenIncludes(const SourceFile& file)
{
    const Layer* own = layerOf(file.path);
    if (!own) return {u"%1:1: in no layer"_s.arg(file.path)};
    QStringList found;
    for (const Include& include : includesOf(file))
        if (const QString why = whyNot(*own, include); !why.isEmpty())
            found.append(u"%1:%2: %3: %4"_s.arg(file.path, QString::number(include.line), include.target, why));
    return found;
}

QStringList leakedLibraries(const QList<SourceFile>& files)
{
    QHash<QString, QString> libraryOf;  // header -> the library that comes with it
    const auto libraryBehind = [&](const Include& include) {
        return include.quoted ? libraryOf.value(include.target)
                              : startsWithAny(include.target, knownLibraries()) ? include.target : QString();
    };
    for (bool grows = true; grows;) {
        const qsizetype before = libraryOf.size();
        for (const SourceFile& file : files)
            for (const Include& include : includesOf(file))
                if (const QString library = libraryBehind(include); file.path.endsWith(u".h") && !library.isEmpty())
                    libraryOf.insert(file.path, library);
        grows = libraryOf.size() > before;
    }
    QStringList found;
    for (const SourceFile& file : files)
        for (const Include& include : includesOf(file))
            if (include.quoted && libraryOf.contains(include.target) && layerOf(include.target) != layerOf(file.path))
                found.append(u"%1:%2: %3 brings %4 along, which is private to its layer"_s.arg(
                    file.path, QString::number(include.line), include.target, libraryOf.value(include.target)));
    return found;
}

} // namespace Kelvin::Tests
