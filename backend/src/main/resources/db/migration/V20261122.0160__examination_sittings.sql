CREATE TABLE exam (
  id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id         BIGINT NOT NULL,
  title           VARCHAR(120) NOT NULL,
  kind            VARCHAR(20) NOT NULL CHECK (kind IN ('QUALIFICATION', 'PRE_APPOINTMENT', 'ANNUAL')),
  subject_kind    VARCHAR(30) NOT NULL,
  qualification_scope VARCHAR(20) NULL CHECK (qualification_scope IN ('PUBLIC_LAW', 'PROFESSIONAL', 'WHOLE')),
  paper_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paper_title     VARCHAR(120) NOT NULL,
  opens_at        DATETIME(6) NOT NULL,
  closes_at       DATETIME(6) NOT NULL,
  duration_minutes INT NOT NULL CHECK (duration_minutes BETWEEN 1 AND 600),
  attempts        INT NOT NULL CHECK (attempts BETWEEN 1 AND 20),
  pass_mark       DECIMAL(7,2) NULL,
  late_entry_minutes INT NULL,
  earliest_hand_in_minutes INT NULL,
  release_mode    VARCHAR(10) NOT NULL CHECK (release_mode IN ('IMMEDIATE', 'ON_DATE', 'BY_HAND')),
  release_at      DATETIME(6) NULL,
  release_proposed_by BIGINT NULL,
  released_at     DATETIME(6) NULL,
  released_by     BIGINT NULL,
  after_release   VARCHAR(10) NOT NULL CHECK (after_release IN ('MARK', 'ANSWERS')),
  instructions    VARCHAR(2000) NULL,
  make_up_of      BIGINT NULL,
  state           VARCHAR(10) NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  cancel_reason   VARCHAR(200) NULL,
  paused_at       DATETIME(6) NULL,
  created_by      BIGINT NOT NULL,
  version         INT NOT NULL DEFAULT 0,
  CONSTRAINT exam_window CHECK (closes_at > opens_at),
  CONSTRAINT exam_release_two_persons CHECK (released_by IS NULL OR release_proposed_by IS NULL OR released_by <> release_proposed_by),
  KEY exam_by_opening (opens_at, id),
  KEY exam_by_unit (unit_id, opens_at),
  CONSTRAINT exam_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT exam_make_up_fk FOREIGN KEY (make_up_of) REFERENCES exam (id)
) COMMENT 'sittings of exams: window, time, attempts, when results are released; paused_at while the clock stands for all';

CREATE TABLE exam_prerequisite (
  exam_id     BIGINT NOT NULL,
  required_id BIGINT NOT NULL,
  PRIMARY KEY (exam_id, required_id),
  CONSTRAINT prerequisite_exam_fk FOREIGN KEY (exam_id) REFERENCES exam (id),
  CONSTRAINT prerequisite_required_fk FOREIGN KEY (required_id) REFERENCES exam (id)
) COMMENT 'exams that must have been passed before another; no personal data';

CREATE TABLE exam_candidate (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  exam_id       BIGINT NOT NULL,
  person_id     BIGINT NOT NULL,
  number        INT NOT NULL,
  extra_minutes INT NOT NULL DEFAULT 0 CHECK (extra_minutes BETWEEN 0 AND 240),
  extra_reason  VARCHAR(200) NULL,
  appointed_at  DATETIME(6) NOT NULL,
  appointed_by  BIGINT NOT NULL,
  withdrawn_at  DATETIME(6) NULL,
  withdraw_reason VARCHAR(200) NULL,
  UNIQUE KEY candidate_once (exam_id, person_id),
  UNIQUE KEY candidate_number (exam_id, number),
  KEY candidate_by_person (person_id, exam_id),
  CONSTRAINT candidate_exam_fk FOREIGN KEY (exam_id) REFERENCES exam (id),
  CONSTRAINT candidate_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: who may sit which exam, and extra time with its reason';

CREATE TABLE exam_attempt (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  exam_id      BIGINT NOT NULL,
  person_id    BIGINT NOT NULL,
  unit_id      BIGINT NOT NULL,
  attempt_no   INT NOT NULL,
  state        VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'HANDED_IN')),
  started_at   DATETIME(6) NOT NULL,
  deadline_at  DATETIME(6) NOT NULL,
  paused_at    DATETIME(6) NULL,
  finished_at  DATETIME(6) NULL,
  hand_in      VARCHAR(12) NULL CHECK (hand_in IN ('CANDIDATE', 'DEADLINE', 'INVIGILATOR')),
  writer_epoch INT NOT NULL DEFAULT 1,
  writer_client VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_seq     BIGINT NOT NULL DEFAULT 0,
  saves        BIGINT NOT NULL DEFAULT 0,
  last_saved_at DATETIME(6) NULL,
  heard_at     DATETIME(6) NULL,
  questions    INT NOT NULL,
  answered     INT NULL,
  frozen_root  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  receipt      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  open_exam_id BIGINT AS (CASE WHEN state = 'OPEN' THEN exam_id END) STORED,
  UNIQUE KEY attempt_number (exam_id, person_id, attempt_no),
  UNIQUE KEY attempt_one_open (open_exam_id, person_id),
  KEY attempt_by_deadline (state, deadline_at),
  KEY attempt_by_person (person_id, id),
  CONSTRAINT attempt_handed_in CHECK (state = 'OPEN' OR (finished_at IS NOT NULL AND hand_in IS NOT NULL AND frozen_root IS NOT NULL AND receipt IS NOT NULL)),
  CONSTRAINT attempt_exam_fk FOREIGN KEY (exam_id) REFERENCES exam (id),
  CONSTRAINT attempt_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: attempts; the row is the lock of everything about one attempt, and at most one is open for a person in an exam';

CREATE TABLE attempt_paper (
  attempt_id BIGINT NOT NULL PRIMARY KEY,
  paper      MEDIUMTEXT NOT NULL,
  shown      MEDIUMTEXT NOT NULL,
  CONSTRAINT attempt_paper_fk FOREIGN KEY (attempt_id) REFERENCES exam_attempt (id)
) COMMENT 'append-only: the paper of an attempt, its pins and what the candidate is shown; holds no key. No personal data';

CREATE TRIGGER attempt_paper_no_update BEFORE UPDATE ON attempt_paper FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attempt_paper is append-only';
CREATE TRIGGER attempt_paper_no_delete BEFORE DELETE ON attempt_paper FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attempt_paper is append-only';

CREATE TABLE answer_event (
  attempt_id  BIGINT NOT NULL,
  server_seq  BIGINT NOT NULL,
  client_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_seq  BIGINT NOT NULL,
  slot        INT NOT NULL,
  answer      TEXT NOT NULL,
  answer_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  saved_at    DATETIME(6) NOT NULL,
  epoch       INT NOT NULL,
  status      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (status IN ('OK', 'SUPERSEDED', 'LATE')),
  PRIMARY KEY (attempt_id, server_seq),
  UNIQUE KEY answer_event_once (attempt_id, client_id, client_seq),
  CONSTRAINT answer_event_attempt_fk FOREIGN KEY (attempt_id) REFERENCES exam_attempt (id)
) COMMENT 'append-only: every answer that arrived, its own audit and receipt; personal data: what a person answered';

CREATE TRIGGER answer_event_no_update BEFORE UPDATE ON answer_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'answer_event is append-only';
CREATE TRIGGER answer_event_no_delete BEFORE DELETE ON answer_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'answer_event is append-only';

CREATE TABLE answer_current (
  attempt_id  BIGINT NOT NULL,
  slot        INT NOT NULL,
  answer      TEXT NULL,
  answer_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  server_seq  BIGINT NOT NULL DEFAULT 0,
  client_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  client_seq  BIGINT NOT NULL DEFAULT 0,
  saved_at    DATETIME(6) NULL,
  PRIMARY KEY (attempt_id, slot),
  CONSTRAINT answer_current_attempt_fk FOREIGN KEY (attempt_id) REFERENCES exam_attempt (id)
) COMMENT 'projection of answer_event, one row a question from the start on; checked against the events at hand-in. Personal data: what a person answered';
