// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text/CodeScan.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace Kelvin::Tests {

namespace {

const QRegularExpression literal(QStringLiteral("\"([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\""));

// What stands between the bracket at `open` and its partner; quotes are passed over.
QStringView inBrackets(QStringView source, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < source.size(); ++i) {
        if (source[i] == u'"') {
            for (++i; i < source.size() && source[i] != u'"'; ++i)
                if (source[i] == u'\\') ++i;
        } else if (source[i] == u'(' || source[i] == u'{') {
            ++depth;
        } else if ((source[i] == u')' || source[i] == u'}') && --depth == 0) {
            return source.mid(open + 1, i - open - 1);
        }
    }
    return {};
}

QStringList literalsIn(QStringView text)
{
    QStringList found;
    for (auto it = literal.globalMatch(text.toString()); it.hasNext();) found.append(it.next().captured(1));
    return found;
}

// Finds every bracket that `pattern` ends at and hands over what stands in it.
template <typename Take> void eachBracket(const QString& source, const QString& pattern, const Take& take)
{
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(source); it.hasNext();) take(inBrackets(source, it.next().capturedEnd() - 1));
}

QSet<QString> namesOf(const QString& source, const QString& pattern)
{
    QSet<QString> names;
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(source); it.hasNext();) names.insert(it.next().captured(1));
    return names;
}

} // namespace

QStringList makersIn(const QString& source)
{
    const QString code = QStringLiteral("\\s*\\([^()]*\\bconst char\\s*\\*\\s*(?:code|issue|error)\\b");
    return (namesOf(source, QStringLiteral("(\\w+)") + code) + namesOf(source, QStringLiteral("auto (\\w+) = \\[[^\\]]*\\]") + code)).values();
}

QStringList codesIn(const QString& text, const QStringList& makersOfHeaders)
{
    QString source = text;
    source.remove(QRegularExpression(QStringLiteral("//[^\\n]*")));
    QStringList codes;
    const auto first = [&](QStringView inside) { codes += literalsIn(inside).mid(0, 1); };
    const auto all = [&](QStringView inside) { codes += literalsIn(inside); };
    eachBracket(source, QStringLiteral("\\b(?:Failure|Issue)\\s*\\{"), first);
    QSet<QString> makers(makersOfHeaders.begin(), makersOfHeaders.end());
    for (const QString& maker : makersIn(source)) makers.insert(maker);
    makers += namesOf(source, QStringLiteral("\\bFailure (\\w+)\\("));
    for (const QString& maker : makers) eachBracket(source, QStringLiteral("\\b%1\\s*\\(").arg(maker), all);
    eachBracket(source, QStringLiteral("const char\\s*\\* \\w*(?:[Cc]ode|[Ff]law|[Pp]roblem|[Ee]rror|[Ff]ault)\\w*\\([^)]*\\)\\s*(?:const)?\\s*\\{"), all);
    // Files with functions that return a reading write no other word of this shape than its error.
    if (source.contains(QRegularExpression(QStringLiteral("^\\w+Reading \\w+\\("), QRegularExpression::MultilineOption))) all(source);
    codes.removeDuplicates();
    return codes;
}

QMap<QString, QString> codesBelow(const QString& folder)
{
    QMap<QString, QString> sources;
    QHash<QString, QStringList> makers; // by folder: headers there declare functions for the sources beside them
    QDirIterator files(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString source = QString::fromUtf8(file.readAll());
        sources.insert(path, source);
        if (path.endsWith(QLatin1String(".h"))) makers[files.fileInfo().path()] += makersIn(source);
    }
    QMap<QString, QString> codes;
    for (auto it = sources.begin(); it != sources.end(); ++it)
        for (const QString& code : codesIn(it.value(), makers.value(QFileInfo(it.key()).path())))
            if (!codes.contains(code)) codes.insert(code, it.key());
    return codes;
}

} // namespace Kelvin::Tests
