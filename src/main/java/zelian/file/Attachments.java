package zelian.file;

import java.util.Optional;

/** The files that were attached, each kept once. */
public interface Attachments {

    /**
     * Keeps what is in the file; the same content a second time is the same attachment.
     *
     * @throws zelian.common.Rejected {@code file.empty}, {@code file.too-long} or {@code file.other-kind}
     */
    Attachment keep(byte[] content);

    Optional<Attachment> find(String digest);

    /** @throws zelian.common.NotFound if there is none of that digest */
    byte[] content(String digest);
}
