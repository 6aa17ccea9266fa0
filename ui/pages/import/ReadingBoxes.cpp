// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/ReadingBoxes.h"

#include "ui/text/ImportText.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

ReadingBoxes::ReadingBoxes(QWidget* parent)
    : QWidget(parent)
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
{
    m_encoding->setAccessibleName(tr("Encoding of the file"));
    m_separator->setAccessibleName(tr("Separator of the columns"));
    for (const auto& [encoding, key] : EnumKeys<TextEncoding>::keys) m_encoding->addItem(QString::fromLatin1(key), QString::fromLatin1(key));
    for (const char separator : {',', ';', '\t', '|'}) m_separator->addItem(separatorText(QChar::fromLatin1(separator)), QString(QChar::fromLatin1(separator)));
    for (QComboBox* box : {m_encoding, m_separator}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setPlaceholderText(u"–"_s);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_encoding);
    layout->addWidget(m_separator);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_reading.encoding = enumFromKey<TextEncoding>(m_encoding->currentData().toString());
        emit chosen(m_reading);
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_reading.separator = m_separator->currentData().toString().at(0).toLatin1();
        emit chosen(m_reading);
    });
}

void ReadingBoxes::setLook(const FileLook& look)
{
    m_reading = look.reading;
    select(look.encoding, look.separator);
}

void ReadingBoxes::setUnread(const CsvOptions& reading)
{
    m_reading = reading;
    select(reading.encoding ? enumKey(*reading.encoding) : QString(), reading.separator ? QString(QChar::fromLatin1(*reading.separator)) : QString());
}

void ReadingBoxes::select(const QString& encoding, const QString& separator)
{
    m_encoding->setCurrentIndex(m_encoding->findData(encoding));
    // A line "sep=:" may have named one that is not in the list.
    if (!separator.isEmpty() && m_separator->findData(separator) < 0) m_separator->addItem(separatorText(separator), separator);
    m_separator->setCurrentIndex(m_separator->findData(separator));
}

} // namespace Kelvin
