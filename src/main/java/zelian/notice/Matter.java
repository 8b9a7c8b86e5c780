package zelian.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * An open matter that waits for somebody (待办): what, whose turn, by when.
 *
 * @param kind of the object, as in {@code pub_node.kind}
 * @param id of the object; with the kind it leads to its page
 * @param tenure whose turn it is; {@code Viewer.NO_TENURE} if it waits for a person and not for a post
 * @param person who holds that tenure
 * @param unit whose principal and member in charge are told when it is late; {@code Viewer.NO_UNIT} where nobody is
 * @param act what is to be done, as a verb: 审核, 签批, 领受, 记实, 确认, 签收, 回告, 复核
 * @param title of the object, as others see it; no sealed text
 * @param second beneath it: from whom, which kind; null for none
 * @param due the last day; null if there is none
 */
public record Matter(
        String kind,
        UUID id,
        TenureId tenure,
        PersonId person,
        UnitId unit,
        String act,
        String title,
        @Nullable String second,
        @Nullable LocalDate due) {}
