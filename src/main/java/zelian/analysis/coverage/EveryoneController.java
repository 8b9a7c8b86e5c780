package zelian.analysis.coverage;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.ui.Answer;
import zelian.ui.Download;

/** 全员覆盖: the members of the leading body and their duties, and the duties nobody answers for. */
@Controller
class EveryoneController {

    private final UnitsSeen seen;
    private final Answering answering;
    private final Directory directory;

    EveryoneController(UnitsSeen seen, Answering answering, Directory directory) {
        this.seen = seen;
        this.answering = answering;
        this.directory = directory;
    }

    @GetMapping("/coverage/members")
    EveryonePage members(Viewer viewer) {
        var units = seen.all(viewer);
        var members = members(units, viewer);
        var lines = answering.unanswered(units, viewer).stream()
                .collect(Collectors.partitioningBy(Answering.Unanswered::collective));
        return new EveryonePage(
                answering.all(units, viewer),
                members,
                members.stream().filter(member -> member.duties() == 0).toList(),
                members.stream().mapToInt(EveryonePage.Member::duties).max().orElse(0),
                lines.getOrDefault(true, List.of()).stream()
                        .map(EveryoneController::line)
                        .toList(),
                lines.getOrDefault(false, List.of()).stream()
                        .map(EveryoneController::line)
                        .toList());
    }

    @GetMapping("/coverage/members/table")
    Answer table(Viewer viewer) {
        var members = members(seen.all(viewer), viewer);
        return Download.excel("班子成员责任分布 " + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "班子成员责任分布",
                        List.of(
                                new Column("成员", 12),
                                new Column("职务", 20),
                                new Column("责任", 8),
                                new Column("已领受", 8),
                                new Column("其中", 50)),
                        members.stream()
                                .map(member -> List.<Object>of(
                                        member.name(),
                                        member.post(),
                                        member.duties(),
                                        member.claimed(),
                                        String.join("、", member.bySubject())))
                                .iterator());
            }
        });
    }

    /** Those whose units the reader may know, in the order of the body; whoever holds two posts once. */
    private List<EveryonePage.Member> members(List<Directory.Unit> units, Viewer viewer) {
        var seenUnits = units.stream().map(Directory.Unit::id).collect(Collectors.toSet());
        var members = new LinkedHashMap<PersonId, Directory.Holder>();
        Stream.of(Role.SECRETARY, Role.MEMBER)
                .flatMap(role -> directory.inRole(role, viewer.day()).stream())
                .filter(holder -> seenUnits.contains(holder.unit()))
                .forEach(holder -> members.putIfAbsent(holder.person(), holder));
        var counts = answering
                .counts(members.keySet().stream().map(PersonId::value).toList(), viewer)
                .stream()
                .collect(groupingBy(Answering.Count::person));
        var rows = new ArrayList<EveryonePage.Member>();
        members.forEach((person, holder) -> {
            var of = counts.getOrDefault(person.value(), List.of());
            rows.add(new EveryonePage.Member(
                    "/people/" + person,
                    holder.name(),
                    holder.postInWords(),
                    of.stream().mapToInt(Answering.Count::duties).sum(),
                    of.stream().mapToInt(Answering.Count::claimed).sum(),
                    of.stream()
                            .map(count -> count.subject() + " " + count.duties())
                            .toList()));
        });
        return rows;
    }

    private static EveryonePage.Line line(Answering.Unanswered line) {
        return new EveryonePage.Line(
                "/duties/" + line.duty(), line.listTitle(), line.ordinal(), line.subject(), line.matter(), line.lead());
    }
}
