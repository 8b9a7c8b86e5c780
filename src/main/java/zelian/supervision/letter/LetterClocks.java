package zelian.supervision.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.calendar.Days;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.calendar.WorkingDays;
import zelian.common.Rejected;
import zelian.regulation.Rules;

/** The clocks of a letter: until received, until answered, until judged and closed. */
@Component
class LetterClocks {

    private final Rules rules;
    private final Deadlines deadlines;

    LetterClocks(Rules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    LocalDate receiveBy(LocalDate issued) {
        return after(issued, "supervision.receipt.clock");
    }

    /**
     * The day an answer is due: the one a 督办单 asks for, else the end of its clock.
     *
     * @throws Rejected if the day asked for is over when it is signed
     */
    LocalDate replyBy(Head head, LocalDate issued) {
        return head.kind() == LetterKind.SUPERVISE ? asked(head.replyAsked(), issued) : replyBy(head.kind(), issued);
    }

    /** The end of the clock of a letter that names no day of its own. */
    LocalDate replyBy(LetterKind kind, LocalDate issued) {
        return switch (kind) {
            case SUPERVISE -> throw new IllegalArgumentException("names its own day");
            case REMINDER -> after(issued, "supervision.reminder.clock");
            case ADVICE ->
                deadlines.after(
                        issued,
                        new Days(rules.on(issued)
                                .days("supervision.advice.clock")
                                .value()));
        };
    }

    LocalDate closeBy(LocalDate replied) {
        return after(replied, "supervision.closing.clock");
    }

    /** How long an answer may take once it is signed; empty where the letter names a day of its own. */
    String replyInWords(LetterKind kind, LocalDate day) {
        return switch (kind) {
            case SUPERVISE -> "";
            case REMINDER ->
                "签发后 " + rules.on(day).workingDays("supervision.reminder.clock").value() + " 个工作日";
            case ADVICE ->
                "签发后 " + rules.on(day).days("supervision.advice.clock").value() + " 天";
        };
    }

    /** How near the clock that runs is to its end; null if none runs. */
    @Nullable
    Light light(@Nullable LocalDate due, LocalDate day) {
        return due == null ? null : deadlines.light(due, day);
    }

    /** The end of the clock that runs; none runs while a judged letter waits for its items. */
    static @Nullable LocalDate due(Letter letter, long openItems) {
        return switch (letter) {
            case Letter.Issued it -> it.issue().receiveBy();
            case Letter.Received it -> it.issue().replyBy();
            case Letter.Handling it -> it.issue().replyBy();
            case Letter.Replied it -> it.reply().closeBy();
            case Letter.Evaluated it -> openItems > 0 ? null : it.reply().closeBy();
            default -> null;
        };
    }

    private static LocalDate asked(@Nullable LocalDate day, LocalDate issued) {
        if (day == null) {
            throw Rejected.because("supervision.reply-day-missing").at("replyAsked");
        }
        if (!day.isAfter(issued)) {
            throw Rejected.because("supervision.reply-day-past", day, issued).at("replyAsked");
        }
        return day;
    }

    private LocalDate after(LocalDate start, String clock) {
        return deadlines.after(
                start, new WorkingDays(rules.on(start).workingDays(clock).value()));
    }
}
