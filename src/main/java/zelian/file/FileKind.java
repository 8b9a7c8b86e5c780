package zelian.file;

import java.util.Arrays;
import java.util.Optional;

/** What may be attached: scanned pages and pictures, told by how their content begins. */
public enum FileKind {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final String extension;
    private final int[] beginning;

    FileKind(String mediaType, String extension, int... beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** What content that begins so is; empty for anything else. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        for (var i = 0; i < beginning.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
