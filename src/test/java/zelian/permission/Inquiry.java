package zelian.permission;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.calendar.Today;
import zelian.journey.Demonstration;

/** A demonstration of its own, with everyone who reads and everything there is to be read, and the questions to ask. */
final class Inquiry implements AutoCloseable {

    final JdbcClient db;
    final Forms forms;
    final Poster poster;
    final List<Reader> readers;
    final Map<String, List<Thing>> things;
    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Reader, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, Route> pages;
    private final Map<String, Thing> byAddress = new HashMap<>();

    Inquiry() throws Exception {
        application = Demonstration.start("demo", "permission");
        db = application.getBean(JdbcClient.class);
        forms = new Forms(application);
        poster = new Poster(application);
        var day = application.getBean(Today.class).day();
        Staged.on(application, poster, day);
        readers = new Readers(db, day).all();
        things = Thing.all(db, day);
        pages = Written.ROUTES.stream()
                .filter(route -> route.isPage() || route.path().equals("/chain/{kind}/{id}"))
                .collect(Collectors.toMap(Route::kind, page -> page));
        pages.forEach((kind, page) -> of(kind).forEach(thing -> byAddress.put(page.of(thing), thing)));
        for (var reader : readers) {
            visitors.put(reader, Visitor.enter(client, Demonstration.address(application), reader.key()));
        }
    }

    @Override
    public void close() {
        client.close();
        application.close();
    }

    List<Thing> of(String kind) {
        return kind.isEmpty() ? List.of(Thing.NOTHING) : things.getOrDefault(kind, List.of());
    }

    /** Where objects of the kind are shown. */
    Optional<Route> page(String kind) {
        return Optional.ofNullable(pages.get(kind));
    }

    /**
     * Each address as each reader: about something they may and something they may not; of pages and acts once for
     * every combination of grounds that hold.
     */
    List<Question> questions(Predicate<Route> which) {
        var questions = new ArrayList<Question>();
        for (var route : Written.ROUTES) {
            if (which.test(route) && !route.open()) {
                for (var reader : readers) {
                    var distinct = new LinkedHashMap<List<Object>, Question>();
                    for (var thing : of(route.kind())) {
                        distinct.putIfAbsent(
                                List.of(thing.text("kind"), route.weighed(reader, thing)),
                                new Question(reader, route, thing));
                    }
                    questions.addAll(distinct.values());
                }
            }
        }
        return questions;
    }

    /** Each address only once inside and once outside, as whoever comes first. */
    static List<Question> oncePerAddress(List<Question> questions) {
        var distinct = new LinkedHashMap<List<Object>, Question>();
        questions.forEach(question -> distinct.putIfAbsent(List.of(question.route(), question.allowed()), question));
        return new ArrayList<>(distinct.values());
    }

    /** Opens the address as somebody at a browser. */
    Visitor.Answer opened(Question question) {
        return visitor(question.reader())
                .get(question.route().of(question.thing()) + forms.query(question.route(), question.thing()));
    }

    Visitor.Answer searched(Reader reader, String words) {
        return visitor(reader).get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    Visitor nobody() {
        return Visitor.nobody(client, Demonstration.address(application));
    }

    private Visitor visitor(Reader reader) {
        return Objects.requireNonNull(visitors.get(reader));
    }

    /** Sends the form for good. */
    Poster.Answer posted(Question question) {
        return poster.post(
                question.reader(),
                question.route().of(question.thing()),
                forms.filled(question.route(), question.thing()));
    }

    /** Sends the form and takes back what it did. */
    Poster.Answer tried(Question question) {
        return poster.postAndUndo(
                question.reader(),
                question.route().of(question.thing()),
                forms.filled(question.route(), question.thing()));
    }

    /** What an answer leads this reader to that is not theirs to open. */
    List<Thing> astray(Reader reader, Visitor.Answer answer) {
        return answer.links().stream()
                .map(byAddress::get)
                .filter(Objects::nonNull)
                .filter(thing -> !mayOpen(reader, thing))
                .toList();
    }

    boolean mayOpen(Reader reader, Thing thing) {
        return page(thing.kind()).orElseThrow().allows(reader, thing);
    }

    /** Words that only stand where something is shown that this reader may not open. */
    Set<String> wordsOutside(Reader reader) {
        var labelled =
                byAddress.values().stream().filter(thing -> thing.says("label")).toList();
        var inside = labelled.stream()
                .filter(thing -> mayOpen(reader, thing))
                .map(thing -> thing.text("label"))
                .collect(Collectors.joining("\n"));
        return labelled.stream()
                .filter(thing -> !mayOpen(reader, thing))
                .map(thing -> thing.text("label"))
                .filter(words -> !inside.contains(words))
                .collect(Collectors.toSet());
    }

    /** Asks all, several at once. */
    static <Q, A> Map<Q, A> all(List<Q> questions, int atOnce, Function<Q, A> asking) throws Exception {
        var asked = new LinkedHashMap<Q, A>();
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var tasks = questions.stream()
                    .<Callable<A>>map(question -> () -> asking.apply(question))
                    .toList();
            var done = threads.invokeAll(tasks);
            for (var i = 0; i < questions.size(); i++) {
                asked.put(questions.get(i), done.get(i).get());
            }
        }
        return asked;
    }
}
