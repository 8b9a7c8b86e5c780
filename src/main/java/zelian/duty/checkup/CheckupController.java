package zelian.duty.checkup;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.duty.WorkedOn;
import zelian.ui.SeeOther;

/** 清单体检: a list looked over, before it is submitted and while it is reviewed. */
@Controller
class CheckupController {

    private final WorkedOn lists;
    private final CheckingUp checking;
    private final KeepingAsIs keeping;
    private final Directory directory;

    CheckupController(WorkedOn lists, CheckingUp checking, KeepingAsIs keeping, Directory directory) {
        this.lists = lists;
        this.checking = checking;
        this.keeping = keeping;
        this.directory = directory;
    }

    @GetMapping("/duty-lists/{id}/checkup")
    CheckupPage checkup(@PathVariable UUID id, @RequestParam @Nullable String version, Viewer viewer) {
        var asked = lists.version(new DutyListId(id), version, viewer);
        var findings = checking.of(asked, viewer);
        return new CheckupPage(
                asked.list().value(),
                asked.title(),
                asked.number(),
                asked.state(),
                directory.unitName(asked.unit()),
                keeping.may(asked, viewer),
                findings.lines(),
                findings.ownShare(),
                findings.handedDown(),
                findings.refinedShare(),
                findings.idle(),
                findings.crowded().entrySet().stream()
                        .map(entry -> new CheckupPage.Crowded(entry.getKey(), entry.getValue()))
                        .toList(),
                findings.siblings().stream()
                        .map(one -> new CheckupPage.Sibling(one.unit(), one.likeness(), one.alike()))
                        .toList(),
                Arrays.stream(Hint.Kind.values())
                        .map(kind -> new CheckupPage.Group(
                                kind.name(),
                                kind.label(),
                                kind.meaning(),
                                kind.keepable(),
                                findings.hints().stream()
                                        .filter(hint -> hint.kind() == kind)
                                        .map(hint -> row(hint, asked))
                                        .toList()))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    @PostMapping("/duty-lists/{id}/checkup/reasons")
    SeeOther keep(
            @PathVariable UUID id,
            @RequestParam UUID duty,
            @RequestParam Hint.Kind kind,
            @RequestParam String reason,
            Viewer viewer) {
        keeping.keep(viewer, new DutyListId(id), duty, kind, reason.strip());
        return new SeeOther("/duty-lists/" + id + "/checkup#" + kind);
    }

    private static CheckupPage.Row row(Hint hint, WorkedOn.Edition version) {
        var line = hint.line();
        return new CheckupPage.Row(
                line.duty().value(),
                line.ordinal(),
                line.wording().word(Column.MATTER),
                line.wording().word(Column.CONTENT),
                version.open() ? "/duty-lists/" + version.list() + "/items/" + line.item() : null,
                hint.said(),
                hint.twin(),
                hint.twinDuty() == null ? null : "/duties/" + hint.twinDuty(),
                hint.reason());
    }
}
