// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ColumnMapping.h"
#include "core/ingest/EditDistance.h"
#include "tests/core/ingest/CsvFixtures.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

class TestColumnMapping : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void headersInThreeLanguages();
    void reasonsAreGiven();
    void wordsOfSynonymsAreUnique();
    void presetsNameOnlyKnownTargets();
    void productExportsAreRecognised();
    void kindsAreRecognised();
    void eventsAreActivitiesWhateverTheirTimeIsCalled();
    void theTypeOfAPersonMakesNoActivities_data();
    void theTypeOfAPersonMakesNoActivities();
    void whatSaysNothingAloneIsLeftOut();
    void timesAndPagesThatAFileOfLeadsLeavesOutAreSaid();
    void oneTargetTwiceIsRefused();
    void aFileWithoutPersonsIsRefused();
    void aDayAboveTwelveSettlesTheOrder();
    void oneCellThatIsNoDateLeavesWhatTheOthersSay_data();
    void oneCellThatIsNoDateLeavesWhatTheOthersSay();
    void withoutSuchADayAPersonMustChoose();
    void restBecomesCustomFieldsWithTypesOfAllRows();
    void decimalSignComesFromAllRows();
    void whatARejectsFileAddsBecomesNoField();
    void aProductIsItsPresetThatFitsBest();
    void editsAreCounted();

private:
    ColumnMapping guess(const QStringList& header) const { return guessMapping(header, m_vocabulary); }
    ImportVocabulary m_vocabulary;
};

static FileProfile profileOfBytes(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto source = openCsv(std::unique_ptr<QIODevice>(std::move(buffer)));
    FileProfile profile;
    RowBatch batch;
    while (source.ok() && (*source)->next(batch)) addToProfile(profile, (*source)->columns(), batch);
    return profile;
}

static QStringList codes(const QList<Issue>& issues)
{
    QStringList found;
    for (const auto& issue : issues) found.append(issue.code);
    return found;
}

void TestColumnMapping::initTestCase()
{
    auto read = readImportVocabulary(QStringLiteral(":/kelvin/profiles"));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().code + read.failure().args.join(u' ')));
    m_vocabulary = *std::move(read);
    QCOMPARE(m_vocabulary.presets.size(), 9);
}

void TestColumnMapping::headersInThreeLanguages()
{
    const QStringList targets{"email", "firstName", "lastName", "company", "title", "phone", "employees", "industry", "city", "source"};
    const QList<QStringList> headers{
        {"E-mail", "First Name", "Last Name", "Company", "Job Title", "Phone", "Number of employees", "Industry", "City", "Lead source"},
        {"Adres e-mail", "Imię", "Nazwisko", "Firma", "Stanowisko", "Telefon", "Liczba pracowników", "Branża", "Miasto", "Źródło"},
        {"adres e-mail", "imie", "NAZWISKO", "nazwa_firmy", "stanowisko", "nr telefonu", "liczba pracownikow", "branza", "miasto", "zrodlo"},
        {"Электронная почта", "Имя", "Фамилия", "Компания", "Должность", "Телефон", "Количество сотрудников", "Отрасль", "Город", "Источник"}};
    for (const auto& header : headers) {
        const auto mapping = guess(header);
        QCOMPARE(mapping.kind, ImportKind::Leads);
        for (qsizetype i = 0; i < targets.size(); ++i) QVERIFY2(mapping.columns[i].target == targets[i], qPrintable(header[i]));
        QVERIFY(checkMapping(mapping).isEmpty());
    }
}

void TestColumnMapping::reasonsAreGiven()
{
    const auto mapping = guess({"email", "First-Name", "Indsutry", "shoe size", "Emali address"});
    QCOMPARE(mapping.columns[0].by, MappedBy::Exact);
    QCOMPARE(mapping.columns[1].by, MappedBy::Folded);
    QCOMPARE(mapping.columns[2].by, MappedBy::Close);
    QCOMPARE(mapping.columns[2].target, QStringLiteral("industry"));
    QCOMPARE(mapping.columns[2].word, QStringLiteral("industry"));
    QCOMPARE(mapping.columns[3].by, MappedBy::None);
    QCOMPARE(mapping.columns[4].target, QString());
}

void TestColumnMapping::wordsOfSynonymsAreUnique()
{
    for (const auto& [kind, key] : EnumKeys<ImportKind>::keys) {
        QMap<QString, QString> seen;
        const auto targets = m_vocabulary.words.headers.value(kind);
        for (auto target = targets.begin(); target != targets.end(); ++target) {
            const bool used = targetField(target.key(), kind) != nullptr || target.key() == u"email" || target.key() == u"phone";
            QVERIFY2(used, qPrintable(target.key()));
            for (const auto& word : target.value()) {
                QVERIFY2(!seen.contains(wordKey(word)) || seen.value(wordKey(word)) == target.key(), qPrintable(QLatin1String(key) + u' ' + word));
                seen.insert(wordKey(word), target.key());
            }
        }
    }
}

void TestColumnMapping::presetsNameOnlyKnownTargets()
{
    for (const auto& preset : m_vocabulary.presets) {
        for (const auto& target : preset.columns)
            QVERIFY2(target.isEmpty() || target.startsWith(customPrefix) || targetField(target, preset.kind), qPrintable(preset.name + target));
        for (const auto& target : preset.values.keys()) QVERIFY2(targetField(target, preset.kind), qPrintable(preset.name + target));
    }
}

void TestColumnMapping::productExportsAreRecognised()
{
    const auto mapping = guess({"Contact ID", "First Name", "Last Name", "Email", "Phone Number", "Lifecycle Stage", "Create Date",
                                "Lead Source", "Associated Company Domain", "Favourite colour"});
    QCOMPARE(mapping.preset, QStringLiteral("hubspot-contacts"));
    QCOMPARE(mapping.system, QStringLiteral("hubspot"));
    QCOMPARE(mapping.columns[5].target, QStringLiteral("stage"));
    QCOMPARE(mapping.columns[5].by, MappedBy::Preset);
    QCOMPARE(mapping.columns[5].values.value(wordKey(u"Evangelist")), QStringLiteral("customer"));
    QCOMPARE(mapping.columns[9].target, QString());
    QVERIFY(mappingOfPreset(QStringLiteral("hubspot-deals"), {"Deal ID"}, m_vocabulary).has_value());
    QVERIFY(!mappingOfPreset(QStringLiteral("none"), {"Deal ID"}, m_vocabulary));
}

void TestColumnMapping::kindsAreRecognised()
{
    QCOMPARE(guess({"eventId", "email", "type", "occurredAt", "subject"}).kind, ImportKind::Activities);
    QCOMPARE(guess({"Data", "Typ", "E-mail", "Strona"}).kind, ImportKind::Activities);
    for (const char* type : {"Rodzaj aktywności", "Typ aktywności", "Rodzaj działania"}) QCOMPARE(guess({"E-mail", QString::fromUtf8(type), "Data", "Adres strony"}).kind, ImportKind::Activities);
    for (const char* type : {"Вид активности", "Тип события", "Действие"}) QCOMPARE(guess({"E-mail", QString::fromUtf8(type), "Дата", "Адрес страницы"}).kind, ImportKind::Activities);
    QCOMPARE(guess({"email", "budget", "authority", "need", "timeframe", "date"}).kind, ImportKind::Bant);
    QCOMPARE(guess({"email", "dealId", "outcome", "outcomeAt", "amount"}).kind, ImportKind::Outcomes);
    QCOMPARE(guess({"Company name", "Domain", "Industry", "Employees"}).kind, ImportKind::Companies);
    const auto leads = guess({"mql_id", "first_contact_date", "landing_page_id", "origin"});
    QCOMPARE(leads.kind, ImportKind::Leads);
    QCOMPARE(leads.system, QStringLiteral("default"));
    QCOMPARE(leads.columns[0].target, QStringLiteral("externalId"));
    QCOMPARE(leads.columns[1].target, QStringLiteral("createdAt"));
    QCOMPARE(leads.columns[2].target, QStringLiteral("custom.landing_page_id"));
    QCOMPARE(leads.columns[3].target, QStringLiteral("source"));
    const auto deals = guess({"mql_id", "seller_id", "sdr_id", "sr_id", "won_date", "business_segment", "lead_type"});
    QCOMPARE(deals.kind, ImportKind::Outcomes);
    QCOMPARE(deals.columns[0].target, QStringLiteral("externalId"));
    QCOMPARE(deals.columns[4].target, QStringLiteral("wonAt"));
}

void TestColumnMapping::eventsAreActivitiesWhateverTheirTimeIsCalled()
{
    const auto events = guess({"eventId", "email", "type", "at", "subject"});
    QCOMPARE(events.kind, ImportKind::Activities);
    QCOMPARE(events.columns[0].target, QStringLiteral("eventId"));
    QCOMPARE(events.columns[3].target, QStringLiteral("occurredAt"));
    QVERIFY(checkMapping(events).isEmpty());
    // The time is asked for, rather than the events taken for people.
    const auto untimed = guess({"event id", "email", "type", "happened", "url"});
    QCOMPARE(untimed.kind, ImportKind::Activities);
    QCOMPARE(codes(checkMapping(untimed)), QStringList{"file_no_time"});
    // Whoever came to an event is a person.
    QCOMPARE(guess({"Event ID", "First name", "Last name", "Email", "Company", "Registered"}).kind, ImportKind::Leads);
}

void TestColumnMapping::theTypeOfAPersonMakesNoActivities_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("customer and partner") << QByteArray("email,name,company,type,date\na@b.pl,Anna,Beta,Customer,2024-01-02\nc@d.pl,Cela,Delta,Partner,2024-01-03\n") << ImportKind::Leads;
    QTest::newRow("in Polish") << QByteArray("E-mail,Imię,Nazwisko,Firma,Typ,Data\na@b.pl,Anna,Lis,Beta,Klient,2024-01-02\n") << ImportKind::Leads;
    QTest::newRow("what people did") << QByteArray("email,name,company,type,date\na@b.pl,Anna,Beta,Page view,2024-01-02\n") << ImportKind::Activities;
    QTest::newRow("one of several kinds is known") << QByteArray("email,name,company,type,date\na@b.pl,Anna,Beta,Demo day,2024-01-02\na@b.pl,Anna,Beta,download,2024-01-02\n") << ImportKind::Activities;
    QTest::newRow("little said of the person") << QByteArray("email,type,date\na@b.pl,Demo day,2024-01-02\n") << ImportKind::Activities;
    QTest::newRow("events of their own") << QByteArray("eventId,email,type,at,subject\n1,a@b.pl,Demo day,2024-01-02,x\n") << ImportKind::Activities;
    QTest::newRow("no rows to tell") << QByteArray("email,name,company,type,date\n") << ImportKind::Activities;
}

void TestColumnMapping::theTypeOfAPersonMakesNoActivities()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportKind, kind);
    const QStringList header = QString::fromUtf8(bytes.left(bytes.indexOf('\n'))).split(u',');
    QCOMPARE(guessMapping(header, m_vocabulary, profileOfBytes(bytes)).kind, kind);
}

void TestColumnMapping::whatSaysNothingAloneIsLeftOut()
{
    const auto leftOut = [this](const QStringList& header) {
        QStringList columns;
        for (const ColumnTarget& column : guess(header).columns)
            if (column.target.isEmpty()) columns.append(column.column);
        return columns;
    };
    // Without answers and deals nobody reads these; left out, they are named, and can be kept as fields of one's own.
    QCOMPARE(leftOut({u"email"_s, u"name"_s, u"Uwagi"_s, u"Kwota"_s}), (QStringList{u"Uwagi"_s, u"Kwota"_s}));
    QCOMPARE(leftOut({u"email"_s, u"name"_s, u"budget"_s, u"Uwagi"_s}), QStringList());
    QCOMPARE(leftOut({u"email"_s, u"name"_s, u"outcome"_s, u"Kwota"_s}), QStringList());
}

void TestColumnMapping::timesAndPagesThatAFileOfLeadsLeavesOutAreSaid()
{
    const auto remarks = [this](const QStringList& header) { return mappingRemarks(guess(header), m_vocabulary.words); };
    const QStringList unknownType{"E-mail", "Co się stało", "Data", "Adres strony"};
    QCOMPARE(guess(unknownType).kind, ImportKind::Leads);
    QCOMPARE(remarks(unknownType), (QList<Issue>{Issue{u"activities_as_leads"_s, 1, 0, {}, {u"Data, Adres strony"_s}}}));
    // A date or a page alone may be the person's, and of activities all is read.
    QVERIFY(remarks({"E-mail", "Imię", "Data"}).isEmpty());
    QVERIFY(remarks({"E-mail", "Imię", "Adres strony"}).isEmpty());
    QVERIFY(remarks({"E-mail", "Typ", "Data", "Adres strony"}).isEmpty());
    // Who leaves them out knows.
    ColumnMapping byHand = guess(unknownType);
    byHand.columns[2].by = MappedBy::Hand;
    QVERIFY(mappingRemarks(byHand, m_vocabulary.words).isEmpty());
}

void TestColumnMapping::oneTargetTwiceIsRefused()
{
    auto mapping = guess({"email", "e-mail address", "name"});
    QCOMPARE(mapping.columns[1].target, QString());
    mapping.columns[1].target = QStringLiteral("email");
    QCOMPARE(codes(checkMapping(mapping)), QStringList{"target_twice"});
    mapping.columns[1].target = QStringLiteral("occurredAt");
    QCOMPARE(codes(checkMapping(mapping)), QStringList{"target_unknown"});
    mapping.columns[1].target.clear();
    mapping.constants.insert(QStringLiteral("name"), QStringLiteral("x"));
    mapping.zone = QStringLiteral("Mars/Base");
    QCOMPARE(codes(checkMapping(mapping)), (QStringList{"target_twice", "zone_unknown"}));
}

void TestColumnMapping::aFileWithoutPersonsIsRefused()
{
    QVERIFY(codes(checkMapping(guess({"Nth day", "Users"}))).contains(QStringLiteral("file_no_key")));
    QVERIFY(codes(checkMapping(guess({"#1", "#2"}))).contains(QStringLiteral("file_no_key")));
    // Remarks before the table, JSON: its first line is no header.
    for (const char* line : {"# ----", "#", "{\"a\":1}", "[{\"a\":1"}) QCOMPARE(codes(checkMapping(guess({QString::fromLatin1(line)}))), QStringList{"file_no_table"});
    const QString report = sharedData(QStringLiteral("web/home_report_data-export_multiblock.csv"));
    if (report.isEmpty()) QSKIP("the report of several tables is not beside the sources");
    auto source = openCsv(report);
    QVERIFY(source.ok());
    QCOMPARE(codes(checkMapping(guess((*source)->columns()))), QStringList{"file_no_table"});
}

void TestColumnMapping::aDayAboveTwelveSettlesTheOrder()
{
    const auto settle = [this](const QByteArray& bytes) {
        const auto profile = profileOfBytes(bytes);
        auto mapping = guess(profile.columns);
        const auto issues = settleByRows(mapping, profile);
        return issues.isEmpty() ? enumKey(mapping.dateOrder) : issues.first().code;
    };
    QByteArray rows = "email,createdAt\n";
    for (int i = 0; i < 5000; ++i) rows += "a@b.pl,01/02/2024\n";
    QCOMPARE(settle(rows + "a@b.pl,13/02/2024\n"), QStringLiteral("dmy"));
    QCOMPARE(settle(rows + "a@b.pl,02/13/2024\n"), QStringLiteral("mdy"));
    QCOMPARE(settle(rows + "a@b.pl,02/13/2024\na@b.pl,13/02/2024\n"), QStringLiteral("mixed_date_order"));
    QCOMPARE(settle("email,createdAt\na@b.pl,2024-01-02\n"), QString());
}

void TestColumnMapping::oneCellThatIsNoDateLeavesWhatTheOthersSay_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QString>("found");
    for (const char* odd : {"brak", "n/a", "-", "0", "00.00.0000", "2026-02-30", "03.2026", "13.01.2024 or so"}) {
        const QByteArray cell(odd);
        QTest::newRow(odd) << "01.03.2026\n28.03.2026\n" + cell << QStringLiteral("dmy");
        QTest::newRow(("first: " + cell).constData()) << cell + "\n03/28/2026\n03/01/2026" << QStringLiteral("mdy");
        QTest::newRow(("unclear, with " + cell).constData()) << "01/02/2026\n" + cell + "\n03/04/2026" << QStringLiteral("ambiguous_date_order");
        QTest::newRow(("ISO, with " + cell).constData()) << "2026-02-01\n" + cell << QString();
    }
    QTest::newRow("a day that is not there, of a month that is second") << QByteArray("30.02.2026\n01.03.2026") << QStringLiteral("dmy");
    QTest::newRow("both orders") << QByteArray("n/a\n28.03.2026\n03.28.2026") << QStringLiteral("mixed_date_order");
}

void TestColumnMapping::oneCellThatIsNoDateLeavesWhatTheOthersSay()
{
    QFETCH(QByteArray, dates);
    QFETCH(QString, found);
    const auto profile = profileOfBytes("createdAt,email\n" + dates.replace("\n", ",a@b.pl\n") + ",a@b.pl\n");
    auto mapping = guess(profile.columns);
    const auto issues = settleByRows(mapping, profile);
    QCOMPARE(issues.isEmpty() ? enumKey(mapping.dateOrder) : issues.first().code, found);
}

void TestColumnMapping::withoutSuchADayAPersonMustChoose()
{
    const auto profile = profileOfBytes("email,createdAt\na@b.pl,01.02.2024\nb@b.pl,11.12.2024\n");
    auto mapping = guess(profile.columns);
    auto issues = settleByRows(mapping, profile);
    QCOMPARE(codes(issues), QStringList{"ambiguous_date_order"});
    QCOMPARE(issues[0].args, QStringList{"createdAt"});
    QCOMPARE(mapping.dateOrder, DateOrder::Unknown);
    mapping.dateOrder = DateOrder::DayFirst;
    QVERIFY(settleByRows(mapping, profile).isEmpty());
    QCOMPARE(mapping.dateOrder, DateOrder::DayFirst);
}

void TestColumnMapping::restBecomesCustomFieldsWithTypesOfAllRows()
{
    QByteArray bytes = "email;score;price;seen;member;plan;zip;text;score 2\n";
    for (int i = 0; i < 100; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += n + "@b.pl;" + n + ",5;" + n + " zł;2024-05-1" + QByteArray::number(i % 10) + ";" + (i % 2 ? "tak" : "nie") + ";" +
                 (i % 3 ? "basic" : "pro") + ";0" + n + ";word " + n + ";" + n + "\n";
    }
    const auto profile = profileOfBytes(bytes);
    auto mapping = guess(profile.columns);
    mapRestToCustom(mapping, profile);
    QStringList found;
    for (const auto& column : mapping.columns) found.append(column.target + u':' + enumKey(column.type));
    QCOMPARE(found.mid(1), (QStringList{"custom.score:number", "custom.price:money", "custom.seen:date", "custom.member:boolean",
                                        "custom.plan:choice", "custom.zip:text", "custom.text:text", "custom.score_2:number"}));
    QVERIFY(checkMapping(mapping).isEmpty());
    const auto spoiled = profileOfBytes(bytes + "x@b.pl;n/a;?;soon;maybe;;;;\n");
    for (const size_t i : {1, 2, 3, 4}) QCOMPARE(spoiled.profiles[i].type(), i == 4 ? FieldType::Choice : FieldType::Text);
}

void TestColumnMapping::decimalSignComesFromAllRows()
{
    const auto profile = profileOfBytes("email;przychody\na@b.pl;1.234\nb@b.pl;2.345,50\n");
    auto mapping = guess(profile.columns);
    QCOMPARE(mapping.columns[1].target, QStringLiteral("revenue"));
    QVERIFY(settleByRows(mapping, profile).isEmpty());
    QCOMPARE(mapping.decimalSign, DecimalSign::Comma);
}

void TestColumnMapping::whatARejectsFileAddsBecomesNoField()
{
    const auto profile = profileOfBytes("email,extra,kelvin_line,kelvin_column,kelvin_code,kelvin_reason\na@b.pl,x,2,email,email_two_at,Why\n");
    auto mapping = guess(profile.columns);
    mapRestToCustom(mapping, profile);
    QStringList targets;
    for (const auto& column : mapping.columns) targets.append(column.target);
    QCOMPARE(targets, (QStringList{"email", "custom.extra", "", "", "", ""}));
}

void TestColumnMapping::aProductIsItsPresetThatFitsBest()
{
    const auto presetOf = [this](const char* product, const QStringList& header) {
        const auto mapping = mappingOfPreset(QString::fromLatin1(product), header, m_vocabulary);
        return mapping ? mapping->preset + u' ' + mapping->system : QString();
    };
    QCOMPARE(presetOf("hubspot", {"Record ID", "Email", "Lifecycle Stage", "Job Title"}), QStringLiteral("hubspot-contacts hubspot"));
    // Not all that the guess asks for, but it was named.
    QCOMPARE(presetOf("hubspot", {"Deal Name", "Deal Stage", "Email"}), QStringLiteral("hubspot-deals hubspot"));
    QCOMPARE(presetOf("generic", {"email", "type", "date"}), QStringLiteral("generic-activities default"));
    QCOMPARE(presetOf("hubspot-deals", {"email"}), QStringLiteral("hubspot-deals hubspot"));
    QCOMPARE(presetOf("hub", {"email"}), QString());
    QCOMPARE(productOf(QStringLiteral("hubspot-contacts")), QStringLiteral("hubspot"));
}

void TestColumnMapping::editsAreCounted()
{
    QCOMPARE(editDistance(u"email", u"email", 2), 0);
    QCOMPARE(editDistance(u"emali", u"email", 2), 1);
    QCOMPARE(editDistance(u"emal", u"email", 2), 1);
    QCOMPARE(editDistance(u"company", u"kompani", 2), 2);
    QCOMPARE(editDistance(u"company", u"country", 2), -1);
    QCOMPARE(editDistance(u"", u"ab", 2), 2);
}

KELVIN_TEST(TestColumnMapping)
#include "TestColumnMapping.moc"
