package zelian.accountability.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.ProposalId;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * What every case has, whatever its state.
 *
 * @param number such as 问立〔2026〕3号: all that others see of it
 * @param lock counts moves, so that a second hand notices the first
 * @param body the body that holds to account (启动机关)
 * @param ground code of the ground, such as Q08
 * @param asksParty whether the same-level 党组's principal approves the start
 * @param proposal what it comes from; null if the body started by itself
 * @param decider the body that decides; null until it is reported to it
 * @param days what lies behind it
 */
public record CaseHead(
        CaseId id,
        int lock,
        String number,
        UnitId body,
        Target target,
        String ground,
        boolean asksParty,
        @Nullable ProposalId proposal,
        @Nullable UnitId decider,
        Map<Milestone, LocalDate> days) {

    static final Source NOT_ONESELF = Source.own("问责办理办法：问责对象不经手、不审批、不复核自己的问责");

    public String title() {
        return "问责案件 " + number;
    }

    public @Nullable LocalDate day(Milestone milestone) {
        return days.get(milestone);
    }

    /** With one more day behind it. */
    CaseHead on(Milestone milestone, LocalDate day) {
        var more = new EnumMap<Milestone, LocalDate>(Milestone.class);
        more.putAll(days);
        more.put(milestone, day);
        return with(more);
    }

    /** As it was before it was decided: a decision changed on appeal is made anew. */
    CaseHead backToDecide() {
        var fewer = new EnumMap<Milestone, LocalDate>(Milestone.class);
        days.forEach((milestone, day) -> {
            if (milestone.compareTo(Milestone.DECIDED) < 0) {
                fewer.put(milestone, day);
            }
        });
        return with(fewer);
    }

    private CaseHead with(Map<Milestone, LocalDate> other) {
        return new CaseHead(
                id,
                lock,
                number,
                body,
                target,
                ground,
                asksParty,
                proposal,
                decider,
                Collections.unmodifiableMap(other));
    }

    /** @throws Rejected if it is their own case */
    void requireOther(PersonId person) {
        if (target.holder().person().equals(person)) {
            throw Rejected.because("accountability.own-case").citing(NOT_ONESELF);
        }
    }

    public boolean isOwn(Viewer viewer) {
        return target.holder().is(viewer);
    }
}
