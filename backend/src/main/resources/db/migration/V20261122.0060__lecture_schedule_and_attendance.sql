CREATE TABLE room (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id   BIGINT NOT NULL,
  name      VARCHAR(80) NOT NULL,
  place     VARCHAR(120) NULL,
  seats     INT NOT NULL CHECK (seats > 0),
  closed    BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE KEY room_name (unit_id, name),
  CONSTRAINT room_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'rooms; no personal data';

CREATE TABLE lecturer (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id   BIGINT NOT NULL,
  person_id BIGINT NULL,
  name      VARCHAR(60) NOT NULL,
  kind      VARCHAR(20) NOT NULL CHECK (kind IN ('OFFICIAL', 'LEGAL_ADVISER', 'PUBLIC_LAWYER', 'SCHOLAR', 'LEADER', 'OTHER')),
  title     VARCHAR(80) NULL,
  closed    BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT lecturer_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT lecturer_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: names of lecturers';

CREATE TABLE lecture (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id       BIGINT NOT NULL,
  title         VARCHAR(120) NOT NULL,
  summary       VARCHAR(1000) NULL,
  subject_kind  VARCHAR(30) NOT NULL,
  room_id       BIGINT NULL,
  lecturer_id   BIGINT NULL,
  starts_at     DATETIME(6) NOT NULL,
  ends_at       DATETIME(6) NOT NULL,
  seats         INT NOT NULL CHECK (seats > 0),
  taken         INT NOT NULL DEFAULT 0,
  open_to_unit_id BIGINT NOT NULL,
  sign_up_until DATETIME(6) NOT NULL,
  check_in_from DATETIME(6) NOT NULL,
  needs_check_out BOOLEAN NOT NULL DEFAULT FALSE,
  state         VARCHAR(12) NOT NULL CHECK (state IN ('PLANNED', 'CONFIRMED', 'CANCELLED')),
  cancel_reason VARCHAR(200) NULL,
  secret        VARBINARY(120) NOT NULL,
  confirmed_at  DATETIME(6) NULL,
  confirmed_by  BIGINT NULL,
  version       INT NOT NULL DEFAULT 0,
  CONSTRAINT lecture_seats CHECK (taken >= 0 AND taken <= seats),
  CONSTRAINT lecture_times CHECK (ends_at > starts_at),
  KEY lecture_by_time (starts_at, id),
  KEY lecture_by_room (room_id, starts_at),
  KEY lecture_by_lecturer (lecturer_id, starts_at),
  CONSTRAINT lecture_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT lecture_room_fk FOREIGN KEY (room_id) REFERENCES room (id),
  CONSTRAINT lecture_lecturer_fk FOREIGN KEY (lecturer_id) REFERENCES lecturer (id),
  CONSTRAINT lecture_audience_fk FOREIGN KEY (open_to_unit_id) REFERENCES unit (id)
) COMMENT 'lectures; the row is the lock for seats. PLANNED, CONFIRMED (attendance earned credit), CANCELLED';

CREATE TABLE lecture_part (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lecture_id BIGINT NOT NULL,
  number     INT NOT NULL,
  title      VARCHAR(120) NOT NULL,
  starts_at  DATETIME(6) NOT NULL,
  ends_at    DATETIME(6) NOT NULL,
  UNIQUE KEY part_number (lecture_id, number),
  CONSTRAINT part_lecture_fk FOREIGN KEY (lecture_id) REFERENCES lecture (id)
) COMMENT 'the units of a lecture; each earns credit of its own';

CREATE TABLE lecture_seat (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lecture_id   BIGINT NOT NULL,
  person_id    BIGINT NOT NULL,
  signed_up_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  UNIQUE KEY seat_once (lecture_id, person_id),
  KEY seat_by_person (person_id, lecture_id),
  CONSTRAINT seat_lecture_fk FOREIGN KEY (lecture_id) REFERENCES lecture (id),
  CONSTRAINT seat_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'sign-ups';

CREATE TABLE check_in (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lecture_id BIGINT NOT NULL,
  person_id  BIGINT NOT NULL,
  direction  CHAR(3) NOT NULL CHECK (direction IN ('IN', 'OUT')),
  at         DATETIME(6) NOT NULL,
  way        VARCHAR(10) NOT NULL CHECK (way IN ('QR', 'CODE', 'HAND')),
  step       BIGINT NULL,
  by_person  BIGINT NOT NULL,
  reason     VARCHAR(200) NULL,
  UNIQUE KEY check_in_once (lecture_id, person_id, direction),
  KEY check_in_by_person (person_id, id),
  CONSTRAINT check_in_lecture_fk FOREIGN KEY (lecture_id) REFERENCES lecture (id),
  CONSTRAINT check_in_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only: check-ins and check-outs, each its own audit; personal data: where a person was';

CREATE TRIGGER check_in_no_update BEFORE UPDATE ON check_in FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'check_in is append-only';
CREATE TRIGGER check_in_no_delete BEFORE DELETE ON check_in FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'check_in is append-only';

CREATE TABLE attendance_correction (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lecture_id BIGINT NOT NULL,
  person_id  BIGINT NOT NULL,
  present    BOOLEAN NOT NULL,
  reason     VARCHAR(200) NOT NULL,
  at         DATETIME(6) NOT NULL,
  by_person  BIGINT NOT NULL,
  KEY correction_by_lecture (lecture_id, person_id, id),
  CONSTRAINT correction_lecture_fk FOREIGN KEY (lecture_id) REFERENCES lecture (id),
  CONSTRAINT correction_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only: the latest correction of a person decides presence over the check-ins';

CREATE TRIGGER attendance_correction_no_update BEFORE UPDATE ON attendance_correction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attendance_correction is append-only';
CREATE TRIGGER attendance_correction_no_delete BEFORE DELETE ON attendance_correction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'attendance_correction is append-only';
