// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/WindowContext.h"

#include <QAction>
#include <QWidget>

#include <any>

namespace Kelvin {

/// A place of the window. Made for one open file and one language; made anew for another.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(WindowContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

    /// The page's own actions, which the window puts into its menu (their texts, shortcuts and enabled state are the page's).
    virtual QList<QAction*> menuActions() const { return {}; }
    /// The page has come to the front: put the focus where a person starts.
    virtual void activate() { setFocus(); }
    /// What the sidebar shows beside the place's name ("12,480", "draft"), or empty.
    virtual QString badge() const { return {}; }
    /// Whether leaving now would lose something typed here that is not stored yet; closing the file asks first.
    virtual bool hasUnsavedWork() const { return false; }
    /// What stands here and is stored nowhere, for the page that takes this one's place in another language; empty: nothing.
    virtual std::any takeAlong() const { return {}; }
    /// Shows again what a page of the same kind took along.
    virtual void bringBack(const std::any&) {}
    /// Whether some of the unsaved work is not taken along.
    virtual bool losesWorkWhenMadeAnew() const { return hasUnsavedWork(); }

signals:
    void badgeChanged();

protected:
    WindowContext& context() const { return m_context; }

private:
    WindowContext& m_context;
};

} // namespace Kelvin
