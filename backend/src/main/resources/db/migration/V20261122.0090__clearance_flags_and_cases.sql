CREATE TABLE clearance_flag (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  person_id      BIGINT NOT NULL,
  certificate_id BIGINT NOT NULL,
  law_year       SMALLINT NOT NULL,
  ground         VARCHAR(30) NOT NULL,
  status         VARCHAR(12) NULL,
  shortfall      INT NULL,
  quota_unit     VARCHAR(10) NULL,
  due_date       DATE NULL,
  detail         VARCHAR(500) NOT NULL,
  rule_version   VARCHAR(120) NOT NULL,
  clause         VARCHAR(300) NOT NULL,
  raised_at      DATETIME(6) NOT NULL,
  raised_by_run  BIGINT NULL,
  closed_at      DATETIME(6) NULL,
  closed_reason  VARCHAR(300) NULL,
  closed_by_run  BIGINT NULL,
  case_id        BIGINT NULL,
  open_key       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin
                 AS (CASE WHEN closed_at IS NULL THEN CONCAT(person_id, ':', certificate_id, ':', law_year, ':', ground) END) STORED,
  UNIQUE KEY one_open_flag (open_key),
  KEY flag_by_person (person_id, closed_at),
  KEY flag_by_case (case_id),
  CONSTRAINT flag_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT flag_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) COMMENT 'one open flag per person, certificate, year and ground; closes itself when its cause is gone and says why';

CREATE TABLE clearance_case (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  number         VARCHAR(40) NOT NULL UNIQUE,
  person_id      BIGINT NOT NULL,
  certificate_id BIGINT NOT NULL,
  unit_id        BIGINT NOT NULL,
  state          VARCHAR(12) NOT NULL CHECK (state IN ('OPEN', 'SIGNED_ONCE', 'DECIDED', 'WITHDRAWN')),
  opened_at      DATETIME(6) NOT NULL,
  due_on         DATE NULL,
  proposal       VARCHAR(12) NULL,
  closed_at      DATETIME(6) NULL,
  closed_reason  VARCHAR(300) NULL,
  version        INT NOT NULL DEFAULT 0,
  open_key       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin
                 AS (CASE WHEN state IN ('OPEN', 'SIGNED_ONCE') THEN CONCAT(certificate_id) END) STORED,
  UNIQUE KEY one_open_case (open_key),
  KEY case_queue (state, due_on, id),
  KEY case_by_unit (unit_id, state),
  KEY case_by_person (person_id),
  CONSTRAINT case_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT case_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) COMMENT 'personal data: a clearance case gathers the open flags of one certificate';

CREATE TABLE clearance_signature (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id   BIGINT NOT NULL,
  round     INT NOT NULL,
  place     VARCHAR(8) NOT NULL CHECK (place IN ('FIRST', 'SECOND', 'RETURN')),
  person_id BIGINT NOT NULL,
  verdict   VARCHAR(12) NOT NULL CHECK (verdict IN ('CLEAR', 'MAKE_UP', 'SUSPEND', 'TAKE_BACK', 'CANCEL')),
  until_date DATE NULL,
  reason    VARCHAR(1000) NOT NULL,
  facts     MEDIUMTEXT NOT NULL,
  facts_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at        DATETIME(6) NOT NULL,
  UNIQUE KEY signature_once (case_id, round, place),
  UNIQUE KEY signature_persons (case_id, round, person_id),
  CONSTRAINT signature_case_fk FOREIGN KEY (case_id) REFERENCES clearance_case (id),
  CONSTRAINT signature_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only: signatures; one person signs once in a round, a return starts a new round';

CREATE TRIGGER clearance_signature_no_update BEFORE UPDATE ON clearance_signature FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_signature is append-only';
CREATE TRIGGER clearance_signature_no_delete BEFORE DELETE ON clearance_signature FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_signature is append-only';

CREATE TABLE clearance_decision (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  case_id      BIGINT NOT NULL,
  number       VARCHAR(60) NOT NULL UNIQUE,
  verdict      VARCHAR(12) NOT NULL CHECK (verdict IN ('CLEAR', 'MAKE_UP', 'SUSPEND', 'TAKE_BACK', 'CANCEL')),
  until_date   DATE NULL,
  reason       VARCHAR(1000) NOT NULL,
  first_person BIGINT NOT NULL,
  second_person BIGINT NOT NULL,
  facts        MEDIUMTEXT NOT NULL,
  facts_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(120) NOT NULL,
  basis        VARCHAR(300) NOT NULL,
  appeal_until DATE NULL,
  decided_at   DATETIME(6) NOT NULL,
  revises_id   BIGINT NULL,
  KEY decision_by_case (case_id),
  CONSTRAINT decision_case_fk FOREIGN KEY (case_id) REFERENCES clearance_case (id),
  CONSTRAINT decision_two_persons CHECK (first_person <> second_person)
) COMMENT 'append-only: decisions with all their inputs; personal data';

CREATE TRIGGER clearance_decision_no_update BEFORE UPDATE ON clearance_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_decision is append-only';
CREATE TRIGGER clearance_decision_no_delete BEFORE DELETE ON clearance_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_decision is append-only';

CREATE TABLE clearance_year_decision (
  person_id  BIGINT NOT NULL,
  law_year   SMALLINT NOT NULL,
  kind       VARCHAR(10) NOT NULL CHECK (kind IN ('EXEMPTED', 'MADE_UP')),
  reason     VARCHAR(300) NOT NULL,
  decision_ref VARCHAR(120) NOT NULL,
  at         DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id, law_year)
) COMMENT 'append-only: closed years that a decision exempted or found made up';

CREATE TRIGGER clearance_year_decision_no_update BEFORE UPDATE ON clearance_year_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_year_decision is append-only';
CREATE TRIGGER clearance_year_decision_no_delete BEFORE DELETE ON clearance_year_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_year_decision is append-only';

CREATE TABLE clearance_number (
  series      VARCHAR(20) NOT NULL,
  year        SMALLINT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (series, year)
) COMMENT 'the last number given in each series of documents';
