// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceFile.h"
#include "tests/support/SourcePath.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace Kelvin::Tests {
namespace {

/// Walks through C++ text once and blanks what a view leaves out.
class Blanker {
public:
    explicit Blanker(SourceFile& file) : m_file(file), m_text(file.text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//")) comment(end(u"\n", 0));
            else if (startsWith(u"/*")) comment(end(u"*/", 2));
            else if (startsWith(u"R\"")) rawLiteral();
            else if (m_text.at(m_at) == u'"') literal(u'"');
            else if (m_text.at(m_at) == u'\'' && !isDigitSeparator()) literal(u'\'');
            else ++m_at;
        }
    }

private:
    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    bool isDigitSeparator() const { return m_at > 0 && m_text.at(m_at - 1).isLetterOrNumber(); }
    qsizetype end(QStringView mark, qsizetype including) const
    {
        const qsizetype found = m_text.indexOf(mark, m_at + 2);
        return found < 0 ? m_text.size() : found + including;
    }
    static void blank(QString& view, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            if (view.at(i) != u'\n') view[i] = u' ';
    }
    void comment(qsizetype to)
    {
        blank(m_file.quoted, m_at, to);
        blank(m_file.code, m_at, to);
        m_at = to;
    }
    void literal(QChar quote)
    {
        const qsizetype from = m_at + 1;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != u'\n'; ++m_at)
            if (m_text.at(m_at) == u'\\') ++m_at;
        m_at = std::min(m_at, m_text.size());
        blank(m_file.code, from, m_at);
        ++m_at;
    }
    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_text.size();
            return;
        }
        const QString mark = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype found = m_text.indexOf(mark, open);
        const qsizetype to = found < 0 ? m_text.size() : found;
        blank(m_file.code, open + 1, to);
        m_at = std::min(to + mark.size(), m_text.size());
    }

    SourceFile& m_file;
    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

SourceFile sourceFile(const QString& path, const QString& text)
{
    SourceFile file{path, text, text, text};
    Blanker(file).run();
    return file;
}

QList<SourceFile> sourcesBelow(const QString& folder, const QStringList& endings)
{
    const QDir root(sourcePath());
    QStringList paths;
    QDirIterator it(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = root.relativeFilePath(it.next());
        if (std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return path.endsWith(ending); }))
            paths.append(path);
    }
    paths.sort();
    // Each rule asks for all of them: they are read and taken apart once.
    static QHash<QString, SourceFile> known;
    QList<SourceFile> files;
    for (const QString& path : paths) {
        auto found = known.constFind(path);
        if (found == known.cend()) {
            QFile file(root.filePath(path));
            if (!file.open(QIODevice::ReadOnly)) continue;
            found = known.insert(path, sourceFile(path, QString::fromUtf8(file.readAll())));
        }
        files.append(*found);
    }
    return files;
}

} // namespace Kelvin::Tests
