// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Kelvin {

/// A folded pattern: `*` is any run of characters, `/` included, `?` is one character; everything else stands for itself.
class Glob {
public:
    Glob() = default;
    explicit Glob(QStringView pattern);

    /// Whether the whole of an already folded text fits. Time grows with text times pattern at worst, never faster.
    bool matchesFolded(QStringView folded) const;
    bool operator==(const Glob&) const = default;

private:
    QString m_pattern;
};

/// Whether some text fits both patterns.
bool globsMeet(QStringView first, QStringView second);

/// Several patterns of which any may fit.
class GlobSet {
public:
    GlobSet() = default;
    explicit GlobSet(const QStringList& patterns);

    bool isEmpty() const { return m_globs.isEmpty(); }
    bool matchesFolded(QStringView folded) const;

private:
    QList<Glob> m_globs;
};

} // namespace Kelvin
