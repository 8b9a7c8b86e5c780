package zelian.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.duty.DutyId;

/**
 * What a duty or another origin asks of one person in one stretch of the year (履责任务).
 *
 * @param duty the duty that asks for it; null if another origin does, or if it was broken down from such a one
 * @param origin what else asks for it; null for what comes from a duty and for what was broken down
 * @param number as shown, such as 2026-党组-07-02
 * @param label the stretch it stands for, such as 2026年上半年
 * @param unit the unit of the owner's post
 * @param statedOn the day the duty list states, such as 2026-01-31
 * @param dueOn the last working day on which it can be done, such as 2026-01-30
 * @param doneOn the day it was done, not the day that was entered
 * @param ending why it ended without being done (终止)
 * @param parent what it was broken down from; null for what comes from a duty list directly
 */
public record Occurrence(
        OccurrenceId id,
        @Nullable DutyId duty,
        @Nullable Origin origin,
        String number,
        String title,
        String label,
        UnitId unit,
        PersonId owner,
        TenureId tenure,
        LocalDate opensOn,
        LocalDate statedOn,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate endedOn,
        @Nullable String ending,
        @Nullable OccurrenceId parent,
        int version) {

    /** How it stands, in the words of its badge. Lateness is not a state but a question with a day. */
    public enum State {
        NOT_STARTED("未启动"),
        UNDER_WAY("推进中"),
        DONE("已完成"),
        ENDED("终止");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean open() {
            return this == NOT_STARTED || this == UNDER_WAY;
        }
    }

    public boolean open() {
        return state.open();
    }

    /** Still to be done after its day, or done after its day. */
    public boolean lateOn(LocalDate day) {
        return open() ? day.isAfter(dueOn) : doneOn != null && doneOn.isAfter(dueOn);
    }

    /** 专题研究全面从严治党工作（2026年上半年）. */
    public String inWords() {
        return title + "（" + label + "）";
    }
}
