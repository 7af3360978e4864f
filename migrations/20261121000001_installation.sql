-- migrate:up

-- Data of the installation itself: one row.
CREATE TABLE installation (
    singleton boolean DEFAULT TRUE NOT NULL,
    token_key bytea NOT NULL,
    CONSTRAINT installation_pkey PRIMARY KEY (singleton),
    CONSTRAINT installation_singleton_check CHECK (singleton)
);

COMMENT ON TABLE installation IS 'Data of the installation itself: one row.';
COMMENT ON COLUMN installation.token_key IS
    'Signs page and resume tokens. Stored here, so that every server of this database accepts the tokens of the others. Generated at random by the migration. Changing it only invalidates tokens that clients hold.';

INSERT INTO installation (token_key)
VALUES (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

-- JSON Merge Patch (RFC 7396), so that callers who change different keys of a document overwrite nothing of each other.
CREATE FUNCTION merge_patch(document jsonb, patch jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    IF jsonb_typeof(patch) <> 'object' THEN
        RETURN patch;
    END IF;
    IF jsonb_typeof(document) IS DISTINCT FROM 'object' THEN
        -- Most new objects clear nothing, and need no look at their keys.
        IF jsonb_strip_nulls(patch) = patch THEN
            RETURN patch;
        END IF;
        document := '{}';
    END IF;
    RETURN (
        SELECT COALESCE(jsonb_object_agg(key, CASE
            WHEN changed.value IS NULL THEN kept.value
            WHEN jsonb_typeof(changed.value) = 'object' THEN merge_patch(kept.value, changed.value)
            ELSE changed.value
        END), '{}')
        FROM jsonb_each(document) AS kept
        -- A join reads each object once; the operators that set or remove a key would copy it for each key.
        FULL JOIN jsonb_each(patch) AS changed USING (key)
        WHERE changed.value IS DISTINCT FROM 'null'
    );
END
$$;

COMMENT ON FUNCTION merge_patch IS 'A document after a JSON Merge Patch (RFC 7396). An absent document counts as {}.';

-- migrate:down

DROP FUNCTION merge_patch;
DROP TABLE installation;
