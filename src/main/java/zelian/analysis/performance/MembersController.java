package zelian.analysis.performance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.ui.Answer;
import zelian.ui.Download;

/** How the members perform, as a table to keep. */
@Controller
class MembersController {

    private final Members members;

    MembersController(Members members) {
        this.members = members;
    }

    @GetMapping("/chain/members/table")
    Answer table(Viewer viewer) {
        if (!viewer.has(Role.SECRETARY)) {
            throw new NotFound("/chain/members/table");
        }
        var rows = members.rows(viewer);
        return Download.excel("班子成员履责 " + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "班子成员履责",
                        List.of(
                                new Column("成员", 12),
                                new Column("职务", 16),
                                new Column("分管", 50),
                                new Column("已到期任务", 12),
                                new Column("已落实", 10),
                                new Column("欠", 8),
                                new Column("记实", 8),
                                new Column("最近一次", 12),
                                new Column("谈话", 8),
                                new Column("分管单位断链", 14)),
                        rows.stream()
                                .map(row -> Arrays.<@Nullable Object>asList(
                                        row.name(),
                                        row.post(),
                                        row.charge(),
                                        row.due(),
                                        row.done(),
                                        row.owed(),
                                        row.records(),
                                        row.last(),
                                        row.talks(),
                                        row.breaks()))
                                .iterator());
            }
        });
    }
}
