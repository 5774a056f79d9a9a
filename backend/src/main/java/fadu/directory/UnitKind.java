package fadu.directory;

/** What a unit is: 政府, 部门, 乡镇街道, 执法队, 内设机构, 其他. */
public enum UnitKind {
    GOVERNMENT,
    DEPARTMENT,
    TOWNSHIP,
    BRIGADE,
    OFFICE,
    OTHER
}
