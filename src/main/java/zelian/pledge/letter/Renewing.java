package zelian.pledge.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.organization.ChargeChanged;
import zelian.organization.PostPassed;
import zelian.pledge.pair.Pair;
import zelian.pledge.pair.Pairing;
import zelian.pledge.pair.Pairs;
import zelian.regulation.Rules;

/**
 * Another holder of a post, or another member in charge, means another letter (换签): the one in effect ends the day
 * before, one not yet signed is given up, and a draft with its clauses waits for the successor.
 */
@Service
class Renewing {

    private final Pledges pledges;
    private final Pairing pairing;
    private final LayingOut layingOut;
    private final Rules rules;
    private final Telling telling;

    Renewing(Pledges pledges, Pairing pairing, LayingOut layingOut, Rules rules, Telling telling) {
        this.pledges = pledges;
        this.pairing = pairing;
        this.layingOut = layingOut;
        this.rules = rules;
        this.telling = telling;
    }

    @ApplicationModuleListener
    public void on(PostPassed passed) {
        var successor = passed.successor();
        pledges.passDrafts(passed.from(), successor.tenure(), successor.person());
        renew(passed.by(), pledges.open(passed.from()), passed.from(), successor.tenure(), passed.day(), passed.why());
    }

    @ApplicationModuleListener
    public void on(ChargeChanged changed) {
        var from = changed.from();
        if (changed.of() == ChargeChanged.Kind.CHARGE && from != null) {
            renew(
                    changed.by(),
                    pledges.open(from).stream()
                            .filter(pledge -> pledge.head().unit().equals(changed.unit()))
                            .toList(),
                    from,
                    changed.to(),
                    changed.day(),
                    "分管调整");
        }
    }

    private void renew(Viewer by, List<Pledge> open, TenureId from, @Nullable TenureId to, LocalDate day, String why) {
        if (open.isEmpty()) {
            return;
        }
        var now = pairing.on(by.day());
        open.stream()
                .filter(pledge -> !now.has(
                        pledge.head().upper().tenure(), pledge.head().lower().tenure()))
                .forEach(pledge -> renew(
                        by,
                        pledge,
                        pledge.head().year() == by.day().getYear()
                                ? follower(pledge.head(), now, from, to)
                                : Optional.empty(),
                        day,
                        why));
    }

    private void renew(Viewer by, Pledge pledge, Optional<Pair> next, LocalDate day, String why) {
        var head = pledge.head();
        pledges.move(
                pledge,
                pledge instanceof Pledge.Effective effective
                        ? effective.supersede(last(head, day), why)
                        : Drafting.dropped(pledge, by, why));
        telling.happened(
                by,
                pledge.signed() ? "superseded" : "voided",
                head,
                (pledge.signed() ? "换签" : "作废") + head.names() + "：" + why);
        next.ifPresent(pair -> {
            layingOut.follow(by, pair, head, due(head, by.day())).ifPresent(follower -> {
                telling.happened(by, "drafted", follower, "拟出" + follower.names() + "：由原责任书换签，条款照旧");
                telling.tellDrafter(by, follower, "renewal", "换签：" + follower.names(), why + "；条款照旧，核对后送乙方确认");
            });
        });
    }

    private LocalDate due(PledgeHead head, LocalDate day) {
        var due = day.plusDays(rules.on(day).days("pledge.renewal").value());
        var end = LocalDate.of(head.year(), 12, 31);
        return due.isAfter(end) ? end : due;
    }

    /** The last day of the letter that was in effect: never before it began. */
    private static LocalDate last(PledgeHead head, LocalDate day) {
        var began = head.days().effective();
        var last = day.minusDays(1);
        return began != null && last.isBefore(began) ? began : last;
    }

    /** The pair that has the successor where the other was, or the same lower side under another member. */
    private static Optional<Pair> follower(PledgeHead head, Pairs now, TenureId from, @Nullable TenureId to) {
        var upper = head.upper().tenure().equals(from) && to != null
                ? to
                : head.upper().tenure();
        var lower = head.lower().tenure().equals(from) && to != null
                ? to
                : head.lower().tenure();
        return now.pairs().stream()
                .filter(pair -> pair.tier() == head.tier())
                .filter(pair ->
                        pair.joins(upper, lower) || pair.lower().tenure().equals(lower))
                .findFirst();
    }
}
