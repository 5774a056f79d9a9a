package fadu.demonstration;

import fadu.demonstration.DemoPerson.PlannedCertificate;
import fadu.demonstration.UnitPlan.PlannedUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Two thousand people: most in order, and for every ground and status of clearance a handful who are not. */
final class PeoplePlan {
    static final int PEOPLE = 2000;

    /** Those who can sign in come first; the first of all is the officer. */
    static final int SIGN_INS = 9;

    /** How many people each special case has; the issue asks for three at least. */
    private static final int CASES = 5;

    private final Dice dice;
    private final LocalDate anchor;
    private final List<PlannedUnit> units;
    private final List<DemoPerson> people = new ArrayList<>();
    private int serial;

    PeoplePlan(Dice dice, LocalDate anchor, List<PlannedUnit> units) {
        this.dice = dice;
        this.anchor = anchor;
        this.units = units;
    }

    /** Everybody; the first nine are those who can sign in. */
    List<DemoPerson> all() {
        signIns();
        specials();
        while (people.size() < PEOPLE) {
            ordinary();
        }
        return people;
    }

    private void signIns() {
        named("江例行", "综合执法大队一中队", 72).diligence[1] = 104;
        named("苏试用", "司法局", 108);
        named("罗虚拟", "司法局", 110);
        named("严例审", "司法局", 106);
        named("柏复核", "司法局", 112);
        named("韩示例", "城市管理局", 103);
        named("邵督察", "司法局", 109);
        named("康管理", "司法局", 107);
        named("何复题", "司法局", 108);
    }

    private DemoPerson named(String name, String unit, int pace) {
        var person = person(name, unitId(unit), anchor.minusYears(9));
        person.diligence[0] = 106;
        person.diligence[2] = pace;
        certificate(person, anchor.minusYears(3).plusDays(118 + 9L * people.size()), "VALID");
        return person;
    }

    /** One handful for each way in which somebody can be out of order. */
    private void specials() {
        for (int i = 0; i < CASES; i++) {
            var expired = regular();
            certificate(expired, anchor.minusYears(3).minusDays(20 + 11L * i), "VALID");
            var left = regular();
            left.leftOn = anchor.minusDays(30 + 17L * i);
            certificate(left, anchor.minusYears(1).minusDays(40L * i), "VALID");
            var offPost = regular();
            offPost.inPost = false;
            offPost.offPostOn = anchor.minusDays(200 - 10L * i);
            certificate(offPost, anchor.minusYears(2).minusDays(5L * i), "VALID");
            var auxiliary = regular();
            auxiliary.category = "AUXILIARY";
            auxiliary.established = false;
            certificate(auxiliary, anchor.minusYears(1).minusDays(60 + 3L * i), "VALID");
            var two = regular();
            certificate(two, anchor.minusYears(2).minusDays(15L * i), "VALID");
            certificate(two, anchor.minusMonths(8).minusDays(7L * i), "VALID");
            var closedYear = regular();
            closedYear.diligence[1] = 30 + 8 * i;
            certificate(closedYear, anchor.minusYears(2).minusMonths(11), "VALID");
            var unreachable = regular();
            unreachable.diligence[2] = 6 + i;
            certificate(unreachable, anchor.minusYears(3).plusDays(2 + (i % 2)), "VALID");
            var behind = regular();
            behind.diligence[2] = 55 + 4 * i;
            certificate(behind, anchor.minusYears(3).plusDays(25 + 3L * i), "VALID");
            var noPass = regular();
            certificate(noPass, anchor.minusYears(3).plusDays(30 + 2L * i), "VALID");
            noPass.passed = false;
            for (var state : List.of("SUSPENDED", "TAKEN_BACK", "CANCELLED")) {
                certificate(regular(), anchor.minusYears(1).minusDays(33L * i), state);
            }
            var joiner = person(Names.any(dice), anyUnit(), anchor.minusDays(40 + 30L * i));
            joiner.diligence[2] = 90;
            transferred(regular());
            var away = regular();
            away.leaveFrom = anchor.minusMonths(7).minusDays(9L * i);
            away.leaveTo = anchor.minusMonths(2);
            away.diligence[2] = 80;
            certificate(away, anchor.minusYears(1).minusDays(12L * i), "VALID");
            var volunteer = regular();
            volunteer.category = "VOLUNTEER_SUPERVISOR";
        }
    }

    private void ordinary() {
        var person = dice.chance(10)
                ? person(Names.any(dice), anyUnit(), dice.date(anchor.minusYears(3), anchor.minusDays(20)))
                : regular();
        int lot = dice.between(1, 1000);
        if (lot <= 70) {
            person.category = "AUXILIARY";
            person.established = false;
        } else if (lot <= 105) {
            person.category = "CADRE";
        } else if (lot <= 130) {
            person.category = "STATE_STAFF";
        } else if (lot <= 140) {
            person.category = "RECONSIDERATION";
        } else if (lot <= 155) {
            person.category = "SUPERVISOR";
        }
        if (dice.chance(4)) {
            transferred(person);
        }
        for (int year = 0; year < 3; year++) {
            int pace = dice.between(1, 100);
            person.diligence[year] =
                    pace <= 88 ? dice.between(102, 125) : pace <= 95 ? dice.between(85, 101) : dice.between(40, 84);
        }
        if (dice.chance(3)) {
            person.leftOn = dice.date(max(person.joinedOn.plusDays(30), anchor.minusYears(2)), anchor.minusDays(5));
        }
        if (person.category.equals("OFFICER") && person.joinedOn.isBefore(anchor.minusMonths(6))) {
            var first = max(person.joinedOn.plusMonths(3), anchor.minusYears(3).plusDays(90));
            boolean gone = person.leftOn != null;
            certificate(person, dice.date(first, anchor.minusDays(10)), gone ? "CANCELLED" : "VALID");
        }
    }

    private void transferred(DemoPerson person) {
        var day = dice.date(max(person.joinedOn.plusDays(10), anchor.minusYears(2)), anchor.minusDays(3));
        person.movedFrom = person.unitId;
        person.movedOn = day;
        person.unitId = anyUnit();
    }

    private DemoPerson regular() {
        return person(Names.any(dice), anyUnit(), dice.date(anchor.minusYears(20), anchor.minusYears(4)));
    }

    private DemoPerson person(String name, long unitId, LocalDate joinedOn) {
        var person = new DemoPerson(people.size() + 1L, dice.publicId(), name, unitId, joinedOn);
        people.add(person);
        return person;
    }

    private void certificate(DemoPerson person, LocalDate issuedOn, String state) {
        serial++;
        boolean imported = person.category.equals("AUXILIARY") || issuedOn.isBefore(anchor.minusMonths(9));
        person.passed = true;
        person.certificates.add(new PlannedCertificate(
                "例执" + issuedOn.getYear() + "-%06d".formatted(serial),
                issuedOn,
                issuedOn.plusYears(3).minusDays(1),
                state,
                imported,
                state.equals("TAKEN_BACK") || state.equals("CANCELLED") ? "ISSUER" : "HOLDER"));
    }

    private long anyUnit() {
        return units.get(dice.between(1, units.size() - 1)).id();
    }

    private long unitId(String shortName) {
        return units.stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
