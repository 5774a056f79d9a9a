package fadu.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person of the demonstration while the plan is made. */
final class DemoPerson {
    final long id;
    final String publicId;
    final String name;
    long unitId;
    String category = "OFFICER";
    boolean established = true;
    boolean registered = true;
    boolean inPost = true;
    LocalDate joinedOn;

    @Nullable
    LocalDate leftOn;

    @Nullable
    LocalDate offPostOn;

    @Nullable
    LocalDate movedOn;

    long movedFrom;

    @Nullable
    LocalDate leaveFrom;

    @Nullable
    LocalDate leaveTo;

    /** How much of the quota is studied in each of the three years, in percent; the last is the running year's pace. */
    final int[] diligence = {105, 105, 105};

    final List<PlannedCertificate> certificates = new ArrayList<>();
    boolean passed;

    DemoPerson(long id, String publicId, String name, long unitId, LocalDate joinedOn) {
        this.id = id;
        this.publicId = publicId;
        this.name = name;
        this.unitId = unitId;
        this.joinedOn = joinedOn;
    }

    /** True when the person serves on that day. */
    boolean serves(LocalDate day) {
        var left = leftOn;
        return !day.isBefore(joinedOn) && (left == null || day.isBefore(left));
    }

    /** True for an officer who holds no certificate yet. */
    boolean isNewcomer() {
        return category.equals("OFFICER") && inPost && certificates.isEmpty();
    }

    /** True for those who sign in as officials: they hold the exams and so do not sit them. */
    boolean holdsExams() {
        return id > 1 && id <= PeoplePlan.SIGN_INS;
    }

    /** The unit on a day. */
    long unitOn(LocalDate day) {
        var moved = movedOn;
        return moved != null && day.isBefore(moved) ? movedFrom : unitId;
    }

    /** True when the person is away on that day. */
    boolean away(LocalDate day) {
        return leaveFrom != null && leaveTo != null && !day.isBefore(leaveFrom) && day.isBefore(leaveTo);
    }

    /**
     * A certificate to be written.
     *
     * @param state its state today; the way there is written beside it
     */
    record PlannedCertificate(
            String number, LocalDate issuedOn, LocalDate validTo, String state, boolean imported, String custody) {}
}
