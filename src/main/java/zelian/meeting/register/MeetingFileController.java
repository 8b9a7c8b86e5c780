package zelian.meeting.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.document.Workbook;
import zelian.meeting.AgendaItemId;
import zelian.ui.Download;

/** The register of sessions as files, one line for each item. */
@Controller
@RequestMapping("/meetings")
class MeetingFileController {

    private static final int MOST = 5_000;
    private static final List<String> HEADINGS = List.of("日期", "会议", "类别", "组织", "到会", "项", "议题", "议定", "纪要");
    private static final List<Integer> EXCEL = List.of(12, 32, 24, 16, 10, 6, 36, 60, 18);
    private static final List<Integer> PRINTED = List.of(4, 7, 5, 4, 3, 2, 8, 12, 4);

    private final MeetingRows rows;
    private final Directory directory;

    MeetingFileController(MeetingRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    @GetMapping("/export.xlsx")
    Download excel(MeetingFilter filter, Viewer viewer) {
        var lines = lines(filter, viewer);
        var columns = IntStream.range(0, HEADINGS.size())
                .mapToObj(i -> new Workbook.Column(HEADINGS.get(i), EXCEL.get(i)))
                .toList();
        return Download.excel("会议台账-" + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet("会议", columns, lines.iterator());
            }
        });
    }

    @GetMapping("/register.docx")
    Download word(MeetingFilter filter, Viewer viewer) {
        var report = new Report(
                "会议台账",
                filter.year() == null ? null : filter.year() + " 年",
                List.of(new Block.Table(HEADINGS, PRINTED, lines(filter, viewer))),
                directory.unitName(viewer.unit()),
                viewer.day(),
                true);
        return Download.word("会议台账-" + viewer.day() + ".docx", out -> WordFiles.write(report, out));
    }

    private List<List<String>> lines(MeetingFilter filter, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("meetings");
        }
        var whole = new MeetingFilter(filter.q(), filter.kind(), filter.year(), null);
        return rows.list(whole, viewer, MOST).stream()
                .filter(meeting -> meeting.struck() == null)
                .flatMap(meeting -> {
                    var items = rows.items(meeting.id());
                    return (items.isEmpty() ? List.of(NONE) : items)
                            .stream().map(item -> line(meeting, item, directory.unitName(meeting.unit())));
                })
                .toList();
    }

    private static final Line NONE = new Line(new AgendaItemId(new UUID(0, 0)), 0, "", "");

    private static List<String> line(Meeting meeting, Line item, String unit) {
        return List.of(
                meeting.heldOn().toString(),
                meeting.title(),
                meeting.kind().label(),
                unit,
                meeting.present().size() + " / " + meeting.expected(),
                item.ordinal() == 0 ? "" : String.valueOf(item.ordinal()),
                item.subject(),
                item.conclusion(),
                meeting.minutes());
    }
}
