// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace Kelvin {

/// What kind of thing failed: decides the exit code and where the message is shown.
enum class FailureKind { Usage, Input, Database, Cancelled };

/// A failed operation, said as a code with its values; ui/text has the sentence and the next step for it.
struct Failure {
    FailureKind kind = FailureKind::Input;
    QString code;      ///< snake_case, stable: part of the JSON contract
    QStringList args;  ///< file names, values, numbers the sentence needs, in the order ui/text documents for the code
    bool operator==(const Failure&) const = default;
};

/// A value or a failure (std::expected is not in this compiler).
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Failure& failure() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

/// A success with nothing to say.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace Kelvin
