package zelian.pledge.template;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.organization.Posts;
import zelian.pledge.pair.Pairing;
import zelian.regulation.Rules;
import zelian.ui.Option;
import zelian.ui.Say;
import zelian.ui.SeeOther;

/** The common clauses of the years' letters. */
@Controller
@RequestMapping("/pledges/templates")
class TemplateController {

    private final Templates templates;
    private final WritingTemplates writing;
    private final Rights rights;
    private final Posts posts;
    private final Directory directory;
    private final Rules rules;

    TemplateController(
            Templates templates,
            WritingTemplates writing,
            Rights rights,
            Posts posts,
            Directory directory,
            Rules rules) {
        this.templates = templates;
        this.writing = writing;
        this.rights = rights;
        this.posts = posts;
        this.directory = directory;
        this.rules = rules;
    }

    @GetMapping
    TemplatePage latest(Viewer viewer) {
        var readable = readable(viewer);
        return page(readable.isEmpty() ? null : readable.getFirst(), readable, viewer);
    }

    @GetMapping("/{id}")
    TemplatePage one(@PathVariable UUID id, Viewer viewer) {
        var readable = readable(viewer);
        return page(
                readable.stream()
                        .filter(template -> template.head().id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("pledge template " + id)),
                readable,
                viewer);
    }

    @PostMapping
    SeeOther open(@RequestParam UnitId body, @RequestParam int year, Viewer viewer) {
        return shown(writing.open(viewer, body, year));
    }

    @PostMapping("/{id}")
    SeeOther word(@PathVariable UUID id, @Valid TemplateForm form, Viewer viewer) {
        writing.word(viewer, id, form.readLock(), form.wanted());
        return shown(id);
    }

    @PostMapping("/{id}/submission")
    SeeOther submit(@PathVariable UUID id, Viewer viewer) {
        writing.submit(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/approval")
    SeeOther approve(@PathVariable UUID id, Viewer viewer) {
        writing.approve(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/return")
    SeeOther sendBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        writing.sendBack(viewer, id, reason);
        return shown(id);
    }

    private static SeeOther shown(UUID id) {
        return new SeeOther("/pledges/templates/" + id);
    }

    /** Approved ones are for everyone who knows letters; drafts for whoever drafts or approves. */
    private List<Template> readable(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.READ);
        var drafted = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var approved = rights.units(viewer, Area.DUTY, Act.APPROVE);
        return templates.all().stream()
                .filter(template -> template instanceof Template.Approved
                        || drafted.contains(template.head().body())
                        || approved.contains(template.head().body()))
                .toList();
    }

    private TemplatePage page(@Nullable Template shown, List<Template> readable, Viewer viewer) {
        var drafted = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var bodies = posts.on(viewer.day()).places().stream()
                .filter(place ->
                        Pairing.leads(place) && drafted.contains(place.unit().id()))
                .map(place ->
                        new Option(place.unit().id().toString(), place.unit().name()))
                .toList();
        return new TemplatePage(
                shown == null ? null : shown(shown, viewer),
                readable.stream()
                        .filter(template -> template != shown)
                        .map(template -> new TemplatePage.Year(
                                "/pledges/templates/" + template.head().id(),
                                template.head().title() + "（"
                                        + directory.unitName(template.head().body()) + "）",
                                template.word()))
                        .toList(),
                bodies,
                IntStream.rangeClosed(viewer.day().getYear(), viewer.day().getYear() + 1)
                        .mapToObj(year -> new Option(String.valueOf(year), year + " 年"))
                        .toList(),
                rules.on(viewer.day()).number("pledge.common-limit").value());
    }

    private TemplatePage.Shown shown(Template template, Viewer viewer) {
        var head = template.head();
        var hands = head.hands();
        var names = directory.names(Stream.of(hands.drafter(), hands.approver())
                .filter(Objects::nonNull)
                .toList());
        return new TemplatePage.Shown(
                head,
                directory.unitName(head.body()),
                template.word(),
                hands.approver() == null
                        ? names.get(hands.drafter()) + " " + Say.day(hands.drafted()) + " 起草"
                        : names.get(hands.approver()) + " " + Say.day(hands.approved()) + " 审定",
                template instanceof Template.Drafted && rights.may(viewer, Area.DUTY, Act.DRAFT, head.body()),
                template instanceof Template.Submitted && rights.may(viewer, Area.DUTY, Act.APPROVE, head.body()));
    }
}
