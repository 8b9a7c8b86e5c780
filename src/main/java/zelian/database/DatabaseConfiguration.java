package zelian.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Opens the folder, the database and its schemas, in this order, before anything else starts. */
@Configuration
class DatabaseConfiguration {

    @Bean
    @Profile("!test")
    DataFolder dataFolder(@Value("${zelian.data}") Path path, Environment environment) {
        return new DataFolder(path).take(environment.acceptsProfiles(Profiles.of("demo")) ? "demo" : "run");
    }

    @Bean
    @Profile("!test")
    Database database(DataFolder folder) {
        return Database.of(folder);
    }

    @Bean
    @Profile("test")
    Database testDatabase(@Value("${zelian.data}") Path path) {
        return Database.ofTests(path);
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.pool();
    }

    @Bean
    FlywayMigrationStrategy oneSchemaPerModule() {
        return boot -> Schemas.migrate(boot.getConfiguration().getDataSource());
    }
}
