// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rule.h"

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {
namespace {

const QStringList programFolders = {u"core/"_s, u"ui/"_s, u"app/"_s};
const QStringList allFolders = programFolders + QStringList{u"tests/"_s};

} // namespace

QList<Rule> houseRules()
{
    const QStringList core = {u"core/"_s};
    return {
        {u"words in core"_s, uR"re(\btr\s*\(|\btranslate\s*\(|\bQT_TR\w*_NOOP\w*\b|\bQT_TRANSLATE_NOOP\w*\b|\bQT_TRID_NOOP\b)re"_s,
         View::Code, core, {}, u"core speaks codes, ui/text has the words"_s,
         u"return tr(\"Hot\");"_s, u"str(value);"_s},
        {u"clock"_s,
         uR"re(\bcurrent(?:DateTime|DateTimeUtc|Date|Time|SecsSinceEpoch|MSecsSinceEpoch)\s*\(|\bsystem_clock\b|(?:\bstd|[^\w:.>])::time\s*\(|\bgettimeofday\b|\bclock_gettime\b)re"_s,
         View::Code, {u"core/"_s, u"ui/"_s}, {}, u"time is an argument; app/AppContext::now() reads the clock"_s,
         u"const auto now = QDateTime::currentDateTimeUtc();"_s, u"const auto at = QDateTime::fromSecsSinceEpoch(now);"_s},
        {u"clock of the database"_s, uR"re(CURRENT_(?:TIMESTAMP|DATE|TIME)\b|'now'|\bunixepoch\(\s*\))re"_s,
         View::Quoted, programFolders, {}, u"bind the time"_s,
         u"run(\"INSERT INTO t VALUES (CURRENT_TIMESTAMP)\");"_s, u"run(\"INSERT INTO t VALUES (?)\"); // CURRENT_TIMESTAMP"_s},
        {u"colour"_s,
         uR"re("#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3}|[0-9A-Fa-f]{8})"|\b(?:QColor|qRgb|qRgba|fromRgb)\s*[({]\s*(?:0x|\d)|\bQt::(?:red|green|blue|cyan|magenta|yellow|black|white|gray|dark\w+|light\w+)\b|:\s*#[0-9A-Fa-f]{3,8}\s*;)re"_s,
         View::Quoted, programFolders, {u"ui/painting/Tokens"_s}, u"ui/painting/Tokens names the colours"_s,
         u"painter.setPen(QColor(\"#0F766B\"));"_s, u"painter.setPen(tokens.accent); // #0F766B"_s},
        {u"SQL"_s,
         uR"re("[^"\n]*\b(?:SELECT\s[^"\n]*\b(?:FROM|COUNT|MAX)\b|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\s|PRAGMA\s+\w+|DROP\s+TABLE\s|ALTER\s+TABLE\s)|\bQSql\w+\b|\bsqlite3_\w+\s*\()re"_s,
         View::Quoted, programFolders, {u"core/storage/"_s}, u"SQL lives in core/storage"_s,
         u"db.run(\"SELECT id FROM lead\");"_s, u"tr(\"Select a file and update the list\");"_s},
        {u"left open"_s, uR"re(\b(?:T)ODO\b|\b(?:F)IXME\b|\bX{3}\b|\bnot\s+implemented\b)re"_s, View::Text, allFolders, {},
         u"finish it or file an issue"_s, u"// TO"_s + u"DO later"_s, u"// to do a thing"_s},
        {u"vague name"_s, uR"re(\b(?:class|struct|namespace)\s+\w*(?:Manager|Helper|Helpers|Utils|Util|Info)\b\s*(?:final\s*)?[:{])re"_s, View::Code,
         programFolders, {}, u"name what it does"_s, u"class LeadManager {"_s, u"class LeadList {"_s},
        {u"MQL and SQL in names"_s, uR"re(\b(?:mql|sql|Mql|Sql)(?:[A-Z]\w*)?\b|\b[a-z]\w*(?:Mql|Sql)\w*\b)re"_s, View::Code,
         programFolders, {u"core/storage/"_s}, u"say MarketingQualified and SalesQualified"_s,
         u"int sqlThreshold = 1;"_s, u"json[\"sql\"] = salesQualified;"_s},
        {u"aborting"_s, uR"re(\bqFatal\s*\(|\bstd::abort\s*\(|\bstd::terminate\s*\()re"_s, View::Code, programFolders, {},
         u"say what failed as a Result"_s, u"qFatal(\"no\");"_s, u"qWarning() << id;"_s},
        {u"date field"_s, uR"re(\bnew\s+Q(?:Date|Time|DateTime)Edit\b)re"_s, View::Code, {u"ui/"_s}, {}, u"ui/widgets/DateEdit makes them, in one format with the whole year"_s,
         u"m_until(new QDateEdit(this))"_s, u"m_until(makeDateEdit(locale, name, this))"_s},
        {u"singleton"_s, uR"re(\binstance\s*\(\s*\)\s*(?:->|\.)|\bstatic\s+\w+[&*]\s*instance\s*\(|\bQ_GLOBAL_STATIC\b)re"_s, View::Code,
         {u"core/"_s, u"ui/"_s}, {}, u"app builds everything and passes references"_s,
         u"Settings::instance()->load();"_s, u"instances.load();"_s},
    };
}

} // namespace Kelvin::Tests
