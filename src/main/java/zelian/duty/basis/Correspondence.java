package zelian.duty.basis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.duty.Column;
import zelian.duty.WorkedOn;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;
import zelian.text.Likenesses;

/**
 * Which clauses the duties of a list rest on and which duties carry out a clause (依据–责任对照), where clauses of several
 * texts ask the same, and where what they ask of time does not agree.
 *
 * @param rested every clause a duty rests on, and its duties, in the order of the texts
 * @param bare duties that name no text held here
 * @param idle clauses of the texts the list cites that no duty carries out
 * @param doubts what is to be decided
 */
record Correspondence(
        Map<Clause, List<WorkedOn.Line>> rested, List<WorkedOn.Line> bare, List<Clause> idle, List<Doubt> doubts) {

    /** What may be the matter. */
    enum Kind {
        TWICE("要求重复", "不同法规的两条要求差不多：并到一项责任里，或写明各自为什么保留"),
        CONFLICT("频次期限不一致", "同一项责任或同一件事，两条依据要求的频次、期限不同：写明以哪条为准"),
        LAXER("责任比依据宽", "清单写的频次低于条款要求：改清单，或写明为什么"),
        NEEDLESS("没有责任承接", "清单引用了这部法规，这一条没有一项责任承接：补一项，或写明不需承接");

        private final String label;
        private final String meaning;

        Kind(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        String label() {
            return label;
        }

        String meaning() {
            return meaning;
        }
    }

    /**
     * One thing to decide.
     *
     * @param other the second clause; the first again where there is only one
     * @param line the duty it is about; null where it is about clauses alone
     * @param stricter what is the stricter, in words
     */
    record Doubt(Kind kind, Clause clause, Clause other, WorkedOn.@Nullable Line line, String said, String stricter) {

        /** The same doubt on another day and in the next version. */
        Key key() {
            return new Key(
                    kind,
                    clause.id().value(),
                    other.id().value(),
                    line == null || kind != Kind.LAXER ? "" : line.wording().key());
        }
    }

    /** What a decision is remembered by. */
    record Key(Kind kind, UUID clause, UUID other, String about) {}

    static Correspondence of(List<WorkedOn.Line> lines, Clauses clauses, double alikeFrom) {
        var rested = new LinkedHashMap<ClauseId, List<WorkedOn.Line>>();
        var bare = new ArrayList<WorkedOn.Line>();
        var doubts = new ArrayList<Doubt>();
        for (var line : lines) {
            var cited = clauses.cited(line.wording().word(Column.BASIS)).clauses();
            if (cited.isEmpty()) {
                bare.add(line);
            }
            cited.forEach(clause -> rested.computeIfAbsent(clause.id(), none -> new ArrayList<>())
                    .add(line));
            doubts.addAll(ofOneDuty(line, cited));
        }
        var texts = rested.keySet().stream()
                .map(id -> clauses.byId(List.of(id)).get(id))
                .map(clause -> clause == null ? null : clause.regulation())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var known = clauses.all().stream()
                .filter(clause -> texts.contains(clause.regulation()))
                .toList();
        var idle = known.stream()
                .filter(clause -> !clause.whole() && !rested.containsKey(clause.id()))
                .toList();
        doubts.addAll(ofAlikeOnes(known, alikeFrom));
        idle.forEach(clause -> doubts.add(new Doubt(Kind.NEEDLESS, clause, clause, null, clause.gist(), "")));
        var inOrder = new LinkedHashMap<Clause, List<WorkedOn.Line>>();
        known.stream()
                .filter(clause -> rested.containsKey(clause.id()))
                .forEach(clause -> inOrder.put(clause, rested.getOrDefault(clause.id(), List.of())));
        return new Correspondence(inOrder, bare, idle, once(doubts));
    }

    /** Clauses whose text is over on the day, of those that duties rest on. */
    List<Clause> over(LocalDate day) {
        return rested.keySet().stream().filter(clause -> clause.over(day)).toList();
    }

    long regulations() {
        return rested.keySet().stream().map(Clause::regulation).distinct().count();
    }

    List<Doubt> doubts(Kind kind) {
        return doubts.stream().filter(doubt -> doubt.kind() == kind).toList();
    }

    private static List<Doubt> ofOneDuty(WorkedOn.Line line, List<Clause> cited) {
        var doubts = new ArrayList<Doubt>();
        for (var i = 0; i < cited.size(); i++) {
            for (var j = i + 1; j < cited.size(); j++) {
                conflict(cited.get(i), cited.get(j), line, doubts);
            }
            laxer(line, cited.get(i), doubts);
        }
        return doubts;
    }

    private static void conflict(Clause one, Clause other, WorkedOn.@Nullable Line line, List<Doubt> doubts) {
        for (var demand : Demand.in(one.gist())) {
            Demand.of(Demand.in(other.gist()), demand.measure())
                    .filter(against -> against.amount() != demand.amount())
                    .ifPresent(against -> doubts.add(new Doubt(
                            Kind.CONFLICT,
                            one,
                            other,
                            line,
                            "一条要求" + demand.words() + "，一条要求" + against.words(),
                            demand.stricterThan(against) ? one.inShort() : other.inShort())));
        }
    }

    private static void laxer(WorkedOn.Line line, Clause clause, List<Doubt> doubts) {
        var words = line.wording().word(Column.FREQUENCY) + "，"
                + line.wording().word(Column.CONTENT) + "，"
                + line.wording().word(Column.METRIC);
        for (var demand : Demand.in(clause.gist())) {
            Demand.of(Demand.in(words), demand.measure())
                    .filter(demand::stricterThan)
                    .ifPresent(own -> doubts.add(new Doubt(
                            Kind.LAXER,
                            clause,
                            clause,
                            line,
                            "条款要求" + demand.words() + "，清单写" + own.words(),
                            clause.inShort())));
        }
    }

    /** Clauses of different texts that ask nearly the same; where they ask it at different times, that too. */
    private static List<Doubt> ofAlikeOnes(List<Clause> known, double alikeFrom) {
        var doubts = new ArrayList<Doubt>();
        var before = new Likenesses<Clause>();
        for (var clause : known.stream().filter(each -> !each.whole()).toList()) {
            before.of(clause.gist(), alikeFrom).stream()
                    .filter(near -> !near.key().regulation().equals(clause.regulation()))
                    .forEach(near -> {
                        doubts.add(new Doubt(
                                Kind.TWICE,
                                near.key(),
                                clause,
                                null,
                                "要点相似 " + Math.round(100 * near.likeness()) + "%",
                                ""));
                        conflict(near.key(), clause, null, doubts);
                    });
            before.add(clause, clause.gist());
        }
        return doubts;
    }

    /** Two clauses that several duties rest on are one conflict. */
    private static List<Doubt> once(List<Doubt> doubts) {
        var once = new LinkedHashMap<Key, Doubt>();
        doubts.forEach(doubt -> once.putIfAbsent(doubt.key(), doubt));
        return List.copyOf(once.values());
    }
}
