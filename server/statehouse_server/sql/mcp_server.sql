-- get_mcp_servers_of_agents: the MCP servers of some agents, in their order and in the order of creation
SELECT {columns}
FROM {owners}
CROSS JOIN LATERAL (
    SELECT mcp_servers.*
    FROM mcp_servers
    WHERE mcp_servers.project_id = %(project_id)s AND mcp_servers.agent_id = owner.id
    ORDER BY mcp_servers.create_time, mcp_servers.id
    LIMIT %(limit)s
) AS mcp_servers
ORDER BY owner.place, mcp_servers.create_time, mcp_servers.id
LIMIT %(limit)s;
