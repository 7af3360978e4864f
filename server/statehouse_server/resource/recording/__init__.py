"""Events of changes: the forms of statements that write an event for each row whose version they change.

A statement that changes entities is written without a word of events. Its form here is derived from its text: each
INSERT, UPDATE of `version` and DELETE of an entity's table, at the top or in a WITH clause, goes into a WITH clause of
its own, from whose rows the events are written and the result is selected. So a change and its events are one
statement and one round trip, and an event is written after the lock of its row was taken.
"""
