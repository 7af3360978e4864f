-- extend_cluster_ttl: gives a live cluster more time
UPDATE clusters
SET ttl = COALESCE(clusters.ttl, INTERVAL '0') + %(ttl)s,
    destroy_time = GREATEST(clusters.destroy_time, statement_timestamp()) + %(ttl)s,
    version = clusters.version + 1, update_time = statement_timestamp()
WHERE clusters.project_id = %(project_id)s AND {live} AND clusters.id = %(id)s AND clusters.delete_time IS NULL
    AND clusters.destroy_time IS NOT NULL AND clusters.status NOT IN ('DESTROYING', 'DESTROY_VERIFYING', 'DESTROYED')
    AND %(version)s::bigint IN (0, clusters.version)
RETURNING {columns};
