-- migrate:up

CREATE TABLE logs (
    project_id text COLLATE "C" NOT NULL,
    entity_kind text COLLATE "C" NOT NULL,
    entity_id text COLLATE "C" NOT NULL,
    create_time timestamptz NOT NULL,
    append_time timestamptz NOT NULL,
    last_number bigint NOT NULL,
    byte_count bigint NOT NULL,
    task_id text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN entity_kind = 'TASK' THEN entity_id END) STORED,
    job_id text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN entity_kind = 'JOB' THEN entity_id END) STORED,
    cluster_id text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN entity_kind = 'CLUSTER' THEN entity_id END) STORED,
    session_id text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN entity_kind = 'SESSION' THEN entity_id END) STORED,
    CONSTRAINT logs_pkey PRIMARY KEY (project_id, entity_kind, entity_id),
    CONSTRAINT logs_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT logs_task_id_fkey FOREIGN KEY (project_id, task_id)
        REFERENCES tasks (project_id, id) ON DELETE CASCADE,
    CONSTRAINT logs_job_id_fkey FOREIGN KEY (project_id, job_id) REFERENCES jobs (project_id, id) ON DELETE CASCADE,
    CONSTRAINT logs_cluster_id_fkey FOREIGN KEY (project_id, cluster_id)
        REFERENCES clusters (project_id, id) ON DELETE CASCADE,
    CONSTRAINT logs_session_id_fkey FOREIGN KEY (project_id, session_id)
        REFERENCES sessions (project_id, id) ON DELETE CASCADE,
    CONSTRAINT logs_entity_kind_check CHECK (entity_kind IN ('TASK', 'JOB', 'CLUSTER', 'SESSION')),
    CONSTRAINT logs_last_number_check CHECK (last_number >= 0),
    CONSTRAINT logs_byte_count_check CHECK (byte_count >= 0)
);

COMMENT ON TABLE logs IS
    'The logs of tasks, jobs, clusters and sessions, from the first line that is appended. The row stays locked until appended lines are committed, so a higher number never becomes visible before a lower one.';
COMMENT ON COLUMN logs.append_time IS
    'When lines were last appended. It never goes back, so retention removes lines in the order of their numbers.';
COMMENT ON COLUMN logs.last_number IS 'The number of the last line that was appended, which is never given again; 0 before the first.';
COMMENT ON COLUMN logs.byte_count IS 'About the bytes of all lines that were ever appended; it tells how far a chunk is from another one.';
COMMENT ON COLUMN logs.task_id IS
    'The entity_id of the log of a task, NULL for all others. This and the next three are there for the foreign keys by which a log is removed with its entity.';

-- The foreign keys.
CREATE INDEX logs_task_id_idx ON logs (project_id, task_id) WHERE task_id IS NOT NULL;
CREATE INDEX logs_job_id_idx ON logs (project_id, job_id) WHERE job_id IS NOT NULL;
CREATE INDEX logs_cluster_id_idx ON logs (project_id, cluster_id) WHERE cluster_id IS NOT NULL;
CREATE INDEX logs_session_id_idx ON logs (project_id, session_id) WHERE session_id IS NOT NULL;

CREATE TABLE log_chunks (
    project_id text COLLATE "C" NOT NULL,
    entity_kind text COLLATE "C" NOT NULL,
    entity_id text COLLATE "C" NOT NULL,
    last_number bigint NOT NULL,
    first_number bigint NOT NULL,
    first_byte bigint NOT NULL,
    attempt integer NOT NULL,
    append_time timestamptz NOT NULL,
    streams smallint[] NOT NULL,
    times timestamptz[],
    texts text[] COLLATE "C" NOT NULL,
    CONSTRAINT log_chunks_pkey PRIMARY KEY (project_id, entity_kind, entity_id, last_number),
    CONSTRAINT log_chunks_entity_id_fkey FOREIGN KEY (project_id, entity_kind, entity_id)
        REFERENCES logs (project_id, entity_kind, entity_id) ON DELETE CASCADE,
    CONSTRAINT log_chunks_first_number_check CHECK (first_number BETWEEN 1 AND last_number),
    CONSTRAINT log_chunks_streams_check CHECK (cardinality(streams) = last_number - first_number + 1),
    CONSTRAINT log_chunks_times_check CHECK (cardinality(times) = last_number - first_number + 1),
    CONSTRAINT log_chunks_texts_check CHECK (cardinality(texts) = last_number - first_number + 1)
);

COMMENT ON TABLE log_chunks IS
    'The lines of logs, a row for each call that appended some: a row for each line would take fourteen times the space.';
COMMENT ON COLUMN log_chunks.last_number IS
    'The number of the last of its lines. It is in the primary key, so that what follows a number begins with the chunk that contains the next one.';
COMMENT ON COLUMN log_chunks.first_byte IS 'The byte_count of the log before it was appended.';
COMMENT ON COLUMN log_chunks.attempt IS 'The attempt of the job when it was appended; 0 for other entities.';
COMMENT ON COLUMN log_chunks.streams IS 'The numbers of LogStream, one for each line: labels would be longer than many lines.';
COMMENT ON COLUMN log_chunks.times IS 'When each line was printed. An element that is NULL, or NULL for all: at the append_time.';

-- Retention.
CREATE INDEX log_chunks_append_time_idx ON log_chunks (project_id, append_time);

-- migrate:down

DROP TABLE log_chunks;
DROP TABLE logs;
