// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/Icons.h"

#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

QString pathOf(const QString& name) { return u":/kelvin/icons/"_s + name + u".svg"_s; }

void render(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const double opacity = painter.opacity();
    painter.setOpacity(opacity * colour.alphaF());
    renderer.render(&painter, rect);
    painter.setOpacity(opacity);
}

// A screen gets a cached picture (a table paints hundreds of icons a frame), paper gets the vectors.
bool wantsPixmap(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster && painter.worldTransform().type() <= QTransform::TxTranslate;
}

} // namespace

bool hasIcon(const QString& name) { return !name.isEmpty() && QFile::exists(pathOf(name)); }

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    if (rect.isEmpty() || !colour.isValid()) return;
    if (!wantsPixmap(painter)) return render(painter, rect, name, colour);
    const double ratio = painter.device()->devicePixelRatioF();
    // The fraction of a device pixel the icon starts at would blur it: icons start on whole device pixels.
    const QPointF origin = painter.worldTransform().map(rect.topLeft());
    const QPointF snapped = QPointF(QPointF(origin * ratio).toPoint()) / ratio;
    const QSize pixels = (rect.size() * ratio).toSize().expandedTo(QSize(1, 1));
    const QString key = u"kelvin-icon/%1/%2/%3x%4/%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        inner.setRenderHint(QPainter::Antialiasing);
        render(inner, QRectF(QPointF(), QSizeF(pixels)), name, colour);
        inner.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft() + snapped - origin, pixmap);
}

QString temperatureIcon(Temperature temperature)
{
    switch (temperature) {
    case Temperature::Hot: return u"temp-hot"_s;
    case Temperature::Warm: return u"temp-warm"_s;
    case Temperature::Cold: return u"temp-cold"_s;
    }
    return {};
}

QString stageIcon(StageRole stage)
{
    switch (stage) {
    case StageRole::Lead: return u"stage-lead"_s;
    case StageRole::MarketingQualified: return u"stage-mql"_s;
    case StageRole::SalesAccepted: return u"stage-sal"_s;
    case StageRole::SalesQualified: return u"stage-sql"_s;
    case StageRole::Customer: return u"stage-customer"_s;
    case StageRole::Disqualified: return u"stage-disqualified"_s;
    case StageRole::Lost: return u"stage-lost"_s;
    case StageRole::Recycle: return u"stage-recycle"_s;
    case StageRole::Churned: return u"stage-lost"_s;
    }
    return {};
}

} // namespace Kelvin
