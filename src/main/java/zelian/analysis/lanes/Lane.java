package zelian.analysis.lanes;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Role;

/** The four responsibilities that act together (四责协同), as lanes. */
enum Lane {
    BODY("主体责任", "党组、机关党委和各单位"),
    FIRST("第一责任", "书记"),
    MEMBERS("一岗双责", "班子成员"),
    SUPERVISION("监督责任", "纪委、派驻组");

    private final String label;
    private final String who;

    Lane(String label, String who) {
        this.label = label;
        this.who = who;
    }

    String label() {
        return label;
    }

    String who() {
        return who;
    }

    /** In whose lane a person acts; the unit's own people carry out the body's responsibility. */
    static Lane of(@Nullable UUID person, Map<UUID, Role> roles) {
        var role = person == null ? null : roles.get(person);
        return switch (role) {
            case SECRETARY -> FIRST;
            case MEMBER -> MEMBERS;
            case DISCIPLINE, STATIONED -> SUPERVISION;
            case null, default -> BODY;
        };
    }
}
