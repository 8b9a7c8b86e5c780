package zelian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** A file for Word as it was written, taken apart; {@code -Dzelian.keep-documents=folder} keeps it to look at. */
record Written(byte[] bytes, Map<String, String> parts) {

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Written of(OfficialDocument document) {
        return of(out -> WordFiles.write(document, out), document.title());
    }

    static Written of(Report report) {
        return of(out -> WordFiles.write(report, out), report.title());
    }

    private static Written of(Writing writing, String name) {
        try {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            var keep = System.getProperty("zelian.keep-documents");
            if (keep != null) {
                Files.write(Path.of(keep, name + ".docx"), out.toByteArray());
            }
            var parts = new HashMap<String, String>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return new Written(out.toByteArray(), parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String document() {
        return parts.get("word/document.xml");
    }

    String styles() {
        return parts.get("word/styles.xml");
    }

    List<String> paragraphs() {
        return Pattern.compile("<w:p>.*?</w:p>|<w:p/>")
                .matcher(document())
                .results()
                .map(match -> match.group())
                .toList();
    }

    String text() {
        return String.join(
                "\n",
                paragraphs().stream()
                        .map(paragraph -> paragraph.replaceAll("<[^>]*>", ""))
                        .toList());
    }

    /** The first paragraph with these words. */
    String paragraph(String words) {
        return paragraphs().get(indexOf(paragraphs(), words));
    }

    static int indexOf(List<String> paragraphs, String words) {
        for (var i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words);
    }

    /** The first group of the pattern, which must be there. */
    static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
