package zelian.duty.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Wording;
import zelian.intake.ImportKind;
import zelian.intake.Line;
import zelian.intake.Parameter;
import zelian.intake.Problem;
import zelian.intake.Submission;
import zelian.intake.Verdict;
import zelian.ui.Option;

/** Takes duty lists in from office files (导入责任清单), whatever their columns are called. */
@Component
class DutyListImport implements ImportKind {

    static final String KEY = "duty-list";

    /** Sheets named after whose duties they hold. */
    private static final Pattern NAMES_A_SUBJECT = Pattern.compile(".*(党组|党委|书记|班子|纪委|支部|总支).*");

    private static final Pattern FOOTNOTE = Pattern.compile("^(注|备注|说明|填表说明)\\s*[:：].*", Pattern.DOTALL);

    private final Drafts drafts;
    private final Rights rights;
    private final Directory directory;

    DutyListImport(Drafts drafts, Rights rights, Directory directory) {
        this.drafts = drafts;
        this.rights = rights;
        this.directory = directory;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "责任清单";
    }

    @Override
    public String hint() {
        return "每行一项责任，至少有责任事项和牵头领导；栏目名称、合并单元格、标题行和批注不必改，同一文件可以反复导入";
    }

    @Override
    public List<zelian.intake.Field> fields() {
        return Arrays.stream(Field.values())
                .map(field ->
                        new zelian.intake.Field(name(field), field.label(), field == Field.MATTER, field.headings()))
                .toList();
    }

    @Override
    public List<Parameter> parameters(Viewer viewer) {
        var drafting = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var units = directory.units(viewer.day()).stream()
                .filter(unit -> drafting.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
        var year = viewer.day().getYear();
        return List.of(
                new Parameter(
                        "unit",
                        "编制单位",
                        units,
                        units.isEmpty() ? "" : units.getFirst().value()),
                new Parameter(
                        "year",
                        "年度",
                        List.of(
                                new Option(String.valueOf(year), year + " 年度"),
                                new Option(String.valueOf(year + 1), year + 1 + " 年度")),
                        String.valueOf(year)));
    }

    @Override
    public void require(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
    }

    @Override
    public Verdict check(Submission submission, Viewer viewer) {
        var read = read(submission);
        var preview = drafts.preview(
                viewer,
                unit(submission),
                year(submission),
                read.stream().map(Read::wording).toList());
        var problems = new ArrayList<Problem>();
        var differences = new ArrayList<Verdict.Difference>();
        for (var i = 0; i < read.size(); i++) {
            var line = read.get(i).line();
            var found = preview.lines().get(i);
            problems.addAll(read.get(i).problems());
            for (var doubt : found.doubts()) {
                var field = name(holding(doubt.column(), submission.columns()));
                var message = doubt.what() + "；应为：" + doubt.expected();
                problems.add(doubt.fault() ? Problem.error(line, field, message) : Problem.doubt(line, field, message));
            }
            for (var change : found.changes()) {
                differences.add(new Verdict.Difference(
                        line.ordinal(),
                        read.get(i).wording().word(Column.MATTER),
                        change.column().label(),
                        change.before(),
                        change.meaning()
                                .map(meaning -> change.after() + "（" + meaning + "；保留原写法）")
                                .orElse(change.after())));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Verdict(problems, effects(preview, submission), differences);
    }

    @Override
    public String apply(Submission submission, Viewer viewer) {
        var laid = drafts.lay(
                viewer,
                unit(submission),
                year(submission),
                read(submission).stream().map(Read::wording).toList());
        return "/duty-lists/" + laid.list() + "?version=" + laid.version();
    }

    private static List<String> effects(Drafts.Preview preview, Submission submission) {
        var effects = new ArrayList<String>();
        var counts =
                preview.lines().stream().collect(Collectors.groupingBy(Drafts.Line::standing, Collectors.counting()));
        var changing = counts.getOrDefault(Drafts.Standing.NEW, 0L) + counts.getOrDefault(Drafts.Standing.CHANGED, 0L);
        effects.add(
                changing == 0
                        ? "与《%s》的 %d 项责任一致，不改动任何内容"
                                .formatted(preview.title(), preview.lines().size())
                        : "写入《%s》%s：新增 %d 项，修改 %d 项，一致 %d 项"
                                .formatted(
                                        preview.title(),
                                        preview.version(),
                                        counts.getOrDefault(Drafts.Standing.NEW, 0L),
                                        counts.getOrDefault(Drafts.Standing.CHANGED, 0L),
                                        counts.getOrDefault(Drafts.Standing.SAME, 0L)));
        var alike = preview.lines().stream()
                .flatMap(line -> line.changes().stream())
                .filter(Drafts.Change::sameMeaning)
                .count();
        if (alike > 0) {
            effects.add("写法不同、含义相同 %d 处，保留原写法".formatted(alike));
        }
        var known = preview.lines().stream().anyMatch(line -> line.standing() != Drafts.Standing.NEW);
        var lacking = lacking(submission.columns());
        if (known && !lacking.isEmpty()) {
            effects.add("文件没有的栏目保持不变：" + String.join("、", lacking));
        }
        if (preview.others() > 0) {
            effects.add("清单里另有 %d 项这个文件没有写到，保持不变".formatted(preview.others()));
        }
        return effects;
    }

    /** One line as a duty, with what there is to say about it before anything is looked up. */
    private record Read(Line line, Wording wording, List<Problem> problems) {}

    private List<Read> read(Submission submission) {
        var lines = submission.lines().stream().filter(line -> !footnote(line)).toList();
        var rules = new RowRules(submission.lines().stream()
                .anyMatch(line -> line.values().values().stream().anyMatch(text -> text.contains(RowRules.OWN_MARK))));
        var unitName =
                directory.unit(unit(submission)).map(Directory.Unit::name).orElse("");
        var read = new ArrayList<Read>();
        for (var line : lines) {
            var problems = new ArrayList<Problem>();
            var wording = rules.wording(cells(line, submission.columns()));
            if (!submission.has(name(Field.SUBJECT))) {
                var subject = NAMES_A_SUBJECT.matcher(line.sheet()).matches() ? line.sheet() : unitName;
                wording = wording.with(Column.SUBJECT, subject);
                problems.add(
                        Problem.doubt(line, name(Field.MATTER), "文件没有“责任主体”一列，按“%s”入库；不对的，请加上这一列".formatted(subject)));
            }
            var other = RowRules.otherRemark(line.get(name(Field.REMARK)));
            if (!other.isEmpty()) {
                problems.add(Problem.doubt(line, name(Field.REMARK), "备注“%s”没有对应的栏目，不入库".formatted(other)));
            }
            read.add(new Read(line, wording, problems));
        }
        return read;
    }

    private static boolean footnote(Line line) {
        var said = line.values().values().stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return said.isEmpty()
                || (said.size() == 1 && FOOTNOTE.matcher(said.getFirst()).matches());
    }

    private static Map<Field, String> cells(Line line, Set<String> columns) {
        var cells = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            if (columns.contains(name(field))) {
                cells.put(field, line.get(name(field)));
            }
        }
        return cells;
    }

    /** The field of this file that holds the column, so that a doubt stands at its cell. */
    private static Field holding(Column column, Set<String> columns) {
        for (var field : Field.values()) {
            if (field.column().filter(column::equals).isPresent() && columns.contains(name(field))) {
                return field;
            }
        }
        var combined = switch (column) {
            case CONTENT, METRIC -> Field.DEMANDS;
            case FREQUENCY, DUE -> Field.TIMING;
            case LEAD_UNIT, SUPPORT -> Field.DEPARTMENTS;
            case KIND -> Field.REMARK;
            default -> Field.MATTER;
        };
        if (columns.contains(name(combined))) {
            return combined;
        }
        // How often may stand where until when does, and the other way round.
        if (column == Column.FREQUENCY && columns.contains(name(Field.DUE))) {
            return Field.DUE;
        }
        if (column == Column.DUE && columns.contains(name(Field.FREQUENCY))) {
            return Field.FREQUENCY;
        }
        return Field.MATTER;
    }

    private static List<String> lacking(Set<String> columns) {
        var given = EnumSet.noneOf(Column.class);
        for (var field : Field.values()) {
            if (columns.contains(name(field))) {
                field.column().ifPresent(given::add);
                switch (field) {
                    case DEMANDS -> given.addAll(List.of(Column.CONTENT, Column.METRIC));
                    case TIMING -> given.addAll(List.of(Column.FREQUENCY, Column.DUE));
                    case DEPARTMENTS -> given.addAll(List.of(Column.LEAD_UNIT, Column.SUPPORT));
                    case REMARK -> given.add(Column.KIND);
                    default -> {}
                }
            }
        }
        return EnumSet.complementOf(given).stream()
                .filter(Column::usual)
                .map(Column::label)
                .toList();
    }

    private static UnitId unit(Submission submission) {
        try {
            return new UnitId(UUID.fromString(submission.parameters().getOrDefault("unit", "")));
        } catch (IllegalArgumentException notChosen) {
            throw Rejected.because("duty.unit-not-chosen").at("unit");
        }
    }

    private static int year(Submission submission) {
        var year = submission.parameters().getOrDefault("year", "");
        if (!year.matches("20\\d\\d")) {
            throw Rejected.because("duty.year-not-chosen").at("year");
        }
        return Integer.parseInt(year);
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
