package zelian.assessment.draft;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import zelian.assessment.debrief.Reference;
import zelian.assessment.debrief.Section;
import zelian.ui.Say;

/**
 * Words a debrief from what is on record (一键成文): counts and titles, no judgement. A section nothing is on record
 * for stays empty, for its speaker to write.
 *
 * @param facts in the order of their days
 */
record Drafting(int year, LocalDate today, List<Fact> facts) {

    /** So many are named; the rest is counted. */
    private static final int NAMED = 5;

    /** A text by sections, and what each section was drawn from. */
    record Draft(Map<Section, String> words, Map<Section, List<Reference>> references) {}

    Draft draft() {
        var words = new EnumMap<Section, String>(Section.class);
        var references = new EnumMap<Section, List<Reference>>(Section.class);
        for (var section : Section.values()) {
            var drawn = drawn(section);
            words.put(section, said(section, drawn));
            references.put(section, drawn.stream().map(Fact::reference).toList());
        }
        return new Draft(words, references);
    }

    private List<Fact> drawn(Section section) {
        return switch (section) {
            case RESPONSIBILITY ->
                which(fact -> fact.is("claim")
                        || fact.is("division_line")
                        || fact.is("occurrence")
                        || done(fact) && Theme.of(fact.title()).isEmpty());
            case DISCIPLINE, CONDUCT, DECISIONS, INTEGRITY ->
                which(fact -> done(fact)
                        && Theme.of(fact.title()).filter(section::equals).isPresent());
            case LAST_YEAR -> which(fact -> fact.is("item"));
            case SHORTFALLS -> which(fact -> fact.is("letter") || shortfall(fact) || fact.lateOn(today));
            case NEXT -> which(fact -> fact.aheadOn(today));
        };
    }

    private String said(Section section, List<Fact> drawn) {
        if (drawn.isEmpty()) {
            return "";
        }
        return switch (section) {
            case RESPONSIBILITY -> responsibility(drawn);
            case DISCIPLINE, CONDUCT, DECISIONS, INTEGRITY -> named(drawn, Drafting::onItsDay);
            case LAST_YEAR ->
                "整改事项 %d 项，已销号 %d 项："
                                .formatted(
                                        drawn.size(),
                                        count(drawn, fact -> fact.state().equals("已销号")))
                        + named(drawn, Drafting::standing);
            case SHORTFALLS -> shortfalls(drawn);
            case NEXT -> "继续办好：" + named(drawn, Drafting::until);
        };
    }

    private String responsibility(List<Fact> drawn) {
        var deeds = drawn.stream().filter(fact -> fact.is("record")).toList();
        var counted = new ArrayList<String>();
        count(counted, "claim", "承担责任 %d 项，已领受 %d 项", "已领受");
        count(counted, "occurrence", "到期和在办任务 %d 件，已完成 %d 件", "已完成");
        count(counted, "record", "确认记实 %d 条", "已确认");
        return year + " 年" + String.join("；", counted) + "。"
                + line()
                + (deeds.isEmpty() ? "" : "\n主要做了：" + named(deeds, Drafting::onItsDay));
    }

    /** The year's division of tasks line by line: what one led or answered for. */
    private String line() {
        var given = which(fact -> fact.is("division_line"));
        return given.isEmpty()
                ? ""
                : "\n对照年度任务分工 %d 项，已完成 %d 项："
                                .formatted(
                                        given.size(),
                                        count(given, fact -> fact.state().equals("已完成")))
                        + named(given, Drafting::standing);
    }

    private void count(List<String> counted, String kind, String inWords, String done) {
        var some = which(fact -> fact.is(kind));
        if (!some.isEmpty()) {
            counted.add(inWords.formatted(
                    some.size(), count(some, fact -> fact.state().equals(done))));
        }
    }

    private String shortfalls(List<Fact> drawn) {
        var sentences = new ArrayList<String>();
        add(sentences, drawn, fact -> fact.is("letter"), "收到函件 %d 件：", Drafting::standing);
        add(sentences, drawn, Drafting::shortfall, "督责发现不足 %d 条：", Drafting::standing);
        add(sentences, drawn, fact -> fact.lateOn(today), "没有按期完成任务 %d 件：", Drafting::until);
        return String.join("\n", sentences);
    }

    private static void add(
            List<String> sentences,
            List<Fact> drawn,
            Predicate<Fact> which,
            String begin,
            Function<Fact, String> inWords) {
        var some = drawn.stream().filter(which).toList();
        if (!some.isEmpty()) {
            sentences.add(begin.formatted(some.size()) + named(some, inWords));
        }
    }

    /** The latest of them in the order of their days, and how many there are if there are more. */
    private static String named(List<Fact> facts, Function<Fact, String> inWords) {
        var shown = facts.subList(Math.max(0, facts.size() - NAMED), facts.size());
        return shown.stream().map(inWords).collect(joining("；"))
                + (facts.size() > NAMED ? "；等 " + facts.size() + " 件。" : "。");
    }

    private static String onItsDay(Fact fact) {
        return Say.dayInWords(fact.day()) + "，" + fact.title();
    }

    private static String standing(Fact fact) {
        return (fact.number() == null ? "" : fact.number() + " ") + fact.title() + "，" + fact.state();
    }

    private static String until(Fact fact) {
        return fact.title() + (fact.due() == null ? "" : "，时限 " + Say.dayInWords(fact.due()));
    }

    private static boolean done(Fact fact) {
        return fact.is("record");
    }

    private static boolean shortfall(Fact fact) {
        return fact.is("finding") && fact.note() != null && fact.note().startsWith("不足");
    }

    private List<Fact> which(Predicate<Fact> condition) {
        return facts.stream().filter(condition).toList();
    }

    private static int count(List<Fact> facts, Predicate<Fact> condition) {
        return (int) facts.stream().filter(condition).count();
    }
}
