-- SPDX-License-Identifier: GPL-3.0-or-later
-- resources/models/journey.json as one statement over the benchmark's tables; $now is the moment of scoring.
-- Milli-points per lead: its axes and its total. The same text runs in SQLite and in DuckDB.
WITH
page_group AS (
    SELECT id,
           subject GLOB '/blog*' AS blog,
           subject GLOB '/guide*' OR subject GLOB '/poradnik*' AS guides,
           subject GLOB '/pricing*' OR subject GLOB '/cennik*' OR subject GLOB '/ceny*' OR subject GLOB '/tseny*' OR
           subject GLOB '/product*' OR subject GLOB '/produkt*' OR subject GLOB '/tour*' AS key_page,
           subject GLOB '/careers*' OR subject GLOB '/kariera*' OR subject GLOB '/praca*' OR subject GLOB '/jobs*' OR
           subject GLOB '/investors*' OR subject GLOB '/relacje-inwestorskie*' AS careers
    FROM attribute
),
page AS (
    SELECT lead,
           count(*) FILTER (WHERE type = 1 AND blog) AS blog, count(*) FILTER (WHERE type = 1 AND key_page) AS key_page,
           count(*) FILTER (WHERE type = 1 AND careers) AS careers,
           count(*) FILTER (WHERE type = 3 AND guides) AS guide, count(*) FILTER (WHERE type = 3 AND NOT guides) AS white_paper
    FROM activity JOIN page_group ON page_group.id = activity.attribute
    WHERE type IN (1, 3) AND occurred_at <= $now
    GROUP BY lead
),
-- A gap of more than half an hour begins another visit; the benchmark's activities carry no visit ids.
visit AS (
    SELECT lead, count(*) AS visits
    FROM (SELECT lead, occurred_at, lag(occurred_at) OVER (PARTITION BY lead ORDER BY occurred_at) AS previous FROM activity WHERE type = 1 AND occurred_at <= $now) AS views
    WHERE previous IS NULL OR occurred_at - previous > 1800
    GROUP BY lead
),
-- A call is a sign of life only if the lead was reached (1).
done AS (
    SELECT lead,
           count(*) FILTER (WHERE type = 40) AS follow, count(*) FILTER (WHERE type = 60) AS webinar,
           count(*) FILTER (WHERE type = 23) AS newsletter, count(*) FILTER (WHERE type = 81) AS demo,
           count(*) FILTER (WHERE type = 82) AS contact, count(*) FILTER (WHERE type = 20) AS email_open,
           count(*) FILTER (WHERE type = 21) AS email_click, count(*) FILTER (WHERE type IN (41, 42)) AS share,
           count(*) FILTER (WHERE type = 62) AS survey, count(*) FILTER (WHERE type = 26) AS unsubscribed,
           max(occurred_at) FILTER (WHERE type BETWEEN 1 AND 23 OR type BETWEEN 40 AND 62 OR type BETWEEN 81 AND 85 OR (type = 80 AND result = 1)) AS sign_of_life,
           max(occurred_at) FILTER (WHERE type BETWEEN 1 AND 6) AS on_site, max(occurred_at) FILTER (WHERE type BETWEEN 40 AND 42) AS social
    FROM activity
    WHERE occurred_at <= $now
    GROUP BY lead
),
-- The sending that each bounce answers, however late it comes.
bounced AS (
    SELECT bounce.lead, bounce.mail, max(sent.occurred_at) AS sent_at
    FROM activity AS bounce JOIN activity AS sent
      ON sent.lead = bounce.lead AND sent.mail = bounce.mail AND sent.type = 24 AND sent.occurred_at <= bounce.occurred_at
    WHERE bounce.type = 25 AND bounce.occurred_at <= $now AND bounce.mail <> 0
    GROUP BY bounce.lead, bounce.mail, bounce.occurred_at
),
-- Sent 60 days ago or earlier by a system that reports opens, neither bounced nor opened, clicked or answered within 60 days.
unopened AS (
    SELECT sent.lead, count(*) AS mails
    FROM activity AS sent
    WHERE sent.type = 24 AND sent.occurred_at > $now - 365 * 86400 AND sent.occurred_at <= $now - 60 * 86400
      AND sent.system IN (SELECT id FROM system WHERE reports_opens = 1)
      AND NOT EXISTS (SELECT 1 FROM activity AS sign
                      WHERE sign.lead = sent.lead AND sign.type IN (20, 21, 22, 25) AND sign.mail = sent.mail
                        AND sign.occurred_at >= sent.occurred_at + (CASE sign.type WHEN 25 THEN 0 ELSE 1 END) AND sign.occurred_at <= sent.occurred_at + 60 * 86400)
      AND NOT EXISTS (SELECT 1 FROM bounced WHERE bounced.lead = sent.lead AND bounced.mail = sent.mail AND bounced.sent_at = sent.occurred_at)
    GROUP BY sent.lead
),
-- The value that holds now is the newest one.
newest_title AS (
    SELECT lead, text, row_number() OVER (PARTITION BY lead ORDER BY valid_from DESC) AS place
    FROM field_value
    WHERE valid_from <= $now AND field = 'title'
),
silence AS (
    SELECT lead.id AS lead,
           ($now - coalesce(sign_of_life, created_at)) / (30 * 86400) AS periods,
           coalesce($now - on_site >= 45 * 86400, 1 = 0) AS off_site, coalesce($now - social >= 30 * 86400, 1 = 0) AS not_social,
           coalesce(mails, 0) AS mails
    FROM lead
    LEFT JOIN done ON done.lead = lead.id
    LEFT JOIN unopened ON unopened.lead = lead.id
),
clocks AS (
    SELECT lead,
           (CASE WHEN periods >= 3 THEN 30 WHEN periods >= 2 THEN 20 WHEN periods >= 1 THEN 10 ELSE 0 END) + (CASE WHEN mails >= 5 THEN 25 ELSE 5 * mails END) +
           (CASE WHEN off_site THEN 15 ELSE 0 END) + (CASE WHEN not_social THEN 8 ELSE 0 END) AS penalty
    FROM silence
),
axes AS (
    SELECT lead.id AS lead,
           CASE WHEN lower(newest_title.text) LIKE '%student%' THEN -20 ELSE 0 END AS fit,
           CASE WHEN blog >= 3 THEN 15 ELSE 5 * coalesce(blog, 0) END +
           CASE WHEN follow >= 1 THEN 10 ELSE 0 END +
           CASE WHEN guide >= 3 THEN 30 WHEN guide >= 1 THEN 15 + 5 * guide ELSE 0 END +
           CASE WHEN white_paper >= 2 THEN 40 ELSE 20 * coalesce(white_paper, 0) END +
           CASE WHEN webinar >= 3 THEN 35 WHEN webinar >= 1 THEN 20 + 5 * webinar ELSE 0 END +
           CASE WHEN newsletter >= 1 THEN 20 ELSE 0 END +
           CASE WHEN demo >= 1 THEN 50 ELSE 0 END +
           CASE WHEN contact >= 1 THEN 50 ELSE 0 END +
           CASE WHEN key_page >= 3 THEN 30 ELSE 10 * coalesce(key_page, 0) END +
           CASE WHEN email_open >= 5 THEN 25 ELSE 5 * coalesce(email_open, 0) END +
           CASE WHEN email_click >= 3 THEN 45 ELSE 15 * coalesce(email_click, 0) END +
           CASE WHEN share >= 3 THEN 25 ELSE 10 * coalesce(share, 0) END +
           CASE WHEN survey >= 2 THEN 20 ELSE 10 * coalesce(survey, 0) END +
           CASE WHEN visits >= 3 THEN 10 WHEN visits = 2 THEN 5 ELSE 0 END -
           CASE WHEN unsubscribed >= 1 THEN 20 ELSE 0 END -
           CASE WHEN careers >= 3 THEN 15 ELSE 5 * coalesce(careers, 0) END -
           CASE WHEN penalty >= 60 THEN 60 ELSE penalty END AS engagement
    FROM lead
    JOIN clocks ON clocks.lead = lead.id
    LEFT JOIN page ON page.lead = lead.id
    LEFT JOIN visit ON visit.lead = lead.id
    LEFT JOIN done ON done.lead = lead.id
    LEFT JOIN newest_title ON newest_title.lead = lead.id AND newest_title.place = 1
    WHERE lead.created_at <= $now
)
SELECT lead, 1000 * fit AS fit, 1000 * engagement AS engagement, 0 AS qualification, 1000 * (fit + engagement) AS total
FROM axes
