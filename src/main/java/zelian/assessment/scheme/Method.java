package zelian.assessment.scheme;

import zelian.assessment.scoring.Quantifier;

/** How a rate becomes points (量化方式). */
public enum Method {
    PROPORTION("达标比例", "达到目标得满分，以下按比例"),
    BANDS("分档", "95% 以上得满分，85% 得八成，70% 得六成，60% 得四成"),
    PROGRESS("起点加进步", "七成看水平，三成看从起点向目标走了多远；没有起点的第一年只看水平");

    private final String label;
    private final String rule;

    Method(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /** In one sentence. */
    public String rule() {
        return rule;
    }

    public Quantifier quantifier(int target) {
        return switch (this) {
            case PROPORTION -> new Quantifier.Proportion(target);
            case BANDS -> Quantifier.Bands.USUAL;
            case PROGRESS -> new Quantifier.Progress(target);
        };
    }
}
