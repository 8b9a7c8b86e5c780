package zelian.analysis.ring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.analysis.Breaks;
import zelian.analysis.Gap;
import zelian.notice.RingSource;
import zelian.ui.ChainLink;
import zelian.ui.Ring;
import zelian.ui.Say;

/**
 * The ring of the year (环形闭环图): how far each link has come, over what the reader may know, and between two
 * links how often the chain is broken there. What has not begun says so; 问责 has no share.
 */
@Component
class TheRing implements RingSource {

    /** Of what the reader may know there is none; that there is none at all is not said. */
    private static final String NOTHING = "暂无";

    private final Counts counts;
    private final Breaks breaks;

    TheRing(Counts counts, Breaks breaks) {
        this.counts = counts;
        this.breaks = breaks;
    }

    @Override
    public List<Integer> years(Viewer viewer) {
        return counts.years(viewer.day());
    }

    @Override
    public Ring ring(Viewer viewer, @Nullable Integer asked) {
        var years = years(viewer);
        var current = current(viewer, years);
        var year = asked != null && years.contains(asked) ? asked : current;
        var broken = year < current ? Map.<Gap, Integer>of() : broken(viewer);
        var fixed = counts.fixed(viewer, year);
        var clarified = counts.clarified(viewer, year);
        var performed = counts.performed(viewer, year);
        var supervised = counts.supervised(viewer, year);
        var rectified = counts.rectified(viewer, year);
        var debriefed = counts.debriefed(viewer, year);
        var used = counts.used(viewer, year);
        return new Ring(
                year + " 年度",
                List.of(
                        arc(
                                ChainLink.FIX,
                                "/duty-lists",
                                count(fixed.duties(), "项责任"),
                                listsInWords(fixed),
                                null,
                                share(fixed.issued(), fixed.lists()),
                                broken),
                        arc(
                                ChainLink.CLARIFY,
                                "/duties",
                                clarified.all() == 0 ? NOTHING : share(clarified, "项"),
                                clarified.all() == 0 ? null : "已领受" + rest(clarified, "项"),
                                late(clarified.late()),
                                share(clarified.done(), clarified.all()),
                                broken),
                        arc(
                                ChainLink.PERFORM,
                                "/tasks",
                                performed.all() == 0 ? NOTHING : share(performed, "件任务"),
                                null,
                                late(performed.late()),
                                share(performed.done(), performed.all()),
                                broken),
                        arc(
                                ChainLink.SUPERVISE,
                                "/supervision",
                                supervised(supervised),
                                carried(supervised.letters() == 0 ? null : findings(supervised), supervised.carried()),
                                late(supervised.late()),
                                share(supervised.closed() + supervised.settled(), supervised.all()),
                                broken),
                        arc(
                                ChainLink.ASSESS,
                                debriefed.all() == 0 ? "/" : "/debriefs",
                                debriefed.all() == 0 ? "尚未开始" : share(debriefed, "人述责"),
                                debriefed.all() == 0 ? "12 月启动" : null,
                                late(debriefed.late()),
                                share(debriefed.done(), debriefed.all()),
                                broken),
                        arc(ChainLink.ACCOUNT, "/", "不计件数", null, null, null, broken),
                        arc(
                                ChainLink.RECTIFY,
                                "/rectification/items",
                                rectified.all() == 0
                                        ? NOTHING
                                        : rectified.struckOff() + " / " + rectified.all() + " 项销号",
                                carried(
                                        rectified.waiting() == 0 ? null : "待复核 " + rectified.waiting(),
                                        rectified.carried()),
                                late(rectified.late()),
                                share(rectified.struckOff(), rectified.all()),
                                broken),
                        arc(
                                ChainLink.USE,
                                used.all() == 0 ? "/" : "/uses",
                                used.all() == 0 ? "尚未形成" : share(used, "项反馈"),
                                used.all() == 0 ? "结果定稿之后" : null,
                                late(used.late()),
                                share(used.done(), used.all()),
                                broken)),
                nodes(fixed, counts.inspected(viewer, year), debriefed, year, viewer));
    }

    /** The newest year of which this reader has duties: until its list is issued, the year before is carried on. */
    private int current(Viewer viewer, List<Integer> years) {
        return years.stream()
                .filter(year -> years.size() == 1 || counts.fixed(viewer, year).duties() > 0)
                .findFirst()
                .orElse(years.isEmpty() ? viewer.day().getYear() : years.getFirst());
    }

    /** As of today, whatever year they come from: they belong to the ring of the year that runs. */
    private Map<Gap, Integer> broken(Viewer viewer) {
        var broken = new EnumMap<Gap, Integer>(Gap.class);
        breaks.totals(viewer).forEach(total -> broken.merge(total.gap(), total.count(), Integer::sum));
        return broken;
    }

    private static Ring.Arc arc(
            ChainLink link,
            String address,
            String figure,
            @Nullable String note,
            @Nullable String alarm,
            @Nullable Double share,
            Map<Gap, Integer> broken) {
        var here = Arrays.stream(Gap.values())
                .filter(gap -> gap.after() == link && broken.getOrDefault(gap, 0) > 0)
                .toList();
        return new Ring.Arc(
                link.label(),
                address,
                figure,
                note,
                alarm,
                share,
                here.stream().mapToInt(broken::get).sum(),
                here.stream().map(Gap::label).collect(Collectors.joining("；")),
                "/chain/breaks" + (here.size() == 1 ? "?gap=" + here.getFirst().name() : ""));
    }

    private static String listsInWords(Counts.Fixed fixed) {
        if (fixed.lists() == 0) {
            return fixed.duties() == 0 ? "尚无清单" : "与本单位或本人有关";
        }
        return fixed.issued() == fixed.lists()
                ? fixed.lists() + " 份清单全部印发"
                : fixed.lists() + " 份清单，已印发 " + fixed.issued();
    }

    /** 函件 8 / 12 件办结; without letters, what was found. */
    private static String supervised(Counts.Supervised supervised) {
        if (supervised.letters() > 0) {
            return "函件 " + supervised.closed() + " / " + supervised.letters() + " 件办结";
        }
        var findings = findings(supervised);
        return findings == null ? NOTHING : findings;
    }

    /** 发现 9 条，余 3. */
    private static @Nullable String findings(Counts.Supervised supervised) {
        if (supervised.findings() == 0) {
            return null;
        }
        var open = supervised.findings() - supervised.settled();
        return "发现 " + supervised.findings() + " 条" + (open == 0 ? "" : "，余 " + open);
    }

    /** What is open from years before stands beside the year's own, not among it; there is room for one of the two. */
    private static @Nullable String carried(@Nullable String note, int carried) {
        return carried == 0 ? note : "上年未结 " + Say.count(carried);
    }

    private static String count(int number, String measure) {
        return Say.count(number) + " " + measure;
    }

    private static String share(Counts.Share share, String measure) {
        return Say.count(share.done()) + " / " + Say.count(share.all()) + " " + measure;
    }

    private static String rest(Counts.Share share, String measure) {
        return share.all() == share.done() ? "" : "，余 " + Say.count(share.all() - share.done()) + " " + measure;
    }

    private static @Nullable String late(int late) {
        return late == 0 ? null : "逾期 " + Say.count(late);
    }

    private static double share(int done, int all) {
        return all == 0 ? 0 : (double) done / all;
    }

    /** 年初定责 · 年中督责 · 年底述责. */
    private static List<Ring.Node> nodes(
            Counts.Fixed fixed, Counts.Inspected inspected, Counts.Share debriefed, int year, Viewer viewer) {
        var fixedAll = fixed.lists() > 0 && fixed.issued() == fixed.lists();
        return List.of(
                new Ring.Node("年初定责", fixedAll ? "已完成" : fixed.lists() == 0 ? NOTHING : "进行中", fixedAll),
                new Ring.Node(
                        "年中督责",
                        inspected.all() == 0 ? NOTHING : inspected.open() > 0 ? "进行中" : "已反馈",
                        inspected.all() > 0 && inspected.open() == 0),
                new Ring.Node("年底述责", debriefedInWords(debriefed, year, viewer), isOver(debriefed)));
    }

    private static boolean isOver(Counts.Share debriefed) {
        return debriefed.all() > 0 && debriefed.done() == debriefed.all();
    }

    private static String debriefedInWords(Counts.Share debriefed, int year, Viewer viewer) {
        if (debriefed.all() > 0) {
            return isOver(debriefed) ? "已完成" : debriefed.done() == 0 ? "已通知" : "进行中";
        }
        return viewer.day().isBefore(LocalDate.of(year, 12, 1)) ? "12 月启动" : "未开始";
    }
}
