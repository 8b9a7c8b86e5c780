package zelian.analysis.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.check.Account.Holding;
import zelian.analysis.check.Account.Laid;
import zelian.analysis.check.Account.Open;
import zelian.rectification.Rectification;

/** Puts together what every module knows of a unit on a past day. */
@Component
class Reconstructing {

    private final Directory directory;
    private final DutiesThatDay duties;
    private final WorkByThatDay work;
    private final Urgings urgings;
    private final Inspections inspections;
    private final Rectification rectification;

    Reconstructing(
            Directory directory,
            DutiesThatDay duties,
            WorkByThatDay work,
            Urgings urgings,
            Inspections inspections,
            Rectification rectification) {
        this.directory = directory;
        this.duties = duties;
        this.work = work;
        this.urgings = urgings;
        this.inspections = inspections;
        this.rectification = rectification;
    }

    Account of(ReverseCheck check, Viewer viewer) {
        var scene = Scene.of(check, viewer);
        var unit = check.unit();
        var day = check.incidentOn();
        var holders = directory.holders(unit, day);
        var laid = duties.laid(scene);
        return new Account(
                holders.stream().findFirst().map(Directory.Holder::unitName).orElse(name(unit)),
                day,
                holders.stream()
                        .map(holder -> new Holding(
                                holder.title(), holder.name(), holder.person().value()))
                        .toList(),
                directory.inCharge(unit, day).map(Directory.Holder::inWords).orElse("当日没有唯一的分管班子成员"),
                inCare(directory.inCare(unit, day)),
                duties.lists(scene, laid),
                chosen(check, laid, scene),
                laid,
                work.due(scene, check.duty()),
                work.done(scene),
                urgings.of(scene),
                inspections.of(scene),
                open(scene));
    }

    private @Nullable Laid chosen(ReverseCheck check, List<Laid> laid, Scene scene) {
        var duty = check.duty();
        return duty == null
                ? null
                : laid.stream()
                        .filter(one -> one.duty().equals(duty.value()))
                        .findFirst()
                        .orElseGet(() -> duties.elsewhere(duty, scene));
    }

    private String name(UnitId unit) {
        return directory.unit(unit).map(Directory.Unit::name).orElse("");
    }

    private static String inCare(List<Directory.Holder> holders) {
        return holders.isEmpty()
                ? "当日没有归口监督的派驻组成员"
                : holders.stream().map(Directory.Holder::inWords).collect(joining("、"));
    }

    private List<Open> open(Scene scene) {
        var open = new ArrayList<>(inspections.unsettled(scene));
        rectification
                .open(scene.unit(), scene.day(), scene.viewer())
                .forEach(item -> open.add(
                        new Open("整改", item.number(), item.title(), item.due(), "/rectification/items/" + item.id())));
        return open;
    }
}
