// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/readers/TextEncoding.h"

namespace Kelvin {

/// How likely the bytes outside ASCII are text if read in the encoding: mean score of these letters by their frequency in
/// Polish, its neighbours, Russian or Western languages, by the script of the letters around them and by their case. Higher is
/// likelier; encodings that read all these bytes alike score alike.
double letterLikelihood(QByteArrayView lines, TextEncoding encoding);

} // namespace Kelvin
