package zelian.pledge.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Clause;
import zelian.pledge.letter.Clauses;
import zelian.pledge.letter.Closing;
import zelian.pledge.letter.Hints;
import zelian.pledge.letter.Party;
import zelian.pledge.letter.Pledge;
import zelian.pledge.letter.PledgeHead;
import zelian.pledge.letter.PledgeText;
import zelian.pledge.letter.Pledges;
import zelian.pledge.letter.Seats;
import zelian.pledge.letter.Signatures;
import zelian.pledge.letter.Words;
import zelian.pledge.scan.Scans;
import zelian.pledge.signing.Awaiting;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the page of one letter together for one reader. */
@Component
class PledgePages {

    private final Seats seats;
    private final Pledges pledges;
    private final Clauses clauses;
    private final PledgeText text;
    private final Signatures signatures;
    private final Scans scans;
    private final Words words;
    private final Hints hints;
    private final Closing closing;
    private final Progress progress;
    private final Duties duties;
    private final Rights rights;
    private final Directory directory;
    private final Deadlines deadlines;
    private final PageParts parts;

    PledgePages(
            Seats seats,
            Pledges pledges,
            Clauses clauses,
            PledgeText text,
            Signatures signatures,
            Scans scans,
            Words words,
            Hints hints,
            Closing closing,
            Progress progress,
            Duties duties,
            Rights rights,
            Directory directory,
            Deadlines deadlines,
            PageParts parts) {
        this.seats = seats;
        this.pledges = pledges;
        this.clauses = clauses;
        this.text = text;
        this.signatures = signatures;
        this.scans = scans;
        this.words = words;
        this.hints = hints;
        this.closing = closing;
        this.progress = progress;
        this.duties = duties;
        this.rights = rights;
        this.directory = directory;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    PledgePage of(PledgeId id, Viewer viewer) {
        var pledge = seats.shown(id, viewer);
        var head = pledge.head();
        var address = "/pledges/" + id;
        var forms = forms(pledge, viewer);
        var signed = signatures.of(id);
        var shown = text.words(pledge);
        var fixed = head.text();
        return new PledgePage(
                address,
                head.title(),
                head.names(),
                pledge.word(),
                turn(pledge),
                next(pledge, forms, viewer),
                pledge.signed() || head.days().ended() != null ? null : deadlines.light(head.dueOn(), viewer.day()),
                notices(pledge),
                steps(pledge, signed),
                facts(head),
                PledgeText.lines(shown),
                own(pledge, forms.editing(), viewer),
                pledge.signed() ? List.of() : alike(head, viewer),
                signed.stream()
                        .map(each -> new PledgePage.Signed(
                                each.side().label(),
                                each.who(),
                                Say.day(each.on()),
                                Say.time(each.at()),
                                PledgeText.inGroups(each.digest())))
                        .toList(),
                fixed == null ? null : PledgeText.inGroups(fixed.digest()),
                fixed == null || text.digest(shown).equals(fixed.digest()),
                scans.of(id).stream()
                        .map(scan -> new PledgePage.Scan(
                                address + "/scans/" + scan.id(), scan.name(), scan.who(), Say.day(scan.onDay())))
                        .toList(),
                words.of(id.value()).stream()
                        .map(word -> new PledgePage.Said(word.step(), word.who(), Say.day(word.day()), word.words()))
                        .toList(),
                forms,
                parts.of("pledge", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("pledge", id.value(), viewer, PagePart.Place.SIDE));
    }

    private PledgePage.Forms forms(Pledge pledge, Viewer viewer) {
        var head = pledge.head();
        var drafts = seats.drafts(head, viewer);
        var lower = head.lower().is(viewer);
        var upper = head.upper().is(viewer);
        return new PledgePage.Forms(
                drafts && pledge.drafting(),
                drafts && pledge.drafting(),
                pledge instanceof Pledge.Offered && lower,
                pledge instanceof Pledge.Offered && lower
                        || pledge instanceof Pledge.Confirmed && (lower || upper)
                        || pledge instanceof Pledge.HalfSigned && upper,
                pledge instanceof Pledge.Effective
                        && upper
                        && !viewer.day().isBefore(closing.opens(head.year(), viewer.day())),
                pledge instanceof Pledge.Evaluated && seats.files(head, viewer),
                drafts && !pledge.signed() && head.days().ended() == null,
                pledge.signed() && (drafts || seats.isSide(head, viewer)),
                head.lock());
    }

    private static @Nullable Link next(Pledge pledge, PledgePage.Forms forms, Viewer viewer) {
        if (forms.confirming()) {
            return new Link("确认", "#confirm");
        }
        if (Awaiting.ready(pledge, viewer)) {
            return new Link("签订这份责任书", "/pledges/signing?id=" + pledge.head().id());
        }
        return forms.evaluating() ? new Link("年终评价", "#evaluate") : null;
    }

    private @Nullable String turn(Pledge pledge) {
        var head = pledge.head();
        return switch (pledge) {
            case Pledge.Drafted ignored -> name(head);
            case Pledge.Asked ignored -> name(head);
            case Pledge.Offered ignored -> head.lower().inWords();
            case Pledge.Confirmed ignored -> head.lower().inWords();
            case Pledge.HalfSigned ignored -> head.upper().inWords();
            default -> null;
        };
    }

    private String name(PledgeHead head) {
        return directory.names(List.of(head.drafter())).getOrDefault(head.drafter(), "起草人");
    }

    private List<String> notices(Pledge pledge) {
        var notices = new ArrayList<String>();
        var head = pledge.head();
        if (head.days().ended() != null) {
            notices.add("%s 止：%s".formatted(Say.day(head.days().ended()), head.ending()));
        }
        if (pledge instanceof Pledge.Asked) {
            words.latest(head.id().value(), Words.CHANGE).ifPresent(change -> notices.add("要求修改：" + change));
        }
        return notices;
    }

    private static List<Step> steps(Pledge pledge, List<Signatures.Signature> signed) {
        var days = pledge.head().days();
        var over = days.ended() != null;
        return List.of(
                step("草拟", days.offered(), pledge.drafting() && !over),
                step("乙方确认", days.confirmed(), pledge instanceof Pledge.Offered),
                step("乙方签订", day(signed, Signatures.Side.LOWER), pledge instanceof Pledge.Confirmed),
                step("甲方签订", day(signed, Signatures.Side.UPPER), pledge instanceof Pledge.HalfSigned),
                pledge instanceof Pledge.Effective
                        ? Step.now("履行", "至 " + pledge.head().year() + "-12-31")
                        : step("履行", over ? days.ended() : days.evaluated(), false),
                step("年终评价", days.evaluated(), false),
                pledge instanceof Pledge.Archived ? Step.done("归档") : Step.toCome("归档"));
    }

    private static @Nullable LocalDate day(List<Signatures.Signature> signed, Signatures.Side side) {
        return signed.stream()
                .filter(each -> each.side() == side)
                .map(Signatures.Signature::on)
                .findFirst()
                .orElse(null);
    }

    private static Step step(String title, @Nullable LocalDate day, boolean now) {
        return now ? Step.now(title) : day == null ? Step.toCome(title) : Step.done(title, Say.day(day));
    }

    private List<Fact> facts(PledgeHead head) {
        var before = head.follows();
        return Stream.of(
                        new Fact("甲方（交责）", head.upper().inWords(), person(head.upper())),
                        new Fact("乙方（领责）", head.lower().inWords(), person(head.lower())),
                        new Fact("层面", head.tier().label() + "，" + head.tier().between()),
                        new Fact("单位", directory.unitName(head.unit()), "/units/" + head.unit()),
                        new Fact("编号", head.number() == null ? "甲方签订时编" : head.number()),
                        new Fact("签订期限", Say.day(head.dueOn())),
                        new Fact("共性条款", head.year() + " 年", "/pledges/templates/" + head.template()),
                        before == null
                                ? new Fact("换签自", "")
                                : new Fact("换签自", pledges.get(before).head().names(), "/pledges/" + before),
                        pledges.follower(head.id())
                                .map(next -> new Fact(
                                        "由谁接替", pledges.get(next).head().names(), "/pledges/" + next))
                                .orElse(new Fact("由谁接替", "")))
                .toList();
    }

    private static String person(Party party) {
        return "/people/" + party.person();
    }

    private List<PledgePage.Own> own(Pledge pledge, boolean editing, Viewer viewer) {
        var head = pledge.head();
        return clauses.of(head.id()).stream()
                .map(clause -> new PledgePage.Own(
                        clause.ordinal(),
                        clause.matter(),
                        clause.liability(),
                        clause.ground().inWords(),
                        address(clause.ground(), head, viewer),
                        pledge.drafting() ? String.join("”“", Hints.vague(clause)) : "",
                        progress.of(clause.ground(), head.year()),
                        editing ? "/pledges/" + head.id() + "/clauses/" + clause.ordinal() : null))
                .toList();
    }

    /** A link only where it leads somewhere for this reader. */
    private @Nullable String address(Clause.Ground ground, PledgeHead head, Viewer viewer) {
        UUID id = ground.id();
        if (id == null) {
            return null;
        }
        return switch (ground.kind()) {
            case "duty" -> duties.find(new DutyId(id), viewer).isPresent() ? "/duties/" + id : null;
            case "risk_card" ->
                rights.may(viewer, Area.DUTY, Act.READ, head.unit())
                                && progress.readable(id, rights.units(viewer, Area.DUTY, Act.READ))
                        ? "/risks/" + id
                        : null;
            default -> null;
        };
    }

    private List<PledgePage.Alike> alike(PledgeHead head, Viewer viewer) {
        return hints.alike(head, viewer.day()).stream()
                .filter(alike ->
                        rights.may(viewer, Area.DUTY, Act.READ, alike.other().unit()))
                .map(alike -> new PledgePage.Alike(
                        "/pledges/" + alike.other().id(), alike.other().names(), alike.percent()))
                .toList();
    }
}
