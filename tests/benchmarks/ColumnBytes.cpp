// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ColumnBytes.h"

namespace Kelvin::Tests {

static size_t reserved(const auto&... vectors)
{
    return (0 + ... + (vectors.capacity() * sizeof(vectors[0])));
}

ColumnBytes columnBytes(const FactColumns& c)
{
    ColumnBytes bytes{reserved(c.type, c.at, c.attribute, c.mail, c.visit) + c.value.capacity() + c.duration.capacity() + c.origin.capacity(),
                      reserved(c.leadRow, c.createdAt, c.activityStart, c.answerStart, c.answers, c.adjustmentStart, c.adjustments, c.stageStart, c.stages)};
    for (const FieldColumn& field : c.fields) bytes.leads += reserved(field.start, field.validFrom, field.value);
    return bytes;
}

} // namespace Kelvin::Tests
