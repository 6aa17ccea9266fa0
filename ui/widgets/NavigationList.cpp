// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationList.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace Kelvin {
namespace {

enum : int { KeyRole = Qt::UserRole + 1, IconRole, BadgeRole };

class PlaceDelegate : public QStyledItemDelegate {
public:
    PlaceDelegate(const Theme& theme, NavigationList::Kind kind, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme), m_kind(kind) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PainterState saved(*painter);
        const Tokens& t = m_theme.tokens();
        const bool places = m_kind == NavigationList::Kind::Places;
        const bool current = option.state & QStyle::State_Selected;
        const bool enabled = option.state & QStyle::State_Enabled;
        const bool hovered = enabled && option.state & QStyle::State_MouseOver;
        const QRectF box(option.rect);
        const double radius = t.px(Size::ControlRadius);
        if (current) fillRounded(*painter, box, radius, places ? t.sel : t.track);
        else if (hovered) fillRounded(*painter, box, radius, t.hover);
        if (current && option.state & QStyle::State_HasFocus) strokeRounded(*painter, box, radius, t.accent, 2);

        QRectF inner = box.adjusted(t.px(8), 0, -t.px(8), 0);
        const QColor text = !enabled ? t.disabled : current ? t.text : t.text2;
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty()) {
            const double side = t.px(Size::Icon);
            paintIcon(*painter, leftCentred(inner, QSizeF(side, side)), icon, !enabled ? t.disabled : current ? t.accentText : t.text2);
            inner.setLeft(inner.left() + side + t.px(8));
        }
        const QString badge = visibleText(index.data(BadgeRole).toString(), 40);
        if (!badge.isEmpty()) {
            painter->setFont(t.font(FontRole::Small));
            // Hints are too pale on a selection.
            painter->setPen(!enabled ? t.disabled : current ? t.text2 : t.text3);
            paintTabular(*painter, inner, badge);
            inner.setRight(inner.right() - tabularWidth(badge, painter->font()) - t.px(8));
        }
        painter->setFont(t.font(FontRole::Body, current ? FontWeight::Strong : places ? FontWeight::Strong : FontWeight::Regular));
        painter->setPen(text);
        paintElided(*painter, inner, visibleText(index.data().toString(), 120));
    }

private:
    const Theme& m_theme;
    NavigationList::Kind m_kind;
};

} // namespace

NavigationList::NavigationList(const Theme& theme, Kind kind, QWidget* parent) : QListWidget(parent), m_theme(theme), m_kind(kind)
{
    setItemDelegate(new PlaceDelegate(theme, kind, this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("background: transparent"));
    if (kind == Kind::Places) setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) { announce(item); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (!m_quiet && item && item->flags() & Qt::ItemIsEnabled) emit placeChosen(item->data(KeyRole).toString()); // Qt reports clicks on disabled ones too
    });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { emit placeChosen(item->data(KeyRole).toString()); });
    connect(this, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (const QListWidgetItem* item = itemAt(at)) emit placeMenuRequested(item->data(KeyRole).toString(), viewport()->mapToGlobal(at));
    });
    connect(&theme, &Theme::changed, this, &NavigationList::resizeItems);
}

void NavigationList::addPlace(const QString& key, const QString& icon, const QString& text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    auto* item = new QListWidgetItem(text, this);
    item->setData(KeyRole, key);
    item->setData(IconRole, icon);
    item->setData(Qt::AccessibleTextRole, visibleText(text, 120));
    resizeItems();
}

void NavigationList::removePlaces()
{
    const QScopedValueRollback quiet(m_quiet, true);
    clear();
    updateGeometry();
}

void NavigationList::setBadge(const QString& key, const QString& badge)
{
    QListWidgetItem* item = find(key);
    if (!item) return;
    item->setData(BadgeRole, badge);
    const QString name = visibleText(item->text(), 120);
    item->setData(Qt::AccessibleTextRole, badge.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, badge));
}

void NavigationList::setPlaceEnabled(const QString& key, bool enabled)
{
    if (QListWidgetItem* item = find(key)) item->setFlags(enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

void NavigationList::setCurrentPlace(const QString& key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentItem(find(key));
    if (!currentItem()) clearSelection();
}

QString NavigationList::currentPlace() const { return currentItem() ? currentItem()->data(KeyRole).toString() : QString(); }

QSize NavigationList::sizeHint() const
{
    const double item = m_kind == Kind::Places ? Size::SidebarItem : Size::SavedFilter;
    return {m_theme.tokens().pxi(Size::Sidebar - 16), m_theme.tokens().pxi(item) * std::max(1, count())};
}

QListWidgetItem* NavigationList::find(const QString& key) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(KeyRole).toString() == key) return item(row);
    return nullptr;
}

void NavigationList::focusInEvent(QFocusEvent* event)
{
    // Qt chooses an item for a list that gets the focus without one; nobody asked to go there.
    const QScopedValueRollback quiet(m_quiet, true);
    QListWidget::focusInEvent(event);
}

void NavigationList::announce(const QListWidgetItem* item)
{
    // A click is announced by itemClicked; here only the arrow keys count.
    if (!m_quiet && !m_pressing && item && hasFocus()) emit placePassed(item->data(KeyRole).toString());
}

void NavigationList::mousePressEvent(QMouseEvent* event)
{
    const QScopedValueRollback pressing(m_pressing, true);
    QListWidget::mousePressEvent(event);
}

void NavigationList::resizeItems()
{
    const double height = m_kind == Kind::Places ? Size::SidebarItem : Size::SavedFilter;
    for (int row = 0; row < count(); ++row) item(row)->setSizeHint(QSize(40, m_theme.tokens().pxi(height)));
    updateGeometry();
}

} // namespace Kelvin
