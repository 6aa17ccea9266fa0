// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"

#include <QWidget>

class QComboBox;

namespace Kelvin {

/// How a file is read, shown and changeable: its encoding and its separator.
class ReadingBoxes : public QWidget {
    Q_OBJECT

public:
    explicit ReadingBoxes(QWidget* parent = nullptr);

    /// Shows how the file was read.
    void setLook(const FileLook& look);
    /// The file could not be read like this; what was not wished for stays open.
    void setUnread(const CsvOptions& reading);

signals:
    /// The file is to be read like this.
    void chosen(const Kelvin::CsvOptions& reading);

private:
    void select(const QString& encoding, const QString& separator);

    CsvOptions m_reading;                      ///< what was wished so far: the other box is left to detection
    QComboBox* m_encoding;
    QComboBox* m_separator;
};

} // namespace Kelvin
