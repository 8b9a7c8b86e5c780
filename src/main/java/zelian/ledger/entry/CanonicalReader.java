package zelian.ledger.entry;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the canonical text of an entry from left to right; anything unexpected is an error. */
final class CanonicalReader {

    private final String text;
    private int at;

    CanonicalReader(String text) {
        this.text = text;
    }

    void expect(String piece) {
        if (!text.startsWith(piece, at)) {
            throw bad();
        }
        at += piece.length();
    }

    String text(String key) {
        key(key);
        return string();
    }

    @Nullable
    UUID uuidOrNull(String key) {
        key(key);
        if (text.startsWith("null", at)) {
            at += 4;
            return null;
        }
        return UUID.fromString(string());
    }

    SortedMap<String, String> map(String key) {
        key(key);
        expect("{");
        var fields = new TreeMap<String, String>();
        if (text.startsWith("}", at)) {
            at++;
            return fields;
        }
        while (true) {
            var name = string();
            expect(":");
            fields.put(name, string());
            if (text.startsWith("}", at)) {
                at++;
                return fields;
            }
            expect(",");
        }
    }

    void end() {
        expect("}");
        if (at != text.length()) {
            throw bad();
        }
    }

    private void key(String key) {
        expect(",\"");
        expect(key);
        expect("\":");
    }

    private String string() {
        expect("\"");
        var end = at;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '"') {
            var plain = text.substring(at, end);
            at = end + 1;
            return plain;
        }
        return escaped();
    }

    private String escaped() {
        var value = new StringBuilder();
        while (at < text.length()) {
            var c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            if (c != '\\') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == 'u' && at + 5 <= text.length()) {
                value.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 5;
            } else if (at < text.length()) {
                value.append(text.charAt(at++));
            }
        }
        throw bad();
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException("not a canonical entry, at character " + at);
    }
}
