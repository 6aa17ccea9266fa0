// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/RoleMailbox.h"

#include <algorithm>
#include <array>

namespace Kelvin {

namespace {

// Mail addresses of posts as firms in the three languages have them; the English ones begin with those of RFC 2142.
constexpr std::array roles{
    QStringView(u"info"), QStringView(u"abuse"), QStringView(u"accounting"), QStringView(u"accounts"), QStringView(u"admin"), QStringView(u"administration"), QStringView(u"administrator"), QStringView(u"billing"), QStringView(u"career"), QStringView(u"careers"),
    QStringView(u"company"), QStringView(u"contact"), QStringView(u"contacts"), QStringView(u"enquiries"), QStringView(u"enquiry"), QStringView(u"feedback"), QStringView(u"finance"), QStringView(u"hello"), QStringView(u"help"), QStringView(u"helpdesk"),
    QStringView(u"hostmaster"), QStringView(u"hr"), QStringView(u"inquiries"), QStringView(u"invoices"), QStringView(u"jobs"), QStringView(u"legal"), QStringView(u"mail"), QStringView(u"marketing"), QStringView(u"media"), QStringView(u"newsletter"),
    QStringView(u"noreply"), QStringView(u"no-reply"), QStringView(u"office"), QStringView(u"order"), QStringView(u"orders"), QStringView(u"postmaster"), QStringView(u"press"), QStringView(u"privacy"), QStringView(u"procurement"), QStringView(u"purchasing"),
    QStringView(u"reception"), QStringView(u"recruitment"), QStringView(u"sales"), QStringView(u"secretariat"), QStringView(u"security"), QStringView(u"service"), QStringView(u"shop"), QStringView(u"store"), QStringView(u"support"), QStringView(u"team"),
    QStringView(u"webmaster"),
    QStringView(u"administracja"), QStringView(u"biuro"), QStringView(u"bok"), QStringView(u"dyrekcja"), QStringView(u"faktury"), QStringView(u"firma"), QStringView(u"handel"), QStringView(u"handlowy"), QStringView(u"kadry"), QStringView(u"kontakt"),
    QStringView(u"ksiegowosc"), QStringView(u"logistyka"), QStringView(u"magazyn"), QStringView(u"obsluga"), QStringView(u"oferty"), QStringView(u"poczta"), QStringView(u"pomoc"), QStringView(u"recepcja"), QStringView(u"reklamacje"),
    QStringView(u"rekrutacja"), QStringView(u"rodo"), QStringView(u"sekretariat"), QStringView(u"serwis"), QStringView(u"sklep"), QStringView(u"sprzedaz"), QStringView(u"szkolenia"), QStringView(u"zakupy"), QStringView(u"zamowienia"), QStringView(u"zarzad"),
    QStringView(u"buhgalteria"), QStringView(u"kontakty"), QStringView(u"ofis"), QStringView(u"opt"), QStringView(u"otdel"), QStringView(u"pochta"), QStringView(u"priemnaya"), QStringView(u"prodazhi"), QStringView(u"reklama"), QStringView(u"sbyt"),
    QStringView(u"snab"), QStringView(u"zakaz"), QStringView(u"zakazy"), QStringView(u"zakupki")};

} // namespace

bool isRoleMailbox(QStringView email)
{
    const QStringView local = email.left(email.indexOf(u'@'));
    const auto isRole = [](QStringView text) { return std::find(roles.begin(), roles.end(), text) != roles.end(); };
    if (isRole(local)) return true;
    // A post of several: sales2, biuro.krakow, info+fair.
    const auto end = std::find_if(local.begin(), local.end(), [](QChar c) { return !c.isLetter(); });
    return isRole(local.left(end - local.begin()));
}

} // namespace Kelvin
