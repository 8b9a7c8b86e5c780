package zelian.file;

/**
 * A file as it was attached (附件).
 *
 * @param digest SM3 of its content, in hex
 * @param size in bytes
 */
public record Attachment(String digest, FileKind kind, long size) {}
