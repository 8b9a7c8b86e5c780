package zelian.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.access.Role;
import zelian.access.Viewer;

/**
 * What a reader may know of the chain, as a condition of SQL: a node that is published (PUBLIC), one that
 * answers to the reader, or one of a unit within the reader's scope whose mark the reader may see. Every
 * query of this module carries it, so what one may not know appears nowhere: not as a node, a gap or a count.
 *
 * <p>Marks: INTERNAL for whoever has the scope; DRAFTED for nobody but those it answers to; DISCIPLINE (纪检) for the
 * discipline bodies and the secretary, who does not see it about himself; PERSONNEL (人事) for 组织人事.
 */
public final class Sight {

    /**
     * For a node {@code n} with the columns kind, id, unit, visibility and who. A duty also answers to the units
     * and people it involves, whose list ever it is on; a record to whoever entered it for another.
     */
    public static final String SEEN = """
            (n.visibility = 'PUBLIC'
              or (n.who = :person and not (n.visibility = 'DISCIPLINE' and :secretary))
              or (n.visibility = any (cast(:marks as text[]))
                  and not (n.visibility = 'DISCIPLINE' and :secretary and n.who is not distinct from :person)
                  and exists (select 1 from organization.pub_scope s
                              where s.tenure = :tenure and s.area = 'CHAIN' and s.act = 'READ' and s.unit = n.unit
                                and :today between s.since and coalesce(s.until, 'infinity')))
              or (n.kind = 'duty' and exists (
                    select 1 from duty.pub_involved i
                    where i.duty = n.id
                      and (i.who = :person
                        or exists (select 1 from organization.pub_scope s
                                   where s.tenure = :tenure and s.area = 'CHAIN' and s.act = 'READ' and s.unit = i.unit
                                     and :today between s.since and coalesce(s.until, 'infinity')))))
              or (n.kind = 'record' and exists (
                    select 1 from evidence.pub_record r where r.id = n.id and r.entered_by = :person)))
            """;

    private Sight() {}

    /** The parameters of {@link #SEEN}. */
    public static Map<String, Object> of(Viewer viewer) {
        return Map.of(
                "person", viewer.person().value(),
                "tenure", viewer.tenure().value(),
                "today", viewer.day(),
                "secretary", viewer.has(Role.SECRETARY),
                "marks", "{" + String.join(",", marks(viewer)) + "}");
    }

    private static List<String> marks(Viewer viewer) {
        var marks = new ArrayList<>(List.of("INTERNAL"));
        if (viewer.has(Role.DISCIPLINE) || viewer.has(Role.STATIONED) || viewer.has(Role.SECRETARY)) {
            marks.add("DISCIPLINE");
        }
        if (viewer.has(Role.PERSONNEL)) {
            marks.add("PERSONNEL");
        }
        return marks;
    }

    /** The day up to which the chain is shown: never after the reader's own. */
    public static LocalDate asOf(Viewer viewer, @Nullable LocalDate asked) {
        return asked == null || asked.isAfter(viewer.day()) ? viewer.day() : asked;
    }
}
