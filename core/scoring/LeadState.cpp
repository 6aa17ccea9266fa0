// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Binding.h"

#include "core/scoring/Blocks.h"

#include <algorithm>
#include <bit>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Kelvin {

namespace {

/// Asks for every cache line of [begin, end). Inlined by force: a function that does nothing else counts as one without effect, and its
/// calls are left out.
template <typename T> [[gnu::always_inline]] inline void ask(const T* column, quint64 begin, quint64 end)
{
    constexpr quintptr line = 64;
    if (!column) return;
    const auto last = reinterpret_cast<quintptr>(column + end);
    for (quintptr at = reinterpret_cast<quintptr>(column + begin) & ~(line - 1); at < last; at += line)
        __builtin_prefetch(reinterpret_cast<const void*>(at));
}

/// Asks for a lead's activities of these slots: they lie where nobody has read yet, and memory is a hundred times slower than the nearest
/// cache. Of many slots it asks for all that lies between the first and the last activity of the lead.
template <typename T>
[[gnu::always_inline]] inline void ask(const T* column, const std::vector<quint16>& reading, const SlicesOfLead& slices, TypeSlice all)
{
    constexpr size_t few = 4;
    constexpr quint64 most = 512;     ///< of a longer history the processor sees for itself what comes next
    if (reading.size() > few) ask(column, all.begin, std::min(all.end, all.begin + most));
    else
        for (const quint16 slot : reading) ask(column, slices[slot].begin, std::min(slices[slot].end, slices[slot].begin + most));
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
    newest.resize(count);
    m_exists.resize(count);
    m_levels.resize(count);
    m_valueId.resize(count * binding.fields.size());
    m_slices.assign(count * m_slots, BlockSlice());
    for (size_t field = 0; field < binding.fields.size(); ++field) loadValues(field);
    for (size_t place = 0; place < count; ++place) {
        m_exists[place] = binding.columns.createdAt[first + place] <= binding.t;
        if (!m_exists[place]) continue;
        loadSlices(place);
        prefetch(place);
        lead = first + place;
        m_levels[place] = levelsFor(binding.program.model.bant.validDays);
    }
}

void LeadState::prefetch(size_t place) const
{
    const FactColumns& columns = binding.columns;
    const ColumnReads& reads = binding.program.reads;
    const SlicesOfLead own = slicesAt(place);
    const TypeSlice all{columns.activityStart[m_first + place], columns.activityStart[m_first + place + 1]};
    ask(columns.at.data(), reads.times, own, all);
    ask(columns.attribute.data(), reads.attributes, own, all);
    ask(columns.mail.data(), reads.mails, own, all);
    ask(columns.origin.narrow(), reads.origins, own, all);
    ask(columns.visit.empty() ? nullptr : columns.visit.data(), reads.visits, own, all);
}

void LeadState::loadValues(size_t field)
{
    quint32* ids = m_valueId.data() + field * m_count;
    std::fill_n(ids, m_count, 0);
    const FieldColumn* column = binding.fields[field];
    // Of the last leads a field that they do not have may know nothing.
    const size_t known = column && column->start.size() > m_first + 1 ? std::min(m_count, column->start.size() - 1 - m_first) : 0;
    for (size_t place = 0; place < known; ++place) {
        const quint32 begin = column->start[m_first + place];
        for (quint32 i = column->start[m_first + place + 1]; i > begin; --i)
            if (column->validFrom[i - 1] <= binding.t) {
                ids[place] = column->value[i - 1];
                break;
            }
    }
}

/// Bit i is on where types[i] differs from the one before it; of `n` <= 64 types, before the first of which there is one too.
static quint64 changes(const quint16* types, quint64 n)
{
    quint64 bits = 0, i = 0;
#ifdef __SSE2__
    constexpr quint64 width = 16;
    const auto load = [](const quint16* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); };
    const auto same = [&](quint64 j) { return _mm_cmpeq_epi16(load(types + j), load(types + j - 1)); };
    const auto look = [&](quint64 j) { bits |= quint64(quint16(~_mm_movemask_epi8(_mm_packs_epi16(same(j), same(j + width / 2))))) << j; };
    for (; i + width <= n; i += width) look(i);
    // The last ones together with some that have been looked at already.
    if (n >= width && i < n) {
        look(n - width);
        i = n;
    }
#endif
    for (; i < n; ++i) bits |= quint64(types[i] != types[i - 1]) << i;
    return bits;
}

void LeadState::loadSlices(size_t place)
{
    const Program& program = binding.program;
    if (program.emailField >= 0 && !program.internalEmail.empty() && program.internalEmail[valuesOf(program.emailField)[place]]) return;
    const FactColumns& columns = binding.columns;
    BlockSlice* out = m_slices.data() + place;
    const quint64 firstOfBlock = firstActivity();
    const quint16* type = columns.type.data();
    const Instant* at = columns.at.data();
    const quint64 last = columns.activityStart[m_first + place + 1];
    quint64 begin = columns.activityStart[m_first + place];
    const quint16* slotOf = program.slotOfType.data();
    const size_t numbers = program.slotOfType.size(), stride = m_count;
    const bool allInThePast = binding.allInThePast;
    const auto close = [&](quint64 end) {
        const quint16 number = type[begin];
        const quint64 first = std::exchange(begin, end);
        if (number >= numbers) return;
        quint64 stop = end;
        if (!allInThePast && at[stop - 1] > binding.t) stop = quint64(std::upper_bound(at + first, at + stop, binding.t) - at);
        out[slotOf[number] * stride] = {quint32(first - firstOfBlock), quint32(stop - firstOfBlock)};
    };
    if (begin == last) return;
    for (quint64 i = begin + 1; i < last; i += 64)
        for (quint64 changed = changes(type + i, std::min<quint64>(64, last - i)); changed != 0; changed &= changed - 1) close(i + quint64(std::countr_zero(changed)));
    close(last);
}

std::array<BantLevel, criterionCount> LeadState::levelsFor(const std::array<int, criterionCount>& validDays) const
{
    std::array<BantLevel, criterionCount> out{};
    const FactColumns& columns = binding.columns;
    if (columns.answerStart[lead] == columns.answerStart[lead + 1]) return out;
    std::array<Instant, criterionCount> answeredAt{};
    for (quint32 i = columns.answerStart[lead]; i < columns.answerStart[lead + 1]; ++i) {
        const FactColumns::Answer& answer = columns.answers[i];
        if (answer.at > binding.t) break;
        out[size_t(answer.criterion)] = answer.level;
        answeredAt[size_t(answer.criterion)] = answer.at;
    }
    for (size_t c = 0; c < criterionCount; ++c) {
        const int days = validDays[c];
        if (days > 0 && binding.t - answeredAt[c] >= days * secondsPerDay) out[c] = BantLevel::Unknown;
    }
    if (!binding.purchasePassed.empty() && binding.purchasePassed[valuesOf(binding.program.purchaseByField)[ownPlace()]]) out[size_t(Criterion::Timeframe)] = BantLevel::Unknown;
    return out;
}

void LeadState::ensureTally()
{
    if (m_hasTally) return;
    m_hasTally = true;
    const MaskTally& tally = binding.program.tally;
    m_tally.assign(m_count * m_tallied * MaskTally::lanes, 0);
    quint32* out = m_tally.data();
    const quint32* attribute = binding.columns.attribute.data() + firstActivity();
    for (size_t place = 0; place < m_count; ++place)
        for (const quint16 slot : tally.typeSlots) {
            const BlockSlice slice = slicesOf(slot)[place];
            addTally(attribute + slice.begin, slice.size(), tally.bits.data(), tally.masks.size(), out);
            out += MaskTally::lanes;
        }
}

} // namespace Kelvin
