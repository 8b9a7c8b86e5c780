package zelian.rectification.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.rectification.ItemId;
import zelian.regulation.Rules;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.ObjectKind;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the page of an item together for one reader. */
@Component
class ItemPages {

    private static final String NOT_OWN = "你经手过这一事项，不能在这一步办理；请由没有经手的人办理。";

    private final Items items;
    private final Measures measures;
    private final Opinions opinions;
    private final Extensions extensions;
    private final LookBacks lookBacks;
    private final StrikingOff strikingOff;
    private final Part part;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Rules rules;
    private final PageParts parts;
    private final ObjectProvider<ObjectKind> kinds;

    ItemPages(
            Items items,
            Measures measures,
            Opinions opinions,
            Extensions extensions,
            LookBacks lookBacks,
            StrikingOff strikingOff,
            Part part,
            Directory directory,
            Deadlines deadlines,
            Rules rules,
            PageParts parts,
            ObjectProvider<ObjectKind> kinds) {
        this.items = items;
        this.measures = measures;
        this.opinions = opinions;
        this.extensions = extensions;
        this.lookBacks = lookBacks;
        this.strikingOff = strikingOff;
        this.part = part;
        this.directory = directory;
        this.deadlines = deadlines;
        this.rules = rules;
        this.parts = parts;
        this.kinds = kinds;
    }

    @Transactional(readOnly = true)
    public ItemPage of(ItemId id, Viewer viewer) {
        var item = items.get(id);
        var planned = measures.of(id);
        part.requireRead(viewer, item, planned);
        return new Making(item, planned, viewer).page();
    }

    /** Everything of one page, read once. */
    private final class Making {

        private final Item item;
        private final Head head;
        private final List<Measure> planned;
        private final Viewer viewer;
        private final LocalDate day;
        private final List<Opinions.Opinion> said;
        private final List<Extensions.Extension> asked;
        private final LookBacks.@Nullable LookBack lookBack;
        private final Map<PersonId, String> names;
        private final Map<UnitId, String> units;

        Making(Item item, List<Measure> planned, Viewer viewer) {
            this.item = item;
            this.head = item.head();
            this.planned = planned;
            this.viewer = viewer;
            this.day = viewer.day();
            this.said = opinions.of(head.id());
            this.asked = extensions.of(head.id());
            this.lookBack = lookBacks.of(head.id()).orElse(null);
            this.names = directory.names(List.of(head.owner(), head.leader()));
            this.units = directory.unitNames(List.of(head.unit(), head.leadUnit()));
        }

        ItemPage page() {
            var account = items.account(head.id());
            var due = stepDue();
            var source = kinds.stream()
                    .filter(kind -> kind.kind().equals(head.source().kind()))
                    .findFirst()
                    .map(kind -> kind.address(head.source().id()))
                    .orElse(null);
            var forms = forms(account);
            return new ItemPage(
                    "/rectification/items/" + head.id(),
                    head.number(),
                    head.title(),
                    List.of(new Link("整改", "/rectification/items"), new Link("整改台账", "/rectification/items")),
                    returned() ? "反弹" : item.word(),
                    pending() == null ? null : "延期审批中",
                    due == null ? null : deadlines.light(due, day),
                    due == null ? null : Say.shortDay(due) + " 前",
                    turn(),
                    unit(head.unit()),
                    name(head.owner()),
                    next(forms),
                    steps(),
                    account.fact(),
                    head.sourceTitle(),
                    source,
                    facts(account),
                    planned.stream().map(this::row).toList(),
                    note(),
                    outcome(),
                    asked.stream().map(this::row).toList(),
                    forms,
                    parts.of("item", head.id().value(), viewer, PagePart.Place.MAIN),
                    parts.of("item", head.id().value(), viewer, PagePart.Place.SIDE));
        }

        private String name(PersonId person) {
            return names.getOrDefault(person, "—");
        }

        private String unit(UnitId id) {
            return units.getOrDefault(id, "—");
        }

        private boolean returned() {
            return lookBack != null && lookBack.result() == LookBacks.Result.RETURNED;
        }

        private Extensions.@Nullable Extension pending() {
            return asked.stream()
                    .filter(one -> one.granted() == null)
                    .findFirst()
                    .orElse(null);
        }

        /** The day by which the step that is up should be taken. */
        private @Nullable LocalDate stepDue() {
            return switch (item) {
                case Item.Opened ignored -> head.due();
                case Item.InProgress ignored -> head.due();
                case Item.SentBack ignored -> head.due();
                case Item.Submitted submitted -> turnDue(submitted.submitter().day());
                case Item.Reviewed reviewed -> turnDue(reviewed.reviewer().day());
                case Item.Signed signed -> turnDue(signed.signer().day());
                case Item.StruckOff ignored -> lookBack != null && lookBack.result() == null ? lookBack.due() : null;
            };
        }

        private LocalDate turnDue(LocalDate since) {
            return deadlines.after(
                    since,
                    new WorkingDays(rules.on(since)
                            .workingDays("rectification.turn.clock")
                            .value()));
        }

        private @Nullable String turn() {
            return switch (item) {
                case Item.Opened ignored -> you(head.owner());
                case Item.InProgress ignored -> pending() == null ? you(head.owner()) : verifier();
                case Item.SentBack ignored -> pending() == null ? you(head.owner()) : verifier();
                case Item.Submitted ignored ->
                    part.mayReview(viewer, head) && !hands().contains(viewer.person())
                            ? me()
                            : head.discipline() ? "机关纪委" : unit(head.leadUnit());
                case Item.Reviewed ignored -> you(head.leader());
                case Item.Signed ignored -> verifier();
                case Item.StruckOff ignored ->
                    lookBack != null && lookBack.result() == null && !day.isBefore(lookBack.due()) ? verifier() : null;
            };
        }

        private String verifier() {
            return part.mayVerify(viewer, head) && !hands().contains(viewer.person()) ? me() : "机关纪委";
        }

        private String you(PersonId person) {
            return person.equals(viewer.person()) ? me() : name(person);
        }

        private String me() {
            return "你（" + viewer.name() + "）";
        }

        /** Everyone who has had a hand in putting it right. */
        private Collection<PersonId> hands() {
            var hands = new LinkedHashSet<PersonId>();
            hands.add(head.owner());
            planned.forEach(measure -> hands.add(measure.owner()));
            switch (item) {
                case Item.Submitted submitted -> hands.add(submitted.submitter().person());
                case Item.Reviewed reviewed -> {
                    hands.add(reviewed.submitter().person());
                    hands.add(reviewed.reviewer().person());
                }
                case Item.Signed signed -> {
                    hands.add(signed.submitter().person());
                    hands.add(signed.reviewer().person());
                    hands.add(signed.signer().person());
                }
                default -> {}
            }
            return hands;
        }

        private List<Step> steps() {
            var steps = new ArrayList<Step>();
            steps.add(Step.done("立项", head.openedBy(), Say.shortDay(head.openedOn())));
            switch (item) {
                case Item.Opened ignored -> steps.add(Step.now("整改", you(head.owner()), "未启动"));
                case Item.InProgress working ->
                    steps.add(Step.now("整改", you(head.owner()), Say.shortDay(working.startedOn()) + " 起"));
                case Item.SentBack back ->
                    steps.add(Step.now("整改", you(head.owner()), "退回 " + head.sendBacks() + " 次"));
                case Item.Submitted done -> steps.add(worked(done.startedOn(), done.submitter()));
                case Item.Reviewed done -> steps.add(worked(done.startedOn(), done.submitter()));
                case Item.Signed done -> steps.add(worked(done.startedOn(), done.submitter()));
                case Item.StruckOff done -> steps.add(worked(done.startedOn(), done.submitter()));
            }
            steps.add(
                    switch (item) {
                        case Item.Submitted ignored -> Step.now("牵头审核", turnWords(), until());
                        case Item.Reviewed done -> hand("牵头审核", done.reviewer());
                        case Item.Signed done -> hand("牵头审核", done.reviewer());
                        case Item.StruckOff done -> hand("牵头审核", done.reviewer());
                        default -> Step.toCome("牵头审核", head.discipline() ? "机关纪委" : unit(head.leadUnit()));
                    });
            steps.add(
                    switch (item) {
                        case Item.Reviewed ignored -> Step.now("责任领导审签", turnWords(), until());
                        case Item.Signed done -> hand("责任领导审签", done.signer());
                        case Item.StruckOff done -> hand("责任领导审签", done.signer());
                        default -> Step.toCome("责任领导审签", name(head.leader()));
                    });
            steps.add(
                    switch (item) {
                        case Item.Signed ignored -> Step.now("纪检复核", turnWords(), until());
                        case Item.StruckOff done -> hand("纪检复核", done.verifier());
                        default -> Step.toCome("纪检复核", "另一人");
                    });
            steps.add(
                    item instanceof Item.StruckOff done
                            ? Step.done("销号", "自动", Say.shortDay(done.verifier().day()))
                            : Step.toCome("销号", "自动", "复核通过时"));
            steps.add(lookBackStep());
            return steps;
        }

        private Step worked(LocalDate from, Hand submitter) {
            return Step.done("整改", submitter.name(), Say.shortDay(from) + " 至 " + Say.shortDay(submitter.day()));
        }

        private Step hand(String title, Hand hand) {
            return Step.done(title, hand.name(), Say.shortDay(hand.day()));
        }

        private String turnWords() {
            return Objects.requireNonNullElse(turn(), "");
        }

        private String until() {
            return Say.shortDay(stepDue()) + " 前";
        }

        private Step lookBackStep() {
            if (lookBack == null) {
                var months =
                        rules.on(day).months("rectification.look-back.clock").value();
                return Step.toCome("回头看", "机关纪委", "销号后 " + months + " 个月");
            }
            if (lookBack.result() == null) {
                return day.isBefore(lookBack.due())
                        ? Step.toCome("回头看", "机关纪委", Say.shortDay(lookBack.due()))
                        : Step.now("回头看", turnWords(), Say.shortDay(lookBack.due()));
            }
            return Step.done(
                    "回头看",
                    Objects.requireNonNullElse(lookBack.doneBy(), ""),
                    Say.shortDay(lookBack.doneOn()) + " " + lookBack.result().label());
        }

        private List<Fact> facts(Items.Account account) {
            var facts = new ArrayList<Fact>();
            facts.add(new Fact("依据", account.basis()));
            facts.add(new Fact("性质", head.nature().label() + "，时限 " + head.due() + again()));
            facts.add(new Fact("完成标准", account.standard()));
            facts.add(new Fact("责任领导", name(head.leader()) + "，牵头部门 " + unit(head.leadUnit())));
            facts.add(new Fact("标记", head.discipline() ? "纪检：只有纪检机构、书记和当事单位可见" : null));
            var from = head.returnedFrom();
            if (from != null) {
                facts.add(new Fact("反弹自", items.get(from).head().number(), "/rectification/items/" + from));
            }
            if (lookBack != null && lookBack.newItem() != null) {
                var next = lookBack.newItem();
                facts.add(new Fact("另立新项", items.get(next).head().number(), "/rectification/items/" + next));
            }
            return facts;
        }

        private String again() {
            var words = new StringBuilder();
            if (head.extensions() > 0) {
                words.append("，延期 ").append(head.extensions()).append(" 次");
            }
            if (head.sendBacks() > 0) {
                words.append("，退回 ").append(head.sendBacks()).append(" 次");
            }
            return words.toString();
        }

        private ItemPage.MeasureRow row(Measure measure) {
            var open = item instanceof Item.InHand && !measure.done();
            var enters = part.mayEnter(viewer, head);
            return new ItemPage.MeasureRow(
                    measure.id().toString(),
                    measure.ordinal(),
                    measure.words(),
                    measure.ownerName(),
                    measure.due(),
                    measure.doneOn(),
                    measure.evidence(),
                    measure.lateOn(day) ? deadlines.light(measure.due(), day) : null,
                    open && (enters || measure.owner().equals(viewer.person())),
                    open && enters);
        }

        private String note() {
            var done = planned.stream().filter(Measure::done).count();
            if (planned.isEmpty()) {
                return "佐证引用文号，不另交材料";
            }
            return planned.size() + " 条，" + (done == planned.size() ? "均已完成" : "已完成 " + done + " 条") + "；佐证引用文号，不另交材料";
        }

        private ItemPage.@Nullable Outcome outcome() {
            if (item instanceof Item.InHand) {
                return null;
            }
            return said.reversed().stream()
                    .filter(one -> one.step() == Opinions.Step.SUBMIT)
                    .findFirst()
                    .map(one -> new ItemPage.Outcome(one.words(), one.who(), one.day()))
                    .orElse(null);
        }

        private ItemPage.ExtensionRow row(Extensions.Extension extension) {
            var granted = extension.granted();
            return new ItemPage.ExtensionRow(
                    extension.askedOn(),
                    extension.askedName(),
                    extension.oldDue(),
                    extension.newDue(),
                    words(extension.reason()),
                    granted == null ? "延期审批中" : granted ? "已批准" : "不通过",
                    granted == null ? null : extension.decidedName() + "，" + extension.decidedOn());
        }

        private String words(UUID opinion) {
            return said.stream()
                    .filter(one -> one.id().equals(opinion))
                    .findFirst()
                    .map(Opinions.Opinion::words)
                    .orElse("");
        }

        private ItemPage.Forms forms(Items.Account account) {
            var inHand = item instanceof Item.InHand;
            var handles = part.mayHandle(viewer, head);
            var verifies = part.mayVerify(viewer, head);
            var waiting = pending();
            return new ItemPage.Forms(
                    inHand && part.mayEnter(viewer, head) ? plan() : null,
                    inHand && handles && !planned.isEmpty() ? submit() : null,
                    item instanceof Item.Submitted && part.mayReview(viewer, head)
                            ? judge("通过后由 " + name(head.leader()) + " 审签")
                            : null,
                    item instanceof Item.Reviewed reviewed && part.maySign(viewer, head)
                            ? new ItemPage.Judge(
                                    reviewed.submitter().person().equals(viewer.person()) ? NOT_OWN : null,
                                    measureOptions(),
                                    "审签后由机关纪委复核")
                            : null,
                    item instanceof Item.Signed && verifies ? verify(account) : null,
                    inHand && handles && waiting == null && !day.isAfter(head.due())
                            ? new ItemPage.Extend(head.due())
                            : null,
                    inHand && verifies && waiting != null ? decide(waiting) : null,
                    inHand && part.mayRemind(viewer, head),
                    item instanceof Item.StruckOff && verifies && lookBack != null && lookBack.result() == null
                            ? new ItemPage.LookBack(
                                    Option.of(LookBacks.Result.values(), LookBacks.Result::label), lookBack.due())
                            : null);
        }

        private ItemPage.Plan plan() {
            var owners = new HashMap<String, Option>();
            var options = new ArrayList<Option>();
            for (var holder : directory.holders(head.unit(), day)) {
                var option = new Option(holder.tenure().toString(), holder.name() + "　" + holder.title());
                if (owners.put(option.value(), option) == null) {
                    options.add(option);
                }
            }
            return new ItemPage.Plan(
                    planned.isEmpty(), options, head.ownerTenure().toString(), head.due());
        }

        private ItemPage.Submit submit() {
            var open = planned.stream()
                    .filter(measure -> !measure.done())
                    .map(measure -> String.valueOf(measure.ordinal()))
                    .collect(Collectors.joining("、"));
            return new ItemPage.Submit(
                    open.isEmpty() ? null : "第 " + open + " 条措施还没有完成，逐条填写完成日期和佐证文号后再申请。",
                    "申请后由" + (head.discipline() ? "机关纪委" : unit(head.leadUnit())) + "审核");
        }

        private ItemPage.Judge judge(String consequence) {
            return new ItemPage.Judge(
                    hands().contains(viewer.person()) ? NOT_OWN : null, measureOptions(), consequence);
        }

        private List<Option> measureOptions() {
            return planned.stream()
                    .map(measure -> new Option(
                            measure.id().toString(), "措施 " + measure.ordinal() + "　" + shortened(measure.words())))
                    .toList();
        }

        private ItemPage.Verify verify(Items.Account account) {
            var done = planned.stream().filter(Measure::done).count();
            var beyond = planned.stream()
                    .filter(measure -> measure.words().matches(".*(举一反三|回查|排查|自查).*"))
                    .map(measure -> "措施 " + measure.ordinal() + "：" + measure.evidence())
                    .collect(Collectors.joining("；"));
            return new ItemPage.Verify(
                    hands().contains(viewer.person()) ? NOT_OWN : null,
                    Option.of(Answers.Degree.values(), Answers.Degree::carried),
                    String.format(Locale.ROOT, "措施 %d 条，已完成 %d 条，佐证见上表", planned.size(), done),
                    Option.of(Answers.Degree.values(), Answers.Degree::solved),
                    account.standard() == null ? "对照问题事实" : "对照完成标准：" + account.standard(),
                    Option.of(Answers.Beyond.values(), Answers.Beyond::label),
                    beyond.isEmpty() ? "措施中没有回查、排查的内容" : beyond,
                    measureOptions(),
                    strikingOff.lookBackAfter(day));
        }

        private ItemPage.Decide decide(Extensions.Extension waiting) {
            var own = waiting.askedBy().equals(viewer.person()) || head.owner().equals(viewer.person());
            return new ItemPage.Decide(
                    waiting.newDue(), waiting.askedName(), words(waiting.reason()), own ? NOT_OWN : null);
        }

        /** The one next act at the top right, if it is the reader's turn. */
        private @Nullable Link next(ItemPage.Forms forms) {
            if (forms.decide() != null && forms.decide().hindered() == null) {
                return new Link("审批延期", "#extension");
            }
            if (forms.verify() != null && forms.verify().hindered() == null) {
                return new Link("复核", "#verification");
            }
            if (forms.sign() != null && forms.sign().hindered() == null) {
                return new Link("审签", "#signature");
            }
            if (forms.review() != null && forms.review().hindered() == null) {
                return new Link("牵头审核", "#review");
            }
            if (forms.lookBack() != null && !day.isBefore(forms.lookBack().due())) {
                return new Link("回头看", "#look-back");
            }
            if (forms.submit() != null && forms.submit().missing() == null) {
                return new Link("申请销号", "#submission");
            }
            if (forms.plan() != null && forms.plan().first()) {
                return new Link("制定措施", "#plan");
            }
            return null;
        }

        private static String shortened(String words) {
            return words.length() > 24 ? words.substring(0, 24) + "…" : words;
        }
    }
}
