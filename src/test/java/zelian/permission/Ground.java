package zelian.permission;

import java.util.Arrays;
import java.util.List;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Role;

/**
 * One reason why somebody may open an address, in the words of {@code docs/routes.csv}.
 *
 * @param conditions all of them must hold
 */
record Ground(List<String> conditions) {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();
    private static final List<Role> SEE_MARKED = List.of(Role.DISCIPLINE, Role.STATIONED, Role.SECRETARY);

    boolean holds(Reader reader, Thing thing) {
        return conditions.stream().allMatch(condition -> holds(condition, reader, thing));
    }

    private static boolean holds(String condition, Reader reader, Thing thing) {
        if (condition.startsWith("!")) {
            return !holds(condition.substring(1), reader, thing);
        }
        if (condition.contains(":")) {
            var words = condition.split("[:@]");
            return reader.may(
                    Area.valueOf(words[0]), Act.valueOf(words[1]), words.length > 2 ? words[2] : "units", thing);
        }
        if (ROLES.contains(condition)) {
            return reader.roles().contains(Role.valueOf(condition));
        }
        return switch (condition) {
            case "open", "signed-in" -> true;
            case "business" -> !reader.administers();
            case "posted" -> reader.tenure() != null;
            case "administrator" -> reader.administers();
            case "mark" -> !thing.is("discipline") || SEE_MARKED.stream().anyMatch(reader.roles()::contains);
            default ->
                thing.is(condition)
                        || thing.among(condition, reader.person())
                        || thing.among(condition, reader.tenure())
                        || thing.among(condition, reader.unit());
        };
    }
}
