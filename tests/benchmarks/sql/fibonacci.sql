-- SPDX-License-Identifier: GPL-3.0-or-later
-- resources/models/fibonacci.json as one statement over the benchmark's tables; $now is the moment of scoring.
-- Milli-points per lead: its axes and its total. The same text runs in SQLite and in DuckDB.
WITH
page_group AS (
    SELECT id,
           subject GLOB '/process*' OR subject GLOB '/proces*' OR subject GLOB '/how-we-work*' AS process,
           subject GLOB '/blog*' AS blog,
           subject GLOB '/pricing*' OR subject GLOB '/cennik*' OR subject GLOB '/ceny*' OR subject GLOB '/tseny*' AS pricing
    FROM attribute
),
page AS (
    SELECT lead, count(*) FILTER (WHERE process) AS process, count(*) FILTER (WHERE blog) AS blog, count(*) FILTER (WHERE pricing) AS pricing
    FROM activity JOIN page_group ON page_group.id = activity.attribute
    WHERE type = 1 AND occurred_at <= $now AND (process OR blog OR pricing)
    GROUP BY lead
),
-- The tenth page of a run lies less than 30 days behind the first.
ten_pages AS (
    SELECT DISTINCT lead
    FROM (SELECT lead, occurred_at, lag(occurred_at, 9) OVER (PARTITION BY lead ORDER BY occurred_at) AS tenth_before FROM activity WHERE type = 1 AND occurred_at <= $now) AS pages
    WHERE tenth_before > occurred_at - 30 * 86400
),
done AS (
    SELECT lead,
           count(*) FILTER (WHERE type = 3) AS download, count(*) FILTER (WHERE type = 20) AS email_open,
           count(*) FILTER (WHERE type = 21) AS email_click, count(*) FILTER (WHERE type = 83) AS meeting_booked,
           count(*) FILTER (WHERE type = 84) AS meeting_held, count(*) FILTER (WHERE type = 85) AS quote_opened
    FROM activity
    WHERE type IN (3, 20, 21, 83, 84, 85) AND occurred_at <= $now
    GROUP BY lead
),
-- The value that holds now is the newest one.
newest_value AS (
    SELECT lead, field, text, number, row_number() OVER (PARTITION BY lead, field ORDER BY valid_from DESC) AS place
    FROM field_value
    WHERE valid_from <= $now AND field IN ('industry', 'employees', 'customerType')
),
profile AS (
    SELECT lead,
           max(CASE WHEN field = 'industry' AND lower(text) IN ('it', 'information technology', 'software', 'technology', 'informatyka', 'ит', 'ИТ')
               THEN 2 ELSE 0 END) +
           max(CASE WHEN field = 'employees' AND number BETWEEN 5 AND 100 THEN 5 ELSE 0 END) -
           max(CASE WHEN field = 'customerType' AND lower(text) = 'b2c' THEN 5 ELSE 0 END) AS points
    FROM newest_value
    WHERE place = 1
    GROUP BY lead
),
-- An answer counts while it is younger than its criterion's validity.
newest_answer AS (
    SELECT lead, criterion, level, occurred_at, row_number() OVER (PARTITION BY lead, criterion ORDER BY occurred_at DESC, seq DESC) AS place
    FROM answer
    WHERE occurred_at <= $now
),
bant AS (
    SELECT lead, sum(CASE level WHEN 2 THEN 5 WHEN 3 THEN 8 ELSE 0 END) AS points
    FROM newest_answer
    WHERE place = 1 AND $now - occurred_at < 86400 * (CASE criterion WHEN 2 THEN 180 WHEN 3 THEN 90 ELSE 365 END)
    GROUP BY lead
),
axes AS (
    SELECT lead.id AS lead,
           coalesce(profile.points, 0) AS fit,
           CASE WHEN download >= 2 THEN 42 WHEN download = 1 THEN 21 ELSE 0 END +
           CASE WHEN process >= 3 THEN 9 ELSE 3 * coalesce(process, 0) END +
           CASE WHEN blog >= 5 THEN 5 ELSE coalesce(blog, 0) END +
           CASE WHEN pricing >= 3 THEN 9 ELSE 3 * coalesce(pricing, 0) END +
           CASE WHEN ten_pages.lead IS NULL THEN 0 ELSE 5 END +
           CASE WHEN email_open >= 5 THEN 5 ELSE coalesce(email_open, 0) END +
           CASE WHEN email_click >= 4 THEN 8 ELSE 2 * coalesce(email_click, 0) END +
           CASE WHEN meeting_booked >= 1 THEN 13 ELSE 0 END +
           CASE WHEN meeting_held >= 1 THEN 21 ELSE 0 END +
           CASE WHEN quote_opened >= 2 THEN 16 ELSE 8 * coalesce(quote_opened, 0) END AS engagement,
           coalesce(bant.points, 0) AS qualification
    FROM lead
    LEFT JOIN page ON page.lead = lead.id
    LEFT JOIN ten_pages ON ten_pages.lead = lead.id
    LEFT JOIN done ON done.lead = lead.id
    LEFT JOIN profile ON profile.lead = lead.id
    LEFT JOIN bant ON bant.lead = lead.id
    WHERE lead.created_at <= $now
)
SELECT lead, 1000 * fit AS fit, 1000 * engagement AS engagement, 1000 * qualification AS qualification, 1000 * (fit + engagement + qualification) AS total
FROM axes
