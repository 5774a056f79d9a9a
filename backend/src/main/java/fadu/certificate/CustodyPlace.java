package fadu.certificate;

/** Where the physical card can be. */
public enum CustodyPlace {
    /** 持证人. */
    HOLDER,
    /** 所在单位. */
    UNIT,
    /** 发证机关. */
    ISSUER,
    /** 遗失. */
    LOST,
    /** 已销毁. */
    DESTROYED
}
