// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"
#include "ui/state/UiState.h"
#include "ui/text/Wording.h"
#include "ui/theme/Theme.h"

#include <QListWidget>

namespace Kelvin {

/// A file that was open, as the window last saw it.
struct RecentFile {
    QString path;
    qint64 leads = -1;                         ///< -1: not known
    Instant at = 0;                            ///< when it was last open; 0: not known
    bool operator==(const RecentFile&) const = default;
};

/// The recent files, newest first, with what was noted of them.
QList<RecentFile> recentFiles(const UiState& state);
/// Puts the file at the top and keeps how it looked; a negative count keeps the one noted before.
void noteRecentFile(UiState& state, const RecentFile& file);

/// The list of recent files on the start page: name, folder, leads, time. Enter or a click opens.
class RecentList : public QListWidget {
    Q_OBJECT

public:
    explicit RecentList(const Theme& theme, QWidget* parent = nullptr);
    void setFiles(const QList<RecentFile>& files, const Wording& wording);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void fileChosen(const QString& path);

private:
    const Theme& m_theme;
};

} // namespace Kelvin
