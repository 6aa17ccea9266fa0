// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What a person types: values, and external ids, which are keys of the lead and no field.
class TestTypedKeys : public QObject {
    Q_OBJECT

private:
    static Result<CommitResult> add(ImportFixture& f, const QString& key)
    {
        NewLead lead;
        lead.fields.insert(u"externalId"_s, key);
        lead.fields.insert(u"name"_s, u"Anna"_s);
        return addLead(*f.workspace, lead, f.actor);
    }

private slots:
    void whatIsTypedMeansWhatItMeansInAFile()
    {
        ImportFixture f;
        QCOMPARE(*readTyped(*f.workspace, u"consent"_s, u"prawda"_s), FieldValue(true));
        QCOMPARE(*readTyped(*f.workspace, u"consent"_s, u"fałsz"_s), FieldValue(false));
        QCOMPARE(*readTyped(*f.workspace, u"tags"_s, u"a; \"Kraków, centrum\"; a"_s), FieldValue(QStringList{u"a"_s, u"Kraków, centrum"_s}));
        QCOMPARE(*readTyped(*f.workspace, u"employees"_s, u"1 200"_s), FieldValue(1200.0));
        QCOMPARE(readTyped(*f.workspace, u"employees"_s, u"many"_s).failure().code, u"not_a_number"_s);
    }

    void findTheLeadAndAreFoundByFiles()
    {
        ImportFixture f;
        const auto added = add(f, u"7"_s);
        QVERIFY(added);
        const LeadFacts lead = *leadFacts(*f.workspace, added->leads.first());
        QCOMPARE(lead.keys.size(), 1);
        QCOMPARE(lead.keys.first().system, u"default"_s);
        QCOMPARE(lead.keys.first().externalId, u"7"_s);
        QVERIFY(isEmpty(fieldAt(lead, u"externalId"_s, f.actor.now)));
        f.system = u"default"_s;
        QCOMPARE(f.counts(ImportKind::Leads, "externalId,city\n7,Hel\n"), u"0 1 0 0 0"_s);
    }

    void nameTheirSystemBeforeTheColon()
    {
        ImportFixture f;
        const auto added = add(f, u"hubspot:7"_s);
        QVERIFY(added);
        QCOMPARE(*findLead(*f.workspace, u"hubspot:7"_s), added->leads.first());
        f.system = u"hubspot"_s;
        QCOMPARE(f.counts(ImportKind::Leads, "externalId,city\n7,Hel\n"), u"0 1 0 0 0"_s);
        QCOMPARE(add(f, u"hubspot:7"_s).failure().code, u"duplicate_lead"_s);
    }

    void areAddedToALeadAndTakenBack()
    {
        ImportFixture f;
        const qint64 row = add(f, u"7"_s)->leads.first(), other = add(f, u"8"_s)->leads.first();
        const QByteArray before = f.dump();
        const auto edit = [&](qint64 lead, const QString& key) { return editField(*f.workspace, lead, u"externalId"_s, key, f.actor); };
        const auto edited = edit(row, u"crm:1"_s);
        QVERIFY(edited && edited->commit > 0);
        QCOMPARE(leadFacts(*f.workspace, row)->keys.size(), 2);
        QCOMPARE(edit(row, u"crm:1"_s)->commit, 0);
        QCOMPARE(edit(other, u"crm:1"_s).failure().code, u"duplicate_lead"_s);
        QCOMPARE(edit(row, {}).failure().code, u"key_not_emptied"_s);
        QVERIFY(undoCommit(*f.workspace, edited->commit, f.actor));
        QCOMPARE(f.dump(), before);
    }

    void areRefusedWithoutAnIdOrASystem_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"hubspot:", " : ", ":7", "hubspot: "}) QTest::newRow(key) << QString::fromLatin1(key);
    }

    void areRefusedWithoutAnIdOrASystem()
    {
        QFETCH(QString, key);
        ImportFixture f;
        const qint64 row = add(f, u"7"_s)->leads.first();
        QCOMPARE(editField(*f.workspace, row, u"externalId"_s, key, f.actor).failure().code, u"bad_key"_s);
        QCOMPARE(leadFacts(*f.workspace, row)->keys.size(), 1);
        NewLead lead;
        lead.fields.insert(u"externalId"_s, key);
        lead.fields.insert(u"email"_s, u"anna@x.pl"_s);
        QCOMPARE(addLead(*f.workspace, lead, f.actor).failure().code, u"bad_key"_s);
        QVERIFY(!findLead(*f.workspace, u"anna@x.pl"_s));
    }

    void ofACompanyAreNotGivenToALeadWithoutOne()
    {
        ImportFixture f;
        const qint64 row = add(f, u"7"_s)->leads.first();
        const qsizetype fields = leadFacts(*f.workspace, row)->fields.size();
        for (const QString& field : {u"externalId"_s, u"industry"_s})
            QCOMPARE(editField(*f.workspace, row, field, u"crm:9"_s, f.actor, std::nullopt, true).failure().code, u"lead_without_company"_s);
        QCOMPARE(leadFacts(*f.workspace, row)->keys.size(), 1);
        QCOMPARE(leadFacts(*f.workspace, row)->fields.size(), fields);
    }

    void nameCompaniesToo()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Companies, "externalId,company,domain\nc1,Iks,x.pl\nc2,Igrek,y.pl\n"), u"2 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "email,domain\nanna@x.pl,x.pl\n"), u"1 0 0 0 0"_s);
        const qint64 row = *findLead(*f.workspace, u"anna@x.pl"_s);
        QVERIFY(editField(*f.workspace, row, u"externalId"_s, u"crm:9"_s, f.actor, std::nullopt, true));
        QVERIFY(f.lead(u"anna@x.pl"_s).account->keys.contains(ExternalKey{u"crm"_s, u"9"_s}));
        QVERIFY(f.lead(u"anna@x.pl"_s).keys.isEmpty());
        QCOMPARE(editField(*f.workspace, row, u"externalId"_s, u"default:c2"_s, f.actor, std::nullopt, true).failure().code, u"duplicate_company"_s);
    }
};

KELVIN_TEST(TestTypedKeys)
#include "TestTypedKeys.moc"
