// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ActivityMatcher.h"
#include "core/conditions/DerivedFields.h"
#include "core/conditions/JsonObject.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFile>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

QByteArray resource(const char* path)
{
    QFile file(sourcePath(u"resources/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<TitlePattern> shippedTitles()
{
    QList<TitlePattern> titles;
    const auto json = parseJson(resource("models/titles.json"));
    JsonFault fault;
    JsonObject object(*json, {}, fault);
    object.find("format");
    object.find("formatVersion");
    object.forEach("titles", [&](const Json& item, const QString& path) {
        JsonObject member(item, path, fault);
        TitlePattern title;
        member.read("pattern", title.pattern);
        member.read("rank", title.rank);
        member.read("department", title.department);
        titles.append(title);
    });
    return titles;
}

struct GoldenTitle {
    const char* title;
    const char* rank;
    const char* department;
};

constexpr GoldenTitle golden[] = {
    // English
    {"CEO", "c-level", "management"}, {"Chief Executive Officer", "c-level", "management"}, {"Founder & CEO", "c-level", "management"},
    {"C.E.O.", "c-level", "management"}, {"Managing Director", "c-level", "management"}, {"CTO", "c-level", "it"},
    {"Chief Financial Officer", "c-level", "finance"}, {"Owner", "c-level", "management"}, {"Vice President, Sales", "vp", "sales"},
    {"VP of Marketing", "vp", "marketing"}, {"SVP Engineering", "vp", ""}, {"Head of Operations", "director", "operations"},
    {"Marketing Director", "director", "marketing"}, {"Director of Human Resources", "director", "hr"}, {"Deputy Director", "director", ""},
    {"Sales Manager", "manager", "sales"}, {"Project Manager", "manager", ""}, {"Team Leader", "manager", ""},
    {"Office Manager", "manager", "administration"}, {"Procurement Manager", "manager", "purchasing"},
    {"Assistant to the Director", "specialist", "administration"}, {"Executive Assistant to CEO", "specialist", "administration"},
    {"Software Engineer", "specialist", "it"}, {"Sales Representative", "specialist", "sales"}, {"Accountant", "specialist", "finance"},
    {"R&D Engineer", "specialist", "research"}, {"Student", "student", ""}, {"Marketing Intern", "student", "marketing"},
    {"PhD student", "student", ""}, {"Product Owner", "specialist", "product"},
    // Polish
    {"Prezes Zarządu", "c-level", "management"}, {"prezes", "c-level", "management"}, {"Dyrektor Generalny", "c-level", "management"},
    {"Dyrektor zarządzający", "c-level", "management"}, {"Właścicielka", "c-level", "management"}, {"Członek Zarządu", "c-level", "management"},
    {"Dyrektor finansowy", "c-level", "finance"}, {"Wiceprezes Zarządu", "vp", ""}, {"Dyrektor ds. sprzedaży", "director", "sales"},
    {"Dyrektor Marketingu", "director", "marketing"}, {"dyrektorka HR", "director", "hr"}, {"Zastępca Dyrektora", "director", ""},
    {"Dyrektor Handlowy", "director", "sales"}, {"Kierownik zakupów", "manager", "purchasing"}, {"Kierowniczka działu IT", "manager", "it"},
    {"Menedżer produktu", "manager", "product"}, {"Koordynator projektu", "manager", ""}, {"Główna księgowa", "manager", "finance"},
    {"Asystentka dyrektora", "specialist", "administration"}, {"asystentka prezesa zarządu", "specialist", "administration"},
    {"Specjalista ds. marketingu", "specialist", "marketing"}, {"Młodszy specjalista", "specialist", ""},
    {"Programistka", "specialist", "it"}, {"Przedstawiciel handlowy", "specialist", "sales"}, {"Radca prawny", "specialist", "legal"},
    {"Magazynier", "specialist", "logistics"}, {"Stażysta", "student", ""}, {"studentka", "student", ""},
    // Russian
    {"Генеральный директор", "c-level", "management"}, {"ГЕНЕРАЛЬНЫЙ ДИРЕКТОР", "c-level", "management"}, {"гендиректор", "c-level", "management"},
    {"Исполнительный директор", "c-level", "management"}, {"Финансовый директор", "c-level", "finance"}, {"Технический директор", "c-level", "it"},
    {"Основатель", "c-level", "management"}, {"Владелец", "c-level", "management"}, {"Вице-президент", "vp", ""},
    {"Директор по маркетингу", "director", "marketing"}, {"Коммерческий директор", "director", "sales"}, {"Заместитель директора", "director", ""},
    {"Директор по персоналу", "director", "hr"}, {"Начальник отдела закупок", "manager", "purchasing"},
    {"Руководитель отдела продаж", "manager", "sales"}, {"Главный бухгалтер", "manager", "finance"}, {"Секретарь директора", "specialist", "administration"},
    {"Помощник генерального директора", "specialist", ""}, {"Менеджер по продажам", "specialist", "sales"},
    {"Ведущий инженер", "specialist", ""}, {"Системный администратор", "specialist", "it"}, {"Специалист по логистике", "specialist", "logistics"},
    {"Студент", "student", ""}, {"Стажёр", "student", ""},
    // Nothing is known of these
    {"Ninja", "", ""}, {"", "", ""}, {"Directorate", "", ""},
};

} // namespace

class TestDerivedFields : public QObject {
    Q_OBJECT
private slots:
    void titlesHaveTheirRank();
    void everyPatternFindsItself();
    void theLongestPatternWins();
    void disposableIsTestedFirst();
    void shippedListsKnowTheUsualMailboxes();
    void derivedFieldsFollowTheirBase();
    void matchesAskEveryPart();
};

void TestDerivedFields::titlesHaveTheirRank()
{
    const TitleTable table(shippedTitles());
    QVERIFY(std::size(golden) >= 80);
    QStringList wrong;
    for (const GoldenTitle& g : golden) {
        const TitleStanding found = table.standing(QString::fromUtf8(g.title));
        if (found.rank != QLatin1String(g.rank) || found.department != QLatin1String(g.department))
            wrong.append(QString::fromUtf8(g.title) + u": "_qs + found.rank + u", "_qs + found.department);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestDerivedFields::everyPatternFindsItself()
{
    const auto titles = shippedTitles();
    QVERIFY(titles.size() > 400);
    const TitleTable table(titles);
    for (const TitlePattern& title : titles) {
        const TitleStanding found = table.standing(title.pattern);
        if (!title.rank.isEmpty()) {
            QVERIFY2(titleRankOrder(title.rank), qPrintable(title.pattern));
            QVERIFY2(found.rank == title.rank, qPrintable(title.pattern + u' ' + found.rank));
        }
        if (!title.department.isEmpty()) QVERIFY2(found.department == title.department, qPrintable(title.pattern + u' ' + found.department));
    }
}

void TestDerivedFields::theLongestPatternWins()
{
    const QList<TitlePattern> patterns{{u"director"_qs, u"director"_qs, {}}, {u"assistant to the director"_qs, u"specialist"_qs, {}},
                                       {u"sales"_qs, {}, u"sales"_qs}};
    QList<TitlePattern> turned(patterns.rbegin(), patterns.rend());
    for (const auto& list : {patterns, turned}) {
        const TitleTable table(list);
        QCOMPARE(table.standing(u"Assistant to the Director, Sales"), (TitleStanding{u"specialist"_qs, u"sales"_qs}));
        QCOMPARE(table.standing(u"Director"), (TitleStanding{u"director"_qs, {}}));
        QCOMPARE(table.standing(u"Codirector"), TitleStanding{});
    }
}

void TestDerivedFields::disposableIsTestedFirst()
{
    const MailboxLists lists{DomainList("both.com\nfree.com"), DomainList("both.com")};
    QCOMPARE(mailboxKind(u"a@both.com", lists), MailboxKind::Disposable);
    QCOMPARE(mailboxKind(u"a@x.both.com", lists), MailboxKind::Disposable);
    QCOMPARE(mailboxKind(u" A@FREE.com ", lists), MailboxKind::Free);
    QCOMPARE(mailboxKind(u"a@sub.free.com", lists), MailboxKind::Corporate);
    QCOMPARE(mailboxKind(u"no address", lists), MailboxKind::None);
    QCOMPARE(mailboxKind(u"@free.com", lists), MailboxKind::None);
    const DomainList list("# list\nc.com\r\n\n \u017b.com\nA.com");
    QCOMPARE(list.domains(), (QList<QByteArrayView>{"a.com", "c.com", "\u017c.com"}));
    QVERIFY(list.contains(u"c.com"));
    QVERIFY(list.contains(u"\u017c.com"));
    QVERIFY(!list.contains(u"# list"));
    QVERIFY(!list.contains(u"b.com"));
}

void TestDerivedFields::shippedListsKnowTheUsualMailboxes()
{
    const MailboxLists lists{DomainList(resource("lists/free-mailboxes-1.txt")), DomainList(resource("lists/disposable-mailboxes-1.txt"))};
    for (const char* domain : {"gmail.com", "wp.pl", "onet.pl", "interia.pl", "mail.ru", "yandex.ru", "outlook.com"})
        QCOMPARE(mailboxKind(u"a@"_qs + QLatin1String(domain), lists), MailboxKind::Free);
    QCOMPARE(mailboxKind(u"a@mailinator.com", lists), MailboxKind::Disposable);
    QCOMPARE(mailboxKind(u"a@pkobp.pl", lists), MailboxKind::Corporate);
}

void TestDerivedFields::derivedFieldsFollowTheirBase()
{
    const MailboxLists lists{DomainList("free.com"), {}};
    const TitleTable table(shippedTitles());
    const DerivedTables tables{&lists, &table};
    for (const QString& field : derivedFields()) {
        QVERIFY(isDerivedField(field));
        QVERIFY(baseField(field) != field);
        QCOMPARE(derivedValue(field, {}, tables), FieldValue());
        QCOMPARE(derivedValue(field, QString(), tables), FieldValue());
    }
    QCOMPARE(derivedValue(u"freeMailbox", u"a@free.com"_qs, tables), FieldValue(true));
    QCOMPARE(derivedValue(u"disposableMailbox", u"a@free.com"_qs, tables), FieldValue(false));
    QCOMPARE(derivedValue(u"emailDomain", u"a@Free.com"_qs, tables), FieldValue(u"free.com"_qs));
    QCOMPARE(derivedValue(u"titleRank", u"Prezes"_qs, tables), FieldValue(u"c-level"_qs));
    QCOMPARE(derivedValue(u"titleRank", u"Ninja"_qs, tables), FieldValue());
    QCOMPARE(derivedValue(u"industry", u"IT"_qs, tables), FieldValue(u"IT"_qs));
    QCOMPARE(baseField(u"industry"_qs), u"industry"_qs);
}

void TestDerivedFields::matchesAskEveryPart()
{
    const QList<PageGroup> groups{{u"pricing"_qs, {u"/pricing*"_qs, u"/ceny*"_qs}}, {u"guides"_qs, {u"/guide*"_qs}}, {u"none"_qs, {}}};
    Activity view;
    view.type = activityTypeNumber(shippedActivityTypes(), u"page_view");
    view.subject = u"/Pricing/Team"_qs;
    view.campaign = u"Wiosna-2026"_qs;
    view.value = 5;
    const auto fits = [&](auto change) {
        ActivityMatch match;
        change(match);
        return ActivityMatcher(match, shippedActivityTypes(), groups).matches(view);
    };
    QVERIFY(fits([](ActivityMatch&) {}));
    QVERIFY(fits([](ActivityMatch& m) { m.types = {u"page_view"_qs, u"download"_qs}; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.types = {u"download"_qs}; }));
    QVERIFY(fits([](ActivityMatch& m) { m.channels = {Channel::Web}; m.stages = {JourneyStage::Awareness}; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.channels = {Channel::Web}; m.stages = {JourneyStage::Decision}; }));
    QVERIFY(fits([](ActivityMatch& m) { m.pageGroups = {u"guides"_qs, u"pricing"_qs}; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.pageGroups = {u"guides"_qs}; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.pageGroups = {u"none"_qs}; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.notPageGroups = {u"pricing"_qs}; }));
    QVERIFY(fits([](ActivityMatch& m) { m.notPageGroups = {u"guides"_qs}; }));
    QVERIFY(fits([](ActivityMatch& m) { m.subjects = {u"*team"_qs}; m.campaigns = {u"wiosna*"_qs}; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.campaigns = {u"lato*"_qs}; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.sources = {u"ads"_qs}; }));
    QVERIFY(fits([](ActivityMatch& m) { m.minValue = 5; m.maxValue = 5; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.minValue = 5.01; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.minDuration = 0; }));
    QVERIFY(!fits([](ActivityMatch& m) { m.results = {CallResult::Reached}; }));
}

KELVIN_TEST(TestDerivedFields)
#include "TestDerivedFields.moc"
