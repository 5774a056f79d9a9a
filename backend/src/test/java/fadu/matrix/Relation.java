package fadu.matrix;

/** How what is asked for stands to the one who asks. */
enum Relation {
    SELF,
    SAME_UNIT,
    CHILD,
    PARENT,
    SIBLING,
    OTHER_COUNTY,
    /** The route names nothing in particular. */
    NONE;

    /** True where a role on one's own unit reaches. */
    boolean below() {
        return this == SAME_UNIT || this == CHILD;
    }
}
