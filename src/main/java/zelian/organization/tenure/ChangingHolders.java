package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.PostId;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.organization.HolderChanged;

/**
 * Passes a post to another person on a day (变更): the old tenure ends the day before, the new one begins and
 * takes over open matters. What was typed wrong is put right elsewhere: {@link CorrectingTenures}.
 */
@Service
class ChangingHolders {

    /**
     * What is to change.
     *
     * @param from whose tenure ends; null when a vacant post is filled or another joins a post of several
     * @param to who holds the post from the day on; null leaves it vacant
     * @param carry whether 分管 and 归口 pass to the successor as they are
     * @param acting 临时主持工作
     */
    record Change(
            PostId post,
            @Nullable TenureId from,
            @Nullable PersonId to,
            LocalDate day,
            boolean carry,
            boolean acting,
            @Nullable String document) {}

    private final Tenures tenures;
    private final Charges charges;
    private final Rights rights;
    private final Directory directory;
    private final ClosedYears closed;
    private final ApplicationEventPublisher events;

    ChangingHolders(
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
    public Optional<TenureId> change(Viewer by, Change change) {
        var history = tenures.lock(change.post());
        var post = history.post();
        rights.require(by, Area.ORGANIZATION, Act.CHANGE, post.unit());
        if (change.day().isAfter(by.day())) {
            throw Rejected.because("organization.change-not-yet", change.day(), by.day())
                    .at("day");
        }
        var ended = ended(history, change);
        var begun = begun(history, change, ended);
        if (ended == null && begun == null) {
            throw Rejected.because("organization.nothing-changes").at("to");
        }
        notOneself(by, ended, begun);
        var concerned =
                begun != null ? begun.person() : Objects.requireNonNull(ended).person();
        closed.require(by, post.unit(), change.day(), new ClosedYears.Fact("person", concerned.value()), "任职变更");
        if (ended != null) {
            tenures.keep(ended);
        }
        if (begun != null) {
            tenures.add(begun);
        }
        passCharges(ended, begun, change);
        var leaves = ended != null ? Optional.of(ended) : history.waitingBefore(change.day());
        events.publishEvent(told(by, change, post, leaves.orElse(null), begun));
        return Optional.ofNullable(begun).map(Tenure::id);
    }

    private static @Nullable Tenure ended(PostHistory history, Change change) {
        var from = change.from();
        if (from == null) {
            return null;
        }
        return history.tenures().stream()
                .filter(tenure -> tenure.id().equals(from))
                .findFirst()
                .orElseThrow(() -> new NotFound("tenure " + from + " of post " + history.post()))
                .endingBefore(change.day());
    }

    private @Nullable Tenure begun(PostHistory history, Change change, @Nullable Tenure ended) {
        var to = change.to();
        if (to == null) {
            return null;
        }
        var name = directory.names(List.of(to)).get(to);
        if (name == null) {
            throw new NotFound("person " + to);
        }
        var period = Period.from(change.day());
        history.admit(to, name, period, change.acting(), change.from());
        var predecessor = ended == null ? history.waitingBefore(change.day()).orElse(null) : ended;
        return new Tenure(
                new TenureId(Ids.next()),
                history.post(),
                to,
                name,
                period,
                ended == null ? null : ended.grade(),
                change.acting(),
                change.document(),
                predecessor == null ? null : predecessor.id(),
                false,
                0);
    }

    private static void notOneself(Viewer by, @Nullable Tenure ended, @Nullable Tenure begun) {
        if (ended != null && ended.person().equals(by.person())
                || begun != null && begun.person().equals(by.person())) {
            throw Rejected.because("organization.not-ones-own-post");
        }
    }

    private void passCharges(@Nullable Tenure ended, @Nullable Tenure begun, Change change) {
        if (ended == null) {
            return;
        }
        for (var charge : charges.of(List.of(ended.id()))) {
            var until = charge.period().until();
            if (until != null && until.isBefore(change.day())) {
                continue;
            }
            charges.endBefore(charge.kind(), ended.id(), charge.unit(), change.day());
            if (begun != null && change.carry()) {
                charges.begin(charge.kind(), begun.id(), charge.unit(), new Period(change.day(), until));
            }
        }
    }

    private static HolderChanged told(
            Viewer by, Change change, Post post, @Nullable Tenure leaves, @Nullable Tenure begun) {
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        if (leaves != null) {
            before.put("任职人", leaves.name());
            after.put("原任职人最后一日", String.valueOf(leaves.period().until()));
        }
        if (begun != null) {
            after.put("任职人", begun.name());
            after.put("任职日期", begun.period().since().toString());
        }
        if (change.document() != null) {
            after.put("文号", change.document());
        }
        var sentence = new StringBuilder(change.day().toString())
                .append(" 起，")
                .append(post.inWords())
                .append("由 ")
                .append(leaves == null ? "（空缺）" : leaves.name())
                .append(" 变更为 ")
                .append(begun == null ? "（空缺）" : begun.name() + (begun.acting() ? "（临时主持工作）" : ""));
        return new HolderChanged(
                by,
                post.id(),
                leaves == null ? Viewer.NO_TENURE : leaves.id(),
                begun == null ? null : begun.id(),
                change.day(),
                post.unit(),
                sentence.toString(),
                before,
                after);
    }
}
