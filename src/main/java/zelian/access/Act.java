package zelian.access;

/** What a right allows to do in an {@link Area}. Everything not granted is refused. */
public enum Act {
    READ("查看"),
    /** Draw up, change and propose, without effect yet. */
    DRAFT("起草"),
    REVIEW("审核"),
    APPROVE("审定"),
    /** Put an approved text in force. */
    ISSUE("印发"),
    /** Take on (领受) or dispute a duty of one's own. */
    CLAIM("领受"),
    /** Break down into tasks, chase. */
    ASSIGN("分解"),
    /** Enter a record, for oneself or for another who then confirms. */
    RECORD("记实"),
    /** Confirm a record entered in one's name. */
    CONFIRM("确认"),
    SIGN("签发"),
    /** Receive, handle and answer what was sent to one's unit. */
    ANSWER("办理"),
    /** Inspect and put findings on record. */
    INSPECT("督查"),
    /** Open an item or a round and lead it. */
    LEAD("牵头"),
    VERIFY("复核"),
    /** Change posts and holders on a day, or correct them. */
    CHANGE("变更"),
    /** Grant rights: accounts, post → role, visibility. */
    AUTHORISE("授权"),
    /** Create people, units, accounts; parameters; jobs. */
    ADMINISTER("管理");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
