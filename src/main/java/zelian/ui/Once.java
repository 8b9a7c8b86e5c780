package zelian.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Viewer;

/**
 * Runs what a post does in one transaction, and once. The form carries a token; the first post inserts
 * it, acts, and leaves beside it where the reader was sent. A second post with the same token waits at
 * the unique index until the first has ended: if that one acted, it is sent to the same place; if that
 * one failed, it acts itself.
 *
 * <p>An exception, or a page that says something is wrong, undoes everything. Only an answer that sends
 * the reader on ({@link SeeOther}) is remembered: what shows a page has not acted.
 */
@Component
class Once {

    private static final UUID NOBODY = Viewer.NO_UNIT.value();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final FrameModel frames;

    Once(JdbcClient jdbc, PlatformTransactionManager transactions, FrameModel frames) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.frames = frames;
    }

    @Nullable
    Object run(HttpServletRequest request, Callable<@Nullable Object> act) throws Exception {
        var person = frames.reader().map(viewer -> viewer.person().value()).orElse(NOBODY);
        var token = uuid(request.getParameter("once"));
        var path = request.getRequestURI();
        try {
            return transaction
                    .execute(status -> {
                        if (token != null && !first(token, person, path)) {
                            return Optional.<Object>of(new SeeOther(location(token, person, path)));
                        }
                        var answer = called(act);
                        if (answer instanceof Page page && page.httpStatus() >= 400) {
                            status.setRollbackOnly();
                        } else if (answer instanceof SeeOther(var address)) {
                            remember(token, person, path, address);
                            forgetDraft(person, request.getParameter("draft"));
                        } else if (token != null) {
                            forget(token, person, path);
                        }
                        return Optional.ofNullable(answer);
                    })
                    .orElse(null);
        } catch (Thrown thrown) {
            throw thrown.exception;
        }
    }

    private boolean first(UUID token, UUID person, String path) {
        return jdbc.sql("""
                        insert into ui.once_token (token, person, path) values (:token, :person, :path)
                        on conflict do nothing
                        """)
                        .param("token", token)
                        .param("person", person)
                        .param("path", path)
                        .update()
                == 1;
    }

    private String location(UUID token, UUID person, String path) {
        return jdbc.sql("select location from ui.once_token where token = :token and person = :person and path = :path")
                .param("token", token)
                .param("person", person)
                .param("path", path)
                .query(String.class)
                .optional()
                .orElse("/");
    }

    private void remember(@Nullable UUID token, UUID person, String path, String address) {
        if (token == null) {
            return;
        }
        jdbc.sql("""
                        update ui.once_token set location = :address
                        where token = :token and person = :person and path = :path
                        """)
                .param("token", token)
                .param("person", person)
                .param("path", path)
                .param("address", address)
                .update();
        // One post in 256 sweeps: a form left open for two days may be posted anew.
        if ((token.getLeastSignificantBits() & 0xff) == 0) {
            jdbc.sql("delete from ui.once_token where at < now() - interval '2 days'")
                    .update();
        }
    }

    private void forget(UUID token, UUID person, String path) {
        jdbc.sql("delete from ui.once_token where token = :token and person = :person and path = :path")
                .param("token", token)
                .param("person", person)
                .param("path", path)
                .update();
    }

    private void forgetDraft(UUID person, @Nullable String key) {
        if (key != null) {
            jdbc.sql("delete from ui.draft where person = :person and key = :key")
                    .param("person", person)
                    .param("key", key)
                    .update();
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static @Nullable Object called(Callable<@Nullable Object> act) {
        try {
            return act.call();
        } catch (RuntimeException exception) {
            throw exception;
        } catch (Exception exception) {
            throw new Thrown(exception);
        }
    }

    /** Carries a checked exception out of the transaction, which it undoes. */
    private static final class Thrown extends RuntimeException {

        private final Exception exception;

        Thrown(Exception exception) {
            super(exception);
            this.exception = exception;
        }
    }
}
