package zelian.pledge.pair;

/** Between whom a letter of duty is signed (签订层面). */
public enum Tier {
    FIRST("第一层", "书记与班子成员"),
    SECOND("第二层", "班子成员与分管单位主要负责人"),
    THIRD("第三层", "单位主要负责人与重点岗位");

    private final String label;
    private final String between;

    Tier(String label, String between) {
        this.label = label;
        this.between = between;
    }

    public String label() {
        return label;
    }

    /** 班子成员与分管单位主要负责人. */
    public String between() {
        return between;
    }
}
