-- summarize_tool_usage: the usage of each tool, after a given tool; executions without a measured duration, and without
-- a start or end time, have no duration
SELECT
    timed.tool_name, count(*) AS count,
    count(*) FILTER (WHERE timed.status IN ('FAILED', 'TIMED_OUT')) AS failures,
    count(*) FILTER (WHERE timed.status = 'CANCELLED') AS cancelled,
    count(*) FILTER (WHERE timed.status IN ('PENDING', 'RUNNING')) AS unfinished,
    make_interval(secs => avg(timed.seconds)) AS mean_duration,
    make_interval(secs => percentile_cont(0.95) WITHIN GROUP (ORDER BY timed.seconds)) AS p95_duration
FROM (
    SELECT
        tool_executions.tool_name, tool_executions.status,
        extract(epoch FROM COALESCE(
            tool_executions.duration,
            CASE
                WHEN tool_executions.end_time >= tool_executions.start_time
                    THEN tool_executions.end_time - tool_executions.start_time
                WHEN tool_executions.end_time < tool_executions.start_time THEN interval '0'
            END
        ))::double precision AS seconds
    FROM tool_executions
    WHERE tool_executions.project_id = %(project_id)s
        AND tool_executions.tool_name > COALESCE(%(after_tool_name)s::text, '')
        AND tool_executions.create_time >= COALESCE(%(start_time)s::timestamptz, '-infinity')
        AND tool_executions.create_time < COALESCE(%(end_time)s::timestamptz, 'infinity')
) AS timed
GROUP BY timed.tool_name
ORDER BY timed.tool_name
LIMIT %(limit)s OFFSET %(skip)s;
