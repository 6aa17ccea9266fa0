// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Kelvin {

/// The places of the sidebar, in their order; the number of the key is the place's position (Ctrl+1 = Today).
enum class Place { Today, Leads, Lead, CallSheet, Scoring, Funnel, Import, Reports };

/// How one page asks for another. The window listens.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void placeWanted(Kelvin::Place place);
    void leadWanted(qint64 row);
    void callSheetWanted(qint64 row);
    /// The list of exactly these leads, under this title (drill-down from charts and tables).
    void leadsWanted(const QList<qint64>& rows, const QString& title);
};

} // namespace Kelvin
