// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/PageFixture.h"
#include "ui/pages/ScoringPage.h"
#include "ui/pages/scoring/PointTableModel.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>

namespace Kelvin::Tests {

/// The Scoring page on the sample data.
struct ScoringFixture : PageFixture<ScoringPage> {
    ScoringFixture()
    {
        show(1240, 780);
        QVERIFY(QTest::qWaitFor([this] { return file->leads().isCounted() && table()->rowCount() > 0 && !leadsOf(QStringLiteral("pricing-page")).isEmpty(); }, 60'000));
    }

    PointTableModel* table() const { return find<PointTableModel>(); }
    DataTable* view() const
    {
        for (DataTable* table : page->findChildren<DataTable*>())
            if (table->accessibleName() == QLatin1String("Point table")) return table;
        return nullptr;
    }
    void select(const QString& id) const { view()->setCurrentIndex(table()->index(table()->rowOf(id), PointTableModel::Rule)); }
    QString cell(const QString& id, int column) const { return table()->index(table()->rowOf(id), column).data().toString(); }
    QString leadsOf(const QString& rule) const { return table()->rowOf(rule) < 0 ? QString() : cell(rule, PointTableModel::Leads); }
    /// What the file holds, once nothing is on its way to it.
    StoredModel stored() const
    {
        return ask([](Workspace& w) { return w.models().first(); });
    }
    QComboBox* modelChoice() const
    {
        for (QComboBox* box : page->findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1String("Model")) return box;
        return nullptr;
    }
    void typePoints(const QString& rule, int points) const { QVERIFY(table()->setData(table()->index(table()->rowOf(rule), PointTableModel::Points), points, Qt::EditRole)); }
    /// Waits until the file has a draft of which that is true.
    bool draftHas(const std::function<bool(const ScoringModel&)>& what) const
    {
        return wait([&] {
            const StoredModel kept = stored();
            return kept.draft() && what(kept.draft()->model);
        });
    }
};

} // namespace Kelvin::Tests
