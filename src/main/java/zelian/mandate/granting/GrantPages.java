package zelian.mandate.granting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.mandate.Power;
import zelian.ui.Fact;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the pages of grants together, and what is said of them on the page of a unit. */
@Component
class GrantPages implements PagePart {

    private static final int NAMED = 3;

    private final GrantRows grants;
    private final Rights rights;
    private final Directory directory;
    private final ObjectProvider<PageParts> parts;

    GrantPages(GrantRows grants, Rights rights, Directory directory, ObjectProvider<PageParts> parts) {
        this.grants = grants;
        this.rights = rights;
        this.directory = directory;
        this.parts = parts;
    }

    GrantsPage list(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ORGANIZATION, Act.READ);
        var all = grants.all();
        var inForce = all.stream()
                .filter(grant -> grant.wordOn(viewer.day()).equals("生效中"))
                .count();
        return new GrantsPage("共 %d 件，生效中 %d 件".formatted(all.size(), inForce), rows(all, viewer.day()), forms(viewer));
    }

    private GrantsPage.@Nullable Forms forms(Viewer viewer) {
        var own = rights.units(viewer, Area.ACCOUNTABILITY, Act.LEAD);
        if (own.isEmpty()) {
            return null;
        }
        var units = directory.units(viewer.day());
        return new GrantsPage.Forms(
                options(units.stream()
                        .filter(unit -> !unit.id().equals(viewer.unit()))
                        .toList()),
                Option.of(Power.values(), Power::label),
                options(units.stream().filter(unit -> own.contains(unit.id())).toList()));
    }

    private static List<Option> options(List<Directory.Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private List<GrantsPage.Row> rows(List<Grant> all, LocalDate day) {
        Set<UnitId> named = new HashSet<>();
        all.forEach(grant -> {
            named.add(grant.head().grantor());
            named.add(grant.head().grantee());
            named.addAll(grant.head().units());
        });
        var names = directory.unitNames(named);
        return all.stream().map(grant -> row(grant, names, day)).toList();
    }

    private static GrantsPage.Row row(Grant grant, Map<UnitId, String> names, LocalDate day) {
        var head = grant.head();
        return new GrantsPage.Row(
                "/grants/" + head.id(),
                head.document(),
                names.getOrDefault(head.grantor(), "—"),
                names.getOrDefault(head.grantee(), "—"),
                powers(head),
                units(head, names, NAMED),
                head.since() + " 至 " + head.until(),
                grant.wordOn(day));
    }

    private static String powers(GrantHead head) {
        return head.powers().stream().map(Power::label).collect(Collectors.joining("、"));
    }

    private static String units(GrantHead head, Map<UnitId, String> names, int most) {
        var words = head.units().stream()
                .limit(most)
                .map(unit -> names.getOrDefault(unit, "—"))
                .collect(Collectors.joining("、"));
        return head.units().size() > most
                ? words + " 等 %d 个单位".formatted(head.units().size())
                : words;
    }

    GrantPage one(UUID id, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ORGANIZATION, Act.READ);
        var grant = grants.get(id);
        var head = grant.head();
        var approves = rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.APPROVE);
        return new GrantPage(
                "/grants/" + id,
                head.document(),
                grant.wordOn(viewer.day()),
                notice(grant, viewer.day()),
                facts(head),
                grant instanceof Grant.Proposed && approves,
                grant instanceof Grant.Approved
                        && !head.until().isBefore(viewer.day())
                        && (approves
                                || viewer.unit().equals(head.grantor())
                                        && rights.mayAnywhere(viewer, Area.ACCOUNTABILITY, Act.LEAD)),
                parts.getObject().of("power_grant", id, viewer, Place.MAIN));
    }

    private static @Nullable String notice(Grant grant, LocalDate day) {
        var head = grant.head();
        if (head.reason() != null) {
            return (grant instanceof Grant.Refused ? "不予批准：" : "撤回：") + head.reason();
        }
        return grant instanceof Grant.Approved
                        && !day.isAfter(head.until())
                        && head.until().minusDays(GrantMatters.NOTICE).isBefore(day)
                ? head.until() + " 到期，需要继续的另行提出授权"
                : null;
    }

    private List<Fact> facts(GrantHead head) {
        var approver = head.approver();
        var names = directory.unitNames(head.units());
        return List.of(
                new Fact("授权机构", directory.unitName(head.grantor()), "/units/" + head.grantor()),
                new Fact("被授权机构", directory.unitName(head.grantee()), "/units/" + head.grantee()),
                new Fact(
                        "职能",
                        head.powers().stream()
                                .sorted(Comparator.comparing(Power::asked).reversed())
                                .map(power -> power.asked() ? power.label() : power.label() + "（只作记载）")
                                .collect(Collectors.joining("、"))),
                new Fact("对哪些单位", units(head, names, Integer.MAX_VALUE)),
                new Fact("期限", head.since() + " 至 " + head.until()),
                new Fact(
                        "提出",
                        directory
                                        .holder(head.proposerTenure())
                                        .map(Directory.Holder::inWords)
                                        .orElse("—")
                                + "，" + head.proposedOn()),
                new Fact(
                        "批准",
                        approver == null
                                ? null
                                : directory
                                                .holder(approver)
                                                .map(Directory.Holder::inWords)
                                                .orElse("—")
                                        + "，" + head.approvedOn()));
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("unit") || !rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.READ) || viewer.administers()) {
            return Optional.empty();
        }
        var about = grants.about(new UnitId(id));
        return about.isEmpty() ? Optional.empty() : Optional.of(new GrantsPart(rows(about, viewer.day())));
    }
}
