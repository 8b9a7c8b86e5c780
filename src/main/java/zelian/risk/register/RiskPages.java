package zelian.risk.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.risk.RiskCardId;
import zelian.risk.card.Cards;
import zelian.risk.card.Cause;
import zelian.risk.card.Edition;
import zelian.risk.card.EditionHead;
import zelian.risk.card.Measure;
import zelian.risk.card.Measures;
import zelian.risk.card.Seats;
import zelian.risk.occasion.Occasions;
import zelian.task.Occurrence;
import zelian.task.Origin;
import zelian.task.Tasks;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the page of one risk card together for one reader. */
@Component
class RiskPages {

    private final Register register;
    private final Cards cards;
    private final Measures measures;
    private final Occasions occasions;
    private final Seats seats;
    private final Tasks tasks;
    private final Directory directory;
    private final Deadlines deadlines;
    private final PageParts parts;

    RiskPages(
            Register register,
            Cards cards,
            Measures measures,
            Occasions occasions,
            Seats seats,
            Tasks tasks,
            Directory directory,
            Deadlines deadlines,
            PageParts parts) {
        this.register = register;
        this.cards = cards;
        this.measures = measures;
        this.occasions = occasions;
        this.seats = seats;
        this.tasks = tasks;
        this.directory = directory;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    /** The edition shown. @throws NotFound if the card is not for this reader */
    Edition shown(RiskCardId id, Viewer viewer) {
        if (viewer.administers() || !register.knows(id, viewer)) {
            throw new NotFound("risk card " + id);
        }
        return cards.latest(id);
    }

    RiskPage of(RiskCardId id, Viewer viewer) {
        var latest = shown(id, viewer);
        var head = latest.head();
        var card = head.card();
        var editions = cards.editions(id);
        var names = names(editions);
        var closed = card.closedOn() != null;
        var forms = forms(latest, viewer);
        var address = "/risks/" + id;
        return new RiskPage(
                address,
                card.title(),
                directory.unitName(card.unit()),
                closed ? "已撤销" : latest.word(),
                head.grade().label() + "风险",
                closed ? null : turn(latest),
                next(forms, address, head, viewer),
                head.days().reviewOn() == null || closed
                        ? null
                        : deadlines.light(Objects.requireNonNull(head.days().reviewOn()), viewer.day()),
                notice(latest, editions),
                steps(latest, names),
                facts(head, viewer),
                rows(latest, forms.editing(), viewer),
                history(editions, names),
                forms,
                parts.of("risk_card", id.value(), viewer, PagePart.Place.SIDE));
    }

    private RiskPage.Forms forms(Edition latest, Viewer viewer) {
        var card = latest.head().card();
        var open = card.closedOn() == null;
        var drafts = open && seats.drafts(viewer, card.unit());
        var own = viewer.person().equals(latest.head().hands().submitter());
        return new RiskPage.Forms(
                drafts && latest.drafting() && !measures.of(latest.head().id()).isEmpty(),
                open && latest instanceof Edition.Submitted && !own && seats.reviews(viewer, card.unit()),
                open && latest instanceof Edition.Reviewed && seats.files(viewer, card.unit()),
                drafts && latest.drafting(),
                drafts && latest instanceof Edition.InForce,
                open && latest instanceof Edition.InForce && seats.files(viewer, card.unit()),
                latest.head().lock(),
                Arrays.stream(Cause.values())
                        .filter(cause -> cause != Cause.FOUND)
                        .map(cause -> new Option(cause.name(), cause.label()))
                        .toList());
    }

    private static @Nullable Link next(RiskPage.Forms forms, String address, EditionHead head, Viewer viewer) {
        if (forms.reviewing()) {
            return new Link("审核", "#review");
        }
        if (forms.filing()) {
            return new Link("备案", "#filing");
        }
        var due = head.days().reviewOn();
        return forms.adjusting() && due != null && !due.isAfter(viewer.day())
                ? new Link("重新评估", "#adjustment")
                : forms.editing() && !forms.submitting() ? new Link("增加措施", address + "/measures/new") : null;
    }

    private @Nullable String turn(Edition latest) {
        var unit = latest.head().card().unit();
        return switch (latest) {
            case Edition.Drafted ignored -> directory.unitName(unit);
            case Edition.SentBack ignored -> directory.unitName(unit);
            case Edition.Submitted ignored -> "分管领导";
            case Edition.Reviewed ignored -> "机关纪委";
            default -> null;
        };
    }

    private @Nullable String notice(Edition latest, List<Edition> editions) {
        var card = latest.head().card();
        if (card.closedOn() != null) {
            return "已于 %s 撤销：%s".formatted(Say.day(card.closedOn()), card.closing());
        }
        if (latest instanceof Edition.SentBack) {
            return "退回理由：" + latest.head().returned();
        }
        return latest instanceof Edition.InForce inForce
                ? asked(inForce)
                : editions.stream()
                        .filter(Edition.InForce.class::isInstance)
                        .findFirst()
                        .map(now -> "这是还没有生效的第 %d 版；现行的是第 %d 版，%s 起执行"
                                .formatted(
                                        latest.head().ordinal(),
                                        now.head().ordinal(),
                                        Say.day(now.head().days().since())))
                        .orElse(null);
    }

    /** For what reason it is to be assessed before its time. */
    private @Nullable String asked(Edition.InForce latest) {
        var head = latest.head();
        var happened = occasions.since(
                head.card().id(), Objects.requireNonNull(head.days().since()));
        return happened.isEmpty()
                ? null
                : happened.stream()
                        .map(each -> "%s（%s）：%s".formatted(each.cause().label(), Say.day(each.day()), each.why()))
                        .collect(Collectors.joining("；", "要求重新评估：", ""));
    }

    private static List<Step> steps(Edition latest, Map<PersonId, String> names) {
        var head = latest.head();
        var days = head.days();
        var hands = head.hands();
        var steps = new ArrayList<Step>();
        steps.add(step("查找评估", names.get(hands.drafter()), days.drafted(), latest.drafting()));
        steps.add(step("分管领导审核", name(names, hands.reviewer()), days.reviewed(), latest instanceof Edition.Submitted));
        steps.add(step("机关纪委备案", name(names, hands.filer()), days.since(), latest instanceof Edition.Reviewed));
        steps.add(
                days.reviewOn() == null
                        ? Step.toCome("下次评估", "高季、中半年、低年")
                        : Step.toCome("下次评估", Say.day(days.reviewOn()) + " 前"));
        return steps;
    }

    private static Step step(String title, @Nullable String who, @Nullable LocalDate day, boolean now) {
        if (now) {
            return who == null ? Step.now(title) : Step.now(title, who);
        }
        return day == null
                ? Step.toCome(title)
                : who == null ? Step.done(title, Say.day(day)) : Step.done(title, who, Say.day(day));
    }

    private static @Nullable String name(Map<PersonId, String> names, @Nullable PersonId person) {
        return person == null ? null : names.get(person);
    }

    private List<Fact> facts(EditionHead head, Viewer viewer) {
        var card = head.card();
        return List.of(
                new Fact(
                        "单位",
                        directory.unitName(card.unit()),
                        (seats.reads(viewer, card.unit()) ? "/risks/units/" : "/units/") + card.unit()),
                new Fact("编号", card.number()),
                new Fact("权力事项", card.power()),
                new Fact("环节", card.step()),
                new Fact("表现形式", card.forms()),
                new Fact("风险类别", card.category().label()),
                new Fact(
                        "可能性 × 影响", head.rating().inWords() + "，" + head.grade().label() + "风险"),
                new Fact("监测指标", head.indicator()),
                new Fact("来源", card.source().label()),
                new Fact(
                        "单位负责人",
                        card.keeper() == null
                                ? "空缺"
                                : directory.names(List.of(card.keeper())).get(card.keeper())),
                new Fact("评定", head.cause().label() + (head.reason().isEmpty() ? "" : "：" + head.reason())));
    }

    private List<RiskPage.Measure> rows(Edition latest, boolean editing, Viewer viewer) {
        var all = measures.of(latest.head().id());
        var owners = directory.names(
                all.stream().map(Measure::owner).filter(Objects::nonNull).toList());
        return all.stream()
                .map(measure -> row(latest, measure, editing, owners, viewer))
                .toList();
    }

    private RiskPage.Measure row(
            Edition latest, Measure measure, boolean editing, Map<PersonId, String> owners, Viewer viewer) {
        var inForce = latest instanceof Edition.InForce;
        var owner = measure.owner() == null ? null : owners.get(measure.owner());
        return new RiskPage.Measure(
                measure.ordinal(),
                inForce ? "/risks/measures/" + measure.thread() : null,
                measure.words(),
                measure.kind().label(),
                measure.layer().label(),
                owner == null ? measure.who() : measure.who() + "　" + owner,
                inForce && owner == null,
                measure.frequency(),
                inForce ? progress(measure, viewer.day().getYear()) : "—",
                editing ? "/risks/" + latest.head().card().id() + "/measures/" + measure.ordinal() : null);
    }

    private String progress(Measure measure, int year) {
        var asked = asked(measure.thread(), year);
        var done = asked.stream()
                .filter(occurrence -> occurrence.state() == Occurrence.State.DONE)
                .count();
        return asked.isEmpty() ? "—" : done + " / " + asked.size();
    }

    /** What the measure asked for in the year, without what ended. */
    List<Occurrence> asked(UUID thread, int year) {
        return tasks.of(new Origin("risk_measure", thread)).stream()
                .filter(occurrence ->
                        occurrence.dueOn().getYear() == year && occurrence.state() != Occurrence.State.ENDED)
                .toList();
    }

    private Map<PersonId, String> names(List<Edition> editions) {
        var people = new HashSet<PersonId>();
        editions.forEach(edition -> {
            var hands = edition.head().hands();
            Stream.of(hands.drafter(), hands.submitter(), hands.reviewer(), hands.filer())
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        });
        return directory.names(people);
    }

    private static List<RiskPage.Edition> history(List<Edition> editions, Map<PersonId, String> names) {
        return editions.stream()
                .map(edition -> {
                    var head = edition.head();
                    var days = head.days();
                    return new RiskPage.Edition(
                            "第 " + head.ordinal() + " 版",
                            edition.word(),
                            days.since() == null
                                    ? Say.day(days.drafted()) + " 草拟"
                                    : Say.day(days.since()) + " 起"
                                            + (days.until() == null ? "" : "，" + Say.day(days.until()) + " 止"),
                            "%s，%s风险（%s）；%s 评定%s"
                                    .formatted(
                                            head.cause().label(),
                                            head.grade().label(),
                                            head.rating().inWords(),
                                            names.getOrDefault(head.hands().drafter(), ""),
                                            head.reason().isEmpty() ? "" : "，" + head.reason()));
                })
                .toList();
    }
}
