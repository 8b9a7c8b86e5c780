package zelian.duty.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Series;
import zelian.duty.WorkedOn;
import zelian.regulation.Rules;

/** 对应关系图: which tasks and which rules carry out what a body answers for. */
@Controller
class MapController {

    private final WorkedOn lists;
    private final Rules rules;
    private final JdbcClient db;

    MapController(WorkedOn lists, Rules rules, JdbcClient db) {
        this.lists = lists;
        this.rules = rules;
        this.db = db;
    }

    @GetMapping("/duty-lists/{id}/map")
    MapPage map(@PathVariable UUID id, @RequestParam @Nullable String version, Viewer viewer) {
        var edition = lists.version(new DutyListId(id), version, viewer);
        var upward = lists.upward(edition);
        var map = ListMap.of(edition, upward, !edition.open());
        return new MapPage(
                id,
                edition.title(),
                edition.number(),
                edition.state(),
                map,
                rows(edition, upward),
                below(
                        id,
                        rules.on(viewer.day())
                                .percent("duty.alike-from")
                                .value()
                                .intValue()));
    }

    private static List<MapPage.Row> rows(WorkedOn.Edition edition, Map<DutyId, List<DutyId>> upward) {
        var rows = new ArrayList<MapPage.Row>();
        for (var line : edition.lines()) {
            if (line.wording().series() == Series.DUTY) {
                var tasks = carrying(edition, upward, List.of(line.duty()), Series.TASK);
                var through =
                        new ArrayList<>(tasks.stream().map(WorkedOn.Line::duty).toList());
                through.add(line.duty());
                rows.add(new MapPage.Row(
                        address(edition, line),
                        line.ordinal(),
                        line.wording().word(Column.MATTER),
                        items(edition, tasks),
                        items(edition, carrying(edition, upward, through, Series.SYSTEM))));
            }
        }
        return rows;
    }

    private static List<WorkedOn.Line> carrying(
            WorkedOn.Edition edition, Map<DutyId, List<DutyId>> upward, List<DutyId> above, Series series) {
        return edition.lines().stream()
                .filter(line -> line.wording().series() == series)
                .filter(line ->
                        upward.getOrDefault(line.duty(), List.of()).stream().anyMatch(above::contains))
                .toList();
    }

    private static List<MapPage.Item> items(WorkedOn.Edition edition, List<WorkedOn.Line> lines) {
        return lines.stream()
                .map(line ->
                        new MapPage.Item(address(edition, line), line.wording().word(Column.MATTER)))
                .toList();
    }

    private static String address(WorkedOn.Edition edition, WorkedOn.Line line) {
        return edition.open() ? "/duty-lists/" + edition.list() + "/items/" + line.item() : "/duties/" + line.duty();
    }

    private MapPage.Below below(UUID list, int alikeFrom) {
        return db.sql("""
                select count(distinct o.list) as units, count(*) as lines,
                       count(*) filter (where i.kind = 'COMMON' and a.likeness < :alikeFrom) as refined
                from   duty.duty d
                join   duty.item_above a on a.duty = d.id and a.distance > 0
                join   duty.duty o on o.current_item = a.item and o.until is null
                join   duty.item i on i.id = a.item
                where  d.list = :list
                """)
                .param("list", list)
                .param("alikeFrom", alikeFrom)
                .query(MapPage.Below.class)
                .single();
    }
}
