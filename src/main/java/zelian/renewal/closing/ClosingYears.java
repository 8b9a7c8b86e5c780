package zelian.renewal.closing;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.ledger.Deed;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;

/** Closes a year by decision (结年): proposed with what is still open, decided by another. What is open goes on in the new year. */
@Service
public class ClosingYears {

    private static final Source OVER = Source.own("结年规则：年度结束、下一年已开年后结年");

    private final Closings closings;
    private final StillOpen open;
    private final Years years;
    private final YearSight sight;
    private final ApplicationEventPublisher events;

    ClosingYears(Closings closings, StillOpen open, Years years, YearSight sight, ApplicationEventPublisher events) {
        this.closings = closings;
        this.open = open;
        this.years = years;
        this.sight = sight;
        this.events = events;
    }

    /**
     * Proposes it, or proposes it again.
     *
     * @throws Rejected {@code renewal.not-over}, {@code renewal.next-not-open}, {@code renewal.closing-under-way}
     */
    @Transactional
    public void propose(Viewer by, int year, String words) {
        sight.requirePreparer(by);
        if (by.day().getYear() <= year) {
            throw Rejected.because("renewal.not-over", year).citing(OVER);
        }
        if (years.find(year + 1).isEmpty()) {
            throw Rejected.because("renewal.next-not-open", year, year + 1).citing(OVER);
        }
        var before = closings.find(year);
        if (before.isEmpty()) {
            closings.propose(by, year, words.strip());
        } else if (before.get() instanceof Closing.SentBack back) {
            closings.proposeAgain(back, back.propose(by, words.strip()), by);
        } else {
            throw Rejected.because(
                    "renewal.closing-under-way", year, before.get().word());
        }
        var proposed = get(year);
        var left = open.of(year);
        closings.keep(proposed.head().id(), left);
        deed(
                by,
                proposed,
                "closing-proposed",
                "提请 %d 年度结年".formatted(year),
                Map.of(
                        "状态", proposed.word(),
                        "说明", words.strip(),
                        "未办结",
                                left.values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum() + " 件"));
    }

    /**
     * Decides it.
     *
     * @throws Rejected {@code renewal.own-closing}, {@code renewal.opinion-missing}
     */
    @Transactional
    public void decide(Viewer by, int year, boolean close, String opinion) {
        sight.requireDecider(by);
        if (!(get(year) instanceof Closing.Proposed proposed)) {
            throw Rejected.because("renewal.closing-under-way", year, get(year).word());
        }
        if (!close && opinion.isBlank()) {
            throw Rejected.because("renewal.opinion-missing").at("opinion");
        }
        var decided = close ? proposed.close(by, opinion.strip()) : proposed.sendBack(by, opinion.strip());
        var decision = new Closing.Decision(by.name(), by.day(), opinion.strip());
        closings.decide(proposed, close, decision, by);
        deed(
                by,
                decided,
                close ? "year-closed" : "closing-sent-back",
                close ? "决定 %d 年度结年，此后只作更正".formatted(year) : "退回 %d 年度结年的提请".formatted(year),
                Map.of("状态", decided.word(), "意见", opinion.strip()));
    }

    private Closing get(int year) {
        return closings.find(year).orElseThrow(() -> new NotFound("closing of " + year));
    }

    private void deed(Viewer by, Closing closing, String act, String sentence, Map<String, String> after) {
        events.publishEvent(new Deed(
                by,
                "renewal." + act,
                "year",
                years.get(closing.head().year() + 1).id(),
                closing.head().unit(),
                sentence,
                Map.of(),
                after));
    }
}
