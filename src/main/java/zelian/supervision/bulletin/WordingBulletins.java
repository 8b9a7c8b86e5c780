package zelian.supervision.bulletin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.supervision.bulletin.Outcome.Found;
import zelian.supervision.round.Round;
import zelian.supervision.round.RoundHead;
import zelian.supervision.visit.Mode;
import zelian.ui.Say;

/** Words the bulletin of a round from what was confirmed (推经验、查不足), and compares it with the round before. */
@Component
class WordingBulletins {

    private static final String NO_DUTY = "其他方面";

    private final Outcome outcome;
    private final Duties duties;
    private final Directory directory;

    WordingBulletins(Outcome outcome, Duties duties, Directory directory) {
        this.outcome = outcome;
        this.duties = duties;
        this.directory = directory;
    }

    /** @param demand what the lead asks of the units, in their own words */
    List<BulletinPage.Line> of(Round round, String demand, Viewer viewer) {
        var head = round.head();
        var found = outcome.confirmed(head.id().value());
        var experiences = found.stream().filter(Found::experience).toList();
        var shortfalls = found.stream().filter(one -> !one.experience()).toList();
        var lines = new ArrayList<BulletinPage.Line>();
        lines.add(BulletinPage.Line.heading("总体情况"));
        lines.add(BulletinPage.Line.text(inAll(head, experiences.size(), shortfalls)));
        if (!experiences.isEmpty()) {
            lines.add(BulletinPage.Line.heading("值得推广的经验"));
            lines.addAll(experiences(experiences));
        }
        if (!shortfalls.isEmpty()) {
            lines.add(BulletinPage.Line.heading("存在的不足"));
            lines.addAll(shortfalls(shortfalls, viewer));
        }
        outcome.before(head).ifPresent(before -> {
            lines.add(BulletinPage.Line.heading("与上一轮相比"));
            lines.add(BulletinPage.Line.text(compared(before, experiences.size(), shortfalls)));
        });
        lines.add(BulletinPage.Line.heading("有关要求"));
        demand.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(BulletinPage.Line.text(line.strip())));
        return lines;
    }

    private String inAll(RoundHead head, int experiences, List<Found> shortfalls) {
        var made = outcome.made(head.id());
        var modes = made.stream()
                .map(one -> Mode.valueOf(one.mode()).label() + " " + one.visits() + " 次")
                .collect(joining("、"));
        return "“%s”对 %d 个单位检查 %d 次%s。经受检单位确认或裁定，共列入 %d 条，其中经验 %d 条、不足 %d 条。%s"
                .formatted(
                        head.title(),
                        outcome.unitsVisited(head.id()),
                        made.stream().mapToInt(Outcome.Made::visits).sum(),
                        modes.isEmpty() ? "" : "（" + modes + "）",
                        experiences + shortfalls.size(),
                        experiences,
                        shortfalls.size(),
                        putRight(shortfalls, outcome.struckOff(head.id())));
    }

    /** 不足已立项整改 5 项，其中已销号 2 项，无需整改 1 条。 */
    private static String putRight(List<Found> shortfalls, int struckOff) {
        var rectifying = count(shortfalls, "RECTIFYING");
        var waived = count(shortfalls, "WAIVED");
        var said = Stream.of(
                        rectifying == 0 ? "" : "已立项整改 " + rectifying + " 项，其中已销号 " + struckOff + " 项",
                        waived == 0 ? "" : "无需整改 " + waived + " 条")
                .filter(part -> !part.isEmpty())
                .collect(joining("，"));
        return said.isEmpty() ? "" : "不足" + said + "。";
    }

    private static long count(List<Found> found, String state) {
        return found.stream().filter(one -> one.state().equals(state)).count();
    }

    private List<BulletinPage.Line> experiences(List<Found> experiences) {
        var names = directory.unitNames(
                experiences.stream().map(one -> new UnitId(one.unit())).toList());
        return experiences.stream()
                .map(one -> BulletinPage.Line.text(
                        names.getOrDefault(new UnitId(one.unit()), "—") + "：" + one.title() + "。"))
                .toList();
    }

    private List<BulletinPage.Line> shortfalls(List<Found> shortfalls, Viewer viewer) {
        var known = known(shortfalls, viewer);
        var byAspect = shortfalls.stream().collect(groupingBy(one -> aspect(one, known), LinkedHashMap::new, toList()));
        return byAspect.entrySet().stream()
                .map(aspect -> BulletinPage.Line.text((byAspect.size() == 1
                                        && aspect.getKey().equals(NO_DUTY)
                                ? ""
                                : aspect.getKey() + " " + aspect.getValue().size() + " 条：")
                        + aspect.getValue().stream()
                                .map(one -> "有的单位" + one.title())
                                .collect(joining("；"))
                        + "。"))
                .toList();
    }

    private Map<DutyId, Duty> known(List<Found> found, Viewer viewer) {
        return duties.find(
                found.stream()
                        .map(Found::duty)
                        .filter(Objects::nonNull)
                        .map(DutyId::new)
                        .collect(toSet()),
                viewer.day());
    }

    private static String aspect(Found found, Map<DutyId, Duty> known) {
        var duty = found.duty() == null ? null : known.get(new DutyId(found.duty()));
        return duty == null || duty.aspect().isBlank() ? NO_DUTY : duty.aspect() + "方面";
    }

    private String compared(Outcome.Earlier before, int experiences, List<Found> shortfalls) {
        var earlier = outcome.confirmed(before.id());
        var then = earlier.stream().filter(one -> !one.experience()).toList();
        var dutiesThen = then.stream().map(Found::duty).filter(Objects::nonNull).collect(toSet());
        var again = shortfalls.stream().filter(one -> isAgain(one, dutiesThen)).toList();
        return "“%s”列入经验 %d 条、不足 %d 条；本轮经验 %d 条，不足 %d 条。%s"
                .formatted(
                        before.title(),
                        earlier.size() - then.size(),
                        then.size(),
                        experiences,
                        shortfalls.size(),
                        again.isEmpty()
                                ? "没有与上一轮落在同一责任上的不足。"
                                : "有 " + Say.count(again.size()) + " 条不足与上一轮落在同一责任上，属反复出现："
                                        + again.stream().map(Found::title).collect(joining("；")) + "。");
    }

    private static boolean isAgain(Found found, Set<UUID> dutiesThen) {
        return found.duty() != null && dutiesThen.contains(found.duty());
    }
}
