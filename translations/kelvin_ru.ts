<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Page view</source>
        <translation>Просмотр страницы</translation>
    </message>
    <message>
        <source>Viewed a page</source>
        <translation>Просмотрена страница</translation>
    </message>
    <message>
        <source>Viewed %1</source>
        <translation>Просмотр: %1</translation>
    </message>
    <message>
        <source>Site search</source>
        <translation>Поиск по сайту</translation>
    </message>
    <message>
        <source>Searched the site</source>
        <translation>Поиск по сайту</translation>
    </message>
    <message>
        <source>Searched the site for “%1”</source>
        <translation>Поиск по сайту: «%1»</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачивание</translation>
    </message>
    <message>
        <source>Downloaded a file</source>
        <translation>Скачан файл</translation>
    </message>
    <message>
        <source>Downloaded %1</source>
        <translation>Скачивание: %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Sent a form</source>
        <translation>Отправлена форма</translation>
    </message>
    <message>
        <source>Sent the form %1</source>
        <translation>Отправлена форма %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Chatted on the site</source>
        <translation>Чат на сайте</translation>
    </message>
    <message>
        <source>Chatted on the site: %1</source>
        <translation>Чат на сайте: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Пробный период</translation>
    </message>
    <message>
        <source>Started a trial</source>
        <translation>Начат пробный период</translation>
    </message>
    <message>
        <source>Started a trial: %1</source>
        <translation>Начат пробный период: %1</translation>
    </message>
    <message>
        <source>Mail opened</source>
        <translation>Открытие письма</translation>
    </message>
    <message>
        <source>Opened a mail</source>
        <translation>Открыто письмо</translation>
    </message>
    <message>
        <source>Opened the mail “%1”</source>
        <translation>Открыто письмо «%1»</translation>
    </message>
    <message>
        <source>Click in a mail</source>
        <translation>Переход из письма</translation>
    </message>
    <message>
        <source>Clicked in a mail</source>
        <translation>Переход по ссылке из письма</translation>
    </message>
    <message>
        <source>Clicked in the mail “%1”</source>
        <translation>Переход по ссылке из письма «%1»</translation>
    </message>
    <message>
        <source>Mail answered</source>
        <translation>Ответ на письмо</translation>
    </message>
    <message>
        <source>Answered a mail</source>
        <translation>Получен ответ на письмо</translation>
    </message>
    <message>
        <source>Answered the mail “%1”</source>
        <translation>Получен ответ на письмо «%1»</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Subscribed to the newsletter</source>
        <translation>Подписка на рассылку</translation>
    </message>
    <message>
        <source>Subscribed to the newsletter “%1”</source>
        <translation>Подписка на рассылку «%1»</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Отправка письма</translation>
    </message>
    <message>
        <source>Was sent a mail</source>
        <translation>Отправлено письмо</translation>
    </message>
    <message>
        <source>Was sent the mail “%1”</source>
        <translation>Отправлено письмо «%1»</translation>
    </message>
    <message>
        <source>Mail bounced</source>
        <translation>Недоставка письма</translation>
    </message>
    <message>
        <source>A mail did not arrive</source>
        <translation>Письмо не доставлено</translation>
    </message>
    <message>
        <source>The mail “%1” did not arrive</source>
        <translation>Письмо «%1» не доставлено</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Отписка</translation>
    </message>
    <message>
        <source>Unsubscribed from the newsletter</source>
        <translation>Отписка от рассылки</translation>
    </message>
    <message>
        <source>Unsubscribed from the newsletter “%1”</source>
        <translation>Отписка от рассылки «%1»</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Подписка в соцсети</translation>
    </message>
    <message>
        <source>Followed us</source>
        <translation>Подписка на нас в соцсети</translation>
    </message>
    <message>
        <source>Followed us: %1</source>
        <translation>Подписка на нас в соцсети: %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Репост</translation>
    </message>
    <message>
        <source>Shared a post</source>
        <translation>Сделан репост</translation>
    </message>
    <message>
        <source>Shared the post %1</source>
        <translation>Сделан репост: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Commented on a post</source>
        <translation>Комментарий к посту</translation>
    </message>
    <message>
        <source>Commented on the post %1</source>
        <translation>Комментарий к посту %1</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебинар</translation>
    </message>
    <message>
        <source>Attended a webinar</source>
        <translation>Участие в вебинаре</translation>
    </message>
    <message>
        <source>Attended the webinar “%1”</source>
        <translation>Участие в вебинаре «%1»</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Attended an event</source>
        <translation>Участие в мероприятии</translation>
    </message>
    <message>
        <source>Attended the event “%1”</source>
        <translation>Участие в мероприятии «%1»</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Answered a survey</source>
        <translation>Пройден опрос</translation>
    </message>
    <message>
        <source>Answered the survey “%1”</source>
        <translation>Пройден опрос «%1»</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>Сделан звонок</translation>
    </message>
    <message>
        <source>Was called: %1</source>
        <translation>Сделан звонок: %1</translation>
    </message>
    <message>
        <source>Demo request</source>
        <translation>Запрос демо</translation>
    </message>
    <message>
        <source>Asked for a demo</source>
        <translation>Запрошено демо</translation>
    </message>
    <message>
        <source>Asked for a demo of %1</source>
        <translation>Запрошено демо: %1</translation>
    </message>
    <message>
        <source>Contact request</source>
        <translation>Запрос контакта</translation>
    </message>
    <message>
        <source>Asked to be contacted</source>
        <translation>Просьба связаться</translation>
    </message>
    <message>
        <source>Asked to be contacted: %1</source>
        <translation>Просьба связаться: %1</translation>
    </message>
    <message>
        <source>Meeting booked</source>
        <translation>Назначение встречи</translation>
    </message>
    <message>
        <source>Booked a meeting</source>
        <translation>Назначена встреча</translation>
    </message>
    <message>
        <source>Booked a meeting: %1</source>
        <translation>Назначена встреча: %1</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Проведённая встреча</translation>
    </message>
    <message>
        <source>Was at a meeting</source>
        <translation>Встреча состоялась</translation>
    </message>
    <message>
        <source>Was at a meeting: %1</source>
        <translation>Встреча состоялась: %1</translation>
    </message>
    <message>
        <source>Quote opened</source>
        <translation>Открытие предложения</translation>
    </message>
    <message>
        <source>Opened a quote</source>
        <translation>Открыто предложение</translation>
    </message>
    <message>
        <source>Meeting missed</source>
        <translation>Несостоявшаяся встреча</translation>
    </message>
    <message>
        <source>Missed a meeting</source>
        <translation>Неявка на встречу</translation>
    </message>
    <message>
        <source>Missed a meeting: %1</source>
        <translation>Неявка на встречу: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>A note was written</source>
        <translation>Добавлена заметка</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>A task was done</source>
        <translation>Задача выполнена</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Задача выполнена: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <comment>result</comment>
        <translation>Звонок: %1</translation>
    </message>
    <message>
        <source>Call: %1, %2</source>
        <comment>result, subject</comment>
        <translation>Звонок: %1, %2</translation>
    </message>
    <message>
        <source>Booked a meeting for %1</source>
        <comment>weekday, date and time</comment>
        <translation>Назначена встреча: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>own activity type, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>сумма %1</translation>
    </message>
    <message>
        <source>campaign “%1”</source>
        <translation>кампания «%1»</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>источник «%1»</translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation>внесено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Visit, %1 page(s)</source>
        <translation>
            <numerusform>Визит, %1 страница</numerusform>
            <numerusform>Визит, %1 страницы</numerusform>
            <numerusform>Визит, %1 страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visit, %1 page(s), %2</source>
        <comment>%2 is a length: 14 minutes</comment>
        <translation>
            <numerusform>Визит, %1 страница, %2</numerusform>
            <numerusform>Визит, %1 страницы, %2</numerusform>
            <numerusform>Визит, %1 страниц, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a page</comment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more page(s)</source>
        <comment>first page, number</comment>
        <translation>
            <numerusform>%1 и ещё %2 страница</numerusform>
            <numerusform>%1 и ещё %2 страницы</numerusform>
            <numerusform>%1 и ещё %2 страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened the quote “%1”</source>
        <translation>Открыто предложение «%1»</translation>
    </message>
</context>
<context>
    <name>AfterCallPanel</name>
    <message>
        <source>Hot</source>
        <translation>Горячий</translation>
    </message>
    <message>
        <source>All four are met.</source>
        <comment>BANT questions</comment>
        <translation>Выполнены все четыре.</translation>
    </message>
    <message>
        <source>%1: press %2.</source>
        <comment>criterion, keys: 3 or 4</comment>
        <translation>%1: нажмите %2.</translation>
    </message>
</context>
<context>
    <name>BantStanding</name>
    <message>
        <source>never asked</source>
        <comment>criterion</comment>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>asked %1, ask again</source>
        <comment>date</comment>
        <translation>спрашивали %1, спросите снова</translation>
    </message>
    <message>
        <source>the date of purchase has passed, ask again</source>
        <translation>срок покупки прошёл, спросите снова</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <comment>criterion</comment>
        <translation>спрашивали, ответа нет</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>criterion</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>needs planned or approved</source>
        <comment>budget</comment>
        <translation>нужен запланированный или утверждённый</translation>
    </message>
    <message>
        <source>needs approved</source>
        <comment>budget</comment>
        <translation>нужен утверждённый</translation>
    </message>
    <message>
        <source>needs an influencer or a decision maker</source>
        <translation>нужен влияющий на выбор или ЛПР</translation>
    </message>
    <message>
        <source>needs a decision maker</source>
        <translation>нужен ЛПР</translation>
    </message>
    <message>
        <source>needs nice to have or a confirmed problem</source>
        <translation>нужно «было бы неплохо» или явная проблема</translation>
    </message>
    <message>
        <source>needs a confirmed problem</source>
        <translation>нужна явная проблема</translation>
    </message>
    <message>
        <source>needs 3–12 months or sooner</source>
        <translation>нужно 3–12 месяцев или раньше</translation>
    </message>
    <message>
        <source>needs under 3 months</source>
        <translation>нужно менее 3 месяцев</translation>
    </message>
    <message>
        <source>Budget planned or approved</source>
        <translation>Бюджет намечен или утверждён</translation>
    </message>
    <message>
        <source>Budget approved</source>
        <translation>Бюджет утверждён</translation>
    </message>
    <message>
        <source>A contact who influences the decision</source>
        <translation>Контакт, влияющий на выбор</translation>
    </message>
    <message>
        <source>A contact who decides</source>
        <translation>Контакт, принимающий решение</translation>
    </message>
    <message>
        <source>A need, at least nice to have</source>
        <translation>Потребность, хотя бы «было бы неплохо»</translation>
    </message>
    <message>
        <source>A confirmed problem</source>
        <translation>Явная проблема</translation>
    </message>
    <message>
        <source>A purchase within 12 months</source>
        <translation>Покупка в течение 12 месяцев</translation>
    </message>
    <message>
        <source>A purchase within 3 months</source>
        <translation>Покупка в течение 3 месяцев</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <comment>criteria</comment>
        <translation>Выполнено %1 из %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>criterion and where it stands</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>criterion, answer, met or not met</comment>
        <translation>%1: %2, %3.</translation>
    </message>
</context>
<context>
    <name>BantText</name>
    <message>
        <source>Unknown</source>
        <comment>answer</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>None</source>
        <comment>budget</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>budget</comment>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>budget</comment>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <comment>answer</comment>
        <translation>Спрашивали, ответа нет</translation>
    </message>
    <message>
        <source>User</source>
        <comment>authority</comment>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Influencer</source>
        <comment>authority</comment>
        <translation>Влияет</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <comment>authority</comment>
        <translation>ЛПР</translation>
    </message>
    <message>
        <source>None</source>
        <comment>need</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <comment>need</comment>
        <translation>Желательно</translation>
    </message>
    <message>
        <source>Problem confirmed</source>
        <comment>need</comment>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Over 12 months</source>
        <comment>timeframe</comment>
        <translation>Более года</translation>
    </message>
    <message>
        <source>3–12 months</source>
        <comment>timeframe</comment>
        <translation>3–12 мес.</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <comment>timeframe</comment>
        <translation>До 3 мес.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter for Budget</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter for Authority</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for Need</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter for Timeframe</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>open</source>
        <comment>criterion</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>criterion</comment>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>met</source>
        <comment>criterion</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>call</source>
        <comment>where an answer came from</comment>
        <translation>звонок</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>where an answer came from</comment>
        <translation>письмо</translation>
    </message>
    <message>
        <source>form</source>
        <comment>where an answer came from</comment>
        <translation>форма</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where an answer came from, and when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Rules changed</source>
        <translation>Правила изменены</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Ручная поправка</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Новый ответ</translation>
    </message>
    <message>
        <source>Answer expired</source>
        <translation>Ответ устарел</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Данные изменены</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новая активность</translation>
    </message>
    <message>
        <source>Activity too long ago</source>
        <translation>Активность слишком давняя</translation>
    </message>
    <message>
        <source>Inactivity, or a return</source>
        <translation>Бездействие или возвращение</translation>
    </message>
    <message>
        <source>Points fade with age</source>
        <translation>Баллы убывают со временем</translation>
    </message>
    <message>
        <source>Limit of a group or of the model</source>
        <translation>Лимит группы или модели</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause of a change, what it rests on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no change since %1</source>
        <comment>date</comment>
        <translation>без изменений с %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>points, date</comment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>A period began or ended</source>
        <translation>Период начался или закончился</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Создано: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Барьер: %1</translation>
    </message>
    <message>
        <source>Gate not decided: %1</source>
        <translation>Барьер не определён: %1</translation>
    </message>
    <message>
        <source>Fast track: %1</source>
        <translation>Быстрый путь: %1</translation>
    </message>
    <message>
        <source>Fast track not decided: %1</source>
        <translation>Быстрый путь не определён: %1</translation>
    </message>
    <message>
        <source>Next to expire: %1, %2</source>
        <translation>Ближайшее истечение: %1, %2</translation>
    </message>
    <message>
        <source>Not scored: outside the scope of every model.</source>
        <translation>Без оценки: вне области всех моделей.</translation>
    </message>
    <message>
        <source>Not scored: outside the scope of %1.</source>
        <translation>Без оценки: вне области модели %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who is counted, how stages are counted, how many</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Version %2 of %1 is published. By it %3 lead(s) (is|are) above MQL, before it %4; %5 became MQL.</source>
        <comment>model, version, leads, leads, leads promoted</comment>
        <translation>
            <numerusform>Опубликована версия %2 модели %1. По ней выше порога MQL %3 лид, прежде: %4; переведено в MQL: %5.</numerusform>
            <numerusform>Опубликована версия %2 модели %1. По ней выше порога MQL %3 лида, прежде: %4; переведено в MQL: %5.</numerusform>
            <numerusform>Опубликована версия %2 модели %1. По ней выше порога MQL %3 лидов, прежде: %4; переведено в MQL: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Read as %1, separator: %2</source>
        <translation>Прочитано как %1, разделитель: %2</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Пропущенные столбцы: %1</translation>
    </message>
    <message>
        <source>The import would change: %1</source>
        <translation>Импорт изменил бы: %1</translation>
    </message>
    <message numerus="yes">
        <source>It would promote %n lead(s).</source>
        <translation>
            <numerusform>Он повысил бы %n лид.</numerusform>
            <numerusform>Он повысил бы %n лида.</numerusform>
            <numerusform>Он повысил бы %n лидов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change number %1 is undone: %n fact(s) removed.</source>
        <translation>
            <numerusform>Изменение номер %1 отменено: удалён %n факт.</numerusform>
            <numerusform>Изменение номер %1 отменено: удалено %n факта.</numerusform>
            <numerusform>Изменение номер %1 отменено: удалено %n фактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) promoted.</source>
        <translation>
            <numerusform>Повышен %n лид.</numerusform>
            <numerusform>Повышено %n лида.</numerusform>
            <numerusform>Повышено %n лидов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new leads may be known already.</source>
        <translation>
            <numerusform>%n из новых лидов, возможно, уже известен.</numerusform>
            <numerusform>%n из новых лидов, возможно, уже известны.</numerusform>
            <numerusform>%n из новых лидов, возможно, уже известны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s): %1</source>
        <translation>
            <numerusform>%n лид: %1</numerusform>
            <numerusform>%n лида: %1</numerusform>
            <numerusform>%n лидов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. To take it back: kelvin-cli import undo %1</source>
        <translation>Готово. Чтобы отменить: kelvin-cli import undo %1</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>To see what there is: %1</source>
        <translation>Что есть, показывает: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 skipped, %6 rejected, %7 waiting</source>
        <translation>
            <numerusform>%1: %n строка, новые: %2, обновлённые: %3, без изменений: %4, пропущенные: %5, отклонённые: %6, ожидающие: %7</numerusform>
            <numerusform>%1: %n строки, новые: %2, обновлённые: %3, без изменений: %4, пропущенные: %5, отклонённые: %6, ожидающие: %7</numerusform>
            <numerusform>%1: %n строк, новые: %2, обновлённые: %3, без изменений: %4, пропущенные: %5, отклонённые: %6, ожидающие: %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) (is|are) above MQL by what is old and (was|were) left alone. To promote: kelvin-cli import promote %1</source>
        <translation>
            <numerusform>%n лид выше порога MQL благодаря давнему и оставлен без изменений. Повысить: kelvin-cli import promote %1</numerusform>
            <numerusform>%n лида выше порога MQL благодаря давнему и оставлены без изменений. Повысить: kelvin-cli import promote %1</numerusform>
            <numerusform>%n лидов выше порога MQL благодаря давнему и оставлены без изменений. Повысить: kelvin-cli import promote %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the path, or make a new file there: %1</source>
        <translation>Проверьте путь или создайте там новый файл: %1</translation>
    </message>
    <message>
        <source>Give the date: %1</source>
        <translation>Укажите дату: %1</translation>
    </message>
</context>
<context>
    <name>CommandCodes</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>kelvin-cli --help lists the commands.</source>
        <translation>Список команд: kelvin-cli --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Нет параметра «%1».</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>Параметру «%1» нужно значение.</translation>
    </message>
    <message>
        <source>Write the value behind it.</source>
        <translation>Укажите значение после него.</translation>
    </message>
    <message>
        <source>The option “%1” is needed.</source>
        <translation>Нужен параметр «%1».</translation>
    </message>
    <message>
        <source>Add it to the command.</source>
        <translation>Добавьте его в команду.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» — лишнее слово.</translation>
    </message>
    <message>
        <source>Put texts with blanks in quotation marks.</source>
        <translation>Тексты с пробелами берите в кавычки.</translation>
    </message>
    <message>
        <source>“%2” is not a value of %1.</source>
        <translation>«%2» не подходит для %1.</translation>
    </message>
    <message>
        <source>Possible values: %3.</source>
        <translation>Возможные значения: %3.</translation>
    </message>
    <message>
        <source>“%2” is not an answer for %1.</source>
        <translation>«%2» не является ответом для %1.</translation>
    </message>
    <message>
        <source>kelvin-cli bant --help lists the answers.</source>
        <translation>Список ответов: kelvin-cli bant --help.</translation>
    </message>
    <message>
        <source>“%1” are not points.</source>
        <translation>«%1» — это не баллы.</translation>
    </message>
    <message>
        <source>Give a whole number from -100000 to 100000.</source>
        <translation>Укажите целое число от -100000 до 100000.</translation>
    </message>
    <message>
        <source>“%1” does not say which rules count.</source>
        <translation>«%1» не указывает, какие правила действуют.</translation>
    </message>
    <message>
        <source>Write “then” for the rules of that day, or leave the option out.</source>
        <translation>Укажите «then» для правил того дня или уберите параметр.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>«%1» — не дата и не время.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-12 or 2026-03-12T09:38:00Z.</source>
        <translation>Запишите так: 2026-03-12 или 2026-03-12T09:38:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Нет часового пояса «%1».</translation>
    </message>
    <message>
        <source>Write it as Europe/Warsaw.</source>
        <translation>Запишите так: Europe/Warsaw.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Ответ не указан.</translation>
    </message>
    <message>
        <source>Name at least one of --budget, --authority, --need, --timeframe.</source>
        <translation>Укажите хотя бы одно из: --budget, --authority, --need, --timeframe.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«%1» не имеет вида FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Write it as industry=IT.</source>
        <translation>Запишите так: industry=IT.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Нет этапа «%1».</translation>
    </message>
    <message>
        <source>Possible stages: lead, mql, sal, sql, customer, disqualified, lost, recycle, churned.</source>
        <translation>Возможные этапы: lead, mql, sal, sql, customer, disqualified, lost, recycle, churned.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Нет шаблона «%1».</translation>
    </message>
    <message>
        <source>Choose one of fibonacci, journey, bant, definition.</source>
        <translation>Выберите: fibonacci, journey, bant или definition.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>В файле нет столбца «%1».</translation>
    </message>
    <message>
        <source>Its columns are: %2.</source>
        <translation>Его столбцы: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in this version yet.</source>
        <translation>Команды «%1» в этой версии ещё нет.</translation>
    </message>
    <message>
        <source>kelvin-cli --help lists what this version does.</source>
        <translation>kelvin-cli --help перечисляет, что умеет эта версия.</translation>
    </message>
    <message>
        <source>Both names mean the same lead.</source>
        <translation>Оба имени означают одного и того же лида.</translation>
    </message>
    <message>
        <source>Name the lead that stays, then the other one.</source>
        <translation>Назовите лида, который остаётся, затем второго.</translation>
    </message>
    <message>
        <source>The two leads do not differ in “%1”.</source>
        <translation>Эти два лида не различаются в поле «%1».</translation>
    </message>
    <message>
        <source>kelvin-cli leads merge with --dry-run shows where they differ.</source>
        <translation>kelvin-cli leads merge с ключом --dry-run показывает различия.</translation>
    </message>
    <message>
        <source>Too little was said: the command needs more words (at least %1).</source>
        <translation>Сказано слишком мало: команде нужно больше слов (не менее %1).</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to filter by.</source>
        <translation>Нет поля «%1», по которому можно отобрать.</translation>
    </message>
    <message>
        <source>Results: %2, %3. Fields: %4, %5, custom.NAME. Answers: budget, authority, need, timeframe. Activities: count(TYPE), days since(TYPE).</source>
        <translation>Результаты: %2, %3. Поля: %4, %5, custom.NAME. Ответы: budget, authority, need, timeframe. Активности: count(TYPE), days since(TYPE).</translation>
    </message>
    <message>
        <source>There is no country “%1” whose telephone numbers are known.</source>
        <translation>Нет страны «%1», чьи телефонные номера известны.</translation>
    </message>
    <message>
        <source>Write its two letters, as PL or GB.</source>
        <translation>Напишите две её буквы, например PL или GB.</translation>
    </message>
    <message>
        <source>“%1” is no folder; each of several files has rejects of its own.</source>
        <translation>«%1» — не папка; у каждого из нескольких файлов свои отклонённые строки.</translation>
    </message>
    <message>
        <source>Name a folder after --rejects, or leave the option out.</source>
        <translation>Укажите папку после --rejects или уберите этот параметр.</translation>
    </message>
    <message>
        <source>There was not enough memory for this.</source>
        <translation>Для этого не хватило памяти.</translation>
    </message>
    <message>
        <source>Close other programs, or do it with less at a time, then try again.</source>
        <translation>Закройте другие программы или сделайте это меньшими частями, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The work stopped because of a fault in the program. What was saved before is safe.</source>
        <translation>Работа прервана из-за ошибки в программе. Сохранённое ранее не пострадало.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report what you did.</source>
        <translation>Попробуйте снова; если это повторится, сообщите, что вы делали.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 и %2 нельзя указать вместе.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Уберите один из них.</translation>
    </message>
    <message>
        <source>%1 lies after %2.</source>
        <translation>%1 позже, чем %2.</translation>
    </message>
    <message>
        <source>Exchange the two, or choose other days.</source>
        <translation>Поменяйте их местами или выберите другие дни.</translation>
    </message>
    <message>
        <source>The points would have expired already: %1.</source>
        <translation>Эти баллы уже истекли бы: %1.</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Укажите день, который ещё не наступил.</translation>
    </message>
    <message>
        <source>kelvin-cli help VERB lists the options of a command.</source>
        <translation>kelvin-cli help КОМАНДА перечисляет параметры команды.</translation>
    </message>
    <message>
        <source>kelvin-cli help VERB shows the order of the words.</source>
        <translation>kelvin-cli help КОМАНДА показывает порядок слов.</translation>
    </message>
    <message>
        <source>The day to look again is over already: %1.</source>
        <translation>День повторного обращения уже прошёл: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Новая рабочая область…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Открыть рабочую область…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Попробовать на примере</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Импортировать файл…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <translation>&amp;Закрыть рабочую область</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Проверить файл</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Kelvin</source>
        <translation>&amp;О программе Kelvin</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Пересчитать</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <comment>condition; %2 is a list with or</comment>
        <translation>%1 — одно из: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>condition</comment>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <comment>condition</comment>
        <translation>%1 содержит %2</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <comment>condition</comment>
        <translation>%1 начинается с %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <comment>condition</comment>
        <translation>%1 заканчивается на %2</translation>
    </message>
    <message>
        <source>%1 matches the pattern %2</source>
        <comment>condition</comment>
        <translation>%1 подходит под шаблон %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <comment>condition</comment>
        <translation>%1: меньше %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>condition</comment>
        <translation>%1: не больше %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <comment>condition</comment>
        <translation>%1: больше %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>condition</comment>
        <translation>%1: не меньше %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <comment>condition</comment>
        <translation>%1: от %2 до %3</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>condition</comment>
        <translation>%1: значение известно</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <comment>condition</comment>
        <translation>%1: значение неизвестно</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <comment>condition</comment>
        <translation>%1: раньше %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <comment>condition</comment>
        <translation>%1: позже %2</translation>
    </message>
    <message>
        <source>%1 is lower than %2</source>
        <comment>condition about rank or level</comment>
        <translation>%1: ниже «%2»</translation>
    </message>
    <message>
        <source>%1 is %2 or lower</source>
        <comment>condition about rank or level</comment>
        <translation>%1: %2 или ниже</translation>
    </message>
    <message>
        <source>%1 is higher than %2</source>
        <comment>condition about rank or level</comment>
        <translation>%1: выше «%2»</translation>
    </message>
    <message>
        <source>%1 is %2 or higher</source>
        <comment>condition about rank or level</comment>
        <translation>%1: %2 или выше</translation>
    </message>
    <message>
        <source>has the tag %2</source>
        <comment>condition; %2 may be a list with or</comment>
        <translation>есть метка %2</translation>
    </message>
    <message>
        <source>does not have the tag %2</source>
        <comment>condition</comment>
        <translation>нет метки %2</translation>
    </message>
    <message>
        <source>has a tag</source>
        <comment>condition</comment>
        <translation>есть метка</translation>
    </message>
    <message>
        <source>has no tag</source>
        <comment>condition</comment>
        <translation>нет меток</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>condition about a yes-or-no field</comment>
        <translation>%1: да</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>condition about a yes-or-no field</comment>
        <translation>%1: нет</translation>
    </message>
    <message numerus="yes">
        <source>%1 exactly %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: ровно %n раз %2</numerusform>
            <numerusform>%1: ровно %n раза %2</numerusform>
            <numerusform>%1: ровно %n раз %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not exactly %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: не ровно %n раз %2</numerusform>
            <numerusform>%1: не ровно %n раза %2</numerusform>
            <numerusform>%1: не ровно %n раз %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less than %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: менее %n раза %2</numerusform>
            <numerusform>%1: менее %n раз %2</numerusform>
            <numerusform>%1: менее %n раз %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at most %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: не более %n раза %2</numerusform>
            <numerusform>%1: не более %n раз %2</numerusform>
            <numerusform>%1: не более %n раз %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: более %n раза %2</numerusform>
            <numerusform>%1: более %n раз %2</numerusform>
            <numerusform>%1: более %n раз %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at least %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: не менее %n раза %2</numerusform>
            <numerusform>%1: не менее %n раз %2</numerusform>
            <numerusform>%1: не менее %n раз %2</numerusform>
        </translation>
    </message>
    <message>
        <source>number of %1 %2 is one of: %3</source>
        <comment>condition; %1 an activity</comment>
        <translation>%1 — количество %2, одно из: %3</translation>
    </message>
    <message>
        <source>number of %1 %2 is between %3 and %4</source>
        <comment>condition; %1 an activity</comment>
        <translation>%1 — количество %2 от %3 до %4</translation>
    </message>
    <message>
        <source>%1 counted %2</source>
        <comment>condition</comment>
        <translation>%1 — количество %2</translation>
    </message>
    <message numerus="yes">
        <source>latest %1 at most %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: последний раз не более %n дня назад</numerusform>
            <numerusform>%1: последний раз не более %n дней назад</numerusform>
            <numerusform>%1: последний раз не более %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %1 more than %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: последний раз более %n дня назад</numerusform>
            <numerusform>%1: последний раз более %n дней назад</numerusform>
            <numerusform>%1: последний раз более %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 happened</source>
        <comment>condition</comment>
        <translation>%1: было</translation>
    </message>
    <message>
        <source>%1 never happened</source>
        <comment>condition</comment>
        <translation>%1: не было ни разу</translation>
    </message>
    <message>
        <source>days since the latest %1: between %2 and %3</source>
        <comment>condition</comment>
        <translation>%1: с последнего раза прошло от %2 до %3 дней</translation>
    </message>
    <message numerus="yes">
        <source>latest %1 not exactly %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: последний раз не ровно %n день назад</numerusform>
            <numerusform>%1: последний раз не ровно %n дня назад</numerusform>
            <numerusform>%1: последний раз не ровно %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %1 %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: последний раз %n день назад</numerusform>
            <numerusform>%1: последний раз %n дня назад</numerusform>
            <numerusform>%1: последний раз %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>always</source>
        <comment>condition</comment>
        <translation>всегда</translation>
    </message>
    <message>
        <source>never</source>
        <comment>condition</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>not true: %1</source>
        <comment>condition</comment>
        <translation>неверно, что: %1</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <comment>condition; %2 is a list with or</comment>
        <translation>%1 — ни одно из: %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <comment>condition</comment>
        <translation>%1 не содержит %2</translation>
    </message>
    <message>
        <source>%1 does not start with %2</source>
        <comment>condition</comment>
        <translation>%1 не начинается с %2</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <comment>condition</comment>
        <translation>%1 не заканчивается на %2</translation>
    </message>
    <message>
        <source>%1 does not match the pattern %2</source>
        <comment>condition</comment>
        <translation>%1 не подходит под шаблон %2</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <comment>condition</comment>
        <translation>%1: вне диапазона от %2 до %3</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <comment>condition</comment>
        <translation>%1: не раньше %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <comment>condition</comment>
        <translation>%1: не позже %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not lie within the last %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: не за последний %n день</numerusform>
            <numerusform>%1: не за последние %n дня</numerusform>
            <numerusform>%1: не за последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not lie within the next %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: не в ближайший %n день</numerusform>
            <numerusform>%1: не в ближайшие %n дня</numerusform>
            <numerusform>%1: не в ближайшие %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>a fact that a gate waits for</comment>
        <translation>%1: неизвестно</translation>
    </message>
    <message>
        <source>is</source>
        <comment>operator</comment>
        <translation>равно</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>operator</comment>
        <translation>одно из</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>operator</comment>
        <translation>не равно</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>operator</comment>
        <translation>содержит</translation>
    </message>
    <message>
        <source>starts with</source>
        <comment>operator</comment>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>ends with</source>
        <comment>operator</comment>
        <translation>заканчивается на</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <comment>operator</comment>
        <translation>подходит под шаблон</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>operator</comment>
        <translation>меньше</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>operator</comment>
        <translation>не больше</translation>
    </message>
    <message>
        <source>is more than</source>
        <comment>operator</comment>
        <translation>больше</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>operator</comment>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>is between</source>
        <comment>operator</comment>
        <translation>в диапазоне</translation>
    </message>
    <message>
        <source>is known</source>
        <comment>operator</comment>
        <translation>известно</translation>
    </message>
    <message>
        <source>is not known</source>
        <comment>operator</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>operator</comment>
        <translation>раньше</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>operator</comment>
        <translation>позже</translation>
    </message>
    <message>
        <source>within the last days</source>
        <comment>operator</comment>
        <translation>за последние дни</translation>
    </message>
    <message>
        <source>within the next days</source>
        <comment>operator</comment>
        <translation>в ближайшие дни</translation>
    </message>
    <message>
        <source>a field is expected</source>
        <translation>ожидается поле</translation>
    </message>
    <message>
        <source>a comparison such as “is” or “&gt;=” is expected</source>
        <translation>ожидается сравнение, например «is» или «&gt;=»</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ожидается значение</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>ожидается число</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31 is expected</source>
        <translation>ожидается дата, например 2026-03-31</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>ожидается true или false</translation>
    </message>
    <message>
        <source>a level of the answer is expected</source>
        <translation>ожидается уровень ответа</translation>
    </message>
    <message>
        <source>a bracket is expected</source>
        <translation>ожидается скобка</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>ожидается запятая или закрывающая скобка</translation>
    </message>
    <message>
        <source>an activity is expected</source>
        <translation>ожидается активность</translation>
    </message>
    <message>
        <source>“last … days” is expected</source>
        <translation>ожидается «last … days»</translation>
    </message>
    <message>
        <source>“and”, “or” or the end is expected</source>
        <translation>ожидается «and», «or» или конец</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>нет закрывающей кавычки</translation>
    </message>
    <message>
        <source>there are too many brackets inside each other</source>
        <translation>слишком много вложенных скобок</translation>
    </message>
    <message>
        <source>At the end: %1.</source>
        <comment>what was expected</comment>
        <translation>В конце: %1.</translation>
    </message>
    <message>
        <source>At character %1, %2: %3.</source>
        <comment>number, what stands there, what was expected</comment>
        <translation>На символе %1, %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>latest %1 less than %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: последний раз менее %n дня назад</numerusform>
            <numerusform>%1: последний раз менее %n дней назад</numerusform>
            <numerusform>%1: последний раз менее %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %1 at least %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: последний раз не менее %n дня назад</numerusform>
            <numerusform>%1: последний раз не менее %n дней назад</numerusform>
            <numerusform>%1: последний раз не менее %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no exchange rate for %2</source>
        <comment>a fact that a gate waits for, currency</comment>
        <translation>%1: нет курса валюты %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 within the last %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: за последний %n день</numerusform>
            <numerusform>%1: за последние %n дня</numerusform>
            <numerusform>%1: за последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within the next %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: в ближайший %n день</numerusform>
            <numerusform>%1: в ближайшие %n дня</numerusform>
            <numerusform>%1: в ближайшие %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseCodes</name>
    <message>
        <source>“%1” is not the full path of a file.</source>
        <translation>«%1» — не полный путь к файлу.</translation>
    </message>
    <message>
        <source>Give the path from the root of the disk, such as /home/ewa/sales.kelvin.</source>
        <translation>Укажите путь от корня диска, например /home/ewa/sales.kelvin.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Нет файла «%1».</translation>
    </message>
    <message>
        <source>Check the path, or make a new file there.</source>
        <translation>Проверьте путь или создайте там новый файл.</translation>
    </message>
    <message>
        <source>The file “%1” is there already, and is not overwritten.</source>
        <translation>Файл «%1» уже есть и не будет перезаписан.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» — не обычный файл.</translation>
    </message>
    <message>
        <source>Choose a file, not a folder, a link or a device.</source>
        <translation>Выберите файл, а не папку, ссылку или устройство.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Файл «%1» пуст.</translation>
    </message>
    <message>
        <source>Open a backup, or make a new file under another name.</source>
        <translation>Откройте резервную копию или создайте новый файл с другим именем.</translation>
    </message>
    <message>
        <source>“%1” was not made by Kelvin. It was left as it is.</source>
        <translation>«%1» создан не программой Kelvin. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>Open a file made by Kelvin, or import this one.</source>
        <translation>Откройте файл, созданный в Kelvin, или импортируйте этот.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kelvin: it has format %2, this program reads up to %3. The file was left as it is.</source>
        <translation>«%1» записан более новой версией Kelvin: у файла формат %2, программа читает до %3. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установите более новую версию.</translation>
    </message>
    <message>
        <source>“%1” has format %2 and must be brought to %3, but it may only be read.</source>
        <translation>У «%1» формат %2, его нужно обновить до %3, но файл только для чтения.</translation>
    </message>
    <message>
        <source>Open it for writing once, or make a copy that may be written.</source>
        <translation>Откройте его один раз для записи или сделайте копию, доступную для записи.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive (%2), where simultaneous writing would destroy it.</source>
        <translation>«%1» лежит на сетевом диске (%2), где одновременная запись его разрушит.</translation>
    </message>
    <message>
        <source>Put the file on a local disk; share leads by export and import.</source>
        <translation>Перенесите файл на локальный диск; делитесь лидами через экспорт и импорт.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that another program synchronises, which can mix two states of the file.</source>
        <translation>«%1» лежит в папке, которую синхронизирует другая программа, — она может смешать два состояния файла.</translation>
    </message>
    <message>
        <source>Put the file outside that folder, and keep backups in it instead.</source>
        <translation>Перенесите файл из этой папки, а в ней храните резервные копии.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>«%1» недоступен для записи.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder, or make a copy.</source>
        <translation>Проверьте права на файл и папку или сделайте копию.</translation>
    </message>
    <message>
        <source>Another program or window has been writing to “%1” for too long.</source>
        <translation>Другая программа или окно слишком долго пишет в «%1».</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Дождитесь окончания и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» повреждён.</translation>
    </message>
    <message>
        <source>Restore a backup; keep the damaged file until the backup is checked.</source>
        <translation>Восстановите резервную копию; сохраните повреждённый файл, пока не проверите её.</translation>
    </message>
    <message>
        <source>The disk failed while “%1” was read or written.</source>
        <translation>Сбой диска при чтении или записи «%1».</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it, then open the file again.</source>
        <translation>Проверьте диск и подключение к нему, затем откройте файл снова.</translation>
    </message>
    <message>
        <source>A change to “%1” contradicts what is already there, and was not saved.</source>
        <translation>Изменение в «%1» противоречит записанному и не сохранено.</translation>
    </message>
    <message>
        <source>Reload and try again; if it happens again, check the file.</source>
        <translation>Обновите данные и попробуйте ещё раз; если повторится, проверьте файл.</translation>
    </message>
    <message>
        <source>The work on “%1” was cancelled. Nothing was changed.</source>
        <translation>Работа с «%1» прервана. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>Не удалось прочитать или записать «%1».</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the file.</source>
        <translation>Попробуйте ещё раз; если повторится, проверьте файл.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>«%1» занят другой программой.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>Файл повреждён внутри.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>A fact belongs to something that is gone.</source>
        <translation>Некоторый факт относится к тому, чего уже нет.</translation>
    </message>
    <message>
        <source>Restore a backup, or export the data and import it into a new file.</source>
        <translation>Восстановите резервную копию или экспортируйте данные и импортируйте их в новый файл.</translation>
    </message>
    <message>
        <source>Some activities are not in the list of those seen before; importing them again would double them.</source>
        <translation>Часть активностей не внесена в список уже виденных; повторный импорт их удвоит.</translation>
    </message>
    <message>
        <source>Some waiting activities are not in the list of those seen before.</source>
        <translation>Часть ожидающих активностей не внесена в список уже виденных.</translation>
    </message>
    <message>
        <source>The list of activities seen before does not fit the activities.</source>
        <translation>Список уже виденных активностей не совпадает с активностями.</translation>
    </message>
    <message>
        <source>Some activities have lost their page or campaign.</source>
        <translation>У части активностей потеряна страница или кампания.</translation>
    </message>
    <message>
        <source>Some leads have lost their date of creation.</source>
        <translation>У части лидов потеряна дата создания.</translation>
    </message>
    <message>
        <source>Some activities have lost the system they came from.</source>
        <translation>У части активностей потеряна система-источник.</translation>
    </message>
    <message>
        <source>Some facts have lost the import they came with and cannot be undone.</source>
        <translation>У части фактов потерян их импорт, отменить их нельзя.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing that was saved is lost; what was being written was not saved.</source>
        <translation>Диск с файлом «%1» заполнен. Ничего из сохранённого не потеряно; то, что записывалось, не сохранено.</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or removed while it was open. The last change was not saved.</source>
        <translation>Файл «%1» был перемещён, заменён или удалён, пока был открыт. Последнее изменение не сохранено.</translation>
    </message>
    <message>
        <source>Open the file again from where it is now.</source>
        <translation>Откройте файл снова оттуда, где он теперь лежит.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped because one question to it took longer than %2 seconds.</source>
        <translation>Чтение файла «%1» прервано: один запрос к нему длился дольше %2 с.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do; if it happens again, check the file.</source>
        <translation>Повторите, когда компьютер будет меньше занят; если это случится снова, проверьте файл.</translation>
    </message>
    <message>
        <source>It is not known whether the last change to “%1” was saved: the disk failed while it was written.</source>
        <translation>Неизвестно, сохранено ли последнее изменение в «%1»: при записи отказал диск.</translation>
    </message>
    <message>
        <source>Check the disk, open the file again, and look for the change before making it once more.</source>
        <translation>Проверьте диск, снова откройте файл и посмотрите, есть ли в нём изменение, прежде чем вносить его ещё раз.</translation>
    </message>
</context>
<context>
    <name>DomainText</name>
    <message>
        <source>Hot</source>
        <comment>temperature</comment>
        <translation>Горячий</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>temperature</comment>
        <translation>Тёплый</translation>
    </message>
    <message>
        <source>Cold</source>
        <comment>temperature</comment>
        <translation>Холодный</translation>
    </message>
    <message>
        <source>Hot, provisional</source>
        <comment>temperature</comment>
        <translation>Горячий, предварительно</translation>
    </message>
    <message>
        <source>Warm, provisional</source>
        <comment>temperature</comment>
        <translation>Тёплый, предварительно</translation>
    </message>
    <message>
        <source>Cold, provisional</source>
        <comment>temperature</comment>
        <translation>Холодный, предварительно</translation>
    </message>
    <message>
        <source>Cold, high potential</source>
        <comment>temperature</comment>
        <translation>Холодный, высокий потенциал</translation>
    </message>
    <message>
        <source>Below MQL</source>
        <comment>score band</comment>
        <translation>Ниже MQL</translation>
    </message>
    <message>
        <source>MQL</source>
        <comment>score band</comment>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <comment>score band</comment>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <comment>score band</comment>
        <translation>Дисквалифицирован</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>axis of the score: who they are</comment>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>axis of the score: what they do</comment>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Qualification</source>
        <comment>axis of the score: BANT answers</comment>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>stage</comment>
        <translation>Лид</translation>
    </message>
    <message>
        <source>MQL</source>
        <comment>stage</comment>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SAL</source>
        <comment>stage</comment>
        <translation>SAL</translation>
    </message>
    <message>
        <source>SQL</source>
        <comment>stage</comment>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>stage</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <comment>stage</comment>
        <translation>Дисквалифицирован</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Recycled</source>
        <comment>stage</comment>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>stage</comment>
        <translation>Бывший клиент</translation>
    </message>
    <message>
        <source>by a person</source>
        <comment>who moved the stage</comment>
        <translation>человеком</translation>
    </message>
    <message>
        <source>by a rule</source>
        <comment>who moved the stage</comment>
        <translation>правилом</translation>
    </message>
    <message>
        <source>by an import</source>
        <comment>who moved the stage</comment>
        <translation>импортом</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>deal</comment>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>deal</comment>
        <translation>Выиграна</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>deal</comment>
        <translation>Проиграна</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>channel</comment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Social media</source>
        <comment>channel</comment>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>channel</comment>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>channel</comment>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>No stage</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Без этапа</translation>
    </message>
    <message>
        <source>Awareness</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Осведомлённость</translation>
    </message>
    <message>
        <source>Consideration</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>call</comment>
        <translation>без результата</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>call</comment>
        <translation>дозвонились</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>call</comment>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>call</comment>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>call</comment>
        <translation>голосовая почта</translation>
    </message>
    <message>
        <source>wrong number</source>
        <comment>call</comment>
        <translation>ошибочный номер</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Без класса</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Класс %1</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 not known</source>
        <comment>field</comment>
        <translation>%1: неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1 employee(s)</source>
        <translation>
            <numerusform>%1 сотрудник</numerusform>
            <numerusform>%1 сотрудника</numerusform>
            <numerusform>%1 сотрудников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>field and its value</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>asked %1, ask again</source>
        <translation>спрашивали %1, спросите снова</translation>
    </message>
    <message>
        <source>asked %1, no answer</source>
        <comment>date</comment>
        <translation>спрашивали %1, ответа нет</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>answer and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s), last %2</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%1 раз, последний %2</numerusform>
            <numerusform>%1 раза, последний %2</numerusform>
            <numerusform>%1 раз, последний %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 different page(s) or asset(s), last %2</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%1 разная страница или материал, последний раз %2</numerusform>
            <numerusform>%1 разные страницы или материала, последний раз %2</numerusform>
            <numerusform>%1 разных страниц или материалов, последний раз %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %1 day(s), last %2</source>
        <comment>activities</comment>
        <translation>
            <numerusform>в %1 день, последний раз %2</numerusform>
            <numerusform>в %1 разных дня, последний раз %2</numerusform>
            <numerusform>в %1 разных дней, последний раз %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 visit(s), last %2</source>
        <comment>activities</comment>
        <translation>
            <numerusform>в %1 визите, последний раз %2</numerusform>
            <numerusform>в %1 визитах, последний раз %2</numerusform>
            <numerusform>в %1 визитах, последний раз %2</numerusform>
        </translation>
    </message>
    <message>
        <source>earned %1, once</source>
        <comment>date</comment>
        <translation>получено %1, однократно</translation>
    </message>
    <message numerus="yes">
        <source>returned after %1 day(s): %2</source>
        <comment>number, points</comment>
        <translation>
            <numerusform>возвращение через %1 день: %2</numerusform>
            <numerusform>возвращение через %1 дня: %2</numerusform>
            <numerusform>возвращение через %1 дней: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing for %1 day(s), since %2</source>
        <comment>number, date</comment>
        <translation>
            <numerusform>тишина %1 день, с %2</numerusform>
            <numerusform>тишина %1 дня, с %2</numerusform>
            <numerusform>тишина %1 дней, с %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mail(s) without a reaction</source>
        <translation>
            <numerusform>%1 письмо без реакции</numerusform>
            <numerusform>%1 письма без реакции</numerusform>
            <numerusform>%1 писем без реакции</numerusform>
        </translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>faded from %1</source>
        <comment>points</comment>
        <translation>убыло с %1</translation>
    </message>
    <message>
        <source>%1, faded from %2</source>
        <comment>occurrences, points</comment>
        <translation>%1, убыло с %2</translation>
    </message>
    <message>
        <source>capped at %1</source>
        <comment>points</comment>
        <translation>лимит %1</translation>
    </message>
    <message>
        <source>%1, capped at %2</source>
        <comment>occurrences, points</comment>
        <translation>%1, лимит %2</translation>
    </message>
    <message>
        <source>%1 not known (%2)</source>
        <comment>field, what it is derived from</comment>
        <translation>%1: неизвестно (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, its value, what it is derived from</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is “%2”, no exchange rate for %3</source>
        <comment>field, its value, currency</comment>
        <translation>%1: «%2», нет курса валюты %3</translation>
    </message>
</context>
<context>
    <name>ExplanationRows</name>
    <message>
        <source>%1 %2</source>
        <comment>group, points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MQL %1</source>
        <comment>points of the line</comment>
        <translation>MQL %1</translation>
    </message>
    <message>
        <source>SQL %1, %2 to go</source>
        <comment>points of the line, points missing</comment>
        <translation>SQL %1, не хватает %2</translation>
    </message>
    <message>
        <source>SQL %1</source>
        <comment>points of the line</comment>
        <translation>SQL %1</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Limit of the model</source>
        <translation>Лимит модели</translation>
    </message>
    <message>
        <source>model limit %1 reached</source>
        <translation>достигнут лимит модели %1</translation>
    </message>
    <message>
        <source>model limit not reached</source>
        <translation>лимит модели не достигнут</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <comment>group</comment>
        <translation>Лимит: %1</translation>
    </message>
    <message>
        <source>group limit %1 reached</source>
        <translation>достигнут лимит группы %1</translation>
    </message>
    <message>
        <source>group limit not reached</source>
        <translation>лимит группы не достигнут</translation>
    </message>
    <message>
        <source>Manual adjustment</source>
        <translation>Ручная поправка</translation>
    </message>
    <message>
        <source>Adjusted by %1</source>
        <translation>Поправка: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>date, date</comment>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <comment>date, note, date</comment>
        <translation>%1, %2, до %3</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <comment>model and version</comment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>group</comment>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>limits %1 and %2, reached</source>
        <comment>group</comment>
        <translation>лимиты %1 и %2, достигнуты</translation>
    </message>
    <message>
        <source>limits %1 and %2, not reached</source>
        <comment>group</comment>
        <translation>лимиты %1 и %2, не достигнуты</translation>
    </message>
    <message>
        <source>limit %1, reached</source>
        <comment>group</comment>
        <translation>лимит %1, достигнут</translation>
    </message>
    <message>
        <source>limit %1, not reached</source>
        <comment>group</comment>
        <translation>лимит %1, не достигнут</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>sum</comment>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Group and model limits, none reached</source>
        <translation>Лимиты групп и модели, не достигнуты</translation>
    </message>
    <message>
        <source>Group and model limits</source>
        <translation>Лимиты групп и модели</translation>
    </message>
    <message>
        <source>Manual adjustments, none</source>
        <translation>Ручных поправок нет</translation>
    </message>
    <message numerus="yes">
        <source>%1 manual adjustment(s)</source>
        <translation>
            <numerusform>%1 ручная поправка</numerusform>
            <numerusform>%1 ручные поправки</numerusform>
            <numerusform>%1 ручных поправок</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum, no limit reached</source>
        <translation>Сумма, лимиты не достигнуты</translation>
    </message>
    <message>
        <source>Sum, limits reached</source>
        <translation>Сумма, лимиты достигнуты</translation>
    </message>
    <message>
        <source>Score on %1, %2</source>
        <comment>date, model with version</comment>
        <translation>Оценка на %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason of a gate, facts that decided</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <comment>model</comment>
        <translation>%1, черновик</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Kelvin id</source>
        <translation>ID Kelvin</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Внешние ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Reason 1</source>
        <translation>Причина 1</translation>
    </message>
    <message>
        <source>Reason 2</source>
        <translation>Причина 2</translation>
    </message>
    <message>
        <source>Reason 3</source>
        <translation>Причина 3</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О файле</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Создано</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>derived</source>
        <comment>a value computed from another one</comment>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>when the next step is to be done</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>who gave a task or an owner</comment>
        <translation>правило</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>a date nobody gave</comment>
        <translation>принято</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ведение</translation>
    </message>
    <message>
        <source>Engagement by %1: %2</source>
        <comment>model, points</comment>
        <translation>Вовлечённость по %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Product interest</source>
        <comment>the product a lead is most engaged with</comment>
        <translation>Интерес к продукту</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message numerus="yes">
        <source>%1 row(s), first on line %2, column “%3”.</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 строка, первая — №&#xa0;%2, столбец «%3».</numerusform>
            <numerusform>%1 строки, первая — №&#xa0;%2, столбец «%3».</numerusform>
            <numerusform>%1 строк, первая — №&#xa0;%2, столбец «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), first on line %2.</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 строка, первая — №&#xa0;%2.</numerusform>
            <numerusform>%1 строки, первая — №&#xa0;%2.</numerusform>
            <numerusform>%1 строк, первая — №&#xa0;%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), column “%2”.</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 строка, столбец «%2».</numerusform>
            <numerusform>%1 строки, столбец «%2».</numerusform>
            <numerusform>%1 строк, столбец «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s).</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 раз.</numerusform>
            <numerusform>%1 раза.</numerusform>
            <numerusform>%1 раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Что-то пошло не так (%1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with this code.</source>
        <translation>Попробуйте ещё раз; если повторится, сообщите об этом, указав код.</translation>
    </message>
    <message>
        <source>Not usable (%1).</source>
        <translation>Непригодно (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s).</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 лид.</numerusform>
            <numerusform>%1 лида.</numerusform>
            <numerusform>%1 лидов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>External id</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Company id</source>
        <translation>ID компании</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Домен фирмы</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Выручка в год</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>Кому продаёт</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Сумма заказа</translation>
    </message>
    <message>
        <source>Purchase by</source>
        <translation>Покупка до</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>Домен почты</translation>
    </message>
    <message>
        <source>Free mailbox</source>
        <translation>Бесплатная почта</translation>
    </message>
    <message>
        <source>Disposable mailbox</source>
        <translation>Временная почта</translation>
    </message>
    <message>
        <source>Title rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Общая оценка</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Score band</source>
        <translation>Диапазон оценки</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Crossed the MQL line</source>
        <translation>Порог MQL пройден</translation>
    </message>
    <message>
        <source>Crossed the SQL line</source>
        <translation>Порог SQL пройден</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Вид активности</translation>
    </message>
    <message>
        <source>Time of the activity</source>
        <translation>Время активности</translation>
    </message>
    <message>
        <source>Page, asset or message</source>
        <translation>Страница, материал или письмо</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Длительность в секундах</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID события</translation>
    </message>
    <message>
        <source>Visit id</source>
        <translation>ID визита</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>ID посетителя</translation>
    </message>
    <message>
        <source>Start of the meeting</source>
        <translation>Начало встречи</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Результат звонка</translation>
    </message>
    <message>
        <source>Won or lost on</source>
        <translation>Дата выигрыша или проигрыша</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Дата выигрыша</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Дата проигрыша</translation>
    </message>
    <message>
        <source>Deal id</source>
        <translation>ID сделки</translation>
    </message>
    <message>
        <source>Deal name</source>
        <translation>Название сделки</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>На этом этапе с</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>Число активностей</translation>
    </message>
    <message>
        <source>Days since an activity</source>
        <translation>Дней с активности</translation>
    </message>
    <message>
        <source>Change in 7 days</source>
        <translation>Изменение за 7 дней</translation>
    </message>
    <message>
        <source>Temperature provisional</source>
        <translation>Температура предварительна</translation>
    </message>
    <message>
        <source>High potential</source>
        <translation>Высокий потенциал</translation>
    </message>
    <message>
        <source>Fell below its line</source>
        <translation>Ниже своего порога</translation>
    </message>
    <message>
        <source>Any BANT question asked</source>
        <translation>Вопрос BANT задан</translation>
    </message>
    <message>
        <source>Stage date</source>
        <translation>Дата этапа</translation>
    </message>
    <message>
        <source>Put aside on</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Own name of the stage</source>
        <translation>Своё название этапа</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Версия правил</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Companies (B2B)</source>
        <translation>Компании (B2B)</translation>
    </message>
    <message>
        <source>Consumers (B2C)</source>
        <translation>Потребители (B2C)</translation>
    </message>
    <message>
        <source>Companies and consumers</source>
        <translation>Компании и потребители</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>ИТ</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Операции</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Закупки</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Разработка</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Юристы</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Исследования</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Логистика</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Top management</source>
        <comment>title rank: chief executive and the like</comment>
        <translation>Высшее руководство</translation>
    </message>
    <message>
        <source>Vice president</source>
        <comment>title rank</comment>
        <translation>Вице-президент</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>title rank</comment>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>title rank</comment>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Specialist</source>
        <comment>title rank</comment>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Student</source>
        <comment>title rank</comment>
        <translation>Студент</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>title rank</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>where a value came from</comment>
        <translation>вручную</translation>
    </message>
    <message>
        <source>import</source>
        <comment>where a value came from</comment>
        <translation>импорт</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
</context>
<context>
    <name>FileCodes</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Нет файла «%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» — это папка.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>“%1” is a link to something that is not an ordinary file.</source>
        <translation>«%1» — ссылка на то, что не является обычным файлом.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Выберите сам файл.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» — не обычный файл.</translation>
    </message>
    <message>
        <source>Save the data to a file first, then import that.</source>
        <translation>Сначала сохраните данные в файл, затем импортируйте его.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>«%1» недоступен для чтения.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Проверьте права доступа.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Export it again from where it came.</source>
        <translation>Экспортируйте его заново из исходной программы.</translation>
    </message>
    <message>
        <source>“%1” is not a text file (%2).</source>
        <translation>«%1» — не текстовый файл (%2).</translation>
    </message>
    <message>
        <source>Export the data as CSV, then import that.</source>
        <translation>Экспортируйте данные в CSV и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>Reading stopped after %1 bytes: the disk or drive reports an error.</source>
        <translation>Чтение остановилось после %1 байт: диск или привод сообщает об ошибке.</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then import the copy.</source>
        <translation>Скопируйте файл на этот компьютер и импортируйте копию.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>%1 rows are more than a spreadsheet holds (%2).</source>
        <translation>Столько строк не вмещает таблица: %1 (%2).</translation>
    </message>
    <message>
        <source>Export as CSV, or set a filter first.</source>
        <translation>Экспортируйте в CSV или сначала задайте фильтр.</translation>
    </message>
    <message>
        <source>A file that comes with the program is missing: %1.</source>
        <translation>Нет файла из поставки программы: %1.</translation>
    </message>
    <message>
        <source>Install Kelvin again.</source>
        <translation>Переустановите Kelvin.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A preset that comes with the program is damaged: %1.</source>
        <translation>Шаблон из поставки программы повреждён: %1.</translation>
    </message>
    <message>
        <source>A list of words that comes with the program is damaged: %1.</source>
        <translation>Список слов из поставки программы повреждён: %1.</translation>
    </message>
    <message>
        <source>“%1” is the workspace that is open.</source>
        <translation>«%1» — это открытая рабочая область.</translation>
    </message>
    <message>
        <source>Choose the file that another program exported.</source>
        <translation>Выберите файл, выгруженный из другой программы.</translation>
    </message>
    <message>
        <source>“%1” is the workspace itself. Nothing was written.</source>
        <translation>«%1» — это сама рабочая область. Ничего не записано.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Выберите другое имя для результата.</translation>
    </message>
    <message>
        <source>“%1” is the file that is read. Nothing was written.</source>
        <translation>«%1» — это файл, который читается. Ничего не записано.</translation>
    </message>
    <message>
        <source>“%1” is still being written.</source>
        <translation>Файл «%1» ещё записывается.</translation>
    </message>
    <message>
        <source>It stays where it is; the next run imports it.</source>
        <translation>Он остаётся на месте; его импортирует следующий запуск.</translation>
    </message>
    <message>
        <source>The file has no column of e-mails, phones or ids (its columns: %1).</source>
        <translation>В файле нет столбца с e-mail, телефонами или идентификаторами (его столбцы: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=email.</source>
        <translation>Укажите его: --map СТОЛБЕЦ=email.</translation>
    </message>
    <message>
        <source>The file has no column of names, domains or ids of companies (its columns: %1).</source>
        <translation>В файле нет столбца с названиями, доменами или идентификаторами компаний (его столбцы: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=company.</source>
        <translation>Укажите его: --map СТОЛБЕЦ=company.</translation>
    </message>
    <message>
        <source>The file has no column of the type of an activity (its columns: %1).</source>
        <translation>В файле нет столбца с типом активности (его столбцы: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=type.</source>
        <translation>Укажите его: --map СТОЛБЕЦ=type.</translation>
    </message>
    <message>
        <source>The file has no column of the time of an activity (its columns: %1).</source>
        <translation>В файле нет столбца со временем активности (его столбцы: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=occurredAt.</source>
        <translation>Укажите его: --map СТОЛБЕЦ=occurredAt.</translation>
    </message>
    <message>
        <source>The file has no column of outcomes or stages (its columns: %1).</source>
        <translation>В файле нет столбца с итогами или этапами (его столбцы: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=outcome.</source>
        <translation>Укажите его: --map СТОЛБЕЦ=outcome.</translation>
    </message>
    <message>
        <source>The file has no column of answers to a criterion (its columns: %1).</source>
        <translation>В файле нет столбца с ответами на критерий (его столбцы: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=budget.</source>
        <translation>Укажите его: --map СТОЛБЕЦ=budget.</translation>
    </message>
    <message>
        <source>The rejected rows could not be written to “%1”; the others are in.</source>
        <translation>Отклонённые строки не удалось записать в «%1»; остальные загружены.</translation>
    </message>
    <message>
        <source>The first row is no text in this encoding (byte %1).</source>
        <translation>Первая строка — не текст в этой кодировке (байт %1).</translation>
    </message>
    <message>
        <source>If it is no text file, export the data as CSV, then import that; else choose another encoding (--encoding).</source>
        <translation>Если это не текстовый файл, выгрузите данные в CSV и импортируйте его; иначе выберите другую кодировку (--encoding).</translation>
    </message>
    <message>
        <source>The first row has no end: a quotation mark is not closed, or a cell is too large (byte %1).</source>
        <translation>Первая строка не кончается: кавычка не закрыта или ячейка слишком велика (байт %1).</translation>
    </message>
    <message>
        <source>Open the file in a text editor and mend its first line.</source>
        <translation>Откройте файл в текстовом редакторе и исправьте первую строку.</translation>
    </message>
    <message>
        <source>The file begins with “%1” instead of the names of its columns; no column says which person a row is about.</source>
        <translation>Файл начинается с «%1», а не с названий столбцов; ни один столбец не говорит, к какому человеку относится строка.</translation>
    </message>
    <message>
        <source>Export a table as CSV: a row for each person or event, and a column of their e-mails or ids.</source>
        <translation>Экспортируйте таблицу как CSV: по строке на каждого человека или событие и столбец с адресами почты или идентификаторами.</translation>
    </message>
    <message>
        <source>The file is read as one of leads, without the times and pages of what they did: %1.</source>
        <translation>Файл прочитан как файл лидов, без времени и страниц того, что они делали: %1.</translation>
    </message>
    <message>
        <source>If its rows are activities, say so: --kind activities --map COLUMN=type.</source>
        <translation>Если его строки — это активности, укажите это: --kind activities --map СТОЛБЕЦ=type.</translation>
    </message>
    <message>
        <source>Import the file again, with the rejected rows (--rejects FILE) in a folder that may be written and has room.</source>
        <translation>Импортируйте файл ещё раз, с отклонёнными строками (--rejects ФАЙЛ) в папке, куда можно писать и где есть место.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>size of a file</comment>
        <translation>
            <numerusform>%1 байт</numerusform>
            <numerusform>%1 байта</numerusform>
            <numerusform>%1 байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Kelvin workspaces (*.kelvin)</source>
        <translation>Рабочие области Kelvin (*.kelvin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>You have worked in the sample data.</source>
        <translation>Вы уже работали с примером.</translation>
    </message>
    <message>
        <source>It can be opened as it is, or made anew as of today; then yours is kept beside it.</source>
        <translation>Его можно открыть как есть или создать заново на сегодня; ваш вариант останется рядом.</translation>
    </message>
    <message>
        <source>Open mine</source>
        <translation>Открыть мой</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Создать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Открыть рабочую область</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Новая рабочая область</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Call first</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Все лиды</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>Мои лиды</translation>
    </message>
    <message>
        <source>New MQLs</source>
        <translation>Новые MQL</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Горячие</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>Остывают</translation>
    </message>
    <message>
        <source>Cold, high potential</source>
        <translation>Холодные с шансом</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Rejected in 30 days</source>
        <translation>Отклонены за 30 дней</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>FormatDurations</name>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 минута</numerusform>
            <numerusform>%1 минуты</numerusform>
            <numerusform>%1 минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 час</numerusform>
            <numerusform>%1 часа</numerusform>
            <numerusform>%1 часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 день</numerusform>
            <numerusform>%1 дня</numerusform>
            <numerusform>%1 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>short length</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>short length, hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>short length, days</comment>
        <translation>%1 д</translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 секунда</numerusform>
            <numerusform>%1 секунды</numerusform>
            <numerusform>%1 секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>short length</comment>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>short length</comment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>осталось %1 ч %2 мин</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>оставшееся время пока неизвестно</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message numerus="yes">
        <source>about %1 second(s) left</source>
        <translation>
            <numerusform>осталась примерно %1 секунда</numerusform>
            <numerusform>осталось примерно %1 секунды</numerusform>
            <numerusform>осталось примерно %1 секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %1 минута</numerusform>
            <numerusform>осталось примерно %1 минуты</numerusform>
            <numerusform>осталось примерно %1 минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 hour(s) left</source>
        <translation>
            <numerusform>остался примерно %1 час</numerusform>
            <numerusform>осталось примерно %1 часа</numerusform>
            <numerusform>осталось примерно %1 часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 y</source>
        <comment>short length, years</comment>
        <translation>
            <numerusform>%1 г.</numerusform>
            <numerusform>%1 г.</numerusform>
            <numerusform>%1 л.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatNumbers</name>
    <message>
        <source>not known</source>
        <comment>a number</comment>
        <translation>неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)/s</source>
        <comment>rate</comment>
        <translation>
            <numerusform>%1 строка/с</numerusform>
            <numerusform>%1 строки/с</numerusform>
            <numerusform>%1 строк/с</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of all</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>FormatTimes</name>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <extracomment>Date patterns of Qt: d day, MMM short month, MMMM month, yyyy year, ddd short weekday.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date pattern</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time pattern</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday with date, and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or yesterday, and the date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Scored %1 lead(s) at %2</source>
        <comment>count and time</comment>
        <translation>
            <numerusform>Оценён %1 лид в %2</numerusform>
            <numerusform>Оценены %1 лида в %2</numerusform>
            <numerusform>Оценено %1 лидов в %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scored %1 lead(s) on %2 at %3</source>
        <comment>count, date and time</comment>
        <translation>
            <numerusform>Оценён %1 лид %2 в %3</numerusform>
            <numerusform>Оценены %1 лида %2 в %3</numerusform>
            <numerusform>Оценено %1 лидов %2 в %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores as stored at %1, being counted</source>
        <comment>time</comment>
        <translation>Оценки сохранены в %1, идёт пересчёт</translation>
    </message>
    <message>
        <source>Scores as stored on %1 at %2, being counted</source>
        <comment>date and time</comment>
        <translation>Оценки сохранены %1 в %2, идёт пересчёт</translation>
    </message>
    <message>
        <source>Scores as stored at %1</source>
        <comment>time</comment>
        <translation>Оценки сохранены в %1</translation>
    </message>
    <message>
        <source>Scores as stored on %1 at %2</source>
        <comment>date and time</comment>
        <translation>Оценки сохранены %1 в %2</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>date pattern</comment>
        <extracomment>A weekday of the coming days, alone.</extracomment>
        <translation>ddd</translation>
    </message>
</context>
<context>
    <name>FunnelText</name>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95&#xa0;% от–до</translation>
    </message>
    <message>
        <source>From, 95 %</source>
        <translation>От, 95&#xa0;%</translation>
    </message>
    <message>
        <source>To, 95 %</source>
        <translation>До, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>От всех</translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation>От первого этапа</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Мед.</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Медиана дней</translation>
    </message>
    <message>
        <source>90th</source>
        <translation>90-й</translation>
    </message>
    <message>
        <source>Days, 90th percentile</source>
        <translation>Дни, 90-й перцентиль</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Cohort</source>
        <comment>who is counted</comment>
        <translation>Когорта</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>who is counted</comment>
        <translation>Период</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>how stages are counted</comment>
        <translation>По порядку</translation>
    </message>
    <message>
        <source>Any stage</source>
        <comment>how stages are counted</comment>
        <translation>Любой этап</translation>
    </message>
    <message>
        <source>MQL to SQL: nobody to count yet</source>
        <translation>MQL в SQL: считать пока некого</translation>
    </message>
    <message>
        <source>MQL to SQL %1</source>
        <translation>MQL в SQL %1</translation>
    </message>
    <message>
        <source>MQL to SQL %1 (%2)</source>
        <translation>MQL в SQL %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>MQL to SQL %1, median %2 day(s)</source>
        <translation>
            <numerusform>MQL в SQL %1, медиана %2 день</numerusform>
            <numerusform>MQL в SQL %1, медиана %2 дня</numerusform>
            <numerusform>MQL в SQL %1, медиана %2 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MQL to SQL %1 (%2), median %3 day(s)</source>
        <translation>
            <numerusform>MQL в SQL %1 (%2), медиана %3 день</numerusform>
            <numerusform>MQL в SQL %1 (%2), медиана %3 дня</numerusform>
            <numerusform>MQL в SQL %1 (%2), медиана %3 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) created in the period</source>
        <translation>
            <numerusform>%1 лид создан за период</numerusform>
            <numerusform>%1 лида созданы за период</numerusform>
            <numerusform>%1 лидов создано за период</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) with a move in the period</source>
        <translation>
            <numerusform>%1 лид со сменой этапа за период</numerusform>
            <numerusform>%1 лида со сменой этапа за период</numerusform>
            <numerusform>%1 лидов со сменой этапа за период</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 open</source>
        <comment>leads not yet decided</comment>
        <translation>
            <numerusform>%1 ждёт</numerusform>
            <numerusform>%1 ждут</numerusform>
            <numerusform>%1 ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>few leads</source>
        <comment>tag</comment>
        <translation>мало лидов</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>value of a breakdown</comment>
        <translation>неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 клиент</numerusform>
            <numerusform>%1 клиента</numerusform>
            <numerusform>%1 клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s): %2 became MQL, %3 SAL, %4 SQL, %5.</source>
        <comment>leads, MQL, SAL, SQL, customers with the word</comment>
        <translation>
            <numerusform>%1 лид: MQL %2, SAL %3, SQL %4, %5.</numerusform>
            <numerusform>%1 лида: MQL %2, SAL %3, SQL %4, %5.</numerusform>
            <numerusform>%1 лидов: MQL %2, SAL %3, SQL %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Temperature at entry</source>
        <translation>Температура при поступлении</translation>
    </message>
    <message>
        <source>Version that made it MQL</source>
        <translation>Версия правил при переходе в MQL</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <comment>leads, stage</comment>
        <translation>Дошли до этапа: %1</translation>
    </message>
    <message>
        <source>Cohort, in order. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Когорта, по порядку. Шаг: доля перешедших дальше среди вошедших, с 95-процентным интервалом Уилсона. Штриховка: ещё не решено.</translation>
    </message>
    <message>
        <source>Cohort, any stage. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Когорта, любой этап. Шаг: доля перешедших дальше среди вошедших, с 95-процентным интервалом Уилсона. Штриховка: ещё не решено.</translation>
    </message>
    <message>
        <source>Moves in the period, in order. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Переходы за период, по порядку. Шаг: доля перешедших дальше среди вошедших, с 95-процентным интервалом Уилсона. Штриховка: ещё не решено.</translation>
    </message>
    <message>
        <source>Moves in the period, any stage. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Переходы за период, любой этап. Шаг: доля перешедших дальше среди вошедших, с 95-процентным интервалом Уилсона. Штриховка: ещё не решено.</translation>
    </message>
    <message>
        <source>Heights on a root scale.</source>
        <translation>Высота по корневой шкале.</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message>
        <source>One answer from hot</source>
        <translation>Горячий через 1 ответ</translation>
    </message>
    <message>
        <source>Two answers from hot</source>
        <translation>Горячий через 2 ответа</translation>
    </message>
    <message>
        <source>Three answers from hot</source>
        <translation>Горячий через 3 ответа</translation>
    </message>
    <message>
        <source>One answer from MQL</source>
        <translation>MQL через 1 ответ</translation>
    </message>
    <message>
        <source>Two answers from MQL</source>
        <translation>MQL через 2 ответа</translation>
    </message>
    <message>
        <source>Three answers from MQL</source>
        <translation>MQL через 3 ответа</translation>
    </message>
    <message>
        <source>One answer from SQL</source>
        <translation>SQL через 1 ответ</translation>
    </message>
    <message>
        <source>Two answers from SQL</source>
        <translation>SQL через 2 ответа</translation>
    </message>
    <message>
        <source>Three answers from SQL</source>
        <translation>SQL через 3 ответа</translation>
    </message>
    <message>
        <source>One step from hot</source>
        <translation>Горячий через 1 шаг</translation>
    </message>
    <message>
        <source>Two steps from hot</source>
        <translation>Горячий через 2 шага</translation>
    </message>
    <message>
        <source>Three steps from hot</source>
        <translation>Горячий через 3 шага</translation>
    </message>
    <message>
        <source>One step from MQL</source>
        <translation>MQL через 1 шаг</translation>
    </message>
    <message>
        <source>Two steps from MQL</source>
        <translation>MQL через 2 шага</translation>
    </message>
    <message>
        <source>Three steps from MQL</source>
        <translation>MQL через 3 шага</translation>
    </message>
    <message>
        <source>One step from SQL</source>
        <translation>SQL через 1 шаг</translation>
    </message>
    <message>
        <source>Two steps from SQL</source>
        <translation>SQL через 2 шага</translation>
    </message>
    <message>
        <source>Three steps from SQL</source>
        <translation>SQL через 3 шага</translation>
    </message>
    <message>
        <source>What would make it hot</source>
        <translation>Путь к горячему</translation>
    </message>
    <message>
        <source>What would make it MQL</source>
        <translation>Путь к MQL</translation>
    </message>
    <message>
        <source>What would make it SQL</source>
        <translation>Путь к SQL</translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <comment>rule about activities</comment>
        <translation>Ещё раз: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>steps, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of won leads had this</source>
        <comment>percent</comment>
        <translation>Это было у %1 выигранных лидов</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>steps as a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Added %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Saved a draft of %1</source>
        <translation>Черновик сохранён: %1</translation>
    </message>
    <message>
        <source>Discarded the draft of %1</source>
        <translation>Черновик удалён: %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>Rolled %1 back</source>
        <translation>Возвращена прежняя версия: %1</translation>
    </message>
    <message>
        <source>Added the model %1</source>
        <translation>Добавлена модель %1</translation>
    </message>
    <message>
        <source>Changed the order of the models</source>
        <translation>Порядок моделей изменён</translation>
    </message>
    <message>
        <source>Finished a next step</source>
        <translation>Следующий шаг выполнен</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Импортировано: %1</translation>
    </message>
    <message>
        <source>Caught up with the days without the program</source>
        <translation>Навёрстаны дни без программы</translation>
    </message>
    <message>
        <source>Undid change number %1</source>
        <translation>Отменено изменение №&#xa0;%1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <comment>kind of activity</comment>
        <translation>Внесено: %1</translation>
    </message>
    <message>
        <source>Logged an activity</source>
        <translation>Внесена активность</translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 lead(s) to %2</source>
        <comment>number, stage</comment>
        <translation>
            <numerusform>%1 лид переведён на этап «%2»</numerusform>
            <numerusform>%1 лида переведены на этап «%2»</numerusform>
            <numerusform>%1 лидов переведено на этап «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>field</comment>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Adjusted the score by %1</source>
        <comment>points</comment>
        <translation>Оценка поправлена на %1</translation>
    </message>
    <message numerus="yes">
        <source>Answered %1 BANT question(s)</source>
        <translation>
            <numerusform>Ответ на %1 вопрос BANT</numerusform>
            <numerusform>Ответ на %1 вопроса BANT</numerusform>
            <numerusform>Ответ на %1 вопросов BANT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 lead(s) into the trash</source>
        <translation>
            <numerusform>%1 лид удалён в корзину</numerusform>
            <numerusform>%1 лида удалены в корзину</numerusform>
            <numerusform>%1 лидов удалено в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %1 lead(s) out of the trash</source>
        <translation>
            <numerusform>%1 лид возвращён из корзины</numerusform>
            <numerusform>%1 лида возвращены из корзины</numerusform>
            <numerusform>%1 лидов возвращено из корзины</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared the next step</source>
        <translation>Следующий шаг снят</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
    <message numerus="yes">
        <source>Took the owner from %1 lead(s)</source>
        <translation>
            <numerusform>%1 лид остался без владельца</numerusform>
            <numerusform>%1 лида остались без владельца</numerusform>
            <numerusform>%1 лидов остались без владельца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 lead(s) to %2</source>
        <comment>number, person</comment>
        <translation>
            <numerusform>Передан %1 лид: %2</numerusform>
            <numerusform>Переданы %1 лида: %2</numerusform>
            <numerusform>Передано %1 лидов: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1 объединён с %2</translation>
    </message>
    <message>
        <source>Changed several fields</source>
        <translation>Изменено несколько полей</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>HubSpot, contacts</source>
        <translation>HubSpot, контакты</translation>
    </message>
    <message>
        <source>HubSpot, companies</source>
        <translation>HubSpot, компании</translation>
    </message>
    <message>
        <source>HubSpot, deals</source>
        <translation>HubSpot, сделки</translation>
    </message>
    <message>
        <source>HubSpot, activities</source>
        <translation>HubSpot, активности</translation>
    </message>
    <message>
        <source>Any file of leads</source>
        <translation>Любой файл лидов</translation>
    </message>
    <message>
        <source>Any file of companies</source>
        <translation>Любой файл компаний</translation>
    </message>
    <message>
        <source>Any file of activities</source>
        <translation>Любой файл активностей</translation>
    </message>
    <message>
        <source>Any file of BANT answers</source>
        <translation>Любой файл ответов BANT</translation>
    </message>
    <message>
        <source>Any file of outcomes</source>
        <translation>Любой файл итогов</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Waiting for their lead</source>
        <translation>Ждут своего лида</translation>
    </message>
    <message>
        <source>Leads and companies</source>
        <comment>kind of file</comment>
        <translation>Лиды и компании</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>kind of file</comment>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>kind of file</comment>
        <translation>Активности</translation>
    </message>
    <message>
        <source>BANT answers</source>
        <comment>kind of file</comment>
        <translation>Ответы BANT</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>kind of file</comment>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column</comment>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Preset</source>
        <comment>column</comment>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Header</source>
        <comment>column</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Header, without accents</source>
        <comment>column</comment>
        <translation>Заголовок, без диакритики</translation>
    </message>
    <message>
        <source>Header, close match</source>
        <comment>column</comment>
        <translation>Заголовок, похожий</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <comment>column</comment>
        <translation>Выбрано вручную</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Header “%1”</source>
        <translation>Заголовок «%1»</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>separator</comment>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>separator</comment>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>separator</comment>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <comment>separator</comment>
        <translation>Вертикальная черта</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 новая</numerusform>
            <numerusform>%1 новые</numerusform>
            <numerusform>%1 новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 обновлена</numerusform>
            <numerusform>%1 обновлены</numerusform>
            <numerusform>%1 обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 без изменений</numerusform>
            <numerusform>%1 без изменений</numerusform>
            <numerusform>%1 без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 пропущена</numerusform>
            <numerusform>%1 пропущены</numerusform>
            <numerusform>%1 пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 отклонена</numerusform>
            <numerusform>%1 отклонены</numerusform>
            <numerusform>%1 отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting for their lead</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 ждёт своего лида</numerusform>
            <numerusform>%1 ждут своего лида</numerusform>
            <numerusform>%1 ждут своего лида</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s)</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%1 столбец</numerusform>
            <numerusform>%1 столбца</numerusform>
            <numerusform>%1 столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (is|are) above MQL by older facts. Leave them, promote them now, or at the date they crossed?</source>
        <translation>
            <numerusform>%1 лид выше порога MQL по давним данным. Оставить, перевести сейчас или с датой прохождения порога?</numerusform>
            <numerusform>%1 лида выше порога MQL по давним данным. Оставить, перевести сейчас или с датой прохождения порога?</numerusform>
            <numerusform>%1 лидов выше порога MQL по давним данным. Оставить, перевести сейчас или с датой прохождения порога?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected row(s) (stays|stay) in %2</source>
        <comment>number, file</comment>
        <translation>
            <numerusform>%1 отклонённая строка остаётся в %2</numerusform>
            <numerusform>%1 отклонённые строки остаются в %2</numerusform>
            <numerusform>%1 отклонённых строк остаётся в %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message numerus="yes">
        <source>activities of %1 lead(s)</source>
        <comment>the new rows</comment>
        <translation>
            <numerusform>активность %1 лида</numerusform>
            <numerusform>активность %1 лидов</numerusform>
            <numerusform>активность %1 лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of %1 lead(s)</source>
        <comment>the new rows</comment>
        <translation>
            <numerusform>ответы %1 лида</numerusform>
            <numerusform>ответы %1 лидов</numerusform>
            <numerusform>ответы %1 лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outcomes of %1 lead(s)</source>
        <comment>the new rows</comment>
        <translation>
            <numerusform>итоги %1 лида</numerusform>
            <numerusform>итоги %1 лидов</numerusform>
            <numerusform>итоги %1 лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::AboutDialog</name>
    <message>
        <source>About Kelvin</source>
        <translation>О программе Kelvin</translation>
    </message>
    <message>
        <source>Kelvin %1</source>
        <translation>Kelvin %1</translation>
    </message>
    <message>
        <source>How warm is this lead? Scores by rules you can read, and says why.</source>
        <translation>Насколько тёплый этот лид? Оценивает по понятным правилам и объясняет почему.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее: её можно использовать, изучать, распространять и менять. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Your data stays in your file. Kelvin uses no network unless you ask it to.</source>
        <translation>Ваши данные остаются в вашем файле. Kelvin не обращается к сети без вашей просьбы.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Сделано с помощью:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>Kelvin::ActivityBody</name>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Each later one</source>
        <translation>За каждую следующую</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Within the last days</source>
        <translation>За последние дни</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>когда угодно</translation>
    </message>
    <message>
        <source>More about counting and fading</source>
        <translation>Ещё о подсчёте и убывании</translation>
    </message>
    <message>
        <source>Count at most, of each day</source>
        <translation>Считать не больше за день</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Count only the newest</source>
        <translation>Считать только последние</translation>
    </message>
    <message>
        <source>Days or percent</source>
        <translation>Дни или процент</translation>
    </message>
    <message>
        <source>Activities that count</source>
        <translation>Какие активности считаются</translation>
    </message>
    <message>
        <source>What they give</source>
        <translation>Что они дают</translation>
    </message>
    <message>
        <source>Points for each one</source>
        <translation>Баллы за каждую</translation>
    </message>
    <message>
        <source>Points once</source>
        <translation>Баллы один раз</translation>
    </message>
    <message>
        <source>Points for the first, others for each later one</source>
        <translation>Баллы за первую, другие за каждую следующую</translation>
    </message>
    <message>
        <source>Points for every so many</source>
        <translation>Баллы за каждые столько</translation>
    </message>
    <message>
        <source>Points while there are so many</source>
        <translation>Баллы, пока их столько</translation>
    </message>
    <message>
        <source>Points from so many on, kept</source>
        <translation>Баллы начиная со стольких, навсегда</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Points stay</source>
        <translation>Баллы остаются</translation>
    </message>
    <message>
        <source>Fade to 0 over … days</source>
        <translation>Убывают до 0 за … дней</translation>
    </message>
    <message>
        <source>Lose … percent a month</source>
        <translation>Теряют … процентов в месяц</translation>
    </message>
    <message>
        <source>Halve every … days</source>
        <translation>Уменьшаются вдвое каждые … дней</translation>
    </message>
    <message>
        <source>End after … days</source>
        <translation>Пропадают через … дней</translation>
    </message>
    <message>
        <source>What counts as one</source>
        <translation>Что считать за одну</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Убывание</translation>
    </message>
</context>
<context>
    <name>Kelvin::AdjustScoreDialog</name>
    <message>
        <source>Only until</source>
        <translation>Только до</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Поправить</translation>
    </message>
    <message>
        <source>Adjust the score</source>
        <translation>Поправка оценки</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Everybody sees this in the explanation</source>
        <translation>Это увидят все в объяснении</translation>
    </message>
</context>
<context>
    <name>Kelvin::AfterCallPanel</name>
    <message>
        <source>After this call</source>
        <translation>После этого звонка</translation>
    </message>
    <message>
        <source>Why this lead is on the list</source>
        <translation>Почему этот лид в списке</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Ещё вопросы</translation>
    </message>
    <message>
        <source>Nothing has given it points yet.</source>
        <translation>Пока ничто не дало ему баллов.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>“3 of 4 met”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 The answers give no points in %2, they set the temperature.</source>
        <comment>“3 of 4 met.”, model</comment>
        <translation>%1 В %2 ответы не дают баллов, они задают температуру.</translation>
    </message>
</context>
<context>
    <name>Kelvin::BantBody</name>
    <message>
        <source>Answer to a BANT question</source>
        <translation>Ответ на вопрос BANT</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>Kelvin::BinModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
</context>
<context>
    <name>Kelvin::BreakdownModel</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value of the breakdown, which leads</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Kelvin::CallHeader</name>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Нет номера телефона</translation>
    </message>
</context>
<context>
    <name>Kelvin::CallResultCard</name>
    <message>
        <source>R</source>
        <comment>key for: reached</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for: no answer</comment>
        <translation>Н</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key for: voicemail</comment>
        <translation>Г</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for: wrong number</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Результат звонка</translation>
    </message>
    <message>
        <source>B</source>
        <comment>key for: call back at</comment>
        <translation>П</translation>
    </message>
</context>
<context>
    <name>Kelvin::CallSheetPage</name>
    <message>
        <source>No lead is being called. Open the call sheet from the list or from a lead.</source>
        <translation>Сейчас никому не звонят. Откройте карточку звонка из списка или из лида.</translation>
    </message>
    <message>
        <source>Save the &amp;answers</source>
        <translation>&amp;Сохранить ответы</translation>
    </message>
    <message>
        <source>Save and open the ne&amp;xt lead</source>
        <translation>Сохранить и открыть с&amp;ледующий лид</translation>
    </message>
    <message>
        <source>&amp;First further question</source>
        <translation>&amp;Первый дополнительный вопрос</translation>
    </message>
    <message>
        <source>S&amp;econd further question</source>
        <translation>&amp;Второй дополнительный вопрос</translation>
    </message>
    <message>
        <source>T&amp;hird further question</source>
        <translation>&amp;Третий дополнительный вопрос</translation>
    </message>
    <message>
        <source>Res&amp;ult of the call</source>
        <translation>Результат &amp;звонка</translation>
    </message>
    <message>
        <source>Ca&amp;ll note</source>
        <translation>За&amp;метка о звонке</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Заметка о звонке</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Что ещё сказали</translation>
    </message>
    <message>
        <source>level</source>
        <comment>key hint: 1 to 4 choose the level</comment>
        <translation>уровень</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>key hint</comment>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>next</source>
        <comment>key hint: Tab goes to the next criterion</comment>
        <translation>далее</translation>
    </message>
    <message>
        <source>result</source>
        <comment>key hint: F8 is the result of the call</comment>
        <translation>результат</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и далее</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Следующий: %1</translation>
    </message>
    <message>
        <source>This is the last lead of the list</source>
        <translation>Это последний лид списка</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>That was the last lead of the list.</source>
        <translation>Это был последний лид списка.</translation>
    </message>
    <message>
        <source>Level of the criterion: unknown, no, partly, yes</source>
        <translation>Уровень критерия: неизвестно, нет, частично, да</translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <translation>Спросили, нет ответа</translation>
    </message>
    <message>
        <source>Level, while its note is being written</source>
        <translation>Уровень, пока пишется заметка</translation>
    </message>
    <message>
        <source>Begin the note of the criterion</source>
        <translation>Начать заметку к критерию</translation>
    </message>
    <message>
        <source>any letter</source>
        <comment>of the keyboard</comment>
        <translation>любая буква</translation>
    </message>
    <message>
        <source>Result of the call: reached, no answer, voicemail, wrong number</source>
        <translation>Результат звонка: дозвонились, нет ответа, голосовая почта, неверный номер</translation>
    </message>
    <message>
        <source>&amp;Previous lead of the list</source>
        <translation>Пред&amp;ыдущий лид списка</translation>
    </message>
    <message>
        <source>&amp;Next lead of the list</source>
        <translation>Сле&amp;дующий лид списка</translation>
    </message>
</context>
<context>
    <name>Kelvin::CardDelegate</name>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 лид</numerusform>
            <numerusform>%1 лида</numerusform>
            <numerusform>%1 лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::CheckPanel</name>
    <message>
        <source>Rows by what becomes of them</source>
        <translation>Строки по тому, что с ними будет</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>No rows in this list.</source>
        <translation>В этом списке нет строк.</translation>
    </message>
    <message>
        <source>One step: all rows or none. You can undo the whole import later from its history.</source>
        <translation>Одним шагом: все строки или ни одной. Весь импорт можно позже отменить в его истории.</translation>
    </message>
    <message>
        <source>&amp;Promote at the date it happened</source>
        <translation>Перевес&amp;ти с датой этой активности</translation>
    </message>
    <message>
        <source>What it does to scores</source>
        <translation>Что изменится в оценках</translation>
    </message>
    <message>
        <source>Old activity</source>
        <translation>Давняя активность</translation>
    </message>
    <message>
        <source>Leads that activity of the past lifts above the line stay where they are, unless they are promoted.</source>
        <translation>Лиды, которых давняя активность поднимает выше порога, остаются на своём этапе, если их не перевести.</translation>
    </message>
    <message>
        <source>kept in a file</source>
        <translation>сохранены в файле</translation>
    </message>
    <message>
        <source>Rows that change nothing are not listed.</source>
        <translation>Строки, которые ничего не меняют, не перечисляются.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>column, what is wrong, number of rows</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Which remark</source>
        <translation>Какое замечание</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Все замечания</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed</source>
        <comment>numbers of rows</comment>
        <translation>%1, в списке первые %2</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
</context>
<context>
    <name>Kelvin::CheckedRowModel</name>
    <message>
        <source>Line</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
</context>
<context>
    <name>Kelvin::ChipBox</name>
    <message>
        <source>Delete removes</source>
        <translation>Delete удаляет</translation>
    </message>
</context>
<context>
    <name>Kelvin::ClockBody</name>
    <message>
        <source>Channels it watches</source>
        <translation>Какие каналы</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Любой канал</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>или …</translation>
    </message>
    <message>
        <source>After days without a sign</source>
        <translation>После скольких дней тишины</translation>
    </message>
    <message>
        <source>Points for each such time</source>
        <translation>Баллы за каждый такой срок</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Не больше баллов</translation>
    </message>
    <message>
        <source>three times as much</source>
        <translation>втрое больше</translation>
    </message>
    <message>
        <source>Only once, however long it lasts</source>
        <translation>Только раз, сколько бы ни длилось</translation>
    </message>
    <message>
        <source>Spare leads that were never active there</source>
        <translation>Не трогать лидов, которых там никогда не было</translation>
    </message>
    <message>
        <source>No sign of life from the lead</source>
        <translation>Лид не подаёт признаков жизни</translation>
    </message>
</context>
<context>
    <name>Kelvin::CommitStack</name>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
</context>
<context>
    <name>Kelvin::ConditionEditor</name>
    <message>
        <source>How the condition is edited</source>
        <translation>Как править условие</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>Условие текстом</translation>
    </message>
    <message>
        <source>Give a value for each comparison.</source>
        <translation>Укажите значение для каждого сравнения.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ConditionGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>Все выполняются</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Выполняется хотя бы одно</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Не выполняется ни одно</translation>
    </message>
    <message>
        <source>Not all of these hold</source>
        <translation>Выполняются не все</translation>
    </message>
    <message>
        <source>How comparisons are joined</source>
        <translation>Как соединены сравнения</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Add a comparison</source>
        <translation>Добавить сравнение</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Add a group of comparisons</source>
        <translation>Добавить группу сравнений</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Убрать эту группу</translation>
    </message>
</context>
<context>
    <name>Kelvin::ConstantsBox</name>
    <message>
        <source>Same for &amp;all rows</source>
        <translation>Об&amp;щее для всех строк</translation>
    </message>
    <message>
        <source>%1 of all rows</source>
        <comment>a field</comment>
        <translation>%1 всех строк</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <comment>a column</comment>
        <translation>из «%1»</translation>
    </message>
</context>
<context>
    <name>Kelvin::CriterionCard</name>
    <message>
        <source>Start typing to write a note</source>
        <translation>Начните печатать, чтобы добавить заметку</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>typed just now</source>
        <translation>введено только что</translation>
    </message>
</context>
<context>
    <name>Kelvin::DataTable</name>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <comment>column</comment>
        <translation>Сдвинуть «%1» в&amp;лево</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <comment>column</comment>
        <translation>Сдвинуть «%1» в&amp;право</translation>
    </message>
    <message>
        <source>More &amp;columns</source>
        <translation>&amp;Другие столбцы</translation>
    </message>
</context>
<context>
    <name>Kelvin::DiffModel</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>Kelvin::EffectPanel</name>
    <message>
        <source>Movers and the rule that moved them</source>
        <translation>Чья оценка меняется и почему</translation>
    </message>
    <message>
        <source>Root scale keeps small bands visible. Arrow keys move the line by 1.</source>
        <translation>Корневая шкала показывает и малые диапазоны. Стрелки двигают порог на 1.</translation>
    </message>
    <message>
        <source>Effect, as of now</source>
        <translation>Эффект на данный момент</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Изменения оценок</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>Ничья оценка не меняется.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>All %1 leads by score</source>
        <translation>Все лиды (%1) по оценке</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>MQL, %1 and more</source>
        <translation>MQL, от %1</translation>
    </message>
    <message>
        <source>SQL, %1 and more</source>
        <translation>SQL, от %1</translation>
    </message>
    <message>
        <source>Nobody changes band.</source>
        <translation>Никто не меняет диапазон.</translation>
    </message>
    <message>
        <source>Test &amp;on a lead…</source>
        <translation>Пров&amp;ерить на лиде…</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>movers</comment>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4</source>
        <comment>lead, score before and after, band</comment>
        <translation>%1: %2 → %3, %4</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>В виде таблицы</translation>
    </message>
    <message>
        <source>Leads by score</source>
        <translation>Лиды по баллам</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 лид</numerusform>
            <numerusform>%1 лида</numerusform>
            <numerusform>%1 лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a higher band: %1. Into a lower one: %2. All keep their stage.</source>
        <comment>leads, leads</comment>
        <translation>В более высокий диапазон: %1. В более низкий: %2. Этап у всех остаётся прежним.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (crosses|cross) the MQL line</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 лид пересекает порог MQL</numerusform>
            <numerusform>%1 лида пересекают порог MQL</numerusform>
            <numerusform>%1 лидов пересекают порог MQL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 задачу</numerusform>
            <numerusform>%1 задачи</numerusform>
            <numerusform>%1 задач</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; publishing can raise %2 for them.</source>
        <comment>leads that cross, tasks</comment>
        <translation>%1; публикация может создать для них %2.</translation>
    </message>
    <message>
        <source>MQL, %1 to %2</source>
        <comment>points</comment>
        <translation>MQL, от %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1: %2 lead(s), %3</source>
        <comment>points, count, share</comment>
        <translation>
            <numerusform>От %1: %2 лид, %3</numerusform>
            <numerusform>От %1: %2 лида, %3</numerusform>
            <numerusform>От %1: %2 лидов, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::FactRow</name>
    <message>
        <source>not known</source>
        <comment>value of a field</comment>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>Kelvin::FactsBody</name>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>If it is not known</source>
        <translation>Если неизвестно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>If it is not so</source>
        <translation>Если это не так</translation>
    </message>
    <message>
        <source>More about the points</source>
        <translation>Ещё о баллах</translation>
    </message>
    <message>
        <source>Leads for which this is true</source>
        <translation>Лиды, для которых это верно</translation>
    </message>
</context>
<context>
    <name>Kelvin::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Скрыть пустые поля</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Показать все поля</translation>
    </message>
    <message>
        <source>Changed the next step</source>
        <translation>Следующий шаг изменён</translation>
    </message>
    <message>
        <source>“%1” was not stored as %2 of %3.</source>
        <comment>what was typed, name of the field, name of the lead</comment>
        <translation>«%1» не сохранено. Поле: %2, лид: %3.</translation>
    </message>
</context>
<context>
    <name>Kelvin::FastTrackDialog</name>
    <message>
        <source>Fast track</source>
        <translation>Быстрый путь</translation>
    </message>
    <message>
        <source>The fast track counts</source>
        <translation>Быстрый путь действует</translation>
    </message>
    <message>
        <source>An activity, until the lead is recycled</source>
        <translation>Активность, пока лид не отложен</translation>
    </message>
    <message>
        <source>A condition, while it is true</source>
        <translation>Условие, пока оно верно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>MQL at once by</source>
        <translation>Сразу MQL через</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>A fast track needs a name, and an activity or a comparison.</source>
        <translation>Быстрому пути нужны название и активность или сравнение.</translation>
    </message>
    <message>
        <source>%1: MQL at once</source>
        <comment>activity or condition</comment>
        <translation>%1: сразу MQL</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilePanel</name>
    <message>
        <source>Un&amp;do this import</source>
        <translation>Отменить &amp;этот импорт</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Перетащите файл сюда или выберите его</translation>
    </message>
    <message>
        <source>Leads, companies, activities, BANT answers or outcomes as CSV, from HubSpot or any other program.</source>
        <translation>Лиды, компании, активности, ответы BANT или итоги в CSV, из HubSpot или другой программы.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Прежние импорты</translation>
    </message>
    <message>
        <source>Nothing has been imported into this file yet.</source>
        <translation>В этот файл пока ничего не импортировали.</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Delete removes this filter</source>
        <translation>Клавиша Delete удаляет этот фильтр</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message numerus="yes">
        <source>With %1 not known</source>
        <translation>
            <numerusform>Включая %1 без данных</numerusform>
            <numerusform>Включая %1 без данных</numerusform>
            <numerusform>Включая %1 без данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not known</source>
        <translation>
            <numerusform>%1 без данных</numerusform>
            <numerusform>%1 без данных</numerusform>
            <numerusform>%1 без данных</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterDialog</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Выполнены все условия</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Выполнено хотя бы одно условие</translation>
    </message>
    <message>
        <source>How comparisons are joined</source>
        <translation>Как сочетаются условия</translation>
    </message>
    <message>
        <source>Another comparison</source>
        <translation>Ещё условие</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give a value for each comparison.</source>
        <translation>Укажите значение для каждого условия.</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterRow</name>
    <message>
        <source>Remove this comparison</source>
        <translation>Удалить это условие</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>Число активностей</translation>
    </message>
    <message>
        <source>Days since an activity</source>
        <translation>Дней с активности</translation>
    </message>
    <message>
        <source>Within the last days</source>
        <translation>За последние дни</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>когда угодно</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterValues</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Верхнее значение</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Type a value, then Enter</source>
        <translation>Введите значение и Enter</translation>
    </message>
</context>
<context>
    <name>Kelvin::FoldedStage</name>
    <message numerus="yes">
        <source>Open %1, %2 lead(s)</source>
        <comment>stage, number</comment>
        <translation>
            <numerusform>Открыть: %1, %2 лид</numerusform>
            <numerusform>Открыть: %1, %2 лида</numerusform>
            <numerusform>Открыть: %1, %2 лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::FunnelModel</name>
    <message>
        <source>Went on from %1</source>
        <comment>leads, stage</comment>
        <translation>Прошли дальше с этапа: %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <comment>leads, stage</comment>
        <translation>Выбыли на этапе: %1</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>leads, stage</comment>
        <translation>Ещё на этапе: %1</translation>
    </message>
</context>
<context>
    <name>Kelvin::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Последние 3 месяца</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Последние 6 месяцев</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>С — по</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Кого считать</translation>
    </message>
    <message>
        <source>How stages are counted</source>
        <translation>Как считать этапы</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Корневая</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линейная</translation>
    </message>
    <message>
        <source>Funnel table</source>
        <translation>Таблица воронки</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Разбить по</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Nobody to count in this period.</source>
        <translation>За этот период считать некого.</translation>
    </message>
    <message>
        <source>Counting the funnel</source>
        <translation>Подсчёт воронки</translation>
    </message>
    <message>
        <source>By the month they &amp;came</source>
        <translation>По месяцу &amp;прихода</translation>
    </message>
    <message>
        <source>By what happened in the &amp;period</source>
        <translation>По событиям за п&amp;ериод</translation>
    </message>
    <message>
        <source>Stages passed in &amp;order</source>
        <translation>Этапы по &amp;порядку</translation>
    </message>
    <message>
        <source>An&amp;y stage reached</source>
        <translation>&amp;Любой достигнутый этап</translation>
    </message>
    <message>
        <source>&amp;Root scale</source>
        <translation>&amp;Корневая шкала</translation>
    </message>
    <message>
        <source>&amp;Linear scale</source>
        <translation>Линейна&amp;я шкала</translation>
    </message>
    <message>
        <source>&amp;Break down by…</source>
        <translation>&amp;Разбить по…</translation>
    </message>
</context>
<context>
    <name>Kelvin::GateDialog</name>
    <message>
        <source>Gate</source>
        <translation>Барьер</translation>
    </message>
    <message>
        <source>The gate counts</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Leads for which this is true are disqualified</source>
        <translation>Лиды, для которых это верно, дисквалифицируются</translation>
    </message>
    <message>
        <source>A gate needs a name and a comparison.</source>
        <translation>Нужны название и сравнение.</translation>
    </message>
    <message>
        <source>%1: disqualified</source>
        <comment>condition</comment>
        <translation>%1: дисквалифицирован</translation>
    </message>
</context>
<context>
    <name>Kelvin::GoalCard</name>
    <message>
        <source>Ask now</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>No three facts or answers would do it.</source>
        <translation>Никаких трёх фактов или ответов не хватит.</translation>
    </message>
    <message>
        <source>With all four met, SQL is proposed</source>
        <translation>Когда выполнены все четыре, предлагается SQL</translation>
    </message>
</context>
<context>
    <name>Kelvin::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>At least, points</source>
        <translation>Не меньше баллов</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Не больше баллов</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Ось</translation>
    </message>
    <message>
        <source>A group needs a name, and its lower limit below the upper one.</source>
        <translation>Группе нужно название, а нижний лимит должен быть ниже верхнего.</translation>
    </message>
    <message>
        <source>Its rules add up without a limit.</source>
        <translation>Её правила складываются без лимита.</translation>
    </message>
    <message>
        <source>The sum of its rules: %1.</source>
        <comment>limits</comment>
        <translation>Сумма её правил: %1.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ImportEffectPanel</name>
    <message>
        <source>All leads</source>
        <translation>Все лиды</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>Kelvin::ImportHistoryModel</name>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Изменено</translation>
    </message>
</context>
<context>
    <name>Kelvin::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Шаги импорта</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отме&amp;на</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>На&amp;зад</translation>
    </message>
    <message>
        <source>Check all &amp;rows</source>
        <translation>Проверить вс&amp;е строки</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Проверка %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>Promote leads</source>
        <translation>Перевести лиды</translation>
    </message>
    <message>
        <source>%1 was not opened: another import is under way.</source>
        <translation>Файл %1 не открыт: идёт другой импорт.</translation>
    </message>
    <message>
        <source>Open it again when that is done, or cancel it first.</source>
        <translation>Откройте его снова, когда тот закончится, или сначала отмените его.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 row(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>И&amp;мпортировать %1 строку</numerusform>
            <numerusform>И&amp;мпортировать %1 строки</numerusform>
            <numerusform>И&amp;мпортировать %1 строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next step of the import</source>
        <translation>&amp;Следующий шаг импорта</translation>
    </message>
    <message>
        <source>&amp;Back to the step before</source>
        <translation>&amp;Назад к предыдущему шагу</translation>
    </message>
    <message>
        <source>&amp;Cancel the import</source>
        <translation>&amp;Прервать импорт</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Отменить импорт</translation>
    </message>
    <message>
        <source>&amp;Promote its leads now</source>
        <translation>Перевести его &amp;лиды сейчас</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Сохранение отклонённых строк</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>Сохранить от&amp;клонённые строки…</translation>
    </message>
</context>
<context>
    <name>Kelvin::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadBoard</name>
    <message>
        <source>Leads by stage</source>
        <translation>Лиды по этапам</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadFilterModel</name>
    <message>
        <source>Save a filter</source>
        <translation>Сохранение фильтра</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Переименование фильтра</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Удаление фильтра</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadHeader</name>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Back to the list of leads</source>
        <translation>Назад к списку лидов</translation>
    </message>
    <message>
        <source>Previous lead of the list</source>
        <translation>Предыдущий лид списка</translation>
    </message>
    <message>
        <source>Next lead of the list</source>
        <translation>Следующий лид списка</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Карточка звонка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>за 7 дней</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>not scored</source>
        <comment>outside every model</comment>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>MQL %1</source>
        <comment>points of the line</comment>
        <translation>MQL %1</translation>
    </message>
    <message>
        <source>Score of the last %1 days, now %2</source>
        <translation>Оценка за последние %1 дней, сейчас %2</translation>
    </message>
    <message>
        <source>%1 to accept</source>
        <comment>time left: 6 h left</comment>
        <translation>принять: %1</translation>
    </message>
    <message>
        <source>%1 of %2 BANT met</source>
        <translation>BANT: выполнено %1 из %2</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Дисквалифицировать…</translation>
    </message>
    <message>
        <source>Move to SQL</source>
        <translation>Перевести в SQL</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadPage</name>
    <message>
        <source>No lead is chosen. Open one from the list.</source>
        <translation>Лид не выбран. Откройте его из списка.</translation>
    </message>
    <message>
        <source>Log a &amp;call…</source>
        <translation>Внести &amp;звонок…</translation>
    </message>
    <message>
        <source>Log a &amp;meeting…</source>
        <translation>Внести вс&amp;тречу…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Написать за&amp;метку…</translation>
    </message>
    <message>
        <source>Call &amp;sheet</source>
        <translation>&amp;Карточка звонка</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Отклонить…</translation>
    </message>
    <message>
        <source>Next step is &amp;done</source>
        <translation>Следующий шаг &amp;выполнен</translation>
    </message>
    <message>
        <source>Adjust the sc&amp;ore…</source>
        <translation>Поправить о&amp;ценку…</translation>
    </message>
    <message>
        <source>Put into the &amp;trash</source>
        <translation>В ко&amp;рзину</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Перевести на этап «%1»</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Take out of the &amp;trash</source>
        <translation>Верн&amp;уть из корзины</translation>
    </message>
    <message>
        <source>Write a ma&amp;il…</source>
        <translation>Написать п&amp;исьмо…</translation>
    </message>
    <message>
        <source>No mail program was found.</source>
        <translation>Почтовая программа не найдена.</translation>
    </message>
    <message>
        <source>Copy the address from the facts, or choose a mail program in the settings of the desktop.</source>
        <translation>Скопируйте адрес из данных лида или выберите почтовую программу в настройках рабочего стола.</translation>
    </message>
    <message>
        <source>Mo&amp;ve to</source>
        <translation>Пере&amp;местить в</translation>
    </message>
    <message>
        <source>&amp;Previous lead of the list</source>
        <translation>&amp;Предыдущий лид списка</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead of the list</source>
        <translation>&amp;Следующий лид списка</translation>
    </message>
    <message>
        <source>As it was on a &amp;day…</source>
        <translation>Как было в определённый &amp;день…</translation>
    </message>
    <message>
        <source>Compare with an &amp;earlier day…</source>
        <translation>Сравнить с более &amp;ранним днём…</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadStore</name>
    <message>
        <source>Loading the list</source>
        <translation>Загрузка списка</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadTableModel</name>
    <message>
        <source>%1, not saved</source>
        <comment>name of a lead whose call sheet is not saved</comment>
        <translation>%1, не сохранено</translation>
    </message>
    <message>
        <source>What was typed on the call sheet is not saved yet.</source>
        <translation>Введённое в карточку звонка ещё не сохранено.</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadsPage</name>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электронная таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>leads</source>
        <comment>file name</comment>
        <translation>лиды</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) exported to %2</source>
        <comment>number, file</comment>
        <translation>
            <numerusform>%1 лид экспортирован в %2</numerusform>
            <numerusform>%1 лида экспортированы в %2</numerusform>
            <numerusform>%1 лидов экспортировано в %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown now under this name</source>
        <translation>&amp;Сохранить текущий вид под этим именем</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Save the filter as</source>
        <translation>Сохранить фильтр как</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Поиск лидов</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Лидов пока нет.</translation>
    </message>
    <message>
        <source>No lead fits the filter and the search.</source>
        <translation>Под фильтр и поиск не подходит ни один лид.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Показать все лиды</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Sorted by temperature, then score</source>
        <translation>Сортировка: температура, затем оценка</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>column</comment>
        <translation>Сортировка: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>For import into %1 (*.csv)</source>
        <translation>Для импорта: %1 (*.csv)</translation>
    </message>
    <message>
        <source>This condition cannot be edited here: %1</source>
        <comment>the condition in words</comment>
        <translation>Это условие здесь изменить нельзя: %1</translation>
    </message>
    <message>
        <source>Remove it, or add other conditions beside it.</source>
        <translation>Удалите его или добавьте рядом другие условия.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Показать или скрыть предпросмотр</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Открыть лид</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (is|are) in the trash.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 лид в корзине.</numerusform>
            <numerusform>%1 лида в корзине.</numerusform>
            <numerusform>%1 лидов в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes this back.</source>
        <comment>a key</comment>
        <translation>%1 отменяет это.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>number of leads</comment>
        <translation>
            <numerusform>выбран %1</numerusform>
            <numerusform>выбрано %1</numerusform>
            <numerusform>выбрано %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadsTable</name>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Copying the rows</source>
        <translation>Копирование строк</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (was|were) copied.</source>
        <comment>number</comment>
        <translation>
            <numerusform>Скопирован %1 лид.</numerusform>
            <numerusform>Скопировано %1 лида.</numerusform>
            <numerusform>Скопировано %1 лидов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::LogActivityDialog</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Состоится</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Внести активность</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What to log</source>
        <translation>Что внести</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Результат звонка</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>meeting</comment>
        <translation>Назначена</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meeting</comment>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>meeting</comment>
        <translation>Не состоялась</translation>
    </message>
    <message>
        <source>What about the meeting</source>
        <translation>О чём встреча</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказали</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
</context>
<context>
    <name>Kelvin::MailBody</name>
    <message>
        <source>Not opened within days</source>
        <translation>Не открыто за дней</translation>
    </message>
    <message>
        <source>Sent within the last days</source>
        <translation>Отправлено за последние дни</translation>
    </message>
    <message>
        <source>Points for each mail</source>
        <translation>Баллы за каждое письмо</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Не больше баллов</translation>
    </message>
    <message>
        <source>five times as much</source>
        <translation>впятеро больше</translation>
    </message>
    <message>
        <source>E-mail that the lead did not open</source>
        <translation>Письмо, которое лид не открыл</translation>
    </message>
</context>
<context>
    <name>Kelvin::MainWindow</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Введённое здесь ещё не сохранено.</translation>
    </message>
    <message>
        <source>The pages are made anew in the other language.</source>
        <translation>Страницы будут созданы заново на другом языке.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Открывается %1 …</translation>
    </message>
    <message>
        <source>leads</source>
        <comment>file name</comment>
        <translation>лиды</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>Создаётся %1 …</translation>
    </message>
    <message>
        <source>Looking at the sample data …</source>
        <translation>Чтение примера …</translation>
    </message>
    <message>
        <source>Making the sample data …</source>
        <translation>Создание примера …</translation>
    </message>
    <message>
        <source>This file may only be read.</source>
        <translation>Этот файл только для чтения.</translation>
    </message>
    <message>
        <source>You can look at everything; nothing can be changed. To work in it, save a copy or ask for the right to write.</source>
        <translation>Можно всё смотреть, но ничего нельзя менять. Чтобы работать, сохраните копию или попросите право на запись.</translation>
    </message>
    <message>
        <source>Catching up on the days since</source>
        <translation>Навёрстываются дни с прошлого раза</translation>
    </message>
    <message>
        <source>It is lost if you leave now.</source>
        <translation>Если выйти сейчас, это пропадёт.</translation>
    </message>
    <message>
        <source>%1 is not finished.</source>
        <translation>Задание «%1» не завершено.</translation>
    </message>
    <message>
        <source>If you leave now it stops, and what it has done so far is taken back.</source>
        <translation>Если выйти сейчас, оно прервётся, а сделанное будет отменено.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>A copy was saved and checked.</source>
        <translation>Копия сохранена и проверена.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>Its structure, its links and its sums were checked.</source>
        <translation>Проверены структура, связи и суммы.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s).</source>
        <translation>
            <numerusform>В файле %n ошибка.</numerusform>
            <numerusform>В файле %n ошибки.</numerusform>
            <numerusform>В файле %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be stopped: leaving waits for it.</source>
        <translation>Это нельзя остановить: выход подождёт завершения.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>What was changed again later stays as it is:</source>
        <translation>То, что позже снова изменили, остаётся как есть:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What you typed about %1 is not saved yet.</source>
        <comment>names of leads</comment>
        <translation>То, что вы ввели (%1), ещё не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>What you typed about %1 and %2 other(s) is not saved yet.</source>
        <comment>names of leads, number</comment>
        <translation>
            <numerusform>То, что вы ввели (%1 и ещё %2 лид), ещё не сохранено.</numerusform>
            <numerusform>То, что вы ввели (%1 и ещё %2 лида), ещё не сохранено.</numerusform>
            <numerusform>То, что вы ввели (%1 и ещё %2 лидов), ещё не сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost if you do not save it.</source>
        <translation>Если не сохранить, оно пропадёт.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>За один раз можно открыть только один файл.</translation>
    </message>
    <message>
        <source>Nothing was opened. Drop the files one after another.</source>
        <translation>Ничего не открыто. Перетаскивайте файлы по одному.</translation>
    </message>
</context>
<context>
    <name>Kelvin::MappingPanel</name>
    <message>
        <source>&amp;Day first</source>
        <translation>Сначала &amp;день</translation>
    </message>
    <message>
        <source>&amp;Month first</source>
        <translation>Сначала меся&amp;ц</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Что в строках</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>В строках</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Столбец в файле</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Соответствие столбцов</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>Поле для «%1»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>1 question open: the order of day and month</source>
        <translation>1 открытый вопрос: порядок дня и месяца</translation>
    </message>
    <message>
        <source>How the header is read</source>
        <translation>Как читается заголовок</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>a preset: read as “HubSpot, contacts”</comment>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>By its headers</source>
        <translation>По заголовкам</translation>
    </message>
</context>
<context>
    <name>Kelvin::MatchEditor</name>
    <message>
        <source>More about the activity</source>
        <translation>Ещё об активности</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Любая активность</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>или …</translation>
    </message>
    <message>
        <source>On pages of</source>
        <translation>На страницах группы</translation>
    </message>
    <message>
        <source>Any page</source>
        <translation>Любая страница</translation>
    </message>
    <message>
        <source>Not on pages of</source>
        <translation>Кроме страниц группы</translation>
    </message>
    <message>
        <source>None left out</source>
        <translation>Без исключений</translation>
    </message>
    <message>
        <source>and …</source>
        <translation>и …</translation>
    </message>
    <message>
        <source>A pattern such as /pricing*</source>
        <translation>Шаблон, например /pricing*</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>Page or asset</source>
        <translation>Страница или материал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Любой канал</translation>
    </message>
    <message>
        <source>Journey stage</source>
        <translation>Этап пути</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Любой этап</translation>
    </message>
    <message>
        <source>Result of a call</source>
        <translation>Итог звонка</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Любой итог</translation>
    </message>
    <message>
        <source>Value at least</source>
        <translation>Значение не меньше</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>Значение не больше</translation>
    </message>
    <message>
        <source>Seconds at least</source>
        <translation>Секунд не меньше</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Секунд не больше</translation>
    </message>
</context>
<context>
    <name>Kelvin::Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Лид</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>&amp;Скоринг</translation>
    </message>
    <message>
        <source>F&amp;unnel</source>
        <translation>В&amp;оронка</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
</context>
<context>
    <name>Kelvin::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Kelvin::ModelDialog</name>
    <message>
        <source>Lines, limits and policies</source>
        <translation>Пороги, лимиты и настройки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Whom the model scores</source>
        <translation>Кого оценивает модель</translation>
    </message>
    <message>
        <source>MQL from</source>
        <translation>MQL от</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>без порога</translation>
    </message>
    <message>
        <source>SQL from</source>
        <translation>SQL от</translation>
    </message>
    <message>
        <source>by BANT only</source>
        <translation>только по BANT</translation>
    </message>
    <message>
        <source>Crosses again after falling below the line by more than</source>
        <translation>Новое пересечение после падения ниже порога более чем на</translation>
    </message>
    <message>
        <source>All points, at least</source>
        <translation>Все баллы, не меньше</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>All points, at most</source>
        <translation>Все баллы, не больше</translation>
    </message>
    <message>
        <source>Lines and limits</source>
        <translation>Пороги и лимиты</translation>
    </message>
    <message>
        <source>A crossing acts if its cause is at most so many days old</source>
        <translation>Пересечение действует, если причине не больше стольких дней</translation>
    </message>
    <message>
        <source>Hours to accept a new MQL</source>
        <translation>Часов на приём нового MQL</translation>
    </message>
    <message>
        <source>SQL without the salesperson&apos;s confirmation</source>
        <translation>SQL без подтверждения продавца</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>%1 is met from</source>
        <comment>criterion</comment>
        <translation>%1 выполнено начиная с</translation>
    </message>
    <message>
        <source>%1: days that an answer counts, 0 for ever</source>
        <comment>criterion</comment>
        <translation>%1: сколько дней действует ответ, 0 всегда</translation>
    </message>
    <message>
        <source>%1 met from; counts for days</source>
        <comment>criterion</comment>
        <translation>%1 выполнено от; действует дней</translation>
    </message>
    <message>
        <source>Temperature and BANT</source>
        <translation>Температура и BANT</translation>
    </message>
    <message>
        <source>Fill in what is missing above.</source>
        <translation>Заполните недостающее выше.</translation>
    </message>
    <message>
        <source>The model scores every lead.</source>
        <translation>Модель оценивает каждого лида.</translation>
    </message>
    <message>
        <source>Mail systems that report opens</source>
        <translation>Почтовые системы, которые сообщают об открытии</translation>
    </message>
</context>
<context>
    <name>Kelvin::MoveStageDialog</name>
    <message>
        <source>Look again on</source>
        <translation>Вернуться к лиду</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Перевести на другой этап</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Choose or type why</source>
        <translation>Выберите или введите причину</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На этап</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 лид</numerusform>
            <numerusform>%1 лида</numerusform>
            <numerusform>%1 лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::MoverModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>limits and lines</source>
        <translation>лимиты и пороги</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Lands in</source>
        <translation>Попадает в</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>rule</comment>
        <translation>%1, новое</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>rule</comment>
        <translation>%1, удалено</translation>
    </message>
    <message>
        <source>%1, switched on</source>
        <comment>rule</comment>
        <translation>%1, включено</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <comment>rule</comment>
        <translation>%1, выключено</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>rule, points before, points after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>Kelvin::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Kelvin::NewLeadDialog</name>
    <message>
        <source>Add the lead</source>
        <translation>Добавить лид</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number is enough.</source>
        <translation>Достаточно адреса эл. почты или телефона.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same e-mail address.</source>
        <translation>Тот же адрес эл. почты.</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation>Тот же номер телефона.</translation>
    </message>
    <message>
        <source>Same name and company.</source>
        <translation>Те же имя и компания.</translation>
    </message>
    <message>
        <source>This lead is here already</source>
        <translation>Этот лид уже здесь</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who, why it may be the same</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть его</translation>
    </message>
</context>
<context>
    <name>Kelvin::NextStepEditor</name>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>день</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a time of day</comment>
        <translation>в</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Что дальше?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Без следующего шага</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Kelvin::OwnerDialog</name>
    <message>
        <source>Give to a person</source>
        <translation>Передать сотруднику</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 лид</numerusform>
            <numerusform>%1 лида</numerusform>
            <numerusform>%1 лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>Kelvin::PartDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %1 of %2 lead(s).</source>
        <comment>how many leads, of all</comment>
        <translation>
            <numerusform>Относится к %1 из %2 лида.</numerusform>
            <numerusform>Относится к %1 из %2 лидов.</numerusform>
            <numerusform>Относится к %1 из %2 лидов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %1 more finding(s).</source>
        <translation>
            <numerusform>И ещё %1 замечание.</numerusform>
            <numerusform>И ещё %1 замечания.</numerusform>
            <numerusform>И ещё %1 замечаний.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::PersonButton</name>
    <message>
        <source>Me: %1</source>
        <translation>Я: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
</context>
<context>
    <name>Kelvin::PointTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Убывание</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Gates and fast tracks</source>
        <translation>Барьеры и быстрые пути</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, без лимита</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>барьер</translation>
    </message>
    <message>
        <source>fast track</source>
        <translation>быстрый путь</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Lines and limits</source>
        <translation>Пороги и лимиты</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Все лиды</translation>
    </message>
    <message>
        <source>MQL and SQL line; all points; policies</source>
        <translation>Порог MQL и SQL; все баллы; настройки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Kelvin::PreviewHead</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Карточка звонка</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Открыть лид</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Закрыть предпросмотр</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>Kelvin::PreviewSeen</name>
    <message>
        <source>Last seen</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
</context>
<context>
    <name>Kelvin::PreviewWhy</name>
    <message>
        <source>Full explanation</source>
        <translation>Полное объяснение</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>No published model scores this lead.</source>
        <translation>Ни одна опубликованная модель не оценивает этот лид.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>score</comment>
        <translation>Почему %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>axis, points</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <comment>contributions</comment>
        <translation>
            <numerusform>ещё %1</numerusform>
            <numerusform>ещё %1</numerusform>
            <numerusform>ещё %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Откуда оценка</translation>
    </message>
</context>
<context>
    <name>Kelvin::PublishDialog</name>
    <message>
        <source>&amp;Mark only: they are listed, nobody is promoted</source>
        <translation>&amp;Только отметить: они в списке, никто не переводится</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Опубликовать версию %1</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Что изменено и почему</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Everybody is scored anew. An older version can be published again at any time.</source>
        <translation>Все будут оценены заново. Прежнюю версию можно опубликовать снова в любой момент.</translation>
    </message>
    <message>
        <source>Nobody crosses the MQL line by the new rules.</source>
        <translation>По новым правилам никто не пересекает порог MQL.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (crosses|cross) the MQL line by the new rules.</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 лид пересекает порог MQL по новым правилам.</numerusform>
            <numerusform>%1 лида пересекают порог MQL по новым правилам.</numerusform>
            <numerusform>%1 лидов пересекают порог MQL по новым правилам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote and &amp;raise %1 task(s) to accept them</source>
        <comment>count</comment>
        <translation>
            <numerusform>Перевести и &amp;создать %1 задачу на приём</numerusform>
            <numerusform>Перевести и &amp;создать %1 задачи на приём</numerusform>
            <numerusform>Перевести и &amp;создать %1 задач на приём</numerusform>
        </translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>It is the first version.</source>
        <translation>Это первая версия.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Promote the %1 lead(s) still at Lead to MQL</source>
        <comment>count</comment>
        <translation>
            <numerusform>&amp;Перевести в MQL %1 лид с этапа «Лид»</numerusform>
            <numerusform>&amp;Перевести в MQL %1 лида с этапа «Лид»</numerusform>
            <numerusform>&amp;Перевести в MQL %1 лидов с этапа «Лид»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (falls|fall) into a lower band and (keeps|keep) (its|their) stage.</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 лид опускается в более низкий диапазон и остаётся на своём этапе.</numerusform>
            <numerusform>%1 лида опускаются в более низкий диапазон и остаются на своём этапе.</numerusform>
            <numerusform>%1 лидов опускаются в более низкий диапазон и остаются на своём этапе.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::ReadingBoxes</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>Separator of the columns</source>
        <translation>Разделитель столбцов</translation>
    </message>
</context>
<context>
    <name>Kelvin::RecentList</name>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 лид</numerusform>
            <numerusform>%1 лида</numerusform>
            <numerusform>%1 лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::ResultPanel</name>
    <message>
        <source>Un&amp;do this import</source>
        <translation>Отменить &amp;этот импорт</translation>
    </message>
    <message>
        <source>Sho&amp;w the leads</source>
        <translation>По&amp;казать лиды</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Импортировать &amp;другой файл</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was new, so nothing was written.</source>
        <translation>Нового нет, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>Old activity promotes nobody by itself.</source>
        <translation>Давняя активность сама никого не переводит.</translation>
    </message>
    <message>
        <source>Promote them now</source>
        <translation>Перевести сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (was|were) promoted to MQL.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 лид переведён в MQL.</numerusform>
            <numerusform>%1 лида переведены в MQL.</numerusform>
            <numerusform>%1 лидов переведено в MQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote at the da&amp;te they crossed</source>
        <translation>Перевести &amp;с датой перехода порога</translation>
    </message>
</context>
<context>
    <name>Kelvin::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Не больше, баллы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>The rule counts</source>
        <translation>Правило действует</translation>
    </message>
    <message>
        <source>More about the rule</source>
        <translation>Ещё о правиле</translation>
    </message>
    <message>
        <source>Without a name it is called what it is about</source>
        <translation>Без названия: имя берётся из содержания</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Только с</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Только до</translation>
    </message>
    <message>
        <source>Fill in what is missing above.</source>
        <translation>Заполните недостающее выше.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ScoringPage</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Move threshold</source>
        <translation>Сдвиг порога</translation>
    </message>
    <message>
        <source>Point table</source>
        <translation>Таблица баллов</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Найти правило</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>Изменение баллов</translation>
    </message>
    <message>
        <source>Switch rule on</source>
        <translation>Включение правила</translation>
    </message>
    <message>
        <source>Switch rule off</source>
        <translation>Выключение правила</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Удалить черновик</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Опу&amp;бликовать…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1, published %2</source>
        <translation>v%1, опубликована %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 относительно %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is rescored until you publish.</source>
        <translation>Оценки не изменятся до публикации.</translation>
    </message>
    <message>
        <source>%1. Nobody is rescored until you publish.</source>
        <translation>%1. Оценки не изменятся до публикации.</translation>
    </message>
    <message>
        <source>Change a number to start a draft.</source>
        <translation>Измените число, чтобы начать черновик.</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Правка правила</translation>
    </message>
    <message>
        <source>Change cap</source>
        <translation>Изменение лимита</translation>
    </message>
    <message>
        <source>Snap to Fibonacci</source>
        <translation>Округление до чисел Фибоначчи</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Добавить модель</translation>
    </message>
    <message>
        <source>Publishing and scoring everybody</source>
        <translation>Публикация и оценка всех</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удаление черновика</translation>
    </message>
    <message>
        <source>Score from %1 to %2</source>
        <translation>Оценка от %1 до %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Edit gate</source>
        <translation>Правка барьера</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation>Новый барьер</translation>
    </message>
    <message>
        <source>Edit fast track</source>
        <translation>Правка быстрого пути</translation>
    </message>
    <message>
        <source>New fast track</source>
        <translation>Новый быстрый путь</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Правка сегмента</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Новый сегмент</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Правка группы</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Edit lines and limits</source>
        <translation>Правка порогов и лимитов</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>Копия правила</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a rule</comment>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Удаление правила</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Удаление группы</translation>
    </message>
    <message>
        <source>Delete gate</source>
        <translation>Удаление барьера</translation>
    </message>
    <message>
        <source>Delete fast track</source>
        <translation>Удаление быстрого пути</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Удаление сегмента</translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation>Перенос правила</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <translation>П&amp;равило…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Сравни&amp;ть</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Новое правило…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Copy rule</source>
        <translation>&amp;Копировать правило</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Поднять в&amp;ыше</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Опустить ни&amp;же</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Новая &amp;группа…</translation>
    </message>
    <message>
        <source>New g&amp;ate…</source>
        <translation>Новый &amp;барьер…</translation>
    </message>
    <message>
        <source>New &amp;fast track…</source>
        <translation>Новый б&amp;ыстрый путь…</translation>
    </message>
    <message>
        <source>New lines of a &amp;segment…</source>
        <translation>Новые пороги сегм&amp;ента…</translation>
    </message>
    <message>
        <source>L&amp;ines, limits and policies…</source>
        <translation>&amp;Пороги, лимиты и настройки…</translation>
    </message>
    <message>
        <source>Snap to Fi&amp;bonacci</source>
        <translation>К числам &amp;Фибоначчи</translation>
    </message>
    <message>
        <source>Next fin&amp;ding</source>
        <translation>След&amp;ующее замечание</translation>
    </message>
    <message>
        <source>&amp;Test on a lead…</source>
        <translation>Про&amp;верить на лиде…</translation>
    </message>
    <message>
        <source>Start fro&amp;m a template…</source>
        <translation>Начать с &amp;шаблона…</translation>
    </message>
    <message>
        <source>Disca&amp;rd draft</source>
        <translation>Удалить &amp;черновик</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Начать с шаблона</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) became MQL.</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 лид стал MQL.</numerusform>
            <numerusform>%1 лида стали MQL.</numerusform>
            <numerusform>%1 лидов стали MQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 is published again.</source>
        <comment>number</comment>
        <translation>Версия %1 снова опубликована.</translation>
    </message>
    <message>
        <source>Moved by the draft</source>
        <translation>Изменены черновиком</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>ещё не опубликовано</translation>
    </message>
    <message>
        <source>Reading what the models need</source>
        <translation>Чтение данных для моделей</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>С&amp;толбцы…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Версии</translation>
    </message>
    <message>
        <source>Compare with the pu&amp;blished version</source>
        <translation>Сравнить с опу&amp;бликованной версией</translation>
    </message>
    <message>
        <source>Publish this version &amp;again</source>
        <translation>Опубликовать эту версию &amp;снова</translation>
    </message>
    <message>
        <source>Switch a rule, gate or fast track on or off</source>
        <translation>Включить или выключить правило, барьер или быстрый путь</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Change the points of a rule</source>
        <translation>Изменить баллы правила</translation>
    </message>
    <message>
        <source>Move a line of the histogram by 1, by 5, to the ends</source>
        <translation>Сдвинуть порог на гистограмме на 1, на 5, к краям</translation>
    </message>
    <message>
        <source>Order of models</source>
        <translation>Порядок моделей</translation>
    </message>
    <message>
        <source>Ask t&amp;his model earlier</source>
        <translation>&amp;Модель раньше по порядку</translation>
    </message>
    <message>
        <source>As&amp;k this model later</source>
        <translation>Модель по&amp;зже по порядку</translation>
    </message>
    <message>
        <source>v%1 is published. Everybody is scored by it.</source>
        <comment>number of the version</comment>
        <translation>Версия v%1 опубликована. Все оценены по ней.</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>name of a model</comment>
        <translation>%1 (первая по порядку)</translation>
    </message>
</context>
<context>
    <name>Kelvin::SegmentDialog</name>
    <message>
        <source>Lines of a segment</source>
        <translation>Пороги сегмента</translation>
    </message>
    <message>
        <source>MQL from</source>
        <translation>MQL от</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>как у модели</translation>
    </message>
    <message>
        <source>SQL from</source>
        <translation>SQL от</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Leads for which this is true</source>
        <translation>Лиды, для которых это верно</translation>
    </message>
    <message>
        <source>A segment needs a name, a line and a comparison.</source>
        <translation>Сегменту нужны название, порог и сравнение.</translation>
    </message>
</context>
<context>
    <name>Kelvin::SettingsDialog</name>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Без анимации</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Me</source>
        <translation>&amp;Я</translation>
    </message>
    <message>
        <source>Stands on the answers, moves and imports you make.</source>
        <translation>Подписывает ваши ответы, переводы и импорты.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Я&amp;зык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;Phone numbers of</source>
        <translation>Теле&amp;фоны страны</translation>
    </message>
    <message>
        <source>How a number without a country code is read.</source>
        <translation>Как читать номер без кода страны.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
</context>
<context>
    <name>Kelvin::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и клавиш</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Команды с таким названием нет.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Menu or page</source>
        <translation>Меню или страница</translation>
    </message>
</context>
<context>
    <name>Kelvin::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Save the current filter</source>
        <translation>Сохранить текущий фильтр</translation>
    </message>
</context>
<context>
    <name>Kelvin::StageColumn</name>
    <message>
        <source>Fold %1</source>
        <comment>stage</comment>
        <translation>Свернуть: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 lead(s)</source>
        <comment>stage, number</comment>
        <translation>
            <numerusform>%1, %2 лид</numerusform>
            <numerusform>%1, %2 лида</numerusform>
            <numerusform>%1, %2 лидов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::StartPage</name>
    <message>
        <source>Drop a file here</source>
        <translation>Перетащите файл сюда</translation>
    </message>
    <message>
        <source>A workspace opens. A CSV file starts the import.</source>
        <translation>Рабочая область откроется. Файл CSV начнёт импорт.</translation>
    </message>
    <message>
        <source>How warm is this lead?</source>
        <translation>Насколько тёплый этот лид?</translation>
    </message>
    <message>
        <source>Kelvin scores your leads by rules you can read, and says why.</source>
        <translation>Kelvin оценивает лиды по понятным правилам и объясняет почему.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>300 invented leads, six months of visits, calls and outcomes, in a separate file.</source>
        <translation>300 вымышленных лидов, полгода визитов, звонков и итогов, в отдельном файле.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Leads, activities, answers or deals as CSV. A ranked list in two minutes.</source>
        <translation>Лиды, активности, ответы или сделки в CSV. Ранжированный список за две минуты.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Новая рабочая область</translation>
    </message>
    <message>
        <source>One file that you name, move and back up. Starts with the Fibonacci point table.</source>
        <translation>Один файл, который вы называете, переносите и копируете. Начинается с таблицы баллов Фибоначчи.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Открыть рабочую область</translation>
    </message>
    <message>
        <source>A .kelvin file from this computer or a shared folder.</source>
        <translation>Файл .kelvin с этого компьютера или из общей папки.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Очистить список недавних файлов</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Your data stays in your file. Kelvin uses no network unless you ask it to.</source>
        <translation>Ваши данные остаются в вашем файле. Kelvin не обращается к сети без вашей просьбы.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>Kelvin::StatusStrip</name>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Рабочая область не открыта</translation>
    </message>
    <message>
        <source>No rules published</source>
        <translation>Правила не опубликованы</translation>
    </message>
    <message>
        <source>%1 v%2, published %3</source>
        <translation>%1 v%2, опубликована %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::StepEditor</name>
    <message>
        <source>Points of the step</source>
        <translation>Баллы ступени</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Поднять ступень</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Опустить ступень</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Убрать ступень</translation>
    </message>
    <message>
        <source>Step %1, points</source>
        <translation>Ступень %1, баллы</translation>
    </message>
</context>
<context>
    <name>Kelvin::StepsBody</name>
    <message>
        <source>If no step is true</source>
        <translation>Если ни одна ступень не подходит</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>If it is not known</source>
        <translation>Если неизвестно</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Ещё ступень</translation>
    </message>
    <message>
        <source>The first step that is true counts, and no other</source>
        <translation>Считается первая подходящая ступень и никакая другая</translation>
    </message>
</context>
<context>
    <name>Kelvin::TemplateDialog</name>
    <message>
        <source>&amp;Instead of the rules of the draft</source>
        <translation>&amp;Вместо правил черновика</translation>
    </message>
    <message>
        <source>As a &amp;model of its own, behind the others</source>
        <translation>Как &amp;отдельная модель, после других</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Начать с шаблона</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is a draft: nobody is scored by it until you publish.</source>
        <translation>Это черновик: по нему никого не оценивают, пока вы его не опубликуете.</translation>
    </message>
    <message>
        <source>MQL from %1, SQL from %2. %3</source>
        <comment>lines, rules with their points</comment>
        <translation>MQL от %1, SQL от %2. %3</translation>
    </message>
    <message>
        <source>This template is a model here already.</source>
        <translation>Этот шаблон здесь уже есть как модель.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <comment>number of rules</comment>
        <translation>
            <numerusform>и ещё %1</numerusform>
            <numerusform>и ещё %1</numerusform>
            <numerusform>и ещё %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::TestLeadDialog</name>
    <message>
        <source>Test on one lead</source>
        <translation>Проверка на одном лиде</translation>
    </message>
    <message>
        <source>Name, company or e-mail</source>
        <translation>Имя, компания или e-mail</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Contributions under the draft</source>
        <translation>Слагаемые по черновику</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4</source>
        <comment>lead, score before and after, band</comment>
        <translation>%1: %2 → %3, %4</translation>
    </message>
    <message>
        <source>The scope of the model leaves this lead out.</source>
        <translation>Область модели не включает этого лида.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ThenBar</name>
    <message>
        <source>As on</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
    <message>
        <source>with the rules of that day</source>
        <translation>по правилам того дня</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>К сегодняшнему</translation>
    </message>
</context>
<context>
    <name>Kelvin::TimelineModel</name>
    <message>
        <source>Press Enter to show or hide the pages of the visit.</source>
        <translation>Нажмите Enter, чтобы показать или скрыть страницы визита.</translation>
    </message>
</context>
<context>
    <name>Kelvin::TimelinePanel</name>
    <message>
        <source>Kinds of events shown</source>
        <translation>Виды показанных событий</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>Такого пока не было.</translation>
    </message>
</context>
<context>
    <name>Kelvin::VersionModel</name>
    <message>
        <source>Rolled back to version %1</source>
        <translation>Возвращена версия %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Kelvin::VersionsView</name>
    <message>
        <source>What it changed</source>
        <translation>Что изменила</translation>
    </message>
    <message>
        <source>Publish this version &amp;again</source>
        <translation>Опубликовать &amp;эту версию снова</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Changes of the version</source>
        <translation>Изменения версии</translation>
    </message>
    <message>
        <source>Nothing differs from the version before it.</source>
        <translation>Ничто не отличается от предыдущей версии.</translation>
    </message>
    <message>
        <source>What v%1 changed since v%2</source>
        <comment>version numbers</comment>
        <translation>Изменения v%1 по сравнению с v%2</translation>
    </message>
    <message>
        <source>v%1 is the first version</source>
        <comment>version number</comment>
        <translation>v%1 — первая версия</translation>
    </message>
</context>
<context>
    <name>Kelvin::WhyPanel</name>
    <message>
        <source>Why this score</source>
        <translation>Откуда оценка</translation>
    </message>
    <message>
        <source>Score %1</source>
        <comment>points</comment>
        <translation>Оценка %1</translation>
    </message>
    <message>
        <source>No model scores this lead.</source>
        <translation>Ни одна модель не оценивает этот лид.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Составляющие</translation>
    </message>
    <message>
        <source>The scope of each model leaves it out.</source>
        <translation>Не входит в область ни одной модели.</translation>
    </message>
    <message>
        <source>Disqualified by a rule</source>
        <translation>Дисквалифицирован правилом</translation>
    </message>
    <message>
        <source>MQL by a fast track</source>
        <translation>MQL по быстрому пути</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ещё не решено</translation>
    </message>
    <message>
        <source>Causes of the change</source>
        <translation>Причины изменения</translation>
    </message>
</context>
<context>
    <name>Kelvin::WritingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Kelvin::WrittenRow</name>
    <message>
        <source>Comparison as text</source>
        <translation>Сравнение текстом</translation>
    </message>
    <message>
        <source>Remove this comparison</source>
        <translation>Убрать это сравнение</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;Новый лид…</translation>
    </message>
    <message>
        <source>&amp;Find leads</source>
        <translation>На&amp;йти лиды</translation>
    </message>
    <message>
        <source>&amp;Open the lead</source>
        <translation>&amp;Открыть лид</translation>
    </message>
    <message>
        <source>&amp;Call sheet</source>
        <translation>&amp;Карточка звонка</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>Внести &amp;звонок…</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>Следующий &amp;шаг…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>О&amp;тклонить…</translation>
    </message>
    <message>
        <source>&amp;Move to another stage…</source>
        <translation>Перевести на другой &amp;этап…</translation>
    </message>
    <message>
        <source>Put into the &amp;trash</source>
        <translation>В ко&amp;рзину</translation>
    </message>
    <message>
        <source>Take out of the tras&amp;h</source>
        <translation>&amp;Вернуть из корзины</translation>
    </message>
    <message>
        <source>Add &amp;filter…</source>
        <translation>Добавить &amp;фильтр…</translation>
    </message>
    <message>
        <source>Save the filter as…</source>
        <translation>Сохранить фильтр как…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Экспорт &amp;списка…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Пре&amp;дпросмотр</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Стол&amp;бцы…</translation>
    </message>
    <message>
        <source>Move to the pre&amp;vious stage</source>
        <translation>Перевести на п&amp;редыдущий этап</translation>
    </message>
    <message>
        <source>Move to the ne&amp;xt stage</source>
        <translation>Перевести на сле&amp;дующий этап</translation>
    </message>
    <message>
        <source>&amp;Give to a person…</source>
        <translation>Передать с&amp;отруднику…</translation>
    </message>
    <message>
        <source>&amp;Board by stage</source>
        <translation>&amp;Доска по этапам</translation>
    </message>
    <message>
        <source>Rename this saved filter…</source>
        <translation>Переименовать этот сохранённый фильтр…</translation>
    </message>
    <message>
        <source>Remove this saved filter</source>
        <translation>Удалить этот сохранённый фильтр</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Сорт&amp;ировать по</translation>
    </message>
    <message>
        <source>Sort by the current column</source>
        <translation>Сортировать по текущему столбцу</translation>
    </message>
</context>
<context>
    <name>LeadCards</name>
    <message>
        <source>score %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>владелец %1</translation>
    </message>
</context>
<context>
    <name>LeadCodes</name>
    <message>
        <source>No lead is called “%1”.</source>
        <translation>Нет лида с названием «%1».</translation>
    </message>
    <message>
        <source>Give an id, an e-mail address or system:id.</source>
        <translation>Укажите ID, адрес эл. почты или system:id.</translation>
    </message>
    <message>
        <source>Several leads fit “%1”: %2.</source>
        <translation>Под «%1» подходит несколько лидов: %2.</translation>
    </message>
    <message>
        <source>Give the id of one of them.</source>
        <translation>Укажите ID одного из них.</translation>
    </message>
    <message>
        <source>Open it instead, or change the e-mail or id.</source>
        <translation>Откройте его или измените эл. почту или ID.</translation>
    </message>
    <message>
        <source>%1 cannot go from %2 to %3.</source>
        <translation>%1: переход с «%2» на «%3» невозможен.</translation>
    </message>
    <message>
        <source>Choose a stage that can follow.</source>
        <translation>Выберите этап, который может следовать.</translation>
    </message>
    <message>
        <source>This move of %1 needs a reason.</source>
        <translation>Для этого перехода нужна причина: %1.</translation>
    </message>
    <message>
        <source>%1 needs a date on which to look again.</source>
        <translation>%1: нужна дата, когда вернуться к лиду.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Укажите дату.</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>Нет изменения №&#xa0;%1.</translation>
    </message>
    <message>
        <source>The history lists the changes.</source>
        <translation>Изменения перечислены в истории.</translation>
    </message>
    <message>
        <source>Change number %1 has been undone already.</source>
        <translation>Изменение №&#xa0;%1 уже отменено.</translation>
    </message>
    <message>
        <source>In some leads a later stage is dated before an earlier one; they are left out of the days.</source>
        <translation>У части лидов поздний этап датирован раньше предыдущего; в днях они не учтены.</translation>
    </message>
    <message>
        <source>Correct the dates of these stages.</source>
        <translation>Исправьте даты этих этапов.</translation>
    </message>
    <message>
        <source>Some leads were won before they were created.</source>
        <translation>Часть лидов выиграна до создания.</translation>
    </message>
    <message>
        <source>Correct their created or won dates.</source>
        <translation>Исправьте даты создания или выигрыша.</translation>
    </message>
    <message>
        <source>Some leads were won without a date; they count as customers without days.</source>
        <translation>Часть лидов выиграна без даты; они считаются клиентами без дней.</translation>
    </message>
    <message>
        <source>Give the deals a date.</source>
        <translation>Укажите даты сделок.</translation>
    </message>
    <message>
        <source>The dates of some stages were assumed, not given.</source>
        <translation>Даты некоторых этапов приняты, а не указаны.</translation>
    </message>
    <message>
        <source>Import the stages with their dates.</source>
        <translation>Импортируйте этапы с датами.</translation>
    </message>
    <message>
        <source>The stage and the deals of a lead disagree.</source>
        <translation>Этап лида не совпадает с его сделками.</translation>
    </message>
    <message>
        <source>Look at these leads and move them where they belong.</source>
        <translation>Просмотрите эти лиды и переведите их куда нужно.</translation>
    </message>
    <message>
        <source>An answer cannot lie in the future: %1.</source>
        <translation>Ответ не может быть из будущего: %1.</translation>
    </message>
    <message>
        <source>Correct its date.</source>
        <translation>Исправьте его дату.</translation>
    </message>
    <message>
        <source>%1 was created only at %2.</source>
        <translation>%1: создано только %2.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Выберите более поздний день.</translation>
    </message>
    <message>
        <source>Change number %1 cannot be undone (%2).</source>
        <translation>Изменение №&#xa0;%1 нельзя отменить (%2).</translation>
    </message>
    <message>
        <source>Undo edits and imports; a publication is rolled back instead.</source>
        <translation>Отменяйте правки и импорты; вместо отмены публикации верните прежнюю версию.</translation>
    </message>
    <message>
        <source>A value with a later writer stays.</source>
        <translation>Записанное позже значение остаётся.</translation>
    </message>
    <message>
        <source>“%1” is neither .csv nor .xlsx.</source>
        <translation>«%1» — ни .csv, ни .xlsx.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Дайте файлу одно из этих расширений.</translation>
    </message>
    <message>
        <source>Change number %1 cannot be done again: something else was written in its place.</source>
        <translation>Изменение №&#xa0;%1 нельзя повторить: на его месте записано другое.</translation>
    </message>
    <message>
        <source>Make the change anew.</source>
        <translation>Внесите это изменение заново.</translation>
    </message>
    <message>
        <source>%1 stays: something was written about this lead after it was added.</source>
        <translation>%1 остаётся: после добавления об этом лиде что-то записали.</translation>
    </message>
    <message>
        <source>Put the lead into the trash instead.</source>
        <translation>Вместо этого отправьте лида в корзину.</translation>
    </message>
    <message>
        <source>An external id names its lead and cannot be emptied.</source>
        <translation>Внешний идентификатор указывает на лида и не может быть пустым.</translation>
    </message>
    <message>
        <source>Undo what brought it, or give another one as well.</source>
        <translation>Отмените то, что его внесло, или укажите ещё один.</translation>
    </message>
    <message>
        <source>“%1” is no external id.</source>
        <translation>«%1» не является внешним идентификатором.</translation>
    </message>
    <message>
        <source>Give system:id, or the id alone for files that name no system.</source>
        <translation>Укажите система:идентификатор или только идентификатор для файлов, которые не называют систему.</translation>
    </message>
    <message>
        <source>Import companies first, or give the lead a company&apos;s domain.</source>
        <translation>Сначала импортируйте компании или укажите лиду домен компании.</translation>
    </message>
    <message>
        <source>There is a company with this key already: %1.</source>
        <translation>Компания с этим ключом уже есть: %1.</translation>
    </message>
    <message>
        <source>Check the id and the system before the colon.</source>
        <translation>Проверьте идентификатор и систему перед двоеточием.</translation>
    </message>
    <message>
        <source>Some leads have lost all their deals and stand in an open stage; they count as not yet decided.</source>
        <translation>Некоторые лиды потеряли все свои сделки, но стоят на открытом этапе; они считаются ещё не решёнными.</translation>
    </message>
    <message>
        <source>Move them to Lost, or open a deal.</source>
        <translation>Переведите их в «Потерян» или откройте сделку.</translation>
    </message>
    <message>
        <source>More leads passed a stage in the period than entered it, as some had come before; no conversion is given there.</source>
        <translation>За период этап прошло больше лидов, чем вошло в него: часть пришла раньше; конверсия там не указана.</translation>
    </message>
    <message>
        <source>Count by cohort, or choose a longer period.</source>
        <translation>Считайте по когортам или выберите более длинный период.</translation>
    </message>
    <message>
        <source>Choose a reason (--reason): %4.</source>
        <translation>Выберите причину (--reason): %4.</translation>
    </message>
    <message>
        <source>The file says an earlier stage, or one that a person has left; the lead stays where it is.</source>
        <translation>В файле более ранний этап или тот, с которого человек снял лида; лид остаётся там, где он есть.</translation>
    </message>
    <message>
        <source>If the file is right, move these leads back by hand.</source>
        <translation>Если файл прав, переместите этих лидов вручную.</translation>
    </message>
    <message>
        <source>There is a lead with this e-mail or id already: %1.</source>
        <translation>Лид с этим адресом эл. почты или идентификатором уже есть: %1.</translation>
    </message>
    <message>
        <source>The lead belongs to no company.</source>
        <translation>Лид не принадлежит ни одной компании.</translation>
    </message>
    <message>
        <source>Leads that something was written about later stay.</source>
        <translation>Лиды, о которых позже что-то записано, остаются.</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>7 days</source>
        <comment>head of the column with the change of the score in 7 days</comment>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>head of the column with the age of the last activity</comment>
        <translation>Посл.</translation>
    </message>
    <message>
        <source>%1: %2, met</source>
        <comment>criterion, answer</comment>
        <translation>%1: %2, выполнено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>head of a narrow column</comment>
        <translation>След. шаг</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when the next step is due, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>when the next step is due in short, what it is</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>any activity</source>
        <translation>любая активность</translation>
    </message>
    <message>
        <source>%1 (channel: %2)</source>
        <comment>activity</comment>
        <translation>%1 (канал: %2)</translation>
    </message>
    <message>
        <source>%1 (journey stage: %2)</source>
        <comment>activity</comment>
        <translation>%1 (этап пути: %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>activity in page groups</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>%1 not in %2</source>
        <comment>activity not in page groups</comment>
        <translation>%1 не в %2</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <comment>activity; %2 patterns of its subject</comment>
        <translation>%1 на тему %2</translation>
    </message>
    <message>
        <source>%1 (campaign: %2)</source>
        <comment>activity</comment>
        <translation>%1 (кампания: %2)</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <comment>activity</comment>
        <translation>%1 (источник: %2)</translation>
    </message>
    <message>
        <source>%1 with a value of at least %2</source>
        <comment>activity</comment>
        <translation>%1 со значением не меньше %2</translation>
    </message>
    <message>
        <source>%1 with a value of at most %2</source>
        <comment>activity</comment>
        <translation>%1 со значением не больше %2</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <comment>activity; %2 a length of time</comment>
        <translation>%1 (не менее: %2)</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <comment>activity; %2 a length of time</comment>
        <translation>%1 (не более: %2)</translation>
    </message>
    <message>
        <source>%1 (result: %2)</source>
        <comment>activity</comment>
        <translation>%1 (результат: %2)</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>за последний %n день</numerusform>
            <numerusform>за последние %n дня</numerusform>
            <numerusform>за последние %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCodes</name>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>Файл не в правильной кодировке UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>Сохраните его в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>The file is larger than a model can be.</source>
        <translation>Файл больше, чем может быть модель.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, character %2.</source>
        <translation>Файл не является правильным JSON: строка %1, символ %2.</translation>
    </message>
    <message>
        <source>Correct that place, or export the model again.</source>
        <translation>Исправьте это место или экспортируйте модель заново.</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than %2 levels.</source>
        <translation>Вложенность в строке %1 глубже допустимой (%2).</translation>
    </message>
    <message>
        <source>Line %1 names “%2” twice in one object.</source>
        <translation>В строке %1 «%2» названо дважды в одном объекте.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Удалите одно из двух.</translation>
    </message>
    <message>
        <source>This is not a scoring model of Kelvin (%1).</source>
        <translation>Это не модель скоринга Kelvin (%1).</translation>
    </message>
    <message>
        <source>Choose a file that was exported as a model.</source>
        <translation>Выберите файл, экспортированный как модель.</translation>
    </message>
    <message>
        <source>The model was written by a newer Kelvin (format %1).</source>
        <translation>Модель записана более новой версией Kelvin (формат %1).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установите более новую версию.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» здесь неизвестно.</translation>
    </message>
    <message>
        <source>Correct its spelling or remove it.</source>
        <translation>Исправьте написание или удалите.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Не хватает «%1».</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Добавьте.</translation>
    </message>
    <message>
        <source>“%1” should be of type %2.</source>
        <translation>«%1» должно быть типа %2.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Исправьте в файле.</translation>
    </message>
    <message>
        <source>“%2” is not a possible value of “%1”.</source>
        <translation>«%2» — недопустимое значение для «%1».</translation>
    </message>
    <message>
        <source>Choose one of the values in the schema.</source>
        <translation>Выберите одно из значений схемы.</translation>
    </message>
    <message>
        <source>%2 is outside the possible range of “%1”.</source>
        <translation>%2 вне допустимого диапазона «%1».</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Выберите другое число.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Нет поля «%1».</translation>
    </message>
    <message>
        <source>Choose a field of the list, or make it a custom field.</source>
        <translation>Выберите поле из списка или создайте своё.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”.</source>
        <translation>Нет критерия «%1».</translation>
    </message>
    <message>
        <source>Choose budget, authority, need or timeframe.</source>
        <translation>Выберите бюджет, полномочия, потребность или срок.</translation>
    </message>
    <message>
        <source>There is no activity type “%1”.</source>
        <translation>Нет вида активности «%1».</translation>
    </message>
    <message>
        <source>Add it to the catalogue, or choose another.</source>
        <translation>Добавьте его в каталог или выберите другой.</translation>
    </message>
    <message>
        <source>There is no page group “%1”.</source>
        <translation>Нет группы страниц «%1».</translation>
    </message>
    <message>
        <source>Add the group, or choose another.</source>
        <translation>Добавьте группу или выберите другую.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared in this way (%2).</source>
        <translation>«%1» нельзя сравнить таким образом (%2).</translation>
    </message>
    <message>
        <source>Choose another comparison.</source>
        <translation>Выберите другое сравнение.</translation>
    </message>
    <message>
        <source>“%2” does not fit “%1”.</source>
        <translation>«%2» не подходит для «%1».</translation>
    </message>
    <message>
        <source>Type a value of the field&apos;s type.</source>
        <translation>Введите значение того же типа, что и поле.</translation>
    </message>
    <message>
        <source>A value is missing for “%1”.</source>
        <translation>Нет значения для «%1».</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Введите его.</translation>
    </message>
    <message>
        <source>The range of “%1” ends before it starts.</source>
        <translation>Диапазон «%1» заканчивается раньше начала.</translation>
    </message>
    <message>
        <source>Exchange the two numbers.</source>
        <translation>Поменяйте числа местами.</translation>
    </message>
    <message>
        <source>No %1 lies in this range.</source>
        <translation>В этот диапазон ничего не попадает: %1.</translation>
    </message>
    <message>
        <source>Correct the two limits.</source>
        <translation>Исправьте обе границы.</translation>
    </message>
    <message>
        <source>No type of activity matches.</source>
        <translation>Не подходит ни один вид активности.</translation>
    </message>
    <message>
        <source>“%1” is a result of scoring and may not decide points.</source>
        <translation>«%1» — результат скоринга и не может определять баллы.</translation>
    </message>
    <message>
        <source>Use it in a filter instead.</source>
        <translation>Используйте это в фильтре.</translation>
    </message>
    <message>
        <source>The model “%1” has no such version: %2.</source>
        <translation>У модели «%1» нет такой версии: %2.</translation>
    </message>
    <message>
        <source>Choose a version of the list.</source>
        <translation>Выберите версию из списка.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Нет модели «%1».</translation>
    </message>
    <message>
        <source>kelvin-cli model list names the models.</source>
        <translation>Список моделей: kelvin-cli model list.</translation>
    </message>
    <message>
        <source>The model “%1” has no draft.</source>
        <translation>У модели «%1» нет черновика.</translation>
    </message>
    <message>
        <source>Change something first, that makes one.</source>
        <translation>Сначала что-нибудь измените, тогда он появится.</translation>
    </message>
    <message>
        <source>Correct what the check names.</source>
        <translation>Исправьте то, что назвала проверка.</translation>
    </message>
    <message>
        <source>There is a model “%1” already.</source>
        <translation>Модель «%1» уже есть.</translation>
    </message>
    <message>
        <source>Give the new one another key.</source>
        <translation>Дайте новой другой ключ.</translation>
    </message>
    <message>
        <source>The condition cannot be read at character %1: “%3”.</source>
        <translation>Условие не читается с символа %1: «%3».</translation>
    </message>
    <message>
        <source>Write it as industry is IT and employees &gt;= 5; names with blanks stand in quotation marks.</source>
        <translation>Запишите так: industry is IT and employees &gt;= 5; имена с пробелами — в кавычках.</translation>
    </message>
    <message>
        <source>No rules were published at %1.</source>
        <translation>На %1 опубликованных правил не было.</translation>
    </message>
    <message>
        <source>Leave out “with the rules of that day”, or choose a later day.</source>
        <translation>Уберите «по правилам того дня» или выберите более поздний день.</translation>
    </message>
    <message>
        <source>No model is published.</source>
        <translation>Ни одна модель не опубликована.</translation>
    </message>
    <message>
        <source>Publish one, then leads are scored.</source>
        <translation>Опубликуйте модель, и лиды будут оценены.</translation>
    </message>
    <message>
        <source>Something of the kind “%1” has no id.</source>
        <translation>У объекта вида «%1» нет ID.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Дайте ему ID.</translation>
    </message>
    <message>
        <source>Two of the kind “%1” have the same id.</source>
        <translation>У двух объектов вида «%1» одинаковый ID.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Дайте одному из них другой ID.</translation>
    </message>
    <message>
        <source>The group “%1” does not exist.</source>
        <translation>Группы «%1» нет.</translation>
    </message>
    <message>
        <source>Put the rule into a group that exists.</source>
        <translation>Поместите правило в существующую группу.</translation>
    </message>
    <message>
        <source>%1 points are outside −100,000 to 100,000.</source>
        <translation>Баллы %1 вне диапазона от −100 000 до 100 000.</translation>
    </message>
    <message>
        <source>“%1” is %2 and must be above zero.</source>
        <translation>«%1» равно %2, а должно быть больше нуля.</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one.</source>
        <translation>Нижняя граница выше верхней.</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Поменяйте их местами.</translation>
    </message>
    <message>
        <source>The MQL line at %1 is not below the SQL line at %3.</source>
        <translation>Порог MQL (%1) не ниже порога SQL (%3).</translation>
    </message>
    <message>
        <source>Move one of the two.</source>
        <translation>Сдвиньте один из них.</translation>
    </message>
    <message>
        <source>This gate is always on and disqualifies everybody.</source>
        <translation>Этот барьер действует всегда и дисквалифицирует всех.</translation>
    </message>
    <message>
        <source>Give it a condition.</source>
        <translation>Добавьте к нему условие.</translation>
    </message>
    <message>
        <source>This fast track is always on and lifts everybody.</source>
        <translation>Этот быстрый путь действует всегда и поднимает всех.</translation>
    </message>
    <message>
        <source>Give it a condition or an activity.</source>
        <translation>Добавьте к нему условие или активность.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Нет часового пояса «%1».</translation>
    </message>
    <message>
        <source>Choose one such as Europe/Warsaw.</source>
        <translation>Выберите, например, Europe/Warsaw.</translation>
    </message>
    <message>
        <source>The exchange rate of %1 must be above zero.</source>
        <translation>Курс %1 должен быть больше нуля.</translation>
    </message>
    <message>
        <source>Correct the rate.</source>
        <translation>Исправьте курс.</translation>
    </message>
    <message>
        <source>This rule gives no points.</source>
        <translation>Это правило не даёт баллов.</translation>
    </message>
    <message>
        <source>Give it points, or switch it off.</source>
        <translation>Дайте ему баллы или выключите.</translation>
    </message>
    <message>
        <source>A cap of 0 takes all points of this rule.</source>
        <translation>Лимит 0 отнимает у правила все баллы.</translation>
    </message>
    <message>
        <source>Raise the cap, or switch the rule off.</source>
        <translation>Поднимите лимит или выключите правило.</translation>
    </message>
    <message>
        <source>The condition of this rule contradicts itself: it is never true.</source>
        <translation>Условие этого правила противоречит себе: оно никогда не выполняется.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Исправьте его.</translation>
    </message>
    <message>
        <source>The condition of this gate contradicts itself: it is never true.</source>
        <translation>Условие этого барьера противоречит себе: оно никогда не выполняется.</translation>
    </message>
    <message>
        <source>The condition of this fast track contradicts itself: it is never true.</source>
        <translation>Условие этого быстрого пути противоречит себе: оно никогда не выполняется.</translation>
    </message>
    <message>
        <source>Step %1 of this ladder is never reached.</source>
        <translation>Ступень %1 этой лестницы никогда не достигается.</translation>
    </message>
    <message>
        <source>Move it up, or correct its condition.</source>
        <translation>Поднимите её выше или исправьте условие.</translation>
    </message>
    <message>
        <source>Only the newest %1 are counted, but %2 are needed: it never gives points.</source>
        <translation>Считаются только последние (%1), а нужно %2: баллов не будет никогда.</translation>
    </message>
    <message>
        <source>Raise the cap or ask for fewer.</source>
        <translation>Поднимите лимит или требуйте меньше.</translation>
    </message>
    <message>
        <source>At most %1 can be counted in the window, but %2 are needed: it never gives points.</source>
        <translation>В окне может учитываться не больше %1, а нужно %2: баллов не будет никогда.</translation>
    </message>
    <message>
        <source>The last day lies before the first day: the rule never counts.</source>
        <translation>Последний день раньше первого: правило никогда не действует.</translation>
    </message>
    <message>
        <source>Exchange the dates.</source>
        <translation>Поменяйте даты местами.</translation>
    </message>
    <message>
        <source>Nobody can reach %1 at %2 points: the rules give at most %3.</source>
        <translation>Никто не достигнет %1 при пороге %2: правила дают не больше %3.</translation>
    </message>
    <message>
        <source>Lower the line or give more points.</source>
        <translation>Опустите порог или дайте больше баллов.</translation>
    </message>
    <message>
        <source>Everybody is above the line at %1 points: the rules give at least %2.</source>
        <translation>Все выше порога %1: правила дают не меньше %2.</translation>
    </message>
    <message>
        <source>Raise the line.</source>
        <translation>Поднимите порог.</translation>
    </message>
    <message>
        <source>The edges of the grade are reversed (%1).</source>
        <translation>Границы классов перепутаны (%1).</translation>
    </message>
    <message>
        <source>The clock watches “%1”, and the file has no activity there.</source>
        <translation>Таймер следит за «%1», а такой активности в файле нет.</translation>
    </message>
    <message>
        <source>Switch it off until there is data.</source>
        <translation>Выключите его, пока нет данных.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Нет курса %1.</translation>
    </message>
    <message>
        <source>Add the rate, or compare in the workspace currency.</source>
        <translation>Добавьте курс или сравнивайте в валюте рабочей области.</translation>
    </message>
    <message>
        <source>It counts the same activities as “%1” (%2).</source>
        <translation>Считает те же активности, что и «%1» (%2).</translation>
    </message>
    <message>
        <source>Make one of them narrower, if that is not meant.</source>
        <translation>Сузьте одно из них, если так не задумано.</translation>
    </message>
    <message>
        <source>The cap of %1 can never act.</source>
        <translation>Лимит %1 никогда не сработает.</translation>
    </message>
    <message>
        <source>Remove it or make it smaller.</source>
        <translation>Уберите его или уменьшите.</translation>
    </message>
    <message>
        <source>The question bank lacks a question in “%1” for %2.</source>
        <translation>В банке вопросов нет вопроса на языке «%1» для: %2.</translation>
    </message>
    <message>
        <source>Install Kelvin again.</source>
        <translation>Переустановите Kelvin.</translation>
    </message>
    <message>
        <source>“%1” names two things to compare.</source>
        <translation>«%1» называет два предмета сравнения.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Оставьте один из них.</translation>
    </message>
    <message>
        <source>Days since an activity are counted from the latest one however old it is: a window says nothing there.</source>
        <translation>Дни с активности считаются от последней, как бы давно она ни была: окно здесь ничего не значит.</translation>
    </message>
    <message>
        <source>Leave the window out, or count activities instead.</source>
        <translation>Уберите окно или считайте активности.</translation>
    </message>
    <message>
        <source>The model was not saved: it could not be read again from the file (%1).</source>
        <translation>Модель не сохранена: её нельзя было бы снова прочитать из файла (%1).</translation>
    </message>
    <message>
        <source>Take back the last change; conditions with many brackets inside each other must be split.</source>
        <translation>Отмените последнее изменение; условия со многими вложенными скобками нужно разделить.</translation>
    </message>
    <message>
        <source>The draft %2 of the model “%1” cannot be read (%3). What was published is in force.</source>
        <translation>Черновик %2 модели «%1» не читается (%3). Действует то, что опубликовано.</translation>
    </message>
    <message>
        <source>Change something in the model: a new draft takes its place.</source>
        <translation>Измените что-нибудь в модели: новый черновик займёт его место.</translation>
    </message>
    <message>
        <source>The model “%1” names lists of mailboxes (number %2) that this Kelvin does not have; its newest ones decide instead.</source>
        <translation>Модель «%1» называет списки почтовых ящиков (номер %2), которых нет в этом Kelvin; вместо них действуют его новейшие списки.</translation>
    </message>
    <message>
        <source>Install the newer version, or publish the model with the lists of this one.</source>
        <translation>Установите более новую версию или опубликуйте модель со списками этой версии.</translation>
    </message>
    <message>
        <source>This Kelvin has no lists of mailboxes with the number %1.</source>
        <translation>В этом Kelvin нет списков почтовых ящиков с номером %1.</translation>
    </message>
    <message>
        <source>Name lists that it has, or install the newer version.</source>
        <translation>Назовите списки, которые в нём есть, или установите более новую версию.</translation>
    </message>
    <message>
        <source>A draft of “%2” cannot be kept as one of “%1”.</source>
        <translation>Черновик модели «%2» нельзя сохранить как черновик модели «%1».</translation>
    </message>
    <message>
        <source>Keep it with its own model, or import it as a new one.</source>
        <translation>Сохраните его при его собственной модели или импортируйте как новую.</translation>
    </message>
    <message>
        <source>Choose a type, or remove the channel, the stage or the results.</source>
        <translation>Выберите вид или уберите канал, этап либо результаты.</translation>
    </message>
    <message>
        <source>The pages asked for are those left out: nothing matches.</source>
        <translation>Выбранные страницы сами же исключены: ничего не подходит.</translation>
    </message>
    <message>
        <source>The scope of this model contradicts itself: it scores nobody.</source>
        <translation>Область этой модели противоречит себе: она никого не оценивает.</translation>
    </message>
    <message>
        <source>The condition of this segment contradicts itself: nobody is in it.</source>
        <translation>Условие этого сегмента противоречит себе: в нём никого нет.</translation>
    </message>
    <message>
        <source>This segment has no line of its own: it changes nothing.</source>
        <translation>У этого сегмента нет своего порога: он ничего не меняет.</translation>
    </message>
    <message>
        <source>Give it a line, or remove it.</source>
        <translation>Задайте порог или удалите сегмент.</translation>
    </message>
    <message>
        <source>Segments above this one give everybody in it their lines: it changes nothing.</source>
        <translation>Сегменты выше дают свои пороги всем из этого сегмента: он ничего не меняет.</translation>
    </message>
    <message>
        <source>Move it up, or remove it.</source>
        <translation>Переместите его выше или удалите.</translation>
    </message>
    <message>
        <source>Mails count %1 days after they were sent, but only those of the last %2 days: it never acts.</source>
        <translation>Письма учитываются только спустя столько дней после отправки: %1, но лишь за столько последних дней: %2. Правило никогда не действует.</translation>
    </message>
    <message>
        <source>Look back further, or wait less.</source>
        <translation>Смотрите дальше назад или ждите меньше.</translation>
    </message>
    <message>
        <source>No system is known to report that mails are opened: the rule takes no points yet.</source>
        <translation>Неизвестно ни одной системы, которая сообщает об открытии писем: правило пока не снимает баллов.</translation>
    </message>
    <message>
        <source>Name the system in the model file under openReportingSystems, or switch the rule off.</source>
        <translation>Впишите систему в файл модели под openReportingSystems или выключите правило.</translation>
    </message>
    <message>
        <source>The model cannot be used: %1</source>
        <translation>Модель нельзя использовать: %1</translation>
    </message>
    <message>
        <source>“%1” is not the code of a currency.</source>
        <translation>«%1» — не код валюты.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as PLN.</source>
        <translation>Напишите три заглавные буквы, например PLN.</translation>
    </message>
</context>
<context>
    <name>ModelDiffText</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Убывание</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Ось</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>MQL line</source>
        <translation>Порог MQL</translation>
    </message>
    <message>
        <source>SQL line</source>
        <translation>Порог SQL</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценивает</translation>
    </message>
    <message>
        <source>Points below the line before it can be crossed again</source>
        <translation>Баллов ниже порога до нового пересечения</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Days that a crossing acts</source>
        <translation>Сколько дней действует пересечение</translation>
    </message>
    <message>
        <source>Hours to accept</source>
        <translation>Часов на приём</translation>
    </message>
    <message>
        <source>SQL without confirmation</source>
        <translation>SQL без подтверждения</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>MQL</source>
        <comment>threshold</comment>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <comment>threshold</comment>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Crossed the %1 line</source>
        <comment>MQL or SQL</comment>
        <translation>Порог %1 пройден</translation>
    </message>
    <message>
        <source>Fell below the %1 line</source>
        <comment>MQL or SQL</comment>
        <translation>Опустился ниже порога %1</translation>
    </message>
    <message>
        <source>By BANT answers</source>
        <comment>temperature policy</comment>
        <translation>По ответам BANT</translation>
    </message>
    <message>
        <source>By score bands</source>
        <comment>temperature policy</comment>
        <translation>По диапазонам оценки</translation>
    </message>
    <message>
        <source>The colder of BANT and score</source>
        <comment>temperature policy</comment>
        <translation>Более холодная из BANT и оценки</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>model version</comment>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>model version</comment>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>model version</comment>
        <translation>Снята</translation>
    </message>
    <message>
        <source>Every occurrence</source>
        <comment>what counts as one</comment>
        <translation>Каждый раз</translation>
    </message>
    <message>
        <source>Each page or asset once</source>
        <comment>what counts as one</comment>
        <translation>Каждая страница или материал один раз</translation>
    </message>
    <message>
        <source>Each day once</source>
        <comment>what counts as one</comment>
        <translation>Каждый день один раз</translation>
    </message>
    <message>
        <source>Each visit once</source>
        <comment>what counts as one</comment>
        <translation>Каждый визит один раз</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>task</comment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <comment>task</comment>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Meet</source>
        <comment>task</comment>
        <translation>Встретиться</translation>
    </message>
    <message>
        <source>Accept or reject</source>
        <comment>task</comment>
        <translation>Принять или отклонить</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>task</comment>
        <translation>Следующий шаг</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Карточка звонка</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Скоринг</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>SQL is proposed</source>
        <translation>Предлагается SQL</translation>
    </message>
    <message>
        <source>All four BANT criteria are met.</source>
        <translation>Выполнены все четыре критерия BANT.</translation>
    </message>
    <message>
        <source>The score of %1 reached the SQL line at %2.</source>
        <comment>points, points</comment>
        <translation>Балл %1 достиг порога SQL, равного %2.</translation>
    </message>
    <message>
        <source>Disqualified is proposed</source>
        <translation>Предлагается этап «Дисквалифицирован»</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Not now, later</source>
        <translation>Не сейчас, позже</translation>
    </message>
    <message>
        <source>No budget this year</source>
        <translation>Нет бюджета в этом году</translation>
    </message>
    <message>
        <source>No answer after several calls</source>
        <translation>Нет ответа после нескольких звонков</translation>
    </message>
    <message>
        <source>Not the decision maker</source>
        <translation>Не принимает решений</translation>
    </message>
    <message>
        <source>Interested, not ready</source>
        <translation>Интерес есть, но не готов</translation>
    </message>
    <message>
        <source>Bound by a contract elsewhere</source>
        <translation>Связан договором с другими</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>Слишком мало известно</translation>
    </message>
    <message>
        <source>Wrong industry</source>
        <translation>Не та отрасль</translation>
    </message>
    <message>
        <source>Wrong company size</source>
        <translation>Не тот размер компании</translation>
    </message>
    <message>
        <source>Wrong country</source>
        <translation>Не та страна</translation>
    </message>
    <message>
        <source>No need for what we sell</source>
        <translation>Нет потребности в нашем продукте</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студент</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>Уже клиент</translation>
    </message>
    <message>
        <source>Looks for a job</source>
        <translation>Ищет работу</translation>
    </message>
    <message>
        <source>Wants to sell to us</source>
        <translation>Хочет продать нам</translation>
    </message>
    <message>
        <source>Duplicate of another lead</source>
        <translation>Дубль другого лида</translation>
    </message>
    <message>
        <source>Wrong contact data</source>
        <translation>Неверные контакты</translation>
    </message>
    <message>
        <source>Wants no contact</source>
        <translation>Просит не связываться</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Outside the definition of a lead</source>
        <translation>Не подходит под определение лида</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>Слишком высокая цена</translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation>Выбор конкурента</translation>
    </message>
    <message>
        <source>Builds it themselves</source>
        <translation>Делают сами</translation>
    </message>
    <message>
        <source>A feature is missing</source>
        <translation>Не хватает функции</translation>
    </message>
    <message>
        <source>No decision was made</source>
        <translation>Решение не принято</translation>
    </message>
    <message>
        <source>Budget was refused</source>
        <translation>Бюджет не одобрен</translation>
    </message>
    <message>
        <source>Project cancelled</source>
        <translation>Проект отменён</translation>
    </message>
    <message>
        <source>Put off without a date</source>
        <translation>Отложено на неопределённый срок</translation>
    </message>
    <message>
        <source>No more contact</source>
        <translation>Связь прервалась</translation>
    </message>
    <message>
        <source>Our contact left the company</source>
        <translation>Наш контакт ушёл из компании</translation>
    </message>
    <message>
        <source>Became too expensive</source>
        <translation>Стало слишком дорого</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>Уход к конкуренту</translation>
    </message>
    <message>
        <source>Missed a feature</source>
        <translation>Не хватило функции</translation>
    </message>
    <message>
        <source>Unhappy with the service</source>
        <translation>Недовольство обслуживанием</translation>
    </message>
    <message>
        <source>Hardly used it</source>
        <translation>Почти не пользовались</translation>
    </message>
    <message>
        <source>The need has ended</source>
        <translation>Потребность отпала</translation>
    </message>
    <message>
        <source>Company closed</source>
        <translation>Компания закрылась</translation>
    </message>
    <message>
        <source>Company merged or was sold</source>
        <translation>Компания слилась или продана</translation>
    </message>
    <message>
        <source>Did not pay</source>
        <translation>Не оплатили</translation>
    </message>
    <message>
        <source>Was moved by mistake</source>
        <translation>Переведён по ошибке</translation>
    </message>
    <message>
        <source>Learned on a call</source>
        <translation>Выяснено при звонке</translation>
    </message>
    <message>
        <source>Agreed outside this program</source>
        <translation>Согласовано вне программы</translation>
    </message>
    <message>
        <source>Bought without the steps between</source>
        <translation>Покупка без промежуточных шагов</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>The record catches up</source>
        <translation>Запись приведена в соответствие</translation>
    </message>
    <message>
        <source>The score crossed the line</source>
        <translation>Оценка прошла порог</translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation>Быстрый путь</translation>
    </message>
    <message>
        <source>All four BANT criteria are met</source>
        <translation>Выполнены все четыре критерия BANT</translation>
    </message>
    <message>
        <source>A deal was won</source>
        <translation>Сделка выиграна</translation>
    </message>
    <message>
        <source>Given by the imported file</source>
        <translation>Из импортированного файла</translation>
    </message>
    <message>
        <source>New rules were published</source>
        <translation>Опубликованы новые правила</translation>
    </message>
    <message>
        <source>Promoted from earlier crossings</source>
        <translation>Перевод по прежним прохождениям порога</translation>
    </message>
    <message>
        <source>The date to look again has come</source>
        <translation>Настала дата вернуться к лиду</translation>
    </message>
    <message>
        <source>Came with a merged lead</source>
        <translation>Пришло с объединённым лидом</translation>
    </message>
    <message>
        <source>Why back to Lead?</source>
        <translation>Почему обратно в лиды?</translation>
    </message>
    <message>
        <source>Why disqualified?</source>
        <translation>Почему дисквалифицирован?</translation>
    </message>
    <message>
        <source>Why lost?</source>
        <translation>Почему потерян?</translation>
    </message>
    <message>
        <source>Why no customer any more?</source>
        <translation>Почему больше не клиент?</translation>
    </message>
    <message>
        <source>Why this move?</source>
        <translation>Почему этот перевод?</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
</context>
<context>
    <name>RowCodes</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>A cell of the row is too large.</source>
        <translation>Ячейка строки слишком велика.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation>Поищите незакрытую кавычку.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>Close it in the file.</source>
        <translation>Закройте её в файле.</translation>
    </message>
    <message>
        <source>Look for a separator inside a text without quotation marks.</source>
        <translation>Поищите разделитель внутри текста без кавычек.</translation>
    </message>
    <message>
        <source>No e-mail, phone or id: nobody to call.</source>
        <translation>Нет почты, телефона и ID: звонить некому.</translation>
    </message>
    <message>
        <source>Fill in one of them.</source>
        <translation>Заполните что-то одно.</translation>
    </message>
    <message>
        <source>The keys name two leads: %1 and %2.</source>
        <translation>Ключи указывают на два лида: %1 и %2.</translation>
    </message>
    <message>
        <source>Merge the two, or correct the row.</source>
        <translation>Объедините их или исправьте строку.</translation>
    </message>
    <message>
        <source>Choose the order: --date-order dmy or mdy.</source>
        <translation>Выберите порядок: --date-order dmy или mdy.</translation>
    </message>
    <message>
        <source>The activity lies in the future: %1.</source>
        <translation>Активность из будущего: %1.</translation>
    </message>
    <message>
        <source>Correct the time or the time zone of the file.</source>
        <translation>Исправьте время или часовой пояс файла.</translation>
    </message>
    <message>
        <source>There is no activity type “%1”.</source>
        <translation>Нет вида активности «%1».</translation>
    </message>
    <message>
        <source>Map it to a type, or add it to the catalogue.</source>
        <translation>Сопоставьте его с видом или добавьте в каталог.</translation>
    </message>
    <message>
        <source>Map the value.</source>
        <translation>Сопоставьте значение.</translation>
    </message>
    <message>
        <source>The activity has no time.</source>
        <translation>У активности нет времени.</translation>
    </message>
    <message>
        <source>Fill in its time.</source>
        <translation>Укажите время.</translation>
    </message>
    <message>
        <source>The activity has no type.</source>
        <translation>У активности нет вида.</translation>
    </message>
    <message>
        <source>Map a column to the type, or set one for all rows.</source>
        <translation>Сопоставьте столбец с видом или задайте один для всех строк.</translation>
    </message>
    <message>
        <source>Fill in won, lost or open.</source>
        <translation>Заполните: won, lost или open.</translation>
    </message>
    <message>
        <source>The row has no answer.</source>
        <translation>В строке нет ответа.</translation>
    </message>
    <message>
        <source>Fill in at least one criterion.</source>
        <translation>Заполните хотя бы один критерий.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Нет шаблона «%1».</translation>
    </message>
    <message>
        <source>kelvin-cli import --help names them.</source>
        <translation>Названия: kelvin-cli import --help.</translation>
    </message>
    <message>
        <source>The visitor %1 belongs to two people; it stays with the first.</source>
        <translation>Посетитель %1 относится к двум людям; остаётся у первого.</translation>
    </message>
    <message>
        <source>Look at both leads.</source>
        <translation>Посмотрите оба лида.</translation>
    </message>
    <message>
        <source>The lead is not known yet; the row waits for it.</source>
        <translation>Лид пока неизвестен; строка его ждёт.</translation>
    </message>
    <message>
        <source>Split the file, or correct these dates.</source>
        <translation>Разделите файл или исправьте эти даты.</translation>
    </message>
    <message>
        <source>“%1” is no field of such files.</source>
        <translation>«%1» — не поле таких файлов.</translation>
    </message>
    <message>
        <source>Choose another field, or make it a custom field.</source>
        <translation>Выберите другое поле или создайте своё.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Нет часового пояса «%1».</translation>
    </message>
    <message>
        <source>Write it as Europe/Warsaw.</source>
        <translation>Запишите так: Europe/Warsaw.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>В строке больше или меньше ячеек, чем в заголовке.</translation>
    </message>
    <message>
        <source>No name, domain or id of the company.</source>
        <translation>Нет названия, домена и ID компании.</translation>
    </message>
    <message>
        <source>The row has neither an outcome nor a stage.</source>
        <translation>В строке нет ни итога, ни этапа.</translation>
    </message>
    <message>
        <source>Neither won, lost nor open.</source>
        <translation>Не выиграна, не проиграна и не открыта.</translation>
    </message>
    <message>
        <source>Not an answer to this criterion.</source>
        <translation>Не ответ на этот критерий.</translation>
    </message>
    <message>
        <source>The stage has no role yet; it is taken as Lead.</source>
        <translation>У этапа ещё нет роли; он принят за лид.</translation>
    </message>
    <message>
        <source>Map the stage to a role.</source>
        <translation>Сопоставьте этап с ролью.</translation>
    </message>
    <message>
        <source>There is no such type of activity.</source>
        <translation>Такого вида активности нет.</translation>
    </message>
    <message>
        <source>The lead lay in the trash; it is back.</source>
        <translation>Лид лежал в корзине; он возвращён.</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in this encoding (byte %1).</source>
        <translation>В строке есть байты, которые в этой кодировке не являются текстом (байт %1).</translation>
    </message>
    <message>
        <source>Choose another encoding (--encoding), or correct the row.</source>
        <translation>Выберите другую кодировку (--encoding) или исправьте строку.</translation>
    </message>
    <message>
        <source>The row has a NUL byte (byte %1).</source>
        <translation>В строке есть байт NUL (байт %1).</translation>
    </message>
    <message>
        <source>No day in %1 is above 12, so the file does not say whether day or month comes first.</source>
        <translation>Ни один день в %1 не больше 12, поэтому файл не говорит, что идёт первым: день или месяц.</translation>
    </message>
    <message>
        <source>Some dates have the day first, some the month first: %1.</source>
        <translation>В одних датах сначала день, в других сначала месяц: %1.</translation>
    </message>
    <message>
        <source>“%2” and “%3” both go to “%1”.</source>
        <translation>«%2» и «%3» попадают в одно поле «%1».</translation>
    </message>
    <message>
        <source>Leave one of them out (--map COLUMN=skip).</source>
        <translation>Пропустите один из них (--map СТОЛБЕЦ=skip).</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Дата из будущего.</translation>
    </message>
    <message>
        <source>The mailbox belongs to several people; %1 is known by it under another name.</source>
        <translation>Этим ящиком пользуются несколько человек; по нему уже известен другой человек: %1.</translation>
    </message>
    <message>
        <source>Merge the two if they are one person.</source>
        <translation>Объедините их, если это один человек.</translation>
    </message>
    <message>
        <source>%1 has the same telephone number.</source>
        <translation>Тот же номер телефона у другого лида: %1.</translation>
    </message>
    <message>
        <source>%1 has the same name and works for the same company.</source>
        <translation>С тем же именем и в той же компании уже есть: %1.</translation>
    </message>
    <message>
        <source>%1 has the same name and the same company domain.</source>
        <translation>С тем же именем и тем же доменом компании уже есть: %1.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1</source>
        <comment>activity, every occurrence counts</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, each subject once</source>
        <comment>activity</comment>
        <translation>%1, каждая тема один раз</translation>
    </message>
    <message>
        <source>%1, each day once</source>
        <comment>activity</comment>
        <translation>%1, раз в день</translation>
    </message>
    <message>
        <source>%1, each visit once</source>
        <comment>activity</comment>
        <translation>%1, раз за визит</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, in the last N days</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %n day(s)</source>
        <translation>
            <numerusform>Никаких признаков жизни %n день</numerusform>
            <numerusform>Никаких признаков жизни %n дня</numerusform>
            <numerusform>Никаких признаков жизни %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No activity for %n day(s) (channel: %1)</source>
        <translation>
            <numerusform>Нет активности %n день (канал: %1)</numerusform>
            <numerusform>Нет активности %n дня (канал: %1)</numerusform>
            <numerusform>Нет активности %n дней (канал: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>points</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>points</comment>
        <translation>%1 один раз</translation>
    </message>
    <message>
        <source>%1 first, then %2 each</source>
        <comment>points</comment>
        <translation>сначала %1, затем по %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %n</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1 за каждые %n</numerusform>
            <numerusform>%1 за каждые %n</numerusform>
            <numerusform>%1 за каждые %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n on, kept</source>
        <comment>points; once earned</comment>
        <translation>
            <numerusform>%1 с %n, навсегда</numerusform>
            <numerusform>%1 с %n, навсегда</numerusform>
            <numerusform>%1 с %n, навсегда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 while there are %n</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1, пока их %n</numerusform>
            <numerusform>%1, пока их %n</numerusform>
            <numerusform>%1, пока их %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, else %2, not known %3</source>
        <comment>points</comment>
        <translation>%1, иначе %2, если неизвестно %3</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>points</comment>
        <translation>%1, иначе %2</translation>
    </message>
    <message>
        <source>%1, not known %2</source>
        <comment>points</comment>
        <translation>%1, если неизвестно %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>points</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition: points</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n condition(s) that holds</source>
        <translation>
            <numerusform>Первое выполненное из %n условия</numerusform>
            <numerusform>Первое выполненное из %n условий</numerusform>
            <numerusform>Первое выполненное из %n условий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail not opened within %n day(s)</source>
        <translation>
            <numerusform>Письмо не открыто %n день</numerusform>
            <numerusform>Письмо не открыто %n дня</numerusform>
            <numerusform>Письмо не открыто %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %n day(s)</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1 за каждый %n день</numerusform>
            <numerusform>%1 за каждые %n дня</numerusform>
            <numerusform>%1 за каждые %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a day</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>не больше %n в день</numerusform>
            <numerusform>не больше %n в день</numerusform>
            <numerusform>не больше %n в день</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n only</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>только %n последняя</numerusform>
            <numerusform>только %n последние</numerusform>
            <numerusform>только %n последних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fades to 0 over %n day(s)</source>
        <translation>
            <numerusform>убывает до 0 за %n день</numerusform>
            <numerusform>убывает до 0 за %n дня</numerusform>
            <numerusform>убывает до 0 за %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n % a month</source>
        <translation>
            <numerusform>теряет %n&#xa0;% в месяц</numerusform>
            <numerusform>теряет %n&#xa0;% в месяц</numerusform>
            <numerusform>теряет %n&#xa0;% в месяц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>halves every %n day(s)</source>
        <translation>
            <numerusform>вдвое меньше каждый %n день</numerusform>
            <numerusform>вдвое меньше каждые %n дня</numerusform>
            <numerusform>вдвое меньше каждые %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires after %n day(s)</source>
        <translation>
            <numerusform>истекает через %n день</numerusform>
            <numerusform>истекает через %n дня</numerusform>
            <numerusform>истекает через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>condition: points, cap or decay</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>condition: points, cap, decay</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <comment>points of a group</comment>
        <translation>не меньше %1, не больше %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>points of a group</comment>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>points of a group</comment>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>kind of rule</comment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>kind of rule</comment>
        <translation>Ступени</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>kind of rule</comment>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <comment>kind of rule</comment>
        <translation>Бездействие</translation>
    </message>
    <message>
        <source>Unopened e-mail</source>
        <comment>kind of rule</comment>
        <translation>Неоткрытое письмо</translation>
    </message>
    <message>
        <source>BANT</source>
        <comment>kind of rule</comment>
        <translation>BANT</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>points</comment>
        <translation>%1, потом %2</translation>
    </message>
    <message>
        <source>each</source>
        <comment>how often a rule gives points</comment>
        <translation>за каждое</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often a rule gives points</comment>
        <translation>один раз</translation>
    </message>
    <message numerus="yes">
        <source>for every %n</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>за каждую %n</numerusform>
            <numerusform>за каждые %n</numerusform>
            <numerusform>за каждые %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n on, kept</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>от %n, навсегда</numerusform>
            <numerusform>от %n, навсегда</numerusform>
            <numerusform>от %n, навсегда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>while there are %n</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>пока есть %n</numerusform>
            <numerusform>пока есть %n</numerusform>
            <numerusform>пока есть %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <comment>how often a rule gives points</comment>
        <translation>
            <numerusform>каждый %n день</numerusform>
            <numerusform>каждые %n дня</numerusform>
            <numerusform>каждые %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageSteps</name>
    <message>
        <source>since %1, %2</source>
        <comment>date, how long</comment>
        <translation>с %1, %2</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>what the salesperson does</comment>
        <translation>принять</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1 since %2</source>
        <comment>stage, day or time</comment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 since %2: %3 took it over the line at %4. Without it: %5.</source>
        <comment>stage, day or time, a fact in quotation marks, points, points</comment>
        <translation>%1 с %2: %3 — так лид перешёл порог %4. Без этого: %5.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Cleared %1</source>
        <comment>field</comment>
        <translation>Очищено: %1</translation>
    </message>
    <message>
        <source>Changed %1 to “%2”</source>
        <comment>field, value</comment>
        <translation>Изменено: %1 на «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) from %1</source>
        <comment>%1: a system: CRM, HubSpot</comment>
        <translation>
            <numerusform>%n значение (%1)</numerusform>
            <numerusform>%n значения (%1)</numerusform>
            <numerusform>%n значений (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>next step</comment>
        <translation>Выполнено: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>date</comment>
        <translation>Срок %1</translation>
    </message>
    <message>
        <source>Adjusted the score</source>
        <translation>Оценка поправлена</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Лид создан</translation>
    </message>
    <message>
        <source>Became %1</source>
        <comment>stage, of a lead</comment>
        <translation>Новый этап: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <comment>date</comment>
        <translation>вернуться %1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <comment>won, lost, open</comment>
        <translation>Сделка: %1</translation>
    </message>
    <message>
        <source>Deal “%1”: %2</source>
        <comment>name; won, lost, open</comment>
        <translation>Сделка «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n BANT question(s) asked</source>
        <translation>
            <numerusform>Задан %n вопрос BANT</numerusform>
            <numerusform>Задано %n вопроса BANT</numerusform>
            <numerusform>Задано %n вопросов BANT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n BANT question(s) asked, %1</source>
        <comment>%1: channel: call, form, mail</comment>
        <translation>
            <numerusform>Задан %n вопрос BANT, %1</numerusform>
            <numerusform>Задано %n вопроса BANT, %1</numerusform>
            <numerusform>Задано %n вопросов BANT, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>filter of the timeline</comment>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Web and events</source>
        <comment>filter of the timeline</comment>
        <translation>Сайт и мероприятия</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>filter of the timeline</comment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Calls, meetings, notes</source>
        <comment>filter of the timeline</comment>
        <translation>Звонки, встречи, заметки</translation>
    </message>
    <message>
        <source>BANT answers</source>
        <comment>filter of the timeline</comment>
        <translation>Ответы BANT</translation>
    </message>
    <message>
        <source>Stages and lines</source>
        <comment>filter of the timeline</comment>
        <translation>Этапы и пороги</translation>
    </message>
    <message>
        <source>Changes and imports</source>
        <comment>filter of the timeline</comment>
        <translation>Изменения и импорты</translation>
    </message>
    <message>
        <source>Fewer pages</source>
        <comment>of a visit</comment>
        <translation>Меньше страниц</translation>
    </message>
    <message numerus="yes">
        <source>%1 more page(s)</source>
        <comment>of a visit</comment>
        <translation>
            <numerusform>Ещё %1 страница</numerusform>
            <numerusform>Ещё %1 страницы</numerusform>
            <numerusform>Ещё %1 страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not count now: its rule has reached its limit.</source>
        <translation>Сейчас не учитывается: правило достигло лимита.</translation>
    </message>
    <message>
        <source>Counts %1 now. Its rule has reached its limit, so the score may not have risen with it.</source>
        <comment>points</comment>
        <translation>Сейчас учитывается %1. Правило достигло лимита, поэтому оценка могла тогда и не вырасти.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <comment>criterion, answer, note</comment>
        <translation>%1: %2, «%3»</translation>
    </message>
</context>
<context>
    <name>ValueCodes</name>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>Адрес эл. почты пуст.</translation>
    </message>
    <message>
        <source>Not an e-mail address: no @.</source>
        <translation>Не адрес эл. почты: нет @.</translation>
    </message>
    <message>
        <source>Not an e-mail address: two @.</source>
        <translation>Не адрес эл. почты: два @.</translation>
    </message>
    <message>
        <source>Not an e-mail address: nothing before the @.</source>
        <translation>Не адрес эл. почты: пусто перед @.</translation>
    </message>
    <message>
        <source>Not an e-mail address: no domain.</source>
        <translation>Не адрес эл. почты: нет домена.</translation>
    </message>
    <message>
        <source>Not an e-mail address: the domain is not possible.</source>
        <translation>Не адрес эл. почты: такого домена не бывает.</translation>
    </message>
    <message>
        <source>Not an e-mail address: a character that may not be there.</source>
        <translation>Не адрес эл. почты: недопустимый символ.</translation>
    </message>
    <message>
        <source>Not an e-mail address: too long.</source>
        <translation>Не адрес эл. почты: слишком длинный.</translation>
    </message>
    <message>
        <source>Correct it or leave it empty.</source>
        <translation>Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>The telephone number is empty.</source>
        <translation>Номер телефона пуст.</translation>
    </message>
    <message>
        <source>The telephone number has no country code.</source>
        <translation>В номере телефона нет кода страны.</translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation>Не номер телефона.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>Дата пуста.</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>Не дата.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Day and month could be exchanged: %1.</source>
        <translation>День и месяц могут быть переставлены: %1.</translation>
    </message>
    <message>
        <source>Say which comes first.</source>
        <translation>Укажите, что идёт первым.</translation>
    </message>
    <message>
        <source>Not a number: %1.</source>
        <translation>Не число: %1.</translation>
    </message>
    <message>
        <source>Not an amount: %1.</source>
        <translation>Не сумма: %1.</translation>
    </message>
    <message>
        <source>Neither yes nor no: %1.</source>
        <translation>Ни да, ни нет: %1.</translation>
    </message>
    <message>
        <source>Not one of the possible values: %1.</source>
        <translation>Не одно из возможных значений: %1.</translation>
    </message>
    <message>
        <source>Not a domain.</source>
        <translation>Не домен.</translation>
    </message>
    <message>
        <source>Write it as example.com.</source>
        <translation>Запишите так: example.com.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-12; until then it is left out.</source>
        <translation>Запишите её как 2026-03-12; до тех пор она пропущена.</translation>
    </message>
    <message>
        <source>It is kept as written, but nobody is found by it. Write it with + and the country, or choose the country in the settings, at Phone numbers of.</source>
        <translation>Номер сохранён как написан, но по нему никого не найти. Запишите его с + и кодом страны или выберите страну в настройках, в строке «Телефоны страны».</translation>
    </message>
    <message>
        <source>Correct it; as it stands it cannot be used.</source>
        <translation>Исправьте значение; в таком виде его нельзя использовать.</translation>
    </message>
</context>
</TS>
