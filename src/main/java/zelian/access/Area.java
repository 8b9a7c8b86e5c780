package zelian.access;

/** A column of the permission table: the kind of thing a right is about. */
public enum Area {
    ORGANIZATION("组织"),
    DUTY("责任清单"),
    TASK("任务记实"),
    SUPERVISION("督责"),
    RECTIFICATION("整改"),
    ASSESSMENT("述责考责"),
    ACCOUNTABILITY("问责"),
    USAGE("成果运用"),
    CHAIN("责任链"),
    LEDGER("留痕台账"),
    SYSTEM("系统");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
