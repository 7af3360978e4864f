"""The statements about callers."""

from statehouse_server.postgres.statements import Statement
from statehouse_server.resource.statements import StatementSet


class AccessStatements(StatementSet, stem="access"):
    identify_tokens: Statement
    identify_user_sessions: Statement
    identify_api_keys: Statement
    identify_subjects: Statement
    note_token_uses: Statement
    note_user_session_uses: Statement
    note_api_key_uses: Statement


SQL = AccessStatements()
