package zelian.organization.reshaping;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.PostId;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.organization.ChargeChanged;
import zelian.organization.HolderChanged;
import zelian.organization.PostPassed;
import zelian.organization.UnitCeased;
import zelian.organization.UnitChanged;

/** Changes the shape of the organisation on a day (机构调整): all of the plan in one transaction, or nothing. */
@Service
class Reshaping {

    private final Planning planning;
    private final Shape shape;
    private final Moving moving;
    private final Rights rights;
    private final ClosedYears closed;
    private final ApplicationEventPublisher events;

    Reshaping(
            Planning planning,
            Shape shape,
            Moving moving,
            Rights rights,
            ClosedYears closed,
            ApplicationEventPublisher events) {
        this.planning = planning;
        this.shape = shape;
        this.moving = moving;
        this.rights = rights;
        this.closed = closed;
        this.events = events;
    }

    /** @return the unit to look at afterwards */
    @Transactional
    public UnitId reshape(Viewer by, Wanted wanted) {
        shape.lock();
        rights.require(by, Area.ORGANIZATION, Act.CHANGE, wanted.unit());
        var plan = planning.plan(wanted, by);
        closed.require(
                by,
                wanted.unit(),
                wanted.day(),
                new ClosedYears.Fact("unit", wanted.unit().value()),
                "机构调整");
        var id = Ids.next();
        shape.keep(id, wanted, plan.sentence(), by.name(), by.day());
        shape.keep(id, wanted.unit(), "CHANGED");
        var other = plan.other();
        if (other != null) {
            shape.keep(id, new UnitId(other.id()), "INTO");
        }
        return switch (wanted.kind()) {
            case RENAME -> {
                shape.rename(wanted.unit(), wanted.name(), wanted.day());
                tell(
                        by,
                        plan,
                        UnitChanged.Change.RENAMED,
                        Map.of("名称", plan.unit().name()),
                        Map.of("名称", wanted.name()));
                yield wanted.unit();
            }
            case MOVE -> {
                shape.move(wanted.unit(), Objects.requireNonNull(other).id(), wanted.day());
                tell(by, plan, UnitChanged.Change.MOVED, Map.of(), Map.of("上级", other.name()));
                yield wanted.unit();
            }
            case SPLIT -> {
                var added = new UnitId(Ids.next());
                shape.add(added, wanted, plan.unit());
                shape.keep(id, added, "NEW");
                tell(
                        by,
                        plan,
                        added,
                        UnitChanged.Change.SET_UP,
                        Map.of(),
                        Map.of("名称", wanted.name(), "类型", wanted.unitKind()));
                plan.fates().forEach(fate -> pass(by, plan, fate, added));
                yield added;
            }
            case MERGE, ABOLISH -> {
                end(by, plan, Objects.requireNonNull(other));
                yield new UnitId(other.id());
            }
        };
    }

    private void end(Viewer by, Plan plan, Shape.Unit other) {
        var wanted = plan.wanted();
        plan.moved().forEach(below -> shape.move(new UnitId(below.id()), other.id(), wanted.day()));
        plan.fates().forEach(fate -> pass(by, plan, fate, fate.to()));
        for (var charged : moving.chargesOf(wanted.unit(), wanted.day())) {
            events.publishEvent(ChargeChanged.told(
                    by,
                    charged.charge() ? ChargeChanged.Kind.CHARGE : ChargeChanged.Kind.CARE,
                    wanted.unit(),
                    charged.unitName(),
                    new ChargeChanged.Side(new TenureId(charged.tenure()), charged.name()),
                    null,
                    wanted.day()));
        }
        moving.endCharges("unit", wanted.unit().value(), wanted.day());
        shape.end(wanted.unit(), wanted.day());
        tell(
                by,
                plan,
                UnitChanged.Change.DISSOLVED,
                Map.of("名称", plan.unit().name()),
                Map.of("最后一日", wanted.day().minusDays(1).toString(), "承接单位", other.name()));
        events.publishEvent(new UnitCeased(
                by,
                wanted.unit(),
                plan.unit().name(),
                wanted.kind() == Kind.MERGE ? new UnitId(other.id()) : null,
                other.name(),
                wanted.day()));
    }

    private void pass(Viewer by, Plan plan, Fate fate, @Nullable UnitId to) {
        var wanted = plan.wanted();
        var from = fate.seat().id();
        moving.end(from, wanted.day());
        var begun = to == null ? null : moving.begin(fate, to, wanted.day(), wanted.document());
        if (begun == null) {
            moving.endCharges("tenure", from.value(), wanted.day());
        } else {
            moving.passCharges(from, begun, wanted.day());
        }
        events.publishEvent(new HolderChanged(
                by,
                new PostId(fate.seat().post()),
                from,
                begun,
                wanted.day(),
                wanted.unit(),
                wanted.day() + " 起，" + plan.unit().name() + "：" + fate.words(),
                Map.of("任职人", fate.seat().name()),
                Map.of("原任最后一日", wanted.day().minusDays(1).toString(), "文号", wanted.document())));
        if (begun == null && plan.receiver() != null) {
            events.publishEvent(new PostPassed(by, from, plan.receiver(), wanted.day()));
        }
    }

    private void tell(
            Viewer by, Plan plan, UnitChanged.Change change, Map<String, String> before, Map<String, String> after) {
        tell(by, plan, plan.wanted().unit(), change, before, after);
    }

    private void tell(
            Viewer by,
            Plan plan,
            UnitId unit,
            UnitChanged.Change change,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new UnitChanged(by, unit, change, plan.sentence(), before, after));
    }
}
