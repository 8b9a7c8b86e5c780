package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.organization.ChargeChanged;
import zelian.organization.ChargeChanged.Kind;

/**
 * Changes which units a member is in charge of (分管), or supervises (归口监督), from a day on. A unit taken over
 * leaves whoever was in charge of it the day before: two members are never in charge of one unit.
 */
@Service
class ChangingCharge {

    private final Tenures tenures;
    private final Charges charges;
    private final Rights rights;
    private final Directory directory;
    private final ClosedYears closed;
    private final ApplicationEventPublisher events;

    ChangingCharge(
            Tenures tenures,
            Charges charges,
            Rights rights,
            Directory directory,
            ClosedYears closed,
            ApplicationEventPublisher events) {
        this.tenures = tenures;
        this.charges = charges;
        this.rights = rights;
        this.directory = directory;
        this.closed = closed;
        this.events = events;
    }

    @Transactional
    public void change(Viewer by, Kind kind, TenureId id, Set<UnitId> units, LocalDate day) {
        var tenure = tenures.get(id);
        tenures.lock(tenure.post().id());
        rights.require(by, Area.ORGANIZATION, Act.CHANGE, tenure.post().unit());
        if (tenure.person().equals(by.person())) {
            throw Rejected.because("organization.not-ones-own-post");
        }
        if (day.isAfter(by.day())) {
            throw Rejected.because("organization.change-not-yet", day, by.day()).at("day");
        }
        if (!tenure.heldOn(day)) {
            throw Rejected.because(
                            "organization.not-held-then",
                            tenure.name(),
                            tenure.post().inWords(),
                            day,
                            Tenure.inWords(tenure.period()))
                    .at("day");
        }
        closed.require(
                by,
                tenure.post().unit(),
                day,
                new ClosedYears.Fact("person", tenure.person().value()),
                "分管和归口变更");
        var had = new LinkedHashSet<UnitId>();
        charges.of(List.of(id)).stream()
                .filter(charge -> charge.kind() == kind && charge.period().contains(day))
                .forEach(charge -> had.add(charge.unit()));
        if (had.equals(units)) {
            throw Rejected.because("organization.nothing-changes").at("units");
        }
        for (var unit : had) {
            if (!units.contains(unit)) {
                charges.endBefore(kind, id, unit, day);
                tell(by, kind, unit, tenure, null, day);
            }
        }
        for (var unit : units) {
            if (!had.contains(unit)) {
                var from = kind == Kind.CHARGE ? takeFromOther(unit, id, day) : Optional.<Tenure>empty();
                charges.endBefore(kind, id, unit, day); // what would only have begun later begins now
                charges.begin(kind, id, unit, new Period(day, tenure.period().until()));
                tell(by, kind, unit, from.orElse(null), tenure, day);
            }
        }
    }

    private Optional<Tenure> takeFromOther(UnitId unit, TenureId except, LocalDate day) {
        var others = charges.inChargeOf(unit, day).stream()
                .filter(other -> !other.equals(except))
                .toList();
        others.forEach(other -> charges.endBefore(Kind.CHARGE, other, unit, day));
        return others.stream().findFirst().map(tenures::get);
    }

    private void tell(Viewer by, Kind kind, UnitId unit, @Nullable Tenure from, @Nullable Tenure to, LocalDate day) {
        var name = directory.unit(unit).map(Directory.Unit::name).orElse("");
        events.publishEvent(ChargeChanged.told(by, kind, unit, name, side(from), side(to), day));
    }

    private static ChargeChanged.@Nullable Side side(@Nullable Tenure tenure) {
        return tenure == null ? null : new ChargeChanged.Side(tenure.id(), tenure.name());
    }
}
