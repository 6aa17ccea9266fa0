// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace Kelvin {

/// Everything the window remembers between runs, in the user's settings folder; the one place of settings keys. Nothing of it is data.
class UiState : public QObject {
    Q_OBJECT

public:
    /// `organisation settings` unless a file is given (tests, gallery).
    explicit UiState(const QString& file = {});

    QString language() const;                  ///< "en" "pl" "ru", empty: the system's
    void setLanguage(const QString& language);
    QString theme() const;                     ///< "system" "light" "dark"
    void setTheme(const QString& theme);
    double fontScale() const;                  ///< 1.0 to 1.5
    void setFontScale(double scale);
    bool reduceMotion() const;
    void setReduceMotion(bool reduce);
    QString me() const;                        ///< the person; default the login name
    void setMe(const QString& name);
    QString phoneCountry() const;              ///< ISO 3166 alpha-2, default of the system's locale
    void setPhoneCountry(const QString& country);

    QStringList recentFiles() const;           ///< newest first, at most 10
    void addRecentFile(const QString& path);
    void clearRecentFiles();
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// State of one named part: window geometry, splitters, table headers, chosen place.
    QByteArray part(const QString& name) const;
    void setPart(const QString& name, const QByteArray& state);

signals:
    /// Somebody else works here now.
    void meChanged();

private:
    QVariant get(const char* key, const QVariant& fallback) const;
    void set(const char* key, const QVariant& value);
    mutable QSettings m_settings;
};

} // namespace Kelvin
