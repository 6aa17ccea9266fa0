// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/WindowContext.h"
#include "ui/widgets/PlainLabel.h"

namespace Kelvin {

/// Below what was typed: writes it to the file, and says why if that did not work, so that the form can stay open until it did.
class WritingLine : public PlainLabel {
    Q_OBJECT

public:
    explicit WritingLine(WindowContext& context, QWidget* parent = nullptr);

    bool isWriting() const { return m_writing; }
    /// Does a deed under the words of its undo; `done` only if it worked. Nothing while another is being written.
    void write(const QString& text, CommitStack::Deed deed, std::function<void(const CommitResult&)> done);

signals:
    /// The writing has begun, or failed.
    void changed();

private:
    WindowContext& m_context;
    bool m_writing = false;
};

} // namespace Kelvin
