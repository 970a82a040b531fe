-- A store as version 2 wrote it: the sessions of version 1, brought up to date, and one more.
BEGIN;
CREATE TABLE "session" ("id" integer not null primary key, "uuid" text not null, "bank" text not null,
  "mode" text not null, "started" integer not null, "finished" integer not null);
CREATE UNIQUE INDEX "session_uuid" on "session" ("uuid");
CREATE INDEX "session_bank_finished" on "session" ("bank", "finished");
CREATE TABLE "event" ("session_id" integer not null, "number" integer not null, "record" text not null,
  primary key ("session_id", "number"),
  foreign key ("session_id") references "session" ("id") on delete cascade);
CREATE TABLE "item" ("id" integer not null primary key, "bank" text not null, "question" text not null,
  "type" text not null, "tags" text not null, "key" text not null, "wording" text not null);
CREATE UNIQUE INDEX "item_bank_question_type_tags_key_wording"
  on "item" ("bank", "question", "type", "tags", "key", "wording");
CREATE TABLE "answer" ("session_id" integer not null, "number" integer not null, "item_id" integer not null,
  "at" integer not null, "outcome" text not null, "points" real not null, "most" real not null, "seconds" real,
  "hinted" integer not null, "undone" integer not null, "confidence" integer, "grade" integer,
  primary key ("session_id", "number"),
  foreign key ("session_id") references "session" ("id") on delete cascade,
  foreign key ("item_id") references "item" ("id"));
CREATE INDEX "answer_item_id_at" on "answer" ("item_id", "at");
CREATE INDEX "answer_at" on "answer" ("at");
CREATE TABLE "card" ("bank" text not null, "question" text not null, "due" integer not null,
  "stability" real not null, "difficulty" real not null, "state" integer not null, "step" integer,
  "last_review" integer not null, primary key ("bank", "question"));
CREATE INDEX "card_due" on "card" ("due");
INSERT INTO "session" VALUES
  (1, '407d0e40-9b52-5607-a9cb-bbe92c52e961', 'canal', 'quiz', 1774785600000000, 1),
  (4, '1d77dfd9-06c1-5d65-9a58-c6fd1e39bb51', 'canal', 'quiz', 1774872000000000, 0),
  (5, '512de735-6601-4b0c-8518-d2911d56ddd6', 'canal', 'quiz', 1774958400000000, 1);
INSERT INTO "event" VALUES
  (1, 0, '{"event":"started","at":"2026-03-29T12:00:00+00:00","bank":"canal","seed":7,"shuffled":true,'
   || '"questions":["year"]}'),
  (1, 1, '{"event":"answered","at":"2026-03-29T12:00:05+00:00","question":"year","response":["1869"]}'),
  (1, 2, '{"event":"finished","at":"2026-03-29T12:00:09+00:00"}'),
  (4, 0, '{"event":"started","at":"2026-03-30T12:00:00+00:00","bank":"canal","seed":8,"shuffled":true,'
   || '"questions":["year","seas"]}'),
  (4, 1, '{"event":"answered","at":"2026-03-30T12:00:05+00:00","question":"year","response":["1859"]}'),
  (4, 2, '{"event":"skipped","at":"2026-03-30T12:00:06+00:00","question":"seas"}'),
  (4, 3, '{"event":"undone","at":"2026-03-30T12:00:07+00:00"}'),
  (4, 4, '{"event":"paused","at":"2026-03-30T12:00:09+00:00"}'),
  (5, 0, '{"event":"started","at":"2026-03-31T12:00:00+00:00","bank":"canal","seed":9,"shuffled":true,'
   || '"questions":["year","seas"]}'),
  (5, 1, '{"event":"answered","at":"2026-03-31T12:00:05+00:00","question":"year","response":["1869"],"seconds":4.5,'
   || '"confidence":3,"marked":{"bank":"canal","type":"choice","tags":["history","sea"],"share":"1","most":"2",'
   || '"key":"k","wording":"w"}}'),
  (5, 2, '{"event":"answered","at":"2026-03-31T12:15:00+00:00","question":"seas","response":["false"],"seconds":2.0,'
   || '"marked":{"bank":"canal","type":"choice","tags":["history","sea"],"share":"1/2","most":"2","key":"k",'
   || '"wording":"w"}}'),
  (5, 3, '{"event":"undone","at":"2026-03-31T12:16:00+00:00","question":"seas"}'),
  (5, 4, '{"event":"answered","at":"2026-03-31T12:17:00+00:00","question":"seas","response":["true"],"seconds":2.0,'
   || '"marked":{"bank":"canal","type":"choice","tags":["history","sea"],"share":"0","most":"2","key":"k",'
   || '"wording":"w"}}'),
  (5, 5, '{"event":"finished","at":"2026-03-31T12:18:00+00:00"}');
INSERT INTO "item" VALUES (1, 'canal', 'year', '', '', '', ''), (2, 'canal', 'seas', '', '', '', ''),
  (3, 'canal', 'year', 'choice', 'history' || char(10) || 'sea', 'k', 'w'),
  (4, 'canal', 'seas', 'choice', 'history' || char(10) || 'sea', 'k', 'w');
INSERT INTO "answer" VALUES
  (1, 1, 1, 1774785605000000, 'unknown', 0.0, 0.0, NULL, 0, 0, NULL, NULL),
  (4, 1, 1, 1774872005000000, 'unknown', 0.0, 0.0, NULL, 0, 0, NULL, NULL),
  (4, 2, 2, 1774872006000000, 'skipped', 0.0, 0.0, NULL, 0, 1, NULL, NULL),
  (5, 1, 3, 1774958405000000, 'right', 2.0, 2.0, 4.5, 0, 0, 3, NULL),
  (5, 2, 4, 1774959300000000, 'partly', 1.0, 2.0, 2.0, 0, 1, NULL, NULL),
  (5, 4, 4, 1774959420000000, 'wrong', 0.0, 2.0, 2.0, 0, 0, NULL, NULL);
PRAGMA user_version = 2;
COMMIT;
