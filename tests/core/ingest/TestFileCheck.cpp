// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/FileCheck.h"
#include "core/ingest/readers/CsvReader.h"
#include "tests/support/Registry.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Kelvin;

class TestFileCheck : public QObject {
    Q_OBJECT
private slots:
    void eachKindOfFileHasItsCode();
    void binaryFilesAreNotText_data();
    void binaryFilesAreNotText();

private:
    QString made(const char* name, const QByteArray& bytes);
    QTemporaryDir m_folder;
};

QString TestFileCheck::made(const char* name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(bytes);
    return file.fileName();
}

void TestFileCheck::eachKindOfFileHasItsCode()
{
    const auto code = [](const QString& path) {
        const auto result = openCsv(path);
        return result.ok() ? QStringLiteral("ok") : result.failure().code;
    };
    QCOMPARE(code(made("good.csv", "a,b\n1,2\n")), QStringLiteral("ok"));
    QCOMPARE(code(made("empty.csv", "")), QStringLiteral("file_empty"));
    QCOMPARE(code(m_folder.path()), QStringLiteral("file_is_directory"));
    QCOMPARE(code(m_folder.filePath(QStringLiteral("none.csv"))), QStringLiteral("file_missing"));
    QCOMPARE(code(QString()), QStringLiteral("file_missing"));

    const QString fifo = m_folder.filePath(QStringLiteral("fifo.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(code(fifo), QStringLiteral("file_not_regular"));
    QCOMPARE(code(QStringLiteral("/dev/zero")), QStringLiteral("file_not_regular"));

    const QString link = m_folder.filePath(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(fifo, link));
    QCOMPARE(code(link), QStringLiteral("file_is_link"));

    const QString secret = made("secret.csv", "a,b\n1,2\n");
    QVERIFY(QFile::setPermissions(secret, {}));
    QCOMPARE(code(secret), ::geteuid() == 0 ? QStringLiteral("ok") : QStringLiteral("file_not_readable"));
}

void TestFileCheck::binaryFilesAreNotText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and more") << QStringLiteral("zip");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("png");
    QTest::newRow("zeros") << QByteArray(100, '\0') << QStringLiteral("nul");
    QTest::newRow("utf-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << QStringLiteral("utf-32");
}

void TestFileCheck::binaryFilesAreNotText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto result = openCsv(made("binary.csv", bytes));
    QVERIFY(!result.ok());
    QCOMPARE(result.failure().code, QStringLiteral("file_binary"));
    QCOMPARE(result.failure().args.value(1), kind);
}

KELVIN_TEST(TestFileCheck)
#include "TestFileCheck.moc"
