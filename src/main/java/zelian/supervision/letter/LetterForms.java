package zelian.supervision.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.rectification.Nature;
import zelian.supervision.LetterId;
import zelian.ui.Option;

/** Fills the form of a letter in with everything that is known. */
@Component
class LetterForms {

    private static final int LINES = 3;

    private final Letters letters;
    private final Contents contents;
    private final Part part;
    private final Signers signers;
    private final Subjects subjects;
    private final Directory directory;
    private final Rights rights;
    private final LetterClocks clocks;

    LetterForms(
            Letters letters,
            Contents contents,
            Part part,
            Signers signers,
            Subjects subjects,
            Directory directory,
            Rights rights,
            LetterClocks clocks) {
        this.letters = letters;
        this.contents = contents;
        this.part = part;
        this.signers = signers;
        this.subjects = subjects;
        this.directory = directory;
        this.rights = rights;
        this.clocks = clocks;
    }

    /** What an address may ask for. */
    record Asked(
            @Nullable LetterKind kind,
            @Nullable UnitId unit,
            @Nullable String about,
            @Nullable LetterId follows) {}

    LetterFormPage fresh(Asked asked, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.DRAFT);
        var before = Optional.ofNullable(asked.follows()).map(letters::get).filter(it -> part.mayRead(viewer, it));
        var subject = subjects.find(
                asked.about() != null
                        ? asked.about()
                        : before.map(it -> named(it.head().about())).orElse(null),
                viewer);
        var unit = asked.unit() != null
                ? asked.unit()
                : before.map(it -> it.head().unit())
                        .or(() -> subject.map(Subjects.Subject::unit))
                        .orElse(null);
        var kind = Objects.requireNonNullElse(asked.kind(), LetterKind.SUPERVISE);
        var title = before.map(it -> "关于再次督办“" + cut(it.head().title()) + "”的" + kind.label())
                .orElse("");
        return page(
                "/letters",
                before.isPresent() ? "起草再督办" : "起草函件",
                "/letters",
                new LetterFormPage.Values(
                        kind.name(),
                        kind.label(),
                        unit == null ? null : unit.toString(),
                        title,
                        before.isPresent() ? Urgency.IMPORTANT.name() : Urgency.ORDINARY.name(),
                        Trigger.DAILY.name(),
                        before.map(it -> Telling.name(it) + "的办理经评价不到位。").orElse(""),
                        "",
                        "",
                        subject.map(it -> named(it.about())).orElse(null),
                        before.map(it -> it.head().id().toString()).orElse(null),
                        before.map(it -> it.head().discipline()).orElse(false),
                        true,
                        null,
                        null,
                        0),
                subject.map(it -> it.about().title()).orElse(null),
                before.map(Telling::name).orElse(null),
                lines(List.of()),
                viewer);
    }

    LetterFormPage of(LetterId id, @Nullable LetterKind otherKind, @Nullable UnitId otherUnit, Viewer viewer) {
        var letter = letters.get(id);
        part.requireRead(viewer, letter);
        Part.require(letter.head().drafter().is(viewer) || part.ofBody(viewer, letter.head()), Act.DRAFT);
        var head = Letters.in(Letter.Drafted.class, letter).head();
        var content = contents.of(id);
        var kind = Objects.requireNonNullElse(otherKind, head.kind());
        var unit = Objects.requireNonNullElse(otherUnit, head.unit());
        var about = head.about();
        return page(
                "/letters/" + id + "/edit",
                "修改" + head.kind().label(),
                "/letters/" + id,
                new LetterFormPage.Values(
                        kind.name(),
                        kind.label(),
                        unit.toString(),
                        head.title(),
                        head.urgency().name(),
                        Objects.requireNonNullElse(head.trigger(), Trigger.DAILY)
                                .name(),
                        content.matter(),
                        content.demand(),
                        Objects.requireNonNullElse(head.basis(), ""),
                        named(about),
                        head.follows() == null ? null : head.follows().toString(),
                        head.discipline(),
                        head.copy() != null,
                        head.replyAsked(),
                        head.signer().tenure().toString(),
                        head.lock()),
                about == null ? null : about.title(),
                null,
                lines(content.problems()),
                viewer);
    }

    private LetterFormPage page(
            String action,
            String heading,
            String back,
            LetterFormPage.Values values,
            @Nullable String about,
            @Nullable String follows,
            List<LetterFormPage.Line> problems,
            Viewer viewer) {
        var unit = values.unit() == null ? null : UnitId.of(values.unit());
        var allowed = rights.units(viewer, Area.SUPERVISION, Act.DRAFT);
        var units = directory.units(viewer.day()).stream()
                .filter(one -> allowed.contains(one.id()) && !one.id().equals(viewer.unit()))
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        var receiver = unit == null ? Optional.<Directory.Holder>empty() : directory.principal(unit, viewer.day());
        var inCharge = unit == null ? Optional.<Directory.Holder>empty() : directory.inCharge(unit, viewer.day());
        return new LetterFormPage(
                action,
                heading,
                back,
                values,
                Option.of(LetterKind.values(), LetterKind::label),
                units,
                Option.of(Urgency.values(), Urgency::label),
                Option.of(Trigger.values(), Trigger::label),
                Option.of(Nature.values(), Nature::label),
                unit == null
                        ? List.of()
                        : signers.of(viewer, unit, LetterKind.valueOf(values.kind())).stream()
                                .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                                .toList(),
                unit == null,
                receiver.map(Directory.Holder::inWords).orElse(null),
                inCharge.map(Directory.Holder::name).orElse(null),
                clocks.replyInWords(LetterKind.valueOf(values.kind()), viewer.day()),
                about,
                follows,
                problems);
    }

    private static List<LetterFormPage.Line> lines(List<Problem> problems) {
        var lines = new ArrayList<LetterFormPage.Line>();
        problems.forEach(problem -> lines.add(new LetterFormPage.Line(
                problem.title(),
                problem.fact(),
                problem.advice(),
                problem.nature().name())));
        var most = Math.max(LINES, lines.size() + 1);
        while (lines.size() < most) {
            lines.add(new LetterFormPage.Line("", "", "", Nature.BY_A_DAY.name()));
        }
        return lines;
    }

    /** As an address names it; what is urged again is still about the same. */
    private static @Nullable String named(@Nullable About about) {
        return about == null ? null : about.kind() + ":" + about.id();
    }

    private static String cut(String title) {
        return title.length() > 30 ? title.substring(0, 30) + "…" : title;
    }
}
