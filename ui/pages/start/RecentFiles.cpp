// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/RecentFiles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kelvin {

static const QString notesPart = u"recentNotes"_s;

QList<RecentFile> recentFiles(const UiState& state)
{
    const QJsonObject notes = QJsonDocument::fromJson(state.part(notesPart)).object();
    QList<RecentFile> files;
    for (const QString& path : state.recentFiles()) {
        const QJsonObject note = notes.value(path).toObject();
        files.append(RecentFile{path, note.value(u"leads"_s).toInteger(-1), note.value(u"at"_s).toInteger()});
    }
    return files;
}

void noteRecentFile(UiState& state, const RecentFile& file)
{
    state.addRecentFile(file.path);
    const QString path = QFileInfo(file.path).absoluteFilePath();
    QJsonObject notes;
    // Only of the files still on the list, so that the notes do not grow.
    for (const RecentFile& known : recentFiles(state)) {
        const bool same = known.path == path;
        const qint64 leads = same && file.leads >= 0 ? file.leads : known.leads;
        notes.insert(known.path, QJsonObject{{u"leads"_s, leads}, {u"at"_s, same ? file.at : known.at}});
    }
    state.setPart(notesPart, QJsonDocument(notes).toJson(QJsonDocument::Compact));
}

} // namespace Kelvin
