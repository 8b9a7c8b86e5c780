package zelian.usage.action;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;
import zelian.usage.catalogue.Aim;
import zelian.usage.catalogue.Level;
import zelian.usage.outcome.Kind;

/**
 * What every use has, whatever its state.
 *
 * @param about the outcome as others may see it
 * @param object whoever the decision is about; null for a result
 * @param code of the line in the catalogue, {@code title} its words when it was proposed
 * @param length working days for carrying it out
 */
public record UseHead(
        UseId id,
        int lock,
        OutcomeId outcome,
        Kind kind,
        String about,
        UnitId unit,
        @Nullable PersonId object,
        String code,
        String title,
        Level level,
        Aim aim,
        Party owner,
        Party proposer,
        int length,
        UseDays days) {

    static final Source NOT_ONESELF = Source.own("成果运用办法：对象本人和本单位不提出、不批准、不核验对自己的运用");
    static final Source FIXED = Source.own("成果运用办法：结果定稿、决定宣布以后才批准运用；撤销的决定不再运用");
    private static final Source TWO_HANDS = Source.own("成果运用办法：提出的人不批准，承办的人不核验");

    public String name() {
        return title + "：" + about;
    }

    UseHead with(UseDays other) {
        return new UseHead(
                id, lock, outcome, kind, about, unit, object, code, title, level, aim, owner, proposer, length, other);
    }

    /** @throws Rejected for whom it is about, and for their unit's people where it is about the unit */
    void requireApart(Viewer viewer) {
        if (Objects.equals(object, viewer.person()) || unit.equals(viewer.unit())) {
            throw Rejected.because("usage.own-result").citing(NOT_ONESELF);
        }
    }

    void requireNot(Party party, Viewer viewer, String code) {
        if (party.is(viewer)) {
            throw Rejected.because(code).citing(TWO_HANDS);
        }
    }
}
