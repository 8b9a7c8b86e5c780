package zelian.duty.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.duty.Column;
import zelian.duty.DutyId;
import zelian.duty.Series;
import zelian.duty.Wording;
import zelian.text.Similarity;

/** Which duties the lines of a list may carry out, and which they do (落实). */
@Repository
class Ladders {

    private final JdbcClient db;
    private final Items items;

    Ladders(JdbcClient db, Items items) {
        this.db = db;
        this.items = items;
    }

    /**
     * What lines of the unit's list may name.
     *
     * @param there the lines the list holds
     * @param besides lines that are to come into it, in place of those of the same key
     */
    Ladder of(UnitId unit, int year, Collection<Item> there, Collection<Wording> besides) {
        var own = new LinkedHashMap<String, Ladder.Rung>();
        for (var item : there) {
            own.put(item.wording().key(), Ladder.Rung.own(number(year, item), item.wording()));
        }
        for (var wording : besides) {
            var known = own.get(wording.key());
            own.put(wording.key(), Ladder.Rung.own(known == null ? "" : known.number(), wording));
        }
        return new Ladder(List.copyOf(own.values()), above(unit));
    }

    private record Step(UUID below, UUID above) {}

    /** Which duties of the same version each of its duties carries out. */
    Map<DutyId, List<DutyId>> within(UUID version) {
        return db
                .sql("select i.duty as below, a.duty as above from duty.item_above a join duty.item i on i.id = a.item"
                        + " where i.list_version = :version and a.distance = 0 order by i.ordinal")
                .param("version", version)
                .query(Step.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        step -> new DutyId(step.below()),
                        Collectors.mapping(step -> new DutyId(step.above()), Collectors.toList())));
    }

    /** Reads anew what the lines of a draft carry out. */
    void link(Version draft) {
        var list = draft.head().list();
        var lines = items.of(draft.head().id());
        db.sql("delete from duty.item_above a using duty.item i where i.id = a.item and i.list_version = :version")
                .param("version", draft.head().id())
                .update();
        if (lines.stream().allMatch(line -> line.wording().word(Column.UPWARD).isEmpty())) {
            return;
        }
        var ladder = of(list.unit(), list.year(), lines, List.of());
        var byKey = items.duties(list.id());
        var from = new ArrayList<UUID>();
        var to = new ArrayList<UUID>();
        var distances = new ArrayList<Integer>();
        var likenesses = new ArrayList<Integer>();
        for (var line : lines) {
            for (var named : ladder.read(line.wording()).named()) {
                from.add(line.id());
                to.add(named.distance() == 0 ? own(named, lines, byKey) : UUID.fromString(named.key()));
                distances.add(named.distance());
                likenesses.add((int) Math.round(100 * Similarity.of(Ladder.Rung.text(line.wording()), named.text())));
            }
        }
        db.sql("""
                insert into duty.item_above (item, duty, distance, likeness)
                select * from unnest(:items, :duties, :distances, :likenesses) on conflict do nothing
                """)
                .param("items", from.toArray(UUID[]::new))
                .param("duties", to.toArray(UUID[]::new))
                .param("distances", distances.toArray(Integer[]::new))
                .param("likenesses", likenesses.toArray(Integer[]::new))
                .update();
    }

    private static UUID own(Ladder.Rung named, List<Item> lines, Map<String, DutyId> byKey) {
        return lines.stream()
                .filter(line -> line.wording().key().equals(named.key()))
                .map(Item::duty)
                .findFirst()
                .or(() -> Optional.ofNullable(byKey.get(named.key())))
                .orElseThrow()
                .value();
    }

    private List<Ladder.Rung> above(UnitId unit) {
        return db.sql("""
                select d.id, l.year, i.subject, i.ordinal, i.matter, i.content, i.series, b.depth
                from   organization.pub_branch b
                join   duty.duty_list l on l.unit = b.above
                join   duty.duty d on d.list = l.id and d.until is null
                join   duty.item i on i.id = d.current_item
                where  b.below = :unit and b.depth > 0
                order  by b.depth, i.ordinal
                """)
                .param("unit", unit.value())
                .query((row, n) -> new Ladder.Rung(
                        row.getString("id"),
                        "%d-%s-%02d".formatted(row.getInt("year"), row.getString("subject"), row.getInt("ordinal")),
                        Wording.plain(row.getString("matter")),
                        Series.of(row.getString("series")),
                        "",
                        row.getInt("depth"),
                        row.getString("matter") + row.getString("content")))
                .list();
    }

    private static String number(int year, Item item) {
        return "%d-%s-%02d".formatted(year, item.wording().word(Column.SUBJECT), item.ordinal());
    }
}
