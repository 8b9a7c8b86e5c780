package zelian.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import zelian.Application;

/** The program started for real, on a folder of its own, for journeys, benchmarks and proofs. */
public final class Demonstration {

    private Demonstration() {}

    /** The program started afresh in this mode ({@code demo} or {@code run}) on an empty folder. */
    public static ConfigurableApplicationContext start(String mode, String folder) {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/journeys")), folder + "-");
            return SpringApplication.run(
                    Application.class,
                    "--spring.profiles.active=" + mode,
                    "--server.port=0",
                    "--zelian.data=" + data.resolve("data"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static String address(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** Enters the demonstration as this person over plain HTTP; the cookies of the session, as a header. */
    public static String cookie(String address, String person) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var page = client.send(
                            HttpRequest.newBuilder(URI.create(address + "/demo"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            var form = Pattern.compile("(?s)<form[^>]*action=\"(/demo/enter[^\"]*)\"[^>]*>((?:(?!</form>).)*?" + person
                            + ".*?)</form>")
                    .matcher(page);
            if (!form.find()) {
                throw new IllegalStateException(person + " is not on the page of persons");
            }
            var fields = Pattern.compile("<(?:input|button)[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")
                    .matcher(form.group(2))
                    .results()
                    .map(field -> encoded(field.group(1)) + "=" + encoded(field.group(2)))
                    .collect(Collectors.joining("&"));
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + form.group(1)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException("entering as " + person + ": " + answer.statusCode());
            }
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A body as it was before compression, if it was compressed. */
    public static byte[] unzipped(byte[] body) throws IOException {
        if (body.length < 2 || (body[0] & 0xFF) != 0x1F || (body[1] & 0xFF) != 0x8B) {
            return body;
        }
        return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
