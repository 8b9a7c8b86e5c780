package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.common.Period;
import zelian.common.Rejected;

/** Everyone who has held one post, and the rules of who may hold it when. */
record PostHistory(Post post, List<Tenure> tenures) {

    /**
     * Whether this person may hold the post in this period, beside everyone else who does.
     *
     * @param except the tenure being changed, which does not stand in its own way
     * @throws Rejected {@code organization.post-taken} if the post is for one and another holds it on one of the
     *     days; {@code organization.holds-it-already} if the person holds it then
     */
    void admit(PersonId person, String name, Period period, boolean acting, @Nullable TenureId except) {
        for (var other : tenures) {
            if (other.id().equals(except) || !other.period().overlaps(period)) {
                continue;
            }
            if (other.person().equals(person)) {
                throw Rejected.because(
                        "organization.holds-it-already", name, post.inWords(), Tenure.inWords(other.period()));
            }
            if (post.single() && !acting && !other.acting()) {
                throw Rejected.because(
                        "organization.post-taken", post.inWords(), other.name(), Tenure.inWords(other.period()));
            }
        }
    }

    /**
     * Whose open matters wait for whoever holds the post next: the last one to leave it before the day, if the
     * post is for one and stands empty on that day.
     */
    Optional<Tenure> waitingBefore(LocalDate day) {
        if (!post.single() || tenures.stream().anyMatch(tenure -> tenure.heldOn(day))) {
            return Optional.empty();
        }
        return tenures.stream()
                .filter(tenure -> tenure.period().since().isBefore(day))
                .max(Comparator.comparing(tenure -> tenure.period().since()));
    }
}
