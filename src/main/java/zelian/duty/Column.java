package zelian.duty;

/** The columns of a duty list (责任清单), in the order in which offices print them. */
public enum Column {
    SUBJECT("责任主体", 60),
    ASPECT("方面", 30),
    MATTER("责任事项", 60),
    CONTENT("责任内容", 1000),
    KIND("类别", 2),
    POLARITY("正面/负面", 4),
    FREQUENCY("频次", 60),
    DUE("完成时限", 120),
    LEAD("牵头领导", 120),
    LEAD_UNIT("牵头部门", 200),
    SUPPORT("配合部门", 400),
    SUPERVISOR("监督主体", 200),
    BASIS("依据", 400),
    METRIC("量化指标", 400),
    PUBLICITY("公开范围", 20),
    SERIES("清单种类", 2),
    UPWARD("落实事项", 400),
    PROVENANCE("来源", 10),
    HORIZON("长期/年度", 2);

    private final String label;
    private final int longest;

    Column(String label, int longest) {
        this.label = label;
        this.longest = longest;
    }

    public String label() {
        return label;
    }

    /** The most characters it may hold. */
    public int longest() {
        return longest;
    }

    /** Whether every list gives it; the others are given where there is something to say. */
    public boolean usual() {
        return this != POLARITY && this != SERIES && this != UPWARD && this != PROVENANCE && this != HORIZON;
    }

    /** Without it there is no duty. */
    public boolean required() {
        return this == SUBJECT || this == MATTER || this == LEAD;
    }
}
