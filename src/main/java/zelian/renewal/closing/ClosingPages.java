package zelian.renewal.closing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.renewal.archive.ArchiveParts;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;
import zelian.ui.Fact;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the page of a closing together. */
@Component
class ClosingPages {

    private final Closings closings;
    private final StillOpen open;
    private final Years years;
    private final YearSight sight;
    private final ArchiveParts archives;

    ClosingPages(Closings closings, StillOpen open, Years years, YearSight sight, ArchiveParts archives) {
        this.closings = closings;
        this.open = open;
        this.years = years;
        this.sight = sight;
        this.archives = archives;
    }

    ClosingPage of(int year, Viewer viewer) {
        sight.requireReader(viewer);
        var closing = closings.find(year);
        var now = open.of(year);
        var then = closing.map(one -> closings.kept(one.head().id())).orElse(Map.of());
        var proposed = closing.filter(Closing.Proposed.class::isInstance).isPresent();
        var closed = closing.filter(Closing.Closed.class::isInstance).isPresent();
        var hindrance = proposed || closed ? null : hindrance(year, viewer);
        return new ClosingPage(
                year,
                closing.map(Closing::word).orElse("未启动"),
                proposed ? "党组书记" : closing.isPresent() && !closed ? "机关党委" : null,
                steps(closing),
                Arrays.stream(OpenKind.values())
                        .map(kind -> row(year, kind, now, then))
                        .toList(),
                now.values().stream().mapToInt(Integer::intValue).sum(),
                closing.map(ClosingPages::facts).orElse(List.of()),
                hindrance,
                hindrance == null && !proposed && !closed && sight.prepares(viewer),
                proposed && sight.decides(viewer),
                closed,
                closed ? archives.of(year) : List.of());
    }

    private @Nullable String hindrance(int year, Viewer viewer) {
        if (viewer.day().getYear() <= year) {
            return year + " 年度还没有结束，结束以后才能提请结年";
        }
        return years.find(year + 1).isEmpty() ? (year + 1) + " 年度还没有开年，开年以后才能提请结年" : null;
    }

    private static ClosingPage.Row row(
            int year, OpenKind kind, Map<OpenKind, Integer> now, Map<OpenKind, Integer> then) {
        var address = kind == OpenKind.SUGGESTION ? "/years/" + (year + 1) + "/suggestions?state=OPEN" : kind.address();
        return new ClosingPage.Row(
                kind.label(),
                address,
                now.getOrDefault(kind, 0),
                then.isEmpty() ? "—" : String.valueOf(then.getOrDefault(kind, 0)));
    }

    private static List<Step> steps(Optional<Closing> closing) {
        if (closing.isEmpty()) {
            return List.of(Step.now("机关党委提请"), Step.toCome("党组书记决定"), Step.toCome("结年"));
        }
        var head = closing.get().head();
        var proposed = Step.done("机关党委提请", Say.day(head.proposedOn()), head.proposerName());
        return switch (closing.get()) {
            case Closing.Proposed ignored -> List.of(proposed, Step.now("党组书记决定"), Step.toCome("结年"));
            case Closing.SentBack ignored ->
                List.of(Step.now("机关党委提请", "退回，再提请"), Step.toCome("党组书记决定"), Step.toCome("结年"));
            case Closing.Closed done ->
                List.of(
                        proposed,
                        Step.done(
                                "党组书记决定",
                                Say.day(done.decision().day()),
                                done.decision().who()),
                        Step.done("结年"));
        };
    }

    private static List<Fact> facts(Closing closing) {
        var head = closing.head();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("提请", head.proposerName() + "，" + Say.day(head.proposedOn())));
        facts.add(new Fact("说明", head.words()));
        var decision = switch (closing) {
            case Closing.Proposed ignored -> null;
            case Closing.SentBack back -> back.decision();
            case Closing.Closed done -> done.decision();
        };
        if (decision != null) {
            facts.add(new Fact(
                    closing instanceof Closing.Closed ? "决定结年" : "退回", decision.who() + "，" + Say.day(decision.day())));
            facts.add(new Fact("意见", decision.opinion()));
        }
        return facts;
    }
}
