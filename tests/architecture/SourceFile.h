// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <algorithm>

namespace Kelvin::Tests {

/// One source file in three views of equal length, so that an offset in one is the same place in the others.
struct SourceFile {
    QString path;     ///< from the repository's root, with slashes
    QString text;     ///< as it stands
    QString quoted;   ///< comments blanked
    QString code;     ///< comments and the insides of string and character literals blanked

    /// Counted from 1.
    int lineAt(qsizetype offset) const { return int(QStringView(text).left(offset).count(u'\n')) + 1; }
};

/// Splits C++ text into its views.
SourceFile sourceFile(const QString& path, const QString& text);

/// Every file below a folder of the repository whose name ends so (".cpp"), sorted by path.
QList<SourceFile> sourcesBelow(const QString& folder, const QStringList& endings);

} // namespace Kelvin::Tests

/// Fails with the list; a test's own message is cut after a kilobyte.
#define VERIFY_NONE(found)                                                                                             \
    do {                                                                                                               \
        const QStringList places = found;                                                                              \
        for (const QString& place : places.first(std::min<qsizetype>(places.size(), 40))) qInfo("%s", qPrintable(place)); \
        if (places.size() > 40) qInfo("and %d more", int(places.size() - 40));                                         \
        QVERIFY2(places.isEmpty(), qPrintable(places.value(0)));                                                       \
    } while (false)
