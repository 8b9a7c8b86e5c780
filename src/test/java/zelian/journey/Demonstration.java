package zelian.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import zelian.Application;
import zelian.database.Database;
import zelian.demo.Example;
import zelian.demo.Moment;

/** The program started for real, on a folder of its own, for journeys, benchmarks and proofs. */
public final class Demonstration {

    private Demonstration() {}

    /** The program started afresh in this mode ({@code demo} or {@code run}) on an empty folder; a demo in autumn. */
    public static ConfigurableApplicationContext start(String mode, String folder) {
        return start(mode, folder, Moment.AUTUMN);
    }

    /** A demonstration that shows this organisation. */
    public static ConfigurableApplicationContext of(Example example) {
        return start("demo", example.folder(), Moment.AUTUMN, "--zelian.demo.example=" + example);
    }

    /** The same, its story told until this moment. */
    public static ConfigurableApplicationContext start(String mode, String folder, Moment until, String... more) {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/journeys")), folder + "-");
            return application(data)
                    .run(Stream.concat(
                                    Stream.of(
                                            "--spring.profiles.active=" + mode,
                                            "--server.port=0",
                                            "--zelian.demo.until=" + until.day(),
                                            "--zelian.data=" + data.resolve("data")),
                                    Stream.of(more))
                            .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On an external server every start gets a database of its own, as on the embedded one. */
    private static SpringApplicationBuilder application(Path scratch) {
        var application = new SpringApplicationBuilder(Application.class);
        return Database.isExternal()
                ? application
                        .properties("spring.main.allow-bean-definition-overriding=true")
                        .initializers(context -> ((GenericApplicationContext) context)
                                .registerBean("database", Database.class, () -> Database.ofTests(scratch)))
                : application;
    }

    public static String address(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** Enters the demonstration as this person over plain HTTP; the cookies of the session, as a header. */
    public static String cookie(String address, String person) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"[^>]*><b>" + person + "<")
                    .matcher(people(address, client));
            if (!key.find()) {
                throw new IllegalStateException(person + " is not on the page of persons");
            }
            return enter(address, key.group(1));
        }
    }

    /** Enters as the actor of this key (a tenure, or the role of an administrator); the cookies, as a header. */
    public static String enter(String address, String key) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var fields = Pattern.compile("<input[^>]*name=\"(_csrf|once)\"[^>]*value=\"([^\"]*)\"")
                    .matcher(people(address, client))
                    .results()
                    .map(field -> field.group(1) + "=" + encoded(field.group(2)))
                    .collect(Collectors.joining("&"));
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/demo/enter"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields + "&key=" + encoded(key)))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException("entering as " + key + ": " + answer.statusCode());
            }
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What a form of somebody who has entered sends along: the cookies as they are now, and the form's token. */
    public record Form(String cookie, String token) {}

    /** Opens a page with a form and reads what it must send along. */
    public static Form form(String address, String cookie) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/records/new"))
                            .header("Cookie", cookie)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"").matcher(page.body());
            if (!token.find()) {
                throw new IllegalStateException("no form: " + page.statusCode());
            }
            var renewed = page.headers().allValues("Set-Cookie").stream()
                    .map(set -> "; " + set.split(";", 2)[0])
                    .collect(Collectors.joining());
            return new Form(cookie + renewed, token.group(1));
        }
    }

    private static String people(String address, HttpClient client) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + "/demo")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
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
