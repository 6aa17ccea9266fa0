// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/FileCheck.h"

#include "core/ingest/readers/EncodingDetector.h"

#include <QByteArrayView>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace Kelvin {
namespace {

Failure failure(const char* code, const QString& path, const QStringList& more = {})
{
    return Failure{FailureKind::Input, QString::fromLatin1(code), QStringList{path} + more};
}

const char* codeOfMode(mode_t mode, bool link)
{
    if (S_ISREG(mode)) return nullptr;
    if (S_ISDIR(mode)) return "file_is_directory";
    return link ? "file_is_link" : "file_not_regular";
}

struct Magic {
    const char* name;
    QByteArrayView bytes;
};

/// Formats that are certainly not text, by their first bytes.
const char* binaryKind(QByteArrayView start)
{
    static const std::array magics{
        Magic{"zip", "PK\x03\x04"},          Magic{"gzip", "\x1F\x8B"},     Magic{"pdf", "%PDF-"},
        Magic{"png", "\x89PNG"},             Magic{"jpeg", "\xFF\xD8\xFF"}, Magic{"gif", "GIF8"},
        Magic{"ole", "\xD0\xCF\x11\xE0"},    Magic{"elf", "\x7F" "ELF"},    Magic{"sqlite", "SQLite format 3"},
        Magic{"xz", "\xFD" "7zXZ"},          Magic{"zstd", "\x28\xB5\x2F\xFD"}, Magic{"bzip2", "BZh9"},
    };
    for (const auto& magic : magics)
        if (start.startsWith(magic.bytes)) return magic.name;
    return nullptr;
}

} // namespace

Result<Done> checkFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat entry;
    if (path.isEmpty() || ::lstat(name.constData(), &entry) != 0) {
        return failure(errno == EACCES ? "file_not_readable" : "file_missing", path);
    }
    const bool link = S_ISLNK(entry.st_mode);
    if (link && ::stat(name.constData(), &entry) != 0) return failure("file_missing", path);
    if (const char* code = codeOfMode(entry.st_mode, link)) return failure(code, path);
    if (::access(name.constData(), R_OK) != 0) return failure("file_not_readable", path);
    if (entry.st_size == 0) return failure("file_empty", path);
    return Done{};
}

Result<Done> checkText(const QString& path, QByteArrayView start)
{
    if (const char* kind = binaryKind(start)) return failure("file_binary", path, {QString::fromLatin1(kind)});
    if (start.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || start.startsWith(QByteArrayView("\0\0\xFE\xFF", 4))) {
        return failure("file_binary", path, {QStringLiteral("utf-32")});
    }
    EncodingSample sample;
    sample.start = start.toByteArray();
    const auto zeros = std::count(start.begin(), start.end(), '\0');
    // A stray NUL spoils its row, not the file: one row more in the rejects.
    if (zeros * 50 > start.size() && !isUtf16(guessEncoding(sample).encoding)) {
        return failure("file_binary", path, {QStringLiteral("nul")});
    }
    return Done{};
}

} // namespace Kelvin
