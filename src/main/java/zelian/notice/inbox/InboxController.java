package zelian.notice.inbox;

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
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.common.NotFound;
import zelian.notice.Matter;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Say;
import zelian.ui.SeeOther;

/** The reader's inbox: what waits, and what they were told. */
@Controller
class InboxController {

    private static final int NOTES = 12;

    private final WaitingMatters waiting;
    private final Notes notes;
    private final Deadlines deadlines;

    InboxController(WaitingMatters waiting, Notes notes, Deadlines deadlines) {
        this.waiting = waiting;
        this.notes = notes;
        this.deadlines = deadlines;
    }

    @GetMapping("/inbox")
    Page show(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable UUID after) {
        var only = act == null || act.isEmpty() ? null : act;
        var matters = waiting.of(viewer).stream()
                .filter(matter -> only == null || matter.act().equals(only))
                .toList();
        var told = Pageful.of(
                notes.of(viewer.person(), after, NOTES + 1),
                NOTES,
                note -> note.id().toString(),
                after == null ? null : after.toString());
        return new InboxPage(
                matters.size(),
                only,
                groups(matters, viewer),
                told.map(InboxController::told),
                notes.unread(viewer.person()),
                Say.dayInWords(viewer.day()) + "　" + Say.weekday(viewer.day()));
    }

    /** Opening a note reads it, and leads to what it is about. */
    @GetMapping("/inbox/{id}")
    SeeOther open(@PathVariable UUID id, Viewer viewer) {
        var note = notes.open(viewer.person(), id).orElseThrow(() -> new NotFound("note " + id));
        return new SeeOther(waiting.address(note.kind(), note.object()));
    }

    @PostMapping("/inbox/reading")
    SeeOther readAll(Viewer viewer) {
        notes.readAll(viewer.person());
        return new SeeOther("/inbox");
    }

    private List<InboxPage.Group> groups(List<Matter> matters, Viewer viewer) {
        var late = new ArrayList<InboxPage.Todo>();
        var soon = new ArrayList<InboxPage.Todo>();
        var later = new ArrayList<InboxPage.Todo>();
        for (var matter : matters) {
            var light = matter.due() == null ? null : deadlines.light(matter.due(), viewer.day());
            var todo = new InboxPage.Todo(
                    matter.act() + "：" + matter.title(), waiting.address(matter), light, matter.second());
            if (light != null && light.late()) {
                late.add(todo);
            } else if (light != null && light.colour() == Light.Colour.YELLOW) {
                soon.add(todo);
            } else {
                later.add(todo);
            }
        }
        return List.of(
                        new InboxPage.Group("已逾期", late),
                        new InboxPage.Group("3 个工作日内", soon),
                        new InboxPage.Group("以后", later))
                .stream()
                .filter(group -> !group.todos().isEmpty())
                .toList();
    }

    private static InboxPage.Told told(Notes.Kept note) {
        return new InboxPage.Told(
                note.id(),
                note.title(),
                note.second(),
                Say.day(note.day()),
                switch (note.sort()) {
                    case NEWS -> "通知";
                    case REMINDER -> "提醒";
                    case DIGEST -> "每日汇总";
                },
                note.read());
    }
}
