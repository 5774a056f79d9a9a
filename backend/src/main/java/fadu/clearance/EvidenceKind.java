package fadu.clearance;

/** The pieces of a dossier, in the order they are numbered from 1. */
public enum EvidenceKind {
    /** Every entry of the ledger in the years concerned. */
    LEDGER("学时台账摘录", true),
    /** How the standing was derived, with rule, version and clause. */
    STANDING("达标情况推导", false),
    /** The certificate's dated states, where the card is, and the holder's dated service. */
    CERTIFICATE("证件、实体卡与任职记录", true),
    /** Passes and exemptions on record. */
    QUALIFICATION("合格与免考记录", true),
    /** Reminders and letters with their proof of service. */
    NOTICE("通知与送达记录", false),
    /** Appeals and their answers. */
    APPEAL("申诉记录", true),
    /** Earlier decisions on this certificate. */
    DECISION("以往决定", true);

    private final String title;
    private final boolean frozen;

    EvidenceKind(String title, boolean frozen) {
        this.title = title;
        this.frozen = frozen;
    }

    /** Its number in the dossier, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** Its title in Chinese. */
    public String title() {
        return title;
    }

    /** True when its hash is part of the facts that are signed; the others change with the day. */
    public boolean frozen() {
        return frozen;
    }
}
