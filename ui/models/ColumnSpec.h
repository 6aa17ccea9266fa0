// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Wording.h"

#include <QHash>
#include <QVariant>

#include <functional>

namespace Kelvin {

/// One column of a table of `Row`s: how it is called, what a cell says, what it is sorted by. A cell without a sort key stands last in
/// either order.
template <typename Row> struct ColumnSpec {
    QString id;                                ///< stable, for settings and delegates
    QString title;
    int width = 100;                           ///< pixels at 100 %
    Qt::Alignment alignment = Qt::AlignLeft;
    bool shown = true;                         ///< until the user chooses
    std::function<QString(const Row&, const Wording&)> display = {};
    std::function<double(const Row&)> number = {};   ///< sort key; NaN: none
    std::function<QString(const Row&)> text = {};    ///< sort key by collation where there is no number; empty: none
    std::function<QVariant(const Row&, const Wording&, int role)> roles = {};
    QHash<int, QVariant> header = {};
};

} // namespace Kelvin
