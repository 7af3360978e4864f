-- extend_cluster_ttl: extends the lifetime of a live cluster
UPDATE clusters
SET ttl = COALESCE(clusters.ttl, INTERVAL '0') + %(ttl)s,
    -- Computed in UTC: in the time zone of the session it would be STABLE, which Citus refuses in expressions that use
    -- a column.
    destroy_time = (GREATEST(clusters.destroy_time, clock.moment) AT TIME ZONE 'UTC' + %(ttl)s) AT TIME ZONE 'UTC',
    version = clusters.version + 1, update_time = clock.moment
FROM (SELECT statement_timestamp() AS moment) AS clock
WHERE clusters.project_id = %(project_id)s AND {live} AND clusters.id = %(id)s AND clusters.delete_time IS NULL
    AND clusters.destroy_time IS NOT NULL AND clusters.status NOT IN ('DESTROYING', 'DESTROY_VERIFYING', 'DESTROYED')
    AND %(version)s::bigint IN (0, clusters.version)
RETURNING {columns};
