package zelian.accountability.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.accountability.rule.Article;
import zelian.accountability.rule.Standing;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ui.Option;

/** Units and leading cadres that can be held to account, as of a day. */
@Repository
public class Targets {

    private static final String POSTS = """
            select t.id, t.person, t.unit, t.grade, t.principal from organization.pub_tenure t
            where  :day between t.since and coalesce(t.until, 'infinity')
            """;

    private final JdbcClient db;
    private final Directory directory;

    Targets(JdbcClient db, Directory directory) {
        this.db = db;
        this.directory = directory;
    }

    private record Post(
            UUID id, UUID person, UUID unit, @Nullable String grade, boolean principal) {

        Standing standing(String unitKind) {
            return Standing.ofCadre(grade, principal, unitKind);
        }
    }

    /**
     * A choice as it was made: {@code unit:<id>} or {@code tenure:<id>}.
     *
     * @throws Rejected if the person is no object (条例第五条), or the unit has nobody to be heard
     * @throws NotFound if there is no such unit or holding of a post on that day
     */
    public Target of(String choice, LocalDate day) {
        try {
            return choice.startsWith("unit:")
                    ? unit(UnitId.of(choice.substring("unit:".length())), day)
                    : person(TenureId.of(choice.substring(choice.indexOf(':') + 1)), day);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("object " + choice);
        }
    }

    /** Where the object chosen belongs. @throws NotFound for what is none */
    public UnitId unitOf(String choice) {
        try {
            return choice.startsWith("unit:")
                    ? UnitId.of(choice.substring("unit:".length()))
                    : directory
                            .holder(TenureId.of(choice.substring(choice.indexOf(':') + 1)))
                            .map(Directory.Holder::unit)
                            .orElseThrow(() -> new NotFound("object " + choice));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("object " + choice);
        }
    }

    /** The unit; its principal is heard for it. */
    public Target unit(UnitId id, LocalDate day) {
        var unit = directory.unit(id).orElseThrow(() -> new NotFound("unit " + id));
        var principal = directory
                .principal(id, day)
                .orElseThrow(() -> Rejected.because("accountability.nobody-to-hear", unit.name())
                        .at("object"));
        return new Target(id, true, Party.of(principal), unit.name(), Standing.ofUnit(unit.kind()));
    }

    /** The person under that holding of a post. */
    public Target person(TenureId tenure, LocalDate day) {
        var post = db.sql(POSTS + " and t.id = :id")
                .param("day", day)
                .param("id", tenure.value())
                .query(Post.class)
                .optional()
                .orElseThrow(() -> new NotFound("tenure " + tenure));
        var holder = directory.holder(tenure).orElseThrow(() -> new NotFound("tenure " + tenure));
        var unit = directory.unit(holder.unit()).orElseThrow(() -> new NotFound("unit " + holder.unit()));
        var standing = post.standing(unit.kind());
        if (!standing.canAnswer()) {
            throw Rejected.because("accountability.no-object", holder.name())
                    .citing(Article.OBJECTS.source())
                    .at("object");
        }
        return new Target(
                holder.unit(), false, new Party(new PersonId(post.person()), tenure), holder.inWords(), standing);
    }

    /** Units and leading cadres of these units, units first; ordinary members are not offered (条例第五条). */
    public List<Option> offered(Set<UnitId> within, LocalDate day) {
        var units = directory.units(day).stream()
                .filter(unit -> within.contains(unit.id()))
                .toList();
        var ofUnits = units.stream()
                .filter(unit -> Standing.ofUnit(unit.kind()) != Standing.SUPERIOR)
                .map(unit -> new Option("unit:" + unit.id(), unit.name() + "（单位）"));
        return Stream.concat(ofUnits, units.stream().flatMap(unit -> cadres(unit, day)))
                .toList();
    }

    private Stream<Option> cadres(Directory.Unit unit, LocalDate day) {
        var leading = db
                .sql(POSTS + " and t.unit = :unit")
                .param("day", day)
                .param("unit", unit.id().value())
                .query(Post.class)
                .list()
                .stream()
                .filter(post -> post.standing(unit.kind()).canAnswer())
                .map(Post::id)
                .toList();
        return leading.isEmpty()
                ? Stream.of()
                : directory.holders(unit.id(), day).stream()
                        .filter(holder -> leading.contains(holder.tenure().value()))
                        .map(holder -> new Option("tenure:" + holder.tenure(), holder.inWords()));
    }
}
