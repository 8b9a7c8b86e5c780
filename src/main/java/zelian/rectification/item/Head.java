package zelian.rectification.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.SourceRef;

/**
 * What every item has, in whatever state.
 *
 * @param lock counts the moves, so that a second hand notices the first
 * @param owner who answers for it (责任人)
 * @param leader who signs before verification (责任领导)
 * @param leadUnit who reviews first (牵头部门)
 * @param returnedFrom the struck-off item whose fault came back (反弹), if it did
 * @param due the deadline, with every extension granted
 */
record Head(
        ItemId id,
        int lock,
        String number,
        String title,
        Nature nature,
        boolean discipline,
        SourceRef source,
        String sourceTitle,
        @Nullable ItemId returnedFrom,
        UnitId unit,
        PersonId owner,
        TenureId ownerTenure,
        PersonId leader,
        TenureId leaderTenure,
        UnitId leadUnit,
        LocalDate openedOn,
        String openedBy,
        LocalDate due,
        int extensions,
        int sendBacks) {

    Head extendedTo(LocalDate day) {
        return with(day, extensions + 1, sendBacks);
    }

    Head sentBack() {
        return with(due, extensions, sendBacks + 1);
    }

    private Head with(LocalDate newDue, int newExtensions, int newSendBacks) {
        return new Head(
                id,
                lock,
                number,
                title,
                nature,
                discipline,
                source,
                sourceTitle,
                returnedFrom,
                unit,
                owner,
                ownerTenure,
                leader,
                leaderTenure,
                leadUnit,
                openedOn,
                openedBy,
                newDue,
                newExtensions,
                newSendBacks);
    }
}
