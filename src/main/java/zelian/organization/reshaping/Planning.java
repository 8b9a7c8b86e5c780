package zelian.organization.reshaping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;

/** Works out what an act of reshaping will do, and refuses what cannot be: nothing is written. */
@Component
class Planning {

    private final Shape shape;
    private final Directory directory;

    Planning(Shape shape, Directory directory) {
        this.shape = shape;
        this.directory = directory;
    }

    Plan plan(Wanted wanted, Viewer by) {
        var unit = shape.unit(wanted.unit());
        days(wanted, unit, by);
        return switch (wanted.kind()) {
            case RENAME -> rename(wanted, unit);
            case MOVE -> move(wanted, unit);
            case SPLIT -> split(wanted, unit, by);
            case MERGE, ABOLISH -> end(wanted, unit, by);
        };
    }

    private static void days(Wanted wanted, Shape.Unit unit, Viewer by) {
        if (unit.until() != null) {
            throw Rejected.because("organization.unit-is-gone", unit.name(), unit.until());
        }
        if (wanted.day().isAfter(by.day())) {
            throw Rejected.because("organization.change-not-yet", wanted.day(), by.day())
                    .at("day");
        }
        if (!wanted.day().isAfter(unit.lastChange())) {
            throw Rejected.because("organization.reshaped-later", unit.name(), unit.lastChange(), wanted.day())
                    .at("day");
        }
    }

    private Plan rename(Wanted wanted, Shape.Unit unit) {
        newName(wanted);
        if (wanted.name().equals(unit.name())) {
            throw Rejected.because("organization.same-name", unit.name()).at("name");
        }
        return plan(wanted, unit, null, List.of(), List.of(), null, unit.name() + "更名为" + wanted.name());
    }

    private Plan move(Wanted wanted, Shape.Unit unit) {
        var above = other(wanted);
        if (above.id().equals(unit.parent())) {
            throw Rejected.because("organization.there-already", unit.name(), above.name())
                    .at("other");
        }
        notWithin(above, unit);
        return plan(wanted, unit, above, List.of(unit), List.of(), null, unit.name() + "划归" + above.name());
    }

    private Plan split(Wanted wanted, Shape.Unit unit, Viewer by) {
        newName(wanted);
        if (wanted.code().isBlank() || shape.codeTaken(wanted.code())) {
            throw Rejected.because("organization.code-taken", wanted.code()).at("code");
        }
        if (wanted.unitKind().isBlank()) {
            throw Rejected.because("organization.kind-missing").at("unitKind");
        }
        var going = seats(wanted, unit, by).stream()
                .filter(seat -> wanted.people().contains(seat.id()))
                .toList();
        if (going.isEmpty()) {
            throw Rejected.because("organization.nobody-goes", wanted.name()).at("people");
        }
        return plan(
                wanted,
                unit,
                null,
                List.of(),
                going.stream()
                        .map(seat -> new Fate(
                                seat,
                                wanted.unit(),
                                seat.name() + "任" + Directory.postInWords(wanted.name(), seat.title()) + "，在办事项随人走"))
                        .toList(),
                null,
                unit.name() + "分设" + wanted.name());
    }

    private Plan end(Wanted wanted, Shape.Unit unit, Viewer by) {
        var other = other(wanted);
        notWithin(other, unit);
        var later = shape.comingAfter(wanted.unit(), wanted.day());
        if (!later.isEmpty()) {
            throw Rejected.because("organization.someone-comes-later", unit.name(), String.join("、", later))
                    .at("day");
        }
        var receiver = directory
                .principal(new UnitId(other.id()), wanted.day())
                .orElseThrow(() -> Rejected.because("organization.receiver-without-head", other.name())
                        .at("other"));
        var taken = new ArrayList<String>();
        var fates = seats(wanted, unit, by).stream()
                .map(seat -> fate(wanted, seat, other, receiver, taken))
                .toList();
        return plan(
                wanted,
                unit,
                other,
                shape.below(wanted.unit()),
                fates,
                receiver,
                wanted.kind() == Kind.MERGE
                        ? unit.name() + "并入" + other.name()
                        : "撤销" + unit.name() + "，未了结的事项由" + other.name() + "承接");
    }

    private Fate fate(Wanted wanted, Shape.Seat seat, Shape.Unit other, Directory.Holder receiver, List<String> taken) {
        var passes = "未办结的事项由 " + receiver.inWords() + " 承接";
        if (wanted.kind() == Kind.ABOLISH) {
            return new Fate(seat, null, seat.name() + "免去" + seat.title() + "；" + passes);
        }
        var to = new UnitId(other.id());
        if (seat.principal()) {
            return new Fate(seat, null, seat.name() + "免去" + seat.title() + "；" + passes);
        }
        var occupied = seat.single()
                && (taken.contains(seat.title())
                        || shape.seats(to, wanted.day()).stream()
                                .anyMatch(there -> there.title().equals(seat.title())));
        if (occupied) {
            return new Fate(seat, null, seat.name() + "：" + other.name() + "的" + seat.title() + "已有人，未安排新职务；" + passes);
        }
        taken.add(seat.title());
        return new Fate(seat, to, seat.name() + "转任" + Directory.postInWords(other.name(), seat.title()) + "，在办事项随人走");
    }

    private List<Shape.Seat> seats(Wanted wanted, Shape.Unit unit, Viewer by) {
        var seats = shape.seats(wanted.unit(), wanted.day());
        for (var seat : seats) {
            if (!seat.since().isBefore(wanted.day())) {
                throw Rejected.because("organization.someone-came-that-day", seat.name(), unit.name(), seat.since())
                        .at("day");
            }
            if (seat.person().equals(by.person().value())) {
                throw Rejected.because("organization.not-ones-own-post");
            }
        }
        return seats;
    }

    private void newName(Wanted wanted) {
        if (wanted.name().isBlank()) {
            throw Rejected.because("organization.new-name-missing").at("name");
        }
        if (shape.nameTaken(wanted.name(), wanted.day())) {
            throw Rejected.because("organization.unit-name-taken", wanted.name())
                    .at("name");
        }
    }

    private Shape.Unit other(Wanted wanted) {
        var other = wanted.other() == null ? null : shape.find(wanted.other()).orElse(null);
        if (other == null) {
            throw Rejected.because(
                            "organization.other-unit-missing", wanted.kind().label())
                    .at("other");
        }
        if (other.until() != null) {
            throw Rejected.because("organization.unit-is-gone", other.name(), other.until())
                    .at("other");
        }
        return other;
    }

    private void notWithin(Shape.Unit other, Shape.Unit unit) {
        if (shape.within(new UnitId(other.id()), new UnitId(unit.id()))) {
            throw Rejected.because("organization.below-itself", other.name(), unit.name())
                    .at("other");
        }
    }

    private static Plan plan(
            Wanted wanted,
            Shape.Unit unit,
            Shape.@Nullable Unit other,
            List<Shape.Unit> moved,
            List<Fate> fates,
            Directory.@Nullable Holder receiver,
            String what) {
        return new Plan(
                wanted,
                unit,
                other,
                moved,
                fates,
                receiver,
                wanted.day() + " 起，" + what + "（" + Objects.requireNonNullElse(wanted.document(), "") + "）");
    }
}
