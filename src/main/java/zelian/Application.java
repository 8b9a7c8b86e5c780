package zelian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * 责链: who answers for what, by which text, since when, proven by what, and what followed.
 *
 * <p>The ground floor is shared; business modules declare which other business modules they may use.
 */
@SpringBootApplication
@Modulithic(
        systemName = "责链 Zelian",
        sharedModules = {
            "common",
            "access",
            "calendar",
            "ledger",
            "seal",
            "database",
            "file",
            "job",
            "text",
            "document",
            "ui",
            "intake",
            "organization",
            "notice",
            "demo"
        })
public class Application {

    static void main(String... args) {
        SpringApplication.run(Application.class, args);
    }
}
