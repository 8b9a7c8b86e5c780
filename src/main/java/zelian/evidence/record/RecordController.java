package zelian.evidence.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.duty.DutyId;
import zelian.evidence.RecordId;
import zelian.task.OccurrenceId;
import zelian.ui.Download;
import zelian.ui.SeeOther;

/** Records (记实): the list, one's own, one of them, entering and changing it. */
@Controller
class RecordController {

    private static final List<Column> COLUMNS = List.of(
            new Column("日期", 12),
            new Column("类型", 14),
            new Column("单位", 18),
            new Column("本人", 12),
            new Column("做了什么", 60),
            new Column("地点", 20),
            new Column("佐证文号", 30),
            new Column("引用", 8),
            new Column("状态", 10),
            new Column("补录", 8),
            new Column("代录人", 12));

    private final ReadingRecords list;
    private final ReadingRecord one;
    private final WritingRecord writing;
    private final Recording recording;
    private final OpeningSealed opening;

    RecordController(
            ReadingRecords list, ReadingRecord one, WritingRecord writing, Recording recording, OpeningSealed opening) {
        this.list = list;
        this.one = one;
        this.writing = writing;
        this.recording = recording;
        this.opening = opening;
    }

    @GetMapping("/records")
    RecordListPage list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Viewer viewer) {
        var query = request.getQueryString();
        return list.page(
                new RecordFilter(q, kind, state, unit, month, after),
                viewer,
                "/records/export.xlsx" + (query == null ? "" : "?" + query));
    }

    @GetMapping("/records/export.xlsx")
    Download export(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String month,
            Viewer viewer) {
        var rows = list.exported(new RecordFilter(q, kind, state, unit, month, null), viewer);
        return Download.excel("履责记实-" + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet("履责记实", COLUMNS, rows);
            }
        });
    }

    @GetMapping("/records/mine")
    OwnRecordsPage mine(Viewer viewer) {
        return list.own(viewer);
    }

    @GetMapping("/records/new")
    RecordFormPage begin(
            @RequestParam(required = false) @Nullable OccurrenceId task,
            @RequestParam(required = false) @Nullable DutyId duty,
            @RequestParam(required = false) @Nullable TenureId owner,
            Viewer viewer) {
        return writing.begin(viewer, task, duty, owner);
    }

    @PostMapping("/records")
    SeeOther enter(@Valid RecordForm form, Viewer viewer) {
        var id = recording.enter(viewer, form.owner(), form.content(), form.citations(), form.handIn());
        return new SeeOther("/records/" + id);
    }

    @GetMapping("/records/{id}")
    RecordPage show(@PathVariable RecordId id, Viewer viewer) {
        return one.page(id, viewer);
    }

    @GetMapping("/records/{id}/edit")
    RecordFormPage resume(@PathVariable RecordId id, Viewer viewer) {
        return writing.resume(viewer, id);
    }

    @PostMapping("/records/{id}")
    SeeOther change(@PathVariable RecordId id, @Valid RecordForm form, Viewer viewer) {
        recording.change(viewer, id, form.content(), form.citations(), form.handIn());
        return new SeeOther("/records/" + id);
    }

    @PostMapping("/records/{id}/dropping")
    SeeOther drop(@PathVariable RecordId id, Viewer viewer) {
        recording.drop(viewer, id);
        return new SeeOther("/records/mine");
    }

    @PostMapping("/records/{id}/opening")
    SeeOther open(@PathVariable RecordId id, @RequestParam(defaultValue = "") String purpose, Viewer viewer) {
        opening.open(viewer, id, purpose);
        return new SeeOther("/records/" + id);
    }
}
