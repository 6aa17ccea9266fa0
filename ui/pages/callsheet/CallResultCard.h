// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/callsheet/CallDraft.h"
#include "ui/state/WindowContext.h"

#include <QFrame>

class QCheckBox;
class QDateTimeEdit;

namespace Kelvin {

class ChoiceButton;

/// How the call ended: R reached, N no answer, V voicemail, W wrong number (or 1 to 4), B "call back at".
class CallResultCard : public QFrame {
    Q_OBJECT

public:
    CallResultCard(WindowContext& context, QWidget* parent = nullptr);
    ~CallResultCard() override;

    void setDraft(const CallDraft& draft);
    CallResult result() const { return m_result; }
    std::optional<Instant> callBackAt() const;

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(CallResult result);
    void callBack(bool wanted);
    void showChoice();

    WindowContext& m_context;
    CallResult m_result = CallResult::None;
    std::array<ChoiceButton*, 4> m_choices{};
    QCheckBox* m_callBack;
    QDateTimeEdit* m_at;
};

} // namespace Kelvin
