// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FileSettings.h"

#include "core/storage/MetaRepository.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

QString phoneCountry(Database& database)
{
    return QString::fromUtf8(MetaRepository(database).setting(u"phoneCountry"_s).value_or(QByteArray()));
}

void setPhoneCountry(Database& database, const QString& country)
{
    MetaRepository(database).setSetting(u"phoneCountry"_s, country.toUtf8());
}

Instant lastStep(Database& database)
{
    return MetaRepository(database).setting(u"lastStep"_s).value_or("0").toLongLong();
}

void setLastStep(Database& database, Instant day)
{
    MetaRepository(database).setSetting(u"lastStep"_s, QByteArray::number(day));
}

} // namespace Kelvin
