package zelian.organization.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/** Enters how bodies stand to each other, and ends it, on a day and by a document. */
@Service
class KeepingRelations {

    private final Relations relations;
    private final Rights rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    KeepingRelations(Relations relations, Rights rights, Directory directory, ApplicationEventPublisher events) {
        this.relations = relations;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
    }

    /** One side of a relation: a unit of the tree, or a body outside by its name. */
    record Side(@Nullable UnitId unit, String name) {}

    @Transactional
    public void enter(Viewer by, RelationKind kind, Side from, Side to, LocalDate since, String document) {
        var own = own(from, to);
        rights.require(by, Area.ORGANIZATION, Act.DRAFT, own);
        if (since.isAfter(by.day())) {
            throw Rejected.because("organization.change-not-yet", since, by.day())
                    .at("since");
        }
        var relation = new Relations.Relation(
                Ids.next(),
                kind,
                from.unit() == null ? null : from.unit().value(),
                to.unit() == null ? null : to.unit().value(),
                name(from, "from"),
                name(to, "to"),
                since,
                null,
                document,
                0);
        if (relation.from().equals(relation.to())) {
            throw Rejected.because("organization.relation-to-itself", relation.from())
                    .at("to");
        }
        var there = relations.on(by.day()).stream()
                .anyMatch(other -> other.kind() == kind
                        && other.from().equals(relation.from())
                        && other.to().equals(relation.to()));
        if (there) {
            throw Rejected.because("organization.related-already", relation.inWords())
                    .at("to");
        }
        relations.add(relation);
        tell(by, own, "organization.relation-entered", since + " 起，" + relation.inWords() + "（" + document + "）");
    }

    @Transactional
    public void end(Viewer by, UUID id, LocalDate day) {
        var relation = relations.get(id);
        var own = own(
                new Side(unit(relation.fromUnit()), relation.from()), new Side(unit(relation.toUnit()), relation.to()));
        rights.require(by, Area.ORGANIZATION, Act.DRAFT, own);
        if (day.isAfter(by.day()) || !day.isAfter(relation.since())) {
            throw Rejected.because("organization.relation-ends-then", relation.inWords(), relation.since(), by.day())
                    .at("day");
        }
        relations.end(relation, day.minusDays(1));
        tell(by, own, "organization.relation-ended", day + " 起，不再是：" + relation.inWords());
    }

    private void tell(Viewer by, UnitId unit, String act, String sentence) {
        events.publishEvent(new Deed(by, act, "unit", unit.value(), unit, sentence));
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    /** The unit of the tree that the relation is about. */
    private static UnitId own(Side from, Side to) {
        if (to.unit() != null) {
            return to.unit();
        }
        if (from.unit() != null) {
            return from.unit();
        }
        throw Rejected.because("organization.relation-outside").at("to");
    }

    private String name(Side side, String field) {
        if (side.unit() != null) {
            return directory
                    .unit(side.unit())
                    .orElseThrow(() -> new NotFound("unit " + side.unit()))
                    .name();
        }
        if (side.name().isBlank()) {
            throw Rejected.because("organization.relation-side-missing").at(field);
        }
        return side.name();
    }
}
