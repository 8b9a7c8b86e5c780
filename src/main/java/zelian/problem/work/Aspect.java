package zelian.problem.work;

/** Which side of governing the Party a problem belongs to (方面). */
public enum Aspect {
    POLITICS("政治建设"),
    THOUGHT("思想建设"),
    ORGANIZATION("组织建设"),
    CONDUCT("作风建设"),
    DISCIPLINE("纪律建设"),
    RULES("制度建设"),
    CORRUPTION("反腐败斗争"),
    SUPERVISION("监督与问责"),
    PERSONNEL("选人用人"),
    PEOPLE("群众利益");

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
