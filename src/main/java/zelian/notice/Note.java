package zelian.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;

/**
 * Something a person is told (通知): their list was sent back, a letter arrived, a matter passed to them.
 * What asks them to act is no note but a {@link Matter}.
 *
 * @param key what it is about, said once only: {@code duty.sent-back:<id>:<version>}
 * @param to under which post they are told; {@code Viewer.NO_TENURE} to tell the person as such
 * @param title one sentence, no sealed text
 * @param second beneath it; null for none
 * @param kind and {@code id}: the object it leads to, as in {@code pub_node}
 */
public record Note(
        String key,
        PersonId person,
        TenureId to,
        String title,
        @Nullable String second,
        String kind,
        UUID id) {}
