package zelian.accountability.start;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.mandate.Grants;
import zelian.mandate.Power;
import zelian.ui.Option;
import zelian.ui.Say;

/** Puts the page of who may start and decide what together. */
@Component
class PowerPages {

    private final Powers powers;
    private final Commissions commissions;
    private final Directory directory;
    private final Rights rights;

    PowerPages(Powers powers, Commissions commissions, Directory directory, Rights rights) {
        this.powers = powers;
        this.commissions = commissions;
        this.directory = directory;
        this.rights = rights;
    }

    PowerPage of(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ACCOUNTABILITY, Act.READ);
        var units = directory.units(viewer.day());
        return new PowerPage(
                Say.day(viewer.day()),
                powers.matrix(viewer.day()).stream()
                        .map(row -> new PowerPage.Row(
                                row.bodyKind(),
                                row.actInWords(),
                                row.standing().label(),
                                row.power().label(),
                                row.approval().label(),
                                "《" + row.source().title() + "》" + row.source().article(),
                                row.source().verified() ? "已核验" : "未核验"))
                        .toList(),
                commissions.all().stream()
                        .map(one -> new PowerPage.Entrusted(
                                directory.unitName(one.body()),
                                directory.unitName(one.unit()),
                                one.document(),
                                one.since() + " 至 " + one.until(),
                                one.holdsOn(viewer.day()) ? "生效中" : viewer.day().isBefore(one.since()) ? "未开始" : "已结束"))
                        .toList(),
                powers.granted(viewer.day()).stream().map(this::granted).toList(),
                rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.APPROVE),
                units.stream()
                        .filter(unit -> Commissioning.BODIES.contains(unit.kind()))
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                units.stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList());
    }

    private PowerPage.Granted granted(Grants.Granted grant) {
        var names = directory.unitNames(grant.units());
        return new PowerPage.Granted(
                directory.unitName(grant.grantor()) + " → " + directory.unitName(grant.grantee()),
                String.join("、", grant.powers().stream().map(Power::label).toList()),
                grant.units().stream()
                        .map(unit -> names.getOrDefault(unit, "—"))
                        .collect(Collectors.joining("、")),
                grant.document(),
                grant.days().since() + " 至 " + grant.days().until());
    }
}
