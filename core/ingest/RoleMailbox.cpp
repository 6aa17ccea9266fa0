// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/RoleMailbox.h"

#include <algorithm>
#include <iterator>

namespace Kelvin {

namespace {

// Mail addresses of posts as firms in the three languages have them; the English ones begin with those of RFC 2142.
constexpr QStringView roles[] = {
    u"info", u"abuse", u"accounting", u"accounts", u"admin", u"administration", u"administrator", u"billing", u"career", u"careers",
    u"company", u"contact", u"contacts", u"enquiries", u"enquiry", u"feedback", u"finance", u"hello", u"help", u"helpdesk", u"hostmaster",
    u"hr", u"inquiries", u"invoices", u"jobs", u"legal", u"mail", u"marketing", u"media", u"newsletter", u"noreply", u"no-reply", u"office",
    u"order", u"orders", u"postmaster", u"press", u"privacy", u"procurement", u"purchasing", u"reception", u"recruitment", u"sales",
    u"secretariat", u"security", u"service", u"shop", u"store", u"support", u"team", u"webmaster", u"administracja", u"biuro", u"bok",
    u"dyrekcja", u"faktury", u"firma", u"handel", u"handlowy", u"kadry", u"kontakt", u"ksiegowosc", u"logistyka", u"magazyn", u"obsluga",
    u"oferty", u"poczta", u"pomoc", u"recepcja", u"reklamacje", u"rekrutacja", u"rodo", u"sekretariat", u"serwis", u"sklep", u"sprzedaz",
    u"szkolenia", u"zakupy", u"zamowienia", u"zarzad", u"buhgalteria", u"kontakty", u"ofis", u"opt", u"otdel", u"pochta", u"priemnaya",
    u"prodazhi", u"reklama", u"sbyt", u"snab", u"zakaz", u"zakazy", u"zakupki"};

} // namespace

bool isRoleMailbox(QStringView email)
{
    const QStringView local = email.left(email.indexOf(u'@'));
    const auto isRole = [](QStringView text) { return std::find(std::begin(roles), std::end(roles), text) != std::end(roles); };
    if (isRole(local)) return true;
    // A post of several: sales2, biuro.krakow, info+fair.
    const auto end = std::find_if(local.begin(), local.end(), [](QChar c) { return !c.isLetter(); });
    return isRole(local.left(end - local.begin()));
}

} // namespace Kelvin
