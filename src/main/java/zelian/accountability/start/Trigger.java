package zelian.accountability.start;

/** What set a case off (触发来源); kept so that like cases can be compared. */
enum Trigger {
    PROPOSAL("问责建议"),
    SUPERVISION("督责发现"),
    ASSESSMENT("考核结果"),
    SUPERIOR("上级责令或指定"),
    ACCIDENT("事故事件"),
    PETITION("信访反映"),
    PUBLIC_OPINION("舆情关注");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
