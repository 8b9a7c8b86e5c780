package zelian;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import zelian.database.Database;

/** Tells whoever started the program where to go, and on what it runs. */
@Component
class Announcement {

    private final Environment environment;
    private final Database database;
    private final String address;
    private final PrintStream out = System.out;

    Announcement(Environment environment, Database database, @Value("${server.address:127.0.0.1}") String address) {
        this.environment = environment;
        this.database = database;
        this.address = address;
    }

    @EventListener
    @Order
    void ready(ApplicationReadyEvent event) {
        if (environment.acceptsProfiles(Profiles.of("test"))) {
            out.println("责链测试运行在 " + database.version() + (database.isEmbedded() ? "（内嵌）" : "（外部）"));
            return;
        }
        var host = address.equals("127.0.0.1") || address.equals("0.0.0.0") ? "localhost" : address;
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (!demo && database.isEmbedded()) {
            out.println("正在使用内嵌数据库（" + database.version() + "），适合演示和少量使用；正式使用请用 ZELIAN_DB_URL 指向自己的 PostgreSQL。");
        }
        if (!demo && !host.equals("localhost")) {
            out.println("正在监听 " + address + "：请放在 TLS 或可信代理之后。");
        }
        out.println("责链已启动：http://" + host + ":" + environment.getProperty("local.server.port")
                + (demo ? "/demo （演示环境，只在本机可用）" : "/"));
    }
}
