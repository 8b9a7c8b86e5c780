package zelian.ledger.sequence;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.database.DataFolder;
import zelian.ledger.tree.SigningKey;

/** Where the signing key lies: in the folder of keys ({@code zelian.keys}), else beside the data folder. */
@Configuration(proxyBeanMethods = false)
class SigningKeyConfiguration {

    @Bean
    SigningKey ledgerKey(@Value("${zelian.keys:}") String keys, @Value("${zelian.data}") Path data) {
        return SigningKey.in(keys.isBlank() ? new DataFolder(data).keysBeside() : Path.of(keys));
    }
}
