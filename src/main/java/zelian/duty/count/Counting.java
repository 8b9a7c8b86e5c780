package zelian.duty.count;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;

/** How many duties stand on the lists in force, counted where they stand. */
@Repository
class Counting {

    private final JdbcClient db;

    Counting(JdbcClient db) {
        this.db = db;
    }

    /** The unit's own list of the year in force. */
    record Own(UUID list, String title, int items) {}

    /** How many lines of one word. */
    record Share(String word, int items) {}

    /**
     * One unit with everything below it.
     *
     * @param units how many units that is
     * @param lists how many of them have a list, {@code issued} how many a list in force
     * @param handedDown common lines that carry out a duty above; {@code refined} those in the unit's own words
     */
    record Branch(
            UUID unit,
            String name,
            String kind,
            int below,
            int units,
            int lists,
            int issued,
            int items,
            int own,
            int handedDown,
            int refined) {}

    /** The topmost unit above this one. */
    UnitId top(UnitId unit) {
        return db.sql("select above from organization.pub_branch where below = :unit order by depth desc limit 1")
                .param("unit", unit.value())
                .query((row, n) -> new UnitId(row.getObject("above", UUID.class)))
                .optional()
                .orElse(unit);
    }

    /** The units from the top down to this one. */
    List<UnitId> way(UnitId unit) {
        return db.sql("select above from organization.pub_branch where below = :unit order by depth desc")
                .param("unit", unit.value())
                .query((row, n) -> new UnitId(row.getObject("above", UUID.class)))
                .list();
    }

    Optional<Own> own(UnitId unit, int year) {
        return db.sql("""
                select l.id as list, l.title, count(*) as items from duty.duty_list l
                join   duty.duty d on d.list = l.id and d.current_item is not null and (d.until is null or d.until = l.until)
                where  l.unit = :unit and l.year = :year group by l.id
                """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Own.class)
                .optional();
    }

    List<Share> bySubject(UUID list) {
        return shares("i.subject", list);
    }

    List<Share> byAspect(UUID list) {
        return shares("nullif(i.aspect, '')", list);
    }

    List<Share> bySeries(UUID list) {
        return shares("coalesce(nullif(i.series, ''), '责任')", list);
    }

    List<Share> byHorizon(UUID list) {
        return shares("coalesce(nullif(i.horizon, ''), '年度')", list);
    }

    private List<Share> shares(String word, UUID list) {
        return db.sql("select " + word + """
                 as word, count(*) as items from duty.duty d
                join   duty.duty_list l on l.id = d.list
                join   duty.item i on i.id = d.current_item
                where  d.list = :list and (d.until is null or d.until = l.until) and
                """ + word + " is not null group by 1 order by min(i.ordinal)")
                .param("list", list)
                .query(Share.class)
                .list();
    }

    /** Where the duties of the unit and of everything below it come from. */
    List<Share> byProvenance(UnitId unit, int year) {
        return db.sql("""
                select i.provenance as word, count(*) as items
                from   organization.pub_branch b
                join   duty.duty_list l on l.unit = b.below and l.year = :year
                join   duty.duty d on d.list = l.id and (d.until is null or d.until = l.until)
                join   duty.item i on i.id = d.current_item
                where  b.above = :unit and i.provenance <> '' group by 1 order by 2 desc
                """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Share.class)
                .list();
    }

    /**
     * The unit itself and each branch right below it.
     *
     * @param alikeFrom from how many percent on a line counts as copied
     */
    List<Branch> branches(UnitId unit, int year, int alikeFrom) {
        return db.sql("""
                select n.id as unit, n.title as name, n.note as kind, count(distinct b.below) - 1 as below,
                       count(distinct b.below) as units, count(distinct l.id) as lists,
                       count(distinct d.list) as issued, count(i.id) as items,
                       count(i.id) filter (where i.kind = 'OWN') as own,
                       count(a.item) filter (where i.kind = 'COMMON') as handed_down,
                       count(a.item) filter (where i.kind = 'COMMON' and a.likeness < :alikeFrom) as refined
                from   organization.pub_branch c
                join   organization.pub_node n on n.kind = 'unit' and n.id = c.below and n.until is null
                join   organization.pub_branch b on b.above = c.below
                left join duty.duty_list l on l.unit = b.below and l.year = :year
                left join duty.duty d on d.list = l.id and d.current_item is not null
                                     and (d.until is null or d.until = l.until)
                left join duty.item i on i.id = d.current_item
                left join (select item, max(likeness) as likeness from duty.item_above where distance > 0 group by item) a
                     on a.item = i.id
                where  c.above = :unit and c.depth = 1
                group  by n.id, n.title, n.note, n.number order by n.number
                """)
                .param("unit", unit.value())
                .param("year", year)
                .param("alikeFrom", alikeFrom)
                .query(Branch.class)
                .list();
    }

    /** Lists that are set up and not yet in force, with the badge word of their newest version. */
    List<Share> unfinished(UnitId unit, int year) {
        return db.sql("""
                select n.state as word, count(*) as items from organization.pub_branch b
                join   duty.pub_node n on n.kind = 'duty_list' and n.unit = b.below and n.number = :year
                where  b.above = :unit and n.since is null group by 1 order by 2 desc
                """)
                .param("unit", unit.value())
                .param("year", year + " 年度")
                .query(Share.class)
                .list();
    }

    /** The years there are lists of, the newest first. */
    List<Integer> years() {
        return db.sql("select distinct year from duty.duty_list order by year desc")
                .query(Integer.class)
                .list();
    }

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }

    @Nullable
    Integer refinedShare(Branch branch) {
        return branch.handedDown() == 0 ? null : percent(branch.refined(), branch.handedDown());
    }
}
