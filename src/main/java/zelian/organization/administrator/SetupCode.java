package zelian.organization.administrator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import zelian.organization.account.Accounts;
import zelian.organization.credential.OneTimeCode;

/**
 * The code that guards setting up (设置码): whoever can read the console of this machine may set up the
 * administrators, not whoever finds the page first. It is another one at every start and kept nowhere.
 */
@Component
class SetupCode {

    private final OneTimeCode code = OneTimeCode.random();
    private final Accounts accounts;
    private final Environment environment;

    SetupCode(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener
    @Order
    void tell(ApplicationReadyEvent ready) {
        if (environment.acceptsProfiles(Profiles.of("!demo & !test")) && !accounts.administratorsExist()) {
            System.out.println("首次使用：请打开 /setup 设立三员，设置码 " + code.inGroups() + "（只对本次启动有效）");
        }
    }

    boolean is(String typed) {
        return MessageDigest.isEqual(bytes(OneTimeCode.typed(typed)), bytes(code));
    }

    OneTimeCode code() {
        return code;
    }

    private static byte[] bytes(OneTimeCode some) {
        return some.text().getBytes(StandardCharsets.UTF_8);
    }
}
