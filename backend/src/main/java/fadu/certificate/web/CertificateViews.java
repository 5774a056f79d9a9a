package fadu.certificate.web;

import fadu.certificate.CertificateKind;
import fadu.certificate.ReadingRegister.History;
import fadu.certificate.RegisterEntry;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register looks like over HTTP. */
final class CertificateViews {
    private CertificateViews() {}

    static CertificateRow row(RegisterEntry entry, LocalDate today) {
        return new CertificateRow(
                entry.publicId(),
                entry.kind(),
                entry.kindZh(),
                entry.kindEn(),
                entry.number(),
                person(entry),
                entry.shown(),
                entry.onHold(),
                entry.validFrom(),
                entry.validTo(),
                ChronoUnit.DAYS.between(today, entry.validTo()),
                entry.provenance());
    }

    static CertificateView view(History history, LocalDate today, String verifyUrl) {
        var entry = history.entry();
        return new CertificateView(
                entry.publicId(),
                entry.kind(),
                entry.kindZh(),
                entry.kindEn(),
                entry.number(),
                person(entry),
                entry.shown(),
                entry.onHold(),
                entry.validFrom(),
                entry.validTo(),
                ChronoUnit.DAYS.between(today, entry.validTo()),
                entry.provenance(),
                entry.source(),
                entry.area(),
                entry.issuedOn(),
                entry.replacesPublicId(),
                history.holds().stream()
                        .map(hold -> new HoldView(hold.holder(), hold.reason(), hold.placedAt(), hold.releasedAt()))
                        .toList(),
                history.states().stream()
                        .map(span -> new StateView(
                                span.state(),
                                span.fromDate(),
                                span.untilDate(),
                                span.basis(),
                                span.decisionRef(),
                                span.at(),
                                span.byName()))
                        .toList(),
                history.custody().stream()
                        .map(note ->
                                new CustodyView(note.place(), note.at(), note.byName(), note.handedBy(), note.note()))
                        .toList(),
                verifyUrl);
    }

    static KindView kind(CertificateKind kind) {
        return new KindView(kind.code(), kind.nameZh(), kind.nameEn(), kind.forEnforcement());
    }

    private static HolderOfCertificate person(RegisterEntry entry) {
        return new HolderOfCertificate(
                entry.personPublicId(), entry.personName(), new UnitOfHolder(entry.unitPublicId(), entry.unitName()));
    }

    /** A unit by id and name. */
    @Serdeable
    record UnitOfHolder(String id, String name) {}

    /** Who holds it, with the unit they serve in. */
    @Serdeable
    record HolderOfCertificate(String id, String name, UnitOfHolder unit) {}

    /** A line of the register; {@code state} is VALID, SUSPENDED, TAKEN_BACK, CANCELLED, EXPIRED or NOT_YET today. */
    @Serdeable
    record CertificateRow(
            String id,
            String kind,
            String kindZh,
            String kindEn,
            String number,
            HolderOfCertificate person,
            String state,
            boolean onHold,
            LocalDate validFrom,
            LocalDate validTo,
            long daysLeft,
            String provenance) {}

    /** A page of the register. */
    @Serdeable
    record CertificatePage(
            List<CertificateRow> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** A certificate with its history. */
    @Serdeable
    record CertificateView(
            String id,
            String kind,
            String kindZh,
            String kindEn,
            String number,
            HolderOfCertificate person,
            String state,
            boolean onHold,
            LocalDate validFrom,
            LocalDate validTo,
            long daysLeft,
            String provenance,
            String source,
            @Nullable String area,
            LocalDate issuedOn,
            @Nullable String replaces,
            List<HoldView> holds,
            List<StateView> states,
            List<CustodyView> custody,
            String verifyUrl) {}

    /** Certificates with their history. */
    @Serdeable
    record CertificateList(
            List<CertificateView> items, @Nullable String next) {}

    /** A hold; it stands while {@code releasedAt} is null. */
    @Serdeable
    record HoldView(
            String holder,
            String reason,
            Instant placedAt,
            @Nullable Instant releasedAt) {}

    /** A dated state. */
    @Serdeable
    record StateView(
            String state,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            @Nullable String decision,
            Instant at,
            @Nullable String by) {}

    /** A line of the custody log. */
    @Serdeable
    record CustodyView(
            String place,
            Instant at,
            String by,
            @Nullable String handedBy,
            @Nullable String note) {}

    /** A kind of certificate. */
    @Serdeable
    record KindView(String code, String zh, String en, boolean forEnforcement) {}

    /** One condition of the gate; {@code words} say what it asks, or what is missing; {@code clause} null for none. */
    @Serdeable
    record ConditionView(
            String code,
            boolean met,
            String words,
            @Nullable String clause) {}

    /** The gate for one person and kind. */
    @Serdeable
    record GateView(boolean open, List<ConditionView> conditions) {}
}
