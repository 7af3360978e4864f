-- {chunks_after}: the chunks of a log with lines after a number
chunk.project_id = %(project_id)s AND chunk.entity_kind = %(entity_kind)s AND chunk.entity_id = %(entity_id)s
    AND chunk.last_number > %(after)s

-- {live_project}: whether the project is not deleted
EXISTS (SELECT FROM projects WHERE projects.id = %(project_id)s AND projects.delete_time IS NULL)

-- find_log_entity: whether an entity that has logs is deleted
SELECT {deleted}
FROM {entities}
WHERE {entities}.project_id = %(project_id)s AND {entities}.id = %(entity_id)s;

-- begin_log: stores the log of an entity, which its first line needs
INSERT INTO logs (project_id, entity_kind, entity_id, create_time, append_time, last_number, byte_count)
VALUES (
    %(project_id)s, %(entity_kind)s, %(entity_id)s, statement_timestamp(), statement_timestamp(), 0, 0
)
ON CONFLICT (project_id, entity_kind, entity_id) DO NOTHING;

-- append_log_lines: appends lines to a log. Its row is locked from then on; that of the job, if there is a lease,
-- before it, as the removal of a job locks them. Arrays are sent in binary format, in which nothing has to be escaped.
WITH entity AS (
    SELECT {entities}.id, {attempt} AS attempt
    FROM {entities}
    WHERE {entities}.project_id = %(project_id)s AND {entities}.id = %(entity_id)s AND {live} AND NOT {deleted}
        AND {leased}
    {lock}
),
log AS (
    UPDATE logs
    SET last_number = logs.last_number + %(line_count)s, byte_count = logs.byte_count + %(byte_count)s,
        append_time = GREATEST(logs.append_time, clock.moment)
    FROM entity, (SELECT statement_timestamp() AS moment) AS clock
    WHERE logs.project_id = %(project_id)s AND logs.entity_kind = %(entity_kind)s AND logs.entity_id = entity.id
    RETURNING logs.last_number, logs.byte_count, logs.append_time, entity.attempt
)
INSERT INTO log_chunks (
    project_id, entity_kind, entity_id, last_number, first_number, first_byte, attempt, append_time, streams, times,
    texts
)
SELECT
    %(project_id)s::text, %(entity_kind)s::text, %(entity_id)s::text, log.last_number,
    log.last_number - %(line_count)s + 1, log.byte_count - %(byte_count)s, log.attempt, log.append_time,
    %(streams)b::smallint[], %(times)b::timestamptz[], %(texts)b::text[]
FROM log
RETURNING log_chunks.first_number, log_chunks.last_number;

-- find_log: the numbers and times of a log
SELECT COALESCE(
        (
            SELECT chunk.first_number
            FROM log_chunks AS chunk
            WHERE chunk.project_id = %(project_id)s AND chunk.entity_kind = %(entity_kind)s
                AND chunk.entity_id = %(entity_id)s
            ORDER BY chunk.last_number
            LIMIT 1
        ),
        logs.last_number + 1
    ),
    logs.last_number, logs.create_time, logs.append_time
FROM logs
WHERE logs.project_id = %(project_id)s AND logs.entity_kind = %(entity_kind)s AND logs.entity_id = %(entity_id)s;

-- read_log_lines: the lines of a log after a number that match, each after the oldest number that is kept and the
-- number up to which this has looked: it reads so many chunks, or bytes, and no more. A row without a line if there is
-- none, and lines without their texts that are to be skipped. All of it is one snapshot, so that nothing is removed
-- unnoticed in between.
SELECT page.oldest_number, page.through_number, page.last_number,
    line.number, line.stream, line.time, CASE WHEN line.place > %(skip)s THEN line.text END, line.attempt
FROM (
    SELECT COALESCE(oldest.first_number, logs.last_number + 1) AS oldest_number,
        COALESCE(last.last_number, logs.last_number) AS through_number,
        logs.last_number
    FROM logs
    LEFT JOIN LATERAL (
        SELECT chunk.first_number
        FROM log_chunks AS chunk
        WHERE chunk.project_id = %(project_id)s AND chunk.entity_kind = %(entity_kind)s
            AND chunk.entity_id = %(entity_id)s
        ORDER BY chunk.last_number
        LIMIT 1
    ) AS oldest ON TRUE
    LEFT JOIN LATERAL (
        SELECT chunk.first_byte
        FROM log_chunks AS chunk
        WHERE {chunks_after}
        ORDER BY chunk.last_number
        LIMIT 1
    ) AS first ON TRUE
    LEFT JOIN LATERAL (
        SELECT max(near.last_number) AS last_number
        FROM (
            SELECT chunk.last_number, chunk.first_byte
            FROM log_chunks AS chunk
            WHERE {chunks_after}
            ORDER BY chunk.last_number
            LIMIT %(most_chunks)s
        ) AS near
        WHERE near.first_byte < first.first_byte + %(most_bytes)s
    ) AS last ON TRUE
    WHERE logs.project_id = %(project_id)s AND logs.entity_kind = %(entity_kind)s AND logs.entity_id = %(entity_id)s
) AS page
LEFT JOIN LATERAL (
    SELECT chunk.first_number + one.place - 1 AS number, one.stream, COALESCE(one.time, chunk.append_time) AS time,
        one.text, chunk.attempt, row_number() OVER (ORDER BY chunk.last_number, one.place) AS place
    FROM log_chunks AS chunk
    CROSS JOIN LATERAL unnest(chunk.streams, chunk.times, chunk.texts) WITH ORDINALITY
        AS one (stream, time, text, place)
    WHERE {chunks_after} AND chunk.last_number <= page.through_number
        -- If every line matches, the page ends so many numbers later: a plan that sorts first sorts no more than these.
        AND (%(selective)s OR chunk.first_number <= GREATEST(%(after)s, page.oldest_number - 1) + %(limit)s)
        AND chunk.first_number + one.place - 1 > %(after)s
        AND (%(attempts)s::integer[] IS NULL OR chunk.attempt = ANY(%(attempts)s::integer[]))
        AND (%(streams)s::smallint[] IS NULL OR one.stream = ANY(%(streams)s::smallint[]))
        AND (
            %(contains)s::text IS NULL
            OR strpos(
                CASE WHEN %(ignore_case)s THEN lower(one.text COLLATE "C") ELSE one.text COLLATE "C" END,
                CASE WHEN %(ignore_case)s THEN lower(%(contains)s COLLATE "C") ELSE %(contains)s::text COLLATE "C" END
            ) > 0
        )
    ORDER BY chunk.last_number, one.place
    LIMIT %(limit)s
) AS line ON TRUE;

-- lock_log: locks a log against those who append to it. Returns the number of its last line.
SELECT logs.last_number
FROM logs
WHERE logs.project_id = %(project_id)s AND logs.entity_kind = %(entity_kind)s AND logs.entity_id = %(entity_id)s
    AND {live_project}
FOR NO KEY UPDATE OF logs;

-- delete_log_chunks: deletes the chunks of a log that end with a number at most
DELETE FROM log_chunks
WHERE log_chunks.project_id = %(project_id)s AND log_chunks.entity_kind = %(entity_kind)s
    AND log_chunks.entity_id = %(entity_id)s AND log_chunks.last_number <= %(through_number)s
    AND {live_project};

-- cut_log_chunk: deletes the first lines of the chunk that ends with a higher number
UPDATE log_chunks
SET first_number = %(through_number)s::bigint + 1,
    streams = log_chunks.streams[%(through_number)s - log_chunks.first_number + 2 :],
    times = log_chunks.times[%(through_number)s - log_chunks.first_number + 2 :],
    texts = log_chunks.texts[%(through_number)s - log_chunks.first_number + 2 :]
WHERE log_chunks.project_id = %(project_id)s AND log_chunks.entity_kind = %(entity_kind)s
    AND log_chunks.entity_id = %(entity_id)s
    AND log_chunks.last_number > %(through_number)s AND log_chunks.first_number <= %(through_number)s
    AND {live_project};
