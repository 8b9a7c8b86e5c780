package zelian.division.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.division.DivisionId;
import zelian.division.text.DivisionVersion;
import zelian.division.text.Drafting;
import zelian.division.text.Line;
import zelian.division.text.Lines;
import zelian.division.text.Seats;
import zelian.division.text.VersionRows;
import zelian.division.text.Wanted;
import zelian.intake.Field;
import zelian.intake.ImportKind;
import zelian.intake.Parameter;
import zelian.intake.Problem;
import zelian.intake.Submission;
import zelian.intake.Verdict;
import zelian.organization.Posts;
import zelian.ui.Option;

/**
 * Takes a division of tasks in from the table an office keeps (导入任务分工), into a draft that is open. A line is known by
 * its words from the top down: what is there already is brought up to the file, nothing is taken away.
 */
@Component
class DivisionImport implements ImportKind {

    private static final String DRAFT = "division";

    private final VersionRows versions;
    private final Lines lines;
    private final Drafting drafting;
    private final Seats seats;
    private final Posts posts;
    private final Rights rights;

    DivisionImport(VersionRows versions, Lines lines, Drafting drafting, Seats seats, Posts posts, Rights rights) {
        this.versions = versions;
        this.lines = lines;
        this.drafting = drafting;
        this.seats = seats;
        this.posts = posts;
        this.rights = rights;
    }

    @Override
    public String key() {
        return DRAFT;
    }

    @Override
    public String title() {
        return "任务分工";
    }

    @Override
    public String hint() {
        return "每行一项：重点工作、任务、举措、责任领导、牵头单位、配合单位、承办人、目标、完成时间、节点；导进编制中的草案，导出的 Excel 可以原样导回";
    }

    @Override
    public List<Field> fields() {
        return Arrays.stream(zelian.division.sheet.Field.values())
                .map(zelian.division.sheet.Field::asked)
                .toList();
    }

    @Override
    public List<Parameter> parameters(Viewer viewer) {
        var drafts = versions.all(viewer).stream()
                .filter(version -> version.drafting()
                        && seats.drafts(viewer, version.head().unit()))
                .map(version -> new Option(
                        version.head().id().toString(),
                        version.head().title() + "，第 " + version.head().ordinal() + " 版"))
                .toList();
        return List.of(new Parameter(
                DRAFT,
                "导进哪份草案",
                drafts,
                drafts.isEmpty() ? "" : drafts.getFirst().value()));
    }

    @Override
    public void require(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.ISSUE);
    }

    @Override
    public Verdict check(Submission submission, Viewer viewer) {
        var draft = draft(submission, viewer);
        var reading = new ReadingRows(posts.on(viewer.day()));
        var rows = rows(submission, reading);
        var known = known(lines.of(draft.head().id()));
        var fresh =
                rows.stream().filter(row -> !known.containsKey(key(row.path()))).count();
        return new Verdict(
                reading.problems(),
                List.of(
                        "导进《%s》草案：新增 %d 行，按文件修改 %d 行，不去掉任何一行"
                                .formatted(draft.head().title(), fresh, rows.size() - fresh),
                        "没有写全的行在草案页上列出，写全以后才能征求意见"),
                List.of());
    }

    @Override
    public String apply(Submission submission, Viewer viewer) {
        var id = draft(submission, viewer).head().id();
        var reading = new ReadingRows(posts.on(viewer.day()));
        var rows = rows(submission, reading);
        if (reading.problems().stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var known = known(lines.of(id));
        for (var row : rows) {
            put(viewer, id, row, known);
        }
        return "/divisions/" + id;
    }

    private void put(Viewer viewer, DivisionId id, ReadingRows.Row row, Map<String, UUID> known) {
        var path = row.path();
        UUID above = null;
        for (var level = 1; level < path.size(); level++) {
            var key = key(path.subList(0, level));
            var parent = above;
            var words = path.get(level - 1);
            above = known.computeIfAbsent(key, missing -> drafting.add(viewer, id, parent, Wanted.headed(words)));
        }
        var own = known.get(key(path));
        if (own == null) {
            known.put(key(path), drafting.add(viewer, id, above, row.wanted()));
        } else {
            var item = Drafting.line(lines.of(id), own).item();
            drafting.change(viewer, own, row.wanted().carryingOut(item));
        }
    }

    private static List<ReadingRows.Row> rows(Submission submission, ReadingRows reading) {
        return submission.lines().stream()
                .filter(line -> line.values().values().stream().anyMatch(cell -> !cell.isBlank()))
                .map(reading::row)
                .filter(row -> !row.path().isEmpty())
                .toList();
    }

    private DivisionVersion draft(Submission submission, Viewer viewer) {
        var chosen = submission.parameters().getOrDefault(DRAFT, "");
        if (chosen.isEmpty()) {
            throw new NotFound("no draft of a division");
        }
        return drafting.draft(viewer, DivisionId.of(chosen));
    }

    private static Map<String, UUID> known(List<Line> all) {
        var known = new HashMap<String, UUID>();
        var path = new ArrayList<>(List.of("", "", ""));
        for (var line : all) {
            path.set(line.level() - 1, line.words());
            known.put(key(path.subList(0, line.level())), line.id());
        }
        return known;
    }

    private static String key(List<String> path) {
        return String.join("\u0001", path);
    }
}
