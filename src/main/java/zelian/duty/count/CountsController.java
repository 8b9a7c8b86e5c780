package zelian.duty.count;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.regulation.Rules;
import zelian.ui.Link;
import zelian.ui.Option;

/** 清单数量: from the top of the organisation down, level by level. */
@Controller
class CountsController {

    private final Counting counting;
    private final Rights rights;
    private final Rules rules;
    private final Directory directory;

    CountsController(Counting counting, Rights rights, Rules rules, Directory directory) {
        this.counting = counting;
        this.rights = rights;
        this.rules = rules;
        this.directory = directory;
    }

    @GetMapping("/duty-lists/counts")
    CountsPage counts(@RequestParam @Nullable UUID unit, @RequestParam @Nullable Integer year, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.READ);
        var readable = rights.units(viewer, Area.DUTY, Act.READ);
        var shown = unit == null ? begin(readable, viewer) : new UnitId(unit);
        if (unit == null && readable.isEmpty()) {
            return CountsPage.ofNothing(directory.unitName(shown), viewer.day().getYear());
        }
        rights.require(viewer, Area.DUTY, Act.READ, shown);
        var years = counting.years();
        var asked = year != null ? year : viewer.day().getYear();
        var alikeFrom =
                rules.on(viewer.day()).percent("duty.alike-from").value().intValue();
        var branches = counting.branches(shown, asked, alikeFrom);
        return new CountsPage(
                shown.toString(),
                directory.unitName(shown),
                asked,
                years.stream()
                        .map(each -> new Option(each.toString(), each + " 年度"))
                        .toList(),
                counting.way(shown).stream()
                        .filter(above -> !above.equals(shown) && readable.contains(above))
                        .map(above -> new Link(directory.unitName(above), address(above.value(), asked)))
                        .toList(),
                counting.own(shown, asked).map(this::own).orElse(null),
                branches.stream().map(branch -> branch(branch, asked)).toList(),
                total(branches),
                bars(counting.byProvenance(shown, asked), null),
                late(shown, asked, viewer.day()));
    }

    /** Who reads all of it begins at the top, others at their own unit, or at the first that they look after. */
    private UnitId begin(Set<UnitId> readable, Viewer viewer) {
        return Stream.concat(
                        Stream.of(counting.top(viewer.unit()), viewer.unit()),
                        directory.units(viewer.day()).stream().map(Directory.Unit::id))
                .filter(readable::contains)
                .findFirst()
                .orElse(viewer.unit());
    }

    private CountsPage.Own own(Counting.Own own) {
        var address = "/duty-lists/" + own.list();
        return new CountsPage.Own(
                address,
                own.title(),
                own.items(),
                bars(counting.bySubject(own.list()), "/duties?list=" + own.list() + "&subject="),
                bars(counting.bySeries(own.list()), null),
                bars(counting.byHorizon(own.list()), null),
                counting.byAspect(own.list()).size());
    }

    private static List<CountsPage.Bar> bars(List<Counting.Share> shares, @Nullable String address) {
        var most = shares.stream().mapToInt(Counting.Share::items).max().orElse(0);
        return shares.stream()
                .map(share -> new CountsPage.Bar(
                        share.word(),
                        share.items(),
                        Counting.percent(share.items(), most),
                        address == null ? null : address + share.word()))
                .toList();
    }

    private CountsPage.Branch branch(Counting.Branch branch, int year) {
        return new CountsPage.Branch(
                address(branch.unit(), year),
                branch.name(),
                branch.kind(),
                branch.units(),
                branch.lists(),
                branch.issued(),
                branch.items(),
                branch.items() - branch.own(),
                branch.own(),
                counting.refinedShare(branch));
    }

    private static CountsPage.Total total(List<Counting.Branch> branches) {
        var items = branches.stream().mapToInt(Counting.Branch::items).sum();
        var own = branches.stream().mapToInt(Counting.Branch::own).sum();
        var handedDown = branches.stream().mapToInt(Counting.Branch::handedDown).sum();
        var refined = branches.stream().mapToInt(Counting.Branch::refined).sum();
        return new CountsPage.Total(
                branches.stream().mapToInt(Counting.Branch::units).sum(),
                branches.stream().mapToInt(Counting.Branch::issued).sum(),
                items,
                items - own,
                own,
                handedDown == 0 ? null : Counting.percent(refined, handedDown));
    }

    private String late(UnitId unit, int year, LocalDate day) {
        var unfinished = counting.unfinished(unit, year);
        if (unfinished.isEmpty()) {
            return "";
        }
        var due = MonthDay.parse(rules.on(day).text("duty.list-due").value()).atYear(year);
        var states = unfinished.stream()
                .map(share -> share.word() + " " + share.items() + " 份")
                .collect(Collectors.joining("、"));
        var ruling = Optional.of(due).filter(day::isAfter);
        return states + "；应在 " + due.getMonthValue() + " 月 " + due.getDayOfMonth() + " 日前印发"
                + ruling.map(passed -> "，已过期").orElse("");
    }

    private static String address(UUID unit, int year) {
        return "/duty-lists/counts?unit=" + unit + "&year=" + year;
    }
}
