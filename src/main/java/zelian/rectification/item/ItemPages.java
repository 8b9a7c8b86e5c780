package zelian.rectification.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.rectification.ItemId;
import zelian.regulation.Rules;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.ObjectKinds;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the page of an item together for one reader. */
@Component
class ItemPages {

    private final Items items;
    private final Measures measures;
    private final Opinions opinions;
    private final Extensions extensions;
    private final LookBacks lookBacks;
    private final ItemForms itemForms;
    private final Part part;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Rules rules;
    private final PageParts parts;
    private final ObjectKinds kinds;

    ItemPages(
            Items items,
            Measures measures,
            Opinions opinions,
            Extensions extensions,
            LookBacks lookBacks,
            ItemForms itemForms,
            Part part,
            Directory directory,
            Deadlines deadlines,
            Rules rules,
            PageParts parts,
            ObjectKinds kinds) {
        this.items = items;
        this.measures = measures;
        this.opinions = opinions;
        this.extensions = extensions;
        this.lookBacks = lookBacks;
        this.itemForms = itemForms;
        this.part = part;
        this.directory = directory;
        this.deadlines = deadlines;
        this.rules = rules;
        this.parts = parts;
        this.kinds = kinds;
    }

    @Transactional(readOnly = true)
    public ItemPage of(ItemId id, Viewer viewer) {
        var glance = glance(id, viewer);
        var head = glance.head();
        var due = glance.stepDue();
        var forms = itemForms.of(glance);
        var lookBackMonths =
                rules.on(viewer.day()).months("rectification.look-back.clock").value();
        return new ItemPage(
                "/rectification/items/" + id,
                "item-" + id,
                head.number(),
                head.title(),
                List.of(new Link("整改台账", "/rectification/items")),
                glance.returned() ? "反弹" : glance.item().word(),
                glance.pending() == null ? null : "延期审批中",
                due == null ? null : deadlines.light(due, viewer.day()),
                due == null ? null : glance.until(),
                glance.turn(),
                glance.unit(head.unit()),
                glance.name(head.owner()),
                ItemForms.next(forms, viewer.day()),
                ItemSteps.of(glance, lookBackMonths),
                glance.account().fact(),
                head.sourceTitle(),
                part.maySeeSource(viewer, head) ? address(head) : null,
                facts(glance),
                glance.measures().stream().map(measure -> row(glance, measure)).toList(),
                note(glance.measures()),
                outcome(glance),
                glance.extensions().stream()
                        .map(extension -> row(glance, extension))
                        .toList(),
                forms,
                parts.of("item", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("item", id.value(), viewer, PagePart.Place.SIDE));
    }

    private Glance glance(ItemId id, Viewer viewer) {
        var item = items.get(id);
        var head = item.head();
        var planned = measures.of(id);
        part.requireRead(viewer, item, planned);
        var lookBack = lookBacks.of(id).orElse(null);
        return new Glance(
                item,
                items.account(id),
                planned,
                opinions.of(id),
                extensions.of(id),
                lookBack,
                stepDue(item, lookBack),
                directory.names(List.of(head.owner(), head.leader())),
                directory.unitNames(List.of(head.unit(), head.leadUnit())),
                part,
                viewer);
    }

    private @Nullable LocalDate stepDue(Item item, LookBacks.@Nullable LookBack lookBack) {
        return switch (item) {
            case Item.Opened opened -> opened.head().due();
            case Item.InProgress working -> working.head().due();
            case Item.SentBack back -> back.head().due();
            case Item.Submitted submitted -> turnDue(submitted.submitter().day());
            case Item.Reviewed reviewed -> turnDue(reviewed.reviewer().day());
            case Item.Signed signed -> turnDue(signed.signer().day());
            case Item.StruckOff ignored -> lookBack != null && lookBack.result() == null ? lookBack.due() : null;
        };
    }

    private LocalDate turnDue(LocalDate since) {
        var clock = rules.on(since).workingDays("rectification.turn.clock");
        return deadlines.after(since, new WorkingDays(clock.value()));
    }

    private @Nullable String address(Head head) {
        return kinds.address(head.source().kind(), head.source().id());
    }

    private List<Fact> facts(Glance glance) {
        var head = glance.head();
        var account = glance.account();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("依据", account.basis()));
        facts.add(new Fact("性质", head.nature().label() + "，时限 " + head.due() + again(head)));
        facts.add(new Fact("完成标准", account.standard()));
        facts.add(new Fact("责任领导", glance.name(head.leader()) + "，牵头部门 " + glance.unit(head.leadUnit())));
        facts.add(new Fact("标记", head.discipline() ? "纪检：只有纪检机构、书记和当事单位可见" : null));
        var from = head.returnedFrom();
        if (from != null) {
            facts.add(new Fact("反弹自", items.get(from).head().number(), "/rectification/items/" + from));
        }
        var next = glance.lookBack() == null ? null : glance.lookBack().newItem();
        if (next != null) {
            facts.add(new Fact("另立新项", items.get(next).head().number(), "/rectification/items/" + next));
        }
        return facts;
    }

    private static String again(Head head) {
        return (head.extensions() == 0 ? "" : "，延期 " + head.extensions() + " 次")
                + (head.sendBacks() == 0 ? "" : "，退回 " + head.sendBacks() + " 次");
    }

    private ItemPage.MeasureRow row(Glance glance, Measure measure) {
        var open = glance.item() instanceof Item.InHand && !measure.done();
        var enters = part.mayEnter(glance.viewer(), glance.head());
        return new ItemPage.MeasureRow(
                measure.id().toString(),
                measure.ordinal(),
                measure.words(),
                measure.ownerName(),
                measure.due(),
                measure.doneOn(),
                measure.evidence(),
                measure.lateOn(glance.day()) ? deadlines.light(measure.due(), glance.day()) : null,
                open && (enters || measure.owner().equals(glance.viewer().person())),
                open && enters);
    }

    private static String note(List<Measure> measures) {
        var done = measures.stream().filter(Measure::done).count();
        if (measures.isEmpty()) {
            return "佐证引用文号，不另交材料";
        }
        return measures.size() + " 条，" + (done == measures.size() ? "均已完成" : "已完成 " + done + " 条") + "；佐证引用文号，不另交材料";
    }

    private static ItemPage.@Nullable Outcome outcome(Glance glance) {
        if (glance.item() instanceof Item.InHand) {
            return null;
        }
        return glance.said().reversed().stream()
                .filter(one -> one.step() == Opinions.Step.SUBMIT)
                .findFirst()
                .map(one -> new ItemPage.Outcome(one.words(), one.who(), one.day()))
                .orElse(null);
    }

    private static ItemPage.ExtensionRow row(Glance glance, Extensions.Extension extension) {
        var granted = extension.granted();
        return new ItemPage.ExtensionRow(
                extension.askedOn(),
                extension.askedName(),
                extension.oldDue(),
                extension.newDue(),
                glance.words(extension.reason()),
                granted == null ? "延期审批中" : granted ? "已批准" : "不通过",
                granted == null ? null : extension.decidedName() + "，" + extension.decidedOn());
    }
}
