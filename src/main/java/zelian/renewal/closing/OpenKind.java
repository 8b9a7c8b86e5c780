package zelian.renewal.closing;

/** What may still be open when a year is to be closed, with the register that shows it. Cases of 问责 are not counted here. */
enum OpenKind {
    LIST("责任清单在起草或审批", "/duty-lists"),
    CLAIM("责任待领受或有异议", "/claims"),
    OCCURRENCE("任务未完成", "/tasks"),
    RECORD("记实待确认", "/records"),
    LETTER("函件未办结", "/letters"),
    FINDING("发现待确认或未立整改", "/findings"),
    ITEM("整改未销号", "/rectification/items"),
    DEBRIEF("述责未归档", "/debriefs"),
    APPRAISAL("考核未定稿", "/assessments"),
    SUGGESTION("上年建议未定", "/years");

    private final String label;
    private final String address;

    OpenKind(String label, String address) {
        this.label = label;
        this.address = address;
    }

    String label() {
        return label;
    }

    String address() {
        return address;
    }
}
