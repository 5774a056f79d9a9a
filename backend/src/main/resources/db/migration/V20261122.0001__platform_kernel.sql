-- The technical kernel. Instants are UTC with microseconds; public ids are 26 characters of base 32.
-- A table whose comment begins with "append-only" gets INSERT and SELECT for the running account and triggers that refuse the rest.

CREATE TABLE clock_offset (
  id            INT NOT NULL PRIMARY KEY CHECK (id = 1),
  offset_micros BIGINT NOT NULL
) COMMENT 'demonstration and tests only: how far "now" is shifted';

CREATE TABLE idempotency (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id    BIGINT NOT NULL,
  route        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idem_key     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer       MEDIUMTEXT NULL,
  created_at   DATETIME(6) NOT NULL,
  UNIQUE KEY idempotency_key (person_id, route, idem_key),
  KEY idempotency_age (created_at)
) COMMENT 'answers of repeated requests; kept seven days';

CREATE TABLE audit_event (
  id                 BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at                 DATETIME(6) NOT NULL,
  account_id         BIGINT NULL,
  person_id          BIGINT NULL,
  person_name        VARCHAR(100) NOT NULL,
  action             VARCHAR(80) NOT NULL,
  subject            VARCHAR(120) NOT NULL,
  unit_id            BIGINT NULL,
  concerns_person_id BIGINT NULL,
  details            MEDIUMTEXT NOT NULL,
  request_id         VARCHAR(40) NULL,
  KEY audit_by_subject (subject, id),
  KEY audit_by_unit (unit_id, id),
  KEY audit_by_person (concerns_person_id, id)
) COMMENT 'append-only: who changed what; names, no other personal data';

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';

CREATE TABLE outbox (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  topic        VARCHAR(200) NOT NULL,
  payload      MEDIUMTEXT NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  due_at       DATETIME(6) NOT NULL,
  delivered_at DATETIME(6) NULL,
  attempts     INT NOT NULL DEFAULT 0,
  last_fault   VARCHAR(500) NULL,
  KEY outbox_due (delivered_at, due_at)
) COMMENT 'announcements stored with the change';

CREATE TABLE outbox_receipt (
  listener VARCHAR(100) NOT NULL,
  event_id BIGINT NOT NULL,
  heard_at DATETIME(6) NOT NULL,
  PRIMARY KEY (listener, event_id)
) COMMENT 'which listener has heard which announcement';

CREATE TABLE job_run (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  job         VARCHAR(80) NOT NULL,
  slot        DATETIME(6) NOT NULL,
  state       VARCHAR(10) NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
  fence       BIGINT NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  done        BIGINT NOT NULL,
  total       BIGINT NOT NULL,
  message     VARCHAR(500) NULL,
  UNIQUE KEY job_run_slot (job, slot),
  KEY job_run_latest (job, id)
) COMMENT 'each slot of each job, once';

CREATE TABLE job_lease (
  job        VARCHAR(80) NOT NULL PRIMARY KEY,
  fence      BIGINT NOT NULL,
  holder     VARCHAR(40) NOT NULL,
  held_until DATETIME(6) NOT NULL
) COMMENT 'who may run a job now; the fence grows with every grant';

CREATE TABLE crypto_key (
  name        VARCHAR(40) NOT NULL PRIMARY KEY,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at     DATETIME(6) NOT NULL
) COMMENT 'fingerprints of the key files that ciphertext in this database needs';

CREATE TABLE file_blob (
  hash       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  size       BIGINT NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  stored_at  DATETIME(6) NOT NULL
) COMMENT 'files on disk by their SHA-256; the row is written after the file is safe';
