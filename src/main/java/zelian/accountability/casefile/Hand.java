package zelian.accountability.casefile;

/** What part a person has in a case. */
public enum Hand {
    /** Asked for the start and leads the inquiry (承办人). */
    LEAD("承办人"),
    TEAM("调查组成员"),
    /** Principal of the body that holds to account. */
    PRINCIPAL("启动机关主要负责人"),
    /** Principal of the same-level 党组. */
    PARTY("同级党组主要负责人"),
    /** Signs the decision: the principal of the body that decides. */
    SIGNER("决定机关主要负责人"),
    /** Whoever is heard: the object, or its principal. */
    HOLDER("问责对象"),
    /** Looks at an appeal with fresh eyes. */
    REVIEWER("申诉复核人");

    private final String label;

    Hand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
