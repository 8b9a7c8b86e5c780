package zelian.intake.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.document.Sheets;
import zelian.intake.Field;
import zelian.intake.ImportKind;
import zelian.intake.Line;
import zelian.intake.Problem;
import zelian.intake.Submission;
import zelian.ledger.Deed;

/** Brings a file in, step by step: read, match columns, put cells right, confirm. Nothing is taken over before. */
@Service
class Importing {

    private final Map<String, ImportKind> kinds;
    private final Uploads uploads;
    private final Verdicts verdicts;
    private final RememberedHeadings headings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Importing(
            List<ImportKind> kinds,
            Uploads uploads,
            Verdicts verdicts,
            RememberedHeadings headings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::key, Function.identity()));
        this.uploads = uploads;
        this.verdicts = verdicts;
        this.headings = headings;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such kind, or not for this reader */
    ImportKind kind(String key, Viewer viewer) {
        var kind = kinds.get(key);
        if (kind == null) {
            throw new NotFound("import kind " + key);
        }
        kind.require(viewer);
        return kind;
    }

    @Transactional
    UUID upload(ImportKind kind, String fileName, byte[] file, Map<String, String> parameters, Viewer viewer) {
        var started = System.nanoTime();
        var found = FileRows.of(Sheets.read(file, Sheets.Limits.USUAL), kind.fields(), headings.of(kind.key()));
        var millis = (int) ((System.nanoTime() - started) / 1_000_000);
        var upload = new Upload(
                Ids.next(),
                kind.key(),
                fileName,
                digest(file),
                viewer.person(),
                parameters,
                Upload.State.OPEN,
                clock.instant(),
                viewer.day(),
                millis,
                null,
                null,
                null);
        uploads.add(upload, found);
        check(kind, upload, viewer);
        return upload.id();
    }

    /** Reads columns as the reader says from now on, and remembers it for the next file. */
    @Transactional
    void match(UUID id, Map<String, String> choices, Viewer viewer) {
        var upload = uploads.get(id, viewer.person()).requireOpen();
        var kind = kind(upload.kind(), viewer);
        var known = kind.fields().stream().map(Field::name).collect(Collectors.toSet());
        var changed = new ArrayList<FileRows.Column>();
        var taken = new HashMap<Integer, Set<String>>();
        for (var column : uploads.columns(id)) {
            var field = choices.getOrDefault(column.sheet() + "." + column.column(), column.field());
            if (!field.isEmpty() && !known.contains(field)) {
                throw new NotFound("field " + field);
            }
            if (!field.isEmpty()
                    && !taken.computeIfAbsent(column.sheet(), sheet -> new HashSet<>())
                            .add(field)) {
                throw Rejected.because("intake.column-twice", label(kind, field));
            }
            if (!field.equals(column.field())) {
                changed.add(
                        new FileRows.Column(column.sheet(), column.column(), column.heading(), field, column.sample()));
                headings.put(kind.key(), column.heading(), field);
            }
        }
        uploads.map(id, changed);
        check(kind, upload, viewer);
    }

    /** Puts one cell right; the file itself is not changed. */
    @Transactional
    void edit(UUID id, int ordinal, String field, String value, Viewer viewer) {
        var upload = uploads.get(id, viewer.person()).requireOpen();
        var kind = kind(upload.kind(), viewer);
        if (kind.fields().stream().noneMatch(known -> known.name().equals(field))) {
            throw new NotFound("field " + field);
        }
        uploads.edit(id, ordinal, field, value.strip());
        check(kind, upload, viewer);
    }

    /**
     * Takes the rows over: all of them, or those without errors. In one transaction, or not at all.
     *
     * @param goodOnly leaves rows with errors behind; otherwise one error holds everything back
     */
    @Transactional
    String confirm(UUID id, boolean goodOnly, Viewer viewer) {
        var upload = uploads.get(id, viewer.person()).requireOpen();
        var kind = kind(upload.kind(), viewer);
        var whole = submission(upload);
        requireColumns(kind, whole);
        var faulty = kind.check(whole, viewer).problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .map(Problem::line)
                .collect(Collectors.toSet());
        if (!faulty.isEmpty() && !goodOnly) {
            throw Rejected.because("intake.faults-left", faulty.size());
        }
        var good = whole.lines().stream()
                .filter(line -> !faulty.contains(line.ordinal()))
                .toList();
        if (good.isEmpty()) {
            throw Rejected.because("intake.nothing-to-take");
        }
        var address = kind.apply(new Submission(upload.fileName(), upload.parameters(), whole.columns(), good), viewer);
        uploads.finish(upload, viewer.day(), good.size(), faulty.size(), address);
        events.publishEvent(new Deed(
                viewer,
                "intake.confirmed",
                "import",
                id,
                null,
                "从《" + upload.fileName() + "》导入" + kind.title() + " " + good.size() + " 行"
                        + (faulty.isEmpty() ? "" : "，退回 " + faulty.size() + " 行"),
                Map.of(),
                Map.of("文件", upload.fileName(), "摘要", upload.digest(), "行数", Integer.toString(good.size()))));
        return address;
    }

    @Transactional
    void discard(UUID id, Viewer viewer) {
        uploads.get(id, viewer.person()).requireOpen();
        uploads.discard(id);
    }

    Submission submission(Upload upload) {
        var columns = uploads.columns(upload.id());
        var lines = uploads.lines(upload.id(), columns, uploads.sheets(upload.id()));
        var present = columns.stream()
                .map(FileRows.Column::field)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        lines.forEach(line -> present.addAll(line.values().keySet()));
        return new Submission(upload.fileName(), upload.parameters(), present, lines);
    }

    private void check(ImportKind kind, Upload upload, Viewer viewer) {
        var submission = submission(upload);
        var verdict = kind.check(submission, viewer);
        var problems = new ArrayList<>(verdict.problems());
        for (var field : kind.fields()) {
            if (field.required() && submission.has(field.name())) {
                submission.lines().stream()
                        .filter(line -> line.get(field.name()).isBlank() && unnamed(line, field, problems))
                        .forEach(line -> problems.add(Problem.error(line, field.name(), "必填；这一格是空的")));
            }
        }
        verdicts.keep(upload.id(), new zelian.intake.Verdict(problems, verdict.effects(), verdict.differences()));
    }

    private static boolean unnamed(Line line, Field field, List<Problem> problems) {
        return problems.stream()
                .noneMatch(problem -> problem.line() == line.ordinal()
                        && problem.field().equals(field.name())
                        && problem.level() == Problem.Level.ERROR);
    }

    static List<String> missing(ImportKind kind, Set<String> columns) {
        return kind.fields().stream()
                .filter(field -> field.required() && !columns.contains(field.name()))
                .map(Field::label)
                .toList();
    }

    private static void requireColumns(ImportKind kind, Submission submission) {
        var missing = missing(kind, submission.columns());
        if (!missing.isEmpty()) {
            throw Rejected.because("intake.column-missing", String.join("、", missing));
        }
    }

    private static String label(ImportKind kind, String name) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::label)
                .findFirst()
                .orElse(name);
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
