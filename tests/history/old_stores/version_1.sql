-- A store as version 1 wrote it, statement by statement.
CREATE TABLE "session" ("id" INTEGER NOT NULL PRIMARY KEY, "bank" TEXT NOT NULL, "started" TEXT NOT NULL,
  "finished" INTEGER NOT NULL);
CREATE INDEX "_sessionrow_bank" ON "session" ("bank");
CREATE TABLE "event" ("session_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "record" TEXT NOT NULL,
  PRIMARY KEY ("session_id", "number"), FOREIGN KEY ("session_id") REFERENCES "session" ("id") ON DELETE CASCADE);
CREATE INDEX "_eventrow_session_id" ON "event" ("session_id");
INSERT INTO session VALUES (1, 'canal', '2026-03-29T12:00:00+00:00', 1), (4, 'canal', '2026-03-30T14:00:00+02:00', 0);
INSERT INTO event VALUES
  (1, 0, '{"event":"started","at":"2026-03-29T12:00:00+00:00","bank":"canal","seed":7,"shuffled":true,'
   || '"questions":["year"]}'),
  (1, 1, '{"event":"answered","at":"2026-03-29T12:00:05+00:00","question":"year","response":["1869"]}'),
  (1, 2, '{"event":"finished","at":"2026-03-29T12:00:09+00:00"}'),
  (4, 0, '{"event":"started","at":"2026-03-30T12:00:00+00:00","bank":"canal","seed":8,"shuffled":true,'
   || '"questions":["year","seas"]}'),
  (4, 1, '{"event":"answered","at":"2026-03-30T12:00:05+00:00","question":"year","response":["1859"]}'),
  (4, 2, '{"event":"skipped","at":"2026-03-30T12:00:06+00:00","question":"seas"}'),
  (4, 3, '{"event":"undone","at":"2026-03-30T12:00:07+00:00"}'),
  (4, 4, '{"event":"paused","at":"2026-03-30T12:00:09+00:00"}');
PRAGMA user_version = 1;
