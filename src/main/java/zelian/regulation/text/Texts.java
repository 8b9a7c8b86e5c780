package zelian.regulation.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;

/** Every text this product knows, read once at start. */
@Component
class Texts implements Clauses {

    /**
     * A title in its marks, or bare words up to the article, then perhaps an article: by its number, or in brackets by
     * its matter while nobody has verified the number.
     */
    private static final Pattern CITATION = Pattern.compile(
            "《([^《》]+)》\\s*(第[〇零一二三四五六七八九十百0-9]+条|（[^（）《》]+）)?|([^《》、，,;；\\s第]+)\\s*(第[〇零一二三四五六七八九十百0-9]+条)?");

    private final List<Regulation> regulations;
    private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();

    Texts() {
        this(fromResources());
    }

    Texts(List<Regulation> regulations) {
        this.regulations = List.copyOf(regulations);
        for (var regulation : regulations) {
            regulation.articles().forEach(article -> clauses.put(regulation.id(article), regulation.clause(article)));
        }
    }

    List<Regulation> regulations() {
        return regulations;
    }

    Optional<Regulation> regulation(UUID id) {
        return regulations.stream()
                .filter(regulation -> regulation.id().equals(id))
                .findFirst();
    }

    Optional<Clause> clause(ClauseId id) {
        return Optional.ofNullable(clauses.get(id));
    }

    @Override
    public Citation cited(String words) {
        var found = new LinkedHashSet<Clause>();
        var unknown = new ArrayList<String>();
        var citations = CITATION.matcher(words);
        while (citations.find()) {
            var marked = citations.group(1);
            var title = marked != null ? marked : citations.group(3);
            var article = marked != null ? citations.group(2) : citations.group(4);
            regulations.stream()
                    .filter(regulation -> regulation.named(title, true))
                    .findFirst()
                    .ifPresentOrElse(regulation -> found.add(clauseOf(regulation, article)), () -> unknown.add(title));
        }
        return new Citation(List.copyOf(found), List.copyOf(unknown));
    }

    private static Clause clauseOf(Regulation regulation, @Nullable String article) {
        var whole = regulation.articles().getFirst();
        if (article == null) {
            return regulation.clause(whole);
        }
        var words = article.substring(1, article.length() - 1);
        var number = article.startsWith("（") ? words : "第" + ChineseNumber.inWords(words) + "条";
        return regulation.clause(regulation.articles().stream()
                .filter(candidate -> candidate.number().equals(number))
                .findFirst()
                .orElse(whole));
    }

    @Override
    public Map<ClauseId, Clause> byId(Collection<ClauseId> ids) {
        var asked = new LinkedHashMap<ClauseId, Clause>();
        for (var id : new HashSet<>(ids)) {
            var clause = clauses.get(id);
            if (clause != null) {
                asked.put(id, clause);
            }
        }
        return asked;
    }

    @Override
    public List<Clause> all() {
        return List.copyOf(clauses.values());
    }

    private static List<Regulation> fromResources() {
        try {
            var read = new ArrayList<Regulation>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:regulation-text/*.yaml")) {
                read.add(parse(file));
            }
            read.sort(Comparator.comparing(Regulation::slug));
            return read;
        } catch (IOException unreadable) {
            throw new IllegalStateException("texts of regulations cannot be read", unreadable);
        }
    }

    private static Regulation parse(Resource file) throws IOException {
        var name = Objects.requireNonNull(file.getFilename());
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return Regulation.parse(name.substring(0, name.length() - ".yaml".length()), reader);
        }
    }
}
