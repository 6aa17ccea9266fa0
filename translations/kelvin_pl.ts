<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Page view</source>
        <translation>Wyświetlenie strony</translation>
    </message>
    <message>
        <source>Viewed a page</source>
        <translation>Wyświetlono stronę</translation>
    </message>
    <message>
        <source>Viewed %1</source>
        <translation>Wyświetlono %1</translation>
    </message>
    <message>
        <source>Site search</source>
        <translation>Szukanie w witrynie</translation>
    </message>
    <message>
        <source>Searched the site</source>
        <translation>Szukano w witrynie</translation>
    </message>
    <message>
        <source>Searched the site for “%1”</source>
        <translation>Szukano w witrynie „%1”</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobranie</translation>
    </message>
    <message>
        <source>Downloaded a file</source>
        <translation>Pobrano plik</translation>
    </message>
    <message>
        <source>Downloaded %1</source>
        <translation>Pobrano %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Sent a form</source>
        <translation>Wysłano formularz</translation>
    </message>
    <message>
        <source>Sent the form %1</source>
        <translation>Wysłano formularz %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Chatted on the site</source>
        <translation>Czat w witrynie</translation>
    </message>
    <message>
        <source>Chatted on the site: %1</source>
        <translation>Czat w witrynie: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Okres próbny</translation>
    </message>
    <message>
        <source>Started a trial</source>
        <translation>Rozpoczęto okres próbny</translation>
    </message>
    <message>
        <source>Started a trial: %1</source>
        <translation>Rozpoczęto okres próbny: %1</translation>
    </message>
    <message>
        <source>Mail opened</source>
        <translation>Otwarcie e-maila</translation>
    </message>
    <message>
        <source>Opened a mail</source>
        <translation>Otwarto e-mail</translation>
    </message>
    <message>
        <source>Opened the mail “%1”</source>
        <translation>Otwarto e-mail „%1”</translation>
    </message>
    <message>
        <source>Click in a mail</source>
        <translation>Kliknięcie w e-mailu</translation>
    </message>
    <message>
        <source>Clicked in a mail</source>
        <translation>Kliknięto link w e-mailu</translation>
    </message>
    <message>
        <source>Clicked in the mail “%1”</source>
        <translation>Kliknięto link w e-mailu „%1”</translation>
    </message>
    <message>
        <source>Mail answered</source>
        <translation>Odpowiedź na e-mail</translation>
    </message>
    <message>
        <source>Answered a mail</source>
        <translation>Odpowiedziano na e-mail</translation>
    </message>
    <message>
        <source>Answered the mail “%1”</source>
        <translation>Odpowiedziano na e-mail „%1”</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskrypcja</translation>
    </message>
    <message>
        <source>Subscribed to the newsletter</source>
        <translation>Zapisano się do newslettera</translation>
    </message>
    <message>
        <source>Subscribed to the newsletter “%1”</source>
        <translation>Zapisano się do newslettera „%1”</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Wysłany e-mail</translation>
    </message>
    <message>
        <source>Was sent a mail</source>
        <translation>Wysłano e-mail</translation>
    </message>
    <message>
        <source>Was sent the mail “%1”</source>
        <translation>Wysłano e-mail „%1”</translation>
    </message>
    <message>
        <source>Mail bounced</source>
        <translation>Zwrot e-maila</translation>
    </message>
    <message>
        <source>A mail did not arrive</source>
        <translation>E-mail nie dotarł</translation>
    </message>
    <message>
        <source>The mail “%1” did not arrive</source>
        <translation>E-mail „%1” nie dotarł</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Wypisanie</translation>
    </message>
    <message>
        <source>Unsubscribed from the newsletter</source>
        <translation>Wypisano się z newslettera</translation>
    </message>
    <message>
        <source>Unsubscribed from the newsletter “%1”</source>
        <translation>Wypisano się z newslettera „%1”</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Obserwowanie</translation>
    </message>
    <message>
        <source>Followed us</source>
        <translation>Zaobserwowano nas</translation>
    </message>
    <message>
        <source>Followed us: %1</source>
        <translation>Zaobserwowano nas: %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnienie</translation>
    </message>
    <message>
        <source>Shared a post</source>
        <translation>Udostępniono post</translation>
    </message>
    <message>
        <source>Shared the post %1</source>
        <translation>Udostępniono post %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Commented on a post</source>
        <translation>Skomentowano post</translation>
    </message>
    <message>
        <source>Commented on the post %1</source>
        <translation>Skomentowano post %1</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Attended a webinar</source>
        <translation>Udział w webinarze</translation>
    </message>
    <message>
        <source>Attended the webinar “%1”</source>
        <translation>Udział w webinarze „%1”</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Attended an event</source>
        <translation>Udział w wydarzeniu</translation>
    </message>
    <message>
        <source>Attended the event “%1”</source>
        <translation>Udział w wydarzeniu „%1”</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>Answered a survey</source>
        <translation>Wypełniono ankietę</translation>
    </message>
    <message>
        <source>Answered the survey “%1”</source>
        <translation>Wypełniono ankietę „%1”</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>Zadzwoniono</translation>
    </message>
    <message>
        <source>Was called: %1</source>
        <translation>Zadzwoniono: %1</translation>
    </message>
    <message>
        <source>Demo request</source>
        <translation>Prośba o demo</translation>
    </message>
    <message>
        <source>Asked for a demo</source>
        <translation>Poproszono o demo</translation>
    </message>
    <message>
        <source>Asked for a demo of %1</source>
        <translation>Poproszono o demo: %1</translation>
    </message>
    <message>
        <source>Contact request</source>
        <translation>Prośba o kontakt</translation>
    </message>
    <message>
        <source>Asked to be contacted</source>
        <translation>Poproszono o kontakt</translation>
    </message>
    <message>
        <source>Asked to be contacted: %1</source>
        <translation>Poproszono o kontakt: %1</translation>
    </message>
    <message>
        <source>Meeting booked</source>
        <translation>Umówienie spotkania</translation>
    </message>
    <message>
        <source>Booked a meeting</source>
        <translation>Umówiono spotkanie</translation>
    </message>
    <message>
        <source>Booked a meeting: %1</source>
        <translation>Umówiono spotkanie: %1</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Odbyte spotkanie</translation>
    </message>
    <message>
        <source>Was at a meeting</source>
        <translation>Odbyło się spotkanie</translation>
    </message>
    <message>
        <source>Was at a meeting: %1</source>
        <translation>Odbyło się spotkanie: %1</translation>
    </message>
    <message>
        <source>Quote opened</source>
        <translation>Otwarcie oferty</translation>
    </message>
    <message>
        <source>Opened a quote</source>
        <translation>Otwarto ofertę</translation>
    </message>
    <message>
        <source>Meeting missed</source>
        <translation>Nieodbyte spotkanie</translation>
    </message>
    <message>
        <source>Missed a meeting</source>
        <translation>Nieobecność na spotkaniu</translation>
    </message>
    <message>
        <source>Missed a meeting: %1</source>
        <translation>Nieobecność na spotkaniu: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>A note was written</source>
        <translation>Dodano notatkę</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>A task was done</source>
        <translation>Wykonano zadanie</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Wykonano zadanie: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <comment>result</comment>
        <translation>Rozmowa: %1</translation>
    </message>
    <message>
        <source>Call: %1, %2</source>
        <comment>result, subject</comment>
        <translation>Rozmowa: %1, %2</translation>
    </message>
    <message>
        <source>Booked a meeting for %1</source>
        <comment>weekday, date and time</comment>
        <translation>Umówiono spotkanie: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>own activity type, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>wartość %1</translation>
    </message>
    <message>
        <source>campaign “%1”</source>
        <translation>kampania „%1”</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>źródło „%1”</translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation>wpisano przez: %1</translation>
    </message>
    <message numerus="yes">
        <source>Visit, %1 page(s)</source>
        <translation>
            <numerusform>Wizyta, %1 strona</numerusform>
            <numerusform>Wizyta, %1 strony</numerusform>
            <numerusform>Wizyta, %1 stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visit, %1 page(s), %2</source>
        <comment>%2 is a length: 14 minutes</comment>
        <translation>
            <numerusform>Wizyta, %1 strona, %2</numerusform>
            <numerusform>Wizyta, %1 strony, %2</numerusform>
            <numerusform>Wizyta, %1 stron, %2</numerusform>
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
            <numerusform>%1 i jeszcze %2 strona</numerusform>
            <numerusform>%1 i jeszcze %2 strony</numerusform>
            <numerusform>%1 i jeszcze %2 stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened the quote “%1”</source>
        <translation>Otwarto ofertę „%1”</translation>
    </message>
</context>
<context>
    <name>AfterCallPanel</name>
    <message>
        <source>Hot</source>
        <translation>Gorący</translation>
    </message>
    <message>
        <source>All four are met.</source>
        <comment>BANT questions</comment>
        <translation>Wszystkie cztery spełnione.</translation>
    </message>
    <message>
        <source>%1: press %2.</source>
        <comment>criterion, keys: 3 or 4</comment>
        <translation>%1: naciśnij %2.</translation>
    </message>
</context>
<context>
    <name>BantStanding</name>
    <message>
        <source>never asked</source>
        <comment>criterion</comment>
        <translation>jeszcze nie pytano</translation>
    </message>
    <message>
        <source>asked %1, ask again</source>
        <comment>date</comment>
        <translation>pytano %1, zapytaj ponownie</translation>
    </message>
    <message>
        <source>the date of purchase has passed, ask again</source>
        <translation>termin zakupu minął, zapytaj ponownie</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <comment>criterion</comment>
        <translation>pytano, bez odpowiedzi</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>criterion</comment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>needs planned or approved</source>
        <comment>budget</comment>
        <translation>potrzebny planowany lub zatwierdzony</translation>
    </message>
    <message>
        <source>needs approved</source>
        <comment>budget</comment>
        <translation>potrzebny zatwierdzony</translation>
    </message>
    <message>
        <source>needs an influencer or a decision maker</source>
        <translation>potrzebna osoba wpływająca na decyzję lub decydent</translation>
    </message>
    <message>
        <source>needs a decision maker</source>
        <translation>potrzebny decydent</translation>
    </message>
    <message>
        <source>needs nice to have or a confirmed problem</source>
        <translation>potrzebne „miło by mieć” lub realny problem</translation>
    </message>
    <message>
        <source>needs a confirmed problem</source>
        <translation>potrzebny realny problem</translation>
    </message>
    <message>
        <source>needs 3–12 months or sooner</source>
        <translation>potrzebne 3–12 miesięcy lub wcześniej</translation>
    </message>
    <message>
        <source>needs under 3 months</source>
        <translation>potrzebne poniżej 3 miesięcy</translation>
    </message>
    <message>
        <source>Budget planned or approved</source>
        <translation>Budżet planowany lub zatwierdzony</translation>
    </message>
    <message>
        <source>Budget approved</source>
        <translation>Budżet zatwierdzony</translation>
    </message>
    <message>
        <source>A contact who influences the decision</source>
        <translation>Osoba wpływająca na decyzję</translation>
    </message>
    <message>
        <source>A contact who decides</source>
        <translation>Osoba podejmująca decyzję</translation>
    </message>
    <message>
        <source>A need, at least nice to have</source>
        <translation>Potrzeba, przynajmniej „miło by mieć”</translation>
    </message>
    <message>
        <source>A confirmed problem</source>
        <translation>Realny problem</translation>
    </message>
    <message>
        <source>A purchase within 12 months</source>
        <translation>Zakup w ciągu 12 miesięcy</translation>
    </message>
    <message>
        <source>A purchase within 3 months</source>
        <translation>Zakup w ciągu 3 miesięcy</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <comment>criteria</comment>
        <translation>Spełniono %1 z %2</translation>
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
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>None</source>
        <comment>budget</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>budget</comment>
        <translation>Planowany</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>budget</comment>
        <translation>Zatwierdzony</translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <comment>answer</comment>
        <translation>Pytano, bez odpowiedzi</translation>
    </message>
    <message>
        <source>User</source>
        <comment>authority</comment>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Influencer</source>
        <comment>authority</comment>
        <translation>Wpływa</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <comment>authority</comment>
        <translation>Decydent</translation>
    </message>
    <message>
        <source>None</source>
        <comment>need</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <comment>need</comment>
        <translation>Miło by mieć</translation>
    </message>
    <message>
        <source>Problem confirmed</source>
        <comment>need</comment>
        <translation>Realny problem</translation>
    </message>
    <message>
        <source>Over 12 months</source>
        <comment>timeframe</comment>
        <translation>Ponad rok</translation>
    </message>
    <message>
        <source>3–12 months</source>
        <comment>timeframe</comment>
        <translation>3–12 mies.</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <comment>timeframe</comment>
        <translation>Do 3 mies.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Decyzyjność</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potrzeba</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Termin</translation>
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
        <translation>otwarte</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>criterion</comment>
        <translation>niespełnione</translation>
    </message>
    <message>
        <source>met</source>
        <comment>criterion</comment>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>call</source>
        <comment>where an answer came from</comment>
        <translation>rozmowa</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>where an answer came from</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>form</source>
        <comment>where an answer came from</comment>
        <translation>formularz</translation>
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
        <translation>Zmiana reguł</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>Korekta ręczna</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nowa odpowiedź</translation>
    </message>
    <message>
        <source>Answer expired</source>
        <translation>Odpowiedź wygasła</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Zmiana danych</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nowa aktywność</translation>
    </message>
    <message>
        <source>Activity too long ago</source>
        <translation>Aktywność zbyt dawna</translation>
    </message>
    <message>
        <source>Inactivity, or a return</source>
        <translation>Brak aktywności lub powrót</translation>
    </message>
    <message>
        <source>Points fade with age</source>
        <translation>Punkty maleją z czasem</translation>
    </message>
    <message>
        <source>Limit of a group or of the model</source>
        <translation>Limit grupy lub modelu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause of a change, what it rests on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no change since %1</source>
        <comment>date</comment>
        <translation>bez zmian od %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>points, date</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>A period began or ended</source>
        <translation>Okres rozpoczął się lub skończył</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Utworzono %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Bramka: %1</translation>
    </message>
    <message>
        <source>Gate not decided: %1</source>
        <translation>Bramka nierozstrzygnięta: %1</translation>
    </message>
    <message>
        <source>Fast track: %1</source>
        <translation>Szybka ścieżka: %1</translation>
    </message>
    <message>
        <source>Fast track not decided: %1</source>
        <translation>Szybka ścieżka nierozstrzygnięta: %1</translation>
    </message>
    <message>
        <source>Next to expire: %1, %2</source>
        <translation>Najbliższe wygaśnięcie: %1, %2</translation>
    </message>
    <message>
        <source>Not scored: outside the scope of every model.</source>
        <translation>Bez wyniku: poza zakresem wszystkich modeli.</translation>
    </message>
    <message>
        <source>Not scored: outside the scope of %1.</source>
        <translation>Bez wyniku: poza zakresem modelu %1.</translation>
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
            <numerusform>Opublikowano wersję %2 modelu %1. Według niej %3 lead przekracza próg MQL, przedtem: %4; awans do MQL: %5.</numerusform>
            <numerusform>Opublikowano wersję %2 modelu %1. Według niej %3 leady przekraczają próg MQL, przedtem: %4; awans do MQL: %5.</numerusform>
            <numerusform>Opublikowano wersję %2 modelu %1. Według niej %3 leadów przekracza próg MQL, przedtem: %4; awans do MQL: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Read as %1, separator: %2</source>
        <translation>Odczytano jako %1, separator: %2</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Pominięte kolumny: %1</translation>
    </message>
    <message>
        <source>The import would change: %1</source>
        <translation>Import zmieniłby: %1</translation>
    </message>
    <message numerus="yes">
        <source>It would promote %n lead(s).</source>
        <translation>
            <numerusform>Awansowałby %n leada.</numerusform>
            <numerusform>Awansowałby %n leady.</numerusform>
            <numerusform>Awansowałby %n leadów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change number %1 is undone: %n fact(s) removed.</source>
        <translation>
            <numerusform>Cofnięto zmianę numer %1: usunięto %n fakt.</numerusform>
            <numerusform>Cofnięto zmianę numer %1: usunięto %n fakty.</numerusform>
            <numerusform>Cofnięto zmianę numer %1: usunięto %n faktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) promoted.</source>
        <translation>
            <numerusform>Awansowano %n leada.</numerusform>
            <numerusform>Awansowano %n leady.</numerusform>
            <numerusform>Awansowano %n leadów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new leads may be known already.</source>
        <translation>
            <numerusform>%n z nowych leadów może być już znany.</numerusform>
            <numerusform>%n z nowych leadów mogą być już znane.</numerusform>
            <numerusform>%n z nowych leadów może być już znanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s): %1</source>
        <translation>
            <numerusform>%n lead: %1</numerusform>
            <numerusform>%n leady: %1</numerusform>
            <numerusform>%n leadów: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. To take it back: kelvin-cli import undo %1</source>
        <translation>Gotowe. Aby cofnąć: kelvin-cli import undo %1</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>To see what there is: %1</source>
        <translation>Co jest do wyboru, pokazuje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 skipped, %6 rejected, %7 waiting</source>
        <translation>
            <numerusform>%1: %n wiersz, nowe: %2, zaktualizowane: %3, bez zmian: %4, pominięte: %5, odrzucone: %6, oczekujące: %7</numerusform>
            <numerusform>%1: %n wiersze, nowe: %2, zaktualizowane: %3, bez zmian: %4, pominięte: %5, odrzucone: %6, oczekujące: %7</numerusform>
            <numerusform>%1: %n wierszy, nowe: %2, zaktualizowane: %3, bez zmian: %4, pominięte: %5, odrzucone: %6, oczekujące: %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) (is|are) above MQL by what is old and (was|were) left alone. To promote: kelvin-cli import promote %1</source>
        <translation>
            <numerusform>%n lead przekracza próg MQL dzięki temu, co dawne, i pozostał bez zmian. Awans: kelvin-cli import promote %1</numerusform>
            <numerusform>%n leady przekraczają próg MQL dzięki temu, co dawne, i pozostały bez zmian. Awans: kelvin-cli import promote %1</numerusform>
            <numerusform>%n leadów przekracza próg MQL dzięki temu, co dawne, i pozostało bez zmian. Awans: kelvin-cli import promote %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the path, or make a new file there: %1</source>
        <translation>Sprawdź ścieżkę albo utwórz tam nowy plik: %1</translation>
    </message>
    <message>
        <source>Give the date: %1</source>
        <translation>Podaj datę: %1</translation>
    </message>
</context>
<context>
    <name>CommandCodes</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>kelvin-cli --help lists the commands.</source>
        <translation>Listę poleceń pokazuje kelvin-cli --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nie ma opcji „%1”.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>Opcja „%1” wymaga wartości.</translation>
    </message>
    <message>
        <source>Write the value behind it.</source>
        <translation>Podaj wartość po opcji.</translation>
    </message>
    <message>
        <source>The option “%1” is needed.</source>
        <translation>Opcja „%1” jest wymagana.</translation>
    </message>
    <message>
        <source>Add it to the command.</source>
        <translation>Dodaj ją do polecenia.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1” to o jedno słowo za dużo.</translation>
    </message>
    <message>
        <source>Put texts with blanks in quotation marks.</source>
        <translation>Teksty ze spacjami ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>“%2” is not a value of %1.</source>
        <translation>„%2” nie jest wartością dla %1.</translation>
    </message>
    <message>
        <source>Possible values: %3.</source>
        <translation>Możliwe wartości: %3.</translation>
    </message>
    <message>
        <source>“%2” is not an answer for %1.</source>
        <translation>„%2” nie jest odpowiedzią dla %1.</translation>
    </message>
    <message>
        <source>kelvin-cli bant --help lists the answers.</source>
        <translation>Odpowiedzi pokazuje kelvin-cli bant --help.</translation>
    </message>
    <message>
        <source>“%1” are not points.</source>
        <translation>„%1” nie oznacza punktów.</translation>
    </message>
    <message>
        <source>Give a whole number from -100000 to 100000.</source>
        <translation>Podaj liczbę całkowitą od -100000 do 100000.</translation>
    </message>
    <message>
        <source>“%1” does not say which rules count.</source>
        <translation>„%1” nie wskazuje, które reguły obowiązują.</translation>
    </message>
    <message>
        <source>Write “then” for the rules of that day, or leave the option out.</source>
        <translation>Wpisz „then”, aby użyć reguł z tamtego dnia, albo pomiń opcję.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>„%1” nie jest datą ani godziną.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-12 or 2026-03-12T09:38:00Z.</source>
        <translation>Zapisz tak: 2026-03-12 lub 2026-03-12T09:38:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Nie ma strefy czasowej „%1”.</translation>
    </message>
    <message>
        <source>Write it as Europe/Warsaw.</source>
        <translation>Zapisz tak: Europe/Warsaw.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Nie podano odpowiedzi.</translation>
    </message>
    <message>
        <source>Name at least one of --budget, --authority, --need, --timeframe.</source>
        <translation>Podaj co najmniej jedno z: --budget, --authority, --need, --timeframe.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1” nie ma postaci FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Write it as industry=IT.</source>
        <translation>Zapisz tak: industry=IT.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Nie ma etapu „%1”.</translation>
    </message>
    <message>
        <source>Possible stages: lead, mql, sal, sql, customer, disqualified, lost, recycle, churned.</source>
        <translation>Możliwe etapy: lead, mql, sal, sql, customer, disqualified, lost, recycle, churned.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Nie ma szablonu „%1”.</translation>
    </message>
    <message>
        <source>Choose one of fibonacci, journey, bant, definition.</source>
        <translation>Wybierz: fibonacci, journey, bant lub definition.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>W pliku nie ma kolumny „%1”.</translation>
    </message>
    <message>
        <source>Its columns are: %2.</source>
        <translation>Jego kolumny: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in this version yet.</source>
        <translation>„%1” nie ma jeszcze w tej wersji.</translation>
    </message>
    <message>
        <source>kelvin-cli --help lists what this version does.</source>
        <translation>kelvin-cli --help wymienia to, co robi ta wersja.</translation>
    </message>
    <message>
        <source>Both names mean the same lead.</source>
        <translation>Obie nazwy oznaczają tego samego leada.</translation>
    </message>
    <message>
        <source>Name the lead that stays, then the other one.</source>
        <translation>Podaj leada, który zostaje, a potem drugiego.</translation>
    </message>
    <message>
        <source>The two leads do not differ in “%1”.</source>
        <translation>Te dwa leady nie różnią się polem „%1”.</translation>
    </message>
    <message>
        <source>kelvin-cli leads merge with --dry-run shows where they differ.</source>
        <translation>kelvin-cli leads merge z opcją --dry-run pokazuje, czym się różnią.</translation>
    </message>
    <message>
        <source>Too little was said: the command needs more words (at least %1).</source>
        <translation>Podano za mało: polecenie wymaga więcej słów (co najmniej %1).</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to filter by.</source>
        <translation>Nie ma pola „%1”, według którego można filtrować.</translation>
    </message>
    <message>
        <source>Results: %2, %3. Fields: %4, %5, custom.NAME. Answers: budget, authority, need, timeframe. Activities: count(TYPE), days since(TYPE).</source>
        <translation>Wyniki: %2, %3. Pola: %4, %5, custom.NAME. Odpowiedzi: budget, authority, need, timeframe. Aktywności: count(TYPE), days since(TYPE).</translation>
    </message>
    <message>
        <source>There is no country “%1” whose telephone numbers are known.</source>
        <translation>Nie ma kraju „%1”, którego numery telefonów są znane.</translation>
    </message>
    <message>
        <source>Write its two letters, as PL or GB.</source>
        <translation>Wpisz jego dwie litery, na przykład PL lub GB.</translation>
    </message>
    <message>
        <source>“%1” is no folder; each of several files has rejects of its own.</source>
        <translation>„%1” nie jest folderem; każdy z kilku plików ma własne odrzucone wiersze.</translation>
    </message>
    <message>
        <source>Name a folder after --rejects, or leave the option out.</source>
        <translation>Podaj folder po --rejects albo pomiń tę opcję.</translation>
    </message>
    <message>
        <source>There was not enough memory for this.</source>
        <translation>Zabrakło na to pamięci.</translation>
    </message>
    <message>
        <source>Close other programs, or do it with less at a time, then try again.</source>
        <translation>Zamknij inne programy albo zrób to mniejszymi częściami, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The work stopped because of a fault in the program. What was saved before is safe.</source>
        <translation>Praca została przerwana przez błąd programu. To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report what you did.</source>
        <translation>Spróbuj ponownie; jeśli to się powtórzy, zgłoś, co było robione.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 i %2 nie można podać razem.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Pomiń jedną z tych opcji.</translation>
    </message>
    <message>
        <source>%1 lies after %2.</source>
        <translation>%1 jest później niż %2.</translation>
    </message>
    <message>
        <source>Exchange the two, or choose other days.</source>
        <translation>Zamień je miejscami albo wybierz inne dni.</translation>
    </message>
    <message>
        <source>The points would have expired already: %1.</source>
        <translation>Te punkty już by wygasły: %1.</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Podaj dzień, który dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>kelvin-cli help VERB lists the options of a command.</source>
        <translation>kelvin-cli help POLECENIE wymienia opcje polecenia.</translation>
    </message>
    <message>
        <source>kelvin-cli help VERB shows the order of the words.</source>
        <translation>kelvin-cli help POLECENIE pokazuje kolejność słów.</translation>
    </message>
    <message>
        <source>The day to look again is over already: %1.</source>
        <translation>Dzień ponownego kontaktu już minął: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Otwórz obszar roboczy…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Wypróbuj na danych przykładowych</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importuj plik…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Zapi&amp;sz kopię…</translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <translation>&amp;Zamknij obszar roboczy</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Wy&amp;czyść tę listę</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wkl&amp;ej</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Panel &amp;boczny</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>W&amp;iększy tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Zwykły tekst</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Sprawdź plik</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Kelvin</source>
        <translation>&amp;O programie Kelvin</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Przelicz ponownie</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <comment>condition; %2 is a list with or</comment>
        <translation>%1 – jedno z: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>condition</comment>
        <translation>%1: inne niż %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <comment>condition</comment>
        <translation>%1 zawiera %2</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <comment>condition</comment>
        <translation>%1: początek to %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <comment>condition</comment>
        <translation>%1: koniec to %2</translation>
    </message>
    <message>
        <source>%1 matches the pattern %2</source>
        <comment>condition</comment>
        <translation>%1 pasuje do wzorca %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <comment>condition</comment>
        <translation>%1: poniżej %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>condition</comment>
        <translation>%1: najwyżej %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <comment>condition</comment>
        <translation>%1: powyżej %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>condition</comment>
        <translation>%1: co najmniej %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <comment>condition</comment>
        <translation>%1: od %2 do %3</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>condition</comment>
        <translation>%1: wartość znana</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <comment>condition</comment>
        <translation>%1: wartość nieznana</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <comment>condition</comment>
        <translation>%1: przed %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <comment>condition</comment>
        <translation>%1: po %2</translation>
    </message>
    <message>
        <source>%1 is lower than %2</source>
        <comment>condition about rank or level</comment>
        <translation>%1: poniżej „%2”</translation>
    </message>
    <message>
        <source>%1 is %2 or lower</source>
        <comment>condition about rank or level</comment>
        <translation>%1: %2 lub niżej</translation>
    </message>
    <message>
        <source>%1 is higher than %2</source>
        <comment>condition about rank or level</comment>
        <translation>%1: powyżej „%2”</translation>
    </message>
    <message>
        <source>%1 is %2 or higher</source>
        <comment>condition about rank or level</comment>
        <translation>%1: %2 lub wyżej</translation>
    </message>
    <message>
        <source>has the tag %2</source>
        <comment>condition; %2 may be a list with or</comment>
        <translation>ma etykietę %2</translation>
    </message>
    <message>
        <source>does not have the tag %2</source>
        <comment>condition</comment>
        <translation>nie ma etykiety %2</translation>
    </message>
    <message>
        <source>has a tag</source>
        <comment>condition</comment>
        <translation>ma etykietę</translation>
    </message>
    <message>
        <source>has no tag</source>
        <comment>condition</comment>
        <translation>nie ma etykiet</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>condition about a yes-or-no field</comment>
        <translation>%1: tak</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>condition about a yes-or-no field</comment>
        <translation>%1: nie</translation>
    </message>
    <message numerus="yes">
        <source>%1 exactly %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: dokładnie %n raz %2</numerusform>
            <numerusform>%1: dokładnie %n razy %2</numerusform>
            <numerusform>%1: dokładnie %n razy %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not exactly %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: nie dokładnie %n raz %2</numerusform>
            <numerusform>%1: nie dokładnie %n razy %2</numerusform>
            <numerusform>%1: nie dokładnie %n razy %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less than %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: mniej niż %n raz %2</numerusform>
            <numerusform>%1: mniej niż %n razy %2</numerusform>
            <numerusform>%1: mniej niż %n razy %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at most %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: najwyżej %n raz %2</numerusform>
            <numerusform>%1: najwyżej %n razy %2</numerusform>
            <numerusform>%1: najwyżej %n razy %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: więcej niż %n raz %2</numerusform>
            <numerusform>%1: więcej niż %n razy %2</numerusform>
            <numerusform>%1: więcej niż %n razy %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at least %n time(s) %2</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: co najmniej %n raz %2</numerusform>
            <numerusform>%1: co najmniej %n razy %2</numerusform>
            <numerusform>%1: co najmniej %n razy %2</numerusform>
        </translation>
    </message>
    <message>
        <source>number of %1 %2 is one of: %3</source>
        <comment>condition; %1 an activity</comment>
        <translation>%1 – liczba %2 to jedno z: %3</translation>
    </message>
    <message>
        <source>number of %1 %2 is between %3 and %4</source>
        <comment>condition; %1 an activity</comment>
        <translation>%1 – liczba %2 od %3 do %4</translation>
    </message>
    <message>
        <source>%1 counted %2</source>
        <comment>condition</comment>
        <translation>%1 – liczba %2</translation>
    </message>
    <message numerus="yes">
        <source>latest %1 at most %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: ostatnio najwyżej %n dzień temu</numerusform>
            <numerusform>%1: ostatnio najwyżej %n dni temu</numerusform>
            <numerusform>%1: ostatnio najwyżej %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %1 more than %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: ostatnio ponad %n dzień temu</numerusform>
            <numerusform>%1: ostatnio ponad %n dni temu</numerusform>
            <numerusform>%1: ostatnio ponad %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 happened</source>
        <comment>condition</comment>
        <translation>%1: było</translation>
    </message>
    <message>
        <source>%1 never happened</source>
        <comment>condition</comment>
        <translation>%1: nigdy nie było</translation>
    </message>
    <message>
        <source>days since the latest %1: between %2 and %3</source>
        <comment>condition</comment>
        <translation>%1: od ostatniego razu minęło od %2 do %3 dni</translation>
    </message>
    <message numerus="yes">
        <source>latest %1 not exactly %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: ostatnio nie dokładnie %n dzień temu</numerusform>
            <numerusform>%1: ostatnio nie dokładnie %n dni temu</numerusform>
            <numerusform>%1: ostatnio nie dokładnie %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %1 %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: ostatnio %n dzień temu</numerusform>
            <numerusform>%1: ostatnio %n dni temu</numerusform>
            <numerusform>%1: ostatnio %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>always</source>
        <comment>condition</comment>
        <translation>zawsze</translation>
    </message>
    <message>
        <source>never</source>
        <comment>condition</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>not true: %1</source>
        <comment>condition</comment>
        <translation>nieprawda, że: %1</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <comment>condition; %2 is a list with or</comment>
        <translation>%1 – żadne z: %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <comment>condition</comment>
        <translation>%1 nie zawiera %2</translation>
    </message>
    <message>
        <source>%1 does not start with %2</source>
        <comment>condition</comment>
        <translation>%1: początek inny niż %2</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <comment>condition</comment>
        <translation>%1: koniec inny niż %2</translation>
    </message>
    <message>
        <source>%1 does not match the pattern %2</source>
        <comment>condition</comment>
        <translation>%1 nie pasuje do wzorca %2</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <comment>condition</comment>
        <translation>%1: poza zakresem od %2 do %3</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <comment>condition</comment>
        <translation>%1: nie przed %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <comment>condition</comment>
        <translation>%1: nie po %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not lie within the last %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: nie w ciągu ostatniego %n dnia</numerusform>
            <numerusform>%1: nie w ciągu ostatnich %n dni</numerusform>
            <numerusform>%1: nie w ciągu ostatnich %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not lie within the next %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: nie w ciągu najbliższego %n dnia</numerusform>
            <numerusform>%1: nie w ciągu najbliższych %n dni</numerusform>
            <numerusform>%1: nie w ciągu najbliższych %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>a fact that a gate waits for</comment>
        <translation>%1: nie wiadomo</translation>
    </message>
    <message>
        <source>is</source>
        <comment>operator</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>operator</comment>
        <translation>jedno z</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>operator</comment>
        <translation>inne niż</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>operator</comment>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>starts with</source>
        <comment>operator</comment>
        <translation>zaczyna się od</translation>
    </message>
    <message>
        <source>ends with</source>
        <comment>operator</comment>
        <translation>kończy się na</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <comment>operator</comment>
        <translation>pasuje do wzorca</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>operator</comment>
        <translation>mniej niż</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>operator</comment>
        <translation>najwyżej</translation>
    </message>
    <message>
        <source>is more than</source>
        <comment>operator</comment>
        <translation>więcej niż</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>operator</comment>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>is between</source>
        <comment>operator</comment>
        <translation>w zakresie</translation>
    </message>
    <message>
        <source>is known</source>
        <comment>operator</comment>
        <translation>znane</translation>
    </message>
    <message>
        <source>is not known</source>
        <comment>operator</comment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>operator</comment>
        <translation>przed</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>operator</comment>
        <translation>po</translation>
    </message>
    <message>
        <source>within the last days</source>
        <comment>operator</comment>
        <translation>w ostatnich dniach</translation>
    </message>
    <message>
        <source>within the next days</source>
        <comment>operator</comment>
        <translation>w najbliższych dniach</translation>
    </message>
    <message>
        <source>a field is expected</source>
        <translation>oczekiwane jest pole</translation>
    </message>
    <message>
        <source>a comparison such as “is” or “&gt;=” is expected</source>
        <translation>oczekiwane jest porównanie, na przykład „is” lub „&gt;=”</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>oczekiwana jest wartość</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>oczekiwana jest liczba</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31 is expected</source>
        <translation>oczekiwana jest data, na przykład 2026-03-31</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>oczekiwane jest true lub false</translation>
    </message>
    <message>
        <source>a level of the answer is expected</source>
        <translation>oczekiwany jest poziom odpowiedzi</translation>
    </message>
    <message>
        <source>a bracket is expected</source>
        <translation>oczekiwany jest nawias</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>oczekiwany jest przecinek lub nawias zamykający</translation>
    </message>
    <message>
        <source>an activity is expected</source>
        <translation>oczekiwana jest aktywność</translation>
    </message>
    <message>
        <source>“last … days” is expected</source>
        <translation>oczekiwane jest „last … days”</translation>
    </message>
    <message>
        <source>“and”, “or” or the end is expected</source>
        <translation>oczekiwane jest „and”, „or” albo koniec</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>brakuje zamykającego cudzysłowu</translation>
    </message>
    <message>
        <source>there are too many brackets inside each other</source>
        <translation>za dużo nawiasów jest w sobie zagnieżdżonych</translation>
    </message>
    <message>
        <source>At the end: %1.</source>
        <comment>what was expected</comment>
        <translation>Na końcu: %1.</translation>
    </message>
    <message>
        <source>At character %1, %2: %3.</source>
        <comment>number, what stands there, what was expected</comment>
        <translation>Przy znaku %1, %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>latest %1 less than %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: ostatnio mniej niż %n dzień temu</numerusform>
            <numerusform>%1: ostatnio mniej niż %n dni temu</numerusform>
            <numerusform>%1: ostatnio mniej niż %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %1 at least %n day(s) ago</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: ostatnio co najmniej %n dzień temu</numerusform>
            <numerusform>%1: ostatnio co najmniej %n dni temu</numerusform>
            <numerusform>%1: ostatnio co najmniej %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no exchange rate for %2</source>
        <comment>a fact that a gate waits for, currency</comment>
        <translation>%1: brak kursu waluty %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 within the last %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: w ciągu ostatniego %n dnia</numerusform>
            <numerusform>%1: w ciągu ostatnich %n dni</numerusform>
            <numerusform>%1: w ciągu ostatnich %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within the next %n day(s)</source>
        <comment>condition</comment>
        <translation>
            <numerusform>%1: w ciągu najbliższego %n dnia</numerusform>
            <numerusform>%1: w ciągu najbliższych %n dni</numerusform>
            <numerusform>%1: w ciągu najbliższych %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseCodes</name>
    <message>
        <source>“%1” is not the full path of a file.</source>
        <translation>„%1” nie jest pełną ścieżką pliku.</translation>
    </message>
    <message>
        <source>Give the path from the root of the disk, such as /home/ewa/sales.kelvin.</source>
        <translation>Podaj ścieżkę od katalogu głównego dysku, np. /home/ewa/sales.kelvin.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nie ma pliku „%1”.</translation>
    </message>
    <message>
        <source>Check the path, or make a new file there.</source>
        <translation>Sprawdź ścieżkę lub utwórz tam nowy plik.</translation>
    </message>
    <message>
        <source>The file “%1” is there already, and is not overwritten.</source>
        <translation>Plik „%1” już istnieje i nie zostanie nadpisany.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1” nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>Choose a file, not a folder, a link or a device.</source>
        <translation>Wybierz plik, a nie folder, dowiązanie lub urządzenie.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Plik „%1” jest pusty.</translation>
    </message>
    <message>
        <source>Open a backup, or make a new file under another name.</source>
        <translation>Otwórz kopię zapasową lub utwórz nowy plik pod inną nazwą.</translation>
    </message>
    <message>
        <source>“%1” was not made by Kelvin. It was left as it is.</source>
        <translation>„%1” nie pochodzi z programu Kelvin. Plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Open a file made by Kelvin, or import this one.</source>
        <translation>Otwórz plik utworzony w programie Kelvin albo zaimportuj ten.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kelvin: it has format %2, this program reads up to %3. The file was left as it is.</source>
        <translation>„%1” zapisano w nowszej wersji programu Kelvin: plik ma format %2, ten program czyta do %3. Plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>“%1” has format %2 and must be brought to %3, but it may only be read.</source>
        <translation>„%1” ma format %2 i wymaga zmiany na %3, ale można go tylko czytać.</translation>
    </message>
    <message>
        <source>Open it for writing once, or make a copy that may be written.</source>
        <translation>Otwórz go raz do zapisu albo utwórz kopię z prawem zapisu.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive (%2), where simultaneous writing would destroy it.</source>
        <translation>„%1” leży na dysku sieciowym (%2), gdzie równoczesny zapis zniszczyłby plik.</translation>
    </message>
    <message>
        <source>Put the file on a local disk; share leads by export and import.</source>
        <translation>Przenieś plik na dysk lokalny; leady udostępniaj przez eksport i import.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that another program synchronises, which can mix two states of the file.</source>
        <translation>„%1” leży w folderze synchronizowanym przez inny program, który może pomieszać dwa stany pliku.</translation>
    </message>
    <message>
        <source>Put the file outside that folder, and keep backups in it instead.</source>
        <translation>Przenieś plik poza ten folder, a trzymaj w nim kopie zapasowe.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>„%1” nie można zapisać.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder, or make a copy.</source>
        <translation>Sprawdź uprawnienia pliku i folderu albo utwórz kopię.</translation>
    </message>
    <message>
        <source>Another program or window has been writing to “%1” for too long.</source>
        <translation>Inny program lub okno zbyt długo zapisuje plik „%1”.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Poczekaj, aż skończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1” jest uszkodzony.</translation>
    </message>
    <message>
        <source>Restore a backup; keep the damaged file until the backup is checked.</source>
        <translation>Przywróć kopię zapasową; zachowaj uszkodzony plik, dopóki jej nie sprawdzisz.</translation>
    </message>
    <message>
        <source>The disk failed while “%1” was read or written.</source>
        <translation>Błąd dysku podczas odczytu lub zapisu „%1”.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it, then open the file again.</source>
        <translation>Sprawdź dysk i połączenie z nim, potem otwórz plik ponownie.</translation>
    </message>
    <message>
        <source>A change to “%1” contradicts what is already there, and was not saved.</source>
        <translation>Zmiana w „%1” jest sprzeczna z zapisanymi danymi i nie została zapisana.</translation>
    </message>
    <message>
        <source>Reload and try again; if it happens again, check the file.</source>
        <translation>Wczytaj dane ponownie i spróbuj jeszcze raz; jeśli to się powtórzy, sprawdź plik.</translation>
    </message>
    <message>
        <source>The work on “%1” was cancelled. Nothing was changed.</source>
        <translation>Pracę nad „%1” przerwano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>Nie udało się odczytać lub zapisać „%1”.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the file.</source>
        <translation>Spróbuj ponownie; jeśli to się powtórzy, sprawdź plik.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>„%1” jest używany przez inny program.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Zamknij go tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>Plik jest wewnętrznie uszkodzony.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>A fact belongs to something that is gone.</source>
        <translation>Pewna informacja należy do czegoś, czego już nie ma.</translation>
    </message>
    <message>
        <source>Restore a backup, or export the data and import it into a new file.</source>
        <translation>Przywróć kopię zapasową albo wyeksportuj dane i zaimportuj je do nowego pliku.</translation>
    </message>
    <message>
        <source>Some activities are not in the list of those seen before; importing them again would double them.</source>
        <translation>Części aktywności nie ma na liście już widzianych; ponowny import by je podwoił.</translation>
    </message>
    <message>
        <source>Some waiting activities are not in the list of those seen before.</source>
        <translation>Części oczekujących aktywności nie ma na liście już widzianych.</translation>
    </message>
    <message>
        <source>The list of activities seen before does not fit the activities.</source>
        <translation>Lista już widzianych aktywności nie zgadza się z aktywnościami.</translation>
    </message>
    <message>
        <source>Some activities have lost their page or campaign.</source>
        <translation>Część aktywności straciła stronę lub kampanię.</translation>
    </message>
    <message>
        <source>Some leads have lost their date of creation.</source>
        <translation>Część leadów straciła datę utworzenia.</translation>
    </message>
    <message>
        <source>Some activities have lost the system they came from.</source>
        <translation>Część aktywności straciła system, z którego pochodzi.</translation>
    </message>
    <message>
        <source>Some facts have lost the import they came with and cannot be undone.</source>
        <translation>Część informacji straciła import, z którym przyszła, i nie da się jej cofnąć.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing that was saved is lost; what was being written was not saved.</source>
        <translation>Dysk z plikiem „%1” jest pełny. Nic z zapisanych danych nie zginęło; to, co właśnie zapisywano, nie zostało zapisane.</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or removed while it was open. The last change was not saved.</source>
        <translation>Plik „%1” został przeniesiony, zastąpiony lub usunięty, gdy był otwarty. Ostatnia zmiana nie została zapisana.</translation>
    </message>
    <message>
        <source>Open the file again from where it is now.</source>
        <translation>Otwórz plik ponownie z miejsca, w którym teraz jest.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped because one question to it took longer than %2 seconds.</source>
        <translation>Odczyt pliku „%1” przerwano, bo jedno pytanie do niego trwało dłużej niż %2 s.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do; if it happens again, check the file.</source>
        <translation>Spróbuj ponownie, gdy komputer będzie mniej zajęty; jeśli to się powtórzy, sprawdź plik.</translation>
    </message>
    <message>
        <source>It is not known whether the last change to “%1” was saved: the disk failed while it was written.</source>
        <translation>Nie wiadomo, czy ostatnia zmiana w „%1” została zapisana: dysk zawiódł podczas zapisu.</translation>
    </message>
    <message>
        <source>Check the disk, open the file again, and look for the change before making it once more.</source>
        <translation>Sprawdź dysk, otwórz plik ponownie i zobacz, czy zmiana w nim jest, zanim wprowadzisz ją jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>DomainText</name>
    <message>
        <source>Hot</source>
        <comment>temperature</comment>
        <translation>Gorący</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>temperature</comment>
        <translation>Ciepły</translation>
    </message>
    <message>
        <source>Cold</source>
        <comment>temperature</comment>
        <translation>Zimny</translation>
    </message>
    <message>
        <source>Hot, provisional</source>
        <comment>temperature</comment>
        <translation>Gorący, wstępnie</translation>
    </message>
    <message>
        <source>Warm, provisional</source>
        <comment>temperature</comment>
        <translation>Ciepły, wstępnie</translation>
    </message>
    <message>
        <source>Cold, provisional</source>
        <comment>temperature</comment>
        <translation>Zimny, wstępnie</translation>
    </message>
    <message>
        <source>Cold, high potential</source>
        <comment>temperature</comment>
        <translation>Zimny, duży potencjał</translation>
    </message>
    <message>
        <source>Below MQL</source>
        <comment>score band</comment>
        <translation>Poniżej MQL</translation>
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
        <translation>Zdyskwalifikowany</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>axis of the score: who they are</comment>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>axis of the score: what they do</comment>
        <translation>Zaangażowanie</translation>
    </message>
    <message>
        <source>Qualification</source>
        <comment>axis of the score: BANT answers</comment>
        <translation>Kwalifikacja</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>stage</comment>
        <translation>Lead</translation>
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
        <translation>Klient</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <comment>stage</comment>
        <translation>Zdyskwalifikowany</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>Utracony</translation>
    </message>
    <message>
        <source>Recycled</source>
        <comment>stage</comment>
        <translation>Odłożony</translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>stage</comment>
        <translation>Były klient</translation>
    </message>
    <message>
        <source>by a person</source>
        <comment>who moved the stage</comment>
        <translation>przez osobę</translation>
    </message>
    <message>
        <source>by a rule</source>
        <comment>who moved the stage</comment>
        <translation>przez regułę</translation>
    </message>
    <message>
        <source>by an import</source>
        <comment>who moved the stage</comment>
        <translation>przez import</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>deal</comment>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>deal</comment>
        <translation>Wygrana</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>deal</comment>
        <translation>Przegrana</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>channel</comment>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Social media</source>
        <comment>channel</comment>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>channel</comment>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>channel</comment>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>No stage</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Bez etapu</translation>
    </message>
    <message>
        <source>Awareness</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Świadomość</translation>
    </message>
    <message>
        <source>Consideration</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Rozważanie</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>step of the buyer&apos;s journey</comment>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>call</comment>
        <translation>bez wyniku</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>call</comment>
        <translation>odbyta</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>call</comment>
        <translation>nie zastano</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>call</comment>
        <translation>nie odebrano</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>call</comment>
        <translation>poczta głosowa</translation>
    </message>
    <message>
        <source>wrong number</source>
        <comment>call</comment>
        <translation>zły numer</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Bez klasy</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Klasa %1</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 not known</source>
        <comment>field</comment>
        <translation>%1: nieznane</translation>
    </message>
    <message numerus="yes">
        <source>%1 employee(s)</source>
        <translation>
            <numerusform>%1 pracownik</numerusform>
            <numerusform>%1 pracowników</numerusform>
            <numerusform>%1 pracowników</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>field and its value</comment>
        <translation>%1: „%2”</translation>
    </message>
    <message>
        <source>asked %1, ask again</source>
        <translation>pytano %1, zapytaj ponownie</translation>
    </message>
    <message>
        <source>asked %1, no answer</source>
        <comment>date</comment>
        <translation>pytano %1, bez odpowiedzi</translation>
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
            <numerusform>%1 raz, ostatnio %2</numerusform>
            <numerusform>%1 razy, ostatnio %2</numerusform>
            <numerusform>%1 razy, ostatnio %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 different page(s) or asset(s), last %2</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%1 różna strona lub materiał, ostatnio %2</numerusform>
            <numerusform>%1 różne strony lub materiały, ostatnio %2</numerusform>
            <numerusform>%1 różnych stron lub materiałów, ostatnio %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %1 day(s), last %2</source>
        <comment>activities</comment>
        <translation>
            <numerusform>w %1 dniu, ostatnio %2</numerusform>
            <numerusform>w %1 dniach, ostatnio %2</numerusform>
            <numerusform>w %1 dniach, ostatnio %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 visit(s), last %2</source>
        <comment>activities</comment>
        <translation>
            <numerusform>w %1 wizycie, ostatnio %2</numerusform>
            <numerusform>w %1 wizytach, ostatnio %2</numerusform>
            <numerusform>w %1 wizytach, ostatnio %2</numerusform>
        </translation>
    </message>
    <message>
        <source>earned %1, once</source>
        <comment>date</comment>
        <translation>zdobyto %1, jednorazowo</translation>
    </message>
    <message numerus="yes">
        <source>returned after %1 day(s): %2</source>
        <comment>number, points</comment>
        <translation>
            <numerusform>powrót po %1 dniu: %2</numerusform>
            <numerusform>powrót po %1 dniach: %2</numerusform>
            <numerusform>powrót po %1 dniach: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing for %1 day(s), since %2</source>
        <comment>number, date</comment>
        <translation>
            <numerusform>cisza przez %1 dzień, od %2</numerusform>
            <numerusform>cisza przez %1 dni, od %2</numerusform>
            <numerusform>cisza przez %1 dni, od %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mail(s) without a reaction</source>
        <translation>
            <numerusform>%1 e-mail bez reakcji</numerusform>
            <numerusform>%1 e-maile bez reakcji</numerusform>
            <numerusform>%1 e-maili bez reakcji</numerusform>
        </translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jeszcze nie pytano</translation>
    </message>
    <message>
        <source>faded from %1</source>
        <comment>points</comment>
        <translation>zmalało z %1</translation>
    </message>
    <message>
        <source>%1, faded from %2</source>
        <comment>occurrences, points</comment>
        <translation>%1, zmalało z %2</translation>
    </message>
    <message>
        <source>capped at %1</source>
        <comment>points</comment>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>%1, capped at %2</source>
        <comment>occurrences, points</comment>
        <translation>%1, limit %2</translation>
    </message>
    <message>
        <source>%1 not known (%2)</source>
        <comment>field, what it is derived from</comment>
        <translation>%1: nieznane (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, its value, what it is derived from</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is “%2”, no exchange rate for %3</source>
        <comment>field, its value, currency</comment>
        <translation>%1: „%2”, brak kursu waluty %3</translation>
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
        <translation>SQL %1, brakuje %2</translation>
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
        <translation>Limit modelu</translation>
    </message>
    <message>
        <source>model limit %1 reached</source>
        <translation>osiągnięto limit modelu %1</translation>
    </message>
    <message>
        <source>model limit not reached</source>
        <translation>limit modelu nieosiągnięty</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <comment>group</comment>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>group limit %1 reached</source>
        <translation>osiągnięto limit grupy %1</translation>
    </message>
    <message>
        <source>group limit not reached</source>
        <translation>limit grupy nieosiągnięty</translation>
    </message>
    <message>
        <source>Manual adjustment</source>
        <translation>Korekta ręczna</translation>
    </message>
    <message>
        <source>Adjusted by %1</source>
        <translation>Korekta: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>date, date</comment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <comment>date, note, date</comment>
        <translation>%1, %2, do %3</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <comment>model and version</comment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>group</comment>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>limits %1 and %2, reached</source>
        <comment>group</comment>
        <translation>limity %1 i %2, osiągnięte</translation>
    </message>
    <message>
        <source>limits %1 and %2, not reached</source>
        <comment>group</comment>
        <translation>limity %1 i %2, nieosiągnięte</translation>
    </message>
    <message>
        <source>limit %1, reached</source>
        <comment>group</comment>
        <translation>limit %1, osiągnięty</translation>
    </message>
    <message>
        <source>limit %1, not reached</source>
        <comment>group</comment>
        <translation>limit %1, nieosiągnięty</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>sum</comment>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Group and model limits, none reached</source>
        <translation>Limity grup i modelu, żaden nie został osiągnięty</translation>
    </message>
    <message>
        <source>Group and model limits</source>
        <translation>Limity grup i modelu</translation>
    </message>
    <message>
        <source>Manual adjustments, none</source>
        <translation>Korekty ręczne, brak</translation>
    </message>
    <message numerus="yes">
        <source>%1 manual adjustment(s)</source>
        <translation>
            <numerusform>%1 korekta ręczna</numerusform>
            <numerusform>%1 korekty ręczne</numerusform>
            <numerusform>%1 korekt ręcznych</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum, no limit reached</source>
        <translation>Suma, bez osiągniętych limitów</translation>
    </message>
    <message>
        <source>Sum, limits reached</source>
        <translation>Suma, osiągnięto limity</translation>
    </message>
    <message>
        <source>Score on %1, %2</source>
        <comment>date, model with version</comment>
        <translation>Wynik z %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason of a gate, facts that decided</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <comment>model</comment>
        <translation>%1, szkic</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Kelvin id</source>
        <translation>Id Kelvin</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Identyfikatory zewnętrzne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Reason 1</source>
        <translation>Powód 1</translation>
    </message>
    <message>
        <source>Reason 2</source>
        <translation>Powód 2</translation>
    </message>
    <message>
        <source>Reason 3</source>
        <translation>Powód 3</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Utworzono</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>derived</source>
        <comment>a value computed from another one</comment>
        <translation>wyliczone</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>when the next step is to be done</comment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>who gave a task or an owner</comment>
        <translation>reguła</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>a date nobody gave</comment>
        <translation>przyjęto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>Engagement by %1: %2</source>
        <comment>model, points</comment>
        <translation>Zaangażowanie wg %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Product interest</source>
        <comment>the product a lead is most engaged with</comment>
        <translation>Zainteresowanie</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message numerus="yes">
        <source>%1 row(s), first on line %2, column “%3”.</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 wiersz, pierwszy w linii %2, kolumna „%3”.</numerusform>
            <numerusform>%1 wiersze, pierwszy w linii %2, kolumna „%3”.</numerusform>
            <numerusform>%1 wierszy, pierwszy w linii %2, kolumna „%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), first on line %2.</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 wiersz, pierwszy w linii %2.</numerusform>
            <numerusform>%1 wiersze, pierwszy w linii %2.</numerusform>
            <numerusform>%1 wierszy, pierwszy w linii %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), column “%2”.</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 wiersz, kolumna „%2”.</numerusform>
            <numerusform>%1 wiersze, kolumna „%2”.</numerusform>
            <numerusform>%1 wierszy, kolumna „%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s).</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 raz.</numerusform>
            <numerusform>%1 razy.</numerusform>
            <numerusform>%1 razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Coś poszło nie tak (%1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with this code.</source>
        <translation>Spróbuj ponownie; jeśli to się powtórzy, zgłoś to z tym kodem.</translation>
    </message>
    <message>
        <source>Not usable (%1).</source>
        <translation>Nie do użycia (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s).</source>
        <comment>issue</comment>
        <translation>
            <numerusform>%1 lead.</numerusform>
            <numerusform>%1 leady.</numerusform>
            <numerusform>%1 leadów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>External id</source>
        <translation>Id zewnętrzne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company id</source>
        <translation>Id firmy</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Domena firmy</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Zatrudnienie</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Obrót roczny</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>Sprzedaje do</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Purchase by</source>
        <translation>Zakup do</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>Domena e-mail</translation>
    </message>
    <message>
        <source>Free mailbox</source>
        <translation>Darmowa skrzynka</translation>
    </message>
    <message>
        <source>Disposable mailbox</source>
        <translation>Skrzynka tymczasowa</translation>
    </message>
    <message>
        <source>Title rank</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Wynik łączny</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Zaangażowanie</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kwalifikacja</translation>
    </message>
    <message>
        <source>Score band</source>
        <translation>Przedział wyniku</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Crossed the MQL line</source>
        <translation>Przekroczenie progu MQL</translation>
    </message>
    <message>
        <source>Crossed the SQL line</source>
        <translation>Przekroczenie progu SQL</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Rodzaj aktywności</translation>
    </message>
    <message>
        <source>Time of the activity</source>
        <translation>Czas aktywności</translation>
    </message>
    <message>
        <source>Page, asset or message</source>
        <translation>Strona, materiał lub e-mail</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Czas trwania w sekundach</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id zdarzenia</translation>
    </message>
    <message>
        <source>Visit id</source>
        <translation>Id wizyty</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>Id odwiedzającego</translation>
    </message>
    <message>
        <source>Start of the meeting</source>
        <translation>Początek spotkania</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Wynik rozmowy</translation>
    </message>
    <message>
        <source>Won or lost on</source>
        <translation>Data wygranej lub przegranej</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Data wygranej</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Data przegranej</translation>
    </message>
    <message>
        <source>Deal id</source>
        <translation>Id szansy</translation>
    </message>
    <message>
        <source>Deal name</source>
        <translation>Nazwa szansy</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>Na tym etapie od</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Data odpowiedzi</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Kto odpowiedział</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ostatnia aktywność</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>Liczba aktywności</translation>
    </message>
    <message>
        <source>Days since an activity</source>
        <translation>Dni od aktywności</translation>
    </message>
    <message>
        <source>Change in 7 days</source>
        <translation>Zmiana w 7 dni</translation>
    </message>
    <message>
        <source>Temperature provisional</source>
        <translation>Temperatura wstępna</translation>
    </message>
    <message>
        <source>High potential</source>
        <translation>Duży potencjał</translation>
    </message>
    <message>
        <source>Fell below its line</source>
        <translation>Spadek poniżej progu</translation>
    </message>
    <message>
        <source>Any BANT question asked</source>
        <translation>Zadano pytanie BANT</translation>
    </message>
    <message>
        <source>Stage date</source>
        <translation>Data etapu</translation>
    </message>
    <message>
        <source>Put aside on</source>
        <translation>Odłożony dnia</translation>
    </message>
    <message>
        <source>Own name of the stage</source>
        <translation>Własna nazwa etapu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Wersja reguł</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Companies (B2B)</source>
        <translation>Firmy (B2B)</translation>
    </message>
    <message>
        <source>Consumers (B2C)</source>
        <translation>Konsumenci (B2C)</translation>
    </message>
    <message>
        <source>Companies and consumers</source>
        <translation>Firmy i konsumenci</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Zarząd</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanse</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kadry</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produkcja</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Inżynieria</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Dział prawny</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Badania</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistyka</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value</comment>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Top management</source>
        <comment>title rank: chief executive and the like</comment>
        <translation>Najwyższe kierownictwo</translation>
    </message>
    <message>
        <source>Vice president</source>
        <comment>title rank</comment>
        <translation>Wiceprezes</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>title rank</comment>
        <translation>Dyrektor</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>title rank</comment>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Specialist</source>
        <comment>title rank</comment>
        <translation>Specjalista</translation>
    </message>
    <message>
        <source>Student</source>
        <comment>title rank</comment>
        <translation>Student</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>title rank</comment>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>where a value came from</comment>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>import</source>
        <comment>where a value came from</comment>
        <translation>import</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administracja</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
</context>
<context>
    <name>FileCodes</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nie ma pliku „%1”.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1” to folder.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wybierz plik w tym folderze.</translation>
    </message>
    <message>
        <source>“%1” is a link to something that is not an ordinary file.</source>
        <translation>„%1” to dowiązanie do czegoś, co nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Wybierz sam plik.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1” nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>Save the data to a file first, then import that.</source>
        <translation>Zapisz dane w pliku i dopiero wtedy zaimportuj.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>Nie wolno odczytać „%1”.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>Export it again from where it came.</source>
        <translation>Wyeksportuj go ponownie z programu źródłowego.</translation>
    </message>
    <message>
        <source>“%1” is not a text file (%2).</source>
        <translation>„%1” nie jest plikiem tekstowym (%2).</translation>
    </message>
    <message>
        <source>Export the data as CSV, then import that.</source>
        <translation>Wyeksportuj dane jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>Reading stopped after %1 bytes: the disk or drive reports an error.</source>
        <translation>Odczyt przerwano po %1 bajtach: dysk lub napęd zgłasza błąd.</translation>
    </message>
    <message>
        <source>Copy the file to this computer, then import the copy.</source>
        <translation>Skopiuj plik na ten komputer i zaimportuj kopię.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Nie udało się zapisać „%1”: %2</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Wybierz inny folder lub zwolnij miejsce.</translation>
    </message>
    <message>
        <source>%1 rows are more than a spreadsheet holds (%2).</source>
        <translation>%1 wierszy nie zmieści się w arkuszu (%2).</translation>
    </message>
    <message>
        <source>Export as CSV, or set a filter first.</source>
        <translation>Wyeksportuj jako CSV lub najpierw ustaw filtr.</translation>
    </message>
    <message>
        <source>A file that comes with the program is missing: %1.</source>
        <translation>Brakuje pliku dostarczanego z programem: %1.</translation>
    </message>
    <message>
        <source>Install Kelvin again.</source>
        <translation>Zainstaluj program Kelvin ponownie.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A preset that comes with the program is damaged: %1.</source>
        <translation>Profil dostarczany z programem jest uszkodzony: %1.</translation>
    </message>
    <message>
        <source>A list of words that comes with the program is damaged: %1.</source>
        <translation>Lista słów dostarczana z programem jest uszkodzona: %1.</translation>
    </message>
    <message>
        <source>“%1” is the workspace that is open.</source>
        <translation>„%1” to otwarty obszar roboczy.</translation>
    </message>
    <message>
        <source>Choose the file that another program exported.</source>
        <translation>Wybierz plik wyeksportowany z innego programu.</translation>
    </message>
    <message>
        <source>“%1” is the workspace itself. Nothing was written.</source>
        <translation>„%1” to sam obszar roboczy. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Wybierz inną nazwę dla wyniku.</translation>
    </message>
    <message>
        <source>“%1” is the file that is read. Nothing was written.</source>
        <translation>„%1” to plik, który jest odczytywany. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>“%1” is still being written.</source>
        <translation>Plik „%1” jest jeszcze zapisywany.</translation>
    </message>
    <message>
        <source>It stays where it is; the next run imports it.</source>
        <translation>Zostaje na swoim miejscu; zaimportuje go następne uruchomienie.</translation>
    </message>
    <message>
        <source>The file has no column of e-mails, phones or ids (its columns: %1).</source>
        <translation>Plik nie ma kolumny z e-mailami, telefonami ani identyfikatorami (jego kolumny: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=email.</source>
        <translation>Wskaż ją: --map KOLUMNA=email.</translation>
    </message>
    <message>
        <source>The file has no column of names, domains or ids of companies (its columns: %1).</source>
        <translation>Plik nie ma kolumny z nazwami, domenami ani identyfikatorami firm (jego kolumny: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=company.</source>
        <translation>Wskaż ją: --map KOLUMNA=company.</translation>
    </message>
    <message>
        <source>The file has no column of the type of an activity (its columns: %1).</source>
        <translation>Plik nie ma kolumny z typem aktywności (jego kolumny: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=type.</source>
        <translation>Wskaż ją: --map KOLUMNA=type.</translation>
    </message>
    <message>
        <source>The file has no column of the time of an activity (its columns: %1).</source>
        <translation>Plik nie ma kolumny z czasem aktywności (jego kolumny: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=occurredAt.</source>
        <translation>Wskaż ją: --map KOLUMNA=occurredAt.</translation>
    </message>
    <message>
        <source>The file has no column of outcomes or stages (its columns: %1).</source>
        <translation>Plik nie ma kolumny z wynikami ani etapami (jego kolumny: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=outcome.</source>
        <translation>Wskaż ją: --map KOLUMNA=outcome.</translation>
    </message>
    <message>
        <source>The file has no column of answers to a criterion (its columns: %1).</source>
        <translation>Plik nie ma kolumny z odpowiedziami na kryterium (jego kolumny: %1).</translation>
    </message>
    <message>
        <source>Say which it is: --map COLUMN=budget.</source>
        <translation>Wskaż ją: --map KOLUMNA=budget.</translation>
    </message>
    <message>
        <source>The rejected rows could not be written to “%1”; the others are in.</source>
        <translation>Odrzuconych wierszy nie udało się zapisać w „%1”; pozostałe są wczytane.</translation>
    </message>
    <message>
        <source>The first row is no text in this encoding (byte %1).</source>
        <translation>Pierwszy wiersz nie jest tekstem w tym kodowaniu (bajt %1).</translation>
    </message>
    <message>
        <source>If it is no text file, export the data as CSV, then import that; else choose another encoding (--encoding).</source>
        <translation>Jeśli to nie jest plik tekstowy, wyeksportuj dane jako CSV i zaimportuj ten plik; w przeciwnym razie wybierz inne kodowanie (--encoding).</translation>
    </message>
    <message>
        <source>The first row has no end: a quotation mark is not closed, or a cell is too large (byte %1).</source>
        <translation>Pierwszy wiersz się nie kończy: cudzysłów nie jest zamknięty albo komórka jest za duża (bajt %1).</translation>
    </message>
    <message>
        <source>Open the file in a text editor and mend its first line.</source>
        <translation>Otwórz plik w edytorze tekstu i popraw pierwszy wiersz.</translation>
    </message>
    <message>
        <source>The file begins with “%1” instead of the names of its columns; no column says which person a row is about.</source>
        <translation>Plik zaczyna się od „%1”, a nie od nazw kolumn; żadna kolumna nie mówi, której osoby dotyczy wiersz.</translation>
    </message>
    <message>
        <source>Export a table as CSV: a row for each person or event, and a column of their e-mails or ids.</source>
        <translation>Wyeksportuj tabelę jako CSV: wiersz na każdą osobę lub każde zdarzenie i kolumnę z e-mailami lub identyfikatorami.</translation>
    </message>
    <message>
        <source>The file is read as one of leads, without the times and pages of what they did: %1.</source>
        <translation>Plik odczytano jako plik leadów, bez czasu i stron tego, co zrobili: %1.</translation>
    </message>
    <message>
        <source>If its rows are activities, say so: --kind activities --map COLUMN=type.</source>
        <translation>Jeśli jego wiersze to aktywności, podaj to: --kind activities --map KOLUMNA=type.</translation>
    </message>
    <message>
        <source>Import the file again, with the rejected rows (--rejects FILE) in a folder that may be written and has room.</source>
        <translation>Zaimportuj plik ponownie, z odrzuconymi wierszami (--rejects PLIK) w folderze, do którego wolno pisać i w którym jest miejsce.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>size of a file</comment>
        <translation>
            <numerusform>%1 bajt</numerusform>
            <numerusform>%1 bajty</numerusform>
            <numerusform>%1 bajtów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Kelvin workspaces (*.kelvin)</source>
        <translation>Obszary robocze Kelvin (*.kelvin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <source>You have worked in the sample data.</source>
        <translation>Dane przykładowe były już zmieniane.</translation>
    </message>
    <message>
        <source>It can be opened as it is, or made anew as of today; then yours is kept beside it.</source>
        <translation>Można je otworzyć bez zmian albo utworzyć od nowa na dziś; Twoje zostaną zachowane obok.</translation>
    </message>
    <message>
        <source>Open mine</source>
        <translation>Otwórz moje</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Utwórz od nowa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otwórz obszar roboczy</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabele (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Wyjdź mimo to</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Call first</source>
        <translation>Najpierw zadzwoń</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Wszystkie leady</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>Moje leady</translation>
    </message>
    <message>
        <source>New MQLs</source>
        <translation>Nowe MQL</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Gorące</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>Stygnące</translation>
    </message>
    <message>
        <source>Cold, high potential</source>
        <translation>Zimne z potencjałem</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Jeszcze niepytane</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Rejected in 30 days</source>
        <translation>Odrzucone w 30 dni</translation>
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
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>list</comment>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>FormatDurations</name>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 minuta</numerusform>
            <numerusform>%1 minuty</numerusform>
            <numerusform>%1 minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 godzina</numerusform>
            <numerusform>%1 godziny</numerusform>
            <numerusform>%1 godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 dzień</numerusform>
            <numerusform>%1 dni</numerusform>
            <numerusform>%1 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>short length</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>short length, hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>short length, days</comment>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <comment>length</comment>
        <translation>
            <numerusform>%1 sekunda</numerusform>
            <numerusform>%1 sekundy</numerusform>
            <numerusform>%1 sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>short length</comment>
        <translation>po terminie %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>short length</comment>
        <translation>zostało %1</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>zostało %1 h %2 min</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>pozostały czas jeszcze nieznany</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>zostało kilka sekund</translation>
    </message>
    <message numerus="yes">
        <source>about %1 second(s) left</source>
        <translation>
            <numerusform>została około %1 sekunda</numerusform>
            <numerusform>zostały około %1 sekundy</numerusform>
            <numerusform>zostało około %1 sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 minute(s) left</source>
        <translation>
            <numerusform>została około %1 minuta</numerusform>
            <numerusform>zostały około %1 minuty</numerusform>
            <numerusform>zostało około %1 minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 hour(s) left</source>
        <translation>
            <numerusform>została około %1 godzina</numerusform>
            <numerusform>zostały około %1 godziny</numerusform>
            <numerusform>zostało około %1 godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 y</source>
        <comment>short length, years</comment>
        <translation>
            <numerusform>%1 rok</numerusform>
            <numerusform>%1 lata</numerusform>
            <numerusform>%1 lat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatNumbers</name>
    <message>
        <source>not known</source>
        <comment>a number</comment>
        <translation>nieznane</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)/s</source>
        <comment>rate</comment>
        <translation>
            <numerusform>%1 wiersz/s</numerusform>
            <numerusform>%1 wiersze/s</numerusform>
            <numerusform>%1 wierszy/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of all</comment>
        <translation>%1 z %2</translation>
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
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date pattern</comment>
        <translation>ddd d MMM</translation>
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
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation>jutro %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
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
            <numerusform>Przeliczono %1 lead o %2</numerusform>
            <numerusform>Przeliczono %1 leady o %2</numerusform>
            <numerusform>Przeliczono %1 leadów o %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scored %1 lead(s) on %2 at %3</source>
        <comment>count, date and time</comment>
        <translation>
            <numerusform>Przeliczono %1 lead %2 o %3</numerusform>
            <numerusform>Przeliczono %1 leady %2 o %3</numerusform>
            <numerusform>Przeliczono %1 leadów %2 o %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores as stored at %1, being counted</source>
        <comment>time</comment>
        <translation>Wyniki zapisane o %1, trwa przeliczanie</translation>
    </message>
    <message>
        <source>Scores as stored on %1 at %2, being counted</source>
        <comment>date and time</comment>
        <translation>Wyniki zapisane %1 o %2, trwa przeliczanie</translation>
    </message>
    <message>
        <source>Scores as stored at %1</source>
        <comment>time</comment>
        <translation>Wyniki zapisane o %1</translation>
    </message>
    <message>
        <source>Scores as stored on %1 at %2</source>
        <comment>date and time</comment>
        <translation>Wyniki zapisane %1 o %2</translation>
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
        <translation>Etap</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Poza</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konwersja</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95&#xa0;% od–do</translation>
    </message>
    <message>
        <source>From, 95 %</source>
        <translation>Od, 95&#xa0;%</translation>
    </message>
    <message>
        <source>To, 95 %</source>
        <translation>Do, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Z całości</translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation>Z pierwszego etapu</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Med.</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana dni</translation>
    </message>
    <message>
        <source>90th</source>
        <translation>90.</translation>
    </message>
    <message>
        <source>Days, 90th percentile</source>
        <translation>Dni, 90. percentyl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Cohort</source>
        <comment>who is counted</comment>
        <translation>Kohorta</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>who is counted</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>how stages are counted</comment>
        <translation>Po kolei</translation>
    </message>
    <message>
        <source>Any stage</source>
        <comment>how stages are counted</comment>
        <translation>Dowolny etap</translation>
    </message>
    <message>
        <source>MQL to SQL: nobody to count yet</source>
        <translation>MQL do SQL: nie ma jeszcze kogo liczyć</translation>
    </message>
    <message>
        <source>MQL to SQL %1</source>
        <translation>MQL do SQL %1</translation>
    </message>
    <message>
        <source>MQL to SQL %1 (%2)</source>
        <translation>MQL do SQL %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>MQL to SQL %1, median %2 day(s)</source>
        <translation>
            <numerusform>MQL do SQL %1, mediana %2 dzień</numerusform>
            <numerusform>MQL do SQL %1, mediana %2 dni</numerusform>
            <numerusform>MQL do SQL %1, mediana %2 dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MQL to SQL %1 (%2), median %3 day(s)</source>
        <translation>
            <numerusform>MQL do SQL %1 (%2), mediana %3 dzień</numerusform>
            <numerusform>MQL do SQL %1 (%2), mediana %3 dni</numerusform>
            <numerusform>MQL do SQL %1 (%2), mediana %3 dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) created in the period</source>
        <translation>
            <numerusform>%1 lead utworzony w okresie</numerusform>
            <numerusform>%1 leady utworzone w okresie</numerusform>
            <numerusform>%1 leadów utworzonych w okresie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) with a move in the period</source>
        <translation>
            <numerusform>%1 lead ze zmianą etapu w okresie</numerusform>
            <numerusform>%1 leady ze zmianą etapu w okresie</numerusform>
            <numerusform>%1 leadów ze zmianą etapu w okresie</numerusform>
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
            <numerusform>%1 w toku</numerusform>
            <numerusform>%1 w toku</numerusform>
            <numerusform>%1 w toku</numerusform>
        </translation>
    </message>
    <message>
        <source>few leads</source>
        <comment>tag</comment>
        <translation>mało leadów</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>value of a breakdown</comment>
        <translation>nieznane</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 klient</numerusform>
            <numerusform>%1 klientów</numerusform>
            <numerusform>%1 klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s): %2 became MQL, %3 SAL, %4 SQL, %5.</source>
        <comment>leads, MQL, SAL, SQL, customers with the word</comment>
        <translation>
            <numerusform>%1 lead: MQL %2, SAL %3, SQL %4, %5.</numerusform>
            <numerusform>%1 leady: MQL %2, SAL %3, SQL %4, %5.</numerusform>
            <numerusform>%1 leadów: MQL %2, SAL %3, SQL %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Temperature at entry</source>
        <translation>Temperatura na wejściu</translation>
    </message>
    <message>
        <source>Version that made it MQL</source>
        <translation>Wersja reguł przy wejściu w MQL</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <comment>leads, stage</comment>
        <translation>Osiągnięty etap: %1</translation>
    </message>
    <message>
        <source>Cohort, in order. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Kohorta, po kolei. Krok: odsetek przechodzących dalej spośród wchodzących, z 95-procentowym przedziałem Wilsona. Kreskowane: jeszcze nierozstrzygnięte.</translation>
    </message>
    <message>
        <source>Cohort, any stage. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Kohorta, dowolny etap. Krok: odsetek przechodzących dalej spośród wchodzących, z 95-procentowym przedziałem Wilsona. Kreskowane: jeszcze nierozstrzygnięte.</translation>
    </message>
    <message>
        <source>Moves in the period, in order. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Przejścia w okresie, po kolei. Krok: odsetek przechodzących dalej spośród wchodzących, z 95-procentowym przedziałem Wilsona. Kreskowane: jeszcze nierozstrzygnięte.</translation>
    </message>
    <message>
        <source>Moves in the period, any stage. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.</source>
        <translation>Przejścia w okresie, dowolny etap. Krok: odsetek przechodzących dalej spośród wchodzących, z 95-procentowym przedziałem Wilsona. Kreskowane: jeszcze nierozstrzygnięte.</translation>
    </message>
    <message>
        <source>Heights on a root scale.</source>
        <translation>Wysokości w skali pierwiastkowej.</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message>
        <source>One answer from hot</source>
        <translation>Do gorącego brakuje jednej odpowiedzi</translation>
    </message>
    <message>
        <source>Two answers from hot</source>
        <translation>Do gorącego brakuje dwóch odpowiedzi</translation>
    </message>
    <message>
        <source>Three answers from hot</source>
        <translation>Do gorącego brakuje trzech odpowiedzi</translation>
    </message>
    <message>
        <source>One answer from MQL</source>
        <translation>Do MQL brakuje jednej odpowiedzi</translation>
    </message>
    <message>
        <source>Two answers from MQL</source>
        <translation>Do MQL brakuje dwóch odpowiedzi</translation>
    </message>
    <message>
        <source>Three answers from MQL</source>
        <translation>Do MQL brakuje trzech odpowiedzi</translation>
    </message>
    <message>
        <source>One answer from SQL</source>
        <translation>Do SQL brakuje jednej odpowiedzi</translation>
    </message>
    <message>
        <source>Two answers from SQL</source>
        <translation>Do SQL brakuje dwóch odpowiedzi</translation>
    </message>
    <message>
        <source>Three answers from SQL</source>
        <translation>Do SQL brakuje trzech odpowiedzi</translation>
    </message>
    <message>
        <source>One step from hot</source>
        <translation>Do gorącego brakuje jednego kroku</translation>
    </message>
    <message>
        <source>Two steps from hot</source>
        <translation>Do gorącego brakuje dwóch kroków</translation>
    </message>
    <message>
        <source>Three steps from hot</source>
        <translation>Do gorącego brakuje trzech kroków</translation>
    </message>
    <message>
        <source>One step from MQL</source>
        <translation>Do MQL brakuje jednego kroku</translation>
    </message>
    <message>
        <source>Two steps from MQL</source>
        <translation>Do MQL brakuje dwóch kroków</translation>
    </message>
    <message>
        <source>Three steps from MQL</source>
        <translation>Do MQL brakuje trzech kroków</translation>
    </message>
    <message>
        <source>One step from SQL</source>
        <translation>Do SQL brakuje jednego kroku</translation>
    </message>
    <message>
        <source>Two steps from SQL</source>
        <translation>Do SQL brakuje dwóch kroków</translation>
    </message>
    <message>
        <source>Three steps from SQL</source>
        <translation>Do SQL brakuje trzech kroków</translation>
    </message>
    <message>
        <source>What would make it hot</source>
        <translation>Droga do „gorącego”</translation>
    </message>
    <message>
        <source>What would make it MQL</source>
        <translation>Droga do MQL</translation>
    </message>
    <message>
        <source>What would make it SQL</source>
        <translation>Droga do SQL</translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <comment>rule about activities</comment>
        <translation>Jeszcze raz: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>steps, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of won leads had this</source>
        <comment>percent</comment>
        <translation>%1 wygranych leadów to miało</translation>
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
        <translation>Dodano: %1</translation>
    </message>
    <message>
        <source>Saved a draft of %1</source>
        <translation>Zapisano szkic: %1</translation>
    </message>
    <message>
        <source>Discarded the draft of %1</source>
        <translation>Odrzucono szkic: %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Opublikowano: %1</translation>
    </message>
    <message>
        <source>Rolled %1 back</source>
        <translation>Przywrócono wcześniejszą wersję: %1</translation>
    </message>
    <message>
        <source>Added the model %1</source>
        <translation>Dodano model %1</translation>
    </message>
    <message>
        <source>Changed the order of the models</source>
        <translation>Zmieniono kolejność modeli</translation>
    </message>
    <message>
        <source>Finished a next step</source>
        <translation>Wykonano następny krok</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Zaimportowano %1</translation>
    </message>
    <message>
        <source>Caught up with the days without the program</source>
        <translation>Nadrobiono dni bez programu</translation>
    </message>
    <message>
        <source>Undid change number %1</source>
        <translation>Cofnięto zmianę nr %1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <comment>kind of activity</comment>
        <translation>Wpisano: %1</translation>
    </message>
    <message>
        <source>Logged an activity</source>
        <translation>Wpisano aktywność</translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 lead(s) to %2</source>
        <comment>number, stage</comment>
        <translation>
            <numerusform>Przeniesiono %1 lead na etap „%2”</numerusform>
            <numerusform>Przeniesiono %1 leady na etap „%2”</numerusform>
            <numerusform>Przeniesiono %1 leadów na etap „%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>field</comment>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>Adjusted the score by %1</source>
        <comment>points</comment>
        <translation>Skorygowano wynik o %1</translation>
    </message>
    <message numerus="yes">
        <source>Answered %1 BANT question(s)</source>
        <translation>
            <numerusform>Odpowiedź na %1 pytanie BANT</numerusform>
            <numerusform>Odpowiedź na %1 pytania BANT</numerusform>
            <numerusform>Odpowiedź na %1 pytań BANT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 lead(s) into the trash</source>
        <translation>
            <numerusform>Przeniesiono %1 lead do kosza</numerusform>
            <numerusform>Przeniesiono %1 leady do kosza</numerusform>
            <numerusform>Przeniesiono %1 leadów do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %1 lead(s) out of the trash</source>
        <translation>
            <numerusform>Przywrócono %1 lead z kosza</numerusform>
            <numerusform>Przywrócono %1 leady z kosza</numerusform>
            <numerusform>Przywrócono %1 leadów z kosza</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared the next step</source>
        <translation>Usunięto następny krok</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Następny krok: %1</translation>
    </message>
    <message numerus="yes">
        <source>Took the owner from %1 lead(s)</source>
        <translation>
            <numerusform>Odebrano opiekuna %1 leadowi</numerusform>
            <numerusform>Odebrano opiekuna %1 leadom</numerusform>
            <numerusform>Odebrano opiekuna %1 leadom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 lead(s) to %2</source>
        <comment>number, person</comment>
        <translation>
            <numerusform>Przydzielono %1 lead: %2</numerusform>
            <numerusform>Przydzielono %1 leady: %2</numerusform>
            <numerusform>Przydzielono %1 leadów: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>Scalono %1 z %2</translation>
    </message>
    <message>
        <source>Changed several fields</source>
        <translation>Zmieniono kilka pól</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>HubSpot, contacts</source>
        <translation>HubSpot, kontakty</translation>
    </message>
    <message>
        <source>HubSpot, companies</source>
        <translation>HubSpot, firmy</translation>
    </message>
    <message>
        <source>HubSpot, deals</source>
        <translation>HubSpot, szanse</translation>
    </message>
    <message>
        <source>HubSpot, activities</source>
        <translation>HubSpot, aktywności</translation>
    </message>
    <message>
        <source>Any file of leads</source>
        <translation>Dowolny plik leadów</translation>
    </message>
    <message>
        <source>Any file of companies</source>
        <translation>Dowolny plik firm</translation>
    </message>
    <message>
        <source>Any file of activities</source>
        <translation>Dowolny plik aktywności</translation>
    </message>
    <message>
        <source>Any file of BANT answers</source>
        <translation>Dowolny plik odpowiedzi BANT</translation>
    </message>
    <message>
        <source>Any file of outcomes</source>
        <translation>Dowolny plik rezultatów</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Możliwe duplikaty</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Waiting for their lead</source>
        <translation>Czekają na swój lead</translation>
    </message>
    <message>
        <source>Leads and companies</source>
        <comment>kind of file</comment>
        <translation>Leady i firmy</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>kind of file</comment>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>kind of file</comment>
        <translation>Aktywności</translation>
    </message>
    <message>
        <source>BANT answers</source>
        <comment>kind of file</comment>
        <translation>Odpowiedzi BANT</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>kind of file</comment>
        <translation>Rezultaty</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column</comment>
        <translation>Pominięta</translation>
    </message>
    <message>
        <source>Preset</source>
        <comment>column</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Header</source>
        <comment>column</comment>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Header, without accents</source>
        <comment>column</comment>
        <translation>Nagłówek, bez znaków diakrytycznych</translation>
    </message>
    <message>
        <source>Header, close match</source>
        <comment>column</comment>
        <translation>Nagłówek, podobny</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <comment>column</comment>
        <translation>Wybrano ręcznie</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>Nowe pole własne</translation>
    </message>
    <message>
        <source>Header “%1”</source>
        <translation>Nagłówek „%1”</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>separator</comment>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>separator</comment>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>separator</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <comment>separator</comment>
        <translation>Pionowa kreska</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 nowy</numerusform>
            <numerusform>%1 nowe</numerusform>
            <numerusform>%1 nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 zaktualizowany</numerusform>
            <numerusform>%1 zaktualizowane</numerusform>
            <numerusform>%1 zaktualizowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 bez zmian</numerusform>
            <numerusform>%1 bez zmian</numerusform>
            <numerusform>%1 bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 pominięty</numerusform>
            <numerusform>%1 pominięte</numerusform>
            <numerusform>%1 pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 odrzucony</numerusform>
            <numerusform>%1 odrzucone</numerusform>
            <numerusform>%1 odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting for their lead</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 czeka na swój lead</numerusform>
            <numerusform>%1 czekają na swój lead</numerusform>
            <numerusform>%1 czeka na swój lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%1 wiersz</numerusform>
            <numerusform>%1 wiersze</numerusform>
            <numerusform>%1 wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s)</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%1 kolumna</numerusform>
            <numerusform>%1 kolumny</numerusform>
            <numerusform>%1 kolumn</numerusform>
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
            <numerusform>%1 lead przekracza próg MQL dzięki starszym danym. Pozostawić go, awansować teraz czy z datą przekroczenia progu?</numerusform>
            <numerusform>%1 leady przekraczają próg MQL dzięki starszym danym. Pozostawić je, awansować teraz czy z datą przekroczenia progu?</numerusform>
            <numerusform>%1 leadów przekracza próg MQL dzięki starszym danym. Pozostawić je, awansować teraz czy z datą przekroczenia progu?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected row(s) (stays|stay) in %2</source>
        <comment>number, file</comment>
        <translation>
            <numerusform>%1 odrzucony wiersz zostaje w %2</numerusform>
            <numerusform>%1 odrzucone wiersze zostają w %2</numerusform>
            <numerusform>%1 odrzuconych wierszy zostaje w %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message numerus="yes">
        <source>activities of %1 lead(s)</source>
        <comment>the new rows</comment>
        <translation>
            <numerusform>aktywności %1 leada</numerusform>
            <numerusform>aktywności %1 leadów</numerusform>
            <numerusform>aktywności %1 leadów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of %1 lead(s)</source>
        <comment>the new rows</comment>
        <translation>
            <numerusform>odpowiedzi %1 leada</numerusform>
            <numerusform>odpowiedzi %1 leadów</numerusform>
            <numerusform>odpowiedzi %1 leadów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outcomes of %1 lead(s)</source>
        <comment>the new rows</comment>
        <translation>
            <numerusform>rezultaty %1 leada</numerusform>
            <numerusform>rezultaty %1 leadów</numerusform>
            <numerusform>rezultaty %1 leadów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::AboutDialog</name>
    <message>
        <source>About Kelvin</source>
        <translation>O programie Kelvin</translation>
    </message>
    <message>
        <source>Kelvin %1</source>
        <translation>Kelvin %1</translation>
    </message>
    <message>
        <source>How warm is this lead? Scores by rules you can read, and says why.</source>
        <translation>Jak ciepły jest ten lead? Punktuje według czytelnych reguł i mówi dlaczego.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej: wolno go używać, badać je, udostępniać i zmieniać. Bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Your data stays in your file. Kelvin uses no network unless you ask it to.</source>
        <translation>Twoje dane zostają w Twoim pliku. Kelvin korzysta z sieci tylko wtedy, gdy o to poprosisz.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Powstał dzięki:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>Kelvin::ActivityBody</name>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Each later one</source>
        <translation>Każda następna</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Within the last days</source>
        <translation>W ostatnich dniach</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kiedykolwiek</translation>
    </message>
    <message>
        <source>More about counting and fading</source>
        <translation>Więcej o liczeniu i wygasaniu</translation>
    </message>
    <message>
        <source>Count at most, of each day</source>
        <translation>Licz najwyżej z jednego dnia</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Count only the newest</source>
        <translation>Licz tylko najnowsze</translation>
    </message>
    <message>
        <source>Days or percent</source>
        <translation>Dni albo procent</translation>
    </message>
    <message>
        <source>Activities that count</source>
        <translation>Aktywności, które się liczą</translation>
    </message>
    <message>
        <source>What they give</source>
        <translation>Co dają</translation>
    </message>
    <message>
        <source>Points for each one</source>
        <translation>Punkty za każdą</translation>
    </message>
    <message>
        <source>Points once</source>
        <translation>Punkty raz</translation>
    </message>
    <message>
        <source>Points for the first, others for each later one</source>
        <translation>Punkty za pierwszą, inne za każdą następną</translation>
    </message>
    <message>
        <source>Points for every so many</source>
        <translation>Punkty za każde tyle</translation>
    </message>
    <message>
        <source>Points while there are so many</source>
        <translation>Punkty, dopóki jest ich tyle</translation>
    </message>
    <message>
        <source>Points from so many on, kept</source>
        <translation>Punkty od tylu, na stałe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Points stay</source>
        <translation>Punkty zostają</translation>
    </message>
    <message>
        <source>Fade to 0 over … days</source>
        <translation>Maleją do 0 w … dni</translation>
    </message>
    <message>
        <source>Lose … percent a month</source>
        <translation>Tracą … procent na miesiąc</translation>
    </message>
    <message>
        <source>Halve every … days</source>
        <translation>Maleją o połowę co … dni</translation>
    </message>
    <message>
        <source>End after … days</source>
        <translation>Kończą się po … dniach</translation>
    </message>
    <message>
        <source>What counts as one</source>
        <translation>Co liczy się jako jedna</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Wygasanie</translation>
    </message>
</context>
<context>
    <name>Kelvin::AdjustScoreDialog</name>
    <message>
        <source>Only until</source>
        <translation>Tylko do</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Skoryguj</translation>
    </message>
    <message>
        <source>Adjust the score</source>
        <translation>Korekta wyniku</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Everybody sees this in the explanation</source>
        <translation>Każdy zobaczy to w wyjaśnieniu</translation>
    </message>
</context>
<context>
    <name>Kelvin::AfterCallPanel</name>
    <message>
        <source>After this call</source>
        <translation>Po tej rozmowie</translation>
    </message>
    <message>
        <source>Why this lead is on the list</source>
        <translation>Dlaczego ten lead jest na liście</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Więcej pytań</translation>
    </message>
    <message>
        <source>Nothing has given it points yet.</source>
        <translation>Nic jeszcze nie dało mu punktów.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>“3 of 4 met”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 The answers give no points in %2, they set the temperature.</source>
        <comment>“3 of 4 met.”, model</comment>
        <translation>%1 Odpowiedzi nie dają punktów w %2, ustalają temperaturę.</translation>
    </message>
</context>
<context>
    <name>Kelvin::BantBody</name>
    <message>
        <source>Answer to a BANT question</source>
        <translation>Odpowiedź na pytanie BANT</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
</context>
<context>
    <name>Kelvin::BinModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>points</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>published</source>
        <translation>opublikowana</translation>
    </message>
</context>
<context>
    <name>Kelvin::BreakdownModel</name>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
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
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Brak numeru telefonu</translation>
    </message>
</context>
<context>
    <name>Kelvin::CallResultCard</name>
    <message>
        <source>R</source>
        <comment>key for: reached</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for: no answer</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key for: voicemail</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for: wrong number</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Oddzwonić</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Wynik rozmowy</translation>
    </message>
    <message>
        <source>B</source>
        <comment>key for: call back at</comment>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>Kelvin::CallSheetPage</name>
    <message>
        <source>No lead is being called. Open the call sheet from the list or from a lead.</source>
        <translation>Nie trwa żadna rozmowa. Otwórz kartę rozmowy z listy lub z leada.</translation>
    </message>
    <message>
        <source>Save the &amp;answers</source>
        <translation>Zapisz &amp;odpowiedzi</translation>
    </message>
    <message>
        <source>Save and open the ne&amp;xt lead</source>
        <translation>Zapisz i otwórz &amp;następny lead</translation>
    </message>
    <message>
        <source>&amp;First further question</source>
        <translation>&amp;Pierwsze dodatkowe pytanie</translation>
    </message>
    <message>
        <source>S&amp;econd further question</source>
        <translation>&amp;Drugie dodatkowe pytanie</translation>
    </message>
    <message>
        <source>T&amp;hird further question</source>
        <translation>&amp;Trzecie dodatkowe pytanie</translation>
    </message>
    <message>
        <source>Res&amp;ult of the call</source>
        <translation>&amp;Wynik rozmowy</translation>
    </message>
    <message>
        <source>Ca&amp;ll note</source>
        <translation>Notatka z &amp;rozmowy</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Notatka z rozmowy</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Co jeszcze powiedziano</translation>
    </message>
    <message>
        <source>level</source>
        <comment>key hint: 1 to 4 choose the level</comment>
        <translation>poziom</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>key hint</comment>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>next</source>
        <comment>key hint: Tab goes to the next criterion</comment>
        <translation>następne</translation>
    </message>
    <message>
        <source>result</source>
        <comment>key hint: F8 is the result of the call</comment>
        <translation>wynik</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Zapisz i dalej</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Przejdź do listy</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następny: %1</translation>
    </message>
    <message>
        <source>This is the last lead of the list</source>
        <translation>To ostatni lead z listy</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
    <message>
        <source>That was the last lead of the list.</source>
        <translation>To był ostatni lead z listy.</translation>
    </message>
    <message>
        <source>Level of the criterion: unknown, no, partly, yes</source>
        <translation>Poziom kryterium: nieznane, nie, częściowo, tak</translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <translation>Pytano, bez odpowiedzi</translation>
    </message>
    <message>
        <source>Level, while its note is being written</source>
        <translation>Poziom podczas pisania notatki</translation>
    </message>
    <message>
        <source>Begin the note of the criterion</source>
        <translation>Rozpocznij notatkę do kryterium</translation>
    </message>
    <message>
        <source>any letter</source>
        <comment>of the keyboard</comment>
        <translation>dowolna litera</translation>
    </message>
    <message>
        <source>Result of the call: reached, no answer, voicemail, wrong number</source>
        <translation>Wynik rozmowy: rozmowa, brak odpowiedzi, poczta głosowa, zły numer</translation>
    </message>
    <message>
        <source>&amp;Previous lead of the list</source>
        <translation>Pop&amp;rzedni lead z listy</translation>
    </message>
    <message>
        <source>&amp;Next lead of the list</source>
        <translation>Na&amp;stępny lead z listy</translation>
    </message>
</context>
<context>
    <name>Kelvin::CardDelegate</name>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leady</numerusform>
            <numerusform>%1 leadów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::CheckPanel</name>
    <message>
        <source>Rows by what becomes of them</source>
        <translation>Wiersze według tego, co się z nimi stanie</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Wiersze z listy</translation>
    </message>
    <message>
        <source>No rows in this list.</source>
        <translation>Brak wierszy na tej liście.</translation>
    </message>
    <message>
        <source>One step: all rows or none. You can undo the whole import later from its history.</source>
        <translation>Jeden krok: wszystkie wiersze albo żaden. Cały import można później cofnąć w jego historii.</translation>
    </message>
    <message>
        <source>&amp;Promote at the date it happened</source>
        <translation>Awansuj &amp;z datą tej aktywności</translation>
    </message>
    <message>
        <source>What it does to scores</source>
        <translation>Co zmieni w wynikach</translation>
    </message>
    <message>
        <source>Old activity</source>
        <translation>Dawna aktywność</translation>
    </message>
    <message>
        <source>Leads that activity of the past lifts above the line stay where they are, unless they are promoted.</source>
        <translation>Leady, które dawna aktywność wynosi ponad próg, pozostają na swoim etapie, chyba że je awansujesz.</translation>
    </message>
    <message>
        <source>kept in a file</source>
        <translation>zachowane w pliku</translation>
    </message>
    <message>
        <source>Rows that change nothing are not listed.</source>
        <translation>Wiersze, które niczego nie zmieniają, nie są wymieniane.</translation>
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
        <translation>Która uwaga</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Wszystkie uwagi</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed</source>
        <comment>numbers of rows</comment>
        <translation>%1, na liście pierwsze %2</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>Z&amp;apisz…</translation>
    </message>
</context>
<context>
    <name>Kelvin::CheckedRowModel</name>
    <message>
        <source>Line</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linia %1</translation>
    </message>
</context>
<context>
    <name>Kelvin::ChipBox</name>
    <message>
        <source>Delete removes</source>
        <translation>Delete usuwa</translation>
    </message>
</context>
<context>
    <name>Kelvin::ClockBody</name>
    <message>
        <source>Channels it watches</source>
        <translation>Obserwowane kanały</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Dowolny kanał</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>albo …</translation>
    </message>
    <message>
        <source>After days without a sign</source>
        <translation>Po tylu dniach ciszy</translation>
    </message>
    <message>
        <source>Points for each such time</source>
        <translation>Punkty za każdy taki okres</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Najwyżej punktów</translation>
    </message>
    <message>
        <source>three times as much</source>
        <translation>trzy razy tyle</translation>
    </message>
    <message>
        <source>Only once, however long it lasts</source>
        <translation>Tylko raz, choćby trwało długo</translation>
    </message>
    <message>
        <source>Spare leads that were never active there</source>
        <translation>Pomiń leady, które nigdy nie były tam aktywne</translation>
    </message>
    <message>
        <source>No sign of life from the lead</source>
        <translation>Lead nie daje znaku życia</translation>
    </message>
</context>
<context>
    <name>Kelvin::CommitStack</name>
    <message>
        <source>Undoing the import</source>
        <translation>Cofanie importu</translation>
    </message>
</context>
<context>
    <name>Kelvin::ConditionEditor</name>
    <message>
        <source>How the condition is edited</source>
        <translation>Jak edytować warunek</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>Warunek jako tekst</translation>
    </message>
    <message>
        <source>Give a value for each comparison.</source>
        <translation>Podaj wartość każdego porównania.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ConditionGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>Wszystkie są spełnione</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Co najmniej jedno jest spełnione</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Żadne nie jest spełnione</translation>
    </message>
    <message>
        <source>Not all of these hold</source>
        <translation>Nie wszystkie są spełnione</translation>
    </message>
    <message>
        <source>How comparisons are joined</source>
        <translation>Jak łączone są porównania</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Add a comparison</source>
        <translation>Dodaj porównanie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Add a group of comparisons</source>
        <translation>Dodaj grupę porównań</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Usuń tę grupę</translation>
    </message>
</context>
<context>
    <name>Kelvin::ConstantsBox</name>
    <message>
        <source>Same for &amp;all rows</source>
        <translation>&amp;Takie samo we wszystkich wierszach</translation>
    </message>
    <message>
        <source>%1 of all rows</source>
        <comment>a field</comment>
        <translation>%1 wszystkich wierszy</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <comment>a column</comment>
        <translation>z „%1”</translation>
    </message>
</context>
<context>
    <name>Kelvin::CriterionCard</name>
    <message>
        <source>Start typing to write a note</source>
        <translation>Zacznij pisać, aby dodać notatkę</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>typed just now</source>
        <translation>wpisane przed chwilą</translation>
    </message>
</context>
<context>
    <name>Kelvin::DataTable</name>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <comment>column</comment>
        <translation>Przesuń „%1” w &amp;lewo</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <comment>column</comment>
        <translation>Przesuń „%1” w p&amp;rawo</translation>
    </message>
    <message>
        <source>More &amp;columns</source>
        <translation>Więcej &amp;kolumn</translation>
    </message>
</context>
<context>
    <name>Kelvin::DiffModel</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Teraz</translation>
    </message>
</context>
<context>
    <name>Kelvin::EffectPanel</name>
    <message>
        <source>Movers and the rule that moved them</source>
        <translation>Czyj wynik się zmienia i dlaczego</translation>
    </message>
    <message>
        <source>Root scale keeps small bands visible. Arrow keys move the line by 1.</source>
        <translation>Skala pierwiastkowa uwidacznia małe przedziały. Strzałki przesuwają próg o 1.</translation>
    </message>
    <message>
        <source>Effect, as of now</source>
        <translation>Skutek, stan na teraz</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>Movers</source>
        <translation>Zmiany wyników</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>Niczyj wynik się nie zmienia.</translation>
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
        <translation>Wszystkie leady (%1) według wyniku</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>MQL, %1 and more</source>
        <translation>MQL, od %1</translation>
    </message>
    <message>
        <source>SQL, %1 and more</source>
        <translation>SQL, od %1</translation>
    </message>
    <message>
        <source>Nobody changes band.</source>
        <translation>Nikt nie zmienia przedziału.</translation>
    </message>
    <message>
        <source>Test &amp;on a lead…</source>
        <translation>Przetes&amp;tuj na leadzie…</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>movers</comment>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4</source>
        <comment>lead, score before and after, band</comment>
        <translation>%1: %2 → %3, %4</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Jako tabela</translation>
    </message>
    <message>
        <source>Leads by score</source>
        <translation>Leady według punktów</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leady</numerusform>
            <numerusform>%1 leadów</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a higher band: %1. Into a lower one: %2. All keep their stage.</source>
        <comment>leads, leads</comment>
        <translation>Do wyższego przedziału: %1. Do niższego: %2. Wszystkie zachowują etap.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (crosses|cross) the MQL line</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 lead przekracza próg MQL</numerusform>
            <numerusform>%1 leady przekraczają próg MQL</numerusform>
            <numerusform>%1 leadów przekracza próg MQL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 zadanie</numerusform>
            <numerusform>%1 zadania</numerusform>
            <numerusform>%1 zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; publishing can raise %2 for them.</source>
        <comment>leads that cross, tasks</comment>
        <translation>%1; publikacja może dla nich utworzyć %2.</translation>
    </message>
    <message>
        <source>MQL, %1 to %2</source>
        <comment>points</comment>
        <translation>MQL, %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1: %2 lead(s), %3</source>
        <comment>points, count, share</comment>
        <translation>
            <numerusform>Od %1: %2 lead, %3</numerusform>
            <numerusform>Od %1: %2 leady, %3</numerusform>
            <numerusform>Od %1: %2 leadów, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::FactRow</name>
    <message>
        <source>not known</source>
        <comment>value of a field</comment>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>Kelvin::FactsBody</name>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>If it is not known</source>
        <translation>Jeśli nie wiadomo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>If it is not so</source>
        <translation>Jeśli tak nie jest</translation>
    </message>
    <message>
        <source>More about the points</source>
        <translation>Więcej o punktach</translation>
    </message>
    <message>
        <source>Leads for which this is true</source>
        <translation>Leady, dla których to prawda</translation>
    </message>
</context>
<context>
    <name>Kelvin::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Ukryj puste pola</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Pokaż wszystkie pola</translation>
    </message>
    <message>
        <source>Changed the next step</source>
        <translation>Zmieniono następny krok</translation>
    </message>
    <message>
        <source>“%1” was not stored as %2 of %3.</source>
        <comment>what was typed, name of the field, name of the lead</comment>
        <translation>Nie zapisano „%1”. Pole: %2, lead: %3.</translation>
    </message>
</context>
<context>
    <name>Kelvin::FastTrackDialog</name>
    <message>
        <source>Fast track</source>
        <translation>Szybka ścieżka</translation>
    </message>
    <message>
        <source>The fast track counts</source>
        <translation>Szybka ścieżka się liczy</translation>
    </message>
    <message>
        <source>An activity, until the lead is recycled</source>
        <translation>Aktywność, aż lead zostanie odłożony</translation>
    </message>
    <message>
        <source>A condition, while it is true</source>
        <translation>Warunek, dopóki jest spełniony</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>MQL at once by</source>
        <translation>MQL od razu przez</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>A fast track needs a name, and an activity or a comparison.</source>
        <translation>Szybka ścieżka wymaga nazwy oraz aktywności lub porównania.</translation>
    </message>
    <message>
        <source>%1: MQL at once</source>
        <comment>activity or condition</comment>
        <translation>%1: od razu MQL</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilePanel</name>
    <message>
        <source>Un&amp;do this import</source>
        <translation>Cofnij &amp;ten import</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Upuść tu plik lub wybierz go</translation>
    </message>
    <message>
        <source>Leads, companies, activities, BANT answers or outcomes as CSV, from HubSpot or any other program.</source>
        <translation>Leady, firmy, aktywności, odpowiedzi BANT lub rezultaty w CSV, z HubSpota lub innego programu.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Wcześniejsze importy</translation>
    </message>
    <message>
        <source>Nothing has been imported into this file yet.</source>
        <translation>Do tego pliku nic jeszcze nie zaimportowano.</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Zapisz filtr</translation>
    </message>
    <message>
        <source>Delete removes this filter</source>
        <translation>Klawisz Delete usuwa ten filtr</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>W koszu</translation>
    </message>
    <message numerus="yes">
        <source>With %1 not known</source>
        <translation>
            <numerusform>Razem z %1 bez danych</numerusform>
            <numerusform>Razem z %1 bez danych</numerusform>
            <numerusform>Razem z %1 bez danych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not known</source>
        <translation>
            <numerusform>%1 bez danych</numerusform>
            <numerusform>%1 bez danych</numerusform>
            <numerusform>%1 bez danych</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Dołącz</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterDialog</name>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Wszystkie warunki spełnione</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Przynajmniej jeden warunek spełniony</translation>
    </message>
    <message>
        <source>How comparisons are joined</source>
        <translation>Jak łączą się warunki</translation>
    </message>
    <message>
        <source>Another comparison</source>
        <translation>Kolejny warunek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Give a value for each comparison.</source>
        <translation>Podaj wartość dla każdego warunku.</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterRow</name>
    <message>
        <source>Remove this comparison</source>
        <translation>Usuń ten warunek</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>Liczba aktywności</translation>
    </message>
    <message>
        <source>Days since an activity</source>
        <translation>Dni od aktywności</translation>
    </message>
    <message>
        <source>Within the last days</source>
        <translation>W ostatnich dniach</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kiedykolwiek</translation>
    </message>
</context>
<context>
    <name>Kelvin::FilterValues</name>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Górna wartość</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Type a value, then Enter</source>
        <translation>Wpisz wartość, potem Enter</translation>
    </message>
</context>
<context>
    <name>Kelvin::FoldedStage</name>
    <message numerus="yes">
        <source>Open %1, %2 lead(s)</source>
        <comment>stage, number</comment>
        <translation>
            <numerusform>Otwórz: %1, %2 lead</numerusform>
            <numerusform>Otwórz: %1, %2 leady</numerusform>
            <numerusform>Otwórz: %1, %2 leadów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::FunnelModel</name>
    <message>
        <source>Went on from %1</source>
        <comment>leads, stage</comment>
        <translation>Przeszły dalej z etapu: %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <comment>leads, stage</comment>
        <translation>Odpadły na etapie: %1</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>leads, stage</comment>
        <translation>W toku na etapie: %1</translation>
    </message>
</context>
<context>
    <name>Kelvin::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>Lejek</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ostatnie 3 miesiące</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Ostatnie 6 miesięcy</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Od – do</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Kto się liczy</translation>
    </message>
    <message>
        <source>How stages are counted</source>
        <translation>Jak liczyć etapy</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Pierwiastkowa</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Liniowa</translation>
    </message>
    <message>
        <source>Funnel table</source>
        <translation>Tabela lejka</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Podział według</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>Nobody to count in this period.</source>
        <translation>W tym okresie nie ma kogo liczyć.</translation>
    </message>
    <message>
        <source>Counting the funnel</source>
        <translation>Obliczanie lejka</translation>
    </message>
    <message>
        <source>By the month they &amp;came</source>
        <translation>Według miesiąca &amp;przyjścia</translation>
    </message>
    <message>
        <source>By what happened in the &amp;period</source>
        <translation>Według zdarzeń w &amp;okresie</translation>
    </message>
    <message>
        <source>Stages passed in &amp;order</source>
        <translation>Etapy po &amp;kolei</translation>
    </message>
    <message>
        <source>An&amp;y stage reached</source>
        <translation>&amp;Dowolny osiągnięty etap</translation>
    </message>
    <message>
        <source>&amp;Root scale</source>
        <translation>Skala pie&amp;rwiastkowa</translation>
    </message>
    <message>
        <source>&amp;Linear scale</source>
        <translation>Skala &amp;liniowa</translation>
    </message>
    <message>
        <source>&amp;Break down by…</source>
        <translation>Podziel &amp;według…</translation>
    </message>
</context>
<context>
    <name>Kelvin::GateDialog</name>
    <message>
        <source>Gate</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>The gate counts</source>
        <translation>Bramka działa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Leads for which this is true are disqualified</source>
        <translation>Leady, dla których to prawda, są dyskwalifikowane</translation>
    </message>
    <message>
        <source>A gate needs a name and a comparison.</source>
        <translation>Bramka wymaga nazwy i porównania.</translation>
    </message>
    <message>
        <source>%1: disqualified</source>
        <comment>condition</comment>
        <translation>%1: zdyskwalifikowany</translation>
    </message>
</context>
<context>
    <name>Kelvin::GoalCard</name>
    <message>
        <source>Ask now</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>No three facts or answers would do it.</source>
        <translation>Nie wystarczą żadne trzy dane ani odpowiedzi.</translation>
    </message>
    <message>
        <source>With all four met, SQL is proposed</source>
        <translation>Po spełnieniu wszystkich czterech proponowany jest SQL</translation>
    </message>
</context>
<context>
    <name>Kelvin::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>At least, points</source>
        <translation>Co najmniej punktów</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Najwyżej punktów</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Oś</translation>
    </message>
    <message>
        <source>A group needs a name, and its lower limit below the upper one.</source>
        <translation>Grupa wymaga nazwy, a jej dolny limit ma być poniżej górnego.</translation>
    </message>
    <message>
        <source>Its rules add up without a limit.</source>
        <translation>Jej reguły sumują się bez limitu.</translation>
    </message>
    <message>
        <source>The sum of its rules: %1.</source>
        <comment>limits</comment>
        <translation>Suma jej reguł: %1.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ImportEffectPanel</name>
    <message>
        <source>All leads</source>
        <translation>Wszystkie leady</translation>
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
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zmienione</translation>
    </message>
</context>
<context>
    <name>Kelvin::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Kroki importu</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>Check all &amp;rows</source>
        <translation>Sp&amp;rawdź wszystkie wiersze</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Nic jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Przypisanie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumna</numerusform>
            <numerusform>%n kolumny</numerusform>
            <numerusform>%n kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Czytanie %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Sprawdzanie %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie %1</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Cofanie importu</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Import cofnięto.</translation>
    </message>
    <message>
        <source>Promote leads</source>
        <translation>Awansuj leady</translation>
    </message>
    <message>
        <source>%1 was not opened: another import is under way.</source>
        <translation>Nie otwarto pliku %1: trwa inny import.</translation>
    </message>
    <message>
        <source>Open it again when that is done, or cancel it first.</source>
        <translation>Otwórz go ponownie, gdy tamten się skończy, albo najpierw go anuluj.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 row(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>&amp;Importuj %1 wiersz</numerusform>
            <numerusform>&amp;Importuj %1 wiersze</numerusform>
            <numerusform>&amp;Importuj %1 wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 wiersz</numerusform>
            <numerusform>%1 wiersze</numerusform>
            <numerusform>%1 wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next step of the import</source>
        <translation>&amp;Następny krok importu</translation>
    </message>
    <message>
        <source>&amp;Back to the step before</source>
        <translation>&amp;Wstecz do poprzedniego kroku</translation>
    </message>
    <message>
        <source>&amp;Cancel the import</source>
        <translation>&amp;Anuluj import</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Cofnij import</translation>
    </message>
    <message>
        <source>&amp;Promote its leads now</source>
        <translation>Awansuj &amp;leady z importu</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Zapisz odrzucone wiersze</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Zapisywanie odrzuconych wierszy</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>&amp;Zapisz odrzucone wiersze…</translation>
    </message>
</context>
<context>
    <name>Kelvin::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadBoard</name>
    <message>
        <source>Leads by stage</source>
        <translation>Leady według etapów</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadFilterModel</name>
    <message>
        <source>Save a filter</source>
        <translation>Zapisanie filtra</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Zmiana nazwy filtra</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Usunięcie filtra</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadHeader</name>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Back to the list of leads</source>
        <translation>Powrót do listy leadów</translation>
    </message>
    <message>
        <source>Previous lead of the list</source>
        <translation>Poprzedni lead z listy</translation>
    </message>
    <message>
        <source>Next lead of the list</source>
        <translation>Następny lead z listy</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Karta rozmowy</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>w 7 dni</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>not scored</source>
        <comment>outside every model</comment>
        <translation>bez punktacji</translation>
    </message>
    <message>
        <source>MQL %1</source>
        <comment>points of the line</comment>
        <translation>MQL %1</translation>
    </message>
    <message>
        <source>Score of the last %1 days, now %2</source>
        <translation>Wynik z ostatnich %1 dni, teraz %2</translation>
    </message>
    <message>
        <source>%1 to accept</source>
        <comment>time left: 6 h left</comment>
        <translation>przyjęcie: %1</translation>
    </message>
    <message>
        <source>%1 of %2 BANT met</source>
        <translation>BANT: spełniono %1 z %2</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Zdyskwalifikuj…</translation>
    </message>
    <message>
        <source>Move to SQL</source>
        <translation>Przenieś do SQL</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadPage</name>
    <message>
        <source>No lead is chosen. Open one from the list.</source>
        <translation>Nie wybrano leada. Otwórz go z listy.</translation>
    </message>
    <message>
        <source>Log a &amp;call…</source>
        <translation>Wpisz &amp;rozmowę…</translation>
    </message>
    <message>
        <source>Log a &amp;meeting…</source>
        <translation>Wpisz &amp;spotkanie…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Dodaj no&amp;tatkę…</translation>
    </message>
    <message>
        <source>Call &amp;sheet</source>
        <translation>Karta ro&amp;zmowy</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Przyjmij</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Odrzuć…</translation>
    </message>
    <message>
        <source>Next step is &amp;done</source>
        <translation>Następny krok &amp;gotowy</translation>
    </message>
    <message>
        <source>Adjust the sc&amp;ore…</source>
        <translation>S&amp;koryguj wynik…</translation>
    </message>
    <message>
        <source>Put into the &amp;trash</source>
        <translation>Przen&amp;ieś do kosza</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Przenieś na etap „%1”</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Przejdź do listy</translation>
    </message>
    <message>
        <source>Take out of the &amp;trash</source>
        <translation>Wyjm&amp;ij z kosza</translation>
    </message>
    <message>
        <source>Write a ma&amp;il…</source>
        <translation>Napisz &amp;e-mail…</translation>
    </message>
    <message>
        <source>No mail program was found.</source>
        <translation>Nie znaleziono programu pocztowego.</translation>
    </message>
    <message>
        <source>Copy the address from the facts, or choose a mail program in the settings of the desktop.</source>
        <translation>Skopiuj adres z danych leada albo wybierz program pocztowy w ustawieniach pulpitu.</translation>
    </message>
    <message>
        <source>Mo&amp;ve to</source>
        <translation>Pr&amp;zenieś do</translation>
    </message>
    <message>
        <source>&amp;Previous lead of the list</source>
        <translation>&amp;Poprzedni lead z listy</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead of the list</source>
        <translation>&amp;Następny lead z listy</translation>
    </message>
    <message>
        <source>As it was on a &amp;day…</source>
        <translation>Jak było danego &amp;dnia…</translation>
    </message>
    <message>
        <source>Compare with an &amp;earlier day…</source>
        <translation>Por&amp;ównaj z wcześniejszym dniem…</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadStore</name>
    <message>
        <source>Loading the list</source>
        <translation>Wczytywanie listy</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadTableModel</name>
    <message>
        <source>%1, not saved</source>
        <comment>name of a lead whose call sheet is not saved</comment>
        <translation>%1, niezapisane</translation>
    </message>
    <message>
        <source>What was typed on the call sheet is not saved yet.</source>
        <translation>To, co wpisano na karcie rozmowy, nie jest jeszcze zapisane.</translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadsPage</name>
    <message>
        <source>Export the list</source>
        <translation>Eksport listy</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Arkusz kalkulacyjny (*.xlsx)</translation>
    </message>
    <message>
        <source>leads</source>
        <comment>file name</comment>
        <translation>leady</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) exported to %2</source>
        <comment>number, file</comment>
        <translation>
            <numerusform>Wyeksportowano %1 lead do %2</numerusform>
            <numerusform>Wyeksportowano %1 leady do %2</numerusform>
            <numerusform>Wyeksportowano %1 leadów do %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Zmiana nazwy filtra</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown now under this name</source>
        <translation>Za&amp;pisz bieżący widok pod tą nazwą</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Save the filter as</source>
        <translation>Zapisz filtr jako</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Szukaj leadów</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nowy lead</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Nie ma jeszcze leadów.</translation>
    </message>
    <message>
        <source>No lead fits the filter and the search.</source>
        <translation>Żaden lead nie pasuje do filtra i wyszukiwania.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Pokaż wszystkie leady</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Sorted by temperature, then score</source>
        <translation>Sortowanie: temperatura, potem wynik</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>column</comment>
        <translation>Sortowanie: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>For import into %1 (*.csv)</source>
        <translation>Do importu: %1 (*.csv)</translation>
    </message>
    <message>
        <source>This condition cannot be edited here: %1</source>
        <comment>the condition in words</comment>
        <translation>Tego warunku nie można tu edytować: %1</translation>
    </message>
    <message>
        <source>Remove it, or add other conditions beside it.</source>
        <translation>Usuń go albo dodaj obok inne warunki.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>W odwrotnej kolejności</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Pokaż lub ukryj podgląd</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Otwórz lead</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (is|are) in the trash.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 lead jest w koszu.</numerusform>
            <numerusform>%1 leady są w koszu.</numerusform>
            <numerusform>%1 leadów jest w koszu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes this back.</source>
        <comment>a key</comment>
        <translation>%1 to cofa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>number of leads</comment>
        <translation>
            <numerusform>wybrano %1</numerusform>
            <numerusform>wybrano %1</numerusform>
            <numerusform>wybrano %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::LeadsTable</name>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Copying the rows</source>
        <translation>Kopiowanie wierszy</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (was|were) copied.</source>
        <comment>number</comment>
        <translation>
            <numerusform>Skopiowano %1 leada.</numerusform>
            <numerusform>Skopiowano %1 leady.</numerusform>
            <numerusform>Skopiowano %1 leadów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::LogActivityDialog</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Odbędzie się</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Oddzwonić</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Wpisz aktywność</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What to log</source>
        <translation>Co wpisać</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Wynik rozmowy</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>meeting</comment>
        <translation>Umówione</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meeting</comment>
        <translation>Odbyte</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>meeting</comment>
        <translation>Nie odbyło się</translation>
    </message>
    <message>
        <source>What about the meeting</source>
        <translation>O czym spotkanie</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Wpisz</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
</context>
<context>
    <name>Kelvin::MailBody</name>
    <message>
        <source>Not opened within days</source>
        <translation>Nieotwarty przez dni</translation>
    </message>
    <message>
        <source>Sent within the last days</source>
        <translation>Wysłany w ostatnich dniach</translation>
    </message>
    <message>
        <source>Points for each mail</source>
        <translation>Punkty za każdy e-mail</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Najwyżej punktów</translation>
    </message>
    <message>
        <source>five times as much</source>
        <translation>pięć razy tyle</translation>
    </message>
    <message>
        <source>E-mail that the lead did not open</source>
        <translation>E-mail, którego lead nie otworzył</translation>
    </message>
</context>
<context>
    <name>Kelvin::MainWindow</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>To, co tu wpisano, nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>The pages are made anew in the other language.</source>
        <translation>Strony zostaną utworzone od nowa w drugim języku.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Otwieranie %1 …</translation>
    </message>
    <message>
        <source>leads</source>
        <comment>file name</comment>
        <translation>leady</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>Tworzenie %1 …</translation>
    </message>
    <message>
        <source>Looking at the sample data …</source>
        <translation>Przeglądanie danych przykładowych …</translation>
    </message>
    <message>
        <source>Making the sample data …</source>
        <translation>Tworzenie danych przykładowych …</translation>
    </message>
    <message>
        <source>This file may only be read.</source>
        <translation>Ten plik można tylko czytać.</translation>
    </message>
    <message>
        <source>You can look at everything; nothing can be changed. To work in it, save a copy or ask for the right to write.</source>
        <translation>Można wszystko oglądać, ale niczego zmieniać. Aby w nim pracować, zapisz kopię lub poproś o prawo zapisu.</translation>
    </message>
    <message>
        <source>Catching up on the days since</source>
        <translation>Nadrabianie dni od ostatniego otwarcia</translation>
    </message>
    <message>
        <source>It is lost if you leave now.</source>
        <translation>Przepadnie, jeśli teraz wyjdziesz.</translation>
    </message>
    <message>
        <source>%1 is not finished.</source>
        <translation>Zadanie „%1” jeszcze trwa.</translation>
    </message>
    <message>
        <source>If you leave now it stops, and what it has done so far is taken back.</source>
        <translation>Jeśli teraz wyjdziesz, zostanie przerwane, a to, co już zrobiono, wycofane.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Zapisywanie kopii</translation>
    </message>
    <message>
        <source>A copy was saved and checked.</source>
        <translation>Kopię zapisano i sprawdzono.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Sprawdzanie pliku</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Plik jest w porządku.</translation>
    </message>
    <message>
        <source>Its structure, its links and its sums were checked.</source>
        <translation>Sprawdzono strukturę, powiązania i sumy.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s).</source>
        <translation>
            <numerusform>Plik ma %n usterkę.</numerusform>
            <numerusform>Plik ma %n usterki.</numerusform>
            <numerusform>Plik ma %n usterek.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be stopped: leaving waits for it.</source>
        <translation>Tego nie można zatrzymać: zamknięcie na to poczeka.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>What was changed again later stays as it is:</source>
        <translation>To, co później znów zmieniono, zostaje bez zmian:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>What you typed about %1 is not saved yet.</source>
        <comment>names of leads</comment>
        <translation>To, co wpisano (%1), nie jest jeszcze zapisane.</translation>
    </message>
    <message numerus="yes">
        <source>What you typed about %1 and %2 other(s) is not saved yet.</source>
        <comment>names of leads, number</comment>
        <translation>
            <numerusform>To, co wpisano (%1 i %2 inny lead), nie jest jeszcze zapisane.</numerusform>
            <numerusform>To, co wpisano (%1 i %2 inne leady), nie jest jeszcze zapisane.</numerusform>
            <numerusform>To, co wpisano (%1 i %2 innych leadów), nie jest jeszcze zapisane.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is lost if you do not save it.</source>
        <translation>Jeśli tego nie zapiszesz, przepadnie.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Naraz można otworzyć tylko jeden plik.</translation>
    </message>
    <message>
        <source>Nothing was opened. Drop the files one after another.</source>
        <translation>Nic nie otwarto. Upuszczaj pliki po kolei.</translation>
    </message>
</context>
<context>
    <name>Kelvin::MappingPanel</name>
    <message>
        <source>&amp;Day first</source>
        <translation>Najpierw &amp;dzień</translation>
    </message>
    <message>
        <source>&amp;Month first</source>
        <translation>Najpierw &amp;miesiąc</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Czym są wiersze</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Wiersze to</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolumna w pliku</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Przypisanie kolumn</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>Pole dla „%1”</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>Nowe pole własne</translation>
    </message>
    <message>
        <source>1 question open: the order of day and month</source>
        <translation>1 pytanie otwarte: kolejność dnia i miesiąca</translation>
    </message>
    <message>
        <source>How the header is read</source>
        <translation>Jak odczytywany jest nagłówek</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>a preset: read as “HubSpot, contacts”</comment>
        <translation>Odczytane jako</translation>
    </message>
    <message>
        <source>By its headers</source>
        <translation>Według nagłówków</translation>
    </message>
</context>
<context>
    <name>Kelvin::MatchEditor</name>
    <message>
        <source>More about the activity</source>
        <translation>Więcej o aktywności</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Dowolna aktywność</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>albo …</translation>
    </message>
    <message>
        <source>On pages of</source>
        <translation>Na stronach grupy</translation>
    </message>
    <message>
        <source>Any page</source>
        <translation>Dowolna strona</translation>
    </message>
    <message>
        <source>Not on pages of</source>
        <translation>Nie na stronach grupy</translation>
    </message>
    <message>
        <source>None left out</source>
        <translation>Bez wyjątków</translation>
    </message>
    <message>
        <source>and …</source>
        <translation>i …</translation>
    </message>
    <message>
        <source>A pattern such as /pricing*</source>
        <translation>Wzorzec, na przykład /pricing*</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolna</translation>
    </message>
    <message>
        <source>Page or asset</source>
        <translation>Strona lub materiał</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Dowolny kanał</translation>
    </message>
    <message>
        <source>Journey stage</source>
        <translation>Etap ścieżki</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Dowolny etap</translation>
    </message>
    <message>
        <source>Result of a call</source>
        <translation>Wynik rozmowy</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Dowolny wynik</translation>
    </message>
    <message>
        <source>Value at least</source>
        <translation>Wartość co najmniej</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>Wartość najwyżej</translation>
    </message>
    <message>
        <source>Seconds at least</source>
        <translation>Sekund co najmniej</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Sekund najwyżej</translation>
    </message>
</context>
<context>
    <name>Kelvin::Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Os&amp;tatnie pliki</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Mo&amp;tyw</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>P&amp;unktacja</translation>
    </message>
    <message>
        <source>F&amp;unnel</source>
        <translation>Le&amp;jek</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>Kelvin::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Kelvin::ModelDialog</name>
    <message>
        <source>Lines, limits and policies</source>
        <translation>Progi, limity i zasady</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Whom the model scores</source>
        <translation>Kogo model punktuje</translation>
    </message>
    <message>
        <source>MQL from</source>
        <translation>MQL od</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>bez progu</translation>
    </message>
    <message>
        <source>SQL from</source>
        <translation>SQL od</translation>
    </message>
    <message>
        <source>by BANT only</source>
        <translation>tylko przez BANT</translation>
    </message>
    <message>
        <source>Crosses again after falling below the line by more than</source>
        <translation>Ponowne przekroczenie po spadku pod próg o więcej niż</translation>
    </message>
    <message>
        <source>All points, at least</source>
        <translation>Wszystkie punkty, co najmniej</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>All points, at most</source>
        <translation>Wszystkie punkty, najwyżej</translation>
    </message>
    <message>
        <source>Lines and limits</source>
        <translation>Progi i limity</translation>
    </message>
    <message>
        <source>A crossing acts if its cause is at most so many days old</source>
        <translation>Przekroczenie działa, jeśli przyczyna ma najwyżej tyle dni</translation>
    </message>
    <message>
        <source>Hours to accept a new MQL</source>
        <translation>Godziny na przyjęcie nowego MQL</translation>
    </message>
    <message>
        <source>SQL without the salesperson&apos;s confirmation</source>
        <translation>SQL bez potwierdzenia handlowca</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>%1 is met from</source>
        <comment>criterion</comment>
        <translation>%1 spełnione od</translation>
    </message>
    <message>
        <source>%1: days that an answer counts, 0 for ever</source>
        <comment>criterion</comment>
        <translation>%1: dni ważności odpowiedzi, 0 zawsze</translation>
    </message>
    <message>
        <source>%1 met from; counts for days</source>
        <comment>criterion</comment>
        <translation>%1 spełnione od; ważne dni</translation>
    </message>
    <message>
        <source>Temperature and BANT</source>
        <translation>Temperatura i BANT</translation>
    </message>
    <message>
        <source>Fill in what is missing above.</source>
        <translation>Uzupełnij to, czego brakuje powyżej.</translation>
    </message>
    <message>
        <source>The model scores every lead.</source>
        <translation>Model punktuje każdy lead.</translation>
    </message>
    <message>
        <source>Mail systems that report opens</source>
        <translation>Systemy pocztowe, które zgłaszają otwarcia</translation>
    </message>
</context>
<context>
    <name>Kelvin::MoveStageDialog</name>
    <message>
        <source>Look again on</source>
        <translation>Wróć do leada</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Przenieś na inny etap</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Choose or type why</source>
        <translation>Wybierz lub wpisz powód</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Na etap</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leady</numerusform>
            <numerusform>%1 leadów</numerusform>
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
        <translation>limity i progi</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Lands in</source>
        <translation>Trafia do</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>rule</comment>
        <translation>%1, nowa</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>rule</comment>
        <translation>%1, usunięta</translation>
    </message>
    <message>
        <source>%1, switched on</source>
        <comment>rule</comment>
        <translation>%1, włączona</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <comment>rule</comment>
        <translation>%1, wyłączona</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Kelvin::NewLeadDialog</name>
    <message>
        <source>Add the lead</source>
        <translation>Dodaj lead</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nowy lead</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number is enough.</source>
        <translation>Wystarczy adres e-mail lub numer telefonu.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same e-mail address.</source>
        <translation>Ten sam adres e-mail.</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation>Ten sam numer telefonu.</translation>
    </message>
    <message>
        <source>Same name and company.</source>
        <translation>To samo nazwisko i firma.</translation>
    </message>
    <message>
        <source>This lead is here already</source>
        <translation>Ten lead już tu jest</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Może to ta sama osoba</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who, why it may be the same</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz go</translation>
    </message>
</context>
<context>
    <name>Kelvin::NextStepEditor</name>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>dnia</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a time of day</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Co dalej?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Bez następnego kroku</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>Kelvin::OwnerDialog</name>
    <message>
        <source>Give to a person</source>
        <translation>Przydziel osobie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Komu</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leady</numerusform>
            <numerusform>%1 leadów</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Przydziel</translation>
    </message>
</context>
<context>
    <name>Kelvin::PartDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %1 of %2 lead(s).</source>
        <comment>how many leads, of all</comment>
        <translation>
            <numerusform>Dotyczy %1 z %2 leada.</numerusform>
            <numerusform>Dotyczy %1 z %2 leadów.</numerusform>
            <numerusform>Dotyczy %1 z %2 leadów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %1 more finding(s).</source>
        <translation>
            <numerusform>I jeszcze %1 uwaga.</numerusform>
            <numerusform>I jeszcze %1 uwagi.</numerusform>
            <numerusform>I jeszcze %1 uwag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::PersonButton</name>
    <message>
        <source>Me: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
</context>
<context>
    <name>Kelvin::PointTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Wygasanie</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Gates and fast tracks</source>
        <translation>Bramki i szybkie ścieżki</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, bez limitu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowa</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>bramka</translation>
    </message>
    <message>
        <source>fast track</source>
        <translation>szybka ścieżka</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Lines and limits</source>
        <translation>Progi i limity</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Wszystkie leady</translation>
    </message>
    <message>
        <source>MQL and SQL line; all points; policies</source>
        <translation>Próg MQL i SQL; wszystkie punkty; zasady</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>Kelvin::PreviewHead</name>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Karta rozmowy</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Otwórz lead</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Zamknij podgląd</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>Kelvin::PreviewSeen</name>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
</context>
<context>
    <name>Kelvin::PreviewWhy</name>
    <message>
        <source>Full explanation</source>
        <translation>Pełne wyjaśnienie</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Bez wyniku</translation>
    </message>
    <message>
        <source>No published model scores this lead.</source>
        <translation>Żaden opublikowany model nie punktuje tego leada.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>score</comment>
        <translation>Dlaczego %1</translation>
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
            <numerusform>jeszcze %1</numerusform>
            <numerusform>jeszcze %1</numerusform>
            <numerusform>jeszcze %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Skąd ten wynik</translation>
    </message>
</context>
<context>
    <name>Kelvin::PublishDialog</name>
    <message>
        <source>&amp;Mark only: they are listed, nobody is promoted</source>
        <translation>&amp;Tylko oznacz: będą na liście, nikt nie awansuje</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Opublikuj wersję %1</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Co zmieniono i dlaczego</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Everybody is scored anew. An older version can be published again at any time.</source>
        <translation>Wszyscy dostaną nową punktację. Starszą wersję można w każdej chwili opublikować ponownie.</translation>
    </message>
    <message>
        <source>Nobody crosses the MQL line by the new rules.</source>
        <translation>Według nowych reguł nikt nie przekracza progu MQL.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (crosses|cross) the MQL line by the new rules.</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 lead przekracza próg MQL według nowych reguł.</numerusform>
            <numerusform>%1 leady przekraczają próg MQL według nowych reguł.</numerusform>
            <numerusform>%1 leadów przekracza próg MQL według nowych reguł.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote and &amp;raise %1 task(s) to accept them</source>
        <comment>count</comment>
        <translation>
            <numerusform>Awansuj i utwó&amp;rz %1 zadanie przyjęcia</numerusform>
            <numerusform>Awansuj i utwó&amp;rz %1 zadania przyjęcia</numerusform>
            <numerusform>Awansuj i utwó&amp;rz %1 zadań przyjęcia</numerusform>
        </translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>It is the first version.</source>
        <translation>To pierwsza wersja.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Promote the %1 lead(s) still at Lead to MQL</source>
        <comment>count</comment>
        <translation>
            <numerusform>&amp;Awansuj do MQL %1 lead z etapu Lead</numerusform>
            <numerusform>&amp;Awansuj do MQL %1 leady z etapu Lead</numerusform>
            <numerusform>&amp;Awansuj do MQL %1 leadów z etapu Lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (falls|fall) into a lower band and (keeps|keep) (its|their) stage.</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 lead spada do niższego przedziału i zachowuje swój etap.</numerusform>
            <numerusform>%1 leady spadają do niższego przedziału i zachowują swój etap.</numerusform>
            <numerusform>%1 leadów spada do niższego przedziału i zachowuje swój etap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::ReadingBoxes</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodowanie pliku</translation>
    </message>
    <message>
        <source>Separator of the columns</source>
        <translation>Separator kolumn</translation>
    </message>
</context>
<context>
    <name>Kelvin::RecentList</name>
    <message numerus="yes">
        <source>%1 lead(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leady</numerusform>
            <numerusform>%1 leadów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::ResultPanel</name>
    <message>
        <source>Un&amp;do this import</source>
        <translation>Cofnij &amp;ten import</translation>
    </message>
    <message>
        <source>Sho&amp;w the leads</source>
        <translation>P&amp;okaż leady</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importuj inny pli&amp;k</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was new, so nothing was written.</source>
        <translation>Nic nowego, więc niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Old activity promotes nobody by itself.</source>
        <translation>Dawna aktywność sama nikogo nie awansuje.</translation>
    </message>
    <message>
        <source>Promote them now</source>
        <translation>Awansuj teraz</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) (was|were) promoted to MQL.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 lead awansował do MQL.</numerusform>
            <numerusform>%1 leady awansowały do MQL.</numerusform>
            <numerusform>%1 leadów awansowało do MQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote at the da&amp;te they crossed</source>
        <translation>Awansuj z &amp;datą przekroczenia</translation>
    </message>
</context>
<context>
    <name>Kelvin::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>At most, points</source>
        <translation>Najwyżej, punkty</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>The rule counts</source>
        <translation>Reguła się liczy</translation>
    </message>
    <message>
        <source>More about the rule</source>
        <translation>Więcej o regule</translation>
    </message>
    <message>
        <source>Without a name it is called what it is about</source>
        <translation>Bez nazwy: nazwa pochodzi od tego, czego dotyczy</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Dopiero od</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Tylko do</translation>
    </message>
    <message>
        <source>Fill in what is missing above.</source>
        <translation>Uzupełnij to, czego brakuje powyżej.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ScoringPage</name>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Move threshold</source>
        <translation>Przesuń próg</translation>
    </message>
    <message>
        <source>Point table</source>
        <translation>Tabela punktów</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Znajdź regułę</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>Zmiana punktów</translation>
    </message>
    <message>
        <source>Switch rule on</source>
        <translation>Włączenie reguły</translation>
    </message>
    <message>
        <source>Switch rule off</source>
        <translation>Wyłączenie reguły</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Od&amp;rzuć szkic</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Opu&amp;blikuj…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n reguła</numerusform>
            <numerusform>%n reguły</numerusform>
            <numerusform>%n reguł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupa</numerusform>
            <numerusform>%n grupy</numerusform>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1, published %2</source>
        <translation>v%1, opublikowano %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 względem %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is rescored until you publish.</source>
        <translation>Punktacja nie zmieni się, dopóki nie opublikujesz.</translation>
    </message>
    <message>
        <source>%1. Nobody is rescored until you publish.</source>
        <translation>%1. Punktacja nie zmieni się, dopóki nie opublikujesz.</translation>
    </message>
    <message>
        <source>Change a number to start a draft.</source>
        <translation>Zmień liczbę, aby zacząć szkic.</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Edycja reguły</translation>
    </message>
    <message>
        <source>Change cap</source>
        <translation>Zmiana limitu</translation>
    </message>
    <message>
        <source>Snap to Fibonacci</source>
        <translation>Zaokrąglenie do Fibonacciego</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Dodaj model</translation>
    </message>
    <message>
        <source>Publishing and scoring everybody</source>
        <translation>Publikowanie i punktacja wszystkich</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Odrzucenie szkicu</translation>
    </message>
    <message>
        <source>Score from %1 to %2</source>
        <translation>Wynik od %1 do %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Edit gate</source>
        <translation>Edycja bramki</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation>Nowa bramka</translation>
    </message>
    <message>
        <source>Edit fast track</source>
        <translation>Edycja szybkiej ścieżki</translation>
    </message>
    <message>
        <source>New fast track</source>
        <translation>Nowa szybka ścieżka</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Edycja segmentu</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nowy segment</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Edycja grupy</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>Edit lines and limits</source>
        <translation>Edycja progów i limitów</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>Kopia reguły</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a rule</comment>
        <translation>%1, kopia</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Usunięcie reguły</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Usunięcie grupy</translation>
    </message>
    <message>
        <source>Delete gate</source>
        <translation>Usunięcie bramki</translation>
    </message>
    <message>
        <source>Delete fast track</source>
        <translation>Usunięcie szybkiej ścieżki</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Usunięcie segmentu</translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation>Przeniesienie reguły</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <translation>Re&amp;guła…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>P&amp;orównaj</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nowa reguła…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Copy rule</source>
        <translation>&amp;Kopiuj regułę</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Przenieś w &amp;dół</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nowa gru&amp;pa…</translation>
    </message>
    <message>
        <source>New g&amp;ate…</source>
        <translation>Nowa &amp;bramka…</translation>
    </message>
    <message>
        <source>New &amp;fast track…</source>
        <translation>Nowa &amp;szybka ścieżka…</translation>
    </message>
    <message>
        <source>New lines of a &amp;segment…</source>
        <translation>Nowe progi se&amp;gmentu…</translation>
    </message>
    <message>
        <source>L&amp;ines, limits and policies…</source>
        <translation>Progi, l&amp;imity i zasady…</translation>
    </message>
    <message>
        <source>Snap to Fi&amp;bonacci</source>
        <translation>Do liczb &amp;Fibonacciego</translation>
    </message>
    <message>
        <source>Next fin&amp;ding</source>
        <translation>Następna uw&amp;aga</translation>
    </message>
    <message>
        <source>&amp;Test on a lead…</source>
        <translation>Prze&amp;testuj na leadzie…</translation>
    </message>
    <message>
        <source>Start fro&amp;m a template…</source>
        <translation>Zacznij od szab&amp;lonu…</translation>
    </message>
    <message>
        <source>Disca&amp;rd draft</source>
        <translation>Odrzuć szki&amp;c</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Start od szablonu</translation>
    </message>
    <message numerus="yes">
        <source>%1 lead(s) became MQL.</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 lead został MQL.</numerusform>
            <numerusform>%1 leady zostały MQL.</numerusform>
            <numerusform>%1 leadów zostało MQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 is published again.</source>
        <comment>number</comment>
        <translation>Wersja %1 jest znów opublikowana.</translation>
    </message>
    <message>
        <source>Moved by the draft</source>
        <translation>Zmienione przez szkic</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>jeszcze nieopublikowany</translation>
    </message>
    <message>
        <source>Reading what the models need</source>
        <translation>Wczytywanie danych dla modeli</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>K&amp;olumny…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Wersje</translation>
    </message>
    <message>
        <source>Compare with the pu&amp;blished version</source>
        <translation>Porówna&amp;j z wersją opublikowaną</translation>
    </message>
    <message>
        <source>Publish this version &amp;again</source>
        <translation>Opubl&amp;ikuj tę wersję ponownie</translation>
    </message>
    <message>
        <source>Switch a rule, gate or fast track on or off</source>
        <translation>Włącz lub wyłącz regułę, bramkę albo szybką ścieżkę</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Change the points of a rule</source>
        <translation>Zmień punkty reguły</translation>
    </message>
    <message>
        <source>Move a line of the histogram by 1, by 5, to the ends</source>
        <translation>Przesuń próg na histogramie o 1, o 5, na krańce</translation>
    </message>
    <message>
        <source>Order of models</source>
        <translation>Kolejność modeli</translation>
    </message>
    <message>
        <source>Ask t&amp;his model earlier</source>
        <translation>&amp;Model wcześniej w kolejności</translation>
    </message>
    <message>
        <source>As&amp;k this model later</source>
        <translation>Model p&amp;óźniej w kolejności</translation>
    </message>
    <message>
        <source>v%1 is published. Everybody is scored by it.</source>
        <comment>number of the version</comment>
        <translation>Opublikowano v%1. Wszyscy są według niej punktowani.</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>name of a model</comment>
        <translation>%1 (pierwszy w kolejności)</translation>
    </message>
</context>
<context>
    <name>Kelvin::SegmentDialog</name>
    <message>
        <source>Lines of a segment</source>
        <translation>Progi segmentu</translation>
    </message>
    <message>
        <source>MQL from</source>
        <translation>MQL od</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>jak model</translation>
    </message>
    <message>
        <source>SQL from</source>
        <translation>SQL od</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Leads for which this is true</source>
        <translation>Leady, dla których to prawda</translation>
    </message>
    <message>
        <source>A segment needs a name, a line and a comparison.</source>
        <translation>Segment wymaga nazwy, progu i porównania.</translation>
    </message>
</context>
<context>
    <name>Kelvin::SettingsDialog</name>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Ogranicz animacje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Me</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Stands on the answers, moves and imports you make.</source>
        <translation>Widnieje przy Twoich odpowiedziach, przejściach i importach.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ję&amp;zyk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Wielkość tekstu</translation>
    </message>
    <message>
        <source>&amp;Phone numbers of</source>
        <translation>T&amp;elefony z kraju</translation>
    </message>
    <message>
        <source>How a number without a country code is read.</source>
        <translation>Jak czytać numer bez kodu kraju.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zam&amp;knij</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
</context>
<context>
    <name>Kelvin::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Szukaj poleceń i klawiszy</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Żadne polecenie tak się nie nazywa.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Menu or page</source>
        <translation>Menu lub strona</translation>
    </message>
</context>
<context>
    <name>Kelvin::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Zapisane filtry</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Save the current filter</source>
        <translation>Zapisz bieżący filtr</translation>
    </message>
</context>
<context>
    <name>Kelvin::StageColumn</name>
    <message>
        <source>Fold %1</source>
        <comment>stage</comment>
        <translation>Zwiń: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 lead(s)</source>
        <comment>stage, number</comment>
        <translation>
            <numerusform>%1, %2 lead</numerusform>
            <numerusform>%1, %2 leady</numerusform>
            <numerusform>%1, %2 leadów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::StartPage</name>
    <message>
        <source>Drop a file here</source>
        <translation>Upuść tu plik</translation>
    </message>
    <message>
        <source>A workspace opens. A CSV file starts the import.</source>
        <translation>Obszar roboczy się otworzy. Plik CSV rozpocznie import.</translation>
    </message>
    <message>
        <source>How warm is this lead?</source>
        <translation>Jak ciepły jest ten lead?</translation>
    </message>
    <message>
        <source>Kelvin scores your leads by rules you can read, and says why.</source>
        <translation>Kelvin punktuje leady według czytelnych reguł i mówi dlaczego.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Wypróbuj na danych przykładowych</translation>
    </message>
    <message>
        <source>300 invented leads, six months of visits, calls and outcomes, in a separate file.</source>
        <translation>300 zmyślonych leadów, pół roku wizyt, rozmów i rezultatów, w osobnym pliku.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Leads, activities, answers or deals as CSV. A ranked list in two minutes.</source>
        <translation>Leady, aktywności, odpowiedzi lub szanse w CSV. Ranking w dwie minuty.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>One file that you name, move and back up. Starts with the Fibonacci point table.</source>
        <translation>Jeden plik, który nazywasz, przenosisz i kopiujesz. Na początek tabela punktów Fibonacciego.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otwórz obszar roboczy</translation>
    </message>
    <message>
        <source>A .kelvin file from this computer or a shared folder.</source>
        <translation>Plik .kelvin z tego komputera lub folderu współdzielonego.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Wyczyść listę ostatnich plików</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Ostatnie pliki</translation>
    </message>
    <message>
        <source>Your data stays in your file. Kelvin uses no network unless you ask it to.</source>
        <translation>Twoje dane zostają w Twoim pliku. Kelvin korzysta z sieci tylko wtedy, gdy o to poprosisz.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
</context>
<context>
    <name>Kelvin::StatusStrip</name>
    <message>
        <source>Read only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Nie otwarto obszaru roboczego</translation>
    </message>
    <message>
        <source>No rules published</source>
        <translation>Nie opublikowano reguł</translation>
    </message>
    <message>
        <source>%1 v%2, published %3</source>
        <translation>%1 v%2, opublikowano %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::StepEditor</name>
    <message>
        <source>Points of the step</source>
        <translation>Punkty stopnia</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Przenieś stopień w górę</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Przenieś stopień w dół</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Usuń stopień</translation>
    </message>
    <message>
        <source>Step %1, points</source>
        <translation>Stopień %1, punkty</translation>
    </message>
</context>
<context>
    <name>Kelvin::StepsBody</name>
    <message>
        <source>If no step is true</source>
        <translation>Jeśli żaden stopień nie pasuje</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>If it is not known</source>
        <translation>Jeśli nie wiadomo</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Kolejny stopień</translation>
    </message>
    <message>
        <source>The first step that is true counts, and no other</source>
        <translation>Liczy się pierwszy pasujący stopień i żaden inny</translation>
    </message>
</context>
<context>
    <name>Kelvin::TemplateDialog</name>
    <message>
        <source>&amp;Instead of the rules of the draft</source>
        <translation>&amp;Zamiast reguł szkicu</translation>
    </message>
    <message>
        <source>As a &amp;model of its own, behind the others</source>
        <translation>Jako &amp;osobny model, za innymi</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Start od szablonu</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It is a draft: nobody is scored by it until you publish.</source>
        <translation>To szkic: nikt nie jest nim punktowany, zanim go opublikujesz.</translation>
    </message>
    <message>
        <source>MQL from %1, SQL from %2. %3</source>
        <comment>lines, rules with their points</comment>
        <translation>MQL od %1, SQL od %2. %3</translation>
    </message>
    <message>
        <source>This template is a model here already.</source>
        <translation>Ten szablon jest tu już modelem.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <comment>number of rules</comment>
        <translation>
            <numerusform>i jeszcze %1</numerusform>
            <numerusform>i jeszcze %1</numerusform>
            <numerusform>i jeszcze %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kelvin::TestLeadDialog</name>
    <message>
        <source>Test on one lead</source>
        <translation>Test na jednym leadzie</translation>
    </message>
    <message>
        <source>Name, company or e-mail</source>
        <translation>Nazwisko, firma lub e-mail</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Contributions under the draft</source>
        <translation>Składniki według szkicu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4</source>
        <comment>lead, score before and after, band</comment>
        <translation>%1: %2 → %3, %4</translation>
    </message>
    <message>
        <source>The scope of the model leaves this lead out.</source>
        <translation>Zakres modelu nie obejmuje tego leada.</translation>
    </message>
</context>
<context>
    <name>Kelvin::ThenBar</name>
    <message>
        <source>As on</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Porównaj z</translation>
    </message>
    <message>
        <source>with</source>
        <translation>z</translation>
    </message>
    <message>
        <source>with the rules of that day</source>
        <translation>z regułami z tamtego dnia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Wróć do dziś</translation>
    </message>
</context>
<context>
    <name>Kelvin::TimelineModel</name>
    <message>
        <source>Press Enter to show or hide the pages of the visit.</source>
        <translation>Naciśnij Enter, aby pokazać lub ukryć strony wizyty.</translation>
    </message>
</context>
<context>
    <name>Kelvin::TimelinePanel</name>
    <message>
        <source>Kinds of events shown</source>
        <translation>Rodzaje pokazanych zdarzeń</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>Nic takiego jeszcze się nie zdarzyło.</translation>
    </message>
</context>
<context>
    <name>Kelvin::VersionModel</name>
    <message>
        <source>Rolled back to version %1</source>
        <translation>Przywrócono wersję %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>Kelvin::VersionsView</name>
    <message>
        <source>What it changed</source>
        <translation>Co zmieniła</translation>
    </message>
    <message>
        <source>Publish this version &amp;again</source>
        <translation>Opubl&amp;ikuj tę wersję ponownie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Changes of the version</source>
        <translation>Zmiany wersji</translation>
    </message>
    <message>
        <source>Nothing differs from the version before it.</source>
        <translation>Nic nie różni się od poprzedniej wersji.</translation>
    </message>
    <message>
        <source>What v%1 changed since v%2</source>
        <comment>version numbers</comment>
        <translation>Co zmieniła wersja %1 względem wersji %2</translation>
    </message>
    <message>
        <source>v%1 is the first version</source>
        <comment>version number</comment>
        <translation>Wersja %1 jest pierwsza</translation>
    </message>
</context>
<context>
    <name>Kelvin::WhyPanel</name>
    <message>
        <source>Why this score</source>
        <translation>Skąd ten wynik</translation>
    </message>
    <message>
        <source>Score %1</source>
        <comment>points</comment>
        <translation>Wynik %1</translation>
    </message>
    <message>
        <source>No model scores this lead.</source>
        <translation>Żaden model nie punktuje tego leada.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Składniki</translation>
    </message>
    <message>
        <source>The scope of each model leaves it out.</source>
        <translation>Nie mieści się w zakresie żadnego modelu.</translation>
    </message>
    <message>
        <source>Disqualified by a rule</source>
        <translation>Zdyskwalifikowany przez regułę</translation>
    </message>
    <message>
        <source>MQL by a fast track</source>
        <translation>MQL szybką ścieżką</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Jeszcze nie rozstrzygnięto</translation>
    </message>
    <message>
        <source>Causes of the change</source>
        <translation>Przyczyny zmiany</translation>
    </message>
</context>
<context>
    <name>Kelvin::WritingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Kelvin::WrittenRow</name>
    <message>
        <source>Comparison as text</source>
        <translation>Porównanie jako tekst</translation>
    </message>
    <message>
        <source>Remove this comparison</source>
        <translation>Usuń to porównanie</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;Nowy lead…</translation>
    </message>
    <message>
        <source>&amp;Find leads</source>
        <translation>&amp;Szukaj leadów</translation>
    </message>
    <message>
        <source>&amp;Open the lead</source>
        <translation>&amp;Otwórz lead</translation>
    </message>
    <message>
        <source>&amp;Call sheet</source>
        <translation>&amp;Karta rozmowy</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>&amp;Wpisz rozmowę…</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>Następny k&amp;rok…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Przyjmij</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>O&amp;drzuć…</translation>
    </message>
    <message>
        <source>&amp;Move to another stage…</source>
        <translation>Przenieś na inny &amp;etap…</translation>
    </message>
    <message>
        <source>Put into the &amp;trash</source>
        <translation>Przen&amp;ieś do kosza</translation>
    </message>
    <message>
        <source>Take out of the tras&amp;h</source>
        <translation>Wyjmij z kos&amp;za</translation>
    </message>
    <message>
        <source>Add &amp;filter…</source>
        <translation>Dodaj &amp;filtr…</translation>
    </message>
    <message>
        <source>Save the filter as…</source>
        <translation>Zapisz filtr jako…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Eksportuj &amp;listę…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Pod&amp;gląd</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Kol&amp;umny…</translation>
    </message>
    <message>
        <source>Move to the pre&amp;vious stage</source>
        <translation>Przenieś na p&amp;oprzedni etap</translation>
    </message>
    <message>
        <source>Move to the ne&amp;xt stage</source>
        <translation>Przenieś na następn&amp;y etap</translation>
    </message>
    <message>
        <source>&amp;Give to a person…</source>
        <translation>Przydziel os&amp;obie…</translation>
    </message>
    <message>
        <source>&amp;Board by stage</source>
        <translation>Ta&amp;blica według etapów</translation>
    </message>
    <message>
        <source>Rename this saved filter…</source>
        <translation>Zmień nazwę tego zapisanego filtra…</translation>
    </message>
    <message>
        <source>Remove this saved filter</source>
        <translation>Usuń ten zapisany filtr</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Sort&amp;uj według</translation>
    </message>
    <message>
        <source>Sort by the current column</source>
        <translation>Sortuj według bieżącej kolumny</translation>
    </message>
</context>
<context>
    <name>LeadCards</name>
    <message>
        <source>score %1</source>
        <translation>wynik %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>opiekun %1</translation>
    </message>
</context>
<context>
    <name>LeadCodes</name>
    <message>
        <source>No lead is called “%1”.</source>
        <translation>Żaden lead nie nazywa się „%1”.</translation>
    </message>
    <message>
        <source>Give an id, an e-mail address or system:id.</source>
        <translation>Podaj id, adres e-mail lub system:id.</translation>
    </message>
    <message>
        <source>Several leads fit “%1”: %2.</source>
        <translation>Do „%1” pasuje kilka leadów: %2.</translation>
    </message>
    <message>
        <source>Give the id of one of them.</source>
        <translation>Podaj id jednego z nich.</translation>
    </message>
    <message>
        <source>Open it instead, or change the e-mail or id.</source>
        <translation>Otwórz go albo zmień e-mail lub id.</translation>
    </message>
    <message>
        <source>%1 cannot go from %2 to %3.</source>
        <translation>%1 nie może przejść z %2 do %3.</translation>
    </message>
    <message>
        <source>Choose a stage that can follow.</source>
        <translation>Wybierz etap, który może być następny.</translation>
    </message>
    <message>
        <source>This move of %1 needs a reason.</source>
        <translation>To przejście wymaga powodu: %1.</translation>
    </message>
    <message>
        <source>%1 needs a date on which to look again.</source>
        <translation>%1 wymaga daty ponownego sprawdzenia.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Podaj datę.</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>Nie ma zmiany nr %1.</translation>
    </message>
    <message>
        <source>The history lists the changes.</source>
        <translation>Zmiany podaje historia.</translation>
    </message>
    <message>
        <source>Change number %1 has been undone already.</source>
        <translation>Zmianę nr %1 już cofnięto.</translation>
    </message>
    <message>
        <source>In some leads a later stage is dated before an earlier one; they are left out of the days.</source>
        <translation>W niektórych leadach późniejszy etap ma datę przed wcześniejszym; nie wliczono ich do dni.</translation>
    </message>
    <message>
        <source>Correct the dates of these stages.</source>
        <translation>Popraw daty tych etapów.</translation>
    </message>
    <message>
        <source>Some leads were won before they were created.</source>
        <translation>Niektóre leady wygrano przed ich utworzeniem.</translation>
    </message>
    <message>
        <source>Correct their created or won dates.</source>
        <translation>Popraw daty utworzenia lub wygranej.</translation>
    </message>
    <message>
        <source>Some leads were won without a date; they count as customers without days.</source>
        <translation>Niektóre leady wygrano bez daty; liczą się jako klienci bez dni.</translation>
    </message>
    <message>
        <source>Give the deals a date.</source>
        <translation>Podaj daty tych szans.</translation>
    </message>
    <message>
        <source>The dates of some stages were assumed, not given.</source>
        <translation>Daty niektórych etapów przyjęto, nie podano.</translation>
    </message>
    <message>
        <source>Import the stages with their dates.</source>
        <translation>Zaimportuj etapy z datami.</translation>
    </message>
    <message>
        <source>The stage and the deals of a lead disagree.</source>
        <translation>Etap leada nie zgadza się z jego szansami.</translation>
    </message>
    <message>
        <source>Look at these leads and move them where they belong.</source>
        <translation>Przejrzyj te leady i przenieś je na właściwe miejsce.</translation>
    </message>
    <message>
        <source>An answer cannot lie in the future: %1.</source>
        <translation>Odpowiedź nie może być z przyszłości: %1.</translation>
    </message>
    <message>
        <source>Correct its date.</source>
        <translation>Popraw jej datę.</translation>
    </message>
    <message>
        <source>%1 was created only at %2.</source>
        <translation>%1 utworzono dopiero %2.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wybierz późniejszy dzień.</translation>
    </message>
    <message>
        <source>Change number %1 cannot be undone (%2).</source>
        <translation>Zmiany nr %1 nie można cofnąć (%2).</translation>
    </message>
    <message>
        <source>Undo edits and imports; a publication is rolled back instead.</source>
        <translation>Cofaj edycje i importy; zamiast cofać publikację, przywróć wcześniejszą wersję.</translation>
    </message>
    <message>
        <source>A value with a later writer stays.</source>
        <translation>Wartość zapisana później zostaje.</translation>
    </message>
    <message>
        <source>“%1” is neither .csv nor .xlsx.</source>
        <translation>„%1” nie jest ani .csv, ani .xlsx.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Nadaj plikowi jedno z tych rozszerzeń.</translation>
    </message>
    <message>
        <source>Change number %1 cannot be done again: something else was written in its place.</source>
        <translation>Zmiany nr %1 nie można powtórzyć: w jej miejscu zapisano coś innego.</translation>
    </message>
    <message>
        <source>Make the change anew.</source>
        <translation>Wprowadź tę zmianę od nowa.</translation>
    </message>
    <message>
        <source>%1 stays: something was written about this lead after it was added.</source>
        <translation>%1 zostaje: po dodaniu tego leada coś o nim zapisano.</translation>
    </message>
    <message>
        <source>Put the lead into the trash instead.</source>
        <translation>Zamiast tego przenieś leada do kosza.</translation>
    </message>
    <message>
        <source>An external id names its lead and cannot be emptied.</source>
        <translation>Identyfikator zewnętrzny wskazuje leada i nie może być pusty.</translation>
    </message>
    <message>
        <source>Undo what brought it, or give another one as well.</source>
        <translation>Cofnij to, co go wprowadziło, albo podaj dodatkowo inny.</translation>
    </message>
    <message>
        <source>“%1” is no external id.</source>
        <translation>„%1” nie jest identyfikatorem zewnętrznym.</translation>
    </message>
    <message>
        <source>Give system:id, or the id alone for files that name no system.</source>
        <translation>Podaj system:identyfikator albo sam identyfikator dla plików, które nie nazywają systemu.</translation>
    </message>
    <message>
        <source>Import companies first, or give the lead a company&apos;s domain.</source>
        <translation>Najpierw zaimportuj firmy albo podaj leadowi domenę firmy.</translation>
    </message>
    <message>
        <source>There is a company with this key already: %1.</source>
        <translation>Jest już firma z tym kluczem: %1.</translation>
    </message>
    <message>
        <source>Check the id and the system before the colon.</source>
        <translation>Sprawdź identyfikator i system przed dwukropkiem.</translation>
    </message>
    <message>
        <source>Some leads have lost all their deals and stand in an open stage; they count as not yet decided.</source>
        <translation>Niektóre leady utraciły wszystkie swoje szanse, a stoją na otwartym etapie; liczą się jako jeszcze nierozstrzygnięte.</translation>
    </message>
    <message>
        <source>Move them to Lost, or open a deal.</source>
        <translation>Przenieś je do etapu Utracony albo otwórz szansę.</translation>
    </message>
    <message>
        <source>More leads passed a stage in the period than entered it, as some had come before; no conversion is given there.</source>
        <translation>W tym okresie więcej leadów przeszło etap, niż do niego weszło, bo część przyszła wcześniej; nie podano tam konwersji.</translation>
    </message>
    <message>
        <source>Count by cohort, or choose a longer period.</source>
        <translation>Licz kohortami albo wybierz dłuższy okres.</translation>
    </message>
    <message>
        <source>Choose a reason (--reason): %4.</source>
        <translation>Wybierz powód (--reason): %4.</translation>
    </message>
    <message>
        <source>The file says an earlier stage, or one that a person has left; the lead stays where it is.</source>
        <translation>Plik podaje wcześniejszy etap albo taki, z którego ktoś leada zabrał; lead zostaje tam, gdzie jest.</translation>
    </message>
    <message>
        <source>If the file is right, move these leads back by hand.</source>
        <translation>Jeśli plik ma rację, przesuń te leady ręcznie.</translation>
    </message>
    <message>
        <source>There is a lead with this e-mail or id already: %1.</source>
        <translation>Lead z tym adresem e-mail lub identyfikatorem już istnieje: %1.</translation>
    </message>
    <message>
        <source>The lead belongs to no company.</source>
        <translation>Lead nie należy do żadnej firmy.</translation>
    </message>
    <message>
        <source>Leads that something was written about later stay.</source>
        <translation>Leady, o których później coś zapisano, zostają.</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>7 days</source>
        <comment>head of the column with the change of the score in 7 days</comment>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>head of the column with the age of the last activity</comment>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>%1: %2, met</source>
        <comment>criterion, answer</comment>
        <translation>%1: %2, spełnione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>head of a narrow column</comment>
        <translation>Nast. krok</translation>
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
        <translation>dowolna aktywność</translation>
    </message>
    <message>
        <source>%1 (channel: %2)</source>
        <comment>activity</comment>
        <translation>%1 (kanał: %2)</translation>
    </message>
    <message>
        <source>%1 (journey stage: %2)</source>
        <comment>activity</comment>
        <translation>%1 (etap ścieżki: %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>activity in page groups</comment>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>%1 not in %2</source>
        <comment>activity not in page groups</comment>
        <translation>%1 poza %2</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <comment>activity; %2 patterns of its subject</comment>
        <translation>%1 na temat %2</translation>
    </message>
    <message>
        <source>%1 (campaign: %2)</source>
        <comment>activity</comment>
        <translation>%1 (kampania: %2)</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <comment>activity</comment>
        <translation>%1 (źródło: %2)</translation>
    </message>
    <message>
        <source>%1 with a value of at least %2</source>
        <comment>activity</comment>
        <translation>%1 o wartości co najmniej %2</translation>
    </message>
    <message>
        <source>%1 with a value of at most %2</source>
        <comment>activity</comment>
        <translation>%1 o wartości najwyżej %2</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <comment>activity; %2 a length of time</comment>
        <translation>%1 (co najmniej %2)</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <comment>activity; %2 a length of time</comment>
        <translation>%1 (najwyżej %2)</translation>
    </message>
    <message>
        <source>%1 (result: %2)</source>
        <comment>activity</comment>
        <translation>%1 (wynik: %2)</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>w ciągu ostatniego %n dnia</numerusform>
            <numerusform>w ciągu ostatnich %n dni</numerusform>
            <numerusform>w ciągu ostatnich %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCodes</name>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>Plik nie jest poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>Zapisz go jako UTF-8 i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>The file is larger than a model can be.</source>
        <translation>Plik jest większy, niż może być model.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, character %2.</source>
        <translation>Plik nie jest poprawnym JSON-em: linia %1, znak %2.</translation>
    </message>
    <message>
        <source>Correct that place, or export the model again.</source>
        <translation>Popraw to miejsce albo wyeksportuj model ponownie.</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than %2 levels.</source>
        <translation>Linia %1 ma więcej niż %2 poziomów zagnieżdżenia.</translation>
    </message>
    <message>
        <source>Line %1 names “%2” twice in one object.</source>
        <translation>Linia %1 zawiera „%2” dwa razy w jednym obiekcie.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Usuń jedno z nich.</translation>
    </message>
    <message>
        <source>This is not a scoring model of Kelvin (%1).</source>
        <translation>To nie jest model punktacji programu Kelvin (%1).</translation>
    </message>
    <message>
        <source>Choose a file that was exported as a model.</source>
        <translation>Wybierz plik wyeksportowany jako model.</translation>
    </message>
    <message>
        <source>The model was written by a newer Kelvin (format %1).</source>
        <translation>Model zapisano w nowszej wersji programu Kelvin (format %1).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1” jest tu nieznane.</translation>
    </message>
    <message>
        <source>Correct its spelling or remove it.</source>
        <translation>Popraw pisownię lub usuń.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Dodaj.</translation>
    </message>
    <message>
        <source>“%1” should be of type %2.</source>
        <translation>„%1” powinno być typu %2.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Popraw w pliku.</translation>
    </message>
    <message>
        <source>“%2” is not a possible value of “%1”.</source>
        <translation>„%2” nie jest możliwą wartością „%1”.</translation>
    </message>
    <message>
        <source>Choose one of the values in the schema.</source>
        <translation>Wybierz jedną z wartości ze schematu.</translation>
    </message>
    <message>
        <source>%2 is outside the possible range of “%1”.</source>
        <translation>%2 jest poza możliwym zakresem „%1”.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Wybierz inną liczbę.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>Choose a field of the list, or make it a custom field.</source>
        <translation>Wybierz pole z listy lub dodaj je jako własne.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”.</source>
        <translation>Nie ma kryterium „%1”.</translation>
    </message>
    <message>
        <source>Choose budget, authority, need or timeframe.</source>
        <translation>Wybierz budżet, decyzyjność, potrzebę lub termin.</translation>
    </message>
    <message>
        <source>There is no activity type “%1”.</source>
        <translation>Nie ma typu aktywności „%1”.</translation>
    </message>
    <message>
        <source>Add it to the catalogue, or choose another.</source>
        <translation>Dodaj go do katalogu lub wybierz inny.</translation>
    </message>
    <message>
        <source>There is no page group “%1”.</source>
        <translation>Nie ma grupy stron „%1”.</translation>
    </message>
    <message>
        <source>Add the group, or choose another.</source>
        <translation>Dodaj grupę lub wybierz inną.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared in this way (%2).</source>
        <translation>„%1” nie można porównać w ten sposób (%2).</translation>
    </message>
    <message>
        <source>Choose another comparison.</source>
        <translation>Wybierz inne porównanie.</translation>
    </message>
    <message>
        <source>“%2” does not fit “%1”.</source>
        <translation>„%2” nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Type a value of the field&apos;s type.</source>
        <translation>Wpisz wartość zgodną z typem pola.</translation>
    </message>
    <message>
        <source>A value is missing for “%1”.</source>
        <translation>Brakuje wartości dla „%1”.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Wpisz ją.</translation>
    </message>
    <message>
        <source>The range of “%1” ends before it starts.</source>
        <translation>Zakres „%1” kończy się przed początkiem.</translation>
    </message>
    <message>
        <source>Exchange the two numbers.</source>
        <translation>Zamień obie liczby.</translation>
    </message>
    <message>
        <source>No %1 lies in this range.</source>
        <translation>W tym zakresie nie mieści się nic: %1.</translation>
    </message>
    <message>
        <source>Correct the two limits.</source>
        <translation>Popraw obie granice.</translation>
    </message>
    <message>
        <source>No type of activity matches.</source>
        <translation>Nie pasuje żaden typ aktywności.</translation>
    </message>
    <message>
        <source>“%1” is a result of scoring and may not decide points.</source>
        <translation>„%1” jest skutkiem punktacji i nie może decydować o punktach.</translation>
    </message>
    <message>
        <source>Use it in a filter instead.</source>
        <translation>Użyj tego w filtrze.</translation>
    </message>
    <message>
        <source>The model “%1” has no such version: %2.</source>
        <translation>Model „%1” nie ma takiej wersji: %2.</translation>
    </message>
    <message>
        <source>Choose a version of the list.</source>
        <translation>Wybierz wersję z listy.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Nie ma modelu „%1”.</translation>
    </message>
    <message>
        <source>kelvin-cli model list names the models.</source>
        <translation>Modele podaje kelvin-cli model list.</translation>
    </message>
    <message>
        <source>The model “%1” has no draft.</source>
        <translation>Model „%1” nie ma szkicu.</translation>
    </message>
    <message>
        <source>Change something first, that makes one.</source>
        <translation>Najpierw coś zmień, wtedy powstanie.</translation>
    </message>
    <message>
        <source>Correct what the check names.</source>
        <translation>Popraw to, co wskazuje kontrola.</translation>
    </message>
    <message>
        <source>There is a model “%1” already.</source>
        <translation>Model „%1” już istnieje.</translation>
    </message>
    <message>
        <source>Give the new one another key.</source>
        <translation>Nadaj nowemu inny klucz.</translation>
    </message>
    <message>
        <source>The condition cannot be read at character %1: “%3”.</source>
        <translation>Nie da się odczytać warunku od znaku %1: „%3”.</translation>
    </message>
    <message>
        <source>Write it as industry is IT and employees &gt;= 5; names with blanks stand in quotation marks.</source>
        <translation>Zapisz tak: industry is IT and employees &gt;= 5; nazwy ze spacjami ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>No rules were published at %1.</source>
        <translation>%1 nie było opublikowanych reguł.</translation>
    </message>
    <message>
        <source>Leave out “with the rules of that day”, or choose a later day.</source>
        <translation>Pomiń „z regułami z tamtego dnia” albo wybierz późniejszy dzień.</translation>
    </message>
    <message>
        <source>No model is published.</source>
        <translation>Nie opublikowano żadnego modelu.</translation>
    </message>
    <message>
        <source>Publish one, then leads are scored.</source>
        <translation>Opublikuj model, a leady dostaną punkty.</translation>
    </message>
    <message>
        <source>Something of the kind “%1” has no id.</source>
        <translation>Coś rodzaju „%1” nie ma id.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Nadaj mu id.</translation>
    </message>
    <message>
        <source>Two of the kind “%1” have the same id.</source>
        <translation>Dwa obiekty rodzaju „%1” mają to samo id.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Nadaj jednemu z nich inne id.</translation>
    </message>
    <message>
        <source>The group “%1” does not exist.</source>
        <translation>Grupa „%1” nie istnieje.</translation>
    </message>
    <message>
        <source>Put the rule into a group that exists.</source>
        <translation>Umieść regułę w istniejącej grupie.</translation>
    </message>
    <message>
        <source>%1 points are outside −100,000 to 100,000.</source>
        <translation>Punkty %1 są poza zakresem od −100 000 do 100 000.</translation>
    </message>
    <message>
        <source>“%1” is %2 and must be above zero.</source>
        <translation>„%1” wynosi %2, a musi być powyżej zera.</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one.</source>
        <translation>Dolna granica jest powyżej górnej.</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Zamień obie.</translation>
    </message>
    <message>
        <source>The MQL line at %1 is not below the SQL line at %3.</source>
        <translation>Próg MQL (%1) nie leży poniżej progu SQL (%3).</translation>
    </message>
    <message>
        <source>Move one of the two.</source>
        <translation>Przesuń jeden z nich.</translation>
    </message>
    <message>
        <source>This gate is always on and disqualifies everybody.</source>
        <translation>Ta bramka działa zawsze i dyskwalifikuje wszystkich.</translation>
    </message>
    <message>
        <source>Give it a condition.</source>
        <translation>Dodaj do niej warunek.</translation>
    </message>
    <message>
        <source>This fast track is always on and lifts everybody.</source>
        <translation>Ta szybka ścieżka działa zawsze i wynosi wszystkich.</translation>
    </message>
    <message>
        <source>Give it a condition or an activity.</source>
        <translation>Dodaj do niej warunek lub aktywność.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Nie ma strefy czasowej „%1”.</translation>
    </message>
    <message>
        <source>Choose one such as Europe/Warsaw.</source>
        <translation>Wybierz np. Europe/Warsaw.</translation>
    </message>
    <message>
        <source>The exchange rate of %1 must be above zero.</source>
        <translation>Kurs waluty %1 musi być powyżej zera.</translation>
    </message>
    <message>
        <source>Correct the rate.</source>
        <translation>Popraw kurs.</translation>
    </message>
    <message>
        <source>This rule gives no points.</source>
        <translation>Ta reguła nie daje punktów.</translation>
    </message>
    <message>
        <source>Give it points, or switch it off.</source>
        <translation>Daj jej punkty lub ją wyłącz.</translation>
    </message>
    <message>
        <source>A cap of 0 takes all points of this rule.</source>
        <translation>Limit 0 odbiera tej regule wszystkie punkty.</translation>
    </message>
    <message>
        <source>Raise the cap, or switch the rule off.</source>
        <translation>Podnieś limit lub wyłącz regułę.</translation>
    </message>
    <message>
        <source>The condition of this rule contradicts itself: it is never true.</source>
        <translation>Warunek tej reguły jest wewnętrznie sprzeczny: nigdy nie zachodzi.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Popraw go.</translation>
    </message>
    <message>
        <source>The condition of this gate contradicts itself: it is never true.</source>
        <translation>Warunek tej bramki jest wewnętrznie sprzeczny: nigdy nie zachodzi.</translation>
    </message>
    <message>
        <source>The condition of this fast track contradicts itself: it is never true.</source>
        <translation>Warunek tej szybkiej ścieżki jest wewnętrznie sprzeczny: nigdy nie zachodzi.</translation>
    </message>
    <message>
        <source>Step %1 of this ladder is never reached.</source>
        <translation>Stopnia %1 tej drabiny nie da się osiągnąć.</translation>
    </message>
    <message>
        <source>Move it up, or correct its condition.</source>
        <translation>Przesuń go w górę lub popraw warunek.</translation>
    </message>
    <message>
        <source>Only the newest %1 are counted, but %2 are needed: it never gives points.</source>
        <translation>Liczą się tylko najnowsze (%1), a potrzeba %2: nigdy nie da punktów.</translation>
    </message>
    <message>
        <source>Raise the cap or ask for fewer.</source>
        <translation>Podnieś limit lub wymagaj mniej.</translation>
    </message>
    <message>
        <source>At most %1 can be counted in the window, but %2 are needed: it never gives points.</source>
        <translation>W oknie może się liczyć najwyżej %1, a potrzeba %2: nigdy nie da punktów.</translation>
    </message>
    <message>
        <source>The last day lies before the first day: the rule never counts.</source>
        <translation>Ostatni dzień jest przed pierwszym: reguła nigdy się nie liczy.</translation>
    </message>
    <message>
        <source>Exchange the dates.</source>
        <translation>Zamień daty.</translation>
    </message>
    <message>
        <source>Nobody can reach %1 at %2 points: the rules give at most %3.</source>
        <translation>Nikt nie osiągnie %1 przy progu %2 pkt: reguły dają najwyżej %3.</translation>
    </message>
    <message>
        <source>Lower the line or give more points.</source>
        <translation>Obniż próg lub daj więcej punktów.</translation>
    </message>
    <message>
        <source>Everybody is above the line at %1 points: the rules give at least %2.</source>
        <translation>Wszyscy są powyżej progu %1: reguły dają co najmniej %2.</translation>
    </message>
    <message>
        <source>Raise the line.</source>
        <translation>Podnieś próg.</translation>
    </message>
    <message>
        <source>The edges of the grade are reversed (%1).</source>
        <translation>Granice klas są odwrócone (%1).</translation>
    </message>
    <message>
        <source>The clock watches “%1”, and the file has no activity there.</source>
        <translation>Zegar pilnuje „%1”, a plik nie zawiera takiej aktywności.</translation>
    </message>
    <message>
        <source>Switch it off until there is data.</source>
        <translation>Wyłącz go, dopóki nie ma danych.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Nie ma kursu waluty %1.</translation>
    </message>
    <message>
        <source>Add the rate, or compare in the workspace currency.</source>
        <translation>Dodaj kurs lub porównuj w walucie obszaru roboczego.</translation>
    </message>
    <message>
        <source>It counts the same activities as “%1” (%2).</source>
        <translation>Liczy te same aktywności co „%1” (%2).</translation>
    </message>
    <message>
        <source>Make one of them narrower, if that is not meant.</source>
        <translation>Zawęź jedną z nich, jeśli tak nie miało być.</translation>
    </message>
    <message>
        <source>The cap of %1 can never act.</source>
        <translation>Limit %1 nigdy nie zadziała.</translation>
    </message>
    <message>
        <source>Remove it or make it smaller.</source>
        <translation>Usuń go lub zmniejsz.</translation>
    </message>
    <message>
        <source>The question bank lacks a question in “%1” for %2.</source>
        <translation>W banku pytań brakuje pytania w języku „%1” dla: %2.</translation>
    </message>
    <message>
        <source>Install Kelvin again.</source>
        <translation>Zainstaluj program Kelvin ponownie.</translation>
    </message>
    <message>
        <source>“%1” names two things to compare.</source>
        <translation>„%1” wskazuje dwie rzeczy do porównania.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Zostaw jedną z nich.</translation>
    </message>
    <message>
        <source>Days since an activity are counted from the latest one however old it is: a window says nothing there.</source>
        <translation>Dni od aktywności liczy się od ostatniej, choćby była dawna: okno nic tu nie znaczy.</translation>
    </message>
    <message>
        <source>Leave the window out, or count activities instead.</source>
        <translation>Pomiń okno albo policz aktywności.</translation>
    </message>
    <message>
        <source>The model was not saved: it could not be read again from the file (%1).</source>
        <translation>Modelu nie zapisano: nie dałoby się go ponownie odczytać z pliku (%1).</translation>
    </message>
    <message>
        <source>Take back the last change; conditions with many brackets inside each other must be split.</source>
        <translation>Cofnij ostatnią zmianę; warunki z wieloma nawiasami w nawiasach trzeba podzielić.</translation>
    </message>
    <message>
        <source>The draft %2 of the model “%1” cannot be read (%3). What was published is in force.</source>
        <translation>Nie można odczytać szkicu %2 modelu „%1” (%3). Obowiązuje to, co opublikowano.</translation>
    </message>
    <message>
        <source>Change something in the model: a new draft takes its place.</source>
        <translation>Zmień coś w modelu: nowy szkic zajmie jego miejsce.</translation>
    </message>
    <message>
        <source>The model “%1” names lists of mailboxes (number %2) that this Kelvin does not have; its newest ones decide instead.</source>
        <translation>Model „%1” powołuje się na listy skrzynek (numer %2), których ten Kelvin nie ma; zamiast nich decydują jego najnowsze listy.</translation>
    </message>
    <message>
        <source>Install the newer version, or publish the model with the lists of this one.</source>
        <translation>Zainstaluj nowszą wersję albo opublikuj model z listami tej wersji.</translation>
    </message>
    <message>
        <source>This Kelvin has no lists of mailboxes with the number %1.</source>
        <translation>Ten Kelvin nie ma list skrzynek o numerze %1.</translation>
    </message>
    <message>
        <source>Name lists that it has, or install the newer version.</source>
        <translation>Podaj listy, które ma, albo zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>A draft of “%2” cannot be kept as one of “%1”.</source>
        <translation>Szkicu modelu „%2” nie można zachować jako szkicu modelu „%1”.</translation>
    </message>
    <message>
        <source>Keep it with its own model, or import it as a new one.</source>
        <translation>Zachowaj go przy jego własnym modelu albo zaimportuj jako nowy.</translation>
    </message>
    <message>
        <source>Choose a type, or remove the channel, the stage or the results.</source>
        <translation>Wybierz rodzaj albo usuń kanał, etap lub wyniki.</translation>
    </message>
    <message>
        <source>The pages asked for are those left out: nothing matches.</source>
        <translation>Wybrane strony są zarazem wykluczone: nic nie pasuje.</translation>
    </message>
    <message>
        <source>The scope of this model contradicts itself: it scores nobody.</source>
        <translation>Zakres tego modelu jest wewnętrznie sprzeczny: nikogo nie ocenia.</translation>
    </message>
    <message>
        <source>The condition of this segment contradicts itself: nobody is in it.</source>
        <translation>Warunek tego segmentu jest wewnętrznie sprzeczny: nikt do niego nie należy.</translation>
    </message>
    <message>
        <source>This segment has no line of its own: it changes nothing.</source>
        <translation>Ten segment nie ma własnego progu: niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Give it a line, or remove it.</source>
        <translation>Podaj próg albo usuń segment.</translation>
    </message>
    <message>
        <source>Segments above this one give everybody in it their lines: it changes nothing.</source>
        <translation>Segmenty powyżej nadają swoje progi wszystkim z tego segmentu: niczego on nie zmienia.</translation>
    </message>
    <message>
        <source>Move it up, or remove it.</source>
        <translation>Przesuń go wyżej albo usuń.</translation>
    </message>
    <message>
        <source>Mails count %1 days after they were sent, but only those of the last %2 days: it never acts.</source>
        <translation>Maile liczą się dopiero po tylu dniach od wysłania: %1, lecz tylko z tylu ostatnich dni: %2. Reguła nigdy nie działa.</translation>
    </message>
    <message>
        <source>Look back further, or wait less.</source>
        <translation>Sięgaj dalej wstecz albo czekaj krócej.</translation>
    </message>
    <message>
        <source>No system is known to report that mails are opened: the rule takes no points yet.</source>
        <translation>Nie wiadomo o systemie, który zgłasza otwarcia maili: reguła na razie nie odejmuje punktów.</translation>
    </message>
    <message>
        <source>Name the system in the model file under openReportingSystems, or switch the rule off.</source>
        <translation>Wpisz system w pliku modelu pod openReportingSystems albo wyłącz regułę.</translation>
    </message>
    <message>
        <source>The model cannot be used: %1</source>
        <translation>Nie można użyć modelu: %1</translation>
    </message>
    <message>
        <source>“%1” is not the code of a currency.</source>
        <translation>„%1” nie jest kodem waluty.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as PLN.</source>
        <translation>Wpisz trzy wielkie litery, np. PLN.</translation>
    </message>
</context>
<context>
    <name>ModelDiffText</name>
    <message>
        <source>on</source>
        <translation>włączona</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Wygasanie</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Oś</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>MQL line</source>
        <translation>Próg MQL</translation>
    </message>
    <message>
        <source>SQL line</source>
        <translation>Próg SQL</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punktuje</translation>
    </message>
    <message>
        <source>Points below the line before it can be crossed again</source>
        <translation>Punkty pod progiem przed ponownym przekroczeniem</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Days that a crossing acts</source>
        <translation>Dni działania przekroczenia</translation>
    </message>
    <message>
        <source>Hours to accept</source>
        <translation>Godziny na przyjęcie</translation>
    </message>
    <message>
        <source>SQL without confirmation</source>
        <translation>SQL bez potwierdzenia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
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
        <translation>Przekroczenie progu %1</translation>
    </message>
    <message>
        <source>Fell below the %1 line</source>
        <comment>MQL or SQL</comment>
        <translation>Spadek poniżej progu %1</translation>
    </message>
    <message>
        <source>By BANT answers</source>
        <comment>temperature policy</comment>
        <translation>Według odpowiedzi BANT</translation>
    </message>
    <message>
        <source>By score bands</source>
        <comment>temperature policy</comment>
        <translation>Według przedziałów wyniku</translation>
    </message>
    <message>
        <source>The colder of BANT and score</source>
        <comment>temperature policy</comment>
        <translation>Chłodniejsza z BANT i wyniku</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>model version</comment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>model version</comment>
        <translation>Opublikowana</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>model version</comment>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Every occurrence</source>
        <comment>what counts as one</comment>
        <translation>Każde wystąpienie</translation>
    </message>
    <message>
        <source>Each page or asset once</source>
        <comment>what counts as one</comment>
        <translation>Każda strona lub materiał raz</translation>
    </message>
    <message>
        <source>Each day once</source>
        <comment>what counts as one</comment>
        <translation>Każdy dzień raz</translation>
    </message>
    <message>
        <source>Each visit once</source>
        <comment>what counts as one</comment>
        <translation>Każda wizyta raz</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>task</comment>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <comment>task</comment>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Meet</source>
        <comment>task</comment>
        <translation>Spotkaj się</translation>
    </message>
    <message>
        <source>Accept or reject</source>
        <comment>task</comment>
        <translation>Przyjmij lub odrzuć</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>task</comment>
        <translation>Następny krok</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Karta rozmowy</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Punktacja</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Lejek</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>SQL is proposed</source>
        <translation>Propozycja: SQL</translation>
    </message>
    <message>
        <source>All four BANT criteria are met.</source>
        <translation>Spełnione są wszystkie cztery kryteria BANT.</translation>
    </message>
    <message>
        <source>The score of %1 reached the SQL line at %2.</source>
        <comment>points, points</comment>
        <translation>Wynik %1 osiągnął próg SQL wynoszący %2.</translation>
    </message>
    <message>
        <source>Disqualified is proposed</source>
        <translation>Propozycja: Zdyskwalifikowany</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Not now, later</source>
        <translation>Nie teraz, później</translation>
    </message>
    <message>
        <source>No budget this year</source>
        <translation>Brak budżetu w tym roku</translation>
    </message>
    <message>
        <source>No answer after several calls</source>
        <translation>Brak odpowiedzi po kilku telefonach</translation>
    </message>
    <message>
        <source>Not the decision maker</source>
        <translation>To nie decydent</translation>
    </message>
    <message>
        <source>Interested, not ready</source>
        <translation>Zainteresowany, niegotowy</translation>
    </message>
    <message>
        <source>Bound by a contract elsewhere</source>
        <translation>Związany umową z kimś innym</translation>
    </message>
    <message>
        <source>Too little is known</source>
        <translation>Za mało wiadomo</translation>
    </message>
    <message>
        <source>Wrong industry</source>
        <translation>Niewłaściwa branża</translation>
    </message>
    <message>
        <source>Wrong company size</source>
        <translation>Niewłaściwa wielkość firmy</translation>
    </message>
    <message>
        <source>Wrong country</source>
        <translation>Niewłaściwy kraj</translation>
    </message>
    <message>
        <source>No need for what we sell</source>
        <translation>Nie potrzebuje tego, co sprzedajemy</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Osoba prywatna</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Customer already</source>
        <translation>Już jest klientem</translation>
    </message>
    <message>
        <source>Looks for a job</source>
        <translation>Szuka pracy</translation>
    </message>
    <message>
        <source>Wants to sell to us</source>
        <translation>Chce nam coś sprzedać</translation>
    </message>
    <message>
        <source>Duplicate of another lead</source>
        <translation>Duplikat innego leada</translation>
    </message>
    <message>
        <source>Wrong contact data</source>
        <translation>Błędne dane kontaktowe</translation>
    </message>
    <message>
        <source>Wants no contact</source>
        <translation>Nie życzy sobie kontaktu</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Outside the definition of a lead</source>
        <translation>Poza definicją leada</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>Za wysoka cena</translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation>Wybór konkurencji</translation>
    </message>
    <message>
        <source>Builds it themselves</source>
        <translation>Robią to sami</translation>
    </message>
    <message>
        <source>A feature is missing</source>
        <translation>Brak funkcji</translation>
    </message>
    <message>
        <source>No decision was made</source>
        <translation>Nie podjęto decyzji</translation>
    </message>
    <message>
        <source>Budget was refused</source>
        <translation>Odmowa budżetu</translation>
    </message>
    <message>
        <source>Project cancelled</source>
        <translation>Projekt odwołany</translation>
    </message>
    <message>
        <source>Put off without a date</source>
        <translation>Odłożone bezterminowo</translation>
    </message>
    <message>
        <source>No more contact</source>
        <translation>Kontakt się urwał</translation>
    </message>
    <message>
        <source>Our contact left the company</source>
        <translation>Nasz kontakt odszedł z firmy</translation>
    </message>
    <message>
        <source>Became too expensive</source>
        <translation>Zrobiło się za drogo</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>Odejście do konkurencji</translation>
    </message>
    <message>
        <source>Missed a feature</source>
        <translation>Zabrakło funkcji</translation>
    </message>
    <message>
        <source>Unhappy with the service</source>
        <translation>Niezadowolenie z obsługi</translation>
    </message>
    <message>
        <source>Hardly used it</source>
        <translation>Prawie nie używali</translation>
    </message>
    <message>
        <source>The need has ended</source>
        <translation>Potrzeba ustała</translation>
    </message>
    <message>
        <source>Company closed</source>
        <translation>Firma zamknięta</translation>
    </message>
    <message>
        <source>Company merged or was sold</source>
        <translation>Firma połączona lub sprzedana</translation>
    </message>
    <message>
        <source>Did not pay</source>
        <translation>Brak płatności</translation>
    </message>
    <message>
        <source>Was moved by mistake</source>
        <translation>Przeniesiony przez pomyłkę</translation>
    </message>
    <message>
        <source>Learned on a call</source>
        <translation>Ustalone podczas rozmowy</translation>
    </message>
    <message>
        <source>Agreed outside this program</source>
        <translation>Uzgodnione poza programem</translation>
    </message>
    <message>
        <source>Bought without the steps between</source>
        <translation>Zakup z pominięciem kroków</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Powrót</translation>
    </message>
    <message>
        <source>The record catches up</source>
        <translation>Uzupełnienie zapisu</translation>
    </message>
    <message>
        <source>The score crossed the line</source>
        <translation>Wynik przekroczył próg</translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation>Szybka ścieżka</translation>
    </message>
    <message>
        <source>All four BANT criteria are met</source>
        <translation>Spełnione wszystkie cztery kryteria BANT</translation>
    </message>
    <message>
        <source>A deal was won</source>
        <translation>Wygrana szansa</translation>
    </message>
    <message>
        <source>Given by the imported file</source>
        <translation>Z importowanego pliku</translation>
    </message>
    <message>
        <source>New rules were published</source>
        <translation>Opublikowano nowe reguły</translation>
    </message>
    <message>
        <source>Promoted from earlier crossings</source>
        <translation>Awans za wcześniejsze przekroczenia</translation>
    </message>
    <message>
        <source>The date to look again has come</source>
        <translation>Nadeszła data ponownego sprawdzenia</translation>
    </message>
    <message>
        <source>Came with a merged lead</source>
        <translation>Przyszło ze scalonym leadem</translation>
    </message>
    <message>
        <source>Why back to Lead?</source>
        <translation>Dlaczego z powrotem do leadów?</translation>
    </message>
    <message>
        <source>Why disqualified?</source>
        <translation>Dlaczego zdyskwalifikowany?</translation>
    </message>
    <message>
        <source>Why lost?</source>
        <translation>Dlaczego utracony?</translation>
    </message>
    <message>
        <source>Why no customer any more?</source>
        <translation>Dlaczego już nie klient?</translation>
    </message>
    <message>
        <source>Why this move?</source>
        <translation>Dlaczego to przejście?</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Inny powód</translation>
    </message>
</context>
<context>
    <name>RowCodes</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Wyeksportuj plik ponownie.</translation>
    </message>
    <message>
        <source>A cell of the row is too large.</source>
        <translation>Komórka wiersza jest za duża.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation>Poszukaj niezamkniętego cudzysłowu.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Cudzysłów nie jest zamknięty.</translation>
    </message>
    <message>
        <source>Close it in the file.</source>
        <translation>Zamknij go w pliku.</translation>
    </message>
    <message>
        <source>Look for a separator inside a text without quotation marks.</source>
        <translation>Poszukaj separatora w tekście bez cudzysłowu.</translation>
    </message>
    <message>
        <source>No e-mail, phone or id: nobody to call.</source>
        <translation>Brak e-maila, telefonu i id: nie ma do kogo zadzwonić.</translation>
    </message>
    <message>
        <source>Fill in one of them.</source>
        <translation>Uzupełnij jedno z nich.</translation>
    </message>
    <message>
        <source>The keys name two leads: %1 and %2.</source>
        <translation>Klucze wskazują dwa leady: %1 i %2.</translation>
    </message>
    <message>
        <source>Merge the two, or correct the row.</source>
        <translation>Scal oba lub popraw wiersz.</translation>
    </message>
    <message>
        <source>Choose the order: --date-order dmy or mdy.</source>
        <translation>Wybierz kolejność: --date-order dmy lub mdy.</translation>
    </message>
    <message>
        <source>The activity lies in the future: %1.</source>
        <translation>Aktywność jest z przyszłości: %1.</translation>
    </message>
    <message>
        <source>Correct the time or the time zone of the file.</source>
        <translation>Popraw czas lub strefę czasową pliku.</translation>
    </message>
    <message>
        <source>There is no activity type “%1”.</source>
        <translation>Nie ma typu aktywności „%1”.</translation>
    </message>
    <message>
        <source>Map it to a type, or add it to the catalogue.</source>
        <translation>Przypisz go do typu lub dodaj do katalogu.</translation>
    </message>
    <message>
        <source>Map the value.</source>
        <translation>Przypisz wartość.</translation>
    </message>
    <message>
        <source>The activity has no time.</source>
        <translation>Aktywność nie ma czasu.</translation>
    </message>
    <message>
        <source>Fill in its time.</source>
        <translation>Uzupełnij czas.</translation>
    </message>
    <message>
        <source>The activity has no type.</source>
        <translation>Aktywność nie ma typu.</translation>
    </message>
    <message>
        <source>Map a column to the type, or set one for all rows.</source>
        <translation>Przypisz kolumnę do typu albo ustaw jeden dla wszystkich wierszy.</translation>
    </message>
    <message>
        <source>Fill in won, lost or open.</source>
        <translation>Uzupełnij: won, lost lub open.</translation>
    </message>
    <message>
        <source>The row has no answer.</source>
        <translation>Wiersz nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>Fill in at least one criterion.</source>
        <translation>Uzupełnij co najmniej jedno kryterium.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Nie ma profilu „%1”.</translation>
    </message>
    <message>
        <source>kelvin-cli import --help names them.</source>
        <translation>Nazwy podaje kelvin-cli import --help.</translation>
    </message>
    <message>
        <source>The visitor %1 belongs to two people; it stays with the first.</source>
        <translation>Odwiedzający %1 należy do dwóch osób; zostaje przy pierwszej.</translation>
    </message>
    <message>
        <source>Look at both leads.</source>
        <translation>Przejrzyj oba leady.</translation>
    </message>
    <message>
        <source>The lead is not known yet; the row waits for it.</source>
        <translation>Lead nie jest jeszcze znany; wiersz na niego czeka.</translation>
    </message>
    <message>
        <source>Split the file, or correct these dates.</source>
        <translation>Podziel plik lub popraw te daty.</translation>
    </message>
    <message>
        <source>“%1” is no field of such files.</source>
        <translation>„%1” nie jest polem takich plików.</translation>
    </message>
    <message>
        <source>Choose another field, or make it a custom field.</source>
        <translation>Wybierz inne pole lub dodaj je jako własne.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Nie ma strefy czasowej „%1”.</translation>
    </message>
    <message>
        <source>Write it as Europe/Warsaw.</source>
        <translation>Zapisz tak: Europe/Warsaw.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>Wiersz ma więcej lub mniej komórek niż nagłówek.</translation>
    </message>
    <message>
        <source>No name, domain or id of the company.</source>
        <translation>Brak nazwy, domeny i id firmy.</translation>
    </message>
    <message>
        <source>The row has neither an outcome nor a stage.</source>
        <translation>Wiersz nie ma ani rezultatu, ani etapu.</translation>
    </message>
    <message>
        <source>Neither won, lost nor open.</source>
        <translation>Ani wygrana, ani przegrana, ani otwarta.</translation>
    </message>
    <message>
        <source>Not an answer to this criterion.</source>
        <translation>To nie odpowiedź na to kryterium.</translation>
    </message>
    <message>
        <source>The stage has no role yet; it is taken as Lead.</source>
        <translation>Etap nie ma jeszcze roli; przyjęto Lead.</translation>
    </message>
    <message>
        <source>Map the stage to a role.</source>
        <translation>Przypisz etap do roli.</translation>
    </message>
    <message>
        <source>There is no such type of activity.</source>
        <translation>Nie ma takiego typu aktywności.</translation>
    </message>
    <message>
        <source>The lead lay in the trash; it is back.</source>
        <translation>Lead leżał w koszu; wrócił.</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in this encoding (byte %1).</source>
        <translation>Wiersz ma bajty, które w tym kodowaniu nie są tekstem (bajt %1).</translation>
    </message>
    <message>
        <source>Choose another encoding (--encoding), or correct the row.</source>
        <translation>Wybierz inne kodowanie (--encoding) albo popraw wiersz.</translation>
    </message>
    <message>
        <source>The row has a NUL byte (byte %1).</source>
        <translation>Wiersz ma bajt NUL (bajt %1).</translation>
    </message>
    <message>
        <source>No day in %1 is above 12, so the file does not say whether day or month comes first.</source>
        <translation>Żaden dzień w %1 nie jest większy niż 12, więc plik nie mówi, czy najpierw jest dzień, czy miesiąc.</translation>
    </message>
    <message>
        <source>Some dates have the day first, some the month first: %1.</source>
        <translation>Niektóre daty mają najpierw dzień, inne najpierw miesiąc: %1.</translation>
    </message>
    <message>
        <source>“%2” and “%3” both go to “%1”.</source>
        <translation>„%2” i „%3” trafiają do tego samego pola „%1”.</translation>
    </message>
    <message>
        <source>Leave one of them out (--map COLUMN=skip).</source>
        <translation>Pomiń jedną z nich (--map KOLUMNA=skip).</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Data jest z przyszłości.</translation>
    </message>
    <message>
        <source>The mailbox belongs to several people; %1 is known by it under another name.</source>
        <translation>Z tej skrzynki korzysta kilka osób; znana jest z niej już inna osoba: %1.</translation>
    </message>
    <message>
        <source>Merge the two if they are one person.</source>
        <translation>Połącz oba leady, jeśli to ta sama osoba.</translation>
    </message>
    <message>
        <source>%1 has the same telephone number.</source>
        <translation>Ten sam numer telefonu ma: %1.</translation>
    </message>
    <message>
        <source>%1 has the same name and works for the same company.</source>
        <translation>Tak samo nazywa się i w tej samej firmie pracuje: %1.</translation>
    </message>
    <message>
        <source>%1 has the same name and the same company domain.</source>
        <translation>To samo imię i nazwisko oraz tę samą domenę firmy ma: %1.</translation>
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
        <translation>%1, każdy temat raz</translation>
    </message>
    <message>
        <source>%1, each day once</source>
        <comment>activity</comment>
        <translation>%1, raz dziennie</translation>
    </message>
    <message>
        <source>%1, each visit once</source>
        <comment>activity</comment>
        <translation>%1, raz na wizytę</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, in the last N days</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %n day(s)</source>
        <translation>
            <numerusform>Brak oznak życia przez %n dzień</numerusform>
            <numerusform>Brak oznak życia przez %n dni</numerusform>
            <numerusform>Brak oznak życia przez %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No activity for %n day(s) (channel: %1)</source>
        <translation>
            <numerusform>Brak aktywności przez %n dzień (kanał: %1)</numerusform>
            <numerusform>Brak aktywności przez %n dni (kanał: %1)</numerusform>
            <numerusform>Brak aktywności przez %n dni (kanał: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>points</comment>
        <translation>po %1</translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>points</comment>
        <translation>%1 raz</translation>
    </message>
    <message>
        <source>%1 first, then %2 each</source>
        <comment>points</comment>
        <translation>najpierw %1, potem po %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %n</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1 za każde %n</numerusform>
            <numerusform>%1 za każde %n</numerusform>
            <numerusform>%1 za każde %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n on, kept</source>
        <comment>points; once earned</comment>
        <translation>
            <numerusform>%1 od %n, trwale</numerusform>
            <numerusform>%1 od %n, trwale</numerusform>
            <numerusform>%1 od %n, trwale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 while there are %n</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1, dopóki jest %n</numerusform>
            <numerusform>%1, dopóki są %n</numerusform>
            <numerusform>%1, dopóki jest %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, else %2, not known %3</source>
        <comment>points</comment>
        <translation>%1, w innym razie %2, gdy nieznane %3</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>points</comment>
        <translation>%1, w innym razie %2</translation>
    </message>
    <message>
        <source>%1, not known %2</source>
        <comment>points</comment>
        <translation>%1, gdy nieznane %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>points</comment>
        <translation>do %1 pkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition: points</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n condition(s) that holds</source>
        <translation>
            <numerusform>Pierwszy spełniony z %n warunku</numerusform>
            <numerusform>Pierwszy spełniony z %n warunków</numerusform>
            <numerusform>Pierwszy spełniony z %n warunków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail not opened within %n day(s)</source>
        <translation>
            <numerusform>E-mail nieotwarty przez %n dzień</numerusform>
            <numerusform>E-mail nieotwarty przez %n dni</numerusform>
            <numerusform>E-mail nieotwarty przez %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>W innym razie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %n day(s)</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1 za każdy %n dzień</numerusform>
            <numerusform>%1 za każde %n dni</numerusform>
            <numerusform>%1 za każde %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a day</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>najwyżej %n dziennie</numerusform>
            <numerusform>najwyżej %n dziennie</numerusform>
            <numerusform>najwyżej %n dziennie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n only</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>tylko %n najnowsza</numerusform>
            <numerusform>tylko %n najnowsze</numerusform>
            <numerusform>tylko %n najnowszych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fades to 0 over %n day(s)</source>
        <translation>
            <numerusform>maleje do 0 w %n dzień</numerusform>
            <numerusform>maleje do 0 w %n dni</numerusform>
            <numerusform>maleje do 0 w %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n % a month</source>
        <translation>
            <numerusform>traci %n&#xa0;% miesięcznie</numerusform>
            <numerusform>traci %n&#xa0;% miesięcznie</numerusform>
            <numerusform>traci %n&#xa0;% miesięcznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>halves every %n day(s)</source>
        <translation>
            <numerusform>połowa co %n dzień</numerusform>
            <numerusform>połowa co %n dni</numerusform>
            <numerusform>połowa co %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires after %n day(s)</source>
        <translation>
            <numerusform>wygasa po %n dniu</numerusform>
            <numerusform>wygasa po %n dniach</numerusform>
            <numerusform>wygasa po %n dniach</numerusform>
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
        <translation>co najmniej %1, najwyżej %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>points of a group</comment>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>points of a group</comment>
        <translation>do %1 pkt</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>kind of rule</comment>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>kind of rule</comment>
        <translation>Stopnie</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>kind of rule</comment>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <comment>kind of rule</comment>
        <translation>Brak aktywności</translation>
    </message>
    <message>
        <source>Unopened e-mail</source>
        <comment>kind of rule</comment>
        <translation>Nieotwarty e-mail</translation>
    </message>
    <message>
        <source>BANT</source>
        <comment>kind of rule</comment>
        <translation>BANT</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>points</comment>
        <translation>%1, potem %2</translation>
    </message>
    <message>
        <source>each</source>
        <comment>how often a rule gives points</comment>
        <translation>za każde</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often a rule gives points</comment>
        <translation>raz</translation>
    </message>
    <message numerus="yes">
        <source>for every %n</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>za każdą %n</numerusform>
            <numerusform>za każde %n</numerusform>
            <numerusform>za każde %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n on, kept</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>od %n, na stałe</numerusform>
            <numerusform>od %n, na stałe</numerusform>
            <numerusform>od %n, na stałe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>while there are %n</source>
        <comment>occurrences</comment>
        <translation>
            <numerusform>dopóki jest %n</numerusform>
            <numerusform>dopóki są %n</numerusform>
            <numerusform>dopóki jest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <comment>how often a rule gives points</comment>
        <translation>
            <numerusform>co %n dzień</numerusform>
            <numerusform>co %n dni</numerusform>
            <numerusform>co %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageSteps</name>
    <message>
        <source>since %1, %2</source>
        <comment>date, how long</comment>
        <translation>od %1, %2</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>what the salesperson does</comment>
        <translation>przyjmij</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1 since %2</source>
        <comment>stage, day or time</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 since %2: %3 took it over the line at %4. Without it: %5.</source>
        <comment>stage, day or time, a fact in quotation marks, points, points</comment>
        <translation>%1 od %2: %3 – tu lead przekroczył próg %4. Bez tego: %5.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Cleared %1</source>
        <comment>field</comment>
        <translation>Wyczyszczono: %1</translation>
    </message>
    <message>
        <source>Changed %1 to “%2”</source>
        <comment>field, value</comment>
        <translation>Zmieniono: %1 na „%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) from %1</source>
        <comment>%1: a system: CRM, HubSpot</comment>
        <translation>
            <numerusform>%n wartość (%1)</numerusform>
            <numerusform>%n wartości (%1)</numerusform>
            <numerusform>%n wartości (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>next step</comment>
        <translation>Wykonano: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Następny krok: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>date</comment>
        <translation>Termin %1</translation>
    </message>
    <message>
        <source>Adjusted the score</source>
        <translation>Skorygowano wynik</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Utworzono lead</translation>
    </message>
    <message>
        <source>Became %1</source>
        <comment>stage, of a lead</comment>
        <translation>Nowy etap: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>wynik %1</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <comment>date</comment>
        <translation>sprawdzić ponownie %1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <comment>won, lost, open</comment>
        <translation>Szansa: %1</translation>
    </message>
    <message>
        <source>Deal “%1”: %2</source>
        <comment>name; won, lost, open</comment>
        <translation>Szansa „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n BANT question(s) asked</source>
        <translation>
            <numerusform>Zadano %n pytanie BANT</numerusform>
            <numerusform>Zadano %n pytania BANT</numerusform>
            <numerusform>Zadano %n pytań BANT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n BANT question(s) asked, %1</source>
        <comment>%1: channel: call, form, mail</comment>
        <translation>
            <numerusform>Zadano %n pytanie BANT, %1</numerusform>
            <numerusform>Zadano %n pytania BANT, %1</numerusform>
            <numerusform>Zadano %n pytań BANT, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>filter of the timeline</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Web and events</source>
        <comment>filter of the timeline</comment>
        <translation>Witryna i wydarzenia</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>filter of the timeline</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Calls, meetings, notes</source>
        <comment>filter of the timeline</comment>
        <translation>Rozmowy, spotkania, notatki</translation>
    </message>
    <message>
        <source>BANT answers</source>
        <comment>filter of the timeline</comment>
        <translation>Odpowiedzi BANT</translation>
    </message>
    <message>
        <source>Stages and lines</source>
        <comment>filter of the timeline</comment>
        <translation>Etapy i progi</translation>
    </message>
    <message>
        <source>Changes and imports</source>
        <comment>filter of the timeline</comment>
        <translation>Zmiany i importy</translation>
    </message>
    <message>
        <source>Fewer pages</source>
        <comment>of a visit</comment>
        <translation>Mniej stron</translation>
    </message>
    <message numerus="yes">
        <source>%1 more page(s)</source>
        <comment>of a visit</comment>
        <translation>
            <numerusform>Jeszcze %1 strona</numerusform>
            <numerusform>Jeszcze %1 strony</numerusform>
            <numerusform>Jeszcze %1 stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not count now: its rule has reached its limit.</source>
        <translation>Teraz się nie liczy: reguła osiągnęła limit.</translation>
    </message>
    <message>
        <source>Counts %1 now. Its rule has reached its limit, so the score may not have risen with it.</source>
        <comment>points</comment>
        <translation>Teraz liczy się %1. Reguła osiągnęła limit, więc wynik nie musiał przy tym wzrosnąć.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <comment>criterion, answer, note</comment>
        <translation>%1: %2, „%3”</translation>
    </message>
</context>
<context>
    <name>ValueCodes</name>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>Adres e-mail jest pusty.</translation>
    </message>
    <message>
        <source>Not an e-mail address: no @.</source>
        <translation>To nie adres e-mail: brak @.</translation>
    </message>
    <message>
        <source>Not an e-mail address: two @.</source>
        <translation>To nie adres e-mail: dwa znaki @.</translation>
    </message>
    <message>
        <source>Not an e-mail address: nothing before the @.</source>
        <translation>To nie adres e-mail: nic przed @.</translation>
    </message>
    <message>
        <source>Not an e-mail address: no domain.</source>
        <translation>To nie adres e-mail: brak domeny.</translation>
    </message>
    <message>
        <source>Not an e-mail address: the domain is not possible.</source>
        <translation>To nie adres e-mail: domena nie jest możliwa.</translation>
    </message>
    <message>
        <source>Not an e-mail address: a character that may not be there.</source>
        <translation>To nie adres e-mail: niedozwolony znak.</translation>
    </message>
    <message>
        <source>Not an e-mail address: too long.</source>
        <translation>To nie adres e-mail: za długi.</translation>
    </message>
    <message>
        <source>Correct it or leave it empty.</source>
        <translation>Popraw lub zostaw puste.</translation>
    </message>
    <message>
        <source>The telephone number is empty.</source>
        <translation>Numer telefonu jest pusty.</translation>
    </message>
    <message>
        <source>The telephone number has no country code.</source>
        <translation>Numer telefonu nie ma kodu kraju.</translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation>To nie numer telefonu.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>Data jest pusta.</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>To nie data.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Nie ma takiego dnia.</translation>
    </message>
    <message>
        <source>Day and month could be exchanged: %1.</source>
        <translation>Dzień i miesiąc mogą być zamienione: %1.</translation>
    </message>
    <message>
        <source>Say which comes first.</source>
        <translation>Podaj, co jest pierwsze.</translation>
    </message>
    <message>
        <source>Not a number: %1.</source>
        <translation>To nie liczba: %1.</translation>
    </message>
    <message>
        <source>Not an amount: %1.</source>
        <translation>To nie kwota: %1.</translation>
    </message>
    <message>
        <source>Neither yes nor no: %1.</source>
        <translation>Ani tak, ani nie: %1.</translation>
    </message>
    <message>
        <source>Not one of the possible values: %1.</source>
        <translation>To nie jedna z możliwych wartości: %1.</translation>
    </message>
    <message>
        <source>Not a domain.</source>
        <translation>To nie domena.</translation>
    </message>
    <message>
        <source>Write it as example.com.</source>
        <translation>Zapisz tak: example.com.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-12; until then it is left out.</source>
        <translation>Zapisz ją jako 2026-03-12; do tego czasu jest pominięta.</translation>
    </message>
    <message>
        <source>It is kept as written, but nobody is found by it. Write it with + and the country, or choose the country in the settings, at Phone numbers of.</source>
        <translation>Numer jest zachowany tak, jak go zapisano, ale nikogo się po nim nie znajdzie. Zapisz go z + i krajem albo wybierz kraj w ustawieniach, przy Telefony z kraju.</translation>
    </message>
    <message>
        <source>Correct it; as it stands it cannot be used.</source>
        <translation>Popraw wartość; w tej postaci nie można jej użyć.</translation>
    </message>
</context>
</TS>
