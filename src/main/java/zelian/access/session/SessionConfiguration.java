package zelian.access.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Reading a page is not an act: it writes nothing, so that no page waits for the disk. */
@Configuration
class SessionConfiguration {

    /**
     * When a session was last used is kept to the minute, a thirtieth of its rest; sign-in and the changed number of
     * a session are kept at once.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastUseToTheMinute() {
        return sessions -> sessions.setUpdateSessionQuery("""
                update access.spring_session s
                set    session_id = n.session_id, last_access_time = n.last_access_time,
                       max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                       principal_name = n.principal_name
                from   (values (cast(? as text), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as text),
                                cast(? as text)))
                       n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
                where  s.primary_id = n.primary_id
                and    (s.last_access_time < n.last_access_time - 60000
                        or (s.session_id, s.max_inactive_interval, s.principal_name)
                           is distinct from (n.session_id, n.max_inactive_interval, n.principal_name))
                """);
    }

    /** Two requests of one session that keep the same thing at once both succeed. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> twoAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
