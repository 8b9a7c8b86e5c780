package zelian.usage.catalogue;

/** Who usually carries out a use. */
public enum Performer {
    PERSONNEL("组织人事"),
    PARTY_OFFICE("机关党委"),
    DISCIPLINE("机关纪委"),
    /** The member of the leading body in charge of the unit. */
    IN_CHARGE("分管领导"),
    UNIT_HEAD("单位主要负责人");

    private final String label;

    Performer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
