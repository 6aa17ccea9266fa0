// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Kelvin {

/// English needs no file of translations, only its plurals: in a source text with a number, "lead(s)" becomes "lead" or "leads", and
/// "(is|are)" its left or right side. Install it before the translators of other languages, so that theirs win.
class EnglishPlurals : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// The source text with its plural marks resolved for `n`.
QString englishPlural(QStringView sourceText, int n);
/// A count as tr() takes it: huge numbers keep the digits on which plural forms depend.
int pluralCount(qint64 n);

} // namespace Kelvin
