package zelian.usage.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.regulation.Rules;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;
import zelian.usage.bar.Purpose;

/** Puts the list of checks together, and the form for asking. */
@Repository
class ListingVettings {

    private static final int SIZE = 50;

    private final JdbcClient db;
    private final Part part;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;

    ListingVettings(JdbcClient db, Part part, Directory directory, Rights rights, Rules rules, Deadlines deadlines) {
        this.db = db;
        this.part = part;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    private record Row(
            UUID id,
            String title,
            LocalDate asOf,
            LocalDate askedOn,
            LocalDate due,
            String state,
            @Nullable String number,
            long open) {}

    VettingsPage list(@Nullable String after, Viewer viewer) {
        part.requireReader(viewer);
        var rows = db.sql("""
                        select v.id, v.title, v.as_of, v.asked_on, v.due, v.state, v.number,
                               (select count(*) from usage.candidate c where c.vetting = v.id and c.opinion is null) as open
                        from   usage.vetting v
                        where  cast(:after as text) is null or v.id::text < :after
                        order by v.id::text desc limit :limit
                        """)
                .param("after", after == null || after.isBlank() ? null : after)
                .param("limit", SIZE + 1)
                .query(Row.class)
                .list();
        return new VettingsPage(
                Pageful.of(rows, SIZE, row -> row.id().toString(), after).map(row -> line(row, viewer)),
                part.asks(viewer));
    }

    private VettingsPage.Row line(Row row, Viewer viewer) {
        return new VettingsPage.Row(
                "/eligibility/" + row.id(),
                row.title(),
                Say.day(row.asOf()),
                Say.day(row.askedOn()),
                row.number() == null ? "—" : row.number(),
                row.state().equals("ASKED") ? deadlines.light(row.due(), viewer.day()) : null,
                Vetting.word(row.state(), row.open()));
    }

    AskPage fresh(Viewer viewer) {
        part.require(viewer, Act.LEAD);
        var mine = rights.units(viewer, Area.USAGE, Act.LEAD);
        var units = directory.units(viewer.day()).stream()
                .filter(unit -> mine.contains(unit.id()))
                .toList();
        var clock = rules.on(viewer.day()).workingDays("usage.opinion.clock");
        return new AskPage(
                Option.of(Purpose.values(), Purpose::label),
                units.stream()
                        .flatMap(unit -> directory.holders(unit.id(), viewer.day()).stream())
                        .filter(holder -> !holder.person().equals(viewer.person()))
                        .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                        .toList(),
                units.stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                viewer.day(),
                clock.value() + " 个工作日内答复，依据：" + clock.source().inWords());
    }
}
