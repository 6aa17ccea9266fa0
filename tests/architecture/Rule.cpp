// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {
namespace {

bool startsWithAny(const QString& path, const QStringList& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString& prefix) { return path.startsWith(prefix); });
}

const QString& seen(View view, const SourceFile& file)
{
    switch (view) {
    case View::Text: return file.text;
    case View::Quoted: return file.quoted;
    case View::Code: return file.code;
    }
    return file.text;
}

} // namespace

bool concerns(const Rule& rule, const QString& path)
{
    return startsWithAny(path, rule.folders) && !startsWithAny(path, rule.except);
}

QStringList findings(const Rule& rule, const SourceFile& file)
{
    if (!concerns(rule, file.path)) return {};
    QStringList result;
    const QRegularExpression expression(rule.pattern, QRegularExpression::MultilineOption);
    auto matches = expression.globalMatch(seen(rule.view, file));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype at = match.capturedStart();
        const QString found = file.text.mid(at, match.capturedLength()).simplified();
        result.append(u"%1:%2: %3 (%4): %5"_s
                          .arg(file.path, QString::number(file.lineAt(at)), rule.name, found, rule.instead));
    }
    return result;
}

} // namespace Kelvin::Tests
