// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Kelvin {

/// A label for any text: never markup, invisible characters visible, clipped to a sane length; the only label for text from data.
/// With an elide mode it is one line that shrinks, and shows its whole text as a tooltip when cut.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
    /// With a text role of the style sheet: "title", "section", "hint" ...
    PlainLabel(const QString& text, const QString& role, QWidget* parent = nullptr);

    /// The text as given, before it was made visible and clipped.
    QString fullText() const { return m_full; }
    void setText(const QString& text);
    /// One line, cut with an ellipsis; Qt::ElideNone (the default) never cuts.
    void setElideMode(Qt::TextElideMode mode);
    Qt::TextElideMode elideMode() const { return m_elide; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_full;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/// An elided one-line label: a PlainLabel that cuts at the right.
class ElidedLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr) : PlainLabel(text, parent) { setElideMode(Qt::ElideRight); }
};

} // namespace Kelvin
