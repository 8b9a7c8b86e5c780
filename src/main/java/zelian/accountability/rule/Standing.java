package zelian.accountability.rule;

import org.jspecify.annotations.Nullable;

/**
 * By whom a unit or a cadre is led or managed (管理权限), which decides who may hold them to account
 * (问责条例第五、九、十二条).
 */
public enum Standing {
    UNIT_OF_GROUP("党组直接领导的单位"),
    PRINCIPAL_OF_GROUP("党组直接领导的单位的主要负责人"),
    CADRE_OF_GROUP("党组管理的其他领导干部"),
    UNIT_OF_COMMITTEE("机关党委领导的党支部、党总支"),
    /** Led or managed by the superior: nobody here has authority. */
    SUPERIOR("上级管理的单位和干部"),
    /** Ordinary members and those who only acted: no object at all, they fall under the discipline rules. */
    ORDINARY("普通党员和干部职工");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Of a unit, by its kind (单位类型). */
    public static Standing ofUnit(String kind) {
        return switch (kind) {
            case "党组", "党委", "派驻纪检监察组" -> SUPERIOR;
            case "党支部", "党总支" -> UNIT_OF_COMMITTEE;
            default -> UNIT_OF_GROUP;
        };
    }

    /**
     * Of a person.
     *
     * @param grade 管理层级 of the post held, such as 处级; null if not known
     * @param principal whether they answer for the unit as a whole
     */
    public static Standing ofCadre(@Nullable String grade, boolean principal, String unitKind) {
        if (grade == null || grade.startsWith("科") || grade.startsWith("股")) {
            return ORDINARY;
        }
        if (!grade.startsWith("处")) {
            return SUPERIOR;
        }
        return principal && ofUnit(unitKind) == UNIT_OF_GROUP ? PRINCIPAL_OF_GROUP : CADRE_OF_GROUP;
    }

    /** Whether there can be a case at all. */
    public boolean canAnswer() {
        return this != ORDINARY;
    }
}
