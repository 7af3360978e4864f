-- set_user_preference: stores a preference of a live user, in place of the one with its key or unless it has too many,
-- and blocks the deletion of the user until the transaction ends
INSERT INTO user_preferences (user_id, key, create_time, update_time, version, value_json)
SELECT users.id, %(key)s::text, statement_timestamp(), statement_timestamp(), 1, %(value_json)s::jsonb
FROM users
WHERE users.id = %(user_id)s AND users.delete_time IS NULL
    AND (
        EXISTS (
            SELECT
            FROM user_preferences AS same
            WHERE same.user_id = %(user_id)s AND same.key = %(key)s::text
        )
        OR (SELECT count(*) FROM user_preferences AS others WHERE others.user_id = %(user_id)s) < %(most)s
    )
FOR SHARE OF users
ON CONFLICT (user_id, key) DO UPDATE
SET value_json = EXCLUDED.value_json, version = user_preferences.version + 1, update_time = EXCLUDED.update_time
RETURNING {columns};

-- delete_user_preference: removes a preference of a live user
DELETE FROM user_preferences
WHERE user_preferences.user_id = %(user_id)s AND user_preferences.key = %(key)s AND {live}
RETURNING {columns};

-- list_user_preferences: the preferences of a user in the order of their keys, after a given one
SELECT {columns}
FROM user_preferences
WHERE user_preferences.user_id = %(user_id)s AND user_preferences.key = ANY(ARRAY(
    -- Only the keys of those that are skipped are read, and not their values.
    SELECT preferences.key
    FROM user_preferences AS preferences
    WHERE preferences.user_id = %(user_id)s AND preferences.key > COALESCE(%(after_key)s::text, '')
    ORDER BY preferences.key
    LIMIT %(limit)s OFFSET %(skip)s
))
ORDER BY user_preferences.key;

-- count_user_preferences: how many preferences a user has
SELECT count(*)
FROM user_preferences
WHERE user_preferences.user_id = %(user_id)s;

-- end_user_preferences: removes all preferences of a user
DELETE FROM user_preferences
WHERE user_preferences.user_id = %(user_id)s;
