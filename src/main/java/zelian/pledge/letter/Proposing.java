package zelian.pledge.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory.Unit;
import zelian.access.UnitId;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.organization.Posts;
import zelian.pledge.pair.Pair;
import zelian.pledge.pair.Tier;
import zelian.risk.Risks;
import zelian.risk.Risks.Risk;

/**
 * Proposes own clauses for the lower side of a pair: from the risks in force of its unit or of the units in its charge,
 * from the charge itself, and from the duties that are its own. Each names where it comes from; nothing is made up, so a
 * post of which nothing is known gets none.
 */
@Component
class Proposing {

    private static final int MOST = 6;
    private static final int RISKS = 3;
    private static final int NAMED = 3;

    private final Risks risks;
    private final Duties duties;
    private final Posts posts;

    Proposing(Risks risks, Duties duties, Posts posts) {
        this.risks = risks;
        this.duties = duties;
        this.posts = posts;
    }

    /** For each of these pairs, in the order of the pairs. */
    List<List<Clause>> propose(List<Pair> pairs, LocalDate day) {
        var organisation = posts.on(day);
        var charges = new HashMap<Pair, List<Unit>>();
        var units = new LinkedHashSet<UnitId>();
        for (var pair : pairs) {
            var inCharge = pair.tier() == Tier.FIRST
                    ? organisation.chargeOf(pair.lower().tenure())
                    : List.<Unit>of();
            charges.put(pair, inCharge);
            units.add(pair.unit());
            inCharge.forEach(unit -> units.add(unit.id()));
        }
        var known = risks.of(units);
        var led = led(day);
        return pairs.stream()
                .map(pair -> Stream.of(
                                ofRisks(pair, charges.getOrDefault(pair, List.of()), known),
                                ofCharge(charges.getOrDefault(pair, List.of())),
                                ofDuties(pair, led.getOrDefault(pair.unit(), List.of()), day))
                        .flatMap(List::stream)
                        .limit(MOST)
                        .toList())
                .toList();
    }

    private static List<Clause> ofRisks(Pair pair, List<Unit> charge, Map<UnitId, List<Risk>> known) {
        if (pair.tier() != Tier.FIRST) {
            return known.getOrDefault(pair.unit(), List.of()).stream()
                    .limit(RISKS)
                    .map(risk -> clause(risk, "落实防控措施", measures(risk, true)))
                    .toList();
        }
        return charge.stream()
                .flatMap(unit -> known.getOrDefault(unit.id(), List.of()).stream()
                        .limit(1)
                        .map(risk -> clause(risk, "督促" + unit.name() + "落实防控措施", measures(risk, false))))
                .limit(RISKS)
                .toList();
    }

    private static Clause clause(Risk risk, String act, String measures) {
        return new Clause(
                0,
                risk.title() + "（" + risk.forms() + "）",
                act + "：" + (measures.isEmpty() ? "按卡上的要求办" : measures) + "；这一环节发生问题的，承担领导责任",
                new Clause.Ground("risk_card", risk.id().value(), risk.title()));
    }

    private static String measures(Risk risk, boolean often) {
        return risk.measures().stream()
                .map(measure -> measure.words() + (often ? "（" + measure.frequency() + "）" : ""))
                .collect(Collectors.joining("；"));
    }

    private static List<Clause> ofCharge(List<Unit> charge) {
        if (charge.isEmpty()) {
            return List.of();
        }
        var names = charge.stream().map(Unit::name).collect(Collectors.joining("、"));
        return List.of(new Clause(
                0,
                "分管的" + names + "管党治党",
                "每季度听取一次" + names + "履责情况，发现苗头性倾向性问题当面提醒，督促问题整改销号",
                new Clause.Ground("unit", null, names)));
    }

    /** The duties each unit leads by name; what all units in a member's charge lead is the member's. */
    private Map<UnitId, List<Duty>> led(LocalDate day) {
        var led = new HashMap<UnitId, List<Duty>>();
        duties.on(day).stream()
                .filter(duty -> duty.leadUnits().size() <= NAMED)
                .forEach(duty -> duty.leadUnits()
                        .forEach(unit -> led.computeIfAbsent(unit, key -> new ArrayList<>())
                                .add(duty)));
        return led;
    }

    /** Those of the person first; for a unit's head, what the unit leads as well. */
    private List<Clause> ofDuties(Pair pair, List<Duty> led, LocalDate day) {
        var clauses = new ArrayList<Clause>();
        Set<String> matters = new LinkedHashSet<>();
        Stream.concat(
                        duties.of(pair.lower().person(), day).stream(),
                        pair.tier() == Tier.SECOND ? led.stream() : Stream.empty())
                .filter(duty -> !duty.negative())
                .sorted((one, other) -> Boolean.compare(other.own(), one.own()))
                .filter(duty -> matters.add(duty.matter()))
                .limit(MOST - RISKS)
                .forEach(duty -> clauses.add(new Clause(
                        0,
                        duty.matter(),
                        liability(duty),
                        new Clause.Ground("duty", duty.id().value(), duty.matter()))));
        return clauses;
    }

    private static String liability(Duty duty) {
        return Stream.of(duty.content(), duty.metric(), duty.due().isEmpty() ? duty.frequency() : duty.due())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("；"));
    }
}
