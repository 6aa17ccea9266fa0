// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Binding.h"

#include "core/scoring/Blocks.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace Kelvin {

namespace {

/// Asks for every cache line of [begin, end). Inlined by force: a function that does nothing else counts as one without effect, and its
/// calls are left out.
template <typename T> [[gnu::always_inline]] inline void ask(const std::vector<T>& column, quint64 begin, quint64 end)
{
    constexpr quintptr line = 64;
    if (column.empty()) return;
    const auto last = reinterpret_cast<quintptr>(column.data() + end);
    for (quintptr at = reinterpret_cast<quintptr>(column.data() + begin) & ~(line - 1); at < last; at += line)
        __builtin_prefetch(reinterpret_cast<const void*>(at));
}

/// Asks for a lead's activities: they lie where nobody has read yet, and memory is a hundred times slower than the nearest cache.
[[gnu::always_inline]] inline void prefetch(const Binding& binding, size_t lead)
{
    constexpr quint64 most = 512;     ///< of a longer history the processor sees for itself what comes next
    const FactColumns& columns = binding.columns;
    const ColumnReads& reads = binding.program.reads;
    const quint64 begin = columns.activityStart[lead], end = std::min(columns.activityStart[lead + 1], begin + most);
    if (reads.times) ask(columns.at, begin, end);
    if (reads.attributes) ask(columns.attribute, begin, end);
    if (reads.mails) ask(columns.mail, begin, end);
    if (reads.systems) ask(columns.system, begin, end);
    if (reads.visits) ask(columns.visit, begin, end);
}

/// For each byte its bits as eight bytes of 0 or 1.
constexpr std::array<quint64, 256> spreadBits()
{
    std::array<quint64, 256> spread{};
    for (size_t byte = 0; byte < 256; ++byte)
        for (size_t bit = 0; bit < 8; ++bit) spread[byte] |= quint64((byte >> bit) & 1) << (8 * bit);
    return spread;
}

void addTally(const quint32* attribute, quint64 n, const quint8* bits, size_t lanes, quint32* out)
{
    static constexpr std::array<quint64, 256> spread = spreadBits();
    while (n > 0) {
        // A byte counts to 255.
        const quint64 some = std::min<quint64>(n, 255);
        quint64 sum = 0;
        for (quint64 i = 0; i < some; ++i) sum += spread[bits[attribute[i]]];
        for (size_t lane = 0; lane < lanes; ++lane) out[lane] += quint32(sum >> (8 * lane)) & 0xff;
        attribute += some;
        n -= some;
    }
}

} // namespace

LeadState::LeadState(const Binding& b) : binding(b), m_slots(size_t(b.program.slotCount) + 1), m_tallied(b.program.tally.typeSlots.size())
{
    quint32 subjects = 0;
    for (const quint32 id : b.program.subjectOfAttribute) subjects = std::max(subjects, id + 1);
    subjectSeen.assign(subjects, 0);
}

void LeadState::load(size_t newLead)
{
    loadBlock(newLead, 1);
    turnTo(0);
}

void LeadState::loadBlock(size_t first, size_t count)
{
    m_first = first;
    m_count = count;
    m_hasTally = false;
    scored.resize(count);
    m_exists.resize(count);
    m_levels.resize(count);
    m_valueId.resize(count * binding.fields.size());
    m_slices.assign(count * m_slots, TypeSlice());
    for (size_t place = 0; place < count; ++place) {
        if (first + place + leadsPerBlock < binding.columns.leadCount()) prefetch(binding, first + place + leadsPerBlock);
        m_exists[place] = binding.columns.createdAt[first + place] <= binding.t;
        if (!m_exists[place]) continue;
        loadValues(place);
        loadSlices(place);
        loadLevels(place);
    }
}

void LeadState::loadValues(size_t place)
{
    quint32* ids = m_valueId.data() + place * binding.fields.size();
    const size_t own = m_first + place;
    for (size_t f = 0; f < binding.fields.size(); ++f) {
        const FieldColumn* column = binding.fields[f];
        ids[f] = 0;
        if (!column || own + 1 >= column->start.size()) continue;
        for (quint32 i = column->start[own + 1]; i > column->start[own]; --i)
            if (column->validFrom[i - 1] <= binding.t) {
                ids[f] = column->value[i - 1];
                break;
            }
    }
}

void LeadState::loadSlices(size_t place)
{
    const Program& program = binding.program;
    const quint32* ids = m_valueId.data() + place * binding.fields.size();
    if (program.emailField >= 0 && !program.internalEmail.empty() && program.internalEmail[ids[program.emailField]]) return;
    const FactColumns& columns = binding.columns;
    TypeSlice* out = m_slices.data() + place * m_slots;
    const quint16* type = columns.type.data();
    const Instant* at = columns.at.data();
    const quint64 last = columns.activityStart[m_first + place + 1];
    quint64 begin = columns.activityStart[m_first + place];
    const auto close = [&](quint64 end) {
        const quint16 number = type[begin];
        const quint64 first = std::exchange(begin, end);
        if (number >= program.slotOfType.size()) return;
        quint64 stop = end;
        if (!binding.allInThePast && at[stop - 1] > binding.t) stop = quint64(std::upper_bound(at + first, at + stop, binding.t) - at);
        out[program.slotOfType[number]] = {first, stop};
    };
    if (begin == last) return;
    quint64 i = begin + 1;
    // Four types at a time are compared with those one place before: where they differ a run ends.
    static_assert(std::endian::native == std::endian::little);
    for (; i + 4 <= last; i += 4) {
        quint64 these = 0, before = 0;
        std::memcpy(&these, type + i, sizeof these);
        std::memcpy(&before, type + i - 1, sizeof before);
        for (quint64 changed = these ^ before; changed != 0;) {
            const int lane = std::countr_zero(changed) / 16;
            close(i + quint64(lane));
            changed &= ~(quint64(0xffff) << (16 * lane));
        }
    }
    for (; i < last; ++i)
        if (type[i] != type[i - 1]) close(i);
    close(last);
}

void LeadState::loadLevels(size_t place)
{
    std::array<BantLevel, criterionCount>& out = m_levels[place];
    out = {};
    const FactColumns& columns = binding.columns;
    const size_t own = m_first + place;
    std::array<Instant, criterionCount> answeredAt{};
    for (quint32 i = columns.answerStart[own]; i < columns.answerStart[own + 1]; ++i) {
        const FactColumns::Answer& answer = columns.answers[i];
        if (answer.at > binding.t) break;
        out[size_t(answer.criterion)] = answer.level;
        answeredAt[size_t(answer.criterion)] = answer.at;
    }
    for (size_t c = 0; c < criterionCount; ++c) {
        const int days = binding.program.model.bant.validDays[c];
        if (days > 0 && binding.t - answeredAt[c] >= days * secondsPerDay) out[c] = BantLevel::Unknown;
    }
    const quint32* ids = m_valueId.data() + place * binding.fields.size();
    if (!binding.purchasePassed.empty() && binding.purchasePassed[ids[binding.program.purchaseByField]]) out[size_t(Criterion::Timeframe)] = BantLevel::Unknown;
}

void LeadState::ensureTally()
{
    if (m_hasTally) return;
    m_hasTally = true;
    const MaskTally& tally = binding.program.tally;
    m_tally.assign(m_count * m_tallied * MaskTally::lanes, 0);
    quint32* out = m_tally.data();
    for (size_t place = 0; place < m_count; ++place)
        for (const quint16 slot : tally.typeSlots) {
            const TypeSlice slice = slicesOf(place)[slot];
            addTally(binding.columns.attribute.data() + slice.begin, slice.end - slice.begin, tally.bits.data(), tally.masks.size(), out);
            out += MaskTally::lanes;
        }
}

} // namespace Kelvin
