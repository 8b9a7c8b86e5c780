package zelian.analysis.start;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.analysis.Breaks;
import zelian.analysis.Kinds;
import zelian.analysis.Known;
import zelian.analysis.Names;
import zelian.analysis.Published;
import zelian.analysis.Ref;
import zelian.common.NotFound;
import zelian.ui.NavEntry;
import zelian.ui.Page;
import zelian.ui.Say;

/** Where a walk along the chain begins (一链到底). */
@Controller
class ChainStartController {

    private static final int RECENT = 8;

    private final Recent recent;
    private final Breaks breaks;
    private final Directory directory;
    private final Rights rights;
    private final Kinds kinds;
    private final Known known;

    ChainStartController(Recent recent, Breaks breaks, Directory directory, Rights rights, Kinds kinds, Known known) {
        this.recent = recent;
        this.breaks = breaks;
        this.directory = directory;
        this.rights = rights;
        this.kinds = kinds;
        this.known = known;
    }

    @Bean
    static NavEntry wholeChain() {
        return NavEntry.of(NavEntry.Group.ACROSS, "一链到底", "/chain", 10).icon("chain");
    }

    @GetMapping("/chain")
    Page start(Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("/chain");
        }
        var objects = recent.of(viewer, RECENT);
        var names =
                Names.of(objects.stream().map(Published::unit), objects.stream().map(Published::who), directory);
        return new ChainStartPage(
                objects.stream().map(object -> line(object, names)).toList(), ways(viewer));
    }

    private ChainStartPage.Line line(Published object, Names names) {
        return new ChainStartPage.Line(
                kinds.label(object.ref().kind()),
                object.title(),
                Kinds.chainAddress(object.ref()),
                names.both(object.unit(), object.who()),
                object.state());
    }

    private List<ChainStartPage.Way> ways(Viewer viewer) {
        var ways = new ArrayList<ChainStartPage.Way>();
        ways.add(new ChainStartPage.Way(
                "我的链",
                "我承担的责任、要办的任务、留下的记实",
                Kinds.chainAddress(new Ref("person", viewer.person().value()))));
        var unit = new Ref("unit", viewer.unit().value());
        if (known.of(List.of(unit), viewer).containsKey(unit)) {
            ways.add(new ChainStartPage.Way(
                    "本单位的链",
                    directory.unit(viewer.unit()).map(Directory.Unit::name).orElse("") + "从依据到最近一环",
                    Kinds.chainAddress(unit)));
        }
        var broken =
                breaks.totals(viewer).stream().mapToLong(Breaks.Total::count).sum();
        ways.add(new ChainStartPage.Way(
                "断链报告", broken == 0 ? "没有断链" : "可见范围内断链 " + Say.count(broken) + " 处，哪里断、断了多久、轮到谁", "/chain/breaks"));
        if (!rights.units(viewer, Area.CHAIN, Act.READ).isEmpty()) {
            ways.add(new ChainStartPage.Way("倒查", "出了事，查当日谁任何职、哪版清单现行、领受和提醒过什么", "/chain/checks"));
        }
        return ways;
    }
}
