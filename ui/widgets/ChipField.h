// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStringListModel;

namespace Kelvin {

class Chip;
class Theme;

/// Several values as chips, each of which Delete removes, before the field where the next one is added.
class ChipBox : public QWidget {
    Q_OBJECT
public:
    QStringList values() const { return m_values; }
    void setValues(const QStringList& values);

signals:
    void edited();

protected:
    ChipBox(const Theme& theme, QWidget* parent);
    /// What a chip says of a value.
    virtual QString labelOf(const QString& value) const { return value; }
    virtual void changed() {}
    bool addValue(const QString& value);
    void removeLast();

private:
    void removeValue(const QString& value);

    const Theme& m_theme;
    QStringList m_values;
    QList<Chip*> m_chips;
};

/// Words typed freely: Enter or a comma makes a chip, Backspace in the empty field removes the last; what is typed is completed.
class ChipField : public ChipBox {
    Q_OBJECT
public:
    /// `commas`: a comma ends a value; not so among numbers, whose decimals may be behind one.
    ChipField(const Theme& theme, const QString& name, const QString& hint, bool commas = true, QWidget* parent = nullptr);

    /// The chips and what stands in the field.
    QStringList texts() const;
    void setKnown(const QStringList& known);
    QLineEdit* field() const { return m_field; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    QStringList typed() const;

    QLineEdit* m_field;
    QStringListModel* m_known;
    bool m_commas;
};

/// Several of a few known values: a list adds one, the chips show those chosen.
class ChoiceField : public ChipBox {
    Q_OBJECT
public:
    struct Choice {
        QString value, label;
    };
    /// `none` is what the list says while nothing is chosen ("Any activity"), `more` what it says behind chips.
    ChoiceField(const Theme& theme, const QString& name, const QString& none, const QString& more, const QList<Choice>& choices, QWidget* parent = nullptr);

protected:
    QString labelOf(const QString& value) const override;
    void changed() override;

private:
    QString m_none, m_more;
    QList<Choice> m_choices;
    QComboBox* m_list;
};

/// Lets a line edit complete what is typed from these words, anywhere in the word and regardless of case.
void completeFrom(QLineEdit& field, const QStringList& known);

} // namespace Kelvin
