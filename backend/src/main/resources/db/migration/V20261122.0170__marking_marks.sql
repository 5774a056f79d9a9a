CREATE TABLE exam_mark (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  attempt_id  BIGINT NOT NULL,
  revision    INT NOT NULL,
  exam_id     BIGINT NOT NULL,
  person_id   BIGINT NOT NULL,
  mark        DECIMAL(7,2) NOT NULL,
  full_mark   DECIMAL(7,2) NOT NULL,
  pass_mark   DECIMAL(7,2) NULL,
  passed      BOOLEAN NULL,
  grades      MEDIUMTEXT NOT NULL,
  rule_version VARCHAR(120) NOT NULL,
  rule_source VARCHAR(300) NULL,
  reason      VARCHAR(300) NULL,
  regrade_id  BIGINT NULL,
  graded_at   DATETIME(6) NOT NULL,
  UNIQUE KEY mark_revision (attempt_id, revision),
  KEY mark_by_exam (exam_id, attempt_id, revision),
  KEY mark_by_person (person_id, exam_id),
  CONSTRAINT mark_attempt_fk FOREIGN KEY (attempt_id) REFERENCES exam_attempt (id),
  CONSTRAINT mark_exam_fk FOREIGN KEY (exam_id) REFERENCES exam (id),
  CONSTRAINT mark_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only: marks of attempts; a regrade adds a revision, the highest counts. Personal data: exam marks';

CREATE TRIGGER exam_mark_no_update BEFORE UPDATE ON exam_mark FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'exam_mark is append-only';
CREATE TRIGGER exam_mark_no_delete BEFORE DELETE ON exam_mark FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'exam_mark is append-only';

CREATE TABLE exam_regrade (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  exam_id     BIGINT NOT NULL,
  kind        VARCHAR(10) NOT NULL CHECK (kind IN ('REKEY', 'GIVE', 'VOID')),
  item_id     VARCHAR(80) NOT NULL,
  item_version INT NOT NULL,
  accept      TEXT NULL,
  reason      VARCHAR(300) NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  done_by     BIGINT NULL,
  done_at     DATETIME(6) NULL,
  changed     INT NULL,
  KEY regrade_by_exam (exam_id, id),
  CONSTRAINT regrade_two_persons CHECK (done_by IS NULL OR done_by <> proposed_by),
  CONSTRAINT regrade_exam_fk FOREIGN KEY (exam_id) REFERENCES exam (id)
) COMMENT 'regrades: proposed by one person, done by another; no personal data beyond who';

CREATE TABLE exam_settlement (
  attempt_id BIGINT NOT NULL PRIMARY KEY,
  revision   INT NOT NULL,
  passed     BOOLEAN NOT NULL,
  qualification_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  credit_version INT NOT NULL DEFAULT 0,
  settled_at DATETIME(6) NOT NULL,
  CONSTRAINT settlement_attempt_fk FOREIGN KEY (attempt_id) REFERENCES exam_attempt (id)
) COMMENT 'what a released mark has led to: the pass on record, credit; brought up to date when the mark is revised. Personal data: passes';
