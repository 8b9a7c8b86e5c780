package zelian;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Counts the statements a query costs: hand {@link #client()} to the repository instead of its own. Takes part
 * in the transaction of the test.
 */
public final class Statements {

    private final DataSource source;
    private int count;

    public Statements(DataSource source) {
        this.source = source;
    }

    public JdbcClient client() {
        return JdbcClient.create(counting());
    }

    /** How many since the last time it was asked. */
    public int count() {
        var since = count;
        count = 0;
        return since;
    }

    private DataSource counting() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() {
                return counted(DataSourceUtils.getConnection(source));
            }

            @Override
            public Connection getConnection(String user, String password) {
                return getConnection();
            }
        };
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "prepareStatement" -> count++;
                        case "close" -> {
                            DataSourceUtils.releaseConnection(connection, source);
                            return null;
                        }
                        default -> {}
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
