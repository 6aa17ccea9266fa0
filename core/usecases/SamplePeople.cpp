// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SamplePeople.h"

#include "core/domain/SearchFold.h"

#include <array>

namespace Kelvin {

namespace {

using Words = QList<QString>;

Words words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

struct Place {
    int share;                  ///< of a hundred leads
    QString country, language, phone;
    Words cities;               ///< "city/region"
    Words women, womenLast, men, menLast;
    Words forms;                ///< legal forms
};

const std::array<Place, 7>& places()
{
    static const std::array<Place, 7> all{
        Place{58, words("PL").first(), words("pl").first(), words("+48 22 100 ").first(),
              words("Warszawa/Mazowieckie|Kraków/Małopolskie|Wrocław/Dolnośląskie|Poznań/Wielkopolskie|Gdańsk/Pomorskie|Łódź/Łódzkie|"
                    "Katowice/Śląskie|Lublin/Lubelskie|Rzeszów/Podkarpackie|Szczecin/Zachodniopomorskie|Radom/Mazowieckie|Płock/Mazowieckie"),
              words("Anna|Katarzyna|Magdalena|Agnieszka|Małgorzata|Joanna|Zofia|Żaneta|Elżbieta|Hanna|Łucja|Beata"),
              words("Kowalska|Nowak|Wiśniewska|Wójcik|Kamińska|Lewandowska|Zielińska|Szymańska|Dąbrowska|Łukasik|Jabłońska|Świątek"),
              words("Piotr|Krzysztof|Tomasz|Paweł|Michał|Łukasz|Grzegorz|Stanisław|Rafał|Zbigniew|Wojciech|Mateusz"),
              words("Kowalski|Nowak|Wiśniewski|Wójcik|Kamiński|Lewandowski|Zieliński|Szymański|Dąbrowski|Łukasik|Jabłoński|Śliwa"),
              words("Sp. z o.o.|S.A.|Sp. z o.o.|Sp. k.")},
        Place{11, words("DE").first(), words("de").first(), words("+49 30 23125 ").first(),
              words("Berlin/Berlin|München/Bayern|Köln/Nordrhein-Westfalen|Düsseldorf/Nordrhein-Westfalen|Görlitz/Sachsen"),
              words("Jutta|Sabine|Käthe|Ulrike|Nicole"), words("Müller|Schäfer|Weiß|Köhler|Groß"),
              words("Jörg|Stefan|Günther|Björn|Matthias"), words("Müller|Schröder|Strauß|Böhm|Krüger"), words("GmbH|GmbH & Co. KG|AG")},
        Place{8, words("CZ").first(), words("cs").first(), words("+420 210 000 ").first(),
              words("Praha/Praha|Brno/Jihomoravský|Ostrava/Moravskoslezský|Plzeň/Plzeňský"),
              words("Jiřina|Tereza|Božena|Kateřina"), words("Dvořáková|Nováková|Černá|Procházková"),
              words("Jiří|Tomáš|Ondřej|Zdeněk"), words("Dvořák|Novák|Černý|Růžička"), words("s.r.o.|a.s.")},
        Place{8, words("UA").first(), words("uk").first(), words("+380 44 100 ").first(),
              words("Київ/Київ|Львів/Львівська область|Харків/Харківська область"),
              words("Оксана|Олена|Наталія|Юлія"), words("Шевченко|Ковальчук|Бойко|Ткаченко"),
              words("Андрій|Олександр|Сергій|Тарас"), words("Шевченко|Мельник|Кравченко|Гончаренко"), words("ТОВ|ПП")},
        Place{6, words("KZ").first(), words("ru").first(), words("+7 727 100 ").first(), words("Алматы/Алматы|Астана/Астана"),
              words("Екатерина|Ольга|Алёна|Наталья"), words("Иванова|Соловьёва|Кузнецова|Щербакова"),
              words("Пётр|Фёдор|Дмитрий|Алексей"), words("Иванов|Соловьёв|Кузнецов|Щербаков"), words("ТОО|АО")},
        Place{6, words("SE").first(), words("sv").first(), words("+46 8 465 004 ").first(),
              words("Stockholm/Stockholms län|Göteborg/Västra Götaland|Malmö/Skåne"),
              words("Åsa|Märta|Ingrid|Karin"), words("Åkesson|Öberg|Lindström|Sjögren"),
              words("Göran|Håkan|Åke|Lars"), words("Åkesson|Björk|Nyström|Hägg"), words("AB")},
        Place{3, words("NO").first(), words("nb").first(), words("+47 21 00 00 ").first(), words("Oslo/Oslo|Tromsø/Troms"),
              words("Bjørg|Solveig|Åse"), words("Sørensen|Ødegård|Dæhlie"), words("Øystein|Bjørn|Kåre"), words("Sørensen|Ødegård|Næss"),
              words("AS")}};
    return all;
}

struct Branch {
    const char* key;
    const char* word;           ///< in company names
    int share;
    double fit;
    int typicalSize;
    const char* sellsTo;
};

constexpr std::array<Branch, 9> branches{
    Branch{"software", "Soft", 20, 0.9, 40, "B2B"},      Branch{"IT", "Data", 13, 0.7, 60, "B2B"},
    Branch{"manufacturing", "Metal", 16, 0.1, 220, "B2B"}, Branch{"logistics", "Cargo", 12, 0.3, 130, "B2B"},
    Branch{"finance", "Capital", 9, 0.5, 180, "both"},   Branch{"retail", "Market", 12, -0.7, 90, "B2C"},
    Branch{"education", "Akademia", 7, -0.9, 35, "B2C"}, Branch{"healthcare", "Med", 6, -0.3, 110, "B2C"},
    Branch{"construction", "Bud", 5, -0.5, 70, "both"}};

template <typename List> const auto& byShare(SampleRandom& random, const List& list)
{
    int total = 0;
    for (const auto& one : list) total += one.share;
    int at = random.whole(0, total - 1);
    for (const auto& one : list)
        if ((at -= one.share) < 0) return one;
    return list.back();
}

struct Job {
    const char* english;
    const char* polish;
    const char* russian;
    int share;
    double fit;
};

constexpr std::array<Job, 10> jobs{
    Job{"CEO", "Prezes zarządu", "Генеральный директор", 9, 0.7},
    Job{"Head of Operations", "Dyrektor operacyjny", "Операционный директор", 11, 0.6},
    Job{"Sales Director", "Dyrektor handlowy", "Коммерческий директор", 13, 0.6},
    Job{"IT Director", "Dyrektor IT", "Директор по ИТ", 8, 0.4},
    Job{"Marketing Manager", "Kierownik marketingu", "Менеджер по маркетингу", 18, 0.2},
    Job{"Sales Manager", "Kierownik sprzedaży", "Руководитель отдела продаж", 14, 0.2},
    Job{"Marketing Specialist", "Specjalista ds. marketingu", "Специалист по маркетингу", 14, -0.4},
    Job{"Office Assistant", "Asystentka dyrektora", "Ассистент", 5, -0.7},
    Job{"Student", "Student", "Студент", 4, -1.6},
    Job{"Consultant", "Konsultant", "Консультант", 4, -0.4}};

QString asciiOf(const QString& text)
{
    QString out;
    for (const QChar c : searchFold(text))
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) out += c;
    return out;
}

double sizeFit(int employees)
{
    if (employees < 5) return -0.9;
    if (employees <= 100) return 0.5;
    return employees <= 500 ? 0.2 : -0.4;
}

QString jobTitle(const Job& job, const QString& language)
{
    if (language == QLatin1String("pl")) return QString::fromUtf8(job.polish);
    return QString::fromUtf8(language == QLatin1String("ru") ? job.russian : job.english);
}

} // namespace

SampleCompany sampleCompany(SampleRandom& random, int number)
{
    static const Words starts = words("Lumen|Wisła|Tatra|Orbis|Nowa|Polaris|Amber|Karpat|Sokół|Vega|Delta|Warta|Mazur|Atlas|Bursztyn|Gryf|Helios|Żubr|Kometa|Merkury");
    const Place& place = byShare(random, places());
    const Branch& branch = byShare(random, branches);
    SampleCompany out;
    out.place = int(&place - places().data());
    // Twenty beginnings with nine endings are 180: a number makes the rest unlike, as branches in towns do.
    const QString start = starts.at(number % starts.size());
    const QString series = number < starts.size() ? QString() : QStringLiteral(" %1").arg(number / starts.size() + 1);
    out.name = start + QLatin1Char(' ') + QString::fromUtf8(branch.word) + series + QLatin1Char(' ') + random.pick(place.forms);
    out.domain = asciiOf(start + QString::fromUtf8(branch.word) + series) + QStringLiteral(".example");
    out.industry = QString::fromUtf8(branch.key);
    out.customerType = random.chance(0.8) ? QString::fromUtf8(branch.sellsTo) : QStringLiteral("both");
    const QStringList city = random.pick(place.cities).split(QLatin1Char('/'));
    out.country = place.country;
    out.city = city.at(0);
    out.region = city.at(1);
    out.employees = std::max(1, int(branch.typicalSize * std::exp(random.normal() * 1.1)));
    return out;
}

SamplePerson samplePerson(SampleRandom& random, const SampleCompany& company)
{
    const Place& place = places()[size_t(company.place)];
    const bool woman = random.chance(0.47);
    SamplePerson out;
    out.firstName = random.pick(woman ? place.women : place.men);
    out.lastName = random.pick(woman ? place.womenLast : place.menLast);
    out.email = asciiOf(out.firstName) + QLatin1Char('.') + asciiOf(out.lastName) + QLatin1Char('@') + company.domain;
    out.phone = place.phone + QString::number(random.whole(10, 99)).rightJustified(2, QLatin1Char('0'));
    if (place.phone.endsWith(QLatin1String("100 "))) out.phone += QLatin1Char(' ') + QString::number(random.whole(10, 99));
    else if (place.phone.endsWith(QLatin1String("000 ")) || place.phone.endsWith(QLatin1String("23125 "))) out.phone += QString::number(random.whole(0, 9));
    out.language = place.language;
    out.title = jobTitle(byShare(random, jobs), out.language);
    return out;
}

double sampleFit(const SampleCompany& company, const SamplePerson& person)
{
    double out = sizeFit(company.employees);
    for (const Branch& branch : branches)
        if (company.industry == QLatin1String(branch.key)) out += branch.fit;
    for (const Job& job : jobs)
        if (jobTitle(job, person.language) == person.title) out += job.fit;
    return out;
}

} // namespace Kelvin
