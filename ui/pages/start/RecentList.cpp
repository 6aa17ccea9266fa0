// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/pages/start/RecentFiles.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QDir>
#include <QFileInfo>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

enum : int { PathRole = Qt::UserRole + 1, FolderRole, LeadsRole, TimeRole };

constexpr double rowHeight = 44, leadsWidth = 112, timeWidth = 104;

class RecentDelegate : public QStyledItemDelegate {
public:
    RecentDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PainterState saved(*painter);
        const Tokens& t = m_theme.tokens();
        const QRectF box(option.rect);
        const bool focused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected;
        if (option.state & QStyle::State_MouseOver || focused) fillRounded(*painter, box.adjusted(1, 1, -1, -1), t.px(Size::ControlRadius), t.hover);
        if (focused) strokeRounded(*painter, box.adjusted(1, 1, -1, -1), t.px(Size::ControlRadius), t.accent, 2);
        if (index.row() > 0) horizontalLine(*painter, box.left(), box.right(), box.top(), t.line);
        QRectF inner = box.adjusted(t.px(14), 0, -t.px(12), 0);
        const double side = t.px(Size::Icon);
        paintIcon(*painter, leftCentred(inner, QSizeF(side, side)), u"database"_s, t.text2);
        inner.setLeft(inner.left() + side + t.px(12));
        painter->setFont(t.font(FontRole::Small));
        painter->setPen(t.text2);
        const auto takeRight = [&](double width, const QString& text) {
            paintTabular(*painter, QRectF(inner.right() - width, inner.top(), width, inner.height()), text);
            inner.setRight(inner.right() - width);
        };
        takeRight(t.px(timeWidth), index.data(TimeRole).toString());
        takeRight(t.px(leadsWidth), index.data(LeadsRole).toString());
        // The name has at least half of what is left.
        const QString folder = index.data(FolderRole).toString();
        const double width = std::min(inner.width() / 2, QFontMetricsF(painter->font()).horizontalAdvance(folder) + 2);
        painter->setPen(t.text3);
        paintElided(*painter, QRectF(inner.right() - width, inner.top(), width, inner.height()), folder);
        inner.setRight(inner.right() - width - t.px(12));
        painter->setFont(t.font(FontRole::Body, FontWeight::Strong));
        painter->setPen(t.text);
        paintElided(*painter, inner, index.data(Qt::DisplayRole).toString());
    }

private:
    const Theme& m_theme;
};

/// A folder as its owner thinks of it: below the home it begins with "~".
QString folderText(const QString& folder)
{
    const QString home = QDir::homePath();
    const QString native = QDir::toNativeSeparators(folder);
    return visibleText(folder == home || folder.startsWith(home + u'/') ? u'~' + native.mid(home.size()) : native, 200);
}

} // namespace

RecentList::RecentList(const Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setItemDelegate(new RecentDelegate(theme, this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"background: transparent"_s);
    const auto open = [this](const QListWidgetItem* item) { emit fileChosen(item->data(PathRole).toString()); };
    connect(this, &QListWidget::itemClicked, this, open);
    connect(this, &QListWidget::itemActivated, this, open);
    connect(&theme, &Theme::changed, this, [this] {
        for (int row = 0; row < count(); ++row) item(row)->setSizeHint(QSize(40, m_theme.tokens().pxi(rowHeight)));
        updateGeometry();
    });
}

void RecentList::setFiles(const QList<RecentFile>& files, const Wording& wording)
{
    clear();
    for (const RecentFile& file : files) {
        const QFileInfo info(file.path);
        auto* item = new QListWidgetItem(visibleText(info.fileName(), 120), this);
        const QString leads = file.leads < 0 ? QString() : filled(tr("%1 lead(s)", "count", pluralCount(file.leads)), {numberText(wording, file.leads)});
        const QString time = file.at <= 0 ? QString() : relativeText(wording, file.at);
        item->setData(PathRole, file.path);
        item->setData(FolderRole, folderText(info.absolutePath()));
        item->setData(LeadsRole, leads);
        item->setData(TimeRole, time);
        item->setData(Qt::AccessibleTextRole, QStringList{item->text(), folderText(info.absolutePath()), leads, time}.join(u", "_s));
        item->setSizeHint(QSize(40, m_theme.tokens().pxi(rowHeight)));
    }
    updateGeometry();
}

QSize RecentList::sizeHint() const { return {m_theme.tokens().pxi(600), m_theme.tokens().pxi(rowHeight) * count()}; }

} // namespace Kelvin
