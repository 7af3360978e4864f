-- record_usage: stores samples, replacing those of the same cluster and time
INSERT INTO usage_samples (
    project_id, cluster_id, sample_time, create_time, update_time, version, hours, core_hours, memory_gib_hours,
    cost_micros, currency, state, control_plane_replicas, worker_replicas, metadata_json
)
SELECT
    %(project_id)s::text, item.cluster_id, item.sample_time, statement_timestamp(), statement_timestamp(), 1,
    item.hours, item.core_hours, item.memory_gib_hours, item.cost_micros, item.currency, item.state,
    item.control_plane_replicas, item.worker_replicas, item.metadata_json::jsonb
FROM unnest(
    %(cluster_id)b::text[], %(sample_time)b::timestamptz[], %(hours)b::double precision[],
    %(core_hours)b::double precision[], %(memory_gib_hours)b::double precision[], %(cost_micros)b::bigint[],
    %(currency)b::text[], %(state)b::text[], %(control_plane_replicas)b::integer[], %(worker_replicas)b::integer[],
    %(metadata_json)b::text[]
) AS item (
    cluster_id, sample_time, hours, core_hours, memory_gib_hours, cost_micros, currency, state,
    control_plane_replicas, worker_replicas, metadata_json
)
WHERE {live_item}
ORDER BY item.cluster_id COLLATE "C", item.sample_time
ON CONFLICT (project_id, cluster_id, sample_time) DO UPDATE
SET hours = EXCLUDED.hours, core_hours = EXCLUDED.core_hours, memory_gib_hours = EXCLUDED.memory_gib_hours,
    cost_micros = EXCLUDED.cost_micros, currency = EXCLUDED.currency, state = EXCLUDED.state,
    control_plane_replicas = EXCLUDED.control_plane_replicas, worker_replicas = EXCLUDED.worker_replicas,
    metadata_json = EXCLUDED.metadata_json, version = usage_samples.version + 1, update_time = EXCLUDED.update_time
RETURNING {columns};

-- summarize_usage: a page of sums of the usage in a time range, the highest cost first
SELECT
    sums.key, sums.currency, sums.sample_count, sums.hours, sums.core_hours, sums.memory_gib_hours, sums.cost_micros
FROM (
    SELECT
        COALESCE(
            CASE %(group_by)s::text
                WHEN 'CLUSTER' THEN clusters.id
                WHEN 'TEAM' THEN clusters.team
                ELSE clusters.owner
            END,
            ''
        ) AS key,
        COALESCE(usage_samples.currency, '') AS currency,
        count(*) AS sample_count, sum(usage_samples.hours) AS hours, sum(usage_samples.core_hours) AS core_hours,
        sum(usage_samples.memory_gib_hours) AS memory_gib_hours,
        LEAST(sum(usage_samples.cost_micros), 9223372036854775807)::bigint AS cost_micros
    FROM usage_samples
    JOIN clusters ON clusters.project_id = %(project_id)s AND clusters.id = usage_samples.cluster_id
    WHERE usage_samples.project_id = %(project_id)s
        AND usage_samples.sample_time >= COALESCE(%(start_time)s::timestamptz, '-infinity')
        AND usage_samples.sample_time < COALESCE(%(end_time)s::timestamptz, 'infinity')
    GROUP BY 1, 2
) AS sums
WHERE %(after_cost_micros)s::bigint IS NULL
    -- Negated, since the cost falls while the others rise.
    OR (-sums.cost_micros, sums.key, sums.currency)
        > (-%(after_cost_micros)s::bigint, %(after_key)s::text, %(after_currency)s::text)
ORDER BY sums.cost_micros DESC, sums.key, sums.currency
LIMIT %(limit)s OFFSET %(skip)s;
