package zelian.organization.relation;

/** How one body stands to another. */
public enum RelationKind {
    LEADS("领导", "none"),
    ANSWERS_TO("负责", "10 4 2 4"),
    GUIDES("指导督促", "7 5"),
    STATIONED("派驻监督", "2 4");

    private final String label;
    private final String dashes;

    RelationKind(String label, String dashes) {
        this.label = label;
        this.dashes = dashes;
    }

    public String label() {
        return label;
    }

    /** How its line is drawn: the kinds are told apart without colour. */
    public String dashes() {
        return dashes;
    }

    /** Whether the one it goes from stands above. */
    boolean down() {
        return this != ANSWERS_TO;
    }
}
