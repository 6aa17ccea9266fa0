// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/SampleRandom.h"

#include <QString>

namespace Kelvin {

/// An invented company.
struct SampleCompany {
    QString name, domain, industry, customerType, country, region, city;
    int employees = 0;
    int place = 0;              ///< which country's names its people bear
};

/// An invented person of a company.
struct SamplePerson {
    QString firstName, lastName, email, phone, title, language;
};

/// A company of its own name: `number` tells it from the others.
SampleCompany sampleCompany(SampleRandom& random, int number);
/// Somebody who works there. Phone numbers are of ranges kept for fiction or not given out.
SamplePerson samplePerson(SampleRandom& random, const SampleCompany& company);
/// How well such a company and person suit what is sold: about normal.
double sampleFit(const SampleCompany& company, const SamplePerson& person);

} // namespace Kelvin
