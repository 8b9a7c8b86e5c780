package zelian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.modulith.Modulithic;
import zelian.database.DataFolder;

/**
 * 责链: who answers for what, by which text, since when, proven by what, and what followed.
 *
 * <p>Beans are named by their full class names: two features may each have a class of the same name.
 *
 * <p>The ground floor is shared; business modules declare which other business modules they may use.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
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
        try {
            SpringApplication.run(Application.class, args);
        } catch (RuntimeException failure) {
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof DataFolder.Unusable unusable) {
                System.err.println("责链：" + unusable.getMessage());
                System.exit(1);
            }
            throw failure;
        }
    }
}
