-- migrate:up

CREATE TABLE clusters (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    delete_time timestamptz,
    purge_time timestamptz,
    name text COLLATE "C" NOT NULL,
    platform text COLLATE "C",
    domain text COLLATE "C",
    cluster_type text COLLATE "C",
    cluster_version text COLLATE "C",
    region text COLLATE "C",
    profile text COLLATE "C",
    owner text COLLATE "C",
    team text COLLATE "C",
    cost_center text COLLATE "C",
    requested_by text COLLATE "C",
    status text COLLATE "C" NOT NULL,
    expire_time timestamptz,
    destroy_time timestamptz,
    tags_json jsonb,
    metadata_json jsonb,
    CONSTRAINT clusters_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT clusters_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT clusters_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT clusters_purge_time_check CHECK ((purge_time IS NULL) = (delete_time IS NULL)),
    -- With the platform and the domain it must fit into an index.
    CONSTRAINT clusters_name_check CHECK (
        char_length(name) BETWEEN 1 AND 255
        AND octet_length(name) + COALESCE(octet_length(platform), 0) + COALESCE(octet_length(domain), 0) <= 2000
    ),
    CONSTRAINT clusters_status_check CHECK (
        status IN (
            'PENDING', 'CREATING', 'READY', 'HIBERNATING', 'HIBERNATED', 'RESUMING', 'DESTROYING', 'DESTROY_VERIFYING',
            'DESTROY_FAILED', 'DESTROYED', 'FAILED'
        )
    ),
    -- The range of a protobuf Timestamp.
    CONSTRAINT clusters_expire_time_check CHECK (expire_time < '10000-01-01 00:00:00+00'),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT clusters_size_check CHECK (octet_length(concat(tags_json, metadata_json)) <= 4000000)
);

COMMENT ON TABLE clusters IS 'Clusters: their requested properties and their status.';
COMMENT ON COLUMN clusters.version IS 'Starts at 1 and increases by 1 with every change.';
COMMENT ON COLUMN clusters.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';
COMMENT ON COLUMN clusters.delete_time IS 'NULL unless it is deleted.';
COMMENT ON COLUMN clusters.purge_time IS
    'When its retention ends, and the cluster is purged with its outputs, artifacts, usage and jobs. NULL unless it is deleted.';
COMMENT ON COLUMN clusters.expire_time IS 'When it should be destroyed; NULL for never.';
COMMENT ON COLUMN clusters.destroy_time IS 'When it was destroyed; NULL unless the status is DESTROYED.';

-- A name can be used again when its cluster is deleted, destroyed or failed. NULL platforms and domains count as equal,
-- which a constraint could not express before PostgreSQL 15.
CREATE UNIQUE INDEX clusters_name_key ON clusters (project_id, COALESCE(platform, ''), COALESCE(domain, ''), name)
WHERE delete_time IS NULL AND status NOT IN ('DESTROYED', 'FAILED');
-- ListClusters by time, and by the filters that callers need most in the order of time; ClusterFilter says which.
CREATE INDEX clusters_create_time_idx ON clusters (project_id, create_time, id);
CREATE INDEX clusters_status_idx ON clusters (project_id, status, create_time, id);
CREATE INDEX clusters_team_idx ON clusters (project_id, team, create_time, id) WHERE team IS NOT NULL;
CREATE INDEX clusters_owner_idx ON clusters (project_id, owner, create_time, id) WHERE owner IS NOT NULL;
-- ListExpiredClusters, and ListClusters by expire_time.
CREATE INDEX clusters_expire_time_idx ON clusters (project_id, expire_time, id) WHERE expire_time IS NOT NULL;

CREATE TABLE cluster_outputs (
    project_id text COLLATE "C" NOT NULL,
    cluster_id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    api_url text COLLATE "C",
    console_url text COLLATE "C",
    kubeconfig_uri text COLLATE "C",
    metadata_uri text COLLATE "C",
    admin_secret_ref text COLLATE "C",
    extra_json jsonb,
    CONSTRAINT cluster_outputs_pkey PRIMARY KEY (project_id, cluster_id),
    CONSTRAINT cluster_outputs_cluster_id_fkey FOREIGN KEY (project_id, cluster_id)
        REFERENCES clusters (project_id, id) ON DELETE CASCADE,
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT cluster_outputs_size_check CHECK (octet_length(extra_json::text) <= 4000000)
);

COMMENT ON TABLE cluster_outputs IS
    'The outputs of running clusters. A separate table, since workers write it and lists do not read it.';

CREATE TABLE cluster_artifacts (
    project_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    import_time timestamptz,
    cluster_id text COLLATE "C" NOT NULL,
    type text COLLATE "C" NOT NULL,
    file_uri text COLLATE "C" NOT NULL,
    size_bytes bigint NOT NULL,
    checksum text COLLATE "C",
    metadata_json jsonb,
    CONSTRAINT cluster_artifacts_pkey PRIMARY KEY (project_id, id),
    CONSTRAINT cluster_artifacts_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT cluster_artifacts_cluster_id_fkey FOREIGN KEY (project_id, cluster_id)
        REFERENCES clusters (project_id, id) ON DELETE CASCADE,
    CONSTRAINT cluster_artifacts_create_time_check CHECK (create_time <= import_time),
    CONSTRAINT cluster_artifacts_size_bytes_check CHECK (size_bytes >= 0),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT cluster_artifacts_size_check CHECK (octet_length(metadata_json::text) <= 4000000)
);

COMMENT ON TABLE cluster_artifacts IS 'Records of files that belong to clusters.';
COMMENT ON COLUMN cluster_artifacts.version IS 'Always 1: an artifact is immutable.';
COMMENT ON COLUMN cluster_artifacts.import_time IS 'When it was stored with a given create_time, which must not be in the future. NULL for all others.';

-- ListClusterArtifacts by time, by cluster, by type; and the newest of a cluster and a type.
CREATE INDEX cluster_artifacts_create_time_idx ON cluster_artifacts (project_id, create_time, id);
CREATE INDEX cluster_artifacts_cluster_id_idx ON cluster_artifacts (project_id, cluster_id, create_time, id);
CREATE INDEX cluster_artifacts_type_idx ON cluster_artifacts (project_id, type, create_time, id);
CREATE INDEX cluster_artifacts_latest_idx ON cluster_artifacts (project_id, cluster_id, type, create_time, id);

CREATE TABLE usage_samples (
    project_id text COLLATE "C" NOT NULL,
    cluster_id text COLLATE "C" NOT NULL,
    sample_time timestamptz NOT NULL,
    create_time timestamptz NOT NULL,
    update_time timestamptz NOT NULL,
    version bigint NOT NULL,
    hours double precision NOT NULL,
    core_hours double precision NOT NULL,
    memory_gib_hours double precision NOT NULL,
    cost_micros bigint NOT NULL,
    currency text COLLATE "C",
    state text COLLATE "C",
    control_plane_replicas integer NOT NULL,
    worker_replicas integer NOT NULL,
    metadata_json jsonb,
    CONSTRAINT usage_samples_pkey PRIMARY KEY (project_id, cluster_id, sample_time),
    CONSTRAINT usage_samples_cluster_id_fkey FOREIGN KEY (project_id, cluster_id)
        REFERENCES clusters (project_id, id) ON DELETE CASCADE,
    -- Limits that keep sums of all possible rows in range.
    CONSTRAINT usage_samples_hours_check CHECK (
        hours BETWEEN 0 AND 1e15 AND core_hours BETWEEN 0 AND 1e15 AND memory_gib_hours BETWEEN 0 AND 1e15
    ),
    CONSTRAINT usage_samples_cost_micros_check CHECK (cost_micros BETWEEN 0 AND 1000000000000000),
    -- A row must fit into a message of 4 MiB; otherwise it could no longer be read.
    CONSTRAINT usage_samples_size_check CHECK (octet_length(metadata_json::text) <= 4000000)
);

COMMENT ON TABLE usage_samples IS 'The usage of clusters in the period that ends at sample_time; one sample for each cluster and time.';
COMMENT ON COLUMN usage_samples.cost_micros IS 'Millionths of the currency. Integers, since sums of floating-point numbers drift.';

-- ListUsage and SummarizeUsage by time; the primary key serves both for one cluster.
CREATE INDEX usage_samples_sample_time_idx ON usage_samples (project_id, sample_time, cluster_id);

-- migrate:down

DROP TABLE usage_samples;
DROP TABLE cluster_artifacts;
DROP TABLE cluster_outputs;
DROP TABLE clusters;
