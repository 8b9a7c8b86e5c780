package zelian.evidence.record;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.duty.Duty;
import zelian.regulation.Clause;
import zelian.regulation.Clauses;
import zelian.ui.Fact;
import zelian.ui.Link;

/** Gathers what is known before a record is written, so that nothing is looked up elsewhere. */
@Component
class ReadingBackground {

    private static final int EARLIER = 5;

    private final Lines lines;
    private final RecordRows rows;
    private final Clauses clauses;

    ReadingBackground(Lines lines, RecordRows rows, Clauses clauses) {
        this.lines = lines;
        this.rows = rows;
        this.clauses = clauses;
    }

    Background of(@Nullable Duty duty, boolean own, Viewer viewer) {
        if (duty == null) {
            var latest = own ? lines.own(viewer, viewer.day().getYear()) : List.<Line>of();
            return new Background(null, List.of(), "我最近的记实", rows.of(first(latest)));
        }
        return new Background(
                new Link(duty.matter(), "/duties/" + duty.id()),
                facts(duty),
                "这项责任以前的记实",
                rows.of(first(lines.forDuty(duty.id(), viewer))));
    }

    private static List<Line> first(List<Line> lines) {
        return lines.stream().limit(EARLIER).toList();
    }

    private List<Fact> facts(Duty duty) {
        var facts = new ArrayList<>(List.of(
                new Fact("责任编号", duty.number()),
                new Fact("履职内容", duty.content()),
                new Fact("频次", duty.frequency()),
                new Fact("完成时限", duty.due()),
                new Fact("工作要求", duty.metric())));
        var cited = clauses.byId(duty.clauses());
        duty.clauses().stream().filter(cited::containsKey).map(cited::get).forEach(clause -> facts.add(fact(clause)));
        if (cited.isEmpty()) {
            facts.add(new Fact("依据", duty.basis()));
        }
        return facts;
    }

    private static Fact fact(Clause clause) {
        return new Fact(
                "依据",
                Stream.of(clause.inWords(), clause.gist())
                        .filter(words -> !words.isBlank())
                        .collect(joining("：")),
                "/regulations/clauses/" + clause.id());
    }
}
