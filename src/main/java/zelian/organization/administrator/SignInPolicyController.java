package zelian.organization.administrator;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.organization.account.Console;
import zelian.organization.credential.SignInPolicies;
import zelian.organization.credential.SignInPolicy;
import zelian.ui.Answer;
import zelian.ui.SeeOther;

/** How signing in is guarded: read by the three, set by the security administrator. */
@Controller
class SignInPolicyController {

    private static final UUID THE_POLICY = new UUID(0, 1);

    private final SignInPolicies policies;
    private final Console console;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SignInPolicyController(
            SignInPolicies policies, Console console, ApplicationEventPublisher events, InstantSource clock) {
        this.policies = policies;
        this.console = console;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/sign-in-policy")
    Answer policy(Viewer viewer) {
        console.anyOfTheThree(viewer);
        return new SignInPolicyPage(policies.now(), console.security(viewer));
    }

    @PostMapping("/sign-in-policy")
    Answer set(@Valid SignInPolicyForm form, Viewer viewer) {
        console.onlySecurity(viewer);
        var before = policies.now();
        var after = form.policy(clock.instant());
        policies.add(after, viewer.name());
        events.publishEvent(new Deed(
                viewer,
                "organization.sign-in-policy-set",
                "sign-in-policy",
                THE_POLICY,
                null,
                "修改登录策略",
                inWords(before),
                inWords(after)));
        return new SeeOther("/sign-in-policy");
    }

    private static Map<String, String> inWords(SignInPolicy policy) {
        return Map.of(
                "失败次数", "" + policy.lockOut().allowed(),
                "暂停分钟", "" + policy.lockOut().pause().toMinutes(),
                "口令位数", "" + policy.passwords().length(),
                "不得相同次数", "" + policy.passwords().remembered(),
                "口令天数", "" + policy.passwords().days(),
                "自动退出分钟", "" + policy.idle().toMinutes(),
                "激活单天数", "" + policy.slips().toDays());
    }
}
