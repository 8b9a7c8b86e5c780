package zelian.duty.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleCast;
import zelian.demo.ExampleUnit;
import zelian.demo.Phrases;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.text.Likenesses;

/** The lists of an organisation that lives by them: its own in January, those of its units in February. */
@Component
@Profile("demo")
class ExampleListChapter implements Chapter {

    private static final int YEAR = 2026;
    private static final double ALIKE = 0.8;
    private static final int MOST_TRIES = 40;

    private final Drafts drafts;
    private final Versions versions;
    private final Items items;
    private final ApprovingLists approving;
    private final Directory directory;

    ExampleListChapter(Drafts drafts, Versions versions, Items items, ApprovingLists approving, Directory directory) {
        this.drafts = drafts;
        this.versions = versions;
        this.items = items;
        this.approving = approving;
        this.directory = directory;
    }

    /** A line of the list of a unit, the topmost if none is named; or, with {w}, {t} and {o}, of each of its units. */
    record Pattern(
            @Nullable String unit,
            String subject,
            String aspect,
            String matter,
            String content,
            @Nullable String frequency,
            @Nullable String lead,
            @Nullable String supervisor,
            @Nullable String provenance,
            @Nullable String series,
            @Nullable String upward,
            @Nullable String metric,
            @Nullable String horizon,
            @Nullable String publicity,
            @Nullable Boolean some) {}

    @Override
    public boolean tells(Example example) {
        return example != Example.BUREAU;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-01-20" -> ofTheWhole(ExampleCast.of(stage));
            case "2026-02-10" -> ofTheUnits(ExampleCast.of(stage));
            case "2026-02-26" -> issueThoseOfTheUnits(ExampleCast.of(stage));
            default -> {}
        }
    }

    private void ofTheWhole(ExampleCast cast) {
        var office = cast.office();
        var byUnit = patterns(cast, "list.yaml").stream()
                .collect(Collectors.groupingBy(
                        pattern -> cast.unit(pattern.unit()), LinkedHashMap::new, Collectors.toList()));
        byUnit.forEach((unit, patterns) -> issue(
                cast,
                drafts.lay(
                                office,
                                unit(unit, office),
                                YEAR,
                                patterns.stream()
                                        .map(pattern -> line(pattern, pattern.matter(), pattern.content(), unit))
                                        .toList())
                        .list()));
    }

    /** What only this unit has to answer for, and what it makes of the superior's words. */
    private void ofTheUnits(ExampleCast cast) {
        var patterns = patterns(cast, "own.yaml");
        for (var unit : cast.working()) {
            var head = cast.principal(unit);
            var lines = new ArrayList<>(own(patterns, unit));
            lines.addAll(refined(unit, head));
            drafts.lay(cast.office(), head.unit(), YEAR, lines);
        }
    }

    static List<Wording> own(List<Pattern> patterns, ExampleUnit unit) {
        var lines = new ArrayList<Wording>();
        var there = new Likenesses<String>();
        var offset = Math.floorMod(unit.code().hashCode(), 97);
        for (var pattern : patterns) {
            for (var work : pattern.some() == null ? unit.processes() : some(unit)) {
                lines.add(unlike(pattern, work, unit, offset + lines.size(), there));
            }
        }
        return lines;
    }

    /** What a pattern that is not for every piece of work is for. */
    private static List<String> some(ExampleUnit unit) {
        var work = unit.processes();
        return work.isEmpty() ? work : work.subList(0, Math.floorMod(unit.code().hashCode(), work.size()));
    }

    /** Words the pattern so that it is like none before it, by the product's own measure. */
    private static Wording unlike(Pattern pattern, String work, ExampleUnit unit, int place, Likenesses<String> there) {
        var matter = pattern.matter().replace("{w}", work);
        for (var tried = 0; ; tried++) {
            var content = Phrases.worded(pattern.content(), work, place + tried);
            if (tried == MOST_TRIES || there.of(matter + content, ALIKE).isEmpty()) {
                there.add(matter, matter + content);
                return line(pattern, matter, content, unit);
            }
        }
    }

    /** Some of the lines handed down get words of the unit's own; how many differs from unit to unit. */
    private List<Wording> refined(ExampleUnit unit, Viewer head) {
        var list = versions.list(head.unit(), YEAR);
        if (list.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Wording>();
        var work = unit.processes();
        for (var item : itemsOf(list.get().id())) {
            var place = item.ordinal() + unit.code().hashCode();
            if (Math.floorMod(7 * place, 10) < 3 + Math.floorMod(unit.code().hashCode(), 7)) {
                lines.add(item.wording()
                        .with(
                                Column.CONTENT,
                                Phrases.worded(
                                        item.wording().word(Column.CONTENT) + "；本单位落到{w}，{t}办一次，{o}",
                                        work.get(Math.floorMod(place, work.size())),
                                        place)));
            }
        }
        return lines;
    }

    private List<Item> itemsOf(DutyListId list) {
        return versions.underWay(list)
                .map(version -> items.of(version.head().id()))
                .orElse(List.of());
    }

    private void issueThoseOfTheUnits(ExampleCast cast) {
        for (var unit : cast.units()) {
            versions.list(unit(unit, cast.office()), YEAR)
                    .filter(list -> versions.underWay(list.id()).isPresent())
                    .ifPresent(list -> issue(cast, list.id()));
        }
    }

    private void issue(ExampleCast cast, DutyListId list) {
        var draft = versions.underWay(list).orElseThrow().head().id();
        approving.submit(cast.office(), draft);
        approving.review(cast.discipline(), draft, "分工和时限清楚，同意报审");
        approving.approve(cast.secretary(), draft, "");
        approving.issue(cast.office(), draft);
    }

    private static Wording line(Pattern pattern, String matter, String content, ExampleUnit unit) {
        var words = new EnumMap<Column, String>(Column.class);
        words.put(Column.SUBJECT, pattern.subject());
        words.put(Column.ASPECT, pattern.aspect());
        words.put(Column.MATTER, matter);
        words.put(Column.CONTENT, content);
        words.put(Column.KIND, unit.processes().isEmpty() ? Wording.COMMON : Wording.OWN);
        words.put(Column.FREQUENCY, text(pattern.frequency()));
        words.put(Column.LEAD, pattern.lead() == null ? unit.titles().getFirst() : pattern.lead());
        words.put(Column.LEAD_UNIT, unit.name());
        words.put(Column.SUPERVISOR, text(pattern.supervisor()));
        words.put(Column.PROVENANCE, text(pattern.provenance()));
        words.put(Column.SERIES, text(pattern.series()));
        words.put(Column.UPWARD, text(pattern.upward()));
        words.put(Column.METRIC, text(pattern.metric()));
        words.put(Column.HORIZON, text(pattern.horizon()));
        if (pattern.publicity() != null) {
            words.put(Column.PUBLICITY, pattern.publicity());
        }
        return new Wording(words);
    }

    private static List<Pattern> patterns(ExampleCast cast, String file) {
        return Screenplay.read(cast.stage().example().folder() + "/" + file, Pattern.class);
    }

    private UnitId unit(ExampleUnit unit, Viewer viewer) {
        return directory.units(viewer.day()).stream()
                .filter(each -> each.code().equals(unit.code()))
                .map(Directory.Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private static String text(@Nullable String word) {
        return word == null ? "" : word;
    }
}
