package zelian.accountability.inquiry;

/** What follows for whoever bears a share. */
public enum Follows {
    HERE("本案问责"),
    OWN_CASE("另案问责"),
    DISCIPLINE("移交纪律审查"),
    NONE("不再追究");

    private final String label;

    Follows(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
