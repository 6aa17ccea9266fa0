// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/FactRow.h"

#include "ui/painting/Shapes.h"
#include "ui/text/FormatNumbers.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SmallMarks.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr int labelWidth = 112;

} // namespace

FactRow::FactRow(const Theme& theme, const QLocale& locale, const Fact& fact, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_locale(locale)
    , m_line(new QHBoxLayout)
    , m_under(new QHBoxLayout)
    , m_pip(new PipWidget(theme, this))
    , m_label(new PlainLabel({}, u"second"_s, this))
    , m_value(new ElidedLabel({}, this))
    , m_points(new TagWidget(theme, this))
    , m_source(new PlainLabel({}, u"tiny"_s, this))
    , m_reason(new PlainLabel({}, u"error"_s, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_label->setElideMode(Qt::ElideRight);
    m_source->setElideMode(Qt::ElideRight);
    m_reason->setWordWrap(true);
    m_reason->hide();
    m_pip->setVisible(fact.pip.has_value());
    m_pip->setFocusPolicy(Qt::NoFocus);
    m_line->setContentsMargins(16, 0, 16, 0);
    m_line->setSpacing(7);
    m_line->addWidget(m_pip);
    m_line->addWidget(m_label);
    m_line->addWidget(m_value, 1);
    m_line->addWidget(m_points);
    m_line->addWidget(m_source);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(16, 0, 16, 4);
    below->addWidget(m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_under->setContentsMargins(16, 0, 16, 0);
    layout->addLayout(m_line);
    layout->addLayout(m_under);
    layout->addLayout(below);
    connect(&theme, &Theme::changed, this, &FactRow::fit);
    show(fact);
    fit();
}

void FactRow::fit()
{
    const Tokens& t = m_theme.tokens();
    m_label->setFixedWidth(t.pxi(m_fact.pip ? labelWidth - 18 : labelWidth));
    m_source->setMaximumWidth(t.pxi(72));
    setMinimumHeight(t.pxi(m_under->indexOf(m_value) >= 0 ? Size::FactRow * 1.75 : Size::FactRow));
    arrange();
}

void FactRow::setFact(const Fact& fact)
{
    if (isEditing()) m_news = fact;
    else if (fact != m_fact) show(fact);
}

void FactRow::show(const Fact& fact)
{
    m_fact = fact;
    const bool known = !fact.words.isEmpty();
    m_label->setText(fact.label);
    m_value->setText(known ? fact.words : tr("not known", "value of a field"));
    setTextRole(*m_value, known ? QString() : u"hint"_s);
    m_source->setText(fact.source);
    m_points->setVisible(fact.points.has_value());
    Wording w;
    w.locale = m_locale;
    const QString points = fact.points ? signedPointsText(w, *fact.points, decimalsFor({*fact.points}, 0)) : QString();
    m_points->setTag({points, fact.points && fact.points->value < 0 ? TagTone::Danger : TagTone::New});
    if (fact.pip) m_pip->setPip(*fact.pip, fact.words);
    setAccessibleName(u"%1: %2"_s.arg(fact.label, m_value->fullText()));
    setPlainToolTip(*this, fact.evidence.join(u'\n'));
    setAccessibleDescription(QStringList(QStringList{points, fact.source} + fact.evidence).join(u' ').trimmed());
    arrange();
}

void FactRow::arrange()
{
    // A number that is dialled and an address that is written to are read in full; where they came from can wait.
    if (isEditing() || (m_fact.key != u"phone" && m_fact.key != u"email")) return;
    const int gap = m_line->spacing();
    const int room = width() - 32 - m_label->width() - gap - (m_fact.points ? m_points->sizeHint().width() + gap : 0);
    const int words = m_value->fontMetrics().horizontalAdvance(m_value->fullText()) + 2;
    const bool under = words > room, stands = m_under->indexOf(m_value) >= 0;
    m_source->setVisible(under || words + gap + m_source->sizeHint().width() <= room);
    if (under == stands) return;
    (stands ? m_under : m_line)->removeWidget(m_value);
    if (under) {
        m_line->insertStretch(2, 1);
        m_under->addWidget(m_value);
    } else {
        delete m_line->takeAt(2);
        m_line->insertWidget(2, m_value, 1);
    }
    setMinimumHeight(m_theme.tokens().pxi(under ? Size::FactRow * 1.75 : Size::FactRow));
}

void FactRow::setSuggestions(const QStringList& suggestions) { m_suggestions = suggestions; }

bool FactRow::isEditing() const { return m_editor || m_choices; }

QString FactRow::refusal() const { return isEditing() && !m_reason->isHidden() ? m_reason->text() : QString(); }

void FactRow::edit()
{
    if (isEditing()) return;
    if (!m_fact.editable) return emit opened();
    if (m_fact.choices.isEmpty()) openLine();
    else openChoices();
}

void FactRow::nameEditor(QWidget* editor)
{
    editor->setAccessibleName(m_fact.label);
    editor->installEventFilter(this);
    m_value->hide();
    m_points->hide();
    m_source->hide();
    m_line->insertWidget(2, editor, 1);
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

void FactRow::openLine()
{
    m_editor = new QLineEdit(m_fact.typed, this);
    setPart(*m_editor, "small", true);
    if (!m_suggestions.isEmpty()) {
        auto* completer = new QCompleter(m_suggestions, m_editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_editor->setCompleter(completer);
    }
    connect(m_editor, &QLineEdit::textEdited, this, &FactRow::forgetRefusal);
    nameEditor(m_editor);
    m_editor->selectAll();
}

void FactRow::openChoices()
{
    m_choices = new QComboBox(this);
    setPart(*m_choices, "small", true);
    for (const FactChoice& choice : m_fact.choices) m_choices->addItem(choice.words.isEmpty() ? tr("not known", "value of a field") : choice.words, choice.typed);
    m_choices->setCurrentIndex(std::max(0, m_choices->findData(m_fact.typed)));
    connect(m_choices, &QComboBox::currentIndexChanged, this, &FactRow::forgetRefusal);
    nameEditor(m_choices);
}

QString FactRow::typedNow() const { return m_editor ? m_editor->text() : m_choices ? m_choices->currentData().toString() : m_fact.typed; }

void FactRow::commit()
{
    const QString text = typedNow();
    if (text == m_asked && !m_asked.isNull()) return;
    if (text == m_fact.typed) return close(true);
    m_asked = text.isNull() ? u""_s : text;
    emit typed(text);
}

void FactRow::accept(const QString& stored)
{
    if (isEditing() && typedNow() != stored) {
        m_fact.typed = stored;
        if (m_asked == stored) m_asked = QString();
        return;
    }
    m_asked = QString();
    const QWidget* editor = m_editor ? static_cast<QWidget*>(m_editor) : m_choices;
    close(editor && editor->hasFocus());
}

void FactRow::refuse(const QString& reason)
{
    m_asked = QString();
    if (!isEditing()) return;
    if (m_editor) setBad(*m_editor, true);
    m_reason->setText(reason);
    m_reason->show();
    (m_editor ? static_cast<QWidget*>(m_editor) : m_choices)->setAccessibleDescription(reason);
}

void FactRow::forgetRefusal()
{
    if (m_reason->isHidden()) return;
    m_reason->hide();
    if (m_editor) setBad(*m_editor, false);
    (m_editor ? static_cast<QWidget*>(m_editor) : m_choices)->setAccessibleDescription({});
}

void FactRow::close(bool keepFocus)
{
    QWidget* editor = m_editor ? static_cast<QWidget*>(m_editor) : m_choices;
    m_editor = nullptr;
    m_choices = nullptr;
    m_asked = QString();
    m_reason->hide();
    m_value->show();
    m_source->show();
    if (const auto news = std::exchange(m_news, std::nullopt)) show(*news);
    m_points->setVisible(m_fact.points.has_value());
    arrange();
    if (keepFocus) setFocus(Qt::OtherFocusReason);
    if (!editor) return;
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    emit closed();
}

bool FactRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) return close(true), true;
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return commit(), true;
    }
    // Leaving the field stores what was typed; a list that opens over it is not leaving.
    const bool left = event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
                      && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (left) leave();
    return QWidget::eventFilter(watched, event);
}

void FactRow::leave()
{
    if (!isEditing()) return;
    if (typedNow() == m_fact.typed) close(false);
    else if (m_reason->isHidden()) commit();
}

void FactRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: return edit();
    case Qt::Key_Up: focusPreviousChild(); return;
    case Qt::Key_Down: focusNextChild(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void FactRow::mouseDoubleClickEvent(QMouseEvent*) { edit(); }

void FactRow::paintEvent(QPaintEvent*)
{
    if (!hasFocus()) return;
    QPainter painter(this);
    strokeRounded(painter, QRectF(rect()).adjusted(8, 0, -8, 0), m_theme.tokens().px(Size::TagRadius), m_theme.tokens().accent, 1);
}

void FactRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FactRow::focusInEvent(QFocusEvent*) { update(); }

void FactRow::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
