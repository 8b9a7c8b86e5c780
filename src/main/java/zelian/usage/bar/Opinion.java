package zelian.usage.bar;

/** What the body of discipline answers about one candidate (廉政意见). */
public enum Opinion {
    NONE("无异议"),
    WAIT("暂缓"),
    UNFIT("不宜");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
