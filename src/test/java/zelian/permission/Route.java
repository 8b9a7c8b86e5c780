package zelian.permission;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zelian.access.Area;

/**
 * One address of the program, as {@code docs/routes.csv} has it.
 *
 * @param grounds why one may open it: one of them is enough
 * @param kind what it is about; empty if about no object
 */
record Route(String method, String path, List<Ground> grounds, String kind) {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    boolean reads() {
        return method.equals("GET");
    }

    boolean acts() {
        return method.equals("POST");
    }

    boolean open() {
        return grounds.stream().anyMatch(ground -> ground.conditions().contains("open"));
    }

    /** Whether this is the page of an object, such as {@code /tasks/{id}}. */
    boolean isPage() {
        return reads() && path.matches("[^{]+\\{id}") && !path.contains("branches");
    }

    boolean allows(Reader reader, Thing thing) {
        return grounds.stream().anyMatch(ground -> ground.holds(reader, thing));
    }

    /** What distinguishes questions: which of the grounds hold; beside a page, only whether any does. */
    List<Boolean> weighed(Reader reader, Thing thing) {
        return isPage() || acts()
                ? grounds.stream().map(ground -> ground.holds(reader, thing)).toList()
                : List.of(allows(reader, thing));
    }

    /** The areas whose rights it asks for. */
    Set<Area> areas() {
        return grounds.stream()
                .flatMap(ground -> ground.conditions().stream())
                .filter(condition -> condition.contains(":"))
                .map(condition -> Area.valueOf(condition.substring(0, condition.indexOf(':'))))
                .collect(Collectors.toSet());
    }

    /** The address of one object. */
    String of(Thing thing) {
        return PART.matcher(path).replaceAll(part -> thing.text(part.group(1)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
