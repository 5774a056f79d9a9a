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
  closed_how     VARCHAR(12) NULL CHECK (closed_how IN ('CAUSE_GONE', 'DECIDED', 'WITHDRAWN')),
  closed_reason  VARCHAR(300) NULL,
  closed_by_run  BIGINT NULL,
  closed_by      BIGINT NULL,
  case_id        BIGINT NULL,
  open_key       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin
                 AS (CASE WHEN closed_at IS NULL THEN CONCAT(person_id, ':', certificate_id, ':', law_year, ':', ground) END) STORED,
  UNIQUE KEY one_open_flag (open_key),
  KEY flag_by_person (person_id, closed_at),
  KEY flag_by_certificate (certificate_id, closed_at, closed_how),
  KEY flag_by_case (case_id),
  CONSTRAINT flag_closed_whole CHECK ((closed_at IS NULL) = (closed_how IS NULL) AND (closed_at IS NULL) = (closed_reason IS NULL)),
  CONSTRAINT flag_withdrawn_by_a_person CHECK (closed_how <> 'WITHDRAWN' OR closed_by IS NOT NULL),
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
  round          INT NOT NULL DEFAULT 1,
  opened_at      DATETIME(6) NOT NULL,
  opened_by_run  BIGINT NULL,
  due_on         DATE NULL,
  due_order      DATE AS (COALESCE(due_on, '9999-12-31')) STORED,
  closed_at      DATETIME(6) NULL,
  closed_reason  VARCHAR(300) NULL,
  settled_at     DATETIME(6) NULL,
  version        INT NOT NULL DEFAULT 0,
  open_key       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin
                 AS (CASE WHEN state IN ('OPEN', 'SIGNED_ONCE') THEN CONCAT(certificate_id) END) STORED,
  UNIQUE KEY one_open_case (open_key),
  KEY case_queue (state, due_order, id),
  KEY case_by_certificate (certificate_id, state),
  KEY case_by_run (opened_by_run),
  KEY case_by_unit (unit_id, state),
  KEY case_by_person (person_id),
  CONSTRAINT case_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT case_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) COMMENT 'personal data: a clearance case gathers the open flags of one certificate. settled_at: when the flags that a making-up or suspension kept open were gone or came up again';

CREATE TABLE clearance_signature (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id   BIGINT NOT NULL,
  round     INT NOT NULL,
  place     VARCHAR(8) NOT NULL CHECK (place IN ('FIRST', 'SECOND', 'RETURN')),
  person_id BIGINT NOT NULL,
  verdict   VARCHAR(12) NOT NULL CHECK (verdict IN ('CLEAR', 'MAKE_UP', 'SUSPEND', 'TAKE_BACK', 'CANCEL')),
  until_date DATE NULL,
  years     VARCHAR(10) NULL CHECK (years IN ('EXEMPTED', 'MADE_UP')),
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

CREATE TABLE clearance_evidence (
  case_id  BIGINT NOT NULL,
  round    INT NOT NULL,
  number   INT NOT NULL,
  kind     VARCHAR(20) NOT NULL,
  title    VARCHAR(120) NOT NULL,
  content  MEDIUMTEXT NOT NULL,
  hash     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  PRIMARY KEY (case_id, round, number),
  CONSTRAINT evidence_case_fk FOREIGN KEY (case_id) REFERENCES clearance_case (id)
) COMMENT 'append-only: the evidence as it was at the first signature of a round, word for word; personal data';

CREATE TRIGGER clearance_evidence_no_update BEFORE UPDATE ON clearance_evidence FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_evidence is append-only';
CREATE TRIGGER clearance_evidence_no_delete BEFORE DELETE ON clearance_evidence FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearance_evidence is append-only';

CREATE TABLE clearance_decision (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  case_id      BIGINT NOT NULL,
  number       VARCHAR(60) NOT NULL UNIQUE,
  verdict      VARCHAR(12) NOT NULL CHECK (verdict IN ('CLEAR', 'MAKE_UP', 'SUSPEND', 'TAKE_BACK', 'CANCEL')),
  until_date   DATE NULL,
  years        VARCHAR(10) NULL CHECK (years IN ('EXEMPTED', 'MADE_UP')),
  reason       VARCHAR(1000) NOT NULL,
  first_person BIGINT NOT NULL,
  second_person BIGINT NULL,
  state_before VARCHAR(12) NOT NULL,
  facts        MEDIUMTEXT NOT NULL,
  facts_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version VARCHAR(120) NOT NULL,
  basis        VARCHAR(300) NOT NULL,
  appeal_days  INT NULL,
  decided_at   DATETIME(6) NOT NULL,
  revises_id   BIGINT NULL,
  UNIQUE KEY revised_once (revises_id),
  KEY decision_by_case (case_id),
  CONSTRAINT decision_case_fk FOREIGN KEY (case_id) REFERENCES clearance_case (id),
  CONSTRAINT decision_revised_fk FOREIGN KEY (revises_id) REFERENCES clearance_decision (id),
  CONSTRAINT decision_two_persons CHECK (revises_id IS NOT NULL OR (second_person IS NOT NULL AND first_person <> second_person))
) COMMENT 'append-only: decisions with all their inputs; personal data. A revising decision stems from an upheld appeal, which somebody else than the two signers answers';

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
