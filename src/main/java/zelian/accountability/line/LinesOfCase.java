package zelian.accountability.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Milestone;
import zelian.accountability.casefile.Sight;
import zelian.accountability.inquiry.Shares;
import zelian.accountability.start.Powers;
import zelian.duty.Duties;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.Say;

/** Draws who stands where for a case, for those who read all of it. */
@Component
class LinesOfCase implements PagePart {

    private final Cases cases;
    private final Sight sight;
    private final Shares shares;
    private final Powers powers;
    private final Duties duties;
    private final Directory directory;

    LinesOfCase(Cases cases, Sight sight, Shares shares, Powers powers, Duties duties, Directory directory) {
        this.cases = cases;
        this.sight = sight;
        this.shares = shares;
        this.powers = powers;
        this.duties = duties;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("case")) {
            return Optional.empty();
        }
        var head = cases.get(new CaseId(id)).head();
        return sight.readsAll(viewer, head) ? Optional.of(of(head)) : Optional.empty();
    }

    private LinesPart of(CaseHead head) {
        var day = Objects.requireNonNull(head.day(Milestone.REQUESTED));
        var unit = head.target().unit();
        var found = shares.of(head.id());
        var object = head.target().holder().person();
        return new LinesPart(
                Say.day(day),
                List.of(
                        line(
                                "领导责任",
                                Stream.concat(
                                        stand("党组书记", Optional.of(powers.party(day)), found, day),
                                        stand("分管领导", directory.inCharge(unit, day), found, day))),
                        line(
                                "主体责任",
                                directory
                                        .principal(unit, day)
                                        .filter(holder -> !holder.person().equals(object))
                                        .stream()
                                        .flatMap(holder -> stand("第一责任人", Optional.of(holder), found, day))),
                        line(
                                "监督责任",
                                Stream.concat(
                                        directory.inCare(unit, day).stream()
                                                .limit(1)
                                                .flatMap(holder -> stand("归口监督", Optional.of(holder), found, day)),
                                        stand("监督机关", directory.principal(head.body(), day), found, day)))),
                object(head, found, day));
    }

    private static LinesPart.Line line(String title, Stream<LinesPart.Stand> stands) {
        return new LinesPart.Line(title, stands.limit(2).toList());
    }

    private Stream<LinesPart.Stand> stand(
            String role, Optional<Directory.Holder> holder, List<Shares.Share> found, LocalDate day) {
        return holder.stream()
                .map(one -> new LinesPart.Stand(
                        role, one.name(), one.postInWords(), duties(one.person(), day), share(one.inWords(), found)));
    }

    private LinesPart.Stand object(CaseHead head, List<Shares.Share> found, LocalDate day) {
        var target = head.target();
        var role = target.onUnit() ? "问责对象：领导班子" : "问责对象";
        return directory
                .holder(target.holder().tenure())
                .map(holder -> new LinesPart.Stand(
                        role,
                        target.onUnit() ? unitName(target.unit()) : holder.name(),
                        target.onUnit() ? "由" + holder.name() + "听取意见" : holder.postInWords(),
                        target.onUnit() ? "" : duties(holder.person(), day),
                        share(target.words(), found)))
                .orElseGet(() -> new LinesPart.Stand(role, target.words(), "", "", share(target.words(), found)));
    }

    private String unitName(UnitId unit) {
        return directory.unitName(unit);
    }

    private String duties(PersonId person, LocalDate day) {
        var count = duties.of(person, day).size();
        return count == 0 ? "清单里没有" : count + " 项";
    }

    private static String share(String who, List<Shares.Share> found) {
        return found.stream()
                .filter(share -> share.who().equals(who))
                .findFirst()
                .map(share -> share.responsibility().label())
                .orElse("");
    }
}
