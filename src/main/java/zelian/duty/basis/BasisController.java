package zelian.duty.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.duty.DutyListId;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.SeeOther;

/** 依据–责任对照 of one list: clause by duty, what is missing, what does not agree, and what was decided. */
@Controller
class BasisController {

    private final ShowingBasis showing;
    private final Deciding deciding;

    BasisController(ShowingBasis showing, Deciding deciding) {
        this.showing = showing;
        this.deciding = deciding;
    }

    @GetMapping("/duty-lists/{id}/basis")
    BasisPage basis(@PathVariable UUID id, @RequestParam @Nullable String version, Viewer viewer) {
        return showing.of(new DutyListId(id), version, viewer);
    }

    @PostMapping("/duty-lists/{id}/basis/decisions")
    SeeOther decide(
            @PathVariable UUID id,
            @RequestParam Correspondence.Kind kind,
            @RequestParam UUID clause,
            @RequestParam UUID other,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String holds,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        deciding.decide(
                viewer, new DutyListId(id), new Correspondence.Key(kind, clause, other, about), holds, reason.strip());
        return new SeeOther("/duty-lists/" + id + "/basis#" + kind);
    }

    @GetMapping("/duty-lists/{id}/basis/table")
    Answer table(@PathVariable UUID id, @RequestParam @Nullable String version, Viewer viewer) {
        var page = showing.of(new DutyListId(id), version, viewer);
        return Download.excel("依据责任对照 " + page.title() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "依据责任对照",
                        columns("法规", 40, "条款", 16, "要点", 60, "责任主体", 14, "序号", 8, "责任事项", 40, "类别", 8, "来源", 14),
                        rested(page).iterator());
                book.sheet(
                        "没有依据的责任",
                        columns("序号", 8, "责任主体", 14, "责任事项", 50, "类别", 8),
                        page.bare().stream()
                                .map(duty -> List.of(
                                        duty.ordinal(), duty.subject(), duty.matter(), duty.own() ? "个性" : "共性"))
                                .iterator());
                book.sheet(
                        "重复、冲突和决定",
                        columns(
                                "问题", 16, "条款", 24, "要点", 40, "另一条款", 24, "要点", 40, "责任事项", 40, "说明", 30, "较严的", 24,
                                "以哪条为准", 24, "理由", 40, "决定", 20),
                        doubts(page).iterator());
            }
        });
    }

    private static List<List<Object>> rested(BasisPage page) {
        var rows = new ArrayList<List<Object>>();
        for (var text : page.texts()) {
            for (var row : text.rows()) {
                row.cells().stream()
                        .flatMap(List::stream)
                        .forEach(duty -> rows.add(List.of(
                                text.title(),
                                row.number(),
                                row.gist(),
                                duty.subject(),
                                duty.ordinal(),
                                duty.matter(),
                                duty.own() ? "个性" : "共性",
                                duty.from())));
            }
        }
        return rows;
    }

    private static List<List<Object>> doubts(BasisPage page) {
        var rows = new ArrayList<List<Object>>();
        for (var group : page.groups()) {
            for (var doubt : group.doubts()) {
                var other = doubt.other();
                var duty = doubt.duty();
                rows.add(List.of(
                        group.label(),
                        doubt.one().words(),
                        doubt.one().gist(),
                        other == null ? "" : other.words(),
                        other == null ? "" : other.gist(),
                        duty == null ? "" : duty.matter(),
                        doubt.said(),
                        doubt.stricter(),
                        said(doubt.holds()),
                        said(doubt.reason()),
                        said(doubt.decided())));
            }
        }
        return rows;
    }

    private static List<Workbook.Column> columns(Object... headingsAndWidths) {
        var columns = new ArrayList<Workbook.Column>();
        for (var i = 0; i < headingsAndWidths.length; i += 2) {
            columns.add(new Workbook.Column((String) headingsAndWidths[i], (Integer) headingsAndWidths[i + 1]));
        }
        return columns;
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
