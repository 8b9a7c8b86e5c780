package zelian.assessment.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.SchemeId;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Measure;
import zelian.assessment.scheme.Method;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.SchemeSight;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Missing;
import zelian.common.Ids;
import zelian.regulation.Clauses;
import zelian.ui.Option;

/** Puts the forms together with which schemes are drawn up. */
@Component
class SchemeFormPages {

    private final SchemeSight sight;
    private final Schemes schemes;
    private final Indicators indicators;
    private final Clauses clauses;
    private final Directory directory;
    private final Rights rights;

    SchemeFormPages(
            SchemeSight sight,
            Schemes schemes,
            Indicators indicators,
            Clauses clauses,
            Directory directory,
            Rights rights) {
        this.sight = sight;
        this.schemes = schemes;
        this.indicators = indicators;
        this.clauses = clauses;
        this.directory = directory;
        this.rights = rights;
    }

    NewSchemePage fresh(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ASSESSMENT, Act.DRAFT);
        var year = viewer.day().getYear();
        return new NewSchemePage(
                year + " 年度全面从严治党主体责任考核方案",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Option.words(directory.units(viewer.day()).stream()
                        .map(Directory.Unit::kind)
                        .distinct()
                        .toArray(String[]::new)),
                Option.of(Missing.values(), Missing::label),
                schemes.all(false).stream()
                        .map(scheme -> new Option(
                                scheme.head().id().toString(), scheme.head().inWords()))
                        .toList());
    }

    IndicatorPage fresh(SchemeId scheme, @Nullable IndicatorId parent, Viewer viewer) {
        sight.require(viewer, Act.DRAFT, scheme);
        var above = parent == null ? null : indicators.get(scheme, parent);
        var tree = Tree.of(indicators.of(scheme));
        var level = above == null ? 1 : 1 + tree.level(above);
        var key = Ids.next();
        return page(
                scheme,
                new Indicator(
                        new IndicatorId(key),
                        key,
                        parent,
                        0,
                        level <= 2 ? Kind.GROUP : Kind.COMPUTED,
                        "",
                        0,
                        Indicator.Asked.NOTHING,
                        Indicator.Counting.NONE),
                above,
                level,
                true);
    }

    IndicatorPage of(SchemeId scheme, IndicatorId id, Viewer viewer) {
        sight.require(viewer, Act.DRAFT, scheme);
        var indicator = indicators.get(scheme, id);
        var tree = Tree.of(indicators.of(scheme));
        return page(scheme, indicator, tree.above(indicator).orElse(null), tree.level(indicator), false);
    }

    private IndicatorPage page(
            SchemeId scheme, Indicator indicator, @Nullable Indicator above, int level, boolean fresh) {
        var address = "/assessments/schemes/" + scheme;
        var asked = indicator.asked();
        var counting = indicator.counting();
        var own = address + "/indicators" + (fresh ? "" : "/" + indicator.id());
        return new IndicatorPage(
                address,
                schemes.get(scheme).head().inWords(),
                own,
                fresh ? null : own + "/removal",
                indicator.title(),
                above == null ? null : above.title(),
                indicator.parent() == null ? null : indicator.parent().toString(),
                indicator.kind().name(),
                kinds(level, fresh, indicator.kind()),
                indicator.weight(),
                asked.clause() == null ? null : asked.clause().toString(),
                clauses.all().stream()
                        .map(clause -> new Option(clause.id().toString(), clause.inWords()))
                        .toList(),
                asked.amount(),
                asked.timing(),
                asked.standard(),
                asked.requirement(),
                counting.measure() == null ? null : counting.measure().name(),
                Option.of(Measure.values(), measure -> measure.kind().label() + "：" + measure.label()),
                counting.method() == null ? null : counting.method().name(),
                Option.of(Method.values(), method -> method.label() + "：" + method.rule()),
                counting.target(),
                counting.per() == 0 ? "" : Points.say(counting.per()),
                counting.cap() == 0 ? "" : Points.say(counting.cap()));
    }

    /** Those that fit in at that level. */
    private static List<Option> kinds(int level, boolean fresh, Kind now) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind == Kind.GROUP
                        ? level <= 2 && (fresh || now == Kind.GROUP)
                        : (fresh || now != Kind.GROUP) && (kind.weighted() ? level == 3 : level == 1))
                .map(kind -> new Option(kind.name(), kind.label()))
                .toList();
    }
}
