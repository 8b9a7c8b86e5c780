package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import zelian.common.NotFound;
import zelian.organization.SignedIn;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.credential.Passwords;
import zelian.organization.credential.SecondFactors;
import zelian.organization.credential.SignInPolicies;
import zelian.ui.Answer;
import zelian.ui.OwnTransactions;
import zelian.ui.SeeOther;

/** What everyone may do with their own account, and nobody else. */
@Controller
class OwnAccountController {

    private final Accounts accounts;
    private final Entering entering;
    private final SignIns signIns;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInPolicies policies;

    OwnAccountController(
            Accounts accounts,
            Entering entering,
            SignIns signIns,
            Passwords passwords,
            SecondFactors factors,
            SignInPolicies policies) {
        this.accounts = accounts;
        this.entering = entering;
        this.signIns = signIns;
        this.passwords = passwords;
        this.factors = factors;
        this.policies = policies;
    }

    @GetMapping("/account")
    Answer account(@AuthenticationPrincipal SignedIn who) {
        var owner = accounts.get(who.account()).owner();
        var last = signIns.last(owner.id());
        return new OwnAccountPage(
                owner.login(),
                owner.name(),
                last.at(),
                last.from(),
                passwords.since(owner.id()).orElse(null),
                entering.needsSecondFactor(owner),
                factors.enrolled(owner.id()),
                factors.recoveryCodesLeft(owner.id()),
                policies.now().passwords());
    }

    @PostMapping("/account/password")
    @OwnTransactions
    Answer password(@Valid OwnPasswordForm form, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        var password = form.chosen();
        var account = active(who);
        entering.prove(account, form.current(), request.getRemoteAddr());
        entering.newPassword(account, password);
        return new SeeOther("/account");
    }

    @PostMapping("/account/recovery-codes")
    @OwnTransactions
    Answer recoveryCodes(@Valid CodeForm form, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        var codes = entering.newRecoveryCodes(active(who), form.code(), request.getRemoteAddr());
        return new RecoveryCodesPage(codes, "/account", "已抄好，回到我的账号");
    }

    private Account.Active active(SignedIn who) {
        if (accounts.get(who.account()) instanceof Account.Active active) {
            return active;
        }
        throw new NotFound("active account " + who.account());
    }
}
