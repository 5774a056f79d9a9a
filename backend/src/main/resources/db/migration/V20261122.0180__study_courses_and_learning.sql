CREATE TABLE course_file (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id    BIGINT NULL,
  name       VARCHAR(200) NOT NULL,
  media_type VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size       BIGINT NOT NULL,
  hash       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_at    DATETIME(6) NOT NULL,
  by_person  BIGINT NULL,
  KEY course_file_by_unit (unit_id, id),
  CONSTRAINT course_file_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'files of courses that passed every check; without a unit: shipped with the product';

CREATE TABLE course_upload (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id   BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  name      VARCHAR(200) NOT NULL,
  size      BIGINT NOT NULL,
  received  BIGINT NOT NULL DEFAULT 0,
  parts     INT NOT NULL DEFAULT 0,
  state     VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'KEPT', 'REFUSED')),
  problem   VARCHAR(60) NULL,
  opened_at DATETIME(6) NOT NULL,
  KEY course_upload_by_person (person_id, state),
  KEY course_upload_age (opened_at),
  CONSTRAINT course_upload_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'files on their way through quarantine; kept some days';

CREATE TABLE course (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id    BIGINT NULL,
  code       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL UNIQUE,
  created_at DATETIME(6) NOT NULL,
  KEY course_by_unit (unit_id),
  CONSTRAINT course_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'courses; everybody in the subtree of the unit may study one. Without a unit: shipped with the product, for everybody';

CREATE TABLE course_version (
  id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  course_id        BIGINT NOT NULL,
  number           INT NOT NULL,
  edition          INT NOT NULL,
  title            VARCHAR(120) NOT NULL,
  summary          VARCHAR(1000) NOT NULL,
  subject_kind     VARCHAR(30) NOT NULL,
  state            VARCHAR(10) NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
  lessons          INT NOT NULL DEFAULT 0,
  declared_seconds INT NOT NULL DEFAULT 0,
  author_id        BIGINT NULL,
  submitted_at     DATETIME(6) NULL,
  reviewer_id      BIGINT NULL,
  reviewed_at      DATETIME(6) NULL,
  remarks          VARCHAR(1000) NULL,
  published_at     DATETIME(6) NULL,
  published_by     BIGINT NULL,
  retired_at       DATETIME(6) NULL,
  retire_reason    VARCHAR(300) NULL,
  changed_at       DATETIME(6) NOT NULL,
  version          INT NOT NULL DEFAULT 0,
  source_hash      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  published_key    BIGINT GENERATED ALWAYS AS (IF(state = 'PUBLISHED', course_id, NULL)) STORED,
  UNIQUE KEY course_version_number (course_id, number),
  UNIQUE KEY course_published_once (published_key),
  KEY course_version_by_change (changed_at, id),
  CONSTRAINT course_version_course_fk FOREIGN KEY (course_id) REFERENCES course (id)
) COMMENT 'versions of courses; one at most is published. Lessons of one edition earn credit once';

CREATE TABLE course_version_author (
  version_id BIGINT NOT NULL,
  person_id  BIGINT NOT NULL,
  PRIMARY KEY (version_id, person_id),
  CONSTRAINT course_author_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id)
) COMMENT 'who wrote on a version and so may not review it';

CREATE TABLE lesson (
  id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  version_id       BIGINT NOT NULL,
  lesson_key       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number           INT NOT NULL,
  title            VARCHAR(120) NOT NULL,
  kind             VARCHAR(5) NOT NULL CHECK (kind IN ('TEXT', 'PDF', 'AUDIO', 'VIDEO')),
  declared_seconds INT NOT NULL CHECK (declared_seconds > 0),
  markdown         MEDIUMTEXT NOT NULL,
  blocks           MEDIUMTEXT NOT NULL,
  file_id          BIGINT NULL,
  captions_id      BIGINT NULL,
  checks           INT NOT NULL DEFAULT 0,
  KEY lesson_by_version (version_id, number),
  UNIQUE KEY lesson_key_once (version_id, lesson_key),
  CONSTRAINT lesson_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id),
  CONSTRAINT lesson_file_fk FOREIGN KEY (file_id) REFERENCES course_file (id),
  CONSTRAINT lesson_captions_fk FOREIGN KEY (captions_id) REFERENCES course_file (id)
) COMMENT 'lessons of a version; lesson_key is the same lesson through all versions';

CREATE TABLE lesson_image (
  lesson_id BIGINT NOT NULL,
  name      VARCHAR(120) NOT NULL,
  file_id   BIGINT NOT NULL,
  PRIMARY KEY (lesson_id, name),
  CONSTRAINT lesson_image_lesson_fk FOREIGN KEY (lesson_id) REFERENCES lesson (id),
  CONSTRAINT lesson_image_file_fk FOREIGN KEY (file_id) REFERENCES course_file (id)
) COMMENT 'pictures that the text of a lesson names';

CREATE TABLE lesson_citation (
  lesson_id BIGINT NOT NULL,
  number    INT NOT NULL,
  law       VARCHAR(120) NOT NULL,
  article   VARCHAR(40) NOT NULL,
  PRIMARY KEY (lesson_id, number),
  KEY lesson_citation_by_article (law, article),
  CONSTRAINT lesson_citation_lesson_fk FOREIGN KEY (lesson_id) REFERENCES lesson (id)
) COMMENT 'articles of law that a lesson rests on';

CREATE TABLE lesson_check (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lesson_id BIGINT NOT NULL,
  number    INT NOT NULL,
  at_second INT NULL,
  shown     MEDIUMTEXT NOT NULL,
  UNIQUE KEY lesson_check_number (lesson_id, number),
  CONSTRAINT lesson_check_lesson_fk FOREIGN KEY (lesson_id) REFERENCES lesson (id)
) COMMENT 'checks within lessons as learners see them, without keys';

CREATE TABLE lesson_check_key (
  check_id BIGINT NOT NULL PRIMARY KEY,
  item     MEDIUMTEXT NOT NULL,
  CONSTRAINT lesson_check_key_fk FOREIGN KEY (check_id) REFERENCES lesson_check (id)
) COMMENT 'the whole items of checks with their keys, read by authors and by marking alone';

CREATE TABLE course_study (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id    BIGINT NOT NULL,
  course_id    BIGINT NOT NULL,
  version_id   BIGINT NOT NULL,
  started_at   DATETIME(6) NOT NULL,
  completed_at DATETIME(6) NULL,
  lessons_done INT NOT NULL DEFAULT 0,
  is_current   TINYINT NULL CHECK (is_current = 1),
  UNIQUE KEY study_version_once (person_id, version_id),
  UNIQUE KEY study_current_once (person_id, course_id, is_current),
  KEY study_by_course (course_id, id),
  CONSTRAINT study_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT study_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id)
) COMMENT 'who has begun which version of a course; personal data: what a person studies';

CREATE TABLE lesson_progress (
  id                BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  study_id          BIGINT NOT NULL,
  person_id         BIGINT NOT NULL,
  lesson_id         BIGINT NOT NULL,
  covered           TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position_millis   BIGINT NOT NULL DEFAULT 0,
  confirmed_millis  BIGINT NOT NULL DEFAULT 0,
  uncounted_millis  BIGINT NOT NULL DEFAULT 0,
  checks_passed     INT NOT NULL DEFAULT 0,
  last_at           DATETIME(6) NULL,
  completed_at      DATETIME(6) NULL,
  earned_hundredths INT NULL,
  explanation       VARCHAR(500) NULL,
  UNIQUE KEY progress_once (study_id, lesson_id),
  KEY progress_by_person (person_id, lesson_id),
  CONSTRAINT progress_study_fk FOREIGN KEY (study_id) REFERENCES course_study (id),
  CONSTRAINT progress_lesson_fk FOREIGN KEY (lesson_id) REFERENCES lesson (id)
) COMMENT 'how far a person is in a lesson: stretches covered, time that counted and time that did not; personal data';

CREATE TABLE lesson_answer (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  progress_id  BIGINT NOT NULL,
  check_number INT NOT NULL,
  response     TEXT NOT NULL,
  is_right     BOOLEAN NOT NULL,
  at           DATETIME(6) NOT NULL,
  KEY lesson_answer_by_check (progress_id, check_number, id),
  CONSTRAINT lesson_answer_progress_fk FOREIGN KEY (progress_id) REFERENCES lesson_progress (id)
) COMMENT 'append-only: answers to the checks within lessons; personal data';

CREATE TRIGGER lesson_answer_no_update BEFORE UPDATE ON lesson_answer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lesson_answer is append-only';
CREATE TRIGGER lesson_answer_no_delete BEFORE DELETE ON lesson_answer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lesson_answer is append-only';

CREATE TABLE learning_session (
  id                 BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  person_id          BIGINT NOT NULL,
  progress_id        BIGINT NOT NULL,
  lesson_id          BIGINT NOT NULL,
  device             VARCHAR(60) NOT NULL,
  started_at         DATETIME(6) NOT NULL,
  last_beat_at       DATETIME(6) NOT NULL,
  ended_at           DATETIME(6) NULL,
  end_reason         VARCHAR(10) NULL CHECK (end_reason IN ('LEFT', 'ELSEWHERE', 'AGAIN')),
  confirmed_millis   BIGINT NOT NULL DEFAULT 0,
  hidden_millis      BIGINT NOT NULL DEFAULT 0,
  interrupted_millis BIGINT NOT NULL DEFAULT 0,
  presence_millis    BIGINT NOT NULL DEFAULT 0,
  paused_millis      BIGINT NOT NULL DEFAULT 0,
  repeated_millis    BIGINT NOT NULL DEFAULT 0,
  beyond_millis      BIGINT NOT NULL DEFAULT 0,
  elsewhere_millis   BIGINT NOT NULL DEFAULT 0,
  KEY learning_by_person (person_id, id),
  KEY learning_by_start (started_at, person_id),
  CONSTRAINT learning_progress_fk FOREIGN KEY (progress_id) REFERENCES lesson_progress (id),
  CONSTRAINT learning_lesson_fk FOREIGN KEY (lesson_id) REFERENCES lesson (id)
) COMMENT 'sessions of learning with what counted and what did not, by reason; personal data: when a person studied';

CREATE TABLE learner_clock (
  person_id          BIGINT NOT NULL PRIMARY KEY,
  session_id         BIGINT NOT NULL,
  session_public_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  progress_id        BIGINT NOT NULL,
  kind               VARCHAR(5) NOT NULL,
  declared_millis    BIGINT NOT NULL,
  checks             INT NOT NULL,
  speed_percent      INT NOT NULL,
  presence_every     BIGINT NULL,
  nonce              CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_nonce         CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reply              TEXT NULL,
  ended              BOOLEAN NOT NULL DEFAULT FALSE,
  raw_at             DATETIME(6) NOT NULL,
  shift_micros       BIGINT NOT NULL,
  wall_carry         BIGINT NOT NULL DEFAULT 0,
  covered_carry      BIGINT NOT NULL DEFAULT 0,
  speed_carry        BIGINT NOT NULL DEFAULT 0,
  presence_counted   BIGINT NOT NULL DEFAULT 0,
  presence_token     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  presence_waited    BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT learner_clock_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'the one active session of a person; the row is the lock of a person''s learning time. Milliseconds where not said otherwise';

CREATE TABLE learning_beat (
  id                 BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id         BIGINT NOT NULL,
  nonce              CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  raw_at             DATETIME(6) NOT NULL,
  elapsed_millis     BIGINT NOT NULL,
  confirmed_millis   BIGINT NOT NULL,
  hidden_millis      BIGINT NOT NULL,
  interrupted_millis BIGINT NOT NULL,
  presence_millis    BIGINT NOT NULL,
  paused_millis      BIGINT NOT NULL,
  repeated_millis    BIGINT NOT NULL,
  beyond_millis      BIGINT NOT NULL,
  cut_millis         BIGINT NOT NULL,
  position_millis    BIGINT NOT NULL,
  spans              VARCHAR(1200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY learning_beat_once (session_id, nonce),
  CONSTRAINT learning_beat_session_fk FOREIGN KEY (session_id) REFERENCES learning_session (id)
) COMMENT 'append-only: heartbeats of learning, each its own audit; raw server time; personal data: when a person studied';

CREATE TRIGGER learning_beat_no_update BEFORE UPDATE ON learning_beat FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'learning_beat is append-only';
CREATE TRIGGER learning_beat_no_delete BEFORE DELETE ON learning_beat FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'learning_beat is append-only';
