CREATE TABLE appeal (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  subject_kind VARCHAR(20) NOT NULL CHECK (subject_kind IN ('ATTENDANCE', 'VERDICT', 'MARK')),
  subject_ref  VARCHAR(120) NOT NULL,
  subject_label VARCHAR(200) NOT NULL,
  person_id    BIGINT NOT NULL,
  unit_id      BIGINT NOT NULL,
  words        VARCHAR(2000) NOT NULL,
  filed_at     DATETIME(6) NOT NULL,
  deadline     DATE NULL,
  state        VARCHAR(10) NOT NULL CHECK (state IN ('FILED', 'UPHELD', 'REFUSED', 'WITHDRAWN')),
  barred_persons VARCHAR(200) NOT NULL,
  answered_by  BIGINT NULL,
  answered_at  DATETIME(6) NULL,
  answer       VARCHAR(2000) NULL,
  open_key     VARCHAR(160) AS (CASE WHEN state = 'FILED' THEN CONCAT(subject_kind, ':', subject_ref, ':', person_id) END) STORED,
  UNIQUE KEY one_open_appeal (open_key),
  KEY appeal_by_person (person_id, id),
  KEY appeal_queue (state, id),
  CONSTRAINT appeal_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: appeals; answered by somebody who did not decide the subject';

CREATE TABLE notice_message (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  person_id  BIGINT NOT NULL,
  topic      VARCHAR(60) NOT NULL,
  title      VARCHAR(120) NOT NULL,
  body       VARCHAR(1000) NOT NULL,
  link       VARCHAR(200) NULL,
  dedupe_key VARCHAR(160) NOT NULL,
  sent_at    DATETIME(6) NOT NULL,
  read_at    DATETIME(6) NULL,
  UNIQUE KEY message_once (dedupe_key),
  KEY message_by_person (person_id, id),
  CONSTRAINT message_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: the inbox';

CREATE TABLE notice_letter (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  number       VARCHAR(60) NOT NULL UNIQUE,
  person_id    BIGINT NOT NULL,
  unit_id      BIGINT NOT NULL,
  subject_ref  VARCHAR(120) NOT NULL,
  title        VARCHAR(120) NOT NULL,
  content      MEDIUMTEXT NOT NULL,
  file_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  made_at      DATETIME(6) NOT NULL,
  served_at    DATETIME(6) NULL,
  KEY letter_by_person (person_id, id),
  KEY letter_by_subject (subject_ref),
  CONSTRAINT letter_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: letters; served_at repeats the first proof of service';

CREATE TABLE notice_service (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter_id BIGINT NOT NULL,
  way       VARCHAR(12) NOT NULL CHECK (way IN ('INBOX', 'IN_PERSON', 'LEFT', 'POST', 'ANNOUNCED')),
  at        DATETIME(6) NOT NULL,
  by_person BIGINT NULL,
  note      VARCHAR(200) NULL,
  KEY service_by_letter (letter_id, id),
  CONSTRAINT service_letter_fk FOREIGN KEY (letter_id) REFERENCES notice_letter (id)
) COMMENT 'append-only: proof of service';

CREATE TRIGGER notice_service_no_update BEFORE UPDATE ON notice_service FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'notice_service is append-only';
CREATE TRIGGER notice_service_no_delete BEFORE DELETE ON notice_service FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'notice_service is append-only';

CREATE TABLE notice_number (
  series      VARCHAR(40) NOT NULL,
  year        SMALLINT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (series, year)
) COMMENT 'the last number given in each series of letters';
