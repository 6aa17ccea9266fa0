// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/UiState.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Kelvin {

static constexpr int keptRecentFiles = 10;

UiState::UiState(const QString& file)
    : m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{
}

QVariant UiState::get(const char* key, const QVariant& fallback) const { return m_settings.value(QLatin1String(key), fallback); }
void UiState::set(const char* key, const QVariant& value) { m_settings.setValue(QLatin1String(key), value); }

QString UiState::language() const { return get("language", QString()).toString(); }
void UiState::setLanguage(const QString& language) { set("language", language); }
QString UiState::theme() const { return get("theme", QStringLiteral("system")).toString(); }
void UiState::setTheme(const QString& theme) { set("theme", theme); }
double UiState::fontScale() const { return qBound(1.0, get("fontScale", 1.0).toDouble(), 1.5); }
void UiState::setFontScale(double scale) { set("fontScale", scale); }
bool UiState::reduceMotion() const { return get("reduceMotion", false).toBool(); }
void UiState::setReduceMotion(bool reduce) { set("reduceMotion", reduce); }

QString UiState::me() const
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    const QString name = get("me", QString()).toString();
    return name.isEmpty() ? login : name;
}

void UiState::setMe(const QString& name)
{
    const QString before = me();
    set("me", name);
    if (me() != before) emit meChanged();
}

QString UiState::phoneCountry() const
{
    const QString fallback = QLocale::system().name().section(QLatin1Char('_'), 1, 1);
    return get("phoneCountry", fallback.size() == 2 ? fallback : QStringLiteral("PL")).toString();
}
void UiState::setPhoneCountry(const QString& country) { set("phoneCountry", country); }

QStringList UiState::recentFiles() const { return get("recentFiles", QStringList()).toStringList(); }

void UiState::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    set("recentFiles", QStringList(files.mid(0, keptRecentFiles)));
}

void UiState::clearRecentFiles() { set("recentFiles", QStringList()); }
QString UiState::lastFolder() const { return get("lastFolder", QDir::homePath()).toString(); }
void UiState::setLastFolder(const QString& folder) { set("lastFolder", folder); }

QByteArray UiState::part(const QString& name) const
{
    return m_settings.value(QStringLiteral("part/") + name).toByteArray();
}

void UiState::setPart(const QString& name, const QByteArray& state)
{
    m_settings.setValue(QStringLiteral("part/") + name, state);
}

} // namespace Kelvin
