// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ShippedData.h"

#include "core/scoring/ScoringModelJson.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

const ScoringModel* ShippedData::find(const QString& key) const
{
    const auto found = std::find_if(templates.begin(), templates.end(), [&](const ScoringModel& m) { return m.key == key; });
    return found == templates.end() ? nullptr : &*found;
}

const MailboxLists& ShippedData::mailboxes(int number) const
{
    const auto found = mailboxLists.constFind(number);
    return found == mailboxLists.cend() ? newestMailboxes() : *found;
}

const MailboxLists& ShippedData::newestMailboxes() const
{
    static const MailboxLists none;
    const auto newest = std::max_element(mailboxLists.keyBegin(), mailboxLists.keyEnd());
    return newest == mailboxLists.keyEnd() ? none : *mailboxLists.constFind(*newest);
}

static Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Failure{FailureKind::Input, u"shipped_file_missing"_s, {path}};
    return file.readAll();
}

/// lists/free-mailboxes-N.txt and disposable-mailboxes-N.txt for every N that is shipped.
static Result<QHash<int, MailboxLists>> readMailboxLists(const QString& folder)
{
    QHash<int, MailboxLists> lists;
    for (const QString& name : QDir(folder).entryList({u"*-mailboxes-*.txt"_s})) {
        const int number = name.section(u'-', -1).section(u'.', 0, 0).toInt();
        const auto bytes = bytesOf(folder + u'/' + name);
        if (!bytes) return bytes.failure();
        if (number == 0) continue;
        DomainList& target = name.startsWith(u"free"_s) ? lists[number].freeDomains : lists[number].disposableDomains;
        target = DomainList(*bytes);
    }
    return lists;
}

Result<ShippedData> readShippedData(const QString& root)
{
    ShippedData data;
    const auto groups = bytesOf(root + u"/models/page-groups.json"_s);
    const auto titles = bytesOf(root + u"/models/titles.json"_s);
    for (const auto* bytes : {&groups, &titles})
        if (!*bytes) return bytes->failure();
    for (const QString& key : shippedTemplateKeys()) {
        const auto bytes = bytesOf(root + u"/models/"_s + key + u".json"_s);
        if (!bytes) return bytes.failure();
        auto model = shippedTemplate(*bytes, *groups, *titles);
        if (!model) return model.failure();
        data.templates.append(std::move(*model));
    }
    auto lists = readMailboxLists(root + u"/lists"_s);
    if (!lists) return lists.failure();
    data.mailboxLists = std::move(*lists);
    auto vocabulary = readImportVocabulary(root + u"/profiles"_s);
    if (!vocabulary) return vocabulary.failure();
    data.vocabulary = std::move(*vocabulary);
    const auto asked = bytesOf(root + u"/questions/questions.json"_s);
    if (!asked) return asked.failure();
    auto questions = questionBankFromJson(*asked);
    if (!questions) return questions.failure();
    data.questions = std::move(*questions);
    const auto texts = bytesOf(root + u"/samples/texts.json"_s);
    if (!texts) return texts.failure();
    data.sampleTexts = sampleTextsFromJson(*texts);
    return data;
}

} // namespace Kelvin
