// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ProductInterest.h"

namespace Kelvin {

QString productInterest(const QList<ScoringModel>& models, const QList<Scorecard>& cards)
{
    QString product;
    MilliPoints most;
    for (qsizetype i = 0; i < std::min(models.size(), cards.size()); ++i) {
        if (models[i].product.isEmpty() || !cards[i].inScope) continue;
        const MilliPoints engagement = cards[i].axes[size_t(Axis::Engagement)];
        if (engagement < most || engagement.value <= 0) continue;
        product = engagement == most ? QString() : models[i].product;
        most = engagement;
    }
    return product;
}

} // namespace Kelvin
