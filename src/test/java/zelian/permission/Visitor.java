package zelian.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import zelian.journey.Demonstration;

/** Somebody at a browser, signed in or not: asks the running program over the network, with a session of their own. */
record Visitor(HttpClient client, String address, String cookie) {

    private static final Pattern LINK =
            Pattern.compile("(?:href|action|hx-get)=\"(/[a-z_/-]+/[0-9a-f]{8}-[0-9a-f-]{27})(?=[\"/?])");

    /**
     * What came back.
     *
     * @param links addresses of objects on the page
     * @param text the page; of a workbook or a document, the words in it
     */
    record Answer(int status, String location, TreeSet<String> links, String text) {

        boolean leadsToSignIn() {
            return status == 303 && (location.startsWith("/sign-in") || location.startsWith("/setup"));
        }

        @Override
        public String toString() {
            return gist();
        }

        /** The same to whoever looks: what one gets and what it leads to. */
        String gist() {
            return status + " " + links;
        }
    }

    static Visitor nobody(HttpClient client, String address) {
        return new Visitor(client, address, "");
    }

    static Visitor enter(HttpClient client, String address, String key) {
        try {
            return new Visitor(client, address, Demonstration.enter(address, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie);
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var text = text(answer.body());
            var links = new TreeSet<String>();
            LINK.matcher(text).results().forEach(link -> links.add(link.group(1)));
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), links, text);
        } catch (IOException e) {
            return new Answer(599, "", new TreeSet<>(), e.toString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(body).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
