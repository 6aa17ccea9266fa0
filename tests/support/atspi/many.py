# SPDX-License-Identifier: GPL-3.0-or-later
"""Many generated leads in a file, the same ones every time: 4,000 in tests/run, 100,000 in tests/long."""
import random

from driver import SCALE

LEADS = min(100_000, 4_000 * SCALE)
ACTIVITIES = ("page_view", "download", "email_open", "meeting_booked")


def write_leads(path, count, chance):
    with open(path, "w", encoding="utf-8") as file:
        file.write("externalId,email,name,company,industry,employees,source,owner,createdAt\n")
        for number in range(count):
            file.write(f"L{number},lead{number}@example.com,Lead {number},Company {number % 500},{chance.choice(('IT', 'Retail'))},"
                       f"{chance.choice((3, 20, 300))},ads,Ewa,2026-01-{1 + number % 28:02}\n")


def write_activities(path, count, chance):
    with open(path, "w", encoding="utf-8") as file:
        file.write("eventId,email,activity type,date,subject\n")
        for number in range(count):
            file.write(f"E{number},lead{chance.randrange(count)}@example.com,{chance.choice(ACTIVITIES)},"
                       f"2026-02-{1 + number % 28:02}T10:00:00Z,/pricing\n")


def make_many_leads(journey):
    """The journey's program opens a file with LEADS leads, each with an activity in the mean."""
    journey.file = journey.home / "many.kelvin"
    chance = random.Random(7)
    write_leads(journey.home / "leads.csv", LEADS, chance)
    write_activities(journey.home / "activities.csv", LEADS, chance)
    journey.cli("init", file=journey.file)
    journey.cli("import", journey.home / "leads.csv", journey.home / "activities.csv", file=journey.file)


def leads_with(*words):
    """How many of them a search for these words finds."""
    return sum(all(word in f"lead {n}\ncompany {n % 500}\nlead{n}@example.com\n" for word in words) for n in range(LEADS))
