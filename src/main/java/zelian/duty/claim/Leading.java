package zelian.duty.claim;

import java.util.List;
import zelian.access.Directory.Holder;
import zelian.duty.Duty;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;

/** Who leads a duty (牵头领导) by the words of its list, as the organisation stands on one day. */
record Leading(Posts.OfDay organisation) {

    Leaders of(Duty duty) {
        return organisation.resolve(phrase(duty));
    }

    /** Exactly those meant; empty if that is nobody, or cannot be told. */
    List<Holder> holders(Duty duty) {
        return of(duty) instanceof Leaders.Resolved resolved ? resolved.holders() : List.of();
    }

    boolean leads(Holder holder, Duty duty) {
        return holders(duty).stream().anyMatch(leader -> leader.tenure().equals(holder.tenure()));
    }

    static LeaderPhrase phrase(Duty duty) {
        return new LeaderPhrase(
                duty.lead(), duty.leadUnits().size() == 1 ? duty.leadUnits().getFirst() : duty.unit());
    }
}
