// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/DialogClasses.h"

#include <QDirIterator>
#include <QFile>
#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {

QStringList dialogClasses(const QString& folder)
{
    static const QRegularExpression derived(u"\\bclass\\s+(\\w+)(?:\\s+final)?\\s*:\\s*public\\s+(\\w+)"_s);
    static const QRegularExpression popup(u"\\b(\\w+)::\\1\\([^{]*\\bQt::Popup\\b"_s);
    QMultiHash<QString, QString> children;
    QSet<QString> found;
    for (QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = derived.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            children.insert(one.captured(2), one.captured(1));
        }
        for (auto match = popup.globalMatch(text); match.hasNext();) found.insert(match.next().captured(1));
    }
    QStringList open{u"QDialog"_s};
    while (!open.isEmpty()) {
        const QString base = open.takeLast();
        const QStringList below = children.values(base);
        if (below.isEmpty()) found.insert(base);
        open.append(below);
    }
    found.remove(u"QDialog"_s);
    QStringList classes(found.begin(), found.end());
    classes.sort();
    return classes;
}

} // namespace Kelvin::Tests
