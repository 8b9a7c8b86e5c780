package zelian.organization.rights;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Role;

/**
 * What each role may do (角色权限), as written by hand in {@code rights.csv}: part of the program, the same on
 * every node, and copied into the database at each start because lists ask there.
 */
@Component
class RightsTable {

    private final List<Right> rights = read();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RightsTable(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean allows(Collection<Role> roles, Area area, Act act) {
        return rights.stream()
                .anyMatch(right -> right.area() == area && right.act() == act && roles.contains(right.role()));
    }

    @PostConstruct
    void copyIntoDatabase() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('organization.role_right'))")
                    .query((row, number) -> "")
                    .single();
            var lines = rights.stream()
                    .map(right -> "%s,%s,%s,%s"
                            .formatted(
                                    right.role(),
                                    right.area(),
                                    right.act(),
                                    right.extent().name().toLowerCase(Locale.ROOT)))
                    .toArray(String[]::new);
            var present = jdbc.sql("select concat_ws(',', role, area, act, scope) from organization.role_right")
                    .query(String.class)
                    .set();
            if (present.equals(Set.of(lines))) {
                return; // so that an ordinary start computes no scope anew
            }
            jdbc.sql("delete from organization.role_right").update();
            jdbc.sql("""
                    insert into organization.role_right (role, area, act, scope)
                    select split_part(line, ',', 1), split_part(line, ',', 2), split_part(line, ',', 3), split_part(line, ',', 4)
                    from unnest(:lines::text[]) as line""").param("lines", lines).update();
        });
    }

    private static List<Right> read() {
        try {
            return new ClassPathResource("zelian/organization/rights.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Right::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
