package zelian.organization.rights;

/** How far a right reaches (范围), as in {@code rights.csv} and {@code organization.scope_unit}. */
enum Extent {
    /** Only what is one's own: no unit at all. */
    SELF,
    UNIT,
    TREE,
    CHARGE,
    CARE,
    ROUND,
    ALL
}
