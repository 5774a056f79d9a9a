package fadu.notice;

/** How a letter reached its addressee. */
public enum ServiceWay {
    /** 站内: the addressee opened it here; entered by the system alone. */
    INBOX,
    /** 直接送达. */
    IN_PERSON,
    /** 留置送达. */
    LEFT,
    /** 邮寄送达. */
    POST,
    /** 公告送达. */
    ANNOUNCED
}
