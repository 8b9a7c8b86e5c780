package zelian.pledge.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.organization.Posts;
import zelian.pledge.pair.Pairing;
import zelian.regulation.Rules;

/** Draws up the common clauses of a year, submits and approves them (草拟 → 审定). */
@Service
public class WritingTemplates {

    private static final int AHEAD = 1;

    private final Templates templates;
    private final Rights rights;
    private final Rules rules;
    private final Posts posts;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    WritingTemplates(
            Templates templates,
            Rights rights,
            Rules rules,
            Posts posts,
            Directory directory,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.rights = rights;
        this.rules = rules;
        this.posts = posts;
        this.directory = directory;
        this.events = events;
    }

    /** What the letters of a year have in common, as someone wants it. */
    public record Wanted(List<String> clauses, String target, String consequence) {}

    /** A draft for the year, from the latest before it if there is one. @throws Rejected {@code pledge.template-there} */
    @Transactional
    public UUID open(Viewer by, UnitId body, int year) {
        rights.require(by, Area.DUTY, Act.DRAFT, body);
        if (posts.on(by.day()).places().stream()
                .noneMatch(place -> Pairing.leads(place) && place.unit().id().equals(body))) {
            throw Rejected.because("pledge.no-body", directory.unitName(body)).at("body");
        }
        var now = by.day().getYear();
        if (year < now || year > now + AHEAD) {
            throw Rejected.because("pledge.other-year", year, now, now + AHEAD).at("year");
        }
        var before = templates.all().stream()
                .map(Template::head)
                .filter(head -> head.body().equals(body) && head.year() < year)
                .findFirst();
        var head = new TemplateHead(
                Ids.next(),
                0,
                body,
                year,
                before.map(TemplateHead::clauses).orElse(List.of()),
                before.map(TemplateHead::target).orElse(""),
                before.map(TemplateHead::consequence).orElse(""),
                new TemplateHead.Hands(by.person(), by.day(), null, null, null, null),
                null);
        templates.add(head);
        tell(by, head, "pledge.template-opened", "起草" + head.title());
        return head.id();
    }

    /** @throws Rejected {@code pledge.too-many-common} above the limit */
    @Transactional
    public void word(Viewer by, UUID id, int lock, Wanted wanted) {
        var template = drafted(by, id);
        requireFew(wanted.clauses(), by.day());
        templates.word(id, lock, wanted.clauses(), wanted.target(), wanted.consequence());
        events.publishEvent(new Deed(
                by,
                "pledge.template-worded",
                "unit",
                template.head().body().value(),
                template.head().body(),
                "修改" + template.head().title(),
                Map.of("共性条款数", String.valueOf(template.head().clauses().size())),
                Map.of("共性条款数", String.valueOf(wanted.clauses().size()))));
    }

    @Transactional
    public void submit(Viewer by, UUID id) {
        var template = drafted(by, id);
        var head = template.head();
        requireFew(head.clauses(), by.day());
        if (head.clauses().isEmpty()
                || head.target().isBlank()
                || head.consequence().isBlank()) {
            throw Rejected.because("pledge.template-unfinished");
        }
        templates.move(template, template.submit(by));
        tell(by, head, "pledge.template-submitted", "送审" + head.title());
    }

    @Transactional
    public void approve(Viewer by, UUID id) {
        var template = submitted(by, id);
        templates.move(template, template.approve(by));
        tell(
                by,
                template.head(),
                "pledge.template-approved",
                "审定" + template.head().title());
    }

    @Transactional
    public void sendBack(Viewer by, UUID id, String reason) {
        var template = submitted(by, id);
        if (reason.isBlank()) {
            throw Rejected.because("pledge.reason-missing").at("reason");
        }
        templates.move(template, template.sendBack(reason.strip()));
        tell(
                by,
                template.head(),
                "pledge.template-sent-back",
                "退回" + template.head().title() + "：" + reason.strip());
    }

    private Template.Drafted drafted(Viewer by, UUID id) {
        var template = templates.get(id);
        rights.require(by, Area.DUTY, Act.DRAFT, template.head().body());
        if (template instanceof Template.Drafted draft) {
            return draft;
        }
        throw other(template);
    }

    private Template.Submitted submitted(Viewer by, UUID id) {
        var template = templates.get(id);
        rights.require(by, Area.DUTY, Act.APPROVE, template.head().body());
        if (template instanceof Template.Submitted waiting) {
            return waiting;
        }
        throw other(template);
    }

    private void requireFew(List<String> clauses, LocalDate day) {
        var limit = rules.on(day).number("pledge.common-limit");
        if (clauses.size() > limit.value()) {
            throw Rejected.because("pledge.too-many-common", clauses.size(), limit.value())
                    .citing(limit.source())
                    .at("clauses");
        }
    }

    private static Rejected other(Template template) {
        return Rejected.because("pledge.other-state", template.head().title(), template.word());
    }

    private void tell(Viewer by, TemplateHead head, String act, String sentence) {
        events.publishEvent(new Deed(by, act, "unit", head.body().value(), head.body(), sentence));
    }
}
