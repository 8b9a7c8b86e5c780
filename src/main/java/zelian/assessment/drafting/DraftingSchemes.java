package zelian.assessment.drafting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.SchemeId;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Scheme;
import zelian.assessment.scheme.SchemeHead;
import zelian.assessment.scheme.SchemeSight;
import zelian.assessment.scheme.SchemeTelling;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Missing;
import zelian.common.Ids;
import zelian.common.Rejected;

/** Draws up schemes (起草考核方案): a new one, the next version of one, and their indicators. */
@Service
class DraftingSchemes {

    private final Schemes schemes;
    private final Indicators indicators;
    private final StartingTree starting;
    private final SchemeSight sight;
    private final Rights rights;
    private final SchemeTelling telling;

    DraftingSchemes(
            Schemes schemes,
            Indicators indicators,
            StartingTree starting,
            SchemeSight sight,
            Rights rights,
            SchemeTelling telling) {
        this.schemes = schemes;
        this.indicators = indicators;
        this.starting = starting;
        this.sight = sight;
        this.rights = rights;
        this.telling = telling;
    }

    /**
     * Begins with the tree of an earlier scheme, or with the one shipped.
     *
     * @throws Rejected if the period ends before it begins, or nobody is to be assessed
     */
    @Transactional
    public SchemeId draft(Viewer by, SchemeForm form) {
        rights.requireAnywhere(by, Area.ASSESSMENT, Act.DRAFT);
        if (form.until().isBefore(form.since())) {
            throw Rejected.because("assessment.period-reversed", form.since(), form.until())
                    .at("until");
        }
        var audience = form.audience();
        if (audience == null || audience.isEmpty()) {
            throw Rejected.because("assessment.audience-missing").at("audience");
        }
        var id = new SchemeId(Ids.next());
        var head = new SchemeHead(
                id,
                0,
                id.value(),
                1,
                by.unit(),
                form.title().strip(),
                form.since().getYear(),
                form.since(),
                form.until(),
                audience,
                form.missing(),
                by.person(),
                by.tenure(),
                by.name(),
                by.day());
        schemes.add(new Scheme.Draft(head));
        indicators.copy(
                form.from() == null
                        ? starting.indicators()
                        : indicators.of(sight.readable(form.from(), by).head().id()),
                id);
        telling.happened(
                by,
                "drafted",
                head,
                "起草考核方案",
                Map.of(),
                Map.of("考核期", form.since() + " 至 " + form.until(), "考核对象", String.join("、", audience)));
        return id;
    }

    /**
     * The next version of one in force.
     *
     * @throws Rejected while another version is under way
     */
    @Transactional
    public SchemeId revise(Viewer by, SchemeId id) {
        sight.require(by, Act.DRAFT, id);
        var published = schemes.get(id, Scheme.Published.class).head();
        var latest = schemes.versions(published.family()).getFirst();
        if (!latest.open()) {
            throw Rejected.because("assessment.version-under-way", latest.head().inWords(), latest.word());
        }
        var next = new SchemeHead(
                new SchemeId(Ids.next()),
                0,
                published.family(),
                latest.head().version() + 1,
                published.body(),
                published.title(),
                published.year(),
                published.since(),
                published.until(),
                published.audience(),
                published.missing(),
                by.person(),
                by.tenure(),
                by.name(),
                by.day());
        schemes.add(new Scheme.Draft(next));
        indicators.copy(indicators.of(id), next.id());
        telling.happened(by, "revised", next, "起草考核方案的下一版", Map.of(), Map.of("上一版", published.number()));
        return next.id();
    }

    /** Adds an indicator, or changes one. */
    @Transactional
    public IndicatorId put(Viewer by, SchemeId id, @Nullable IndicatorId which, IndicatorForm form) {
        var draft = draft(by, id);
        var tree = Tree.of(indicators.of(id));
        var before = which == null ? null : indicators.get(id, which);
        var parent = before == null ? form.parent() : before.parent();
        requirePlace(tree, form.kind(), parent == null ? null : indicators.get(id, parent));
        if (before != null && (before.kind() == Kind.GROUP) != (form.kind() == Kind.GROUP)) {
            throw Rejected.because("assessment.group-stays").at("kind");
        }
        var key = before == null ? Ids.next() : before.key();
        var put = new Indicator(
                before == null ? new IndicatorId(key) : before.id(),
                key,
                parent,
                before == null ? 1 + tree.inOrder().size() : before.ordinal(),
                form.kind(),
                form.title().strip(),
                form.weightOrNone(),
                form.asked(),
                form.counting());
        schemes.touch(draft, draft.head().missing());
        indicators.put(id, put);
        telling.happened(
                by,
                "indicator-put",
                draft.head(),
                before == null ? "增加指标“" + put.title() + "”" : "修改指标“" + put.title() + "”",
                before == null ? Map.of() : told(before),
                told(put));
        return put.id();
    }

    /** Takes it out, with what is beneath it. */
    @Transactional
    public void remove(Viewer by, SchemeId id, IndicatorId which) {
        var draft = draft(by, id);
        var gone = indicators.get(id, which);
        schemes.touch(draft, draft.head().missing());
        indicators.remove(id, which);
        telling.happened(by, "indicator-removed", draft.head(), "删去指标“" + gone.title() + "”", told(gone), Map.of());
    }

    /** Settles what becomes of scores of which a part is missing. */
    @Transactional
    public void settle(Viewer by, SchemeId id, Missing missing) {
        var draft = draft(by, id);
        schemes.touch(draft, missing);
        telling.happened(
                by,
                "settled",
                draft.head(),
                "定下缺项的办法",
                Map.of("缺项", draft.head().missing().label()),
                Map.of("缺项", missing.label()));
    }

    private Scheme.Draft draft(Viewer by, SchemeId id) {
        sight.require(by, Act.DRAFT, id);
        return schemes.get(id, Scheme.Draft.class);
    }

    /** Groups on two levels, observation points on the third, the rest beside the tree. */
    private static void requirePlace(Tree tree, Kind kind, @Nullable Indicator parent) {
        var level = parent == null ? 1 : 1 + tree.level(parent);
        var fits = kind == Kind.GROUP ? level <= 2 : kind.weighted() ? level == 3 : level == 1;
        if (!fits || parent != null && parent.kind() != Kind.GROUP) {
            throw Rejected.because("assessment.wrong-level", kind.label()).at("parent");
        }
    }

    private static Map<String, String> told(Indicator indicator) {
        return Map.of(
                "指标",
                indicator.title(),
                "类型",
                indicator.kind().label(),
                "权重",
                indicator.weight() + "%",
                "计分",
                indicator.howInWords(),
                "标准",
                indicator.asked().standard());
    }
}
