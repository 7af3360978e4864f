-- has_administrator: whether a token is valid with which everything may be done: any, or the one with this hash
SELECT EXISTS (
    SELECT
    FROM tokens
    WHERE tokens.project_id = %(project_id)s AND tokens.role IN ('OWNER', 'ADMIN') AND tokens.revoke_time IS NULL
        AND (tokens.expire_time IS NULL OR tokens.expire_time > statement_timestamp())
        AND (%(token_hash)s::bytea IS NULL OR tokens.token_hash = %(token_hash)s)
);
