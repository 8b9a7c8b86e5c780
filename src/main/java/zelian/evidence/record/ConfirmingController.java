package zelian.evidence.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.evidence.RecordId;
import zelian.task.OccurrenceId;
import zelian.ui.SeeOther;

/** Standing by records others entered (待我确认), one or many, and citing what is confirmed. */
@Controller
class ConfirmingController {

    private final ReadingWaiting waiting;
    private final Confirming confirming;
    private final Citing citing;

    ConfirmingController(ReadingWaiting waiting, Confirming confirming, Citing citing) {
        this.waiting = waiting;
        this.confirming = confirming;
        this.citing = citing;
    }

    @GetMapping("/records/confirming")
    ConfirmingPage show(Viewer viewer) {
        return waiting.page(viewer);
    }

    @PostMapping("/records/confirming/preview")
    ConfirmingPage preview(
            @RequestParam(name = "record", required = false) @Nullable List<RecordId> records, Viewer viewer) {
        return waiting.preview(viewer, chosen(records));
    }

    @PostMapping("/records/confirming")
    SeeOther confirm(@RequestParam(name = "record", required = false) @Nullable List<RecordId> records, Viewer viewer) {
        confirming.confirm(viewer, chosen(records));
        return new SeeOther("/records/confirming");
    }

    @PostMapping("/records/{id}/confirmation")
    SeeOther confirm(@PathVariable RecordId id, Viewer viewer) {
        confirming.confirm(viewer, id);
        return new SeeOther("/records/" + id);
    }

    @PostMapping("/records/{id}/sending-back")
    SeeOther sendBack(@PathVariable RecordId id, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        confirming.sendBack(viewer, id, why);
        return new SeeOther("/records/" + id);
    }

    @PostMapping("/tasks/{task}/records")
    SeeOther cite(@PathVariable OccurrenceId task, @RequestParam @Nullable RecordId record, Viewer viewer) {
        if (record == null) {
            throw Rejected.because("evidence.nothing-chosen").at("record");
        }
        citing.cite(viewer, record, task);
        return new SeeOther("/tasks/" + task);
    }

    private static List<RecordId> chosen(@Nullable List<RecordId> records) {
        if (records == null || records.isEmpty()) {
            throw Rejected.because("evidence.nothing-chosen");
        }
        return records;
    }
}
