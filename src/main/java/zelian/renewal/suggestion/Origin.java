package zelian.renewal.suggestion;

/** Where a suggestion comes from (来源): left unfinished, agreed on, or learned in the old year. */
public enum Origin {
    ITEM(Group.UNFINISHED, "整改未销号", "完成整改"),
    MEASURE(Group.UNFINISHED, "措施到期未落实", "落实措施"),
    LETTER(Group.UNFINISHED, "函件未办结", "办结函件"),
    NEVER_DONE(Group.UNFINISHED, "任务未完成", "补办"),
    DISPUTE(Group.UNFINISHED, "异议未答复", "答复异议并调整"),
    POINT(Group.AGREED, "述责反馈问题", "落实述责反馈"),
    COMMENT(Group.AGREED, "述责点评", "落实述责点评"),
    ADVICE(Group.AGREED, "采纳的工作建议书", "落实工作建议"),
    FEEDBACK(Group.AGREED, "考核反馈", "落实考核反馈"),
    COMMON_FINDING(Group.LEARNED, "多发问题", "防范多发问题"),
    RETURNED(Group.LEARNED, "整改反弹", "巩固整改");

    /** What kind of thing it is that comes along. */
    public enum Group {
        UNFINISHED("上年未办结"),
        AGREED("上年议定"),
        LEARNED("上年教训");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Group group;
    private final String label;
    private final String verb;

    Origin(Group group, String label, String verb) {
        this.group = group;
        this.label = label;
        this.verb = verb;
    }

    public Group group() {
        return group;
    }

    public String label() {
        return label;
    }

    /** How a duty that follows from it begins. */
    String verb() {
        return verb;
    }
}
