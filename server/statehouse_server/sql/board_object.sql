-- get_objects_of_boards: the objects on some boards, in their order and in the order of creation
SELECT {columns}
FROM {owners}
CROSS JOIN LATERAL (
    SELECT board_objects.*
    FROM board_objects
    WHERE board_objects.project_id = %(project_id)s AND board_objects.board_id = owner.id
    ORDER BY board_objects.create_time, board_objects.id
    LIMIT %(limit)s
) AS board_objects
ORDER BY owner.place, board_objects.create_time, board_objects.id
LIMIT %(limit)s;
