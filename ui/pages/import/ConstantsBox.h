// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/ColumnMapping.h"

#include <QWidget>

class QLineEdit;

namespace Kelvin {

class MoreSection;
class Theme;

/// What all rows of a file have in common and no column says: source, campaign, owner, tags, as far as the kind of rows has them.
class ConstantsBox : public QWidget {
    Q_OBJECT

public:
    explicit ConstantsBox(const Theme& theme, QWidget* parent = nullptr);

    /// Shows what the mapping says; a field that has a column of its own cannot be typed.
    void setMapping(const ColumnMapping& mapping);
    /// The mapping's constants with those typed here.
    QMap<QString, QString> constantsOf(const ColumnMapping& mapping) const;

signals:
    void edited();

private:
    struct Field {
        QString target;
        QWidget* part;
        QLineEdit* edit;
    };
    MoreSection* m_section;
    QList<Field> m_fields;
};

} // namespace Kelvin
