package zelian.analysis.lanes;

/** What happens to one matter as it goes from lane to lane. */
enum Stage {
    RAISED("揭盖", "揭"),
    SERVED("发球", "发"),
    TAKEN("认领", "认"),
    HANDLED("协办", "办"),
    REPORTED("回告", "回"),
    CLOSED("关闭", "结");

    private final String label;
    private final String mark;

    Stage(String label, String mark) {
        this.label = label;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    /** One character for the picture. */
    String mark() {
        return mark;
    }
}
