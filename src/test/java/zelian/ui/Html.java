package zelian.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the HTML of a page as strictly as a careful reviewer: what it finds is a list of faults, empty if all is well. */
public final class Html {

    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!doctype[^>]*>|<(/?)([a-zA-Z][\\w:-]*)((?:\\s+[^\\s=>\"'/]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?)*)\\s*(/?)>",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=>\"'/]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?");
    private static final Set<String> VOID =
            Set.of("meta", "link", "input", "br", "hr", "img", "use-void", "col", "source", "wbr");
    private static final Set<String> STYLES = styles();

    private Html() {}

    /** Faults of well-formedness, of our own rules (nothing inline), and classes no style sheet knows. */
    public static List<String> faults(String html) {
        var faults = new ArrayList<String>();
        var open = new ArrayDeque<String>();
        Map<String, String> ids = new HashMap<>();
        var references = new HashSet<String>();
        var tags = TAG.matcher(html);
        var from = 0;
        while (tags.find()) {
            var between = html.substring(from, tags.start());
            if (between.contains("<")) {
                faults.add("a stray < near: " + between.strip());
            }
            from = tags.end();
            if (tags.group(2) == null) {
                continue;
            }
            var name = tags.group(2);
            if (tags.group(1).equals("/")) {
                if (open.isEmpty() || !open.pop().equals(name)) {
                    faults.add("</" + name + "> closes something else near: "
                            + html.substring(Math.max(0, tags.start() - 120), tags.end()));
                    return faults;
                }
                continue;
            }
            attributes(tags.group(3), name, faults, ids, references);
            if (!VOID.contains(name) && !tags.group(4).equals("/")) {
                open.push(name);
            }
        }
        open.forEach(name -> faults.add("<" + name + "> is never closed"));
        references.stream().filter(id -> !ids.containsKey(id)).forEach(id -> faults.add("nothing has the id " + id));
        return faults;
    }

    private static void attributes(
            String text, String tag, List<String> faults, Map<String, String> ids, Set<String> references) {
        var attributes = ATTRIBUTE.matcher(text);
        var seen = new HashSet<String>();
        while (attributes.find()) {
            var name = attributes.group(1);
            var value = attributes.group(2) == null ? "" : attributes.group(2).replaceAll("^[\"']|[\"']$", "");
            if (!seen.add(name)) {
                faults.add("<" + tag + "> has " + name + " twice");
            }
            if (name.equals("style") || name.startsWith("on") || name.startsWith("hx-on")) {
                faults.add("<" + tag + "> has " + name + ", which the security policy forbids");
            }
            if (value.startsWith("javascript:")) {
                faults.add("<" + tag + "> runs a script from an address");
            }
            switch (name) {
                case "class" -> {
                    for (var style : value.split("\\s+")) {
                        if (!style.isEmpty() && !STYLES.contains(style)) {
                            faults.add("no style sheet knows the class " + style);
                        }
                    }
                }
                case "id" -> {
                    if (ids.put(value, tag) != null) {
                        faults.add("two elements have the id " + value);
                    }
                }
                case "for", "aria-labelledby", "aria-describedby", "aria-controls", "list" -> {
                    for (var id : value.split("\\s+")) {
                        references.add(id);
                    }
                }
                default -> {
                    // Any other attribute is fine.
                }
            }
        }
    }

    /** Every class the style sheet mentions. */
    static Set<String> styles() {
        return Pattern.compile("\\.([a-zA-Z][\\w-]*)")
                .matcher(styleSheet())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    static String styleSheet() {
        try (var file = Html.class.getResourceAsStream("/zelian/ui/assets/zelian.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a reader sees, without tags, spaces collapsed. */
    public static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u3000]+", " ")
                .strip();
    }
}
