package zelian.ui;

import java.io.IOException;
import java.io.OutputStream;

/** A file to keep: written while it is sent, so that it never lies whole in memory. */
public record Download(String fileName, String contentType, Content content) implements Answer {

    /** Writes the file's bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static Download word(String fileName, Content content) {
        return new Download(
                fileName, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content);
    }

    public static Download excel(String fileName, Content content) {
        return new Download(fileName, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
    }
}
