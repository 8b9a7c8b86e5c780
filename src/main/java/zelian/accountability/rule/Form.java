package zelian.accountability.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form of handling (问责方式, 条例第八条). What the state's bodies decide (政务处分) is none: they are told, and answer
 * (第十五条).
 *
 * @see FormGroup
 */
public enum Form {
    INSPECTION("检查", FormGroup.INSPECTION),
    NOTICE("通报", FormGroup.NOTICE),
    REORGANISATION("改组", FormGroup.REORGANISATION),
    ADMONITION("诫勉", FormGroup.ADMONITION),
    SUSPENSION("停职检查", FormGroup.ORGANISATIONAL),
    TRANSFER("调整职务", FormGroup.ORGANISATIONAL),
    ORDERED_RESIGNATION("责令辞职", FormGroup.ORGANISATIONAL),
    REMOVAL("免职", FormGroup.ORGANISATIONAL),
    DEMOTION("降职", FormGroup.ORGANISATIONAL),
    WARNING("党内警告", FormGroup.DISCIPLINARY),
    SERIOUS_WARNING("党内严重警告", FormGroup.DISCIPLINARY),
    PARTY_POST_REMOVAL("撤销党内职务", FormGroup.DISCIPLINARY),
    PROBATION("留党察看", FormGroup.DISCIPLINARY),
    EXPULSION("开除党籍", FormGroup.DISCIPLINARY),
    STATE_WARNING("政务警告", FormGroup.STATE),
    STATE_DEMERIT("政务记过", FormGroup.STATE),
    STATE_GRAVE_DEMERIT("政务记大过", FormGroup.STATE),
    STATE_DEMOTION("政务降级", FormGroup.STATE),
    STATE_REMOVAL("政务撤职", FormGroup.STATE);

    private final String label;
    private final FormGroup group;

    Form(String label, FormGroup group) {
        this.label = label;
        this.group = group;
    }

    public String label() {
        return label;
    }

    /** They are listed from light to heavy. */
    public boolean isHeavierThan(Form other) {
        return compareTo(other) > 0;
    }

    public FormGroup group() {
        return group;
    }

    /** The rule that says how many months it weighs; null for what has no period. */
    public @Nullable String clock() {
        return switch (group) {
            case INSPECTION, NOTICE, REORGANISATION -> null;
            default ->
                "accountability.period." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** Those a unit, or a person, can be given by a case. */
    public static List<Form> of(boolean unit) {
        return Arrays.stream(values())
                .filter(form -> form.group != FormGroup.STATE)
                .filter(form -> form == NOTICE || (form == INSPECTION || form == REORGANISATION) == unit)
                .toList();
    }
}
