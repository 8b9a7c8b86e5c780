package zelian.task;

import java.time.LocalDate;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.calendar.LoosePhrase;

/**
 * What a module above asks of somebody again and again, to be laid out into dated occurrences.
 *
 * @param number as the occurrences are numbered, each with its ordinal behind it, such as FX-2026-0012-1
 * @param title what is to be done
 * @param unit the unit of the owner's post
 * @param often how often and until when; without a date of its own nothing is laid out
 * @param since nothing is asked for before this day
 * @param year the year to lay out
 */
public record Asked(
        Origin origin,
        String number,
        String title,
        UnitId unit,
        PersonId owner,
        TenureId tenure,
        LoosePhrase often,
        LocalDate since,
        int year) {}
