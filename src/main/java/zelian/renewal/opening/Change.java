package zelian.renewal.opening;

/** What has changed about a duty since the list it comes from was drafted; without any it goes on as it was. */
public enum Change {
    MOVED("时限移到新年度"),
    UNREADABLE("新时限读不懂"),
    HOLDER_ENDED("承担人已不在任"),
    OTHER_HOLDER("换人承担"),
    NOBODY("牵头对不上一个人"),
    NEVER_PERFORMED("上年没有履行记录"),
    DISPUTED("上年有异议"),
    TEXT_REPEALED("依据已废止"),
    YEAR_WRITTEN("正文写有旧年份");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody should look at the line before it is submitted; dates that moved as they should need no look. */
    public boolean asksForALook() {
        return this != MOVED;
    }
}
