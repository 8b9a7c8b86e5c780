package zelian.organization.administrator;

import jakarta.validation.Valid;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.organization.account.Accounts;
import zelian.organization.account.SlipsPage;
import zelian.ui.Answer;

/** The first visit of an empty installation. Afterwards this address does not exist. */
@Controller
class SetupController {

    private final SettingUp settingUp;
    private final SetupCode code;
    private final Accounts accounts;
    private final Environment environment;

    SetupController(SettingUp settingUp, SetupCode code, Accounts accounts, Environment environment) {
        this.settingUp = settingUp;
        this.code = code;
        this.accounts = accounts;
        this.environment = environment;
    }

    @GetMapping("/setup")
    Answer setup() {
        onlyOnce();
        return new SetupPage();
    }

    @PostMapping("/setup")
    Answer setup(@Valid SetupForm form) {
        onlyOnce();
        if (!code.is(form.code())) {
            throw Rejected.because("organization.setup-code-wrong").at("code");
        }
        var slips = settingUp.slips(settingUp.setUp(form.newcomers()));
        return new SlipsPage(slips, "/activation", "已打印，去激活账号");
    }

    private void onlyOnce() {
        if (accounts.administratorsExist() || environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new NotFound("set-up");
        }
    }
}
