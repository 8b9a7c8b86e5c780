package zelian.assessment.debrief;

/** The parts every debrief has, in their order (述责述廉报告的各部分). */
public enum Section {
    RESPONSIBILITY("履行主体责任情况"),
    DISCIPLINE("政治纪律和“两个维护”情况"),
    CONDUCT("落实八项规定和作风情况"),
    DECISIONS("选人用人和民主集中制情况"),
    /** Of personal matters only whether they were declared, never what. */
    INTEGRITY("廉洁自律、家风和个人有关事项"),
    LAST_YEAR("上年度反馈问题整改情况"),
    SHORTFALLS("存在的问题"),
    NEXT("下步措施");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
