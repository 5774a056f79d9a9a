package fadu.certificate;

/** Why a certificate is replaced by another. */
public enum Replacement {
    /** 到期换发: a new term. */
    RENEWAL("换发"),
    /** 信息变更或损坏换证: the same term. */
    EXCHANGE("换证"),
    /** 遗失补发: the lost one is void, the same term. */
    LOST("遗失声明作废，补发");

    private final String zh;

    Replacement(String zh) {
        this.zh = zh;
    }

    /** How the old one's last state calls it. */
    public String zh() {
        return zh;
    }
}
