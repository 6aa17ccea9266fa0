// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FileSettings.h"

#include "core/ingest/PhoneNumber.h"
#include "core/storage/MetaRepository.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"
#include "core/usecases/Workspace.h"

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

Result<QString> phoneCountryOf(Workspace& workspace)
{
    return attempt([&] { return phoneCountry(workspace.database()); });
}

Result<QString> knownPhoneCountry(const QString& country)
{
    const QString code = country.trimmed().toUpper();
    if (!code.isEmpty() && !isPhoneCountry(code)) return Failure{FailureKind::Usage, u"bad_country"_s, {country}};
    return code;
}

Result<Done> choosePhoneCountry(Workspace& workspace, const QString& country)
{
    const auto code = knownPhoneCountry(country);
    if (!code) return code.failure();
    return writeTransaction(workspace.database(), [&] {
        setPhoneCountry(workspace.database(), *code);
        return Done{};
    });
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
