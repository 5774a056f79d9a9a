package fadu.demonstration;

import fadu.demonstration.DemoPerson.PlannedCertificate;
import fadu.demonstration.UnitPlan.PlannedUnit;
import fadu.directory.IdNumber;
import fadu.directory.Identities;
import fadu.directory.Pinyin;
import fadu.platform.time.Clock;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes units, people with their dated spans, certificates and passes. */
final class PeopleWriting {
    private static final String SOURCE = "演示名册";
    private static final Map<String, String> STATUS = Map.of("ESTABLISHED", "在编", "REGISTERED", "在册", "IN_POST", "在岗");

    private final Connection connection;
    private final Identities identities;
    private final Dice dice;
    private final LocalDate anchor;

    PeopleWriting(Connection connection, Identities identities, Dice dice, LocalDate anchor) {
        this.connection = connection;
        this.identities = identities;
        this.dice = dice;
        this.anchor = anchor;
    }

    /** The tree with its closure. */
    void units(List<PlannedUnit> units) {
        var rows = new Bulk(
                connection,
                "unit",
                "id, public_id, parent_id, code, name, short_name, kind, pinyin, initials, sort_order");
        var closure = new Bulk(connection, "unit_closure", "ancestor_id, descendant_id, depth");
        var parents = new HashMap<Long, @Nullable Long>();
        for (var unit : units) {
            var roman = Pinyin.of(unit.name(), 400, 100);
            rows.add(
                    unit.id(),
                    unit.publicId(),
                    unit.parentId(),
                    unit.code(),
                    unit.name(),
                    unit.shortName(),
                    unit.kind(),
                    roman.whole(),
                    roman.initials(),
                    (int) unit.id());
            parents.put(unit.id(), unit.parentId());
            int depth = 0;
            for (Long above = unit.id(); above != null; above = parents.get(above)) {
                closure.add(above, unit.id(), depth++);
            }
        }
        rows.flush();
        closure.flush();
    }

    /** People with everything that is dated. */
    void people(List<DemoPerson> people) {
        var persons = new Bulk(
                connection,
                "person",
                "id, public_id, name, pinyin, initials, gender, id_number_sealed, id_number_index, id_number_tail,"
                        + " phone_sealed, phone_index, staff_number, education, unit_id, category, established, registered,"
                        + " in_post, post_title, joined_on, left_on, leave_reason, created_at");
        for (var person : people) {
            var roman = Pinyin.ofPerson(person.name);
            var idNumber = IdNumber.read(idNumber(person)).orElseThrow();
            var phone = "199" + dice.digits(8);
            persons.add(
                    person.id,
                    person.publicId,
                    person.name,
                    roman.whole(),
                    roman.initials(),
                    (idNumber.whole().charAt(16) - '0') % 2 == 1 ? "M" : "F",
                    identities.seal(person.publicId, idNumber),
                    identities.index(idNumber),
                    idNumber.whole().substring(14),
                    identities.sealPhone(person.publicId, phone),
                    identities.phoneIndex(phone),
                    "LC%05d".formatted(person.id),
                    dice.pick(List.of("本科", "本科", "大专", "硕士")),
                    person.unitId,
                    person.category,
                    person.established,
                    person.registered && person.leftOn == null,
                    person.inPost && person.leftOn == null,
                    title(person),
                    person.joinedOn,
                    person.leftOn,
                    person.leftOn == null ? null : dice.pick(List.of("调离", "退休", "辞职")),
                    instant(person.joinedOn));
        }
        persons.flush();
        spans(people);
    }

    private void spans(List<DemoPerson> people) {
        var categories = new Bulk(connection, "person_category", "person_id, category, from_date, to_date, source");
        var statuses = new Bulk(connection, "person_status", "person_id, kind, from_date, to_date, source");
        var memberships = new Bulk(connection, "person_unit", "person_id, unit_id, from_date, to_date, reason");
        var posts = new Bulk(connection, "person_post", "person_id, title, from_date, to_date");
        var leaves = new Bulk(connection, "person_leave", "person_id, kind, from_date, to_date, note");
        for (var person : people) {
            categories.add(person.id, person.category, person.joinedOn, person.leftOn, SOURCE);
            for (var kind : STATUS.keySet()) {
                if (!kind.equals("ESTABLISHED") || person.established) {
                    var until = kind.equals("IN_POST") && person.offPostOn != null ? person.offPostOn : person.leftOn;
                    statuses.add(person.id, kind, person.joinedOn, until, SOURCE);
                }
            }
            var moved = person.movedOn;
            if (moved != null) {
                memberships.add(person.id, person.movedFrom, person.joinedOn, moved, null);
            }
            memberships.add(
                    person.id,
                    person.unitId,
                    moved == null ? person.joinedOn : moved,
                    person.leftOn,
                    moved == null ? null : "工作调动");
            posts.add(person.id, title(person), person.joinedOn, person.leftOn);
            if (person.leaveFrom != null) {
                leaves.add(person.id, "SICK", person.leaveFrom, person.leaveTo, "长期病假");
            }
        }
        List.of(categories, statuses, memberships, posts, leaves).forEach(Bulk::flush);
    }

    /** Certificates with their dated states and the place of the card, and the passes they rest on. */
    void certificates(List<DemoPerson> people, long recordedBy) {
        var certificates = new Bulk(
                connection,
                "certificate",
                "id, public_id, kind, number, person_id, provenance, source, holder_category, issued_on, valid_from,"
                        + " valid_to, state");
        var states = new Bulk(
                connection,
                "certificate_state",
                "certificate_id, state, from_date, basis, decision_ref, at, by_person",
                certificates);
        var custody =
                new Bulk(connection, "certificate_custody", "certificate_id, place, at, by_person, note", certificates);
        var passes = new Bulk(
                connection,
                "qualification",
                "public_id, person_id, kind, scope, proof_kind, proof_no, basis, valid_from, valid_to, source, recorded_at,"
                        + " recorded_by, approved_by, approved_at");
        long id = 0;
        for (var person : people) {
            for (var planned : person.certificates) {
                id++;
                certificates.add(
                        id,
                        dice.publicId(),
                        "ENFORCEMENT",
                        planned.number(),
                        person.id,
                        planned.imported() ? "IMPORTED" : "ISSUED",
                        planned.imported() ? "原发证台账" : "本系统核发",
                        person.category,
                        planned.issuedOn(),
                        planned.issuedOn(),
                        planned.validTo(),
                        planned.state());
                states.add(
                        id,
                        "VALID",
                        planned.issuedOn(),
                        planned.imported() ? "原发证台账登记" : "核发",
                        null,
                        instant(planned.issuedOn()),
                        recordedBy);
                if (!planned.state().equals("VALID")) {
                    var since = changedOn(person, planned);
                    states.add(
                            id,
                            planned.state(),
                            since,
                            "上年度资格清理",
                            "例执清决〔" + since.getYear() + "〕历史",
                            instant(since),
                            recordedBy);
                }
                custody.add(id, planned.custody(), instant(planned.issuedOn()), recordedBy, null);
            }
            if (person.passed) {
                pass(passes, person, recordedBy);
            }
        }
        List.of(certificates, states, custody, passes).forEach(Bulk::flush);
    }

    private void pass(Bulk passes, DemoPerson person, long recordedBy) {
        var since = person.certificates.getFirst().issuedOn().minusDays(30);
        boolean exempt = dice.chance(4);
        passes.add(
                dice.publicId(),
                person.id,
                exempt ? "EXEMPTION" : "PASS",
                "WHOLE",
                exempt ? "国家统一法律职业资格" : "执法资格考试",
                dice.digits(12),
                exempt ? "取得国家统一法律职业资格，可免于执法资格考试" : "执法资格考试合格",
                since,
                since.plusYears(6),
                SOURCE,
                instant(since),
                recordedBy,
                exempt ? recordedBy + 1 : null,
                exempt ? instant(since) : null);
    }

    private LocalDate changedOn(DemoPerson person, PlannedCertificate planned) {
        var wanted = person.leftOn != null ? person.leftOn : anchor.minusDays(60);
        return wanted.isAfter(planned.issuedOn()) ? wanted : planned.issuedOn().plusDays(1);
    }

    private String title(DemoPerson person) {
        return switch (person.category) {
            case "CADRE" -> "副局长";
            case "AUXILIARY" -> "协管员";
            case "VOLUNTEER_SUPERVISOR" -> "义务监督员";
            default -> person.id % 9 == 0 ? "中队长" : "执法员";
        };
    }

    /** Eighteen digits with a valid check digit and an area code that no place has. */
    private String idNumber(DemoPerson person) {
        var birth = dice.date(LocalDate.of(1968, 1, 1), LocalDate.of(1999, 12, 31));
        var body = "999999%04d%02d%02d%03d"
                .formatted(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), person.id % 1000);
        return body + IdNumber.check(body);
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(9, 0).atZone(Clock.ZONE).toInstant();
    }
}
