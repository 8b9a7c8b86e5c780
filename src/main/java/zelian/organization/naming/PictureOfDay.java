package zelian.organization.naming;

import java.util.List;
import java.util.Optional;
import zelian.access.Directory.Holder;
import zelian.access.Directory.Unit;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;
import zelian.organization.UnitPhrase;
import zelian.organization.Units;

/** Answers what is asked of one day by the picture of that day. */
final class PictureOfDay implements Posts.OfDay {

    private final Picture picture;
    private final LeaderWording leaders;
    private final UnitWording units;

    PictureOfDay(Picture picture) {
        this.picture = picture;
        this.leaders = new LeaderWording(picture);
        this.units = new UnitWording(picture);
    }

    @Override
    public Leaders resolve(LeaderPhrase phrase) {
        return leaders.read(phrase);
    }

    @Override
    public Units resolve(UnitPhrase phrase) {
        return units.read(phrase);
    }

    @Override
    public List<Posts.Place> places() {
        return picture.units().stream()
                .map(unit -> new Posts.Place(unit.unit(), unit.parent()))
                .toList();
    }

    @Override
    public List<Holder> holders(UnitId unit) {
        return picture.holders(holder -> holder.unit().equals(unit)).toList();
    }

    @Override
    public Optional<Holder> principal(UnitId unit) {
        return picture.principals(unit).findFirst();
    }

    @Override
    public List<Holder> inCharge(UnitId unit) {
        var members = picture.inCharge(unit);
        return picture.holders(holder -> members.contains(holder.tenure())).toList();
    }

    @Override
    public List<Unit> chargeOf(TenureId tenure) {
        return picture.units().stream()
                .filter(unit -> picture.charges().stream()
                        .anyMatch(charge ->
                                charge.tenure().equals(tenure) && charge.unit().equals(unit.id())))
                .map(Picture.UnitOfDay::unit)
                .toList();
    }
}
