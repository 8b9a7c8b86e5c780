package zelian.supervision.visit;

/** How an inspection is made (方式). */
public enum Mode {
    /** 四不两直: no notice, no greeting, no report, no company; straight to the place. */
    UNANNOUNCED("四不两直"),
    BRIEFING("听取汇报"),
    RECORDS("查阅资料"),
    INTERVIEW("个别访谈"),
    QUESTIONNAIRE("问卷调查"),
    TEST("知识测试"),
    RESEARCH("党建调研");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
