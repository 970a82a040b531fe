"""From version 2: the answers are counted beforehand, by the quarter of an hour and by the half-year."""

from __future__ import annotations

import peewee

# As they were in version 3: a step must not change when the tables of a later version do.
_TABLES = """
create table "quarter" ("begin" {large} not null, "bank" text not null, {counts}, primary key ("begin", "bank"));
create table "half_year" ("begin" {large} not null, "item_id" integer not null, "confidence" integer not null,
  {counts}, primary key ("begin", "item_id", "confidence"), foreign key ("item_id") references "item" ("id"));
insert into "quarter" select {quarter}, "bank", {sums}
  from "answer" join "item" on "item"."id" = "answer"."item_id" where {counted} group by 1, 2;
insert into "half_year"
  select {half_year}, "item_id", coalesce("confidence", 0), {sums}
  from "answer" where {counted} group by 1, 2, 3;
"""
# Moved behind 1970 to be divided: both databases round towards 0.
_BEGIN = '("at" + 78624000000000000) / {length} * {length} - 78624000000000000'
_COUNTS = '"answers" integer not null, "right" integer not null, "points" {real} not null, "most" {real} not null'
_SUMS = 'count(*), sum(case when "outcome" = \'right\' then 1 else 0 end), sum("points"), sum("most")'
_COUNTED = "not \"undone\" and \"outcome\" in ('right', 'partly', 'wrong')"


def migrate(database: peewee.Database) -> None:
    """Make both tables, and count what there is into them."""
    on_server = isinstance(database, peewee.PostgresqlDatabase)
    counts = _COUNTS.format(real="double precision" if on_server else "real")
    words = {"large": "bigint" if on_server else "integer", "counts": counts, "sums": _SUMS, "counted": _COUNTED}
    words |= {"quarter": _BEGIN.format(length=900_000_000), "half_year": _BEGIN.format(length=15_724_800_000_000)}
    for statement in _TABLES.format(**words).split(";"):
        if statement.strip():
            database.execute_sql(statement)
