// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace Kelvin {

class IconWidget;
class PlainLabel;
class Theme;

/// How serious a message is.
enum class MessageTone { Plain, Note, Danger, Callout };

/// A message inside the page: a sentence, a quieter detail, an action and a way to close it.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the bar; an empty action hides its button.
    void setMessage(MessageTone tone, const QString& sentence, const QString& detail = {}, const QString& action = {});
    /// Whether a cross closes the bar.
    void setClosable(bool closable, const QString& closeText = {});
    MessageTone tone() const { return m_tone; }
    QString sentence() const;

signals:
    void actionTriggered();
    void closed();
    /// Screen readers were told.
    void announced(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void announce();

    const Theme& m_theme;
    IconWidget* m_icon;
    PlainLabel* m_sentence;
    PlainLabel* m_detail;
    QPushButton* m_action;
    QToolButton* m_close;
    bool m_unsaid = false;             ///< the message has not been announced to screen readers yet
    MessageTone m_tone = MessageTone::Plain;
};

} // namespace Kelvin
