package zelian.usage.eligibility;

import java.time.LocalDate;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.usage.VettingId;
import zelian.usage.bar.Purpose;

/**
 * What every check of eligibility has.
 *
 * @param title 资格核查：个人评优评先 3 人; names nobody
 * @param asOf the day that matters
 * @param body 机关纪委, which answers; {@code signer} signs for it
 */
record VettingHead(
        VettingId id,
        int lock,
        Purpose purpose,
        String title,
        LocalDate asOf,
        Party asker,
        UnitId askerUnit,
        UnitId body,
        Party signer,
        LocalDate askedOn,
        LocalDate due) {}
