// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Wording.h"

#include <QCoreApplication>

namespace Kelvin::Tests {

/// 2026-03-12 09:38 in Warsaw, a Thursday.
inline const Instant pictureNow = *instantFromIso(u"2026-03-12T08:38:00Z");

inline Wording wordingIn(QLocale::Language language, Instant now = pictureNow)
{
    const QLocale locale = language == QLocale::English ? QLocale(language, QLocale::UnitedKingdom) : QLocale(language);
    return Wording{locale, QTimeZone("Europe/Warsaw"), now, locale.name().left(2)};
}

inline Wording english(Instant now = pictureNow) { return wordingIn(QLocale::English, now); }
inline Wording polish(Instant now = pictureNow) { return wordingIn(QLocale::Polish, now); }
inline Wording russian(Instant now = pictureNow) { return wordingIn(QLocale::Russian, now); }

/// Resolves "lead(s)" as long as it lives.
struct WithEnglishPlurals {
    EnglishPlurals plurals;
    WithEnglishPlurals() { QCoreApplication::installTranslator(&plurals); }
    ~WithEnglishPlurals() { QCoreApplication::removeTranslator(&plurals); }
};

} // namespace Kelvin::Tests
