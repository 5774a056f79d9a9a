-- Integer hundredths of a 学时, with seconds and half-days beside them. Corrections are REVERSE plus new entries.
-- subject_kind and mode are neutral words of the source (what it was about, how it was taken); a rule set maps them to its categories.
-- law_year is the calendar year of earned_on in Asia/Shanghai.
-- A reversal repeats what it takes back with opposite signs, its half-days included; posting tells a poster which rows are its own.

CREATE TABLE credit_entry (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id      BIGINT NOT NULL,
  kind           VARCHAR(10) NOT NULL CHECK (kind IN ('EARN', 'REVERSE', 'ADJUST', 'OPENING', 'OUTSIDE')),
  subject_kind   VARCHAR(30) NOT NULL,
  mode           VARCHAR(20) NOT NULL,
  earned_on      DATE NOT NULL,
  law_year       SMALLINT NOT NULL,
  seconds        INT NOT NULL,
  hundredths     INT NOT NULL,
  half_days      SMALLINT NOT NULL,
  source_kind    VARCHAR(30) NOT NULL,
  source_ref     VARCHAR(120) NOT NULL,
  policy_version VARCHAR(60) NOT NULL,
  dedupe_key     BINARY(32) NOT NULL UNIQUE,
  posting        BINARY(16) NOT NULL,
  reverses_id    BIGINT NULL UNIQUE,
  label          VARCHAR(200) NOT NULL,
  explanation    VARCHAR(500) NOT NULL,
  link           VARCHAR(200) NULL,
  reason         VARCHAR(300) NULL,
  posted_at      DATETIME(6) NOT NULL,
  posted_by      BIGINT NULL,
  approved_by    BIGINT NULL,
  KEY entry_by_person (person_id, law_year, id),
  KEY entry_by_source (source_kind, source_ref),
  CONSTRAINT entry_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT entry_reverses_fk FOREIGN KEY (reverses_id) REFERENCES credit_entry (id),
  CONSTRAINT entry_two_persons CHECK (approved_by IS NULL OR posted_by IS NULL OR approved_by <> posted_by)
) COMMENT 'append-only: the ledger; personal data: what a person learned and when';

CREATE TRIGGER credit_entry_no_update BEFORE UPDATE ON credit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'credit_entry is append-only';
CREATE TRIGGER credit_entry_no_delete BEFORE DELETE ON credit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'credit_entry is append-only';

CREATE TABLE credit_entry_half_day (
  entry_id BIGINT NOT NULL,
  day      DATE NOT NULL,
  half     CHAR(2) NOT NULL CHECK (half IN ('AM', 'PM')),
  PRIMARY KEY (entry_id, day, half),
  CONSTRAINT half_day_entry_fk FOREIGN KEY (entry_id) REFERENCES credit_entry (id)
) COMMENT 'append-only: which half-days an entry covers';

CREATE TRIGGER credit_entry_half_day_no_update BEFORE UPDATE ON credit_entry_half_day FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'credit_entry_half_day is append-only';
CREATE TRIGGER credit_entry_half_day_no_delete BEFORE DELETE ON credit_entry_half_day FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'credit_entry_half_day is append-only';

CREATE TABLE credit_balance (
  person_id    BIGINT NOT NULL,
  law_year     SMALLINT NOT NULL,
  subject_kind VARCHAR(30) NOT NULL,
  mode         VARCHAR(20) NOT NULL,
  seconds      BIGINT NOT NULL,
  hundredths   BIGINT NOT NULL,
  entries      INT NOT NULL,
  PRIMARY KEY (person_id, law_year, subject_kind, mode),
  KEY balance_by_year (law_year, person_id)
) COMMENT 'sums of the ledger, written with it, rebuildable from it';

CREATE TABLE credit_day (
  person_id    BIGINT NOT NULL,
  day          DATE NOT NULL,
  subject_kind VARCHAR(30) NOT NULL,
  mode         VARCHAR(20) NOT NULL,
  hundredths   INT NOT NULL,
  PRIMARY KEY (person_id, day, subject_kind, mode)
) COMMENT 'sums of the ledger by day, for daily caps; written with it, rebuildable from it';

CREATE TABLE credit_half_day (
  person_id BIGINT NOT NULL,
  day       DATE NOT NULL,
  half      CHAR(2) NOT NULL,
  refs      INT NOT NULL,
  PRIMARY KEY (person_id, day, half)
) COMMENT 'the day set: a half-day counts once however many entries cover it (refs > 0); rebuildable';

CREATE TABLE credit_adjustment (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  person_id    BIGINT NOT NULL,
  kind         VARCHAR(10) NOT NULL CHECK (kind IN ('REVERSE', 'ADJUST')),
  entry_id     BIGINT NULL,
  subject_kind VARCHAR(30) NULL,
  mode         VARCHAR(20) NULL,
  earned_on    DATE NULL,
  hundredths   INT NULL,
  halves       VARCHAR(5) NULL CHECK (halves IN ('AM', 'PM', 'AM,PM')),
  reason       VARCHAR(300) NOT NULL,
  state        VARCHAR(10) NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  proposed_by  BIGINT NOT NULL,
  proposed_at  DATETIME(6) NOT NULL,
  decided_by   BIGINT NULL,
  decided_at   DATETIME(6) NULL,
  answer       VARCHAR(300) NULL,
  KEY adjustment_by_state (state, id),
  KEY adjustment_by_person (person_id, id),
  CONSTRAINT adjustment_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT adjustment_entry_fk FOREIGN KEY (entry_id) REFERENCES credit_entry (id),
  CONSTRAINT adjustment_two_persons CHECK (decided_by IS NULL OR decided_by <> proposed_by OR state = 'WITHDRAWN')
) COMMENT 'proposals to reverse or adjust, decided by a second person';
