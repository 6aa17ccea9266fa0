// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/FactList.h"
#include "ui/theme/Theme.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace Kelvin {

class ElidedLabel;
class PipWidget;
class PlainLabel;
class TagWidget;

/// One value of the lead, edited in place: Enter, F2 or a double click opens it, Enter stores it, Esc leaves it. A wrong value stays in the
/// field with the reason below.
class FactRow : public QWidget {
    Q_OBJECT

public:
    FactRow(const Theme& theme, const QLocale& locale, const Fact& fact, QWidget* parent = nullptr);

    const Fact& fact() const { return m_fact; }
    /// While the row is edited the news waits: what was left untouched must not be stored over what somebody else wrote.
    void setFact(const Fact& fact);
    void setSuggestions(const QStringList& suggestions);
    bool isEditing() const;
    /// Why what is typed here could not be stored; empty: it can, or nothing is typed.
    QString refusal() const;
    QString typedNow() const;
    /// The typed value could not be stored: why.
    void refuse(const QString& reason);
    /// This typed value is stored; what was typed since stays open.
    void accept(const QString& stored);
    /// Another lead comes in its place: what was typed is stored, as on leaving the field.
    void leave();

public slots:
    void edit();

signals:
    /// A new value was typed; answer with accept or refuse.
    void typed(const QString& text);
    /// The value is edited elsewhere.
    void opened();
    /// The editor is gone.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void show(const Fact& fact);
    /// Takes the sizes of the theme.
    void fit();
    void arrange();
    void openLine();
    void openChoices();
    void close(bool keepFocus);
    void commit();
    /// What was refused has been changed: leaving the field stores it.
    void forgetRefusal();
    void nameEditor(QWidget* editor);

    const Theme& m_theme;
    QLocale m_locale;                          ///< of the points
    Fact m_fact;
    std::optional<Fact> m_news;                ///< came while the row was edited
    QStringList m_suggestions;
    QHBoxLayout* m_line;
    QHBoxLayout* m_under;                      ///< for a value that has no room beside its label
    PipWidget* m_pip;
    PlainLabel* m_label;
    ElidedLabel* m_value;
    TagWidget* m_points;
    PlainLabel* m_source;
    PlainLabel* m_reason;
    QLineEdit* m_editor = nullptr;
    QComboBox* m_choices = nullptr;
    QString m_asked;                           ///< what is being stored now
};

} // namespace Kelvin
