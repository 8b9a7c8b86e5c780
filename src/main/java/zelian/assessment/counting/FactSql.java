package zelian.assessment.counting;

import zelian.assessment.scheme.Measure;

/**
 * For every measure the one statement that counts it for all units at once, from what other modules publish: unit,
 * kind and id of the fact, its day, and whether it meets what is asked.
 */
final class FactSql {

    private static final String ON_TIME = """
            select o.unit, 'occurrence', o.id, o.due_on, coalesce(o.done_on <= o.due_on, false)
            from   task.pub_occurrence o
            where  o.unit = any (:units) and o.state <> 'ENDED' and o.due_on between :since and :until
            """;

    /** Months that are over; one record that its owner stands by is enough. */
    private static final String MONTHLY = """
            select u.unit, 'record', r.id, m.first::date, r.id is not null
            from   unnest(:units) u(unit)
            cross  join generate_series(date_trunc('month', :since::timestamp), :until::timestamp, interval '1 month') m(first)
            left   join lateral (select p.id from evidence.pub_record p
                                 where  p.unit = u.unit and p.state = 'CONFIRMED' and p.happened_on >= m.first::date
                                 and    p.happened_on < (m.first + interval '1 month')::date
                                 order  by p.happened_on, p.id limit 1) r on true
            where  (m.first + interval '1 month - 1 day')::date <= :until
            """;

    private static final String ANSWERED = """
            select l.unit, 'letter', l.id, l.reply_by, coalesce(l.replied_on <= l.reply_by, false)
            from   supervision.pub_letter l
            where  l.unit = any (:units) and l.voided_on is null and l.reply_by between :since and :until
            """;

    private static final String STRUCK_OFF = """
            select i.unit, 'item', i.id, i.due, coalesce(i.struck_off_on <= i.due, false)
            from   rectification.pub_item i
            where  i.unit = any (:units) and i.due between :since and :until
            """;

    /** A duty of the unit's people, or broken down to them, all of whose occurrences that were due were done. */
    private static final String FREQUENCY = """
            select o.unit, 'duty', o.duty, max(o.due_on), bool_and(o.state = 'DONE')
            from   task.pub_occurrence o
            where  o.unit = any (:units) and o.state <> 'ENDED' and o.due_on between :since and :until
            group  by o.unit, o.duty
            """;

    private static final String RETURNED = """
            select i.unit, 'item', i.id, i.opened_on, false
            from   rectification.pub_item i
            where  i.unit = any (:units) and i.returned_from is not null and i.opened_on between :since and :until
            """;

    private static final String EXPERIENCE = """
            select f.unit, 'finding', f.id, f.confirmed_on, true
            from   supervision.pub_finding f
            where  f.unit = any (:units) and f.side = 'EXPERIENCE' and f.state = 'CONFIRMED'
              and  f.confirmed_on between :since and :until
            """;

    private static final String UNTRUE = """
            select f.unit, 'record', f.record, r.happened_on, false
            from   assessment.falsehood f
            join   evidence.pub_record r on r.id = f.record
            where  f.unit = any (:units) and r.happened_on between :since and :until
            """;

    private FactSql() {}

    static String of(Measure measure) {
        return switch (measure) {
            case ON_TIME -> ON_TIME;
            case MONTHLY -> MONTHLY;
            case ANSWERED -> ANSWERED;
            case STRUCK_OFF -> STRUCK_OFF;
            case FREQUENCY -> FREQUENCY;
            case RETURNED -> RETURNED;
            case EXPERIENCE -> EXPERIENCE;
            case UNTRUE -> UNTRUE;
        };
    }
}
