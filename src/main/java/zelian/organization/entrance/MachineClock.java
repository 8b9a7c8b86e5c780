package zelian.organization.entrance;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The machine's clock: sign-ins, sessions and locks follow it, also where the day of business is a shown one. */
@Configuration
class MachineClock {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
