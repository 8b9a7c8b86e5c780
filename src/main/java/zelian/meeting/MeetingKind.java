package zelian.meeting;

/** What a session is held for (会议类别). */
public enum MeetingKind {
    COMMITTEE("党组（党委）会议"),
    STUDY("专题研究全面从严治党会议"),
    ANNUAL("全面从严治党暨党的建设工作会议"),
    OFFICE("机关党委会议"),
    DISCIPLINE("机关纪委会议"),
    OTHER("其他会议");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
